// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/KeyPaths.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace hubscope::azure {

namespace {

constexpr std::size_t kPrinted = 16;

/// Letters differ from their other case in one bit. What else that bit makes equal (`@` and `` ` ``, `[` and
/// `{`) stands in no key of anybody's.
constexpr std::uint64_t kLowerCase = 0x2020'2020'2020'2020U;

std::uint64_t load(const char *at)
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof(word));
    return word | kLowerCase;
}

/// Ones for the first `bytes` of a word, which are its low ones (little endian) or its high ones.
std::uint64_t firstBytes(std::size_t bytes)
{
    if (bytes >= 8)
        return ~std::uint64_t{0};
    const std::uint64_t low = (std::uint64_t{1} << (bytes * 8)) - 1;
    return std::endian::native == std::endian::little ? low : ~(~std::uint64_t{0} >> (bytes * 8));
}

/// Whether what stands behind the printed part of `key` is that of `lower`, which has the same length.
bool sameTail(std::string_view lower, std::string_view key)
{
    const std::size_t last = key.size() - 8;
    for (std::size_t at = kPrinted; at < last; at += 8) {
        if (load(lower.data() + at) != load(key.data() + at))
            return false;
    }
    return load(lower.data() + last) == load(key.data() + last);
}

} // namespace

KeyPaths::KeyPaths()
    : m_nodes(1)
{
}

inline KeyPaths::Print KeyPaths::Print::ofPadded(std::string_view key)
{
    const std::size_t size = key.size();
    return {load(key.data()) & firstBytes(size), load(key.data() + 8) & firstBytes(size < 8 ? 0 : size - 8),
            size};
}

KeyPaths::Print KeyPaths::Print::of(std::string_view key)
{
    std::array<char, kPrinted> copy{};
    std::ranges::copy(key.substr(0, kPrinted), copy.begin());
    return ofPadded({copy.data(), key.size()});
}

inline std::size_t KeyPaths::Print::hash() const
{
    const std::uint64_t mixed = (low ^ std::rotl(high, 29) ^ size) * 0x9E37'79B9'7F4A'7C15U;
    return mixed >> 32U;
}

std::uint32_t KeyPaths::addChild(std::uint32_t node, std::string_view key)
{
    std::string lower(key);
    for (char &c : lower)
        c = static_cast<char>(c | 0x20);
    const auto known = std::ranges::find(m_nodes[node].children, lower, &Child::key);
    if (known != m_nodes[node].children.end())
        return known->node;
    const auto made = static_cast<std::uint32_t>(m_nodes.size());
    m_nodes.emplace_back();
    Node &parent = m_nodes[node];
    parent.children.push_back({Print::of(key), std::move(lower), made});
    parent.index.assign(std::bit_ceil(parent.children.size() * 4), 0);
    const std::size_t mask = parent.index.size() - 1;
    for (std::size_t i = 0; i < parent.children.size(); ++i) {
        std::size_t at = parent.children[i].print.hash() & mask;
        while (parent.index[at] != 0)
            at = (at + 1) & mask;
        parent.index[at] = static_cast<std::uint16_t>(i + 1);
    }
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
        walk(record, m_paths->m_nodes.front());
}

/// The child of that key, null if nobody wants it. `textEnd` is the end of the text in which the key stands.
/// Once for each key of each record: no checked access here.
inline const KeyPaths::Child *KeyValues::childOf(const KeyPaths::Node &node, std::string_view key,
                                                 const char *textEnd)
{
    const auto print = static_cast<std::size_t>(textEnd - key.data()) >= kPrinted
                           ? KeyPaths::Print::ofPadded(key)
                           : KeyPaths::Print::of(key);
    const std::uint16_t *index = node.index.data();
    const std::size_t mask = node.index.size() - 1;
    for (std::size_t at = print.hash() & mask; index[at] != 0; at = (at + 1) & mask) {
        const KeyPaths::Child &child = node.children.data()[index[at] - 1U];
        if (child.print == print && (key.size() <= kPrinted || sameTail(child.key, key)))
            return &child;
    }
    return nullptr;
}

/// As deep as the deepest path, not as deep as the record.
void KeyValues::walk(JsonValue object, const KeyPaths::Node &node)
{
    const std::string_view text = object.document()->text();
    const char *textEnd = text.data() + text.size();
    object.forEachMember([&](std::string_view key, JsonValue value) {
        const KeyPaths::Child *child = childOf(node, key, textEnd);
        if (!child)
            return true;
        const KeyPaths::Node &found = m_paths->m_nodes.data()[child->node];
        for (const Slot slot : found.wanted)
            set(slot, value);
        if (!found.children.empty()) {
            if (value.isObject())
                walk(value, found);
            else if (const JsonValue inside = container(value); inside.isObject())
                walk(inside, found);
        }
        return true;
    });
}

/// Null says as much as nothing. Where a key stands twice in different cases (`Level` and `level`), a word
/// tells more than a number.
inline void KeyValues::set(Slot slot, JsonValue value)
{
    std::uint64_t &present = m_present.data()[slot / 64];
    const std::uint64_t bit = std::uint64_t{1} << (slot % 64);
    const bool isKnown = (present & bit) != 0;
    if (isKnown ? m_values[slot].type() != JsonType::Number || !value.isString()
                : value.type() == JsonType::Null)
        return;
    present |= bit;
    m_values.data()[slot] = value;
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
    const std::uint64_t low = m_present[from / 64] >> (from % 64);
    const std::uint64_t high = from % 64 == 0 ? 0 : m_present[from / 64 + 1] << (64 - from % 64);
    return (low | high) & (to - from < 64 ? (std::uint64_t{1} << (to - from)) - 1 : ~std::uint64_t{0});
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
