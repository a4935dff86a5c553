// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/EnumSet.h"
#include "insight/EventBatch.h"
#include "insight/EventReader.h"
#include "insight/LogSet.h"
#include "leql/Query.h"

#include <QString>

#include <bitset>
#include <expected>

namespace hubscope::models {

using LogSetChoice = std::bitset<insight::kLogSetCount>;

/// What an event may bear, for the eye and for the filter.
enum class Mark : std::uint8_t { Repaired, Noted };
inline constexpr std::size_t kMarkCount = static_cast<std::size_t>(Mark::Noted) + 1;
using Marks = EnumSet<Mark, kMarkCount>;
Marks marksOf(const insight::EventRow &row);

/// What the table shall show: some log sets, of these what bears all of some marks and fits a query.
struct EventFilter
{
    LogSetChoice logSets = LogSetChoice().set();
    Marks marks;
    /// Null: all that the rest lets through.
    leql::QueryPtr query;

    bool showsAll() const { return logSets.all() && marks.isEmpty() && !query; }
    bool operator==(const EventFilter &) const = default;
};

/// What does not fit in a query, for people: where, in characters from 0, and a sentence.
struct QueryFault
{
    std::size_t at = 0;
    QString sentence;
};

/// `Character 14: …`, counted from 1.
QString faultText(const QueryFault &fault);

/// The query of a filter as typed; null for blanks. What does more than choose events is a fault.
std::expected<leql::QueryPtr, QueryFault> readFilterText(const QString &text);
/// A whole statement as typed; blanks ask for every event.
std::expected<leql::QueryPtr, QueryFault> readQueryText(const QString &text);

/// A filter made ready for many rows. Immutable; safe on any thread, each with a reader of its own.
class EventMatcher
{
public:
    EventMatcher() = default;
    explicit EventMatcher(EventFilter filter)
        : m_filter(std::move(filter))
    {
    }

    /// True if mayMatch() decides.
    bool isCheap() const { return !m_filter.query; }
    /// What the row tells by itself.
    bool mayMatch(const insight::EventRow &row) const
    {
        return m_filter.logSets.test(static_cast<std::size_t>(row.logSet)) &&
               (m_filter.marks.isEmpty() || marksOf(row).hasAll(m_filter.marks));
    }
    bool matches(const insight::EventBatch &batch, const insight::EventRow &row,
                 insight::EventReader &reader) const;

private:
    EventFilter m_filter;
};

} // namespace hubscope::models
