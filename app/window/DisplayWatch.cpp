// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/DisplayWatch.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace hubscope::app {

using namespace Qt::StringLiterals;

namespace {

/// So much of what a plug-in says is repeated.
constexpr qsizetype kMostCause = 200;

} // namespace

std::mutex DisplayWatch::s_mutex;
DisplayWatch *DisplayWatch::s_watch = nullptr;

DisplayWatch::DisplayWatch(int exitCode, std::function<void()> closeLog)
    : m_exitCode(exitCode)
    , m_closeLog(std::move(closeLog))
{
    const std::lock_guard lock(s_mutex);
    Q_ASSERT(!s_watch);
    s_watch = this;
    m_before = qInstallMessageHandler(&DisplayWatch::handle);
}

DisplayWatch::~DisplayWatch()
{
    qInstallMessageHandler(m_before);
    {
        const std::lock_guard lock(s_mutex);
        s_watch = nullptr;
    }
    for (const Message &message : std::as_const(m_held))
        hand(message.type, message.category, message.text);
}

void DisplayWatch::hand(QtMsgType type, const QByteArray &category, const QString &text) const
{
    m_before(type, QMessageLogContext(nullptr, 0, nullptr, category.constData()), text);
}

void DisplayWatch::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const std::lock_guard lock(s_mutex);
    if (!s_watch)
        return;
    s_watch->m_held.push_back({type, context.category, text});
    if (type == QtFatalMsg)
        s_watch->end();
}

/// The first plug-in that was tried is the one that was meant. Qt's own logging says nothing inside of a
/// handler, so the one before is called as such.
void DisplayWatch::end()
{
    const auto first = std::ranges::find_if(m_held, [](const Message &message) {
        return message.type == QtWarningMsg &&
               (message.category.startsWith("qt.qpa") || message.text.contains("display"_L1));
    });
    const QString cause = first == m_held.cend() ? QString() : first->text.simplified().left(kMostCause);
    for (const Message &message : std::as_const(m_held))
        hand(QtInfoMsg, message.category, message.text);
    hand(QtInfoMsg, "hubscope.program", u"hubscope ends: there is no display"_s);
    m_closeLog();
    std::fputs(u"hubscope needs a display, and none can be opened%1; without one use hubscope-cli.\n"_s
                   .arg(cause.isEmpty() ? QString() : u" (%1)"_s.arg(cause))
                   .toLocal8Bit()
                   .constData(),
               stderr);
    std::_Exit(m_exitCode);
}

} // namespace hubscope::app
