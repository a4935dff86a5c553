// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leql/Expression.h"
#include "leql/Query.h"
#include "leql/TokenCursor.h"

#include <optional>
#include <set>
#include <string>

namespace hubscope::leql {

struct WordOperator;

/// Reads expressions of `where` into a Condition. Recursive descent, NOT > AND > OR; depth, keys, parts and
/// regular expressions are bounded. The first error ends it and stands in the cursor. Private to the room.
class ExpressionParser
{
public:
    struct Rules
    {
        /// A test of the rule book: a bare word asks for a key and nothing else, there are no variables, and
        /// named groups are no keys.
        bool isTest = false;
        /// Null: any variable will do.
        const Variables *variables = nullptr;
    };

    ExpressionParser(TokenCursor &cursor, Rules rules)
        : m_cursor(cursor)
        , m_rules(rules)
    {
    }

    /// Expressions are made into this; nodes and keys of earlier ones stay.
    Condition::Private &made() { return m_made; }
    const std::set<std::string> &unsetVariables() const { return m_unset; }

    /// `where(…)` with the cursor on where, and nothing beside it.
    std::optional<std::uint32_t> where();
    /// To where nothing more of it stands.
    std::optional<std::uint32_t> expression();
    /// Between the brackets of `clause`, which closes them: `…)` or, if it `mayBeLoose`, `…, loose)`.
    std::optional<std::uint32_t> bracketed(unsigned depth, std::string_view clause, bool mayBeLoose);
    /// Nothing, after a failure, if there are too many parts.
    std::optional<std::uint32_t> add(Node node);

    /// Index of the key in the word or quoted text here, which is taken.
    std::optional<std::uint32_t> key();
    std::optional<std::uint32_t> keyNamed(std::string name, std::size_t at);
    std::optional<Value> value(bool ignoreCase, bool inList);
    /// Once all expressions are made.
    void finish(std::uint32_t root);

private:
    using Made = std::optional<std::uint32_t>;

    Made either(unsigned depth);
    Made both(unsigned depth);
    Made negated(unsigned depth);
    Made term(unsigned depth);
    Made test();
    Made signTest(Node node);
    Made compareTest(Node node);
    Made wordTest(Node node, const WordOperator &op);
    Made bareKeys(Node node, const Token &first, std::size_t keysBefore);
    Made keyword(Value value);
    Made negation(Made child);
    bool keys(Node &node);
    bool values(Node &node, const WordOperator &op);
    std::optional<Value> plainValue(bool ignoreCase, bool inList);
    std::optional<Value> placeholder();
    std::optional<Value> regexValue(bool ignoreCase);
    std::optional<Value> call(bool ignoreCase);
    void makeText(Value &value, std::string text, bool ignoreCase);
    bool variable(bool isTerm);
    bool startsTerm() const;
    bool loosen(std::size_t firstNode);

    TokenCursor &m_cursor;
    Rules m_rules;
    Condition::Private m_made;
    /// Outside of all brackets names of clauses are no words to search for.
    bool m_isOutside = false;
    std::set<std::string> m_unset;
};

/// True if the cursor stands on the name of a clause with its bracket: `groupby(`.
bool startsClause(const TokenCursor &cursor);
/// True if it stands on the name of a clause that its bracket does not follow, and which is no key either.
bool lacksBracket(const TokenCursor &cursor);

} // namespace hubscope::leql
