// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/StoreError.h"
#include "store/StoreTypes.h"
#include "store/StoredChunk.h"

#include <QString>

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace hubscope::store {

/// Which chunks are wanted. A chunk that is given may hold events that are not wanted; none that is wanted
/// stands in a chunk that is not given.
struct ChunkFilter
{
    enum class Order : std::uint8_t { NewestFirst, OldestFirst };

    /// Times of events, ms since 1970 UTC: [fromMs, toMs).
    std::int64_t fromMs = std::numeric_limits<std::int64_t>::min();
    std::int64_t toMs = std::numeric_limits<std::int64_t>::max();
    /// Empty for all.
    LogSets logSets = {};
    /// By the time of a chunk's newest event (NewestFirst) or oldest event (OldestFirst).
    Order order = Order::NewestFirst;
};

/// Reads a store while another thread or program writes to it. To walk through it: chunks(), then read() each
/// of them as fast or slowly as one likes; nothing is held in the database in between, so a slow reader does
/// not make the log grow. What the list names stays what it is: events that come later are not in it, chunks
/// that are merged meanwhile are found where they are now, those that are removed are not there any more. To
/// read with several threads, each has a reader and takes its part of one list.
///
/// Memory: about 100 bytes a chunk in the list (one is up to 4 MB of messages), and the chunk that is read.
/// Thread: one at a time; any number of readers beside each other. Calls block as long as the disk does.
class StoreReader
{
public:
    /// Causes: Missing (nothing was ever kept here), Symlink, Permission, NewerSchema, ForeignFile. Of a
    /// damaged database what can be read is given, as far as there is a way into it at all (otherwise:
    /// Corrupt); nothing is changed in it. See damage().
    static StoreResult<std::unique_ptr<StoreReader>> open(const QString &folder);
    /// A database that was kept aside (OpenReport::keptAside, keptAside()): what of it can be read.
    static StoreResult<std::unique_ptr<StoreReader>> openDamaged(const QString &database);
    /// Damaged databases in the folder, the oldest first.
    static QStringList keptAside(const QString &folder);
    ~StoreReader();
    StoreReader(const StoreReader &) = delete;
    StoreReader &operator=(const StoreReader &) = delete;

    /// What is wrong with the database, as far as it was met until now: not all that was kept may be found.
    const std::optional<StoreError> &damage() const;

    StoreResult<std::vector<ChunkInfo>> chunks(const ChunkFilter &filter = {});
    /// Columns only, and of texts only those of `texts`. Nothing if it was removed meanwhile. Corrupt if its
    /// bytes are not what was written: the others may be sound.
    StoreResult<std::optional<StoredChunk>> read(const ChunkInfo &chunk, ColumnParts texts = kTextParts);
    /// Bytes, origins, remarks and all texts of a chunk from read(); false if it was removed meanwhile.
    StoreResult<bool> loadBytes(StoredChunk &chunk);

    StoreResult<StoreFigures> figures();
    /// All gaps of all hubs in the store, the oldest first.
    StoreResult<std::vector<HubGap>> gaps();
    /// The name of ChunkInfo::hub; empty if there is no such hub.
    StoreResult<std::string> hubName(std::int64_t hub);
    /// Offsets of each partition that a chunk has, from its zone map; empty if it was removed.
    StoreResult<std::vector<OffsetRange>> ranges(const ChunkInfo &chunk);

private:
    struct Private;
    static StoreResult<std::unique_ptr<StoreReader>> openSound(const QString &database);
    explicit StoreReader(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

} // namespace hubscope::store
