// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LogFile.h"

#include <QString>
#include <QtLogging>

#include <memory>
#include <mutex>
#include <optional>

namespace hubscope {

/// The program's one handler of what Qt's logging is told, by us and by every library: each message becomes
/// one bounded line without anything that looks like a secret, in the log file and, from warnings on, on
/// stderr. Lives as long as main() does; one a process.
///
/// Thread: messages come from any. None of them waits for the disk: a thread of its own writes, and what
/// finds no room while the disk stands still is counted and told. Only a fatal message is written on the
/// spot.
class MessageLog
{
public:
    /// Without a plan only stderr is told.
    explicit MessageLog(const std::optional<LogPlan> &plan);
    /// Writes what waits; Qt's own handler is in force again.
    ~MessageLog();
    MessageLog(const MessageLog &) = delete;
    MessageLog &operator=(const MessageLog &) = delete;

    /// False without a plan, and where the file could not be opened at the start; it is tried again with each
    /// message.
    bool isKept() const;

    /// Characters of a message in its line.
    static constexpr qsizetype kMostText = 2000;

private:
    class Writer;
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    std::unique_ptr<Writer> m_writer;
    /// The writer of the process, while there is one. The lock is held for as long as a line is handed over.
    static std::mutex s_mutex;
    static Writer *s_writer;
};

/// `2026-11-26T15:04:05.123Z W hubscope.client text`: redacted, in one line whatever is in it, bounded.
QByteArray logLine(QtMsgType type, const char *category, const QString &message, qint64 msSinceEpoch);

} // namespace hubscope
