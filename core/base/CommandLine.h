// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtLogging>

namespace hubscope {

/// An argument as it may be repeated, ` 'word'`: only what reads like an option or a command, never what may
/// be a key. Empty for all else.
QString quotedArgument(const QString &argument);

/// Lives while the application object is made: Qt reads and writes UTF-8 whatever the locale, but warns in
/// four lines, at each start, of one without it (that of cron) or one that is not installed. Another locale
/// in its place would change the language of the program. One at a time.
class QuietLocale
{
public:
    QuietLocale();
    ~QuietLocale();
    QuietLocale(const QuietLocale &) = delete;
    QuietLocale &operator=(const QuietLocale &) = delete;

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    static QtMessageHandler s_before;
};

} // namespace hubscope
