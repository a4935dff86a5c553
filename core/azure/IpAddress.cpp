// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/IpAddress.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>

namespace hubscope::azure {

namespace {

struct V4Range
{
    std::uint32_t base;
    unsigned bits;
    IpScope scope;
};

constexpr std::uint32_t v4(std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0, std::uint32_t d = 0)
{
    return (a << 24U) | (b << 16U) | (c << 8U) | d;
}

/// IANA's special-purpose registry, as far as addresses of it are not public.
constexpr V4Range kV4Ranges[]{
    {v4(0), 8, IpScope::Unspecified},         {v4(10), 8, IpScope::Private},
    {v4(100, 64), 10, IpScope::CarrierGrade}, {v4(127), 8, IpScope::Loopback},
    {v4(169, 254), 16, IpScope::LinkLocal},   {v4(172, 16), 12, IpScope::Private},
    {v4(192, 0, 0), 24, IpScope::Reserved},   {v4(192, 168), 16, IpScope::Private},
    {v4(198, 18), 15, IpScope::Reserved},     {v4(224), 4, IpScope::Multicast},
    {v4(240), 4, IpScope::Reserved},
};

IpScope scopeOfV4(std::uint32_t address)
{
    for (const V4Range &range : kV4Ranges) {
        if ((address >> (32U - range.bits)) == (range.base >> (32U - range.bits)))
            return range.scope;
    }
    return IpScope::Public;
}

std::optional<std::uint32_t> readV4(std::string_view text)
{
    std::uint32_t address = 0;
    std::size_t at = 0;
    for (int part = 0; part < 4; ++part) {
        if (part != 0 && (at == text.size() || text[at++] != '.'))
            return std::nullopt;
        std::uint32_t value = 0;
        std::size_t digits = 0;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9' && digits < 4) {
            value = value * 10 + static_cast<std::uint32_t>(text[at++] - '0');
            ++digits;
        }
        if (digits == 0 || digits > 3 || value > 255)
            return std::nullopt;
        address = (address << 8U) | value;
    }
    return at == text.size() ? std::optional(address) : std::nullopt;
}

IpScope scopeOfV6(const std::array<std::uint8_t, 16> &bytes)
{
    const auto allZero = [&](std::size_t count) {
        return std::all_of(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(count),
                           [](auto b) { return b == 0; });
    };
    if (allZero(10) && bytes[10] == 0xFF && bytes[11] == 0xFF)
        return scopeOfV4(v4(bytes[12], bytes[13], bytes[14], bytes[15]));
    if (allZero(15))
        return bytes[15] == 0 ? IpScope::Unspecified : bytes[15] == 1 ? IpScope::Loopback : IpScope::Reserved;
    if (bytes[0] == 0xFF)
        return IpScope::Multicast;
    if ((bytes[0] & 0xFEU) == 0xFC)
        return IpScope::Private;
    if (bytes[0] == 0xFE && (bytes[1] & 0xC0U) == 0x80)
        return IpScope::LinkLocal;
    const bool global = (bytes[0] & 0xE0U) == 0x20 || (bytes[0] == 0x00 && bytes[1] == 0x64);
    return global ? IpScope::Public : IpScope::Reserved;
}

std::optional<std::array<std::uint8_t, 16>> readV6(std::string_view text)
{
    std::array<char, INET6_ADDRSTRLEN + 1> buffer{};
    std::array<std::uint8_t, 16> bytes{};
    if (text.size() >= buffer.size() || text.contains('\0'))
        return std::nullopt;
    std::ranges::copy(text, buffer.begin());
    if (inet_pton(AF_INET6, buffer.data(), bytes.data()) != 1)
        return std::nullopt;
    return bytes;
}

bool isPort(std::string_view text)
{
    return !text.empty() && text.size() <= 5 &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

} // namespace

std::string_view scopeName(IpScope scope)
{
    constexpr std::array<std::string_view, 8> kNames{"public",     "private",       "loopback",
                                                     "link-local", "carrier-grade", "unspecified",
                                                     "multicast",  "reserved"};
    return kNames[static_cast<std::size_t>(scope)];
}

std::optional<IpAddress> parseIp(std::string_view text)
{
    std::string_view address = trimmed(text);
    if (const auto found = readV4(address))
        return IpAddress{address, false, scopeOfV4(*found)};
    if (address.starts_with('[')) {
        const std::size_t end = address.find(']');
        if (end == std::string_view::npos)
            return std::nullopt;
        const std::string_view after = address.substr(end + 1);
        if (!after.empty() && (after.front() != ':' || !isPort(after.substr(1))))
            return std::nullopt;
        address = address.substr(1, end - 1);
    } else if (std::ranges::count(address, ':') == 1) {
        const std::size_t colon = address.find(':');
        if (!isPort(address.substr(colon + 1)))
            return std::nullopt;
        address = address.substr(0, colon);
    }
    if (const auto found = readV4(address))
        return IpAddress{address, false, scopeOfV4(*found)};
    address = address.substr(0, address.find('%'));
    if (const auto found = readV6(address))
        return IpAddress{address, true, scopeOfV6(*found)};
    return std::nullopt;
}

} // namespace hubscope::azure
