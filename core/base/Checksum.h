// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace hubscope {

/// For finding out that bytes are not those that were written; not for telling who wrote them.
std::uint64_t checksum(std::string_view bytes);

} // namespace hubscope
