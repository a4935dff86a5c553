// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/Condition.h"

#include "leql/Expression.h"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace hubscope::leql {

namespace {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool sameIgnoringCase(char a, char b)
{
    return lower(a) == lower(b);
}

constexpr bool isLetter(char c)
{
    return (lower(c) >= 'a' && lower(c) <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

bool matchesRegex(std::string_view text, const RE2 &regex)
{
    // RE2 may come with a string_view of its own.
    return RE2::PartialMatch({text.data(), text.size()}, regex);
}

bool equals(std::string_view a, std::string_view b, bool ignoreCase)
{
    return ignoreCase ? std::ranges::equal(a, b, sameIgnoringCase) : a == b;
}

bool contains(std::string_view text, std::string_view part, bool ignoreCase)
{
    return ignoreCase ? part.empty() || !std::ranges::search(text, part, sameIgnoringCase).empty()
                      : text.contains(part);
}

bool startsWith(std::string_view text, std::string_view part, bool ignoreCase)
{
    return text.size() >= part.size() && equals(text.substr(0, part.size()), part, ignoreCase);
}

/// A keyword is a whole token, bounded by what is no letter.
bool hasKeyword(std::string_view text, std::string_view word)
{
    if (word.empty())
        return true;
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool starts = at == 0 || !isLetter(text[at - 1]);
        const std::size_t end = at + word.size();
        if (starts && (end == text.size() || !isLetter(text[end])))
            return true;
    }
    return false;
}

bool equalsValue(std::string_view text, const Value &value)
{
    switch (value.kind) {
    case Value::Kind::Regex:
        return matchesRegex(text, *value.regex);
    case Value::Kind::Network:
        return value.network.contains(text);
    case Value::Kind::Null:
        return false;
    case Value::Kind::Text:
        break;
    }
    if (equals(text, value.text, value.ignoreCase))
        return true;
    if (!value.number)
        return false;
    const auto number = toNumber(text);
    return number && *number == *value.number;
}

bool holds(Operator op, std::string_view text, const Value &value)
{
    if (op == Operator::Equal)
        return equalsValue(text, value);
    if (op == Operator::NotEqual)
        return !equalsValue(text, value);
    if (value.kind == Value::Kind::Regex)
        return matchesRegex(text, *value.regex);
    if (op == Operator::Contains)
        return contains(text, value.text, value.ignoreCase);
    if (op == Operator::StartsWith)
        return startsWith(text, value.text, value.ignoreCase);
    const auto number = toNumber(text);
    if (!number || !value.number)
        return false;
    switch (op) {
    case Operator::Less:
        return *number < *value.number;
    case Operator::LessEqual:
        return *number <= *value.number;
    case Operator::Greater:
        return *number > *value.number;
    default:
        return *number >= *value.number;
    }
}

constexpr Truth toTruth(bool holds)
{
    return holds ? Truth::True : Truth::False;
}

Truth holdsForKey(const Node &node, const KeyValue &key)
{
    if (key.kind == KeyValue::Kind::Unknown)
        return Truth::Unknown;
    const bool isNull = key.kind == KeyValue::Kind::Missing || key.kind == KeyValue::Kind::Null;
    if (node.kind == Node::Kind::Exists)
        return toTruth(!isNull);
    if (node.values.front().kind == Value::Kind::Null)
        return toTruth(node.op == Operator::NotEqual ? !isNull : isNull);
    // A key that is not there is neither equal nor unequal to anything.
    if (isNull)
        return Truth::False;
    if (key.kind == KeyValue::Kind::Present)
        return Truth::Unknown;
    const auto fits = [&](const Value &value) { return holds(node.op, key.text, value); };
    return toTruth(node.allValues ? std::ranges::all_of(node.values, fits)
                                  : std::ranges::any_of(node.values, fits));
}

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
        case Node::Kind::Keyword: {
            if (!m_source.knowsWholeText())
                return Truth::Unknown;
            const Value &value = node.values.front();
            const std::string_view text = m_source.wholeText();
            const bool found = value.regex ? matchesRegex(text, *value.regex) : hasKeyword(text, value.text);
            return toTruth(found);
        }
        case Node::Kind::Test:
        case Node::Kind::Exists:
            break;
        }
        return keys(node);
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

    Truth keys(const Node &node) const
    {
        const Truth decides = node.allKeys ? Truth::False : Truth::True;
        Truth result = node.allKeys ? Truth::True : Truth::False;
        for (const std::uint32_t key : node.keys) {
            const KeyValue value = m_source.value(key);
            const Truth truth = holdsForKey(node, value);
            if (truth == decides)
                return decides;
            if (truth == Truth::Unknown)
                result = truth;
        }
        return result;
    }

    const std::vector<Node> &m_nodes;
    const KeySource &m_source;
    std::span<const Truth> m_settled;
};

std::optional<std::array<std::uint8_t, 16>> readAddress(std::string_view text, bool &isV6)
{
    std::array<char, INET6_ADDRSTRLEN + 1> buffer{};
    std::array<std::uint8_t, 16> bytes{};
    if (text.size() >= buffer.size() || text.contains('\0'))
        return std::nullopt;
    std::ranges::copy(text, buffer.begin());
    isV6 = text.contains(':');
    return inet_pton(isV6 ? AF_INET6 : AF_INET, buffer.data(), bytes.data()) == 1 ? std::optional(bytes)
                                                                                  : std::nullopt;
}

} // namespace

std::optional<double> toNumber(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    if (text.empty() ||
        !(text.front() == '-' || text.front() == '.' || (text.front() >= '0' && text.front() <= '9')))
        return std::nullopt;
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<Network> Network::parse(std::string_view text)
{
    const std::size_t slash = text.find('/');
    Network made;
    const auto address = readAddress(text.substr(0, slash), made.isV6);
    if (!address)
        return std::nullopt;
    made.address = *address;
    const unsigned most = made.isV6 ? 128 : 32;
    made.bits = most;
    if (slash != std::string_view::npos) {
        const std::string_view bits = text.substr(slash + 1);
        const auto [end, error] = std::from_chars(bits.data(), bits.data() + bits.size(), made.bits);
        if (error != std::errc() || end != bits.data() + bits.size() || made.bits > most)
            return std::nullopt;
    }
    return made;
}

bool Network::contains(std::string_view text) const
{
    bool otherIsV6 = false;
    const auto other = readAddress(text, otherIsV6);
    if (!other || otherIsV6 != isV6)
        return false;
    for (unsigned bit = 0; bit < bits; bit += 8) {
        const unsigned left = std::min(8U, bits - bit);
        const unsigned mask = (0xFFU << (8U - left)) & 0xFFU;
        const unsigned difference =
            static_cast<unsigned>(address[bit / 8]) ^ static_cast<unsigned>((*other)[bit / 8]);
        if ((difference & mask) != 0)
            return false;
    }
    return true;
}

Condition::Condition()
    : d(std::make_unique<Private>())
{
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
    return evaluate(source, {});
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
