// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leql/Condition.h"
#include "leql/Number.h"

#include <cstdint>
#include <expected>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hubscope::leql {

/// By name, what `${name}` stands for: LEQL itself, such as `IP(10.0.0.0/8), IP(192.168.0.0/16)`.
using Variables = std::map<std::string, std::string, std::less<>>;

enum class Function : std::uint8_t {
    Count,
    Bytes,
    Sum,
    Average,
    Unique,
    Minimum,
    Maximum,
    StandardDeviation,
    Percentile,
};

/// `count`, `sum:bytes`, `percentile(95):ms`.
struct Calculation
{
    Function function = Function::Count;
    /// The word as written, in small letters: the name of the value in a result.
    std::string name = "count";
    /// In Query::keys().
    std::optional<std::uint32_t> key = {};
    double percent = 0;

    bool operator==(const Calculation &other) const
    {
        return function == other.function && key == other.key && percent == other.percent;
    }
};

/// `having(count >= 5)`.
struct Having
{
    /// Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual.
    enum class Comparison : std::uint8_t { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual };
    Calculation calculation;
    Comparison comparison = Comparison::GreaterEqual;
    Number bound;

    bool holds(const std::optional<Number> &value) const;
};

/// One part of `sort(desc, asc#key)`.
struct SortPart
{
    /// Value: of the calculation, for events their time; Group: the keys of the group, in order; Key: one
    /// key.
    enum class By : std::uint8_t { Value, Group, Key };
    bool descending = true;
    By by = By::Value;
    /// By::Key: in Query::keys().
    std::uint32_t key = 0;
};

/// `timeslice(10)` or `timeslice(30m)`: one of both is not 0.
struct Timeslice
{
    std::uint32_t slices = 0;
    std::int64_t widthMs = 0;
};

/// A key under the name that a result shows.
struct NamedKey
{
    /// As written, or its alias.
    std::string name;
    /// In Query::keys().
    std::uint32_t key = 0;
};

inline constexpr std::size_t kMostGroupKeys = 5;
inline constexpr std::uint32_t kDefaultGroups = 40;
inline constexpr std::uint32_t kMostRows = 50'000;
inline constexpr std::uint32_t kMostSlices = 10'000;

/// A whole LEQL statement. Immutable once parsed; shared between threads.
///
///     [from(…)] [select(…)] [where(… [, loose])] [groupby(…)] [calculate(…)] [having(…)] [sort(…)]
///     [limit(…)] [timeslice(…)]          or the expression alone, which may be followed by the clauses after
///     where
///
/// An empty statement asks for every event.
class Query
{
public:
    /// What its rows are: events (or their chosen keys), groups, one value, slices of time.
    enum class Kind : std::uint8_t { Events, Groups, Value, Slices };

    /// Bounded whatever the text is. Without `variables` any variable will do, and the query can be looked
    /// at but not be run: see unsetVariables().
    static std::expected<std::shared_ptr<const Query>, SyntaxError>
    parse(std::string_view text, const Variables *variables = nullptr);

    Kind kind() const;
    const Condition &condition() const { return m_condition; }
    /// True if it is a condition (or nothing) and no other clause: what filters and rules take.
    bool isCondition() const;
    /// Every key that it asks for, each once: what a KeySource for it counts by.
    const std::vector<std::string> &keys() const { return m_condition.keys(); }
    /// Variables that stand in it and were not given.
    const std::vector<std::string> &unsetVariables() const { return m_unsetVariables; }

    /// The keys of select; empty if there is none.
    const std::vector<NamedKey> &chosen() const { return m_chosen; }
    const std::vector<NamedKey> &groupKeys() const { return m_groupKeys; }
    /// What is worked out for each group, slice or all events; count if only groups or slices are asked for.
    const Calculation &calculation() const { return m_calculation; }
    const std::optional<Having> &having() const { return m_having; }
    const std::vector<SortPart> &sort() const { return m_sort; }
    /// For events and slices: one number, or none. For groups: of the first key, of the second within each,
    /// …; empty if none is given, and kDefaultGroups hold then.
    const std::vector<std::uint32_t> &limits() const { return m_limits; }
    const std::optional<Timeslice> &timeslice() const { return m_timeslice; }

private:
    friend class QueryParser;

    Condition m_condition;
    std::vector<std::string> m_unsetVariables;
    std::vector<NamedKey> m_chosen;
    std::vector<NamedKey> m_groupKeys;
    bool m_calculates = false;
    Calculation m_calculation;
    std::optional<Having> m_having;
    std::vector<SortPart> m_sort;
    std::vector<std::uint32_t> m_limits;
    std::optional<Timeslice> m_timeslice;
};

using QueryPtr = std::shared_ptr<const Query>;

} // namespace hubscope::leql
