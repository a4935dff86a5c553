// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leql/Expression.h"
#include "leql/TextMatch.h"

#include <algorithm>

/// What single tests say of single values: inline, as rules ask millions of times a second. Private to the
/// room.
namespace hubscope::leql {

constexpr Truth toTruth(bool holds)
{
    return holds ? Truth::True : Truth::False;
}

/// Where in a value an operator looks for a regular expression.
constexpr RE2::Anchor anchorOf(Operator op)
{
    return op == Operator::StartsWith ? RE2::ANCHOR_START : RE2::UNANCHORED;
}

inline bool matchesRegex(std::string_view text, const RE2 &regex, RE2::Anchor anchor = RE2::UNANCHORED)
{
    // RE2 may come with a string_view of its own.
    return regex.Match({text.data(), text.size()}, 0, text.size(), anchor, nullptr, 0);
}

inline bool equalsText(std::string_view text, const Value &value)
{
    return value.partial ? contains(text, value.text, true) : equals(text, value.text, value.ignoreCase);
}

inline bool equalsValue(std::string_view text, const Value &value)
{
    switch (value.kind) {
    case Value::Kind::Regex:
        return matchesRegex(text, *value.regex);
    case Value::Kind::Network:
        return value.network.contains(text);
    case Value::Kind::Null:
    case Value::Kind::Unset:
        return false;
    case Value::Kind::Text:
        break;
    }
    if (equalsText(text, value))
        return true;
    if (!value.number)
        return false;
    const auto number = Number::parse(text);
    return number && *number == *value.number;
}

inline bool holdsForNumber(Operator op, std::string_view text, const Value &value)
{
    const auto number = Number::parse(text);
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

inline bool holdsForText(Operator op, std::string_view text, const Value &value)
{
    if (op == Operator::Equal)
        return equalsValue(text, value);
    if (op == Operator::NotEqual)
        return !equalsValue(text, value);
    if (value.regex)
        return matchesRegex(text, *value.regex, anchorOf(op));
    if (value.kind != Value::Kind::Text)
        return equalsValue(text, value);
    if (op == Operator::Contains)
        return contains(text, value.text, value.ignoreCase);
    if (op == Operator::StartsWith)
        return startsWith(text, value.text, value.ignoreCase);
    return holdsForNumber(op, text, value);
}

inline bool holds(Operator op, std::string_view text, const Value &value)
{
    return value.isWide && !isAscii(text) ? holdsForText(op, foldCase(text), value)
                                          : holdsForText(op, text, value);
}

inline bool isNull(const KeyValue &key)
{
    return key.kind == KeyValue::Kind::Missing || key.kind == KeyValue::Kind::Null;
}

inline bool areSame(std::string_view a, std::string_view b, bool ignoreCase)
{
    if (ignoreCase ? foldCase(a) == foldCase(b) : a == b)
        return true;
    const auto number = Number::parse(a);
    return number && number == Number::parse(b);
}

inline bool holdsKeyword(std::string_view text, const Value &value)
{
    if (value.regex)
        return matchesRegex(text, *value.regex);
    return value.partial ? holds(Operator::Contains, text, value) : hasKeyword(text, value.text);
}

/// A Test or Exists for one value of one of its keys.
inline Truth holdsForKey(const Node &node, const KeyValue &key)
{
    if (key.kind == KeyValue::Kind::Unknown)
        return Truth::Unknown;
    const bool isNothing = isNull(key);
    if (node.kind == Node::Kind::Exists)
        return toTruth(!isNothing);
    if (node.values.size() == 1 && node.values.front().kind == Value::Kind::Null)
        return toTruth(node.op == Operator::NotEqual ? !isNothing : isNothing);
    // A key that is not there is neither equal nor unequal to anything but null.
    if (isNothing)
        return toTruth(node.op == Operator::Equal &&
                       std::ranges::contains(node.values, Value::Kind::Null, &Value::kind));
    if (key.kind == KeyValue::Kind::Present)
        return Truth::Unknown;
    const auto fits = [&](const Value &value) { return holds(node.op, key.text, value); };
    return toTruth(node.allValues ? std::ranges::all_of(node.values, fits)
                                  : std::ranges::any_of(node.values, fits));
}

/// A Compare for one value of each of its two keys.
inline Truth compares(const Node &node, const KeyValue &a, const KeyValue &b)
{
    using Kind = KeyValue::Kind;
    if (isNull(a) || isNull(b))
        return Truth::False;
    if (a.kind == Kind::Unknown || b.kind == Kind::Unknown || a.kind == Kind::Present ||
        b.kind == Kind::Present)
        return Truth::Unknown;
    return toTruth(areSame(a.text, b.text, node.ignoreCase) == (node.op == Operator::Equal));
}

} // namespace hubscope::leql
