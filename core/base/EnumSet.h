// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace hubscope {

/// A set of values of an enum whose values count from 0; at most 32 of them. As cheap as a number: it stands
/// in every row of the live list.
template <typename Enum, std::size_t Count>
class EnumSet
{
    static_assert(Count <= 32);

public:
    constexpr EnumSet() = default;
    constexpr EnumSet(std::initializer_list<Enum> values)
    {
        for (const Enum value : values)
            add(value);
    }

    constexpr void add(Enum value) { m_bits |= bit(value); }
    constexpr void add(EnumSet others) { m_bits |= others.m_bits; }
    constexpr void clear() { m_bits = 0; }
    constexpr bool has(Enum value) const { return (m_bits & bit(value)) != 0; }
    constexpr bool hasAll(EnumSet others) const { return (m_bits & others.m_bits) == others.m_bits; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr bool operator==(const EnumSet &) const = default;

private:
    static constexpr std::uint32_t bit(Enum value) { return 1U << static_cast<unsigned>(value); }

    std::uint32_t m_bits = 0;
};

} // namespace hubscope
