// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/JsonDocument.h"
#include "base/EnumSet.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hubscope::azure {

/// What is mended in a text that is almost JSON, each seen in real Azure logs or their senders.
/// A new repair is a line here, a line in kRepairs, its step in JsonRepair.cpp and its rows in
/// tst_JsonRepair.
enum class Repair : std::uint8_t {
    Bom,
    LeadingBytes,
    ControlCharacters,
    InvalidUtf8,
    BadEscape,
    SingleQuotes,
    DoubledQuotes,
    StrayQuotes,
    UnquotedKey,
    UnquotedValue,
    PythonLiteral,
    TrailingComma,
    MissingComma,
    BlobData,
    Unclosed,
    JsonInString,
};
inline constexpr std::size_t kRepairCount = static_cast<std::size_t>(Repair::JsonInString) + 1;

struct RepairInfo
{
    Repair id;
    /// As in an event's `repairs`; stable.
    const char *name;
    /// What was wrong, for people; translated by whoever shows it, context "Repair".
    const char *what;
};
extern const std::array<RepairInfo, kRepairCount> kRepairs;

inline const RepairInfo &info(Repair repair)
{
    return kRepairs[static_cast<std::size_t>(repair)];
}

using Repairs = EnumSet<Repair, kRepairCount>;

/// What is learnt of a record while its message is read. Its bytes alone do not tell it: what is mended
/// around a record counts as mended in it.
struct RecordRemarks
{
    Repairs repairs;
    /// Why it could not be read and where, from the start of the message; `what` is null if it is JSON.
    JsonFault fault;
};

/// How many texts of one message that are no records are told one by one; beyond that, neighbours are told as
/// one: many, but not one for each few bytes of a hostile message.
inline std::size_t mostToldOneByOne(std::size_t bytesOfMessage)
{
    return std::max<std::size_t>(1000, bytesOfMessage / 64);
}

/// A text mended into strict JSON values end to end, and what of it could not be read.
struct MendedText
{
    // 32 bits, as a hostile text can ask for one every few bytes.
    struct Edit
    {
        std::uint32_t out;
        Repair repair;
    };
    /// From here to the next one, output and input run side by side, but for the inside of a string.
    struct Anchor
    {
        std::uint32_t out;
        std::uint32_t in;
    };
    struct Unreadable
    {
        std::size_t begin;
        std::size_t end;
        /// Where in `text` it would have stood.
        std::size_t out;
        JsonFault fault;
    };

    std::string text;
    std::vector<Edit> edits;
    std::vector<Anchor> anchors;
    std::vector<Unreadable> unreadable;

    /// Empties it. Buffers stay for the next text, but for those that one huge text has grown.
    void clear();
    /// The offset in the original text of the character at `out`, which is one at which a value begins or
    /// ends. `hint` is for who asks in order: 0 at first.
    std::size_t original(std::size_t out, std::size_t &hint) const;
    /// What was mended in the records that fill [begin, end) of `text`; `hint` likewise.
    Repairs repairsIn(std::size_t begin, std::size_t end, std::size_t &hint) const;
    Repairs repairs() const;
};

/// Mends `text` in time and memory linear in its size whatever its bytes are. Meant
/// for texts that JsonDocument refuses: a right text comes out as it is. Strings that were right are never
/// altered. A record (top-level value, element of a top-level array or of `records`) that cannot be mended is
/// left out and listed in `unreadable`; reading goes on at the next thing that looks like the start of a
/// record. Texts beyond kMostMended bytes are left as they are.
inline constexpr std::size_t kMostMended = 512 * 1024 * 1024;
void mendJson(std::string_view text, MendedText &result);
/// Mends `text`, which is one element of a list from its first byte to its last, as it is mended there. What
/// quotes and words stand for hangs on where they end, and here that is known. If it cannot be mended or is
/// more than one value, all of it is `unreadable`.
void mendElement(std::string_view text, MendedText &result);

} // namespace hubscope::azure
