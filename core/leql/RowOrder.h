// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leql/Accumulator.h"
#include "leql/QueryRun.h"

#include <optional>
#include <span>
#include <vector>

/// In which order groups stand and which of them are shown. Private to the room.
namespace hubscope::leql {

/// What the event holds at the key; nothing if that is missing or null.
std::optional<Datum> datumOf(const KeySource &event, std::uint32_t key);

struct GroupRank
{
    const std::vector<Datum> *keys = nullptr;
    std::optional<Number> value;
};
bool goesBefore(const Query &query, const GroupRank &a, const GroupRank &b);

/// By the value alone; equal ones stay as they are.
void sortByValue(const Query &query, std::vector<ResultRow> &rows);

struct NestedGroup
{
    std::span<const Datum> keys;
    const Accumulator *value = nullptr;
};
/// Indexes of the groups that `limit(a, b, …)` leaves, outer groups in their own order. `groups` come in
/// order.
std::vector<std::size_t> withinLimits(const Query &query, std::span<const NestedGroup> groups,
                                      SketchBudget &budget);

} // namespace hubscope::leql
