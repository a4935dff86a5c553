// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/EmbeddedJson.h"

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hubscope::azure {

/// Paths of keys that somebody wants from every record, compiled to one tree, so that a record is walked once
/// and whatever no path names is stepped over. Keys compare without regard to case.
class KeyPaths
{
public:
    using Slot = std::uint32_t;
    static constexpr Slot kNone = ~Slot{0};

    KeyPaths();
    /// The slot in which the value at this path will stand: slots count up with each call, also where several
    /// ask for the same path, so that the places of one thing can stand side by side.
    Slot add(std::span<const std::string> parts);
    Slot add(std::initializer_list<std::string_view> parts);
    std::size_t slotCount() const { return m_slotCount; }

private:
    friend class KeyValues;
    /// The first 16 bytes of a key, letters in lower case, and its length.
    struct Print
    {
        std::uint64_t low = 0;
        std::uint64_t high = 0;
        std::size_t size = 0;

        static Print of(std::string_view key);
        /// The same for a key behind which at least 16 bytes can be read.
        static Print ofPadded(std::string_view key);
        std::size_t hash() const;
        bool operator==(const Print &) const = default;
    };
    struct Child
    {
        Print print;
        /// In lower case.
        std::string key;
        std::uint32_t node = 0;
    };
    struct Node
    {
        std::vector<Slot> wanted;
        std::vector<Child> children;
        /// By hash, open addressing: one more than the place in `children`, 0 for none. A power of two in
        /// size, at most a quarter full, so that most keys that nobody wants meet an empty place.
        std::vector<std::uint16_t> index{0};
    };

    std::uint32_t addChild(std::uint32_t node, std::string_view key);

    std::vector<Node> m_nodes;
    std::uint32_t m_slotCount = 0;
};

/// What one record holds at the paths of a KeyPaths; null is nothing. Strings that hold JSON are looked into
/// where a path leads on.
class KeyValues
{
public:
    using Slot = KeyPaths::Slot;

    /// `paths` must not change and must outlive this.
    explicit KeyValues(const KeyPaths &paths);

    /// Forgets the record before and walks this one. Views of values live until the next call.
    void read(JsonValue record);

    bool has(Slot slot) const { return (m_present[slot / 64] >> (slot % 64) & 1U) != 0; }
    /// The first slot of [from, to) that holds anything; kNone if none does.
    Slot firstOf(Slot from, Slot to) const;
    /// Which slots of [from, to), 64 at most, hold anything, one bit each.
    std::uint64_t presence(Slot from, Slot to) const;
    JsonValue value(Slot slot) const { return has(slot) ? m_values[slot] : JsonValue{}; }
    /// The text of a string, number or boolean; empty for null, containers and nothing.
    std::string_view text(Slot slot) { return has(slot) ? text(m_values[slot]) : std::string_view{}; }
    std::string_view text(JsonValue value);
    /// The object or array at the slot, also where it stands as text in a string.
    JsonValue container(Slot slot) { return container(value(slot)); }
    JsonValue container(JsonValue value);
    /// A string to write a made value into; lives as long as the record.
    std::string &scratch() { return m_texts.next(); }
    /// What had to be mended inside strings.
    Repairs repairs() const { return m_repairs; }

private:
    void walk(JsonValue object, const KeyPaths::Node &node);
    static const KeyPaths::Child *childOf(const KeyPaths::Node &node, std::string_view key,
                                          const char *textEnd);
    void set(Slot slot, JsonValue value);

    const KeyPaths *m_paths;
    std::vector<JsonValue> m_values;
    /// One bit for each slot, and a word behind them.
    std::vector<std::uint64_t> m_present;
    EmbeddedJson m_embedded;
    TextPool m_texts;
    Repairs m_repairs;
};

} // namespace hubscope::azure
