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
    /// The same of version 4 as numbers: asked of every event.
    std::uint32_t v4 = 0;
    std::uint32_t v4Mask = 0;

    /// `10.0.0.0/8`, `2001:db8::/32` or one address.
    static std::optional<Network> parse(std::string_view text);
    /// False for what is no address.
    bool contains(std::string_view address) const;
};

} // namespace hubscope::leql
