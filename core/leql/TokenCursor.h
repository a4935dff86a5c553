// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leql/Lexer.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hubscope::leql {

/// Where a parser stands among the words of a query, and the first thing that did not fit. Private to the
/// room.
class TokenCursor
{
public:
    explicit TokenCursor(std::string_view text)
        : m_text(text)
        , m_tokens(tokenize(text))
    {
    }

    std::string_view text() const { return m_text; }
    const Token &token() const { return m_tokens[m_next]; }
    const Token &ahead(std::size_t count = 1) const
    {
        return m_tokens[std::min(m_next + count, m_tokens.size() - 1)];
    }
    bool is(TokenKind kind) const { return token().kind == kind; }
    /// A word before a bracket.
    bool isCall(std::string_view upper) const
    {
        return token().isWord(upper) && ahead().kind == TokenKind::Open;
    }
    void skip(std::size_t count = 1) { m_next = std::min(m_next + count, m_tokens.size() - 1); }
    bool take(TokenKind kind)
    {
        if (!is(kind))
            return false;
        skip();
        return true;
    }
    bool takeWord(std::string_view upper)
    {
        if (!token().isWord(upper))
            return false;
        skip();
        return true;
    }

    /// Puts other words in place of the one here; they all stand at its place.
    void replace(std::vector<Token> tokens)
    {
        for (Token &token : tokens) {
            token.at = this->token().at;
            token.size = this->token().size;
        }
        const auto here = m_tokens.erase(m_tokens.begin() + static_cast<std::ptrdiff_t>(m_next));
        m_tokens.insert(here, std::make_move_iterator(tokens.begin()), std::make_move_iterator(tokens.end()));
    }
    std::size_t size() const { return m_tokens.size(); }
    std::size_t count(TokenKind kind) const
    {
        return static_cast<std::size_t>(std::ranges::count(m_tokens, kind, &Token::kind));
    }

    /// The first failure stays. What is no part of the language tells itself what is wrong with it.
    std::nullopt_t fail(std::string message)
    {
        return failAt(token().at, is(TokenKind::Bad) ? token().text : std::move(message));
    }
    std::nullopt_t failAt(std::size_t at, std::string message)
    {
        if (!m_error)
            m_error = SyntaxError{charactersIn(m_text, at), std::move(message)};
        return std::nullopt;
    }
    const std::optional<SyntaxError> &error() const { return m_error; }

private:
    std::string_view m_text;
    std::vector<Token> m_tokens;
    std::size_t m_next = 0;
    std::optional<SyntaxError> m_error;
};

} // namespace hubscope::leql
