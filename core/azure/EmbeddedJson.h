// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/JsonDocument.h"
#include "azure/JsonRepair.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hubscope::azure {

/// Strings that a reader makes while it works on one record. Their buffers are used again: once they have
/// grown, nothing is allocated.
class TextPool
{
public:
    void reset() { m_used = 0; }
    /// An empty string that lives until reset().
    std::string &next();
    /// What the inside of a JSON string stands for: `inner` itself if it has no escapes.
    std::string_view unescaped(std::string_view inner);

private:
    std::vector<std::unique_ptr<std::string>> m_texts;
    std::size_t m_used = 0;
};

/// Whether the inside of a JSON string may hold JSON, or a string that does.
bool mayHoldJson(std::string_view inner);

/// JSON that stands as text in JSON strings: `"properties": "{\"a\":1}"`, also with single quotes.
class EmbeddedJson
{
public:
    /// The object or array that stands in `value` (a string), or no value. What had to be mended is added to
    /// `repairs`. Valid until reset(); read once, however often it is asked for.
    JsonValue expand(JsonValue value, Repairs &repairs);
    void reset();

private:
    struct Entry
    {
        /// The string in which it stands.
        const char *source = nullptr;
        JsonValue value;
        std::string text;
        MendedText mended;
        JsonDocument document;
    };
    static JsonValue read(Entry &entry, std::string_view inner, Repairs &repairs);

    /// Enough for any real record; hostile ones do not get more.
    static constexpr std::size_t kMost = 32;

    std::vector<std::unique_ptr<Entry>> m_entries;
    std::size_t m_used = 0;
};

} // namespace hubscope::azure
