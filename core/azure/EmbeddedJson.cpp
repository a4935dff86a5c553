// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/EmbeddedJson.h"

#include "azure/JsonText.h"

#include <algorithm>

namespace hubscope::azure {

std::string &TextPool::next()
{
    if (m_used == m_texts.size())
        m_texts.push_back(std::make_unique<std::string>());
    std::string &text = *m_texts[m_used++];
    text.clear();
    return text;
}

std::string_view TextPool::unescaped(std::string_view inner)
{
    if (inner.find('\\') == std::string_view::npos)
        return inner;
    std::string &text = next();
    appendUnescaped(text, inner);
    return text;
}

bool mayHoldJson(std::string_view inner)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    const auto first = std::ranges::find_if_not(inner, isBlank);
    return first != inner.end() && (*first == '{' || *first == '[' || *first == '\\');
}

JsonValue EmbeddedJson::expand(JsonValue value, Repairs &repairs)
{
    if (!value.isString())
        return {};
    const std::string_view inner = value.innerOfString();
    if (!mayHoldJson(inner))
        return {};
    for (std::size_t i = 0; i < m_used; ++i) {
        if (m_entries[i]->source == inner.data())
            return m_entries[i]->value;
    }
    if (m_used == kMost)
        return {};
    if (m_used == m_entries.size())
        m_entries.push_back(std::make_unique<Entry>());
    Entry &entry = *m_entries[m_used++];
    entry.source = inner.data();
    entry.value = read(entry, inner, repairs);
    return entry.value;
}

/// What `inner` stands for, if that is one object or array.
JsonValue EmbeddedJson::read(Entry &entry, std::string_view inner, Repairs &repairs)
{
    entry.text.clear();
    appendUnescaped(entry.text, inner);
    const std::size_t start = entry.text.find_first_not_of(" \t\n\r");
    if (start == std::string::npos || (entry.text[start] != '{' && entry.text[start] != '['))
        return {};
    if (!entry.document.read(entry.text)) {
        mendJson(entry.text, entry.mended);
        if (!entry.mended.unreadable.empty() || !entry.document.read(entry.mended.text))
            return {};
        repairs.add(entry.mended.repairs());
    }
    return entry.document.roots().size() == 1 ? entry.document.root(0) : JsonValue{};
}

void EmbeddedJson::reset()
{
    m_used = 0;
}

} // namespace hubscope::azure
