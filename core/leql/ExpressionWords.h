// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leql/Expression.h"
#include "leql/TokenCursor.h"

#include <algorithm>
#include <iterator>
#include <string_view>

/// The operators of expressions, and what words mean where they stand. Private to the room.
namespace hubscope::leql {

struct WordOperator
{
    std::string_view word;
    Operator op;
    bool ignoreCase;
    bool isList;
    bool allValues;
};
inline constexpr WordOperator kWordOperators[]{
    {"CONTAINS", Operator::Contains, false, false, false},
    {"ICONTAINS", Operator::Contains, true, false, false},
    {"STARTS-WITH", Operator::StartsWith, false, false, false},
    {"ISTARTS-WITH", Operator::StartsWith, true, false, false},
    {"IN", Operator::Equal, false, true, false},
    {"IIN", Operator::Equal, true, true, false},
    {"CONTAINS-ANY", Operator::Contains, false, true, false},
    {"CONTAINS-ALL", Operator::Contains, false, true, true},
    {"ICONTAINS-ANY", Operator::Contains, true, true, false},
    {"ICONTAINS-ALL", Operator::Contains, true, true, true},
    {"STARTS-WITH-ANY", Operator::StartsWith, false, true, false},
    {"ISTARTS-WITH-ANY", Operator::StartsWith, true, true, false},
};

struct SignOperator
{
    TokenKind token;
    Operator op;
};
inline constexpr SignOperator kSignOperators[]{
    {TokenKind::Equal, Operator::Equal},     {TokenKind::NotEqual, Operator::NotEqual},
    {TokenKind::Less, Operator::Less},       {TokenKind::LessEqual, Operator::LessEqual},
    {TokenKind::Greater, Operator::Greater}, {TokenKind::GreaterEqual, Operator::GreaterEqual},
    {TokenKind::SameAs, Operator::Equal},    {TokenKind::NotSameAs, Operator::NotEqual},
};

inline const WordOperator *wordOperator(const Token &token)
{
    const auto *found =
        std::ranges::find_if(kWordOperators, [&](const auto &op) { return token.isWord(op.word); });
    return found == std::end(kWordOperators) ? nullptr : found;
}

inline const SignOperator *signOperator(const Token &token)
{
    const auto *found = std::ranges::find(kSignOperators, token.kind, &SignOperator::token);
    return found == std::end(kSignOperators) ? nullptr : found;
}

inline bool isLogical(const Token &token)
{
    return token.isWord("AND") || token.isWord("OR") || token.isWord("NOT");
}

/// Nothing can follow that an operator would work on.
inline bool closesTerm(const Token &token)
{
    return token.kind == TokenKind::Close || token.kind == TokenKind::ListClose ||
           token.kind == TokenKind::Comma || token.kind == TokenKind::End || token.isWord("AND") ||
           token.isWord("OR");
}

/// `IP (…)`, and whatever word its bracket follows at once: `a = b (c)` are two terms.
inline bool isFunctionCall(const TokenCursor &cursor)
{
    const Token &token = cursor.token();
    return cursor.isCall("IP") || cursor.isCall("NOCASE") ||
           (token.kind == TokenKind::Word && cursor.ahead().kind == TokenKind::Open &&
            cursor.ahead().at == token.at + token.size);
}

} // namespace hubscope::leql
