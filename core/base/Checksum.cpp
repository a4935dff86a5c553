// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Checksum.h"

#include <array>
#include <bit>
#include <cstring>

namespace hubscope {

namespace {

/// Mixes all bits of the product of two odd multiples, as wyhash does.
std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    a ^= 0x9E3779B97F4A7C15ULL;
    b ^= 0xD6E8FEB86659FD93ULL;
    a *= 0xBF58476D1CE4E5B9ULL;
    a ^= a >> 32;
    b = std::rotl(b, 29) * 0x94D049BB133111EBULL;
    return a ^ b ^ (b >> 31);
}

/// The first eight bytes.
std::uint64_t wordAt(const char *bytes)
{
    std::uint64_t word;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

} // namespace

std::uint64_t checksum(std::string_view bytes)
{
    // Four lanes, which do not wait for each other.
    constexpr std::size_t kWord = sizeof(std::uint64_t);
    std::array<std::uint64_t, 4> lanes{bytes.size(), 1, 2, 3};
    for (; bytes.size() >= lanes.size() * kWord; bytes.remove_prefix(lanes.size() * kWord)) {
        for (std::size_t i = 0; i < lanes.size(); ++i)
            lanes[i] = mixed(lanes[i], wordAt(bytes.data() + i * kWord));
    }
    std::uint64_t state = mixed(mixed(lanes[0], lanes[1]), mixed(lanes[2], lanes[3]));
    for (; bytes.size() >= kWord; bytes.remove_prefix(kWord))
        state = mixed(state, wordAt(bytes.data()));
    std::uint64_t word = 0;
    if (!bytes.empty())
        std::memcpy(&word, bytes.data(), bytes.size());
    return mixed(state, word);
}

} // namespace hubscope
