// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/ColumnTruth.h"

#include "leql/NodeTruth.h"

#include <algorithm>
#include <ranges>

namespace hubscope::leql {

namespace {

/// Truths in this order make AND the least, OR the greatest, and NOT the other end: loops over bytes.
enum Rank : std::uint8_t { kFalse = 0, kUnknown = 1, kTrue = 2 };
using Ranks = std::vector<std::uint8_t>;

std::uint8_t rankOf(Truth truth)
{
    return truth == Truth::True ? kTrue : truth == Truth::False ? kFalse : kUnknown;
}

void keepLeast(Ranks &ranks, const Ranks &others)
{
    for (std::size_t i = 0; i < ranks.size(); ++i)
        ranks[i] = std::min(ranks[i], others[i]);
}

void keepGreatest(Ranks &ranks, const Ranks &others)
{
    for (std::size_t i = 0; i < ranks.size(); ++i)
        ranks[i] = std::max(ranks[i], others[i]);
}

bool isAll(const Ranks &ranks, std::uint8_t rank)
{
    return std::ranges::all_of(ranks, [&](std::uint8_t one) { return one == rank; });
}

} // namespace

class ColumnEvaluation
{
public:
    ColumnEvaluation(const Condition &condition, const ColumnSource &columns)
        : m_made(*condition.d)
        , m_columns(columns)
    {
    }

    std::vector<Truth> run() const
    {
        const Ranks ranks = of(m_made.root);
        std::vector<Truth> truths(ranks.size());
        std::ranges::transform(ranks, truths.begin(), [](std::uint8_t rank) {
            return rank == kTrue ? Truth::True : rank == kFalse ? Truth::False : Truth::Unknown;
        });
        return truths;
    }

private:
    Ranks constant(std::uint8_t rank) const { return Ranks(m_columns.rows(), rank); }

    /// Recursion as deep as the parser's bound.
    Ranks of(std::uint32_t index) const
    {
        const Node &node = m_made.nodes[index];
        switch (node.kind) {
        case Node::Kind::And:
        case Node::Kind::Or:
            return many(node);
        case Node::Kind::Not: {
            Ranks ranks = of(node.children.front());
            for (std::uint8_t &rank : ranks)
                rank = static_cast<std::uint8_t>(kTrue - rank);
            return ranks;
        }
        case Node::Kind::Test:
        case Node::Kind::Exists:
            return keys(node);
        case Node::Kind::Keyword:
        case Node::Kind::Compare:
            break;
        }
        return constant(kUnknown);
    }

    Ranks many(const Node &node) const
    {
        const bool isAnd = node.kind == Node::Kind::And;
        Ranks ranks = constant(isAnd ? kTrue : kFalse);
        for (const std::uint32_t child : node.children) {
            combine(ranks, of(child), isAnd);
            if (isAll(ranks, isAnd ? kFalse : kTrue))
                break;
        }
        return ranks;
    }

    static void combine(Ranks &ranks, const Ranks &others, bool isAnd)
    {
        if (isAnd)
            keepLeast(ranks, others);
        else
            keepGreatest(ranks, others);
    }

    Ranks keys(const Node &node) const
    {
        Ranks ranks = constant(node.allKeys ? kTrue : kFalse);
        for (const std::uint32_t key : node.keys)
            combine(ranks, ofKey(node, key), node.allKeys);
        return ranks;
    }

    Ranks ofKey(const Node &node, std::uint32_t key) const
    {
        const bool isCaptured =
            !m_made.captureOfKey.empty() && m_made.captureOfKey[key] != Condition::Private::kNoCapture;
        const auto column = isCaptured ? std::nullopt : m_columns.column(key);
        if (!column)
            return constant(kUnknown);
        Ranks byCode(column->values.size());
        std::ranges::transform(column->values, byCode.begin(),
                               [&](const KeyValue &value) { return rankOf(holdsForKey(node, value)); });
        if (column->codes.empty())
            return constant(byCode.front());
        Ranks ranks(column->codes.size());
        std::ranges::transform(column->codes, ranks.begin(),
                               [&](std::uint32_t code) { return byCode[code]; });
        return ranks;
    }

    const Condition::Private &m_made;
    const ColumnSource &m_columns;
};

std::vector<Truth> evaluate(const Condition &condition, const ColumnSource &columns)
{
    return ColumnEvaluation(condition, columns).run();
}

} // namespace hubscope::leql
