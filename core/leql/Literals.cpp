// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/Literals.h"

#include "leql/Expression.h"

#include <algorithm>
#include <limits>

namespace hubscope::leql {

namespace {

using Literals = std::optional<std::vector<Literal>>;

/// The shortest literal decides how much a list leaves out.
std::size_t worth(const Literals &literals)
{
    if (!literals)
        return 0;
    std::size_t least = std::numeric_limits<std::size_t>::max();
    for (const Literal &literal : *literals)
        least = std::min(least, literal.text.size());
    return least;
}

/// A value of which the event's text is a part that holds it.
bool standsAsItIs(const Value &value)
{
    return value.kind == Value::Kind::Text && !value.ignoreCase && !value.partial && !value.number &&
           !value.text.empty();
}

} // namespace

class LiteralFinder
{
public:
    LiteralFinder(const Condition &condition, const std::function<KeyKind(std::uint32_t)> &kindOf)
        : m_made(*condition.d)
        , m_kindOf(kindOf)
    {
    }

    Literals ofWhole() const { return of(m_made.root); }

private:
    Literals of(std::uint32_t index) const
    {
        const Node &node = m_made.nodes[index];
        switch (node.kind) {
        case Node::Kind::And:
            return ofAll(node);
        case Node::Kind::Or:
            return ofAny(node);
        case Node::Kind::Keyword:
            return standsAsItIs(node.values.front())
                       ? Literals({Literal{.text = node.values.front().text, .isKeyword = true}})
                       : Literals();
        case Node::Kind::Test:
        case Node::Kind::Exists:
            return ofKeys(node);
        case Node::Kind::Not:
        case Node::Kind::Compare:
            break;
        }
        return std::nullopt;
    }

    Literals ofAll(const Node &node) const
    {
        Literals best;
        for (const std::uint32_t child : node.children) {
            if (Literals literals = of(child); worth(literals) > worth(best))
                best = std::move(literals);
        }
        return best;
    }

    Literals ofAny(const Node &node) const
    {
        std::vector<Literal> all;
        for (const std::uint32_t child : node.children) {
            const Literals literals = of(child);
            if (!literals)
                return std::nullopt;
            all.insert(all.end(), literals->begin(), literals->end());
        }
        return all;
    }

    KeyKind kindOf(std::uint32_t key) const
    {
        const bool isCaptured =
            !m_made.captureOfKey.empty() && m_made.captureOfKey[key] != Condition::Private::kNoCapture;
        return isCaptured ? KeyKind::Other : m_kindOf(key);
    }

    Literals ofKeys(const Node &node) const
    {
        const auto asksNull = [](const Value &value) { return value.kind == Value::Kind::Null; };
        const bool neverHolds =
            std::ranges::all_of(node.keys, [&](auto key) { return kindOf(key) == KeyKind::Never; }) &&
            (node.op == Operator::NotEqual || std::ranges::none_of(node.values, asksNull));
        if (neverHolds)
            return std::vector<Literal>();
        const bool isPlain =
            node.kind == Node::Kind::Test &&
            (node.op == Operator::Equal || node.op == Operator::Contains ||
             node.op == Operator::StartsWith) &&
            std::ranges::all_of(node.values, standsAsItIs) &&
            std::ranges::all_of(node.keys, [&](auto key) { return kindOf(key) == KeyKind::Searchable; });
        if (!isPlain)
            return std::nullopt;
        std::vector<Literal> all;
        for (const Value &value : node.values)
            all.push_back({.text = value.text, .keys = node.keys});
        if (node.allValues)
            all = {*std::ranges::max_element(all, {}, [](const Literal &one) { return one.text.size(); })};
        return all;
    }

    const Condition::Private &m_made;
    const std::function<KeyKind(std::uint32_t)> &m_kindOf;
};

std::optional<std::vector<Literal>> requiredLiterals(const Condition &condition,
                                                     const std::function<KeyKind(std::uint32_t)> &kindOf)
{
    return LiteralFinder(condition, kindOf).ofWhole();
}

} // namespace hubscope::leql
