// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Colors.h"

#include <array>
#include <cstdlib>

namespace hubscope::common {

namespace {

struct Shades
{
    QRgb onLight;
    QRgb onDark;
};

// In the order of Status. 4.6 and more on every ground of the light palette, 6.3 on those of the dark
// one, 8.3 on black (tst_Theme).
constexpr std::array kStatusShades{
    Shades{0xff5f6b76, 0xffa3adb8}, // Idle
    Shades{0xff0a66c2, 0xff6cb6ff}, // Running
    Shades{0xff1a7f37, 0xff6fcf7f}, // Passed
    Shades{0xff926100, 0xfff2c04b}, // Warning
    Shades{0xffc62828, 0xffff7b72}, // Failed
    Shades{0xff5f6b76, 0xffa3adb8}, // Skipped
    Shades{0xff0a66c2, 0xff6cb6ff}, // Note
};

// Okabe, M. and Ito, K.: Color Universal Design. The sixth is the text colour.
constexpr std::array<QRgb, insight::kLogSetCount - 1> kSwatches{0xff0072b2, 0xff56b4e9, 0xffd55e00,
                                                                0xfff0e442, 0xffcc79a7};

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Base).lightness() < 128;
}

bool isHighContrast(const QPalette &palette)
{
    return std::abs(palette.color(QPalette::Active, QPalette::Text).lightness() -
                    palette.color(QPalette::Active, QPalette::Base).lightness()) == 255;
}

QColor statusColor(Status status, const QPalette &palette)
{
    const Shades &shades = kStatusShades.at(static_cast<std::size_t>(status));
    return QColor::fromRgb(isDark(palette) ? shades.onDark : shades.onLight);
}

QColor logSetColor(insight::LogSet logSet, const QPalette &palette)
{
    const auto index = static_cast<std::size_t>(logSet);
    return index < kSwatches.size() ? QColor::fromRgb(kSwatches[index])
                                    : palette.color(QPalette::Active, QPalette::Text);
}

QColor subduedText(const QPalette &palette)
{
    return blend(palette.color(QPalette::Active, QPalette::Text),
                 palette.color(QPalette::Active, QPalette::Base), isHighContrast(palette) ? 0.85 : 0.72);
}

QColor controlColor(const QPalette &palette)
{
    return blend(palette.color(QPalette::Active, QPalette::Text),
                 palette.color(QPalette::Active, QPalette::Base), isHighContrast(palette) ? 1 : 0.55);
}

QColor lineColor(const QPalette &palette)
{
    return blend(palette.color(QPalette::Active, QPalette::Text),
                 palette.color(QPalette::Active, QPalette::Window), isHighContrast(palette) ? 0.6 : 0.2);
}

QColor blend(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a * share + b * (1 - share) + 0.5); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()),
                  mix(over.blue(), under.blue()));
}

} // namespace hubscope::common
