// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace hubscope {

/// Files that only their owner may read: mode 0600 from the first byte on, in a folder of mode 0700, replaced
/// atomically. QSaveFile is not used because it makes its file with the umask's rights (0644 as a rule).
/// A path that is a symbolic link is refused in both directions: the link may have been planted.
/// Error codes: `file.missing`, `file.symlink`, `file.not-regular`, `file.too-large`, `file.unreadable`,
/// `file.not-written`.

Result<QByteArray> readPrivateFile(const QString &path, qint64 maxBytes);

/// Makes the folder where it is missing (its parents with the umask's rights, itself 0700) and takes other
/// people's rights off it where it is there.
Result<void> makePrivateFolder(const QString &folder);

/// Makes the folder where it is missing (its parents with the umask's rights, itself 0700) and takes other
/// people's rights off it where it is there. On failure the old content stands untouched.
Result<void> writePrivateFile(const QString &path, const QByteArray &bytes);

/// Renames `path` to `path.<why>-<UTC time>`, numbered if that is taken; returns the new path. Overwrites
/// nothing.
Result<QString> keepAside(const QString &path, const QString &why);

/// Removes the file; a file that is not there is no error.
Result<void> removePrivateFile(const QString &path);

/// Alone with a file among all processes, and all others of one process, as long as it lives: for whoever
/// reads, changes and writes back. The lock is the kernel's and stands on `<path>.lock`, which stays: `path`
/// itself is replaced at each write. Where the file system has no locks, nobody is kept out.
class FileLock
{
public:
    /// So long whoever takes it may have to wait: nobody does more under it than that, unless its disk or the
    /// process itself stands still, and a window must not stand still with it.
    static constexpr std::chrono::milliseconds kPatience{1000};

    /// Waits for its turn, but not longer than `patience`. Error `file.locked`, `file.not-written` or
    /// `file.symlink`.
    static Result<FileLock> take(const QString &path, std::chrono::milliseconds patience = kPatience);
    ~FileLock();
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&) = delete;

private:
    explicit FileLock(int fd);
    int m_fd;
};

} // namespace hubscope
