// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreFolder.h"

#include "base/PrivateFile.h"
#include "store/CrashPoint.h"
#include "store/Database.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hubscope::store {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kLog = "-wal"_L1;
constexpr QLatin1StringView kLogIndex = "-shm"_L1;
constexpr QLatin1StringView kSuspect = ".suspect"_L1;
constexpr QLatin1StringView kDamaged = "damaged"_L1;

std::unexpected<StoreError> systemFailure(const QString &what, const QString &path, int error)
{
    return storeFailure(causeOf(SQLITE_CANTOPEN, error), u"%1: %2"_s.arg(what, qt_error_string(error)), path);
}

enum class Kind : std::uint8_t { Missing, Symlink, Folder, File, Other };

Kind kindOf(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return Kind::Missing;
    if (S_ISLNK(status.st_mode))
        return Kind::Symlink;
    if (S_ISDIR(status.st_mode))
        return Kind::Folder;
    return S_ISREG(status.st_mode) ? Kind::File : Kind::Other;
}

/// Overwrites nothing.
StoreResult<void> renameTo(const QString &from, const QString &to)
{
    if (::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD,
                    QFile::encodeName(to).constData(), RENAME_NOREPLACE) != 0)
        return systemFailure(u"cannot rename the file"_s, from, errno);
    return {};
}

void syncFolder(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    (void)::fsync(fd);
    ::close(fd);
}

/// `a/b/` is about b, not about what is in it, when it comes to links.
QString withoutEndingSlash(const QString &path)
{
    return QDir::cleanPath(path);
}

/// Nothing stands there, or a folder.
StoreResult<void> checkPlace(const QString &path)
{
    switch (kindOf(path)) {
    case Kind::Symlink:
        return storeFailure(StoreCause::Symlink, u"the folder is a symbolic link"_s, path);
    case Kind::File:
    case Kind::Other:
        return storeFailure(StoreCause::ForeignFile, u"this is no folder"_s, path);
    case Kind::Missing:
    case Kind::Folder:
        break;
    }
    return {};
}

} // namespace

StoreResult<StoreFolder> StoreFolder::make(const QString &path)
{
    const QString clean = withoutEndingSlash(path);
    if (const auto checked = checkPlace(clean); !checked)
        return std::unexpected(checked.error());
    errno = 0;
    if (const Result<void> made = makePrivateFolder(clean); !made) {
        const int error = errno;
        const StoreCause cause =
            made.error().code == u"file.symlink" ? StoreCause::Symlink : causeOf(SQLITE_CANTOPEN, error);
        return storeFailure(cause, made.error().detail, clean);
    }
    StoreFolder folder(QFileInfo(clean).canonicalFilePath());
    if (const auto checked = folder.checkFiles(); !checked)
        return std::unexpected(checked.error());
    return folder;
}

StoreResult<StoreFolder> StoreFolder::existing(const QString &path)
{
    const QString clean = withoutEndingSlash(path);
    if (const auto checked = checkPlace(clean); !checked)
        return std::unexpected(checked.error());
    StoreFolder folder(QFileInfo(clean).canonicalFilePath());
    if (folder.m_path.isEmpty())
        return storeFailure(StoreCause::Missing, u"there is no such folder"_s, clean);
    if (const auto checked = folder.checkFiles(); !checked)
        return std::unexpected(checked.error());
    if (!folder.hasDatabase())
        return storeFailure(StoreCause::Missing, u"there are no events in this folder"_s, clean);
    return folder;
}

QString StoreFolder::database() const
{
    return m_path + "/events.db"_L1;
}

QString StoreFolder::lockFile() const
{
    return m_path + "/events.lock"_L1;
}

QString StoreFolder::replacement() const
{
    return database() + ".new"_L1;
}

bool StoreFolder::hasReplacement() const
{
    return kindOf(replacement()) == Kind::File;
}

bool StoreFolder::hasDatabase() const
{
    return kindOf(database()) != Kind::Missing;
}

StoreResult<void> StoreFolder::makeDatabaseFile(const QString &path) const
{
    const int fd = ::open(QFile::encodeName(path).constData(),
                          O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (fd < 0)
        return systemFailure(u"cannot make the database"_s, path, errno);
    ::close(fd);
    syncFolder(m_path);
    return {};
}

StoreResult<void> StoreFolder::adoptReplacement() const
{
    if (const auto renamed = renameTo(replacement(), database()); !renamed)
        return renamed;
    syncFolder(m_path);
    return {};
}

StoreResult<void> StoreFolder::checkFiles() const
{
    for (const QString &file : {database(), database() + kLog, database() + kLogIndex, database() + kSuspect,
                                replacement(), replacement() + kLog, replacement() + kLogIndex, lockFile()}) {
        switch (kindOf(file)) {
        case Kind::Missing:
            break;
        case Kind::Symlink:
            return storeFailure(StoreCause::Symlink, u"the file is a symbolic link"_s, file);
        case Kind::Folder:
        case Kind::Other:
            return storeFailure(StoreCause::ForeignFile, u"this is no regular file"_s, file);
        case Kind::File:
            // Also what somebody copied here with other people's rights is their own matter no longer.
            (void)::chmod(QFile::encodeName(file).constData(), S_IRUSR | S_IWUSR);
            break;
        }
    }
    return {};
}

void StoreFolder::markSuspect() const
{
    const int fd = ::open(QFile::encodeName(database() + kSuspect).constData(),
                          O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (fd >= 0)
        ::close(fd);
}

bool StoreFolder::isSuspect() const
{
    return kindOf(database() + kSuspect) == Kind::File;
}

void StoreFolder::clearSuspect() const
{
    (void)::unlink(QFile::encodeName(database() + kSuspect).constData());
}

StoreResult<QString> StoreFolder::keepDatabaseAside() const
{
    const QString stem = u"%1.%2-%3"_s.arg(
        database(), kDamaged, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    QString target = stem;
    for (int number = 2; kindOf(target) != Kind::Missing || kindOf(target + kLog) != Kind::Missing; ++number)
        target = u"%1-%2"_s.arg(stem).arg(number);
    // The log first: whatever happens in between, a new database never meets the old one's log.
    for (const QLatin1StringView ending : {kLog, ""_L1}) {
        const QString from = database() + ending;
        if (kindOf(from) == Kind::Missing)
            continue;
        if (const auto renamed = renameTo(from, target + ending); !renamed)
            return std::unexpected(renamed.error());
        crashPoint(ending.isEmpty() ? "database-aside" : "log-aside");
    }
    (void)::unlink(QFile::encodeName(database() + kLogIndex).constData());
    clearSuspect();
    syncFolder(m_path);
    return target;
}

QStringList StoreFolder::keptAside(const QString &path)
{
    QStringList found = QDir(path).entryList({u"events.db."_s + kDamaged + u"-*"_s},
                                             QDir::Files | QDir::NoSymLinks, QDir::Name);
    found.removeIf([](const QString &name) { return name.endsWith(kLog) || name.endsWith(kLogIndex); });
    for (QString &name : found)
        name.prepend(path + u'/');
    return found;
}

StoreResult<void> StoreFolder::removeDatabase(const QString &database) const
{
    // The log first: a log without its database is harmless, a database with a foreign log is not.
    for (const QString &file : {database + kLog, database + kLogIndex, database + kSuspect, database}) {
        if (::unlink(QFile::encodeName(file).constData()) != 0 && errno != ENOENT)
            return systemFailure(u"cannot remove the file"_s, file, errno);
    }
    syncFolder(m_path);
    return {};
}

} // namespace hubscope::store
