// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leql/Query.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hubscope::leql {

/// From `fromMs` on and before `toMs`, in milliseconds since 1970 UTC.
struct TimeRange
{
    std::optional<std::int64_t> fromMs = {};
    std::optional<std::int64_t> toMs = {};

    bool holds(std::int64_t ms) const { return (!fromMs || ms >= *fromMs) && (!toMs || ms < *toMs); }
};

/// A value of an event as a result keeps it.
struct Datum
{
    std::string text;
    /// JSON as it stands (a number, a boolean, an object, a list); otherwise a string.
    bool isLiteral = false;

    bool operator==(const Datum &) const = default;
};

/// A group, the one value, or a slice of time.
struct ResultRow
{
    /// As many as Query::groupKeys().
    std::vector<Datum> group;
    /// timeslice: from and to.
    bool isSlice = false;
    std::int64_t fromMs = 0;
    std::int64_t toMs = 0;
    /// Of Query::calculation(); nothing where there is none, such as the average of no number.
    std::optional<Number> value;
};

/// What the events that fit a query add up to. For a query that asks for events it only counts them: whoever
/// runs it shows them. Holds a bounded amount of memory whatever comes.
///
/// - An event that lacks a key of groupby is in no group. calculate leaves out what is no number.
/// - unique and percentile are exact up to some 16,000 values, close beyond.
/// - Rows of groups come by falling value, equal ones by key, unless sort says otherwise.
/// - Slices of a width begin at its multiples since 1970 UTC. `timeslice(10)` cuts the range given, which
/// must
///   have both ends then; otherwise everything is one slice. Empty slices between full ones are rows, too,
///   but for those of groups. They come in the order of time unless sort asks for that of their values.
///
/// Thread: one for each run; runs of several threads over parts of the events are merged at the end.
class QueryRun
{
public:
    explicit QueryRun(QueryPtr query, TimeRange range = {});
    ~QueryRun();
    QueryRun(QueryRun &&) noexcept;
    QueryRun &operator=(QueryRun &&) noexcept;

    /// Takes the event if it lies in the range and the condition holds; true then. `event` counts by
    /// Query::keys(). `bytes` is its size for calculate(bytes).
    bool add(const KeySource &event, std::int64_t timestampMs, std::uint64_t bytes);
    /// Takes an event of which it is known that it fits.
    void addMatch(const KeySource &event, std::int64_t timestampMs, std::uint64_t bytes);
    /// Adds what `other`, a run of the same query over other events of the same range, has found.
    void merge(QueryRun &&other);

    const Query &query() const;
    std::uint64_t matchCount() const;
    /// The result so far; may be asked for at any time. Empty for a query of Kind::Events.
    std::vector<ResultRow> rows() const;
    /// True if there were more groups or slices than are kept, and some events are in none.
    bool isCut() const;
    /// True if unique or percentile gave up being exact.
    bool isApproximate() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The values of select for an event that fits, in order; nothing for a key that it lacks.
std::vector<std::optional<Datum>> chosenValues(const Query &query, const KeySource &event);

/// Where an event stands in the order that `sort` asks for.
struct EventRank
{
    std::int64_t timestampMs = 0;
    /// One for each part of sort that goes by a key.
    std::vector<std::optional<Datum>> keys;
};
EventRank rankOf(const Query &query, const KeySource &event, std::int64_t timestampMs);
/// A strict weak order: events without the key come last, equal ones have no order.
bool goesBefore(const Query &query, const EventRank &a, const EventRank &b);

} // namespace hubscope::leql
