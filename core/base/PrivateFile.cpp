// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/PrivateFile.h"

#include "base/Pause.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace hubscope {

using namespace Qt::StringLiterals;

namespace {

/// For a lock that another one has.
constexpr std::chrono::milliseconds kBetweenTries{5};

std::unexpected<Error> systemFailure(const QString &code, const QString &what, const QString &path, int error)
{
    return failure(code, u"%1: %2"_s.arg(what, qt_error_string(error)), path);
}

/// A descriptor that closes itself. close() reports what the file system says late (full, quota).
class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    operator int() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }
    bool close()
    {
        const int fd = std::exchange(m_fd, -1);
        return fd < 0 || ::close(fd) == 0;
    }

private:
    int m_fd;
};

bool isSymlink(const QByteArray &path)
{
    struct stat status = {};
    return ::lstat(path.constData(), &status) == 0 && S_ISLNK(status.st_mode);
}

/// Opens the folder, made and narrowed to its owner as needed.
Result<int> openFolder(const QString &folder)
{
    // Qt would take it for the folder that the program was started in, and complain of it each time.
    if (folder.isEmpty())
        return failure(u"file.not-written"_s, u"no folder is named"_s);
    if (!QFileInfo::exists(folder)) {
        const QString parent = QFileInfo(folder).absolutePath();
        if (!QDir().mkpath(parent))
            return failure(u"file.not-written"_s, u"cannot make the folder"_s, parent);
        if (::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) != 0 && errno != EEXIST)
            return systemFailure(u"file.not-written"_s, u"cannot make the folder"_s, folder, errno);
    }
    const int fd =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0) {
        const bool link = errno == ELOOP || errno == ENOTDIR;
        return systemFailure(link ? u"file.symlink"_s : u"file.not-written"_s, u"cannot open the folder"_s,
                             folder, errno);
    }
    struct stat status = {};
    if (::fstat(fd, &status) == 0 && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        (void)::fchmod(fd,
                       S_IRWXU); // A folder of somebody else stays as it is; the file is 0600 all the same.
    return fd;
}

bool writeAll(int fd, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::write(fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        done += n;
    }
    return ::fsync(fd) == 0;
}

} // namespace

Result<QByteArray> readPrivateFile(const QString &path, qint64 maxBytes)
{
    const Descriptor fd(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!fd.isOpen()) {
        const int error = errno;
        // ENOTDIR: what is no folder holds no file either.
        const bool isMissing = error == ENOENT || error == ENOTDIR;
        const QString code = isMissing        ? u"file.missing"_s
                             : error == ELOOP ? u"file.symlink"_s
                                              : u"file.unreadable"_s;
        return systemFailure(code, u"cannot open the file"_s, path, error);
    }
    struct stat status = {};
    if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode))
        return failure(u"file.not-regular"_s, u"not a regular file"_s, path);
    if (status.st_size > maxBytes)
        return failure(u"file.too-large"_s,
                       u"%1 bytes, at most %2 are read"_s.arg(status.st_size).arg(maxBytes), path);
    QFile file;
    if (!file.open(fd, QIODevice::ReadOnly))
        return failure(u"file.unreadable"_s, file.errorString(), path);
    QByteArray bytes = file.read(maxBytes);
    if (file.error() != QFileDevice::NoError)
        return failure(u"file.unreadable"_s, file.errorString(), path);
    return bytes;
}

Result<void> makePrivateFolder(const QString &folder)
{
    return openFolder(folder).transform([](int fd) { Descriptor(fd).close(); });
}

Result<void> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    const Result<int> opened = openFolder(info.absolutePath());
    if (!opened)
        return std::unexpected(opened.error());
    const Descriptor folder(*opened);
    if (isSymlink(QFile::encodeName(path)))
        return failure(u"file.symlink"_s, u"the path is a symbolic link"_s, path);

    const QByteArray name = QFile::encodeName(info.fileName());
    const QByteArray temporary =
        name + '.' + QUuid::createUuid().toByteArray(QUuid::Id128).first(12) + ".tmp";
    Descriptor fd(::openat(folder, temporary.constData(),
                           O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!fd.isOpen())
        return systemFailure(u"file.not-written"_s, u"cannot make the file"_s, path, errno);
    auto removeTemporary = qScopeGuard([&] { (void)::unlinkat(folder, temporary.constData(), 0); });
    if (!writeAll(fd, bytes) || !fd.close())
        return systemFailure(u"file.not-written"_s, u"cannot write the file"_s, path, errno);
    if (::renameat(folder, temporary.constData(), folder, name.constData()) != 0)
        return systemFailure(u"file.not-written"_s, u"cannot replace the file"_s, path, errno);
    removeTemporary.dismiss();
    (void)::fsync(folder); // Without it the rename may be lost with the power, the content not.
    return {};
}

Result<QString> keepAside(const QString &path, const QString &why)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QString stem = u"%1.%2-%3"_s.arg(path, why, stamp);
    QString target = stem;
    for (int number = 2; number < 100; ++number) {
        if (::renameat2(AT_FDCWD, QFile::encodeName(path).constData(), AT_FDCWD,
                        QFile::encodeName(target).constData(), RENAME_NOREPLACE) == 0)
            return target;
        if (errno != EEXIST)
            break;
        target = u"%1-%2"_s.arg(stem).arg(number);
    }
    return systemFailure(u"file.not-written"_s, u"cannot rename the file"_s, path, errno);
}

Result<void> removePrivateFile(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return systemFailure(u"file.not-written"_s, u"cannot remove the file"_s, path, errno);
    return {};
}

FileLock::FileLock(int fd)
    : m_fd(fd)
{
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
{
}

FileLock::~FileLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<FileLock> FileLock::take(const QString &path, std::chrono::milliseconds patience)
{
    const QString lockPath = path + u".lock"_s;
    if (const Result<void> made = makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return std::unexpected(made.error());
    FileLock lock(::open(QFile::encodeName(lockPath).constData(),
                         O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (lock.m_fd < 0)
        return systemFailure(errno == ELOOP ? u"file.symlink"_s : u"file.not-written"_s,
                             u"cannot open the lock file"_s, lockPath, errno);
    const QDeadlineTimer deadline(patience);
    while (::flock(lock.m_fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EINTR)
            continue;
        if (errno != EWOULDBLOCK)
            break; // No locks here.
        if (deadline.hasExpired())
            return failure(u"file.locked"_s, u"another program holds the lock"_s, lockPath);
        pause(kBetweenTries, {});
    }
    return lock;
}

} // namespace hubscope
