// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace hubscope::models {

/// A line of RFC 4180 with its CR LF. A cell that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`,
/// a tab or a line break at its beginning) gets an apostrophe in front, and so does a formula behind a
/// semicolon or a tab, where many spreadsheets part cells; plain numbers stay as they are.
void appendCsvLine(std::string &out, std::span<const std::string_view> cells);

} // namespace hubscope::models
