// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace hubscope::models {

/// Where in a query the cursor stands.
enum class QueryPlace {
    Term,
    AfterKey,
    Value,
    AfterTerm,
    Clause,
    Calculation,
    Keys,
    Width,
    Direction,
    Number
};

struct QueryStanding
{
    QueryPlace place = QueryPlace::Term;
    /// Of the test that is being written.
    QString key;
    /// Where the word or quoted text begins that the cursor stands in; the cursor itself if in none.
    qsizetype from = 0;
    /// Between quotes.
    bool quoted = false;
    bool isStart = false;
};

/// Total: knows only what brackets, quotes and operators before the cursor say, so a query need not parse
/// yet. `cursor` in UTF-16 units, within the text.
QueryStanding queryStandingAt(QStringView query, qsizetype cursor);

} // namespace hubscope::models
