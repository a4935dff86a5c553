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
};

constexpr std::array kShades{
    Shade{QPalette::Window, 0xfff3f4f6, 0xff202327},
    Shade{QPalette::WindowText, 0xff1b1f24, 0xffe6e8eb},
    Shade{QPalette::Base, 0xffffffff, 0xff17191c},
    Shade{QPalette::AlternateBase, 0xfff6f7f9, 0xff1d2024},
    Shade{QPalette::Text, 0xff1b1f24, 0xffe6e8eb},
    Shade{QPalette::PlaceholderText, 0xff68717c, 0xff98a1ab},
    Shade{QPalette::Button, 0xffe9ebee, 0xff2b2f35},
    Shade{QPalette::ButtonText, 0xff1b1f24, 0xffe6e8eb},
    Shade{QPalette::BrightText, 0xffffffff, 0xffffffff},
    Shade{QPalette::Light, 0xffffffff, 0xff3d434b},
    Shade{QPalette::Midlight, 0xfff0f1f3, 0xff333940},
    Shade{QPalette::Mid, 0xffb9bec5, 0xff15171a},
    Shade{QPalette::Dark, 0xff8f969f, 0xff0f1113},
    Shade{QPalette::Shadow, 0xff5b626b, 0xff000000},
    Shade{QPalette::Highlight, 0xff0a66c2, 0xff2f6fb5},
    Shade{QPalette::HighlightedText, 0xffffffff, 0xffffffff},
    Shade{QPalette::Accent, 0xff0a66c2, 0xff4a94dc},
    Shade{QPalette::Link, 0xff0a5cad, 0xff7ab8f5},
    Shade{QPalette::LinkVisited, 0xff7a4a9e, 0xffc39bdf},
    Shade{QPalette::ToolTipBase, 0xffffffff, 0xff2b2f35},
    Shade{QPalette::ToolTipText, 0xff1b1f24, 0xffe6e8eb},
};

constexpr std::array kDisabledShades{
    Shade{QPalette::WindowText, 0xff8b939c, 0xff747d87},
    Shade{QPalette::Text, 0xff8b939c, 0xff747d87},
    Shade{QPalette::ButtonText, 0xff8b939c, 0xff747d87},
    Shade{QPalette::Highlight, 0xffc3c9d0, 0xff3d434b},
    Shade{QPalette::HighlightedText, 0xff5b626b, 0xffa3adb8},
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

} // namespace hubscope::common
