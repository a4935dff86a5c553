// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LeqlWords.h"

#include <QString>

#include <algorithm>
#include <array>

namespace hubscope::models {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kClauses{"groupby("_L1, "calculate("_L1, "having("_L1, "sort("_L1,
                              "limit("_L1,   "timeslice("_L1, "select("_L1};
constexpr std::array kOperators{"="_L1,
                                "!="_L1,
                                "CONTAINS"_L1,
                                "ICONTAINS"_L1,
                                "STARTS-WITH"_L1,
                                "ISTARTS-WITH"_L1,
                                "IN ["_L1,
                                "NOT IN ["_L1,
                                "IIN ["_L1,
                                "CONTAINS-ANY ["_L1,
                                "CONTAINS-ALL ["_L1,
                                "ICONTAINS-ANY ["_L1,
                                "ICONTAINS-ALL ["_L1,
                                "STARTS-WITH-ANY ["_L1,
                                "ISTARTS-WITH-ANY ["_L1,
                                "<"_L1,
                                "<="_L1,
                                ">"_L1,
                                ">="_L1};

bool isSame(QStringView word, QLatin1StringView other)
{
    return word.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

std::span<const QLatin1StringView> leqlClauses()
{
    return kClauses;
}

std::span<const QLatin1StringView> leqlOperators()
{
    return kOperators;
}

bool isClauseName(QStringView word)
{
    return std::ranges::any_of(kClauses,
                               [word](QLatin1StringView clause) { return isSame(word, clause.chopped(1)); });
}

bool isOperatorName(QStringView word)
{
    return std::ranges::any_of(kOperators, [word](QLatin1StringView name) {
        return isSame(word, name.chopped(name.endsWith(" ["_L1) ? 2 : 0));
    });
}

bool isOneOf(QStringView word, std::span<const QLatin1StringView> words)
{
    return std::ranges::any_of(words, [word](QLatin1StringView other) { return isSame(word, other); });
}

bool endsWord(QChar c)
{
    return c.isSpace() || u"()[],=!<>\"'"_s.contains(c);
}

} // namespace hubscope::models
