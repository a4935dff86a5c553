// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace hubscope::insight {

/// The text of resources/rules.json, built in.
std::string_view builtInRules();

} // namespace hubscope::insight
