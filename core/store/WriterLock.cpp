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
#include <sys/stat.h>
#include <unistd.h>

namespace hubscope::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostAttempts = 100;

std::unexpected<StoreError> systemFailure(const QString &what, const QString &path, int error)
{
    // The folder was there a moment ago: somebody is removing the store.
    const StoreCause cause = error == ENOENT ? StoreCause::Busy : causeOf(SQLITE_CANTOPEN, error);
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

/// The name is a courtesy: on a full disk the lock holds without it.
void sign(int fd, const QString &program)
{
    const QByteArray who = u"%1 (process %2, since %3)\n"_s.arg(program.isEmpty() ? u"Hubscope"_s : program)
                               .arg(::getpid())
                               .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate))
                               .toUtf8();
    if (::ftruncate(fd, 0) == 0)
        (void)!::pwrite(fd, who.constData(), static_cast<std::size_t>(who.size()), 0);
}

/// Others who open this path meet the same file.
bool isAt(const QByteArray &path, int fd)
{
    struct stat here = {};
    struct stat there = {};
    return ::fstat(fd, &here) == 0 && ::lstat(path.constData(), &there) == 0 && here.st_dev == there.st_dev &&
           here.st_ino == there.st_ino;
}

} // namespace

StoreResult<WriterLock> WriterLock::acquire(const QString &path, const QString &program)
{
    const QByteArray name = QFile::encodeName(path);
    for (int attempt = 0; attempt < kMostAttempts; ++attempt) {
        const int fd = ::open(name.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (fd < 0)
            return systemFailure(u"cannot open the lock file"_s, path, errno);
        WriterLock lock(fd);
        if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
            if (errno == EWOULDBLOCK)
                return storeFailure(StoreCause::Locked, holder(fd), path);
            return systemFailure(u"cannot lock the file"_s, path, errno);
        }
        // Whoever had the lock may have removed the store, and its file.
        if (!isAt(name, fd))
            continue;
        sign(fd, program);
        return lock;
    }
    return storeFailure(StoreCause::Busy, u"the lock file is removed again and again"_s, path);
}

WriterLock::~WriterLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

} // namespace hubscope::store
