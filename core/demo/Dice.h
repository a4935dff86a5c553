// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <string_view>

namespace hubscope::demo {

/// Chance for the generator. The same seed gives the same sequence everywhere: the standard's engines promise
/// that, its distributions do not, so these are our own.
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    /// From 0 to `sides` - 1.
    std::uint32_t roll(std::uint32_t sides) { return static_cast<std::uint32_t>(m_engine() % sides); }
    bool chance(std::uint32_t percent) { return roll(100) < percent; }
    template <typename T, std::size_t N>
    const T &pick(const T (&values)[N])
    {
        return values[roll(static_cast<std::uint32_t>(N))];
    }
    std::string guid();
    std::string hex(std::size_t digits);

private:
    std::mt19937_64 m_engine;
};

/// FNV-1a: the same number for the same text everywhere, to make a seed of.
constexpr std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return hash;
}

} // namespace hubscope::demo
