// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace hubscope::azure {

/// From where an address speaks. Public includes the documentation ranges (192.0.2.0/24 …): anonymised logs
/// use them in place of public addresses.
enum class IpScope : std::uint8_t {
    Public,
    Private,
    Loopback,
    LinkLocal,
    CarrierGrade,
    Unspecified,
    Multicast,
    Reserved
};

/// `public`, `private`, `loopback`, `link-local`, `carrier-grade`, `unspecified`, `multicast`, `reserved`
std::string_view scopeName(IpScope scope);

struct IpAddress
{
    /// The address as written, without port, brackets and zone; a view into what was read.
    std::string_view text;
    bool isV6 = false;
    IpScope scope = IpScope::Public;
};

/// Reads `203.0.113.7`, `203.0.113.7:51234`, `2001:db8::1`, `[2001:db8::1]`, `[2001:db8::1]:443`,
/// `fe80::1%eth0`. A range (`127.0.0.0/8`) and anything else is no address.
std::optional<IpAddress> parseIp(std::string_view text);

} // namespace hubscope::azure
