// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/StoreError.h"

#include <QString>
#include <QStringList>

namespace hubscope::store {

/// The folder of one profile's store and the names in it:
///
///     events.db, events.db-wal, events.db-shm    the database, its log, its index of the log
///     events.lock                                who writes
///     events.db.damaged-<time>                   a damaged database that was kept aside
///
/// The folder itself and its files must not be symbolic links; folders above it may be. Nothing that is there
/// is changed before it is known to be a store. Errors: Symlink, ForeignFile, NoPlace, Permission, Missing,
/// DiskFull, InputOutput.
class StoreFolder
{
public:
    /// For writers: made if it is missing, 0700. ForeignFile if it is there and holds other things, but no
    /// store.
    static StoreResult<StoreFolder> make(const QString &path);
    /// As it is there, with whatever is in it. Missing if it is not.
    static StoreResult<StoreFolder> at(const QString &path);
    /// For readers: Missing if there is no database in it.
    static StoreResult<StoreFolder> existing(const QString &path);

    /// Canonical.
    const QString &path() const { return m_path; }
    QString database() const;
    QString lockFile() const;

    /// A new database that is going to stand in a damaged one's place.
    QString replacement() const;

    bool hasDatabase() const;
    bool hasReplacement() const;
    /// An empty file, 0600, made durable in the folder. It must not be there.
    StoreResult<void> makeDatabaseFile(const QString &path) const;
    /// Renames replacement() to database(), where nothing may be.
    StoreResult<void> adoptReplacement() const;
    /// Takes other people's rights off the folder and its files: for the holder of the lock, once the
    /// database was found to be a store.
    void makePrivate() const;

    /// The next open has to look whether the database is damaged.
    void markSuspect() const;
    bool isSuspect() const;
    void clearSuspect() const;

    /// Renames database and log; returns the database's new path. For the holder of the lock, with no
    /// connection open.
    StoreResult<QString> keepDatabaseAside() const;
    /// Databases that were kept aside, the oldest first.
    static QStringList keptAside(const QString &path);
    /// Removes a database that was kept aside, or all of the store (not the folder). For the holder of the
    /// lock.
    StoreResult<void> removeDatabase(const QString &database) const;

private:
    explicit StoreFolder(QString canonical)
        : m_path(std::move(canonical))
    {
    }
    StoreResult<bool> isForEvents() const;
    QStringList files() const;
    /// Symlink if any of the files is one.
    StoreResult<void> checkFiles() const;

    QString m_path;
};

} // namespace hubscope::store
