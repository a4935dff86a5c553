// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/InsightEvent.h"
#include "store/StoreTypes.h"

#include <cstdint>
#include <map>
#include <vector>

namespace hubscope::store {

/// Lets each event through once: the last word on "exactly once", whatever a caller hands in twice. It holds
/// the position of each partition as it will be after the transaction under way.
class PositionGuard
{
public:
    /// What is on the disk.
    void reset(const std::vector<Position> &positions);

    /// True if the event is not in the store; it counts as in from now on. Messages of a partition come in
    /// ascending order, records of a message likewise.
    bool admit(const insight::MessageOrigin &origin, std::uint32_t record);
    /// Moves a position forward; never back.
    void advance(const Position &position);
    /// As if it had never been seen.
    void forget(std::int32_t partition);

    /// Those that moved since the last settle() or reset(), ascending.
    std::vector<Position> moved() const;
    /// The transaction is on the disk: no message goes on.
    void settle();
    /// All of them, ascending.
    std::vector<Position> positions() const;

private:
    struct Partition
    {
        std::int64_t next = 0;
        /// The message under way and its next record: a message may come in several batches.
        std::int64_t open = -1;
        std::uint32_t nextRecord = 0;
        bool known = false;
        bool moved = false;
    };
    Partition &partition(std::int32_t number);

    std::map<std::int32_t, Partition> m_partitions;
    /// The last one asked for: events of one partition come in runs.
    std::pair<std::int32_t, Partition *> m_last{0, nullptr};
};

} // namespace hubscope::store
