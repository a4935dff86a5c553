// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventDecoder.h"
#include "leql/QueryRun.h"
#include "store/ChunkColumns.h"
#include "store/RecordSieve.h"
#include "store/StoreReader.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hubscope::store {

/// One query over chunks of a store, one chunk after another: whoever asks goes through
/// StoreReader::chunks(filter()), tells progress and stops between them. Columns decide what they can, a
/// literal that must occur is looked for in the bytes, JSON is read last.
/// Thread: one for each; several share the list of chunks (SumSearch).
class StoreSearch
{
public:
    /// `logSets` empty for all.
    StoreSearch(leql::QueryPtr query, leql::TimeRange range,
                insight::Attribution attribution = insight::Attribution::FullyQualifiedName,
                LogSets logSets = {}, ChunkFilter::Order order = ChunkFilter::Order::OldestFirst);
    ~StoreSearch();

    /// The chunks that may hold what is asked for, in order.
    ChunkFilter filter() const;

    /// The events of one chunk that fit and are not handed out yet, oldest or newest first by their own
    /// times: partitions arrive mixed.
    class Matches
    {
    public:
        bool isEmpty() const { return m_at == m_rows.size(); }
        /// Of the next one, ms since 1970 UTC.
        std::int64_t nextTime() const { return m_chunk.columns().times[m_rows[m_at].number]; }
        std::size_t bytes() const { return m_chunk.bytes().size(); }

    private:
        friend class StoreSearch;
        struct Row
        {
            std::uint32_t number = 0;
            /// Its event has to tell whether it fits.
            bool isOpen = false;
        };
        explicit Matches(StoredChunk chunk)
            : m_chunk(std::move(chunk))
        {
        }

        StoredChunk m_chunk;
        std::vector<Row> m_rows;
        std::size_t m_at = 0;
        std::string m_hubName;
    };
    /// Nothing if there are none, or the chunk is gone.
    StoreResult<std::optional<Matches>> find(StoreReader &reader, const ChunkInfo &chunk);

    /// Views live inside the call; `rules` is the book that the event was sorted by. False: no more are
    /// wanted.
    using Found = std::function<bool(const insight::InsightEvent &event,
                                     const std::shared_ptr<const insight::RuleBook> &rules)>;
    /// Hands out the next. False once `found` said that no more are wanted.
    bool next(Matches &matches, const Found &found);
    /// All of a chunk.
    StoreResult<bool> events(StoreReader &reader, const ChunkInfo &chunk, const Found &found);

    /// Of the event that is handed out: the hub that it comes from; empty if it is not known.
    const std::string &hubName() const;

    /// What is to be added up of an event that fits: it answers for the keys of the clauses that add up, and
    /// of its bytes there are none unless they are asked for. Views live inside the call.
    using Matched =
        std::function<void(const leql::KeySource &event, std::int64_t timestampMs, std::uint64_t bytes)>;
    /// Hands out the events of a chunk that fit, without reading records where columns have all that is asked
    /// for: what several threads need, SumSearch puts together.
    StoreResult<void> add(StoreReader &reader, const ChunkInfo &chunk, const Matched &matched);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hubscope::store
