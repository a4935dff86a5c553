// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventBatch.h"

#include <cstdint>
#include <deque>
#include <utility>
#include <vector>

namespace hubscope::models {

/// Number of an event since the program started, rising with arrival; never used twice.
using EventId = std::uint64_t;

/// Events in order of arrival as pieces of shared batches: nothing of an event is copied. First in, first
/// out. A batch is freed when its last piece is gone.
class EventList
{
public:
    struct Piece
    {
        insight::EventBatchPtr batch;
        EventId firstId = 0;
        std::uint32_t first = 0;
        std::uint32_t count = 0;

        EventId endId() const { return firstId + count; }
        insight::EventSpan span() const { return {batch, first, count}; }
        const insight::EventRow &row(EventId id) const
        {
            return batch->rows()[first + static_cast<std::size_t>(id - firstId)];
        }
        /// Whether `next` goes on where this ends, by number and in the batch.
        bool isFollowedBy(const Piece &next) const
        {
            return batch == next.batch && endId() == next.firstId && first + count == next.first;
        }
        /// This piece's share of the batch's memory.
        std::size_t bytes() const;
    };

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    std::size_t bytes() const { return m_bytes; }
    /// Id of the oldest event; only if there is one.
    EventId firstId() const { return m_pieces.front().firstId; }
    EventId endId() const { return m_pieces.empty() ? 0 : m_pieces.back().endId(); }
    const std::deque<Piece> &pieces() const { return m_pieces; }

    void append(Piece piece);
    /// Takes all of the other list, whose ids must be higher.
    void append(EventList &&other);
    /// Drops the `count` oldest events.
    void dropFront(std::size_t count);
    /// How many of the oldest must go so that `rows` and `bytes` are kept.
    std::size_t excess(std::size_t rows, std::size_t bytes) const;
    void clear();

    /// The piece that holds the event; null if it is not in the list.
    const Piece *find(EventId id) const;
    /// The first piece with an event of this id or a higher one; null if none.
    const Piece *findFrom(EventId id) const;

    /// Appends the pieces that `wanted` holds for, those that follow each other in one batch as one.
    template <typename Wanted>
    void collect(std::vector<Piece> &pieces, Wanted wanted) const
    {
        for (const Piece &piece : m_pieces) {
            if (!wanted(piece))
                continue;
            if (!pieces.empty() && pieces.back().isFollowedBy(piece))
                pieces.back().count += piece.count;
            else
                pieces.push_back(piece);
        }
    }
    /// Whether all of it that is left here is in its batch still.
    bool holds(const Piece &piece) const;
    /// What is left here of `old`, which it holds(), is now in `batch`, whose first row is the first of
    /// `old`.
    void replace(const Piece &old, const insight::EventBatchPtr &batch);

private:
    std::deque<Piece> m_pieces;
    std::size_t m_size = 0;
    std::size_t m_bytes = 0;
};

} // namespace hubscope::models
