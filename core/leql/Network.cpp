// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/Network.h"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>

namespace hubscope::leql {

namespace {

/// Four numbers from 0 to 255 with dots between: what most addresses are, and inet_pton is slow at it.
/// Leading zeros are refused, as inet_pton does.
bool readV4(std::string_view text, std::array<std::uint8_t, 16> &bytes)
{
    std::size_t at = 0;
    for (std::size_t part = 0; part < 4; ++part) {
        if (part > 0 && (at == text.size() || text[at++] != '.'))
            return false;
        const std::size_t start = at;
        unsigned number = 0;
        while (at < text.size() && at - start < 3 && text[at] >= '0' && text[at] <= '9')
            number = number * 10 + static_cast<unsigned>(text[at++] - '0');
        if (at == start || number > 255 || (at - start > 1 && text[start] == '0'))
            return false;
        bytes[part] = static_cast<std::uint8_t>(number);
    }
    return at == text.size();
}

std::optional<std::array<std::uint8_t, 16>> readAddress(std::string_view text, bool &isV6)
{
    std::array<std::uint8_t, 16> bytes{};
    isV6 = text.contains(':');
    if (!isV6)
        return readV4(text, bytes) ? std::optional(bytes) : std::nullopt;
    std::array<char, INET6_ADDRSTRLEN + 1> buffer{};
    if (text.size() >= buffer.size() || text.contains('\0'))
        return std::nullopt;
    std::ranges::copy(text, buffer.begin());
    return inet_pton(AF_INET6, buffer.data(), bytes.data()) == 1 ? std::optional(bytes) : std::nullopt;
}

} // namespace

std::optional<Network> Network::parse(std::string_view text)
{
    const std::size_t slash = text.find('/');
    Network made;
    const auto address = readAddress(text.substr(0, slash), made.isV6);
    if (!address)
        return std::nullopt;
    made.address = *address;
    const unsigned most = made.isV6 ? 128 : 32;
    made.bits = most;
    if (slash != std::string_view::npos) {
        const std::string_view bits = text.substr(slash + 1);
        const auto [end, error] = std::from_chars(bits.data(), bits.data() + bits.size(), made.bits);
        if (error != std::errc() || end != bits.data() + bits.size() || made.bits > most)
            return std::nullopt;
    }
    return made;
}

bool Network::contains(std::string_view text) const
{
    bool otherIsV6 = false;
    const auto other = readAddress(text, otherIsV6);
    if (!other || otherIsV6 != isV6)
        return false;
    for (unsigned bit = 0; bit < bits; bit += 8) {
        const unsigned left = std::min(8U, bits - bit);
        const unsigned mask = (0xFFU << (8U - left)) & 0xFFU;
        const unsigned difference =
            static_cast<unsigned>(address[bit / 8]) ^ static_cast<unsigned>((*other)[bit / 8]);
        if ((difference & mask) != 0)
            return false;
    }
    return true;
}

} // namespace hubscope::leql
