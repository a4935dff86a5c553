// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace hubscope::azure {

/// A text of JsonFault::what that was kept elsewhere, as a pointer that lives as long as the program, which
/// is what JsonFault has. "not JSON" for a text that no part of this room says (any more).
const char *faultText(std::string_view text);

} // namespace hubscope::azure
