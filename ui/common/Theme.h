// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ColorThemes.h"

#include <QObject>
#include <QPalette>
#include <QString>

namespace hubscope::common {

using models::ColorTheme;

/// Light, dark, of high contrast, or as the system has it. For light and dark the platform is asked first;
/// where it does not follow (most X11 desktops), Fusion and the program's own palettes stand in. One per
/// program, made by `app` right after the application object.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    void set(ColorTheme theme);
    ColorTheme chosen() const { return m_chosen; }
    /// What is on the screen now.
    bool isDark() const;

    /// The words of models::kColorThemes. Unknown ones are System.
    static QString toWord(ColorTheme theme);
    static ColorTheme fromWord(QStringView word);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// The palette has changed, by us or by the system: whoever keeps colours takes them anew.
    void changed();

private:
    void followPlatform();
    void useOwnPalette();
    void verify();

    ColorTheme m_chosen = ColorTheme::System;
    QString m_platformStyle;
    bool m_own = false;
};

/// The program's own complete palettes.
QPalette lightPalette();
QPalette darkPalette();
/// White and bright on black, 7:1 at least wherever something is to be read.
QPalette highContrastPalette();

} // namespace hubscope::common
