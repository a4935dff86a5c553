// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "insight/LogSet.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hubscope::leql {
class Condition;
}

namespace hubscope::insight {

/// A rule as it is written.
struct RuleText
{
    std::string id = {};
    /// A LEQL `where` expression over the record's and the event's keys, as written.
    std::string test = {};
    LogSet logSet = LogSet::UnparsedData;
    /// Why, in one sentence; shown to people (marked for translation in the file's own context).
    std::string reason = {};
    std::string source = {};
    /// True if Rapid7 publishes it, false if it is our judgement.
    bool published = false;
    /// A rule that is off never holds; it keeps its place.
    bool enabled = true;

    bool operator==(const RuleText &) const = default;
};

/// One row of the rule book (resources/rules.json): the first rule whose test holds names the log set.
struct Rule : RuleText
{
    std::shared_ptr<const leql::Condition> condition;
};

/// The rules in order. Immutable once made; shared between threads. A book may have all its rules off: then
/// no record meets one, and everything is Unparsed Data.
class RuleBook
{
public:
    /// The built-in book. Asserts that it is sound (a test reads it).
    static std::shared_ptr<const RuleBook> builtIn();
    /// Error code `rules.unreadable`; its detail names line and column.
    static Result<std::shared_ptr<const RuleBook>> fromJson(std::string_view json);
    /// Of rules that makeRule() made, with ids that differ; at least one.
    static std::shared_ptr<const RuleBook> of(std::vector<Rule> rules);

    /// The book as a file that fromJson() reads back as it is: laid out for reading, always in the same
    /// order, UTF-8.
    std::string toJson() const;
    /// Whether both hold the same rules, as written, in the same order.
    bool sameAs(const RuleBook &other) const;

    const std::vector<Rule> &rules() const { return m_rules; }

private:
    std::vector<Rule> m_rules;
};

} // namespace hubscope::insight
