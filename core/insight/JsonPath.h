// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/EmbeddedJson.h"
#include "azure/JsonDocument.h"

#include <span>
#include <string>
#include <vector>

namespace hubscope::insight {

/// A key of a query in JSON: `properties.targetResources.0.displayName`, `properties.*`.
///
/// Each part is a member (as written, else without regard to case), the number of an element or `*`: whatever
/// stands directly below. A list that is not asked by number answers with all its elements. Names with dots
/// in them are found, too: what no chain of members has is looked for as one name. JSON that stands in a
/// string is looked into.
class JsonPath
{
public:
    JsonPath() = default;
    explicit JsonPath(std::vector<std::string> parts);

    /// Appends what stands at the path below `value` to `found`; bounded whatever the JSON is.
    void find(azure::JsonValue value, azure::EmbeddedJson &embedded,
              std::vector<azure::JsonValue> &found) const;

private:
    struct Search;

    std::vector<std::string> m_parts;
};

} // namespace hubscope::insight
