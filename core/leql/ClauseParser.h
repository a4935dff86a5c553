// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leql/ExpressionParser.h"
#include "leql/Query.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hubscope::leql {

/// One part of sort as written: what its name means depends on the rest of the query.
struct SortWord
{
    bool descending = true;
    /// Empty for a direction alone.
    std::string name = {};
    /// In bytes: where the name stands.
    std::size_t at = 0;
};

/// Reads what stands between the brackets of clauses, each part by itself and without the bracket. The first
/// error stands in the cursor, and nothing is returned. Private to the room.
class ClauseParser
{
public:
    /// Both must outlive this; keys are made into `expressions`.
    ClauseParser(TokenCursor &cursor, ExpressionParser &expressions)
        : m_cursor(cursor)
        , m_expressions(expressions)
    {
    }

    /// One key; not a whole family of them.
    std::optional<NamedKey> namedKey();
    /// The same with its alias, if there is one: `user AS who`.
    std::optional<NamedKey> chosenKey();
    /// `count`, `sum:key`, `percentile(95):key`; blanks may stand around the colon.
    std::optional<Calculation> calculation();
    /// `count >= 5`
    std::optional<Having> having();
    /// `desc`, `asc#key`
    std::optional<SortWord> sortWord();
    /// 1 to kMostRows.
    std::optional<std::uint32_t> rows();
    /// `10`, `30m`
    std::optional<Timeslice> timeslice();
    /// Takes the closing bracket; tells of what was `expected` if there is none.
    bool close(std::string_view expected);

private:
    std::optional<double> percent();
    std::optional<Calculation> withKey(Calculation made, const Token &word, std::size_t colon, bool needsKey);

    TokenCursor &m_cursor;
    ExpressionParser &m_expressions;
};

/// ASCII only.
std::string inSmallLetters(std::string_view text);

} // namespace hubscope::leql
