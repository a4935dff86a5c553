// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/NameTable.h"

#include <algorithm>

namespace hubscope::azure {

constinit const std::array<std::array<std::uint64_t, 2>, NamePrint::kBytes + 1> NamePrint::kMasks = [] {
    std::array<std::array<std::uint64_t, 2>, kBytes + 1> masks{};
    for (std::size_t size = 0; size < masks.size(); ++size) {
        std::array<char, kBytes> bytes{};
        std::fill_n(bytes.begin(), size, '\xFF');
        masks[size] = std::bit_cast<std::array<std::uint64_t, 2>>(bytes);
    }
    return masks;
}();

/// Words that overlap in place of a copy of as many bytes as there are.
NamePrint NamePrint::ofShort(std::string_view name)
{
    const std::size_t size = name.size();
    std::array<char, kBytes> bytes{};
    const auto copy = [&]<std::size_t Size>(std::integral_constant<std::size_t, Size>) {
        std::memcpy(bytes.data(), name.data(), Size);
        std::memcpy(bytes.data() + size - Size, name.data() + size - Size, Size);
    };
    if (size >= 8)
        copy(std::integral_constant<std::size_t, 8>());
    else if (size >= 4)
        copy(std::integral_constant<std::size_t, 4>());
    else if (size >= 2)
        copy(std::integral_constant<std::size_t, 2>());
    else if (size == 1)
        bytes[0] = name[0];
    return ofPadded({bytes.data(), size});
}

} // namespace hubscope::azure
