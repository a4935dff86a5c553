// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreFolder.h"

#include "store/CrashPoint.h"
#include "store/Database.h"
#include "store/Schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

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

constexpr int kBusyTimeoutMs = 2'000;

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

/// Folders above it with the rights that are usual here.
StoreResult<void> makeFolder(const QString &path)
{
    const std::filesystem::path folder(QFile::encodeName(QFileInfo(path).absoluteFilePath()).toStdString());
    std::error_code error;
    std::filesystem::create_directories(folder.parent_path(), error);
    if (!error && ::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST)
        error.assign(errno, std::generic_category());
    if (error)
        return systemFailure(u"cannot make the folder"_s, path, error.value());
    return {};
}

bool isOurName(const QString &name)
{
    return name.startsWith("events.db"_L1) || name == "events.lock"_L1;
}

} // namespace

StoreResult<StoreFolder> StoreFolder::make(const QString &path)
{
    const QString clean = withoutEndingSlash(path);
    if (kindOf(clean) == Kind::Missing) {
        if (const auto made = makeFolder(clean); !made)
            return std::unexpected(made.error());
    }
    auto folder = at(clean);
    if (!folder)
        return folder;
    const auto ours = folder->isForEvents();
    if (!ours)
        return std::unexpected(ours.error());
    if (!*ours)
        return storeFailure(StoreCause::ForeignFile, u"this folder holds other things; name one of its own"_s,
                            clean);
    return folder;
}

StoreResult<StoreFolder> StoreFolder::at(const QString &path)
{
    const QString clean = withoutEndingSlash(path);
    if (const auto checked = checkPlace(clean); !checked)
        return std::unexpected(checked.error());
    const StoreFolder folder(QFileInfo(clean).canonicalFilePath());
    if (folder.m_path.isEmpty())
        return storeFailure(StoreCause::Missing, u"there is no such folder"_s, clean);
    if (const auto checked = folder.checkFiles(); !checked)
        return std::unexpected(checked.error());
    return folder;
}

StoreResult<StoreFolder> StoreFolder::existing(const QString &path)
{
    auto folder = at(path);
    if (folder && !folder->hasDatabase())
        return storeFailure(StoreCause::Missing, u"there are no events in this folder"_s, folder->m_path);
    return folder;
}

/// The files of a store and nothing else, or a store with things beside it that somebody has put there. What
/// another program's database is called has no say: whoever opens it looks into it.
StoreResult<bool> StoreFolder::isForEvents() const
{
    const QStringList names =
        QDir(m_path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (std::ranges::all_of(names, isOurName))
        return true;
    for (const QString &path : {database(), replacement()}) {
        if (kindOf(path) != Kind::File)
            continue;
        const auto id =
            Database::open(path, Database::Access::ReadOnly, kBusyTimeoutMs).and_then([](Database opened) {
                return applicationId(opened);
            });
        if (!id && id.error().cause != StoreCause::Corrupt)
            return std::unexpected(id.error());
        if (id && *id == kApplicationId)
            return true;
    }
    return false;
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

QStringList StoreFolder::files() const
{
    return {database(),    database() + kLog,    database() + kLogIndex,    database() + kSuspect,
            replacement(), replacement() + kLog, replacement() + kLogIndex, lockFile()};
}

StoreResult<void> StoreFolder::checkFiles() const
{
    for (const QString &file : files()) {
        switch (kindOf(file)) {
        case Kind::Missing:
        case Kind::File:
            break;
        case Kind::Symlink:
            return storeFailure(StoreCause::Symlink, u"the file is a symbolic link"_s, file);
        case Kind::Folder:
        case Kind::Other:
            return storeFailure(StoreCause::ForeignFile, u"this is no regular file"_s, file);
        }
    }
    return {};
}

void StoreFolder::makePrivate() const
{
    const int fd =
        ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd >= 0) {
        (void)::fchmod(fd, S_IRWXU);
        ::close(fd);
    }
    // By their names: closing a file that SQLite has open would take its locks away.
    for (const QString &file : files()) {
        if (kindOf(file) == Kind::File)
            (void)::chmod(QFile::encodeName(file).constData(), S_IRUSR | S_IWUSR);
    }
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
