// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/JsonDocument.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

/// What the words of a record say, read without copying: results are parts of the argument. Any bytes will
/// do.
namespace hubscope::insight {

/// Case does not matter, here and below.
inline bool isOneOf(std::string_view text, std::span<const std::string_view> words)
{
    return std::ranges::any_of(words,
                               [&](std::string_view word) { return azure::equalsIgnoringCase(text, word); });
}
inline bool startsWithIgnoringCase(std::string_view text, std::string_view start)
{
    return azure::equalsIgnoringCase(text.substr(0, start.size()), start);
}
bool endsWithIgnoringCase(std::string_view text, std::string_view end);
bool containsIgnoringCase(std::string_view text, std::string_view part);
/// What stands behind the last slash of a resource id; slashes at its end do not count.
std::string_view lastPart(std::string_view path);
/// The whole text as a number.
std::optional<int> toInt(std::string_view text);
/// Without outer blanks, and without full stops at the end.
std::string_view trimmed(std::string_view text);
/// The provider (`Microsoft.Compute`) that a resource id or an ARM operation names; empty if none.
std::string_view providerIn(std::string_view path);
/// Whether it is like `Microsoft.Compute/virtualMachines/start/action`.
bool isArmOperation(std::string_view operation);

} // namespace hubscope::insight
