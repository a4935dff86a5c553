// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ByteCoding.h"

namespace hubscope::store {

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

} // namespace

std::uint64_t checksum(std::string_view bytes)
{
    std::uint64_t state = bytes.size();
    while (bytes.size() >= sizeof(std::uint64_t)) {
        std::uint64_t word;
        std::memcpy(&word, bytes.data(), sizeof word);
        state = mixed(state, word);
        bytes.remove_prefix(sizeof word);
    }
    std::uint64_t word = 0;
    if (!bytes.empty())
        std::memcpy(&word, bytes.data(), bytes.size());
    return mixed(state, word);
}

} // namespace hubscope::store
