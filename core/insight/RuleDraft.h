// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/RuleBook.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hubscope::insight {

/// What of a rule is not as in another book.
struct RuleChange
{
    bool added = false;
    /// Log set, test or reason.
    bool edited = false;
    bool switched = false;
    /// Not all that stand elsewhere count: as few as explain the order.
    bool moved = false;

    bool any() const { return added || edited || switched || moved; }
    bool operator==(const RuleChange &) const = default;
};

/// Whose word a rule is.
enum class RuleBasis : std::uint8_t { Published, OurJudgement, TheUser };

/// A rule of the built-in book that was neither added nor edited says where it comes from; all others are the
/// user's own.
RuleBasis basisOf(const RuleText &rule);

/// A rule book on its way to another one, as a value. It is sound at any time: rules come from makeRule(),
/// ids differ, at least one rule is there. Rows count from 0.
class RuleDraft
{
public:
    explicit RuleDraft(const RuleBook &book);

    const std::vector<Rule> &rules() const { return m_rules; }
    std::size_t size() const { return m_rules.size(); }
    std::shared_ptr<const RuleBook> book() const { return RuleBook::of(m_rules); }

    /// Whether no rule but that of `exceptRow` has this id.
    bool isIdFree(std::string_view id, std::size_t exceptRow = kNoRow) const;
    /// `stem`, or `stem-2` and so on.
    std::string freeId(const std::string &stem) const;
    /// The row of the rule; kNoRow if there is none.
    std::size_t rowOf(std::string_view id) const;

    /// The id must be free. A rule that is as in the built-in book gets that book's source.
    void insert(std::size_t row, Rule rule);
    void replace(std::size_t row, Rule rule);
    void setEnabled(std::size_t row, bool enabled) { m_rules[row].enabled = enabled; }
    /// `to` is the rule's row afterwards.
    void move(std::size_t from, std::size_t to);
    bool canRemove() const { return m_rules.size() > 1; }
    void remove(std::size_t row);

    /// Whether the built-in book has this rule, so that reset() can be asked for.
    bool canReset(std::size_t row) const;
    /// Text, switch and place as in the built-in book; returns the row where it is now.
    std::size_t reset(std::size_t row);
    /// Puts a rule of the built-in book back that was removed; returns its row.
    std::size_t restore(std::string_view id);
    /// Ids of the built-in rules that are not here.
    std::vector<std::string> missing() const;
    /// For each row, what is not as in `book`.
    std::vector<RuleChange> changes(const RuleBook &book) const;

    static constexpr std::size_t kNoRow = static_cast<std::size_t>(-1);

private:
    std::size_t builtInPlace(std::string_view id) const;

    std::vector<Rule> m_rules;
};

} // namespace hubscope::insight
