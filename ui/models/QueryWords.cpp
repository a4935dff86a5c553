// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/QueryWords.h"

#include "models/LeqlWords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hubscope::models {

using namespace Qt::StringLiterals;

namespace {

/// Words that mean something else when they stand bare.
constexpr std::array kReserved{"and"_L1, "or"_L1,       "not"_L1,       "null"_L1,        "in"_L1,
                               "iin"_L1, "contains"_L1, "icontains"_L1, "loose"_L1,       "all"_L1,
                               "ip"_L1,  "nocase"_L1,   "where"_L1,     "starts-with"_L1, "istarts-with"_L1};

/// Both in one expression. What is one test already needs no brackets; `loose` stays at the end.
QString joined(const QString &expression, const QString &test)
{
    static const QRegularExpression loose(uR"(\s*,\s*loose\s*$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hasOr(uR"(\bor\b)"_s, QRegularExpression::CaseInsensitiveOption);
    const qsizetype end = expression.indexOf(loose);
    const QString before = (end < 0 ? expression : expression.first(end)).trimmed();
    const QString after = end < 0 ? QString() : expression.sliced(end);
    if (before.isEmpty())
        return test + after;
    return (before.contains(hasOr) ? u"(%1) AND %2"_s : u"%1 AND %2"_s).arg(before, test) + after;
}

} // namespace

QString leqlValue(const QString &text)
{
    const bool isPlain =
        !text.isEmpty() && text.size() <= 200 && text[0].unicode() < 0x80 &&
        (text[0].isLetterOrNumber() || text[0] == u'_') &&
        std::ranges::all_of(
            text,
            [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"_.@-"_s.contains(c)); });
    if (isPlain && !isOneOf(text, kReserved))
        return text;
    QString quoted = text;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + quoted + u'"';
}

QString leqlTest(const QString &key, const QString &value, bool excludes)
{
    return (excludes ? u"NOT "_s : QString()) + leqlValue(key) + u" = "_s + leqlValue(value);
}

QString withTest(const QString &query, const QString &test)
{
    const QString trimmed = query.trimmed();
    if (trimmed.isEmpty())
        return test;
    // The first where(…), as far as its closing bracket.
    qsizetype at = 0;
    qsizetype depth = 0;
    qsizetype inside = -1;
    qsizetype firstClause = -1;
    QString word;
    while (at < trimmed.size()) {
        const QChar c = trimmed[at];
        if (c == u'"' || c == u'\'') {
            for (++at; at < trimmed.size() && trimmed[at] != c; ++at)
                at += trimmed[at] == u'\\' ? 1 : 0;
            ++at;
            word.clear();
            continue;
        }
        if (c == u'(') {
            if (depth == 0 && word.compare("where"_L1, Qt::CaseInsensitive) == 0)
                inside = at + 1;
            else if (depth == 0 && firstClause < 0 && isClauseName(word))
                firstClause = at - word.size();
            ++depth;
        } else if (c == u')') {
            --depth;
            if (depth == 0 && inside >= 0) {
                return trimmed.first(inside) + joined(trimmed.sliced(inside, at - inside), test) +
                       trimmed.sliced(at);
            }
        }
        if (!c.isSpace())
            word = endsWord(c) ? QString() : word + c;
        else if (at + 1 < trimmed.size() && trimmed[at + 1] != u'(')
            word.clear();
        ++at;
    }
    if (firstClause >= 0) {
        const QString before = trimmed.first(firstClause).trimmed();
        return u"%1 where(%2) %3"_s.arg(before, test, trimmed.sliced(firstClause)).trimmed();
    }
    return joined(trimmed, test);
}

} // namespace hubscope::models
