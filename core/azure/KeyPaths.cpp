// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/KeyPaths.h"

#include <algorithm>

namespace hubscope::azure {

KeyPaths::KeyPaths()
    : m_tables(1)
{
}

KeyPaths::Slot KeyPaths::add(std::span<const std::string> parts)
{
    // Places and tables are counted in 16 bits, and each name that is added goes through those before it.
    // Nobody asks for a tenth of this; what is asked for beyond it is never found.
    constexpr std::size_t kMost = 8192;
    if (m_places + m_tables.size() + parts.size() > kMost) {
        m_placeOf.push_back(0);
        return static_cast<Slot>(m_placeOf.size() - 1);
    }
    std::uint16_t table = 0;
    for (const std::string &part : parts.first(parts.size() - 1)) {
        std::uint16_t &below = m_tables[table].add(part).below;
        if (below == 0)
            below = static_cast<std::uint16_t>(m_tables.size());
        table = below;
        if (table == m_tables.size())
            m_tables.emplace_back();
    }
    Step &step = m_tables[table].add(parts.back());
    const auto slot = static_cast<Slot>(m_placeOf.size());
    const auto word = static_cast<std::uint16_t>(slot / 64);
    const std::uint64_t bit = std::uint64_t{1} << (slot % 64);
    if (step.bits == 0) {
        step.place = m_places++;
        step.word = word;
    }
    if (step.word == word) {
        step.bits |= bit;
    } else {
        m_more.push_back({bit, word, step.more});
        step.more = static_cast<std::uint16_t>(m_more.size());
    }
    m_placeOf.push_back(step.place);
    return slot;
}

KeyPaths::Slot KeyPaths::add(std::initializer_list<std::string_view> parts)
{
    const std::vector<std::string> copies(parts.begin(), parts.end());
    return add(copies);
}

void KeyPaths::addTo(std::vector<SlotGroup> &groups, Slot slot)
{
    const Slot first = slot / 64 * 64;
    if (groups.empty() || groups.back().first != first)
        groups.push_back({first, 0});
    groups.back().bits |= std::uint64_t{1} << (slot - first);
}

KeyValues::KeyValues(const KeyPaths &paths)
    : m_paths(&paths)
    , m_values(paths.m_places)
    , m_present(paths.slotCount() / 64 + 2)
{
}

void KeyValues::read(JsonValue record)
{
    std::ranges::fill(m_present, 0);
    m_embedded.reset();
    m_texts.reset();
    m_repairs = {};
    if (record)
        walk(record, m_paths->m_tables.front());
}

/// As deep as the deepest path, not as deep as the record. Once for each key of each record: no checked
/// access.
void KeyValues::walk(JsonValue object, const NameTable<KeyPaths::Step> &table)
{
    const std::string_view text = object.document()->text();
    const char *textEnd = text.data() + text.size();
    object.forEachMember([&, lookup = table.lookup()](std::string_view key, JsonValue value) {
        const KeyPaths::Step *step = lookup.findIn(key, textEnd);
        if (!step)
            return true;
        if (step->bits != 0)
            set(*step, value);
        if (step->below != 0) {
            if (const JsonValue inside = value.isObject() ? value : container(value); inside.isObject())
                walk(inside, m_paths->m_tables.data()[step->below]);
        }
        return true;
    });
}

/// Null says as much as nothing. Where a key stands twice in different cases (`Level` and `level`), a word
/// tells more than a number.
inline void KeyValues::set(const KeyPaths::Step &step, JsonValue value)
{
    if (value.type() == JsonType::Null)
        return;
    JsonValue &place = m_values.data()[step.place];
    const bool isKnown = (m_present.data()[step.word] & step.bits) != 0;
    if (isKnown && (place.type() != JsonType::Number || !value.isString()))
        return;
    place = value;
    m_present.data()[step.word] |= step.bits;
    for (std::uint16_t more = step.more; more != 0; more = m_paths->m_more[more - 1U].more)
        m_present.data()[m_paths->m_more[more - 1U].word] |= m_paths->m_more[more - 1U].bits;
}

JsonValue KeyValues::container(JsonValue value)
{
    if (value.isObject() || value.isArray())
        return value;
    return m_embedded.expand(value, m_repairs);
}

} // namespace hubscope::azure
