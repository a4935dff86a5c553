// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/EmbeddedJson.h"
#include "azure/NameTable.h"

#include <bit>
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

    KeyPaths();
    /// The slot in which the value at this path will stand: slots count up with each call, also where several
    /// ask for the same path, so that the places of one thing can stand side by side.
    Slot add(std::span<const std::string> parts);
    Slot add(std::initializer_list<std::string_view> parts);
    std::size_t slotCount() const { return m_placeOf.size(); }

    /// Slots that are asked about together: some of the 64 from `first` on, one bit each.
    struct SlotGroup
    {
        Slot first = 0;
        std::uint64_t bits = 0;
    };
    /// Adds a slot behind those of `groups`; it was made after them.
    static void addTo(std::vector<SlotGroup> &groups, Slot slot);

private:
    friend class KeyValues;
    /// What a wanted key leads to. Small, because it lies beside the key in its table.
    struct Step
    {
        /// The slots that are filled here, of one word of KeyValues::m_present.
        std::uint64_t bits = 0;
        std::uint16_t word = 0;
        /// Place of the value.
        std::uint16_t place = 0;
        /// Table of the keys below, 0 if there are none.
        std::uint16_t below = 0;
        /// Slots of another word: one more than the place in m_more, 0 for none.
        std::uint16_t more = 0;
    };
    struct More
    {
        std::uint64_t bits = 0;
        std::uint16_t word = 0;
        std::uint16_t more = 0;
    };

    /// The first one is of the keys of a record.
    std::vector<NameTable<Step>> m_tables;
    std::vector<More> m_more;
    std::uint16_t m_places = 0;
    /// The place at which the value of a slot stands.
    std::vector<std::uint16_t> m_placeOf;
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

    bool has(Slot slot) const { return (m_present.data()[slot / 64] >> (slot % 64) & 1U) != 0; }
    /// Calls `visit(JsonValue)` for each of these slots that holds anything, until it returns false.
    template <typename Visit>
    void forEachIn(std::span<const KeyPaths::SlotGroup> groups, Visit &&visit) const
    {
        for (const auto &[first, bits] : groups) {
            for (std::uint64_t rest = m_present.data()[first / 64] & bits; rest != 0; rest &= rest - 1) {
                if (!visit(valueOfPresent(first + static_cast<Slot>(std::countr_zero(rest)))))
                    return;
            }
        }
    }
    /// Which slots of [from, to), 64 at most, hold anything, one bit each.
    std::uint64_t presence(Slot from, Slot to) const
    {
        const std::uint64_t *const words = m_present.data() + from / 64;
        const std::uint64_t low = words[0] >> (from % 64);
        // Shifted twice, because a word cannot be shifted by its whole length.
        const std::uint64_t high = words[1] << 1 << (63 - from % 64);
        const std::uint64_t wanted =
            to - from < 64 ? (std::uint64_t{1} << (to - from)) - 1 : ~std::uint64_t{0};
        return (low | high) & wanted;
    }
    JsonValue value(Slot slot) const { return has(slot) ? valueOfPresent(slot) : JsonValue{}; }
    /// The text of a string, number or boolean; empty for null, containers and nothing.
    std::string_view text(Slot slot) { return text(value(slot)); }
    std::string_view text(JsonValue value)
    {
        switch (value.type()) {
        case JsonType::String: {
            const std::string_view inner = value.innerOfString();
            return value.mayHaveEscapes(inner) ? m_texts.unescaped(inner) : inner;
        }
        case JsonType::Number:
        case JsonType::Bool:
            return value.raw();
        default:
            return {};
        }
    }
    /// The object or array at the slot, also where it stands as text in a string.
    JsonValue container(Slot slot) { return container(value(slot)); }
    JsonValue container(JsonValue value);
    /// A string to write a made value into; lives as long as the record.
    std::string &scratch() { return m_texts.next(); }
    /// What had to be mended inside strings.
    Repairs repairs() const { return m_repairs; }

private:
    JsonValue valueOfPresent(Slot slot) const { return m_values.data()[m_paths->m_placeOf.data()[slot]]; }
    void walk(JsonValue object, const NameTable<KeyPaths::Step> &table);
    void set(const KeyPaths::Step &step, JsonValue value);

    const KeyPaths *m_paths;
    /// By place.
    std::vector<JsonValue> m_values;
    /// One bit for each slot, and a word behind them.
    std::vector<std::uint64_t> m_present;
    EmbeddedJson m_embedded;
    TextPool m_texts;
    Repairs m_repairs;
};

} // namespace hubscope::azure
