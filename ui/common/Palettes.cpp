// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Theme.h"

#include <array>

namespace hubscope::common {

namespace {

struct Shade
{
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

constexpr std::array kShades{
    Shade{QPalette::Window, 0xfff3f4f6, 0xff202327, 0xff000000},
    Shade{QPalette::WindowText, 0xff1b1f24, 0xffe6e8eb, 0xffffffff},
    Shade{QPalette::Base, 0xffffffff, 0xff17191c, 0xff000000},
    Shade{QPalette::AlternateBase, 0xfff6f7f9, 0xff1d2024, 0xff000000},
    Shade{QPalette::Text, 0xff1b1f24, 0xffe6e8eb, 0xffffffff},
    Shade{QPalette::PlaceholderText, 0xff68717c, 0xff98a1ab, 0xffd0d0d0},
    Shade{QPalette::Button, 0xffe9ebee, 0xff2b2f35, 0xff000000},
    Shade{QPalette::ButtonText, 0xff1b1f24, 0xffe6e8eb, 0xffffffff},
    Shade{QPalette::BrightText, 0xffffffff, 0xffffffff, 0xffffffff},
    Shade{QPalette::Light, 0xffffffff, 0xff3d434b, 0xffffffff},
    Shade{QPalette::Midlight, 0xfff0f1f3, 0xff333940, 0xff808080},
    Shade{QPalette::Mid, 0xffb9bec5, 0xff15171a, 0xffc0c0c0},
    Shade{QPalette::Dark, 0xff8f969f, 0xff0f1113, 0xffffffff},
    Shade{QPalette::Shadow, 0xff5b626b, 0xff000000, 0xffffffff},
    Shade{QPalette::Highlight, 0xff0a66c2, 0xff2f6fb5, 0xff1aebff},
    Shade{QPalette::HighlightedText, 0xffffffff, 0xffffffff, 0xff000000},
    Shade{QPalette::Accent, 0xff0a66c2, 0xff4a94dc, 0xff1aebff},
    Shade{QPalette::Link, 0xff0a5cad, 0xff7ab8f5, 0xffffff00},
    Shade{QPalette::LinkVisited, 0xff7a4a9e, 0xffc39bdf, 0xffffb3ff},
    Shade{QPalette::ToolTipBase, 0xffffffff, 0xff2b2f35, 0xff000000},
    Shade{QPalette::ToolTipText, 0xff1b1f24, 0xffe6e8eb, 0xffffffff},
};

constexpr std::array kDisabledShades{
    Shade{QPalette::WindowText, 0xff8b939c, 0xff747d87, 0xffa6a6a6},
    Shade{QPalette::Text, 0xff8b939c, 0xff747d87, 0xffa6a6a6},
    Shade{QPalette::ButtonText, 0xff8b939c, 0xff747d87, 0xffa6a6a6},
    Shade{QPalette::Highlight, 0xffc3c9d0, 0xff3d434b, 0xff595959},
    Shade{QPalette::HighlightedText, 0xff5b626b, 0xffa3adb8, 0xffffffff},
};

QPalette made(QRgb Shade::*shade)
{
    QPalette palette;
    for (const Shade &entry : kShades)
        palette.setColor(entry.role, QColor::fromRgb(entry.*shade));
    for (const Shade &entry : kDisabledShades)
        palette.setColor(QPalette::Disabled, entry.role, QColor::fromRgb(entry.*shade));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return made(&Shade::light);
}

QPalette darkPalette()
{
    return made(&Shade::dark);
}

QPalette highContrastPalette()
{
    return made(&Shade::highContrast);
}

} // namespace hubscope::common
