// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace hubscope::common {

/// The locale of a setting: `system`, or the language of one of our catalogues. The country stays that of the
/// system, which decides how numbers and dates look within a language.
QLocale localeOf(const QString &language);

/// `Deutsch`, `日本語`: what a language calls itself, whatever the window's is.
QString nativeName(const QString &language);

/// Gives the program its words, numbers and dates in the locale's language: English plural forms at the
/// least, then our catalogue and Qt's own where they exist: those of Qt's place, or those that a bundle
/// brings along in `translations` beside the program. Called once, before the first window.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace hubscope::common
