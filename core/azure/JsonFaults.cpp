// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/JsonFaults.h"

#include <algorithm>
#include <iterator>

namespace hubscope::azure {

namespace {

/// Everything that JsonDocument, Mender and RecordReader say; a test looks for more in their sources.
constexpr const char *kTexts[] = {
    "not JSON",
    "bytes that are not UTF-8",
    "control character in a string",
    "empty",
    "ends inside a bracket",
    "ends inside a value",
    "expected a colon",
    "expected a comma or a closing bracket",
    "expected a key in double quotes",
    "expected a value",
    "expected an object or an array",
    "expected one value",
    "nested too deep",
    "no object",
    "no objects",
    "string without an end",
    "too large",
    "unexpected text",
    "unknown escape in a string",
    "unknown word",
};

} // namespace

const char *faultText(std::string_view text)
{
    const auto found =
        std::ranges::find(kTexts, text, [](const char *known) { return std::string_view(known); });
    return found == std::end(kTexts) ? kTexts[0] : *found;
}

} // namespace hubscope::azure
