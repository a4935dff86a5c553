// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/KeyPaths.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace hubscope::azure {

namespace {

/// Letters differ from their other case in one bit. What else that bit makes equal (`@` and `` ` ``, `[` and
/// `{`) stands in no key of anybody's.
template <typename Word>
std::uint64_t lowerCase(const char *at)
{
    Word word;
    std::memcpy(&word, at, sizeof(word));
    return word | static_cast<Word>(0x2020'2020'2020'2020U);
}

} // namespace

KeyPaths::KeyPaths()
    : m_nodes(1)
{
}

KeyPaths::Print KeyPaths::Print::of(std::string_view key)
{
    const std::size_t size = key.size();
    const char *begin = key.data();
    const char *end = begin + size;
    const auto length = static_cast<std::uint32_t>(size);
    if (size >= 8)
        return {lowerCase<std::uint64_t>(begin), lowerCase<std::uint64_t>(end - 8), length};
    if (size >= 4)
        return {lowerCase<std::uint32_t>(begin), lowerCase<std::uint32_t>(end - 4), length};
    if (size == 0)
        return {};
    return {lowerCase<std::uint8_t>(begin) | lowerCase<std::uint8_t>(begin + size / 2) << 8U,
            lowerCase<std::uint8_t>(end - 1), length};
}

std::uint32_t KeyPaths::Print::hash() const
{
    const std::uint64_t mixed = (first ^ std::rotl(last, 23) ^ size) * 0x9E37'79B9'7F4A'7C15U;
    return static_cast<std::uint32_t>(mixed >> 32U);
}

std::uint32_t KeyPaths::childOf(const Node &node, std::string_view key) const
{
    if (node.used == 0)
        return 0;
    const std::size_t mask = node.children.size() - 1;
    const Print print = Print::of(key);
    for (std::size_t at = print.hash() & mask; node.children[at].node != 0; at = (at + 1) & mask) {
        const Child &child = node.children[at];
        if (child.print == print && (key.size() <= 16 || equalsIgnoringCase(m_nodes[child.node].key, key)))
            return child.node;
    }
    return 0;
}

void KeyPaths::place(std::vector<Child> &children, const Child &child)
{
    const std::size_t mask = children.size() - 1;
    std::size_t at = child.print.hash() & mask;
    while (children[at].node != 0)
        at = (at + 1) & mask;
    children[at] = child;
}

std::uint32_t KeyPaths::addChild(std::uint32_t node, std::string_view key)
{
    if (const std::uint32_t known = childOf(m_nodes[node], key))
        return known;
    const auto made = static_cast<std::uint32_t>(m_nodes.size());
    m_nodes.emplace_back();
    m_nodes.back().key = key;
    Node &parent = m_nodes[node];
    if ((parent.used + 1) * 2 > parent.children.size()) {
        std::vector<Child> larger(std::max<std::size_t>(4, parent.children.size() * 2));
        for (const Child &child : parent.children) {
            if (child.node != 0)
                place(larger, child);
        }
        parent.children = std::move(larger);
    }
    place(parent.children, {Print::of(key), made});
    ++parent.used;
    return made;
}

KeyPaths::Slot KeyPaths::add(std::span<const std::string> parts)
{
    std::uint32_t node = 0;
    for (const std::string &part : parts)
        node = addChild(node, part);
    m_nodes[node].wanted.push_back(m_slotCount);
    return m_slotCount++;
}

KeyPaths::Slot KeyPaths::add(std::initializer_list<std::string_view> parts)
{
    const std::vector<std::string> copies(parts.begin(), parts.end());
    return add(copies);
}

KeyValues::KeyValues(const KeyPaths &paths)
    : m_paths(&paths)
    , m_values(paths.slotCount())
    , m_present(paths.slotCount() / 64 + 1)
{
}

void KeyValues::read(JsonValue record)
{
    std::ranges::fill(m_present, 0);
    m_embedded.reset();
    m_texts.reset();
    m_repairs = {};
    walk(record, m_paths->m_nodes.front());
}

/// As deep as the deepest path, not as deep as the record.
void KeyValues::walk(JsonValue object, const KeyPaths::Node &node)
{
    object.forEachMember([&](std::string_view key, JsonValue value) {
        const std::uint32_t child = m_paths->childOf(node, key);
        if (child == 0)
            return true;
        const KeyPaths::Node &found = m_paths->m_nodes[child];
        for (const Slot slot : found.wanted)
            set(slot, value);
        if (found.used != 0) {
            if (value.isObject())
                walk(value, found);
            else if (const JsonValue inside = container(value); inside.isObject())
                walk(inside, found);
        }
        return true;
    });
}

/// Where a key stands twice in different cases (`Level` and `level`), a word tells more than a number.
void KeyValues::set(Slot slot, JsonValue value)
{
    if (has(slot)) {
        const JsonType old = m_values[slot].type();
        if (old != JsonType::Null && !(old == JsonType::Number && value.isString()))
            return;
    }
    m_present[slot / 64] |= std::uint64_t{1} << (slot % 64);
    m_values[slot] = value;
}

KeyPaths::Slot KeyValues::firstOf(Slot from, Slot to) const
{
    while (from < to) {
        const std::uint64_t rest = m_present[from / 64] >> (from % 64);
        if (rest != 0) {
            from += static_cast<Slot>(std::countr_zero(rest));
            return from < to ? from : KeyPaths::kNone;
        }
        from = (from / 64 + 1) * 64;
    }
    return KeyPaths::kNone;
}

std::uint64_t KeyValues::presence(Slot from, Slot to) const
{
    std::uint64_t bits = 0;
    for (Slot slot = firstOf(from, to); slot != KeyPaths::kNone; slot = firstOf(slot + 1, to))
        bits |= std::uint64_t{1} << (slot - from);
    return bits;
}

std::string_view KeyValues::text(JsonValue value)
{
    switch (value.type()) {
    case JsonType::String:
        return value.document()->hasEscapes() ? m_texts.unescaped(value.inner()) : value.inner();
    case JsonType::Number:
    case JsonType::Bool:
        return value.raw();
    default:
        return {};
    }
}

JsonValue KeyValues::container(JsonValue value)
{
    if (value.isObject() || value.isArray())
        return value;
    return m_embedded.expand(value, m_repairs);
}

} // namespace hubscope::azure
