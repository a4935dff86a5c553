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

/// One row of the rule book (resources/rules.json): the first rule whose test holds names the log set.
struct Rule
{
    std::string id;
    /// A LEQL `where` expression over the record's and the event's keys, as written.
    std::string test;
    LogSet logSet = LogSet::UnparsedData;
    /// Why, in one sentence; shown to people (marked for translation in the file's own context).
    std::string reason;
    std::string source;
    /// True if Rapid7 publishes it, false if it is our judgement.
    bool published = false;
    std::shared_ptr<const leql::Condition> condition;
};

/// The rules in order. Immutable once read; shared between threads.
class RuleBook
{
public:
    /// The built-in book. Asserts that it is sound (a test reads it).
    static std::shared_ptr<const RuleBook> builtIn();
    /// Error code `rules.unreadable`; its detail names line and column.
    static Result<std::shared_ptr<const RuleBook>> fromJson(std::string_view json);

    const std::vector<Rule> &rules() const { return m_rules; }

private:
    std::vector<Rule> m_rules;
};

} // namespace hubscope::insight
