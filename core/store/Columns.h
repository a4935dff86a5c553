// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/EnumSet.h"
#include "insight/InsightEvent.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace hubscope::store {

/// The columns of texts. Which of InsightIDR's keys gave `Who`, `Action` and `Result` stands in a column of
/// its own (`account`, `user` …).
enum class TextField : std::uint8_t {
    Who,
    WhoKey,
    Action,
    ActionKey,
    Result,
    ResultKey,
    SourceIp,
    Service,
    Category,
    /// Names joined by commas.
    Repairs,
    Notes,
    /// JsonFault::what.
    Fault,
};
inline constexpr std::size_t kTextFieldCount = static_cast<std::size_t>(TextField::Fault) + 1;

/// A text for each event: the different ones once, and for each event which one it is. Code 0 is the empty
/// text: the event has no such value.
struct TextColumn
{
    std::vector<std::string_view> values{std::string_view()};
    std::vector<std::uint32_t> codes;

    std::string_view at(std::size_t row) const { return values[codes[row]]; }
};

/// What is the same for all records of a message, and how many of the chunk's events are its.
struct MessageEntry
{
    insight::MessageOrigin origin;
    std::uint32_t rows = 0;

    bool operator==(const MessageEntry &) const = default;
};

/// Where an event's own bytes stand in the chunk's.
struct SourcePlace
{
    std::uint64_t begin = 0;
    std::uint64_t size = 0;

    bool operator==(const SourcePlace &) const = default;
};

/// The columns of a chunk in memory, all of the same length. Views point into whatever they were made of.
struct Columns
{
    std::vector<std::int64_t> times;
    /// As LogSet.
    std::vector<std::uint8_t> logSets;
    /// 0 for none, else one more than the rule's place in its book.
    std::vector<std::uint32_t> rules;
    std::array<TextColumn, kTextFieldCount> texts;

    std::vector<MessageEntry> messages;
    std::vector<std::uint32_t> records;
    std::vector<SourcePlace> sources;
    std::vector<std::uint8_t> notJson;
    /// JsonFault::at, 0 where there is no fault.
    std::vector<std::uint64_t> faultPlaces;
    /// How many events each append in the chunk brought; one entry unless chunks were merged.
    std::vector<std::uint32_t> segments;

    std::size_t rows() const { return times.size(); }
    TextColumn &text(TextField field) { return texts[static_cast<std::size_t>(field)]; }
    const TextColumn &text(TextField field) const { return texts[static_cast<std::size_t>(field)]; }
};

/// Gives each different text of a column its code. Texts must outlive the column.
class TextCoder
{
public:
    explicit TextCoder(TextColumn &column)
        : m_column(column)
    {
    }
    void append(std::string_view text);

private:
    TextColumn &m_column;
    std::unordered_map<std::string_view, std::uint32_t> m_codes;
    std::uint32_t m_last = 0;
};

/// Leaves the rows [first, first + count) only; segments are left as they are.
void keepRows(Columns &columns, std::size_t first, std::size_t count);

/// No chunk has more events: a bound for what a damaged number can ask for.
inline constexpr std::size_t kMostChunkRows = 1024 * 1024;

/// The columns as one blob with a checksum.
std::string encode(const Columns &columns);

/// What of a blob can be read alone: what is not asked for costs next to nothing. Numbers are on people's
/// disks.
enum class ColumnPart : std::uint8_t {
    /// times, logSets, rules.
    Rows,
    /// messages, records.
    Origins,
    /// sources, notJson, faultPlaces, segments.
    Sources,
    /// Of TextField's first; the others follow.
    FirstText,
};
using ColumnParts = EnumSet<ColumnPart, static_cast<std::size_t>(ColumnPart::FirstText) + kTextFieldCount>;

constexpr ColumnPart partOf(TextField field)
{
    return static_cast<ColumnPart>(std::to_underlying(ColumnPart::FirstText) + std::to_underlying(field));
}
inline constexpr ColumnParts kTextParts = [] {
    ColumnParts parts;
    for (std::uint8_t field = 0; field < kTextFieldCount; ++field)
        parts.add(partOf(TextField{field}));
    return parts;
}();
inline constexpr ColumnParts kAllParts = [] {
    ColumnParts parts{ColumnPart::Rows, ColumnPart::Origins, ColumnPart::Sources};
    parts.add(kTextParts);
    return parts;
}();
/// Views in the result point into `blob`. Nothing if it is not what encode() wrote, or not whole. Total.
std::optional<Columns> decode(std::string_view blob, ColumnParts parts);

} // namespace hubscope::store
