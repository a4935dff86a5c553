// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/CommandLine.h"

#include <algorithm>

namespace hubscope {

using namespace Qt::StringLiterals;

QString quotedArgument(const QString &argument)
{
    constexpr qsizetype kMost = 30;
    const bool plain = argument.size() <= kMost && std::ranges::all_of(argument, [](QChar c) {
                           return (c >= u'a' && c <= u'z') || c == u'-';
                       });
    return plain ? u" '%1'"_s.arg(argument) : QString();
}

QtMessageHandler QuietLocale::s_before = nullptr;

QuietLocale::QuietLocale()
{
    s_before = qInstallMessageHandler(&QuietLocale::handle);
}

QuietLocale::~QuietLocale()
{
    qInstallMessageHandler(s_before);
}

void QuietLocale::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith("Detected locale"_L1))
        s_before(type, context, text);
}

} // namespace hubscope
