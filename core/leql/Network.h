// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace hubscope::leql {

/// What `IP(…)` names.
struct Network
{
    std::array<std::uint8_t, 16> address{};
    unsigned bits = 0;
    bool isV6 = false;

    /// `10.0.0.0/8`, `2001:db8::/32` or one address.
    static std::optional<Network> parse(std::string_view text);
    /// False for what is no address.
    bool contains(std::string_view address) const;
};

} // namespace hubscope::leql
