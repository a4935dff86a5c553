// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace hubscope::azure {

/// Appends `text` as a JSON string. Bytes that are not UTF-8 become U+FFFD, controls become escapes:
/// whatever goes in, what comes out is valid JSON.
void appendQuoted(std::string &out, std::string_view text);

/// Appends JSON text without the blanks between its tokens, so that it fills one line. `json` must be valid.
void appendMinified(std::string &out, std::string_view json);

/// Appends what the inside of a JSON string (without its quotes) stands for. Escapes that JSON does not know
/// are kept as written; half surrogate pairs become U+FFFD. Never fails.
void appendUnescaped(std::string &out, std::string_view inner);

/// The high bits of those of eight bytes that are `c`, the first byte lowest.
inline std::uint64_t placesOf(char c, const char *bytes)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof(word));
    if constexpr (std::endian::native == std::endian::big)
        word = std::byteswap(word);
    constexpr std::uint64_t kLow = 0x7F7F'7F7F'7F7F'7F7FU;
    constexpr std::uint64_t kEach = 0x0101'0101'0101'0101U;
    const std::uint64_t differs = word ^ (kEach * static_cast<unsigned char>(c));
    return ~(((differs & kLow) + kLow) | differs | kLow);
}

/// Appends the escape of a control character.
void appendControl(std::string &out, char c);

bool isJsonNumber(std::string_view text);
/// True if `digits` are four hex digits.
bool isHex4(std::string_view digits);

/// Length of the valid UTF-8 sequence at the start of `text`; 0 if there is none.
std::size_t utf8SequenceLength(std::string_view text);

} // namespace hubscope::azure
