// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/JsonDocument.h"

#include "azure/JsonText.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace hubscope::azure {

namespace {

/// What may stand behind a backslash, but for `u`.
constexpr auto kEscapes = [] {
    std::array<bool, 256> known{};
    for (const char c : std::string_view("\"\\/bfnrt"))
        known[static_cast<unsigned char>(c)] = true;
    return known;
}();

} // namespace

const std::array<JsonType, 256> JsonDocument::kTypes = [] {
    std::array<JsonType, 256> types{};
    types.fill(JsonType::Number);
    types['{'] = JsonType::Object;
    types['['] = JsonType::Array;
    types['"'] = JsonType::String;
    types['t'] = types['f'] = JsonType::Bool;
    types['n'] = JsonType::Null;
    return types;
}();

/// The first stage of simdjson, behind the interface that its own parsers use. It reads no byte past the text
/// (the last block is copied), so a view into a larger buffer needs no padding.
struct JsonDocument::Indexer
{
    std::unique_ptr<simdjson::internal::dom_parser_implementation> stage;
    std::size_t capacity = 0;

    bool reserve(std::size_t size)
    {
        // Large texts are rare: their index is given back with the next small one.
        constexpr std::size_t kKeep = 4 * 1024 * 1024;
        if (stage && size <= capacity && (capacity <= kKeep || size > kKeep))
            return true;
        capacity = std::max<std::size_t>(size, 64 * 1024);
        stage.reset();
        return simdjson::get_active_implementation()->create_dom_parser_implementation(
                   capacity, kMaxDepth, stage) == simdjson::SUCCESS;
    }
};

JsonDocument::JsonDocument()
    : m_indexer(std::make_unique<Indexer>())
{
}

JsonDocument::~JsonDocument() = default;

bool JsonDocument::fail(std::size_t at, const char *what)
{
    m_fault = {at, what};
    return false;
}

bool JsonDocument::read(std::string_view text)
{
    m_text = text;
    m_roots.clear();
    m_fault = {};
    m_count = 0;
    if (index() && check() && checkEscapes())
        return true;
    m_roots.clear();
    return false;
}

bool JsonDocument::index()
{
    if (m_text.empty())
        return fail(0, "empty");
    if (m_text.size() >= std::numeric_limits<std::uint32_t>::max() / 2 || !m_indexer->reserve(m_text.size()))
        return fail(0, "too large");
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(m_text.data());
    switch (m_indexer->stage->stage1(bytes, m_text.size(), simdjson::stage1_mode::regular)) {
    case simdjson::SUCCESS:
        break;
    case simdjson::UTF8_ERROR:
        return fail(0, "bytes that are not UTF-8");
    case simdjson::UNESCAPED_CHARS:
        return fail(0, "control character in a string");
    case simdjson::UNCLOSED_STRING:
        return fail(m_text.size(), "string without an end");
    case simdjson::EMPTY:
        return fail(0, "empty");
    default:
        return fail(0, "not JSON");
    }
    m_tokens = m_indexer->stage->structural_indexes.get();
    m_count = m_indexer->stage->n_structural_indexes;
    // As the index: what one huge text needed goes with the next small one.
    constexpr std::size_t kKeptTokens = 1024 * 1024;
    if (m_close.capacity() > kKeptTokens && m_count <= kKeptTokens)
        std::vector<std::uint32_t>().swap(m_close);
    m_close.resize(m_count);
    return true;
}

/// What is no string and no bracket. Where a string ends needs no look: the token after it would be the text
/// behind its quote.
bool JsonDocument::checkScalar(std::uint32_t token)
{
    const std::size_t begin = m_tokens[token];
    const std::size_t end = tokenEnd(token);
    if (end <= begin)
        return fail(begin, "unexpected text");
    const std::string_view text = m_text.substr(begin, end - begin);
    switch (text.front()) {
    case 't':
        return text == "true" || fail(begin, "unknown word");
    case 'f':
        return text == "false" || fail(begin, "unknown word");
    case 'n':
        return text == "null" || fail(begin, "unknown word");
    default:
        return isJsonNumber(text) || fail(begin, "unexpected text");
    }
}

