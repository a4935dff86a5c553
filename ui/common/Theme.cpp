// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Theme.h"

#include "common/Colors.h"
#include "common/FusionStyle.h"

#include <QApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QStyle>
#include <QStyleHints>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope::common {

namespace {

constexpr auto kFusion = "fusion"_L1;

/// The name under which the style can be made again.
QString styleName()
{
    const QStyle *style = QApplication::style();
    return qobject_cast<const FusionStyle *>(style) ? QString(kFusion) : style->name();
}

void useStyle(const QString &name)
{
    if (name.compare(kFusion, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new FusionStyle);
    else
        QApplication::setStyle(name);
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_platformStyle(styleName())
{
    useStyle(m_platformStyle);
    qApp->installEventFilter(this);
}

void Theme::set(ColorTheme theme)
{
    m_chosen = theme;
    if (theme == ColorTheme::System) {
        QGuiApplication::styleHints()->unsetColorScheme();
        followPlatform();
        return;
    }
    const auto wanted = theme == ColorTheme::Light ? Qt::ColorScheme::Light : Qt::ColorScheme::Dark;
    QGuiApplication::styleHints()->setColorScheme(wanted);
    if (theme == ColorTheme::HighContrast || QGuiApplication::styleHints()->colorScheme() != wanted) {
        useOwnPalette();
        return;
    }
    followPlatform();
    // The hint is taken; the palette follows within the next turns of the event loop, if at all.
    QTimer::singleShot(0, this, &Theme::verify);
}

bool Theme::isDark() const
{
    return common::isDark(QApplication::palette());
}

QString Theme::toWord(ColorTheme theme)
{
    return std::ranges::find(models::kColorThemes, theme, &models::ColorThemeRow::theme)->word;
}

ColorTheme Theme::fromWord(QStringView word)
{
    const auto row = std::ranges::find_if(
        models::kColorThemes, [word](const models::ColorThemeRow &known) { return known.word == word; });
    return row == models::kColorThemes.end() ? ColorTheme::System : row->theme;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Sent to the application once, and to each widget afterwards.
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        QMetaObject::invokeMethod(this, &Theme::changed, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Theme::followPlatform()
{
    if (!m_own)
        return;
    m_own = false;
    useStyle(m_platformStyle);
    QApplication::setPalette(QPalette());
}

void Theme::useOwnPalette()
{
    m_own = true;
    useStyle(kFusion);
    QApplication::setPalette(m_chosen == ColorTheme::HighContrast ? highContrastPalette()
                             : m_chosen == ColorTheme::Dark       ? darkPalette()
                                                                  : lightPalette());
}

void Theme::verify()
{
    const bool isOwn = m_own || m_chosen == ColorTheme::System;
    if (!isOwn && isDark() != (m_chosen == ColorTheme::Dark))
        useOwnPalette();
}

} // namespace hubscope::common
