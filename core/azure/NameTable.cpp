// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/NameTable.h"

namespace hubscope::azure {

constinit const std::array<std::array<std::uint64_t, 2>, NamePrint::kBytes + 1> NamePrint::kMasks = [] {
    const auto firstBytes = [](std::size_t size) {
        return size < 8 ? (std::uint64_t{1} << (8 * size)) - 1 : ~std::uint64_t{0};
    };
    std::array<std::array<std::uint64_t, 2>, kBytes + 1> masks{};
    for (std::size_t size = 0; size < masks.size(); ++size)
        masks[size] = {firstBytes(size), size < 8 ? 0 : firstBytes(size - 8)};
    return masks;
}();

/// Put together in registers from words that overlap: bytes copied into memory and read at once as other
/// words would have to be waited for.
NamePrint NamePrint::ofShort(std::string_view name)
{
    const char *const begin = name.data();
    const std::size_t size = name.size();
    /// From the first and the last bytes of a name that is at most twice as long as a word.
    const auto joined = [&]<typename Word>(Word) {
        const std::size_t last = size - sizeof(Word);
        return std::uint64_t{read<Word>(begin)} | std::uint64_t{read<Word>(begin + last)} << (8 * last);
    };
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    if (size >= 8) {
        low = read<std::uint64_t>(begin);
        // Shifted twice, because a word cannot be shifted by its whole length.
        high = read<std::uint64_t>(begin + size - 8) >> (8 * (15 - size)) >> 8;
    } else if (size >= 4) {
        low = joined(std::uint32_t{});
    } else if (size >= 2) {
        low = joined(std::uint16_t{});
    } else if (size == 1) {
        low = read<std::uint8_t>(begin);
    }
    const auto &mask = kMasks[size];
    return {(low | kLowerCase) & mask[0], (high | kLowerCase) & mask[1], static_cast<std::uint32_t>(size)};
}

} // namespace hubscope::azure
