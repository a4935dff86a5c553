// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>
#include <QStringView>

#include <cstddef>
#include <cstdint>
#include <expected>

namespace hubscope::store {

/// Why the store did not do what was asked.
enum class StoreCause : std::uint8_t {
    /// No room on the disk, or the quota is used up.
    DiskFull,
    /// The system failed to read or write.
    InputOutput,
    /// Another program writes to this store.
    Locked,
    /// Another program kept the database for longer than the store waits.
    Busy,
    /// The rights on the folder or its files do not allow it, or the disk is read-only.
    Permission,
    /// The folder or a file in it is a symbolic link.
    Symlink,
    /// What stands in the file is not what was written.
    Corrupt,
    /// A newer Hubscope wrote it.
    NewerSchema,
    /// The file is some other program's, or the folder holds other things.
    ForeignFile,
    /// The folder's path cannot be one, or is not there any more.
    NoPlace,
    /// There is no store in this folder (for readers).
    Missing,
    /// A message, or what was given at once, is larger than a chunk can be.
    TooLarge,
    OutOfMemory,
    /// The caller broke the contract; a fault of this program.
    Misuse,
};
inline constexpr std::size_t kStoreCauseCount = static_cast<std::size_t>(StoreCause::Misuse) + 1;

/// What it takes until the same call succeeds.
enum class Remedy : std::uint8_t {
    /// It may pass by itself: hold the events and try again.
    Wait,
    /// The same for a store that was open; one that does not let itself be opened needs a person.
    WaitOnceOpen,
    /// A person must act first, or nobody should wait for it unasked.
    Person,
    /// What stands in the place is not ours to use: a person must name another one, or take it away.
    OtherPlace,
};

/// One row of the table of causes.
struct StoreCauseInfo
{
    StoreCause id;
    /// `store.disk-full` …; stable.
    const char *code;
    /// What is the matter and what to do, for people; translated by whoever shows them, context "StoreCause".
    const char *title;
    const char *advice;
    Remedy remedy;
};
const StoreCauseInfo &info(StoreCause cause);
/// The row with this code; null if it is none of the store's.
const StoreCauseInfo *causeWithCode(QStringView code);

struct StoreError
{
    StoreCause cause = StoreCause::InputOutput;
    /// English, for "Details" and logs: the system's or SQLite's words. For Locked: who has the store.
    QString detail;
    /// The file or folder.
    QString path;
    /// SQLite's extended result code, or 0.
    int code = 0;

    /// For rooms that know no more than Error.
    Error toError() const;
    bool operator==(const StoreError &) const = default;
};

template <typename T>
using StoreResult = std::expected<T, StoreError>;

inline std::unexpected<StoreError> storeFailure(StoreCause cause, QString detail, QString path = {},
                                                int code = 0)
{
    return std::unexpected(StoreError{cause, std::move(detail), std::move(path), code});
}

} // namespace hubscope::store
