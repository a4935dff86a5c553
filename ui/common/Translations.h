// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

namespace hubscope::common {

/// Gives the program its words in the locale's language: English plural forms at the least, then our
/// catalogue and Qt's own where they exist. Called once, before the first window.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace hubscope::common
