// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace hubscope::azure {

/// Reads a time as Azure and its senders write them and gives milliseconds since 1970 UTC (more digits are
/// cut, as InsightIDR does). Forms: ISO 8601 with 0 to 9 digits of a second, with `T` or a blank, with `Z`,
/// an offset or nothing (UTC), blanks inside ("07: 45: 44"); `8/22/2022 6:07:16 PM`, with slashes or hyphens,
/// with or without AM/PM and offset (month first, unless that cannot be); seconds, milliseconds, microseconds
/// or nanoseconds since 1970.
std::optional<std::int64_t> parseTime(std::string_view text);

} // namespace hubscope::azure
