// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Dice.h"

namespace hubscope::demo {

std::string Dice::hex(std::size_t digits)
{
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    text.reserve(digits);
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (i % 16 == 0)
            bits = m_engine();
        text += kDigits[bits & 15U];
        bits >>= 4U;
    }
    return text;
}

std::string Dice::guid()
{
    std::string text = hex(32);
    for (const std::size_t place : {8U, 13U, 18U, 23U})
        text.insert(place, 1, '-');
    return text;
}

} // namespace hubscope::demo
