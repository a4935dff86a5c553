// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/WriterLock.h"

#include "store/Database.h"

#include <QDateTime>
#include <QFile>

#include <sqlite3.h>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace hubscope::store {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<StoreError> systemFailure(const QString &what, const QString &path, int error)
{
    const StoreCause cause = error == ELOOP ? StoreCause::Symlink : causeOf(SQLITE_CANTOPEN, error);
    return storeFailure(cause, u"%1: %2"_s.arg(what, qt_error_string(error)), path);
}

/// What the one who has the lock wrote; printable, on one line.
QString holder(int fd)
{
    std::array<char, 256> text{};
    const ssize_t size = ::pread(fd, text.data(), text.size(), 0);
    const QString who = QString::fromUtf8(text.data(), size > 0 ? size : 0).simplified();
    return who.isEmpty() ? u"another program"_s : who;
}

} // namespace

StoreResult<WriterLock> WriterLock::acquire(const QString &path, const QString &program)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC,
                          S_IRUSR | S_IWUSR);
    if (fd < 0)
        return systemFailure(u"cannot open the lock file"_s, path, errno);
    WriterLock lock(fd);
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return storeFailure(StoreCause::Locked, holder(fd), path);
        return systemFailure(u"cannot lock the file"_s, path, errno);
    }
    const QByteArray who = u"%1 (process %2, since %3)\n"_s.arg(program.isEmpty() ? u"Hubscope"_s : program)
                               .arg(::getpid())
                               .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate))
                               .toUtf8();
    // The name is a courtesy: on a full disk the lock holds without it.
    if (::ftruncate(fd, 0) == 0)
        (void)!::pwrite(fd, who.constData(), static_cast<std::size_t>(who.size()), 0);
    return lock;
}

WriterLock::~WriterLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

} // namespace hubscope::store
