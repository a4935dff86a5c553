// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Compression.h"
#include "store/Database.h"
#include "store/StoreTypes.h"

#include <cstdint>
#include <set>
#include <vector>

namespace hubscope::store {

/// Makes full chunks of small ones, so that months of a quiet hub stay quick to search. Only chunks that
/// follow each other are merged: a merged chunk is the appends `id` … `last`, and a reader that knew the
/// parts finds its part in it. Events, their order and their numbers stay what they are. One for each
/// database, whose chunks it remembers. Thread: one at a time.
class ChunkMerger
{
public:
    /// A chunk with less than this is small, as the index `chunk_small` has it.
    static constexpr std::int64_t kSmallBytes = 512 * 1024;
    static constexpr std::int64_t kSmallRows = 16 * 1024;
    /// So many are worth merging even where they do not make a full one.
    static constexpr std::size_t kMany = 32;

    explicit ChunkMerger(std::int64_t fullBytes)
        : m_fullBytes(fullBytes)
    {
    }

    /// Inside a transaction: one merge, if there is anything to merge; how many chunks became one. A merged
    /// chunk goes when its newest message is too old: its oldest one is `mostSpanMs` older at most.
    StoreResult<std::int64_t> mergeSome(Database &database, std::int64_t mostSpanMs);

private:
    struct Small
    {
        std::int64_t id = 0;
        std::int64_t last = 0;
        std::int64_t hub = 0;
        std::int64_t rules = 0;
        std::int64_t bytes = 0;
        std::int64_t events = 0;
    };
    StoreResult<std::vector<Small>> findRun(Database &database);
    bool isWorthIt(std::vector<Small> &run) const;
    /// 0 if one of the run stays as it is: it is remembered.
    StoreResult<std::int64_t> merge(Database &database, std::vector<Small> run, std::int64_t mostSpanMs);

    std::int64_t m_fullBytes;
    Compressor m_compressor;
    Decompressor m_decompressor;
    /// Stay as they are: they cannot be read, or what follows is too much younger.
    std::set<std::int64_t> m_done;
    /// Where the last run of the last look begins. What is before it is merged, or stands alone for good: new
    /// chunks come at the end.
    std::int64_t m_from = 0;
};

} // namespace hubscope::store
