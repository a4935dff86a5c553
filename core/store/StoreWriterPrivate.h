// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ChunkDraft.h"
#include "store/ChunkMerger.h"
#include "store/PositionGuard.h"
#include "store/Retention.h"
#include "store/StoreFolder.h"
#include "store/StoreWriter.h"
#include "store/WriterConnection.h"
#include "store/WriterLock.h"

#include <functional>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace hubscope::store {

/// What the writer's parts share: appending (StoreWriter.cpp) and upkeep (StoreUpkeep.cpp).
struct StoreWriter::Private
{
    StoreFolder folder;
    WriterLock lock;
    HubName name;
    Options options;
    OpenReport report = {};
    WriterConnection connection = {};

    HubRow hub = {};
    std::int64_t nextChunk = 1;
    PositionGuard guard = {};
    std::vector<Position> positions = {};
    Compressor compressor = {};
    /// The book that was used last and its number; kept, so that no other can have its address.
    std::shared_ptr<const insight::RuleBook> rules = {};
    std::int64_t ruleBook = 0;

    /// What memory says of the database may not be so any more: read it again before the next call.
    bool isStale = true;
    /// The connection is not to be used any more: open another one.
    bool isBroken = true;
    /// A transaction of begin() is open. It may be gone in SQLite already.
    bool isAppending = false;
    Appended appended = {};
    /// Of the transaction under way; held, so that no other can have its bytes' address.
    insight::EventBatchPtr lastBatch = {};
    /// Upkeep has written what a checkpoint has to bring into the database.
    bool isLogLong = false;

    Retention retention{options.retention};
    ChunkMerger merger{options.fullChunkBytes};

    StoreResult<void> ready();
    StoreResult<void> load();
    StoreResult<void> restorePositions();
    std::unexpected<StoreError> fail(const StoreError &error);
    /// Runs the writes in a transaction of their own.
    StoreResult<void> transact(const std::function<StoreResult<void>()> &write);

    StoreResult<void> addBatches(std::span<const insight::EventBatchPtr> batches);
    StoreResult<void> addChunk(ChunkDraft &draft, const std::shared_ptr<const insight::RuleBook> &book);
    StoreResult<void> tidyLog();
    StoreResult<void> recreate(std::string_view topicId, std::int64_t nowMs);
};

} // namespace hubscope::store
