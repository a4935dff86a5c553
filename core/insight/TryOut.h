// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventBatch.h"
#include "insight/EventDecoder.h"
#include "insight/RuleBook.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace hubscope::insight {

/// What another rule book would change for some events.
struct TryOut
{
    struct Move
    {
        LogSet from = LogSet::UnparsedData;
        LogSet to = LogSet::UnparsedData;
        std::size_t count = 0;

        bool operator==(const Move &) const = default;
    };
    /// One event that would land in another log set. Rules are null where none holds.
    struct Affected
    {
        EventBatchPtr batch;
        std::uint32_t row = 0;
        LogSet from = LogSet::UnparsedData;
        LogSet to = LogSet::UnparsedData;
        const Rule *ruleBefore = nullptr;
        const Rule *ruleAfter = nullptr;

        const EventRow &event() const { return batch->rows()[row]; }
    };

    /// They keep the rules that are pointed to.
    std::shared_ptr<const RuleBook> before;
    std::shared_ptr<const RuleBook> after;
    std::size_t examined = 0;
    /// Events that stay in their log set, but by another rule.
    std::size_t otherRule = 0;
    /// In the order of the events.
    std::vector<Affected> affected;
    /// The most first; equal ones in the order of the log sets.
    std::vector<Move> moves;
    /// How many events meet each rule of `after`, and how many none.
    std::vector<std::size_t> hits;
    std::size_t withoutRule = 0;
};

/// Sorts the events by `after` and says what differs from `before`. The same input gives the same result.
/// Nothing if asked to stop before it was done. Thread: any; the batches are only read.
std::optional<TryOut> tryOut(std::span<const EventSpan> events, std::shared_ptr<const RuleBook> before,
                             std::shared_ptr<const RuleBook> after, Attribution attribution,
                             const std::stop_token &stop);

} // namespace hubscope::insight
