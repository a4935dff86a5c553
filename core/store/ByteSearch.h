// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace hubscope::store {

/// True if `part`, which is not empty, stands in `text`. Made for short parts that are rare in texts of some
/// kilobytes: it looks for their first and last letter, many places at once.
bool holds(std::string_view text, std::string_view part);

} // namespace hubscope::store
