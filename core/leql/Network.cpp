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
std::optional<std::uint32_t> readV4(std::string_view text)
{
    std::uint32_t address = 0;
    std::size_t at = 0;
    for (unsigned part = 0; part < 4; ++part) {
        if (part > 0 && (at == text.size() || text[at++] != '.'))
            return std::nullopt;
        const std::size_t start = at;
        std::uint32_t number = 0;
        while (at < text.size() && at - start < 3 && text[at] >= '0' && text[at] <= '9')
            number = number * 10 + static_cast<std::uint32_t>(text[at++] - '0');
        if (at == start || number > 255 || (at - start > 1 && text[start] == '0'))
            return std::nullopt;
        address = address << 8 | number;
    }
    return at == text.size() ? std::optional(address) : std::nullopt;
}

std::optional<std::array<std::uint8_t, 16>> readV6(std::string_view text)
{
    std::array<char, INET6_ADDRSTRLEN + 1> buffer{};
    std::array<std::uint8_t, 16> bytes{};
    if (text.size() >= buffer.size() || text.contains('\0'))
        return std::nullopt;
    std::ranges::copy(text, buffer.begin());
    return inet_pton(AF_INET6, buffer.data(), bytes.data()) == 1 ? std::optional(bytes) : std::nullopt;
}

} // namespace

std::optional<Network> Network::parse(std::string_view text)
{
    const std::size_t slash = text.find('/');
    const std::string_view host = text.substr(0, slash);
    Network made;
    if (const auto v4 = readV4(host)) {
        made.v4 = *v4;
    } else if (const auto v6 = readV6(host)) {
        made.address = *v6;
        made.isV6 = true;
    } else {
        return std::nullopt;
    }
    const unsigned most = made.isV6 ? 128 : 32;
    made.bits = most;
    if (slash != std::string_view::npos) {
        const std::string_view bits = text.substr(slash + 1);
        const auto [end, error] = std::from_chars(bits.data(), bits.data() + bits.size(), made.bits);
        if (error != std::errc() || end != bits.data() + bits.size() || made.bits > most)
            return std::nullopt;
    }
    made.v4Mask = made.isV6 || made.bits == 0 ? 0 : ~std::uint32_t{0} << (32 - made.bits);
    return made;
}

bool Network::contains(std::string_view text) const
{
    if (!isV6) {
        const auto other = readV4(text);
        return other && ((*other ^ v4) & v4Mask) == 0;
    }
    const auto other = readV6(text);
    if (!other)
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
