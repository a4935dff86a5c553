// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The words in which Azure's services say how something went.
namespace hubscope::insight {

/// SUCCESS, FAILED, CANCELED or SKIPPED; empty for a word that is no result ("New", "PendingAction"). Status
/// codes of HTTP are words, too.
std::string_view resultOfWord(std::string_view word);
/// Whether it says that access was refused.
bool isRefusal(std::string_view word);
/// Whether it stands for nothing: "None", "-1", "n/a".
bool saysNothing(std::string_view word);

} // namespace hubscope::insight
