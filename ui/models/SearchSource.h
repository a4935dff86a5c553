// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "insight/InsightEvent.h"
#include "leql/QueryRun.h"
#include "models/EventFilter.h"
#include "models/TimeBars.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string_view>

namespace hubscope::models {

/// What is asked of a search.
struct SearchRequest
{
    leql::QueryPtr query;
    /// By the events' own time.
    leql::TimeRange range;
    LogSetChoice logSets = LogSetChoice().set();
    /// Oldest first in place of newest first.
    bool isAscending = false;
};

/// An event that a search found. Views live as long as the call that hands it out.
struct FoundEvent
{
    const insight::InsightEvent &event;
    /// Answers for the query's keys.
    const leql::KeySource &keys;
    /// The book that it was sorted by.
    const std::shared_ptr<const insight::RuleBook> &rules;
    /// That it is of; what it calls its topic when it is copied or exported.
    std::string_view hub;
};

/// What a query that adds up has found in a part of the events.
struct SearchSums
{
    leql::QueryRun run;
    TimeBars bars = {};

    void addMatch(const leql::KeySource &event, std::int64_t timestampMs, std::uint64_t bytes)
    {
        run.addMatch(event, timestampMs, bytes);
        bars.add(timestampMs);
    }
    void merge(SearchSums &&other)
    {
        run.merge(std::move(other.run));
        bars.add(other.bars);
    }
};

/// Where a search looks: what the window holds, or the store of a profile. Immutable; shared between threads.
class SearchSource
{
public:
    struct Sink
    {
        /// False: no more are wanted.
        std::function<bool(const FoundEvent &)> found;
        /// So many events of so many have been looked at or could be left out unseen.
        std::function<void(std::int64_t examined, std::int64_t total)> progressed;
        /// In place of found() where the query adds up and the source can do that itself, part by part. Not
        /// asked for by those who ask for events.
        std::function<void(SearchSums &&)> summed = {};
    };

    SearchSource() = default;
    SearchSource(const SearchSource &) = delete;
    SearchSource &operator=(const SearchSource &) = delete;
    virtual ~SearchSource() = default;

    /// Hands every event that the request asks for to the sink, newest first or oldest first by their own
    /// times. Thread: a worker's; blocks until it is through or stopped. Errors are those of the store.
    virtual Result<void> search(const SearchRequest &request, const Sink &sink,
                                const std::stop_token &stop) const = 0;
};

using SearchSourcePtr = std::shared_ptr<const SearchSource>;

} // namespace hubscope::models
