// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QtTranslation>

#include <array>

namespace hubscope::models {

enum class ColorTheme { System, Light, Dark, HighContrast };

struct ColorThemeRow
{
    ColorTheme theme;
    /// In the settings file.
    QLatin1StringView word;
    /// For people; translate.
    const char *text;
};

/// In the order in which they are offered; the first one is the default.
inline constexpr std::array kColorThemes{
    ColorThemeRow{ColorTheme::System, QLatin1StringView("system"),
                  QT_TRANSLATE_NOOP("models::ColorTheme", "As the system")},
    ColorThemeRow{ColorTheme::Light, QLatin1StringView("light"),
                  QT_TRANSLATE_NOOP("models::ColorTheme", "Light")},
    ColorThemeRow{ColorTheme::Dark, QLatin1StringView("dark"),
                  QT_TRANSLATE_NOOP("models::ColorTheme", "Dark")},
    ColorThemeRow{ColorTheme::HighContrast, QLatin1StringView("high-contrast"),
                  QT_TRANSLATE_NOOP("models::ColorTheme", "High contrast")},
};

} // namespace hubscope::models
