// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/Lexer.h"

#include <algorithm>

namespace hubscope::leql {

namespace {

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

constexpr bool endsWord(char c)
{
    return isBlank(c) || std::string_view("()[],=!<>\"'").contains(c);
}

struct Sign
{
    std::string_view text;
    TokenKind kind;
};
/// Longer ones first.
constexpr Sign kSigns[]{
    {"!=", TokenKind::NotEqual}, {"<=", TokenKind::LessEqual}, {">=", TokenKind::GreaterEqual},
    {"=", TokenKind::Equal},     {"<", TokenKind::Less},       {">", TokenKind::Greater},
    {"(", TokenKind::Open},      {")", TokenKind::Close},      {"[", TokenKind::ListOpen},
    {"]", TokenKind::ListClose}, {",", TokenKind::Comma},
};

class Lexer
{
public:
    explicit Lexer(std::string_view query)
        : m_query(query)
    {
    }

    std::expected<std::vector<Token>, SyntaxError> run();

private:
    std::string_view rest() const { return m_query.substr(m_at); }
    bool fail(std::size_t at, std::string message)
    {
        m_error = {charactersIn(m_query, at), std::move(message)};
        return false;
    }
    bool quoted();
    bool regex();
    bool sign();
    void word();

    std::string_view m_query;
    std::size_t m_at = 0;
    std::vector<Token> m_tokens;
    SyntaxError m_error;
};

std::expected<std::vector<Token>, SyntaxError> Lexer::run()
{
    if (m_query.size() > kMostQueryBytes)
        return std::unexpected(SyntaxError{0, "The query is too long."});
    while (m_at < m_query.size()) {
        const char c = m_query[m_at];
        bool good = true;
        if (isBlank(c))
            ++m_at;
        else if (c == '"' || c == '\'')
            good = quoted();
        else if (c == '/')
            good = regex();
        else if (!sign()) {
            if (c == '!')
                good = fail(m_at, "Expected '=' after '!'.");
            else
                word();
        }
        if (!good)
            return std::unexpected(m_error);
    }
    m_tokens.push_back({TokenKind::End, {}, {}, m_at});
    return std::move(m_tokens);
}

/// `"…"` and `'…'` with backslash escapes; three quotes in a row hold their text as it is.
bool Lexer::quoted()
{
    const std::size_t start = m_at;
    const char quote = m_query[m_at];
    const std::string three(3, quote);
    if (rest().starts_with(three)) {
        const std::size_t end = m_query.find(three, m_at + 3);
        if (end == std::string_view::npos)
            return fail(start, "The quoted text has no end.");
        m_tokens.push_back(
            {TokenKind::Quoted, std::string(m_query.substr(m_at + 3, end - m_at - 3)), {}, start});
        m_at = end + 3;
        return true;
    }
    std::string text;
    for (++m_at; m_at < m_query.size(); ++m_at) {
        const char c = m_query[m_at];
        if (c == quote) {
            ++m_at;
            m_tokens.push_back({TokenKind::Quoted, std::move(text), {}, start});
            return true;
        }
        if (c == '\\' && m_at + 1 < m_query.size())
            ++m_at;
        text += m_query[m_at];
    }
    return fail(start, "The quoted text has no end.");
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
        return fail(start, "The regular expression has no closing '/'.");
    ++m_at;
    std::string flags;
    while (m_at < m_query.size() && !endsWord(m_query[m_at]))
        flags += m_query[m_at++];
    m_tokens.push_back({TokenKind::Regex, std::move(pattern), std::move(flags), start});
    return true;
}

bool Lexer::sign()
{
    const auto *found =
        std::ranges::find_if(kSigns, [&](const Sign &sign) { return rest().starts_with(sign.text); });
    if (found == std::end(kSigns))
        return false;
    m_tokens.push_back({found->kind, std::string(found->text), {}, m_at});
    m_at += found->text.size();
    return true;
}

void Lexer::word()
{
    Token token{TokenKind::Word, {}, {}, m_at};
    while (m_at < m_query.size() && !endsWord(m_query[m_at])) {
        if (m_query[m_at] == '\\' && m_at + 1 < m_query.size())
            ++m_at;
        token.text += m_query[m_at++];
    }
    m_tokens.push_back(std::move(token));
}

} // namespace

bool Token::isWord(std::string_view upper) const
{
    const auto same = [](char a, char b) {
        return (a >= 'a' && a <= 'z' ? static_cast<char>(a - 32) : a) == b;
    };
    return kind == TokenKind::Word && std::ranges::equal(text, upper, same);
}

std::size_t charactersIn(std::string_view text, std::size_t bytes)
{
    const std::string_view head = text.substr(0, bytes);
    return static_cast<std::size_t>(
        std::ranges::count_if(head, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::expected<std::vector<Token>, SyntaxError> tokenize(std::string_view query)
{
    return Lexer(query).run();
}

} // namespace hubscope::leql
