// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtLogging>

#include <functional>
#include <mutex>
#include <vector>

namespace hubscope::app {

/// Where no plug-in of Qt finds the display it is for, Qt ends the process by a fatal message, which is a
/// crash to everybody else. Only Qt knows which display it takes, so while this lives, which is while the
/// application object is made, that message ends the process with one sentence on stderr and `exitCode`.
/// What else Qt says meanwhile is handed on at the end, or logged only. One at a time.
/// Thread: messages come from any.
class DisplayWatch
{
public:
    /// `closeLog` is called before the process ends.
    DisplayWatch(int exitCode, std::function<void()> closeLog);
    ~DisplayWatch();
    DisplayWatch(const DisplayWatch &) = delete;
    DisplayWatch &operator=(const DisplayWatch &) = delete;

private:
    struct Message
    {
        QtMsgType type;
        QByteArray category;
        QString text;
    };
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    /// To the handler before.
    void hand(QtMsgType type, const QByteArray &category, const QString &text) const;
    [[noreturn]] void end();

    /// Held for as long as a message is taken: none comes to one that is gone.
    static std::mutex s_mutex;
    static DisplayWatch *s_watch;
    int m_exitCode;
    std::function<void()> m_closeLog;
    QtMessageHandler m_before;
    std::vector<Message> m_held;
};

} // namespace hubscope::app