/// The grammar: one loop over the tokens and an own stack, so that the depth of a hostile text costs no stack
/// of ours. Each turn reads one member or element, from behind an opening bracket or a comma up to the next
/// one. A bracket that is open yet has the one around it where its closing one will be told: that is the
/// stack.
///
/// If `ClosesLast`, the last token is a closing bracket: whatever else stands at a token that the grammar
/// allows, there is one more behind it, so that only what follows a closing bracket can be the end.
template <bool ClosesLast>
bool JsonDocument::checkGrammar()
{
    // What the loop reads at each turn, where no store of it can be thought to change it.
    const char *const text = m_text.data();
    const std::uint32_t *const tokens = m_tokens;
    const std::size_t count = m_count;
    std::uint32_t *const close = m_close.data();
    const auto charAt = [=](std::size_t token) {
        return ClosesLast || token < count ? text[tokens[token]] : '\0';
    };
    const auto place = [](std::size_t token) { return static_cast<std::uint32_t>(token); };
    const auto refuse = [&](std::size_t token, const char *what) {
        return token < m_count ? fail(m_tokens[token], what) : fail(m_text.size(), "ends inside a bracket");
    };
    std::uint32_t innermost = 0;
    std::uint32_t depth = 0;
    char closing = '\0';
    for (std::size_t token = 0; token < count;) {
        if (depth == 0)
            m_roots.push_back(place(token));
        char c = '\0';
        for (;;) {
            if (closing == '}') {
                if (charAt(token) != '"')
                    return refuse(token, "expected a key in double quotes");
                if (charAt(token + 1) != ':')
                    return refuse(token + 1, "expected a colon");
                token += 2;
            }
            c = charAt(token);
            if (c != '"')
                break;
            // Most values are strings, and most of them have one more value behind them.
            close[token] = place(token);
            ++token;
            if (depth == 0 || charAt(token) != ',')
                break;
            ++token;
        }
        if (c == '{' || c == '[') {
            if (depth == kMaxDepth)
                return refuse(token, "nested too deep");
            close[token] = innermost;
            innermost = place(token++);
            ++depth;
            closing = c == '{' ? '}' : ']';
            if (charAt(token) != closing)
                continue;
        } else if (c == '\0') {
            return refuse(token, "unexpected text");
        } else if (c != '"') {
            if (!checkScalar(place(token)))
                return false;
            close[token] = place(token);
            ++token;
        }
        for (; depth != 0 && token < count; ++token) {
            const char next = charAt(token);
            if (next == ',')
                break;
            if (next != closing)
                return refuse(token, "expected a comma or a closing bracket");
            innermost = std::exchange(close[innermost], place(token));
            closing = --depth == 0 ? '\0' : text[tokens[innermost]] == '{' ? '}' : ']';
        }
        if (depth != 0)
            ++token; // the comma
    }
    return depth == 0 || fail(m_text.size(), "ends inside a bracket");
}

bool JsonDocument::check()
{
    const char last = at(m_count - 1);
    return last == '}' || last == ']' ? checkGrammar<true>() : checkGrammar<false>();
}

/// simdjson has checked UTF-8 and control characters. A backslash outside a string did not pass the grammar.
bool JsonDocument::checkEscapes()
{
    m_escapeBlocks.assign(m_text.size() / kEscapeBlock / 64 + 1, 0);
    const auto mark = [blocks = m_escapeBlocks.data()](std::size_t at) {
        const std::size_t block = at / kEscapeBlock;
        blocks[block / 64] |= std::uint64_t{1} << (block % 64);
    };
    const auto take = [text = m_text, mark](std::size_t slash) {
        mark(slash);
        const auto kind = static_cast<unsigned char>(text.data()[slash + 1]);
        return kEscapes[kind] || (kind == 'u' && isHex4(text.substr(slash + 2, 4)));
    };
    // JSON inside a string has a backslash every few characters, other text has none for long: the search
    // goes on by words while they are near.
    constexpr std::size_t kNear = 64;
    constexpr std::size_t kWord = 8;
    const char *const text = m_text.data();
    const std::size_t size = m_text.size();
    std::size_t behind = 0;
    for (std::size_t at = 0; (at = m_text.find('\\', at)) != std::string_view::npos;) {
        if (size - at <= kWord) {
            // Too near to the end for a word.
            if (!take(at))
                return fail(at, "unknown escape in a string");
            at += 2;
            continue;
        }
        for (std::size_t stop = at + kNear; at < std::min(stop, size - kWord); at += kWord) {
            const std::uint64_t found = placesOf('\\', text + at);
            if (found == 0)
                continue;
            // All of them before quotes, as most are: then none is escaped itself.
            if (at >= behind && (found & ~placesOf('"', text + at + 1)) == 0) {
                mark(at);
                mark(at + kWord - 1);
                stop = at + kNear;
                continue;
            }
            for (std::uint64_t rest = found; rest != 0; rest &= rest - 1) {
                const std::size_t slash = at + static_cast<std::size_t>(std::countr_zero(rest)) / 8;
                if (slash < behind)
                    continue; // escaped itself
                if (!take(slash))
                    return fail(slash, "unknown escape in a string");
                behind = slash + 2;
                stop = slash + kNear;
            }
        }
        at = std::max(at, behind);
    }
    return true;
}

JsonValue JsonValue::member(std::string_view name) const
{
    JsonValue found;
    forEachMember([&](std::string_view key, JsonValue value) {
        if (!equalsIgnoringCase(key, name))
            return true;
        found = value;
        return false;
    });
    return found;
}

} // namespace hubscope::azure
