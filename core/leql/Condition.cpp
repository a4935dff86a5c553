// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/Condition.h"

#include "leql/CapturedKeys.h"
#include "leql/NodeTruth.h"

#include <algorithm>

namespace hubscope::leql {

namespace {

class Evaluation
{
public:
    /// `settled` is empty or has the truth of each node that needs no look.
    Evaluation(const std::vector<Node> &nodes, const KeySource &source, std::span<const Truth> settled)
        : m_nodes(nodes)
        , m_source(source)
        , m_settled(settled)
    {
    }

    /// Recursion as deep as the parser's bound.
    Truth of(std::uint32_t index) const
    {
        if (!m_settled.empty() && m_settled[index] != Truth::Unknown)
            return m_settled[index];
        const Node &node = m_nodes[index];
        switch (node.kind) {
        case Node::Kind::And:
            return many(node, Truth::False, Truth::True);
        case Node::Kind::Or:
            return many(node, Truth::True, Truth::False);
        case Node::Kind::Not: {
            const Truth inner = of(node.children.front());
            return inner == Truth::Unknown ? inner : inner == Truth::True ? Truth::False : Truth::True;
        }
        case Node::Kind::Keyword:
            return m_source.knowsWholeText()
                       ? toTruth(std::ranges::any_of(node.values,
                                                     [text = m_source.wholeText()](const Value &value) {
                                                         return holdsKeyword(text, value);
                                                     }))
                       : Truth::Unknown;
        case Node::Kind::Compare:
            return comparison(node);
        case Node::Kind::Test:
        case Node::Kind::Exists:
            break;
        }
        return keys(node, [&](const KeyValue &value) { return holdsForKey(node, value); });
    }

private:
    /// `decides` ends it at once; `otherwise` holds if all children do.
    Truth many(const Node &node, Truth decides, Truth otherwise) const
    {
        Truth result = otherwise;
        for (const std::uint32_t child : node.children) {
            const Truth truth = of(child);
            if (truth == decides)
                return truth;
            if (truth == Truth::Unknown)
                result = truth;
        }
        return result;
    }

    /// For any of the keys, or all of them.
    template <typename Holds>
    Truth keys(const Node &node, const Holds &holds) const
    {
        const Truth decides = node.allKeys ? Truth::False : Truth::True;
        Truth result = node.allKeys ? Truth::True : Truth::False;
        for (const std::uint32_t key : node.keys) {
            const KeyValue value = m_source.value(key);
            const Truth truth = value.kind == KeyValue::Kind::Many ? any(key, holds) : holds(value);
            if (truth == decides)
                return decides;
            if (truth == Truth::Unknown)
                result = truth;
        }
        return result;
    }

    /// For any of the values of one key.
    template <typename Holds>
    Truth any(std::uint32_t key, const Holds &holds) const
    {
        Truth result = Truth::False;
        m_source.values(key, [&](const KeyValue &value) {
            const Truth truth = holds(value);
            result = truth == Truth::False ? result : truth;
            return truth != Truth::True;
        });
        return result;
    }

    Truth comparison(const Node &node) const
    {
        return keys(node, [&](const KeyValue &value) {
            const auto holds = [&](const KeyValue &other) { return compares(node, value, other); };
            const KeyValue other = m_source.value(node.otherKey);
            return other.kind == KeyValue::Kind::Many ? any(node.otherKey, holds) : holds(other);
        });
    }

    const std::vector<Node> &m_nodes;
    const KeySource &m_source;
    std::span<const Truth> m_settled;
};

} // namespace

Condition::Condition()
    : d(std::make_unique<Private>())
{
    d->nodes.emplace_back().kind = Node::Kind::And;
}

Condition::~Condition() = default;
Condition::Condition(Condition &&) noexcept = default;
Condition &Condition::operator=(Condition &&) noexcept = default;

const std::vector<std::string> &Condition::keys() const
{
    return d->keys;
}

std::size_t Condition::keyAt(std::size_t key) const
{
    return d->keyPlaces[key];
}

Truth Condition::evaluate(const KeySource &source) const
{
    if (!hasCaptures())
        return evaluate(source, {});
    return Evaluation(d->nodes, CapturedKeys(*this, source), {}).of(d->root);
}

std::vector<Truth> Condition::settledBy(const KeySource &source) const
{
    std::vector<Truth> settled(d->nodes.size());
    for (std::uint32_t node = 0; node < settled.size(); ++node)
        settled[node] = Evaluation(d->nodes, source, {}).of(node);
    return settled;
}

Truth Condition::evaluate(const KeySource &source, std::span<const Truth> settled) const
{
    return Evaluation(d->nodes, source, settled).of(d->root);
}

bool Condition::needsWholeText() const
{
    return std::ranges::contains(d->nodes, Node::Kind::Keyword, &Node::kind);
}

bool Condition::isAlways() const
{
    const Node &root = d->nodes[d->root];
    return root.kind == Node::Kind::And && root.children.empty();
}

bool Condition::hasCaptures() const
{
    return !d->captureOfKey.empty();
}

std::vector<std::string> keyParts(std::string_view key)
{
    std::vector<std::string> parts(1);
    bool quoted = false;
    for (const char c : key) {
        if (c == '"')
            quoted = !quoted;
        else if (c == '.' && !quoted)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

} // namespace hubscope::leql
