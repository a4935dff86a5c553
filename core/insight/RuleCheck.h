// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/RuleBook.h"

#include <cstdint>
#include <expected>
#include <string>

namespace hubscope::insight {

/// What of a written rule does not fit, for files and for editors.
struct RuleProblem
{
    enum class Field : std::uint8_t { Id, Test, Reason, Source };
    Field field = Field::Test;
    /// In characters of that field from 0, at the first thing that does not fit.
    std::size_t at = 0;
    /// English, one sentence.
    std::string message;
};

/// `id`, `test` …: the member's name in the file.
const char *fieldName(RuleProblem::Field field);

/// Reads the test and looks at the texts. That no other rule of the book has this id is the caller's to see.
/// Bounded for any text (leql::kMostQueryBytes). Safe on any thread.
std::expected<Rule, RuleProblem> makeRule(RuleText text);

} // namespace hubscope::insight
