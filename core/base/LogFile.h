// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace hubscope {

/// Where a log stands and how large it may become: (oldFiles + 1) × mostBytes, and no more.
struct LogPlan
{
    /// Made, and readable by its owner alone.
    QString folder;
    QString name = QStringLiteral("hubscope.log");
    qint64 mostBytes = 1 << 20;
    /// `<name>.1` is the newest of them.
    int oldFiles = 4;
};

/// A file of lines, mode 0600, that makes room for itself: at its size it becomes `<name>.1`, the older ones
/// move on, the oldest goes. Several programs may write to it: each line is one write to the end, and who
/// turns the files over holds a lock. A link in its place is refused. Thread: one at a time.
class LogFile
{
public:
    explicit LogFile(LogPlan plan);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    /// Makes the file where it is missing. False if it cannot be; write() tries it by itself.
    bool open();

    /// `line` without its end. False if it could not be written whole; the next one is tried anew.
    bool write(QByteArrayView line);

private:
    bool standsInPlace() const;
    void turnOver();
    QByteArray pathOf(int number) const;

    LogPlan m_plan;
    int m_fd = -1;
};

} // namespace hubscope
