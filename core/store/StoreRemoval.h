// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/StoreError.h"
#include "store/StoreTypes.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <stop_token>

namespace hubscope::store {

/// What a folder holds, for a person who is asked whether it shall go.
struct StoreContent
{
    /// Of what can be read.
    StoreFigures figures;
    /// Databases that were kept aside, and all they take on disk.
    std::int64_t damagedFiles = 0;
    std::int64_t damagedBytes = 0;

    bool isEmpty() const { return figures.events == 0 && damagedFiles == 0; }
    std::int64_t bytesOnDisk() const { return figures.fileBytes + damagedBytes; }
};

/// Nothing was ever kept: an empty content. Causes of errors: those of StoreReader::open().
StoreResult<StoreContent> contentOf(const QString &folder);

struct RemovalOptions
{
    /// For whoever wants to write meanwhile.
    QString program = {};
    /// How long to wait for the one who writes to let go, before it fails with Locked.
    std::chrono::milliseconds patience{0};
};

/// Removes all events, and the databases that were kept aside; positions and gaps stay, so that reading goes
/// on where it was. Stopped, some are left. It blocks as long as the disk does.
StoreResult<void> removeEvents(const QString &folder, const RemovalOptions &options,
                               const std::stop_token &stop = {});
/// Removes the store as a whole, whatever state or version it has, and its folder if nothing else is in it.
StoreResult<void> removeStore(const QString &folder, const RemovalOptions &options,
                              const std::stop_token &stop = {});

} // namespace hubscope::store
