// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leql/Condition.h"

#include <re2/re2.h>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// The tree of an expression: what Parser.cpp makes and Condition.cpp evaluates. Private to the room.
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

struct Network
{
    std::array<std::uint8_t, 16> address{};
    unsigned bits = 0;
    bool isV6 = false;

    /// `10.0.0.0/8`, `2001:db8::/32` or one address.
    static std::optional<Network> parse(std::string_view text);
    bool contains(std::string_view address) const;
};

struct Value
{
    enum class Kind : std::uint8_t { Text, Regex, Network, Null };
    Kind kind = Kind::Text;
    std::string text;
    std::optional<double> number;
    bool ignoreCase = false;
    std::unique_ptr<RE2> regex;
    Network network;
};

struct Node
{
    enum class Kind : std::uint8_t { And, Or, Not, Test, Exists, Keyword };
    Kind kind = Kind::Test;
    /// And, Or, Not.
    std::vector<std::uint32_t> children;
    /// Test, Exists: any of these keys, or all of them.
    std::vector<std::uint32_t> keys;
    bool allKeys = false;
    Operator op = Operator::Equal;
    /// Test: any of these values, or all of them (the -ALL operators). Keyword: the one word.
    std::vector<Value> values;
    bool allValues = false;
};

/// A number as LEQL takes it: `1000`, `-1.5`, `1e3`.
std::optional<double> toNumber(std::string_view text);

struct Condition::Private
{
    std::vector<Node> nodes;
    std::uint32_t root = 0;
    std::vector<std::string> keys;
    /// For each key, the character at which it stands first.
    std::vector<std::size_t> keyPlaces;
};

} // namespace hubscope::leql
