// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// What holds for any bytes. Shared by the fuzz targets and by the test that replays what they found.
namespace hubscope::fuzz {

/// Reads `body` as a message. Empty if all is well, otherwise what is not.
std::string checkRecordReader(std::string_view body);

/// Mends `text`. Empty if all is well, otherwise what is not.
std::string checkJsonRepair(std::string_view text);

/// Reads `text` as a query and runs it over two small events. Empty if all is well, otherwise what is not.
std::string checkLeql(std::string_view text);

} // namespace hubscope::fuzz
