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

/// Letters differ from their other case in one bit. What else that bit makes equal (`@` and `` ` ``, `[` and `{`)
/// stands in no key of anybody's.
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

} // namespace

KeyPaths::KeyPaths()
    : m_nodes(1)
{
}

KeyPaths::Print KeyPaths::Print::ofPadded(std::string_view key)
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

std::size_t KeyPaths::Print::hash() const
{
    const std::uint64_t mixed = (low ^ std::rotl(high, 29) ^ size) * 0x9E37'79B9'7F4A'7C15U;
    return mixed >> 32U;
}

std::uint32_t KeyPaths::childOf(const Node &node, std::string_view key, const Print &print)
{
    const std::size_t mask = node.index.size() - 1;
    for (std::size_t at = print.hash() & mask; node.index[at] != 0; at = (at + 1) & mask) {
        const Child &child = node.children[node.index[at] - 1U];
        if (child.print == print && (key.size() <= kPrinted || equalsIgnoringCase(child.key, key)))
            return child.node;
    }
    return 0;
}

std::uint32_t KeyPaths::addChild(std::uint32_t node, std::string_view key)
{
    const Print print = Print::of(key);
    if (const std::uint32_t known = childOf(m_nodes[node], key, print))
        return known;
    const auto made = static_cast<std::uint32_t>(m_nodes.size());
    m_nodes.emplace_back();
    Node &parent = m_nodes[node];
    parent.children.push_back({print, std::string(key), made});
    parent.index.assign(std::bit_ceil(parent.children.size() * 4), 0);
    for (std::size_t i = 0; i < parent.children.size(); ++i) {
        const std::size_t mask = parent.index.size() - 1;
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
    , m_present(paths.slotCount() / 64 + 1)
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

/// As deep as the deepest path, not as deep as the record.
void KeyValues::walk(JsonValue object, const KeyPaths::Node &node)
{
    const std::string_view text = object.document()->text();
    const char *paddedEnd = text.data() + text.size() - std::min(text.size(), kPrinted);
    object.forEachMember([&](std::string_view key, JsonValue value) {
        const auto print =
            key.data() < paddedEnd ? KeyPaths::Print::ofPadded(key) : KeyPaths::Print::of(key);
        const std::uint32_t child = KeyPaths::childOf(node, key, print);
        if (child == 0)
            return true;
        const KeyPaths::Node &found = m_paths->m_nodes[child];
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
