// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/StoreSearch.h"

#include <functional>
#include <vector>

namespace hubscope::store {

/// The events of many chunks by their own times, though those of chunks overlap: partitions arrive mixed, and
/// events late. A chunk is looked into when the next event may be in it, and held until all it has are handed
/// out. Where so many overlap that they would take too much memory, the chunks so far come first.
/// Thread: that of the search and the reader.
class OrderedSearch
{
public:
    /// Of the chunks that are held, beside the last one.
    static constexpr std::size_t kMostHeldBytes = 64 * 1024 * 1024;

    /// `chunks` as StoreReader::chunks(search.filter()) gives them.
    OrderedSearch(StoreSearch &search, StoreReader &reader, std::vector<ChunkInfo> chunks,
                  std::size_t mostHeldBytes = kMostHeldBytes);

    /// After each chunk that was looked into; false: enough.
    using Examined = std::function<bool(const ChunkInfo &)>;
    /// Once. Until there are no more, or one of the two has enough. A chunk that cannot be read does not hide
    /// the others; the error is of the first of them.
    StoreResult<void> run(const StoreSearch::Found &found, const Examined &examined);

private:
    std::int64_t place(std::int64_t timeMs) const;
    std::int64_t firstPlace(const ChunkInfo &chunk) const;
    bool lookInto(const ChunkInfo &chunk, const Examined &examined);
    bool mayBeNext(const ChunkInfo &chunk) const;
    std::size_t first() const;

    StoreSearch &m_search;
    StoreReader &m_reader;
    const std::vector<ChunkInfo> m_chunks;
    const std::size_t m_mostHeldBytes;
    const bool m_isAscending;
    std::vector<StoreSearch::Matches> m_held;
    std::size_t m_heldBytes = 0;
    StoreResult<void> m_result;
};

} // namespace hubscope::store
