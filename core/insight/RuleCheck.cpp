// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/RuleCheck.h"

#include "insight/Classifier.h"
#include "leql/Condition.h"

#include <algorithm>
#include <array>
#include <optional>

namespace hubscope::insight {

namespace {

using Field = RuleProblem::Field;

constexpr std::array kFieldNames{"id", "test", "reason", "source"};
/// For one line of a table, and for a sentence or a few.
constexpr std::size_t kMostIdCharacters = 100;
constexpr std::size_t kMostTextCharacters = 2000;

std::optional<RuleProblem> problemOf(Field field, const std::string &text, std::size_t mostCharacters)
{
    const auto control =
        std::ranges::find_if(text, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    if (control != text.end()) {
        const auto bytes = static_cast<std::size_t>(control - text.begin());
        return RuleProblem{field, leql::charactersIn(text, bytes),
                           "Line breaks and control characters do not fit here."};
    }
    if (leql::charactersIn(text, text.size()) > mostCharacters) {
        return RuleProblem{field, mostCharacters,
                           "This is longer than " + std::to_string(mostCharacters) + " characters."};
    }
    return std::nullopt;
}

std::optional<RuleProblem> problemOf(const RuleText &rule)
{
    if (rule.id.empty())
        return RuleProblem{Field::Id, 0, "A rule needs an id."};
    if (auto problem = problemOf(Field::Id, rule.id, kMostIdCharacters))
        return problem;
    if (auto problem = problemOf(Field::Reason, rule.reason, kMostTextCharacters))
        return problem;
    return problemOf(Field::Source, rule.source, kMostTextCharacters);
}

} // namespace

const char *fieldName(RuleProblem::Field field)
{
    return kFieldNames[static_cast<std::size_t>(field)];
}

std::expected<Rule, RuleProblem> makeRule(RuleText text)
{
    if (auto problem = problemOf(text))
        return std::unexpected(std::move(*problem));
    auto condition = leql::Condition::parse(text.test);
    if (!condition)
        return std::unexpected(
            RuleProblem{Field::Test, condition.error().at, std::move(condition.error().message)});
    const std::vector<std::string> &keys = condition->keys();
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (!Classifier::knowsKey(keys[i]))
            return std::unexpected(
                RuleProblem{Field::Test, condition->keyAt(i), "No event has the key \"" + keys[i] + "\"."});
    }
    return Rule{std::move(text), std::make_shared<const leql::Condition>(std::move(*condition))};
}

} // namespace hubscope::insight
