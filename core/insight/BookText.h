// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/JsonDocument.h"

#include <QString>

#include <cstddef>
#include <string>
#include <string_view>

namespace hubscope::insight {

/// What the files of rules (the rule book, notification rules) have in common to be read and to be told of.

/// `line 3, column 7`, both from 1, columns in characters: the place of byte `at` in `text`.
QString placeText(std::string_view text, std::size_t at);

/// What a JSON string stands for.
std::string unescaped(azure::JsonValue value);

} // namespace hubscope::insight
