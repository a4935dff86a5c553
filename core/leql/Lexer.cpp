// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/Lexer.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hubscope::leql {

namespace {

/// Texts beyond this are not even looked through.
constexpr std::size_t kMostScannedBytes = 1024 * 1024;

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

constexpr bool endsWord(char c)
{
    return isBlank(c) || std::string_view("()[],=!<>\"'").contains(c);
}

constexpr bool isNameLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.';
}

struct Sign
{
    std::string_view text;
    TokenKind kind;
};
/// Longer ones first.
constexpr Sign kSigns[]{
    {"!==", TokenKind::NotSameAs}, {"==", TokenKind::SameAs},       {"!=", TokenKind::NotEqual},
    {"<=", TokenKind::LessEqual},  {">=", TokenKind::GreaterEqual}, {"=", TokenKind::Equal},
    {"<", TokenKind::Less},        {">", TokenKind::Greater},       {"(", TokenKind::Open},
    {")", TokenKind::Close},       {"[", TokenKind::ListOpen},      {"]", TokenKind::ListClose},
    {",", TokenKind::Comma},
};

class Lexer
{
public:
    explicit Lexer(std::string_view query)
        : m_query(query)
    {
    }

    std::vector<Token> run();

private:
    std::string_view rest() const { return m_query.substr(m_at); }
    bool fail(std::size_t at, std::string message)
    {
        m_tokens.push_back({TokenKind::Bad, std::move(message), {}, at, m_query.size() - at});
        return false;
    }
    bool add(TokenKind kind, std::string text, std::size_t start, std::string flags = {})
    {
        m_tokens.push_back({kind, std::move(text), std::move(flags), start, m_at - start});
        return true;
    }
    bool one();
    bool quoted();
    bool tripleQuoted(char quote);
    bool regex();
    bool variable();
    bool sign();
    bool word();

    std::string_view m_query;
    std::size_t m_at = 0;
    std::vector<Token> m_tokens;
};

std::vector<Token> Lexer::run()
{
    if (m_query.size() > kMostScannedBytes) {
        fail(kMostQueryBytes, "The query is longer than " + std::to_string(kMostQueryBytes) + " bytes.");
        return std::move(m_tokens);
    }
    while (true) {
        while (m_at < m_query.size() && isBlank(m_query[m_at]))
            ++m_at;
        if (m_at == m_query.size())
            break;
        if (!one())
            return std::move(m_tokens);
    }
    if (m_query.size() > kMostQueryBytes)
        fail(kMostQueryBytes, "The query is longer than " + std::to_string(kMostQueryBytes) + " bytes.");
    else
        add(TokenKind::End, {}, m_at);
    return std::move(m_tokens);
}

bool Lexer::one()
{
    const char c = m_query[m_at];
    if (c == '"' || c == '\'')
        return quoted();
    if (c == '/')
        return regex();
    if (rest().starts_with("${"))
        return variable();
    if (sign())
        return true;
    return c == '!' ? fail(m_at, "Expected '=' after '!'.") : word();
}

/// `"…"` and `'…'`. A backslash takes its meaning from a quote, a slash or another backslash and is itself
/// before anything else, so that a path may be written as it is.
bool Lexer::quoted()
{
    const std::size_t start = m_at;
    const char quote = m_query[m_at];
    if (rest().starts_with(std::string(3, quote)))
        return tripleQuoted(quote);
    std::string text;
    for (++m_at; m_at < m_query.size(); ++m_at) {
        const char c = m_query[m_at];
        if (c == quote) {
            ++m_at;
            return add(TokenKind::Quoted, std::move(text), start);
        }
        if (c == '\\' && m_at + 1 < m_query.size() && std::string_view("\\\"'/").contains(m_query[m_at + 1]))
            ++m_at;
        text += m_query[m_at];
    }
    return fail(start, "This quoted text has no end: expected another " + std::string(1, quote) + '.');
}

