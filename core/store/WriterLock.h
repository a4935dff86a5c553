// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/StoreError.h"

#include <QString>

#include <utility>

namespace hubscope::store {

/// The right to be the one writer of a store: a lock on a file beside the database. The kernel takes it back
/// when the program dies, however it dies; the file itself stays, until its store is removed, and only says
/// who had it last.
class WriterLock
{
public:
    /// `path` is the lock file, made if missing; `program` is written into it for whoever comes second. Fails
    /// with Locked at once if somebody has it: `detail` says who and since when.
    static StoreResult<WriterLock> acquire(const QString &path, const QString &program);
    ~WriterLock();
    WriterLock(WriterLock &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    WriterLock &operator=(WriterLock &&) = delete;

private:
    explicit WriterLock(int fd)
        : m_fd(fd)
    {
    }
    int m_fd;
};

} // namespace hubscope::store
