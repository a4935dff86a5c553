// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/KeyPaths.h"

#include <algorithm>

namespace hubscope::azure {

KeyPaths::KeyPaths()
    : m_nodes(1)
{
}

/// Length, first, middle and last letter tell Azure's keys apart well; reading all of each key would cost
/// more.
std::uint32_t KeyPaths::hash(std::string_view key)
{
    if (key.empty())
        return 0;
    const auto letter = [&](std::size_t at) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(key[at]) | 0x20U);
    };
    const std::uint32_t mixed = static_cast<std::uint32_t>(key.size()) ^ (letter(0) << 5U) ^
                                (letter(key.size() / 2) << 13U) ^ (letter(key.size() - 1) << 21U);
    return (mixed * 0x9E3779B1U) >> 7U;
}

std::uint32_t KeyPaths::childOf(std::uint32_t node, std::string_view key) const
{
    const std::vector<Child> &children = m_nodes[node].children;
    if (children.empty())
        return 0;
    const std::size_t mask = children.size() - 1;
    const std::uint32_t wanted = hash(key);
    for (std::size_t at = wanted & mask; children[at].node != 0; at = (at + 1) & mask) {
        if (children[at].hash == wanted && equalsIgnoringCase(children[at].key, key))
            return children[at].node;
    }
    return 0;
}

void KeyPaths::place(std::vector<Child> &children, Child child)
{
    const std::size_t mask = children.size() - 1;
    std::size_t at = child.hash & mask;
    while (children[at].node != 0)
        at = (at + 1) & mask;
    children[at] = std::move(child);
}

std::uint32_t KeyPaths::addChild(std::uint32_t node, std::string_view key)
{
    if (const std::uint32_t known = childOf(node, key))
        return known;
    const auto made = static_cast<std::uint32_t>(m_nodes.size());
    m_nodes.emplace_back();
    Node &parent = m_nodes[node];
    if ((parent.used + 1) * 2 > parent.children.size()) {
        std::vector<Child> larger(std::max<std::size_t>(4, parent.children.size() * 2));
        for (Child &child : parent.children) {
            if (child.node != 0)
                place(larger, std::move(child));
        }
        parent.children = std::move(larger);
    }
    place(parent.children, {std::string(key), hash(key), made});
    ++parent.used;
    return made;
}

KeyPaths::Slot KeyPaths::add(std::span<const std::string> parts)
{
    std::uint32_t node = 0;
    for (const std::string &part : parts)
        node = addChild(node, part);
    if (m_nodes[node].slot == kNone)
        m_nodes[node].slot = m_slotCount++;
    return m_nodes[node].slot;
}

KeyPaths::Slot KeyPaths::add(std::initializer_list<std::string_view> parts)
{
    const std::vector<std::string> copies(parts.begin(), parts.end());
    return add(copies);
}

KeyValues::KeyValues(const KeyPaths &paths)
    : m_paths(&paths)
    , m_values(paths.slotCount())
{
}

void KeyValues::read(JsonValue record)
{
    for (const KeyPaths::Slot slot : m_filled)
        m_values[slot] = {};
    m_filled.clear();
    m_embedded.reset();
    m_texts.reset();
    m_repairs = {};
    walk(record, 0);
}

/// As deep as the deepest path, not as deep as the record.
void KeyValues::walk(JsonValue object, std::uint32_t node)
{
    object.forEachMember([&](std::string_view key, JsonValue value) {
        const std::uint32_t child = m_paths->childOf(node, key);
        if (child == 0)
            return true;
        const KeyPaths::Node &found = m_paths->m_nodes[child];
        if (found.slot != KeyPaths::kNone)
            set(found.slot, value);
        if (found.used != 0) {
            if (value.isObject())
                walk(value, child);
            else if (const JsonValue inside = container(value); inside.isObject())
                walk(inside, child);
        }
        return true;
    });
}

/// Where a key stands twice in different cases (`Level` and `level`), a word tells more than a number.
void KeyValues::set(KeyPaths::Slot slot, JsonValue value)
{
    const JsonType old = m_values[slot].type();
    if (old == JsonType::None)
        m_filled.push_back(slot);
    else if (old != JsonType::Null && !(old == JsonType::Number && value.isString()))
        return;
    m_values[slot] = value;
}

std::string_view KeyValues::text(JsonValue value)
{
    switch (value.type()) {
    case JsonType::String:
        return m_texts.unescaped(value.inner());
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
