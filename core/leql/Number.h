// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hubscope::leql {

/// A number as LEQL knows it: what fits a signed 64-bit integer stays exact, the rest is a double.
class Number
{
public:
    constexpr Number() = default;
    constexpr explicit Number(std::int64_t value)
        : m_integer(value)
        , m_double(static_cast<double>(value))
        , m_isInteger(true)
    {
    }
    /// Finite.
    constexpr explicit Number(double value)
        : m_double(value)
        , m_isInteger(false)
    {
    }

    /// `1000`, `-1.5`, `1e3`; nothing for whatever else, and for what no double can hold.
    static std::optional<Number> parse(std::string_view text);

    bool isInteger() const { return m_isInteger; }
    std::int64_t integer() const { return m_integer; }
    double toDouble() const { return m_double; }
    /// As JSON writes it: the shortest text that reads back as the same number.
    std::string toText() const;

    friend std::partial_ordering operator<=>(const Number &a, const Number &b)
    {
        return a.m_isInteger && b.m_isInteger ? std::partial_ordering(a.m_integer <=> b.m_integer)
                                              : a.m_double <=> b.m_double;
    }
    friend bool operator==(const Number &a, const Number &b) { return (a <=> b) == 0; }

private:
    std::int64_t m_integer = 0;
    double m_double = 0;
    bool m_isInteger = true;
};

} // namespace hubscope::leql