/// Three quotes in a row hold their text as it is, also if it ends in the same quote.
bool Lexer::tripleQuoted(char quote)
{
    const std::size_t start = m_at;
    std::size_t end = m_query.find(std::string(3, quote), m_at + 3);
    if (end == std::string_view::npos)
        return fail(start, "This quoted text has no end: expected another " + std::string(3, quote) + '.');
    while (end + 3 < m_query.size() && m_query[end + 3] == quote)
        ++end;
    m_at = end + 3;
    return add(TokenKind::Quoted, std::string(m_query.substr(start + 3, end - start - 3)), start);
}

bool Lexer::regex()
{
    const std::size_t start = m_at;
    std::string pattern;
    for (++m_at; m_at < m_query.size() && m_query[m_at] != '/'; ++m_at) {
        if (m_query[m_at] == '\\' && m_at + 1 < m_query.size()) {
            ++m_at;
            if (m_query[m_at] != '/')
                pattern += '\\';
        }
        pattern += m_query[m_at];
    }
    if (m_at >= m_query.size())
        return fail(start, "This regular expression has no end: expected another '/'.");
    ++m_at;
    std::string flags;
    while (m_at < m_query.size() && !endsWord(m_query[m_at]))
        flags += m_query[m_at++];
    return add(TokenKind::Regex, std::move(pattern), start, std::move(flags));
}

bool Lexer::variable()
{
    const std::size_t start = m_at;
    const std::size_t name = m_at + 2;
    std::size_t end = name;
    while (end < m_query.size() && isNameLetter(m_query[end]))
        ++end;
    if (end == name)
        return fail(end, "Expected the name of a variable after '${'.");
    if (end == m_query.size() || m_query[end] != '}')
        return fail(end, "Expected '}' after the name of the variable.");
    m_at = end + 1;
    return add(TokenKind::Variable, std::string(m_query.substr(name, end - name)), start);
}

bool Lexer::sign()
{
    const auto *found =
        std::ranges::find_if(kSigns, [&](const Sign &sign) { return rest().starts_with(sign.text); });
    if (found == std::end(kSigns))
        return false;
    const std::size_t start = m_at;
    m_at += found->text.size();
    return add(found->kind, std::string(found->text), start);
}

/// A backslash takes the meaning of what would end the word, or of another backslash, and is itself before
/// anything else. A part of a key may stand in quotes: `source_json."a.b".c`; they stay in the text.
bool Lexer::word()
{
    const std::size_t start = m_at;
    std::string text;
    while (m_at < m_query.size()) {
        const char c = m_query[m_at];
        if (c == '"' && text.ends_with('.')) {
            const std::size_t close = m_query.find('"', m_at + 1);
            if (close == std::string_view::npos)
                return fail(m_at, "This quoted part of a key has no end: expected another \".");
            text += m_query.substr(m_at, close + 1 - m_at);
            m_at = close + 1;
            continue;
        }
        if (endsWord(c))
            break;
        const bool escapes = c == '\\' && m_at + 1 < m_query.size() &&
                             (m_query[m_at + 1] == '\\' || endsWord(m_query[m_at + 1]));
        m_at += escapes ? 1 : 0;
        text += m_query[m_at++];
    }
    return add(TokenKind::Word, std::move(text), start);
}

} // namespace

bool isSameWord(std::string_view text, std::string_view upper)
{
    const auto same = [](char a, char b) {
        return (a >= 'a' && a <= 'z' ? static_cast<char>(a - 32) : a) == b;
    };
    return std::ranges::equal(text, upper, same);
}

bool Token::isWord(std::string_view upper) const
{
    return kind == TokenKind::Word && isSameWord(text, upper);
}

std::size_t charactersIn(std::string_view text, std::size_t bytes)
{
    const std::string_view head = text.substr(0, bytes);
    return static_cast<std::size_t>(
        std::ranges::count_if(head, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::vector<Token> tokenize(std::string_view query)
{
    return Lexer(query).run();
}

} // namespace hubscope::leql
