// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/EnumSet.h"
#include "insight/EventBatch.h"
#include "insight/LogSet.h"

#include <QString>

#include <array>
#include <bitset>
#include <string>
#include <string_view>
#include <vector>

namespace hubscope::models {

using LogSetChoice = std::bitset<insight::kLogSetCount>;

/// What an event may bear, for the eye and for the filter.
enum class Mark : std::uint8_t { Repaired, Noted };
inline constexpr std::size_t kMarkCount = static_cast<std::size_t>(Mark::Noted) + 1;
using Marks = EnumSet<Mark, kMarkCount>;
Marks marksOf(const insight::EventRow &row);

/// What the table shall show: some log sets, of these what bears all of some marks and has all words.
struct EventFilter
{
    LogSetChoice logSets = LogSetChoice().set();
    Marks marks;
    /// Words, all of which must occur; "in quotes" for a phrase, a leading minus for what must not occur.
    QString text;

    bool showsAll() const { return logSets.all() && marks.isEmpty() && text.trimmed().isEmpty(); }
    bool operator==(const EventFilter &) const = default;
};

/// Finds a text without regard to the case of ASCII letters (Horspool's algorithm).
class TextFinder
{
public:
    explicit TextFinder(std::string_view needle);
    bool isIn(std::string_view text) const;

private:
    std::string m_needle;
    std::array<std::size_t, 256> m_skip;
};

/// A filter made ready for many rows. Immutable; safe on any thread.
class EventMatcher
{
public:
    /// Only the first bytes of a record are searched, so that one huge body cannot hold up the window.
    static constexpr std::size_t kSearchedBytes = std::size_t{1} << 20;

    EventMatcher() = default;
    explicit EventMatcher(const EventFilter &filter);

    bool matches(const insight::EventRow &row) const
    {
        return m_logSets.test(static_cast<std::size_t>(row.logSet)) &&
               (m_marks.isEmpty() || marksOf(row).hasAll(m_marks)) && (m_words.empty() || matchesWords(row));
    }

private:
    struct Word
    {
        TextFinder finder;
        bool wanted = true;
    };

    bool matchesWords(const insight::EventRow &row) const;

    LogSetChoice m_logSets = LogSetChoice().set();
    Marks m_marks;
    std::vector<Word> m_words;
};

} // namespace hubscope::models
