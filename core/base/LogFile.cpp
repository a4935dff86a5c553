// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/LogFile.h"

#include "base/PrivateFile.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace hubscope {

LogFile::LogFile(LogPlan plan)
    : m_plan(std::move(plan))
{
}

LogFile::~LogFile()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

QByteArray LogFile::pathOf(int number) const
{
    const QByteArray path = QFile::encodeName(m_plan.folder + u'/' + m_plan.name);
    return number == 0 ? path : path + '.' + QByteArray::number(number);
}

bool LogFile::open()
{
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
    if (!makePrivateFolder(m_plan.folder))
        return false;
    const int fd =
        ::open(pathOf(0).constData(), O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC,
               S_IRUSR | S_IWUSR);
    struct stat status = {};
    if (fd >= 0 && (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode))) {
        ::close(fd);
        return false;
    }
    m_fd = fd;
    return fd >= 0;
}

/// False once another program has turned the files over, or somebody has taken the file away.
bool LogFile::standsInPlace() const
{
    struct stat mine = {};
    struct stat there = {};
    return ::fstat(m_fd, &mine) == 0 && ::lstat(pathOf(0).constData(), &there) == 0 &&
           mine.st_ino == there.st_ino && mine.st_dev == there.st_dev;
}

void LogFile::turnOver()
{
    // Whoever waited for the lock finds another file in the place and leaves it alone.
    if (::flock(m_fd, LOCK_EX) != 0 || !standsInPlace())
        return;
    if (m_plan.oldFiles == 0)
        ::unlink(pathOf(0).constData());
    for (int number = m_plan.oldFiles; number > 0; --number)
        std::rename(pathOf(number - 1).constData(), pathOf(number).constData());
}

bool LogFile::write(QByteArrayView line)
{
    if ((m_fd < 0 || !standsInPlace()) && !open())
        return false;
    struct stat status = {};
    if (::fstat(m_fd, &status) == 0 && status.st_size > 0 &&
        status.st_size + line.size() + 1 > m_plan.mostBytes) {
        turnOver();
        if (!open())
            return false;
    }
    const QByteArray whole = line.toByteArray() + '\n';
    ssize_t written = 0;
    do {
        written = ::write(m_fd, whole.constData(), static_cast<std::size_t>(whole.size()));
    } while (written < 0 && errno == EINTR);
    return written == whole.size();
}

} // namespace hubscope
