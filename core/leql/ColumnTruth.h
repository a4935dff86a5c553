// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leql/Condition.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hubscope::leql {

/// Some events side by side, of which some keys are known without looking at any event: each different value
/// stands once, and for each event which one it has.
class ColumnSource
{
public:
    struct Column
    {
        /// One for each event, an index of `values`; empty if all events have the first one.
        std::span<const std::uint32_t> codes;
        std::span<const KeyValue> values;
    };

    virtual ~ColumnSource() = default;
    virtual std::size_t rows() const = 0;
    /// Nothing if the key is not known for all events. `key` counts in Condition::keys().
    virtual std::optional<Column> column(std::uint32_t key) const = 0;
};

/// What the columns tell of each event: Condition::evaluate() of it would say the same, unless this says
/// Unknown. Tests each different value once.
std::vector<Truth> evaluate(const Condition &condition, const ColumnSource &columns);

} // namespace hubscope::leql
