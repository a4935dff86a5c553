// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace hubscope::azure {

/// True if both are the same text without regard to the case of ASCII letters.
inline bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; };
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [&](char x, char y) { return lower(x) == lower(y); });
}

enum class JsonType : std::uint8_t { None, Null, Bool, Number, String, Array, Object };

/// Where a text stopped being JSON.
struct JsonFault
{
    std::size_t at = 0;
    const char *what = nullptr;
};

class JsonDocument;

/// One value of a document: a position, as cheap to copy as a pointer. Default-made it is "no value".
class JsonValue
{
public:
    JsonValue() = default;
    JsonValue(const JsonDocument &document, std::uint32_t token)
        : m_document(&document)
        , m_token(token)
    {
    }

    explicit operator bool() const { return m_document != nullptr; }
    JsonType type() const;
    bool isObject() const { return type() == JsonType::Object; }
    bool isArray() const { return type() == JsonType::Array; }
    bool isString() const { return type() == JsonType::String; }
    /// Its text in the document, quotes and brackets included.
    std::string_view raw() const;
    /// The inside of a string, still escaped; the raw text of any other scalar.
    std::string_view inner() const;
    bool isEmptyContainer() const;

    /// inner() of a string that is known to be one.
    std::string_view innerOfString() const;
    /// False only if what stands inside this string, `inner`, is what it stands for.
    bool mayHaveEscapes(std::string_view inner) const;
    /// Calls `visit(std::string_view innerKey, JsonValue)` for each member, until it returns false.
    template <typename Visit>
    void forEachMember(Visit &&visit) const;
    /// Calls `visit(JsonValue)` for each element, until it returns false.
    template <typename Visit>
    void forEachElement(Visit &&visit) const;
    /// The first member of that name, without regard to case; no value if there is none or this is no object.
    JsonValue member(std::string_view name) const;
    /// The same for several names in one walk.
    template <std::size_t Count>
    std::array<JsonValue, Count> members(const std::string_view (&names)[Count]) const;

    const JsonDocument *document() const { return m_document; }
    std::uint32_t token() const { return m_token; }

private:
    const JsonDocument *m_document = nullptr;
    std::uint32_t m_token = 0;
};

/// A strict, total JSON reader for one text that holds any number of values end to end.
///
/// simdjson's first stage (chosen for the CPU at run time) finds the tokens and checks UTF-8; one loop over
/// the tokens then checks the grammar and pairs the brackets, so that a reader can step over what it does not
/// want. Nothing is copied: values are views into the text, which must outlive them. Reusable; keeps its
/// buffers.
class JsonDocument
{
public:
    /// Brackets open at once. Azure writes fewer than ten; the bound keeps hostile texts cheap.
    static constexpr std::uint32_t kMaxDepth = 1024;

    JsonDocument();
    ~JsonDocument();
    // Values point at their document: it stays where it is.
    JsonDocument(const JsonDocument &) = delete;
    JsonDocument &operator=(const JsonDocument &) = delete;

    /// True if all of `text` is JSON values, blanks apart. Otherwise `fault()` says where it is not, and
    /// there are no roots.
    bool read(std::string_view text);

    std::string_view text() const { return m_text; }
    /// Tokens at which the top-level values start.
    const std::vector<std::uint32_t> &roots() const { return m_roots; }
    JsonValue root(std::size_t index) const { return {*this, m_roots[index]}; }
    const JsonFault &fault() const { return m_fault; }

private:
    friend class JsonValue;
    struct Indexer;
    /// The type of a value by its first character.
    static const std::array<JsonType, 256> kTypes;

