// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <expected>
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
    Open,
    Close,
    ListOpen,
    ListClose,
    Comma,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    End,
};

struct Token
{
    TokenKind kind = TokenKind::End;
    /// Words and quoted texts with their escapes resolved; the pattern of a regex.
    std::string text;
    std::string flags;
    /// In bytes.
    std::size_t at = 0;

    /// True if it is this bare word, in any case.
    bool isWord(std::string_view upper) const;
};

/// Queries longer than this are refused: no person writes them.
inline constexpr std::size_t kMostQueryBytes = 64 * 1024;

/// The words of a query, closed by an End token.
std::expected<std::vector<Token>, SyntaxError> tokenize(std::string_view query);

/// The number of characters in the first `bytes` bytes of UTF-8.
std::size_t charactersIn(std::string_view text, std::size_t bytes);

} // namespace hubscope::leql
