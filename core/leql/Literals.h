// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leql/Condition.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace hubscope::leql {

/// A text that stands, as it is, in an event.
struct Literal
{
    std::string text;
    /// In wholeText(); otherwise in the value of one of `keys`.
    bool isKeyword = false;
    std::vector<std::uint32_t> keys = {};
};

/// How whoever looks for literals knows keys.
enum class KeyKind : std::uint8_t {
    /// Its value may stand in the event in other letters, or nowhere: no literal of it is named.
    Other,
    /// Its value stands where literals are looked for.
    Searchable,
    /// No event has it.
    Never,
};

/// Literals of which each event that fits has at least one: the best such list that there is. Nothing if
/// there is none; an empty list if no event can fit.
std::optional<std::vector<Literal>> requiredLiterals(const Condition &condition,
                                                     const std::function<KeyKind(std::uint32_t)> &kindOf);

} // namespace hubscope::leql
