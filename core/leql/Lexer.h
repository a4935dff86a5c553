// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hubscope::leql {

/// What does not fit in a query, and where: in characters (not bytes) from 0.
struct SyntaxError
{
    std::size_t at = 0;
    std::string message;
};

enum class TokenKind : std::uint8_t {
    Word,
    Quoted,
    Regex,
    /// `${name}`; its text is the name.
    Variable,
    Open,
    Close,
    ListOpen,
    ListClose,
    Comma,
    Equal,
    NotEqual,
    /// `==` and `!==`: key against key.
    SameAs,
    NotSameAs,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    /// The first thing that is no part of the language, up to the end of the query; its text says why.
    Bad,
    End,
};

struct Token
{
    TokenKind kind = TokenKind::End;
    /// Words and quoted texts with their escapes resolved; the pattern of a regex.
    std::string text;
    std::string flags;
    /// In bytes; where a variable was put in, the place of the variable.
    std::size_t at = 0;
    std::size_t size = 0;

    /// True if it is this bare word, in any case.
    bool isWord(std::string_view upper) const;
};

/// Queries longer than this are refused: no person writes them.
inline constexpr std::size_t kMostQueryBytes = 64 * 1024;

/// The words of a query. Total: whatever the text is, the last token is End or Bad, and nothing is skipped
/// but blanks, so that an editor can colour a query that is not finished yet.
std::vector<Token> tokenize(std::string_view query);

/// The number of characters in the first `bytes` bytes of UTF-8.
std::size_t charactersIn(std::string_view text, std::size_t bytes);

/// True if both are the same without regard to the case of ASCII letters; `upper` has no small ones.
bool isSameWord(std::string_view text, std::string_view upper);

} // namespace hubscope::leql
