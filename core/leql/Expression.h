// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leql/Condition.h"
#include "leql/Network.h"
#include "leql/Number.h"

#include <re2/re2.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// The tree of an expression: what ExpressionParser makes and Condition.cpp evaluates. Private to the room.
namespace hubscope::leql {

enum class Operator : std::uint8_t {
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Contains,
    StartsWith,
};

struct Value
{
    /// Unset: a variable that nobody set; nothing is equal to it.
    enum class Kind : std::uint8_t { Text, Regex, Network, Null, Unset };
    Kind kind = Kind::Text;
    /// Folded by foldCase() if `isWide`.
    std::string text;
    std::optional<Number> number;
    bool ignoreCase = false;
    /// Letters beyond ASCII are to be compared without regard to case.
    bool isWide = false;
    /// `loose`: a part is enough where the whole is asked for.
    bool partial = false;
    std::unique_ptr<RE2> regex;
    Network network;
};

struct Node
{
    enum class Kind : std::uint8_t { And, Or, Not, Test, Exists, Keyword, Compare };
    Kind kind = Kind::Test;
    /// And, Or, Not. An And of nothing holds, an Or of nothing does not.
    std::vector<std::uint32_t> children;
    /// Test, Exists, Compare: any of these keys, or all of them.
    std::vector<std::uint32_t> keys;
    bool allKeys = false;
    /// Compare: Equal or NotEqual, and without regard to case.
    Operator op = Operator::Equal;
    bool ignoreCase = false;
    std::uint32_t otherKey = 0;
    /// Test: any of these values, or all of them (the -ALL operators). Keyword: the word, and as JSON
    /// writes it if that is another text.
    std::vector<Value> values;
    bool allValues = false;
};

/// A named group of a regular expression, which is a key of the events that the expression fits.
struct Capture
{
    std::string name;
    std::uint32_t node = 0;
    std::uint32_t value = 0;
    int group = 0;
};

struct Condition::Private
{
    std::vector<Node> nodes;
    std::uint32_t root = 0;
    std::vector<std::string> keys;
    /// For each key, the character at which it stands first.
    std::vector<std::size_t> keyPlaces;
    std::vector<Capture> captures;
    /// For each key, its first capture, or kNoCapture; empty if there is no capture at all.
    std::vector<std::uint32_t> captureOfKey;

    static constexpr std::uint32_t kNoCapture = ~0U;
};

} // namespace hubscope::leql
