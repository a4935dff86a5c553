// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hubscope::models {

/// `json` with line breaks and indents, in its own order and with its own spelling of numbers and texts.
/// Total: works token by token, so whatever is no JSON comes out as it is, and no depth of nesting hurts.
/// Stops before more than `maxBytes` would come out. Safe on any thread.
struct LaidOutJson
{
    std::string text;
    /// True if there was more.
    bool isCut = false;
};
LaidOutJson layOutJson(std::string_view json, std::size_t maxBytes);

/// One value inside a JSON text and the key that a LEQL query has for it.
struct JsonLeaf
{
    /// `source_json.properties.status.errorCode`; elements of arrays by number: `targetResources.0.id`.
    std::string path;
    /// A text without its quotes and escapes; anything else as written.
    std::string value;
};

/// The values of an object or array, in order, at most `maxLeaves` and none deeper than 32 levels; paths are
/// cut after 64 KB. Total.
std::vector<JsonLeaf> leavesOf(std::string_view json, std::string_view prefix, std::size_t maxLeaves);

} // namespace hubscope::models