    bool index();
    bool check();
    template <bool ClosesLast>
    bool checkGrammar();
    bool checkScalar(std::uint32_t token);
    bool checkEscapes();
    bool fail(std::size_t at, const char *what);
    /// Behind the last character of the scalar at `token`.
    std::size_t tokenEnd(std::uint32_t token) const
    {
        std::size_t end = token + 1 < m_count ? m_tokens[token + 1] : m_text.size();
        const auto isBlank = [&](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
        while (isBlank(m_text.data()[end - 1]))
            --end;
        return end;
    }
    // Tokens were found and brackets paired by read(): the walks below need no check of theirs, and they are
    // the hottest code of the program.
    char at(std::uint32_t token) const { return m_text.data()[m_tokens[token]]; }
    std::uint32_t closeOf(std::uint32_t token) const { return m_close.data()[token]; }
    /// The token after the value that starts at `token`.
    std::uint32_t after(std::uint32_t token) const { return closeOf(token) + 1; }
    /// The inside of the key at `token`: between it and its colon there are only blanks.
    std::string_view key(std::uint32_t token) const
    {
        const char *begin = m_text.data() + m_tokens[token] + 1;
        const char *end = m_text.data() + m_tokens[token + 1] - 1;
        while (*end != '"')
            --end;
        return {begin, static_cast<std::size_t>(end - begin)};
    }

    std::string_view m_text;
    std::unique_ptr<Indexer> m_indexer;
    /// Offsets of the tokens; owned by the indexer.
    const std::uint32_t *m_tokens = nullptr;
    std::uint32_t m_count = 0;
    /// Where the value at a token ends: for an opening bracket its closing one, else the token itself.
    /// Nothing is told of keys and what stands between.
    std::vector<std::uint32_t> m_close;
    std::vector<std::uint32_t> m_roots;
    JsonFault m_fault;
    /// For each block of the text whether an escape begins in it, one bit each.
    static constexpr std::size_t kEscapeBlock = 128;
    std::vector<std::uint64_t> m_escapeBlocks;
};

inline JsonType JsonValue::type() const
{
    return m_document ? JsonDocument::kTypes[static_cast<unsigned char>(m_document->at(m_token))]
                      : JsonType::None;
}

inline bool JsonValue::isEmptyContainer() const
{
    return (isObject() || isArray()) && m_document->closeOf(m_token) == m_token + 1;
}

inline std::string_view JsonValue::raw() const
{
    if (!m_document)
        return {};
    const std::size_t begin = m_document->m_tokens[m_token];
    const char c = m_document->at(m_token);
    const std::size_t end = c == '{' || c == '[' ? m_document->m_tokens[m_document->closeOf(m_token)] + 1
                                                 : m_document->tokenEnd(m_token);
    return {m_document->m_text.data() + begin, end - begin};
}

inline std::string_view JsonValue::innerOfString() const
{
    const char *const text = m_document->m_text.data();
    const char *const begin = text + m_document->m_tokens[m_token] + 1;
    const std::uint32_t next = m_token + 1;
    const char *end =
        text + (next < m_document->m_count ? m_document->m_tokens[next] : m_document->m_text.size());
    while (*--end != '"') {
    }
    return {begin, static_cast<std::size_t>(end - begin)};
}

inline bool JsonValue::mayHaveEscapes(std::string_view inner) const
{
    const auto begin = static_cast<std::size_t>(inner.data() - m_document->m_text.data());
    const std::size_t last = (begin + inner.size()) / JsonDocument::kEscapeBlock;
    const std::uint64_t *const blocks = m_document->m_escapeBlocks.data();
    for (std::size_t block = begin / JsonDocument::kEscapeBlock; block <= last; ++block) {
        if ((blocks[block / 64] >> (block % 64) & 1U) != 0)
            return true;
    }
    return false;
}

inline std::string_view JsonValue::inner() const
{
    const std::string_view text = raw();
    return isString() ? std::string_view(text.data() + 1, text.size() - 2) : text;
}

template <typename Visit>
void JsonValue::forEachMember(Visit &&visit) const
{
    if (!isObject())
        return;
    const std::uint32_t close = m_document->closeOf(m_token);
    for (std::uint32_t key = m_token + 1; key < close;) {
        const JsonValue value{*m_document, key + 2};
        if (!visit(m_document->key(key), value))
            return;
        key = m_document->after(key + 2) + 1;
    }
}

template <typename Visit>
void JsonValue::forEachElement(Visit &&visit) const
{
    if (!isArray())
        return;
    const std::uint32_t close = m_document->closeOf(m_token);
    for (std::uint32_t token = m_token + 1; token < close;) {
        if (!visit(JsonValue{*m_document, token}))
            return;
        token = m_document->after(token) + 1;
    }
}

template <std::size_t Count>
std::array<JsonValue, Count> JsonValue::members(const std::string_view (&names)[Count]) const
{
    std::array<JsonValue, Count> found;
    forEachMember([&](std::string_view key, JsonValue value) {
        for (std::size_t i = 0; i < Count; ++i) {
            if (!found[i] && equalsIgnoringCase(key, names[i])) {
                found[i] = value;
                break;
            }
        }
        return true;
    });
    return found;
}

} // namespace hubscope::azure
