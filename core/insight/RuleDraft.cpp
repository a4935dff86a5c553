// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/RuleDraft.h"

#include <QtAssert>

#include <algorithm>
#include <unordered_map>

namespace hubscope::insight {

namespace {

/// What stands as source of a rule that is not the built-in book's.
constexpr auto kOwnSource = "Own rule";

const std::vector<Rule> &builtInRules()
{
    return RuleBook::builtIn()->rules();
}

const Rule *builtIn(std::string_view id)
{
    const auto found = std::ranges::find(builtInRules(), id, &Rule::id);
    return found == builtInRules().end() ? nullptr : &*found;
}

bool saysTheSame(const RuleText &a, const RuleText &b)
{
    return a.logSet == b.logSet && a.test == b.test && a.reason == b.reason;
}

/// Whoever changes what Rapid7 published has a rule of their own.
Rule withSource(Rule rule)
{
    const Rule *known = builtIn(rule.id);
    const bool same = known && saysTheSame(*known, rule);
    rule.source = same ? known->source : kOwnSource;
    rule.published = same && known->published;
    return rule;
}

/// True for those that a longest ascending run leaves out: the fewest moves that explain the order.
std::vector<bool> outOfOrder(const std::vector<std::size_t> &places)
{
    // Patience: tails[k] ends the best run of k + 1 places.
    std::vector<std::size_t> tails;
    std::vector<std::size_t> before(places.size(), RuleDraft::kNoRow);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto tail =
            std::ranges::lower_bound(tails, places[i], {}, [&](std::size_t at) { return places[at]; });
        if (tail != tails.begin())
            before[i] = *std::prev(tail);
        if (tail == tails.end())
            tails.push_back(i);
        else
            *tail = i;
    }
    std::vector<bool> out(places.size(), true);
    for (std::size_t at = tails.empty() ? RuleDraft::kNoRow : tails.back(); at != RuleDraft::kNoRow;
         at = before[at])
        out[at] = false;
    return out;
}

} // namespace

RuleBasis basisOf(const RuleText &rule)
{
    const Rule *known = builtIn(rule.id);
    if (!known || !saysTheSame(*known, rule))
        return RuleBasis::TheUser;
    return known->published ? RuleBasis::Published : RuleBasis::OurJudgement;
}

RuleDraft::RuleDraft(const RuleBook &book)
    : m_rules(book.rules())
{
    Q_ASSERT(!m_rules.empty());
}

std::size_t RuleDraft::rowOf(std::string_view id) const
{
    const auto found = std::ranges::find(m_rules, id, &Rule::id);
    return found == m_rules.end() ? kNoRow : static_cast<std::size_t>(found - m_rules.begin());
}

bool RuleDraft::isIdFree(std::string_view id, std::size_t exceptRow) const
{
    const std::size_t row = rowOf(id);
    return row == kNoRow || row == exceptRow;
}

std::string RuleDraft::freeId(const std::string &stem) const
{
    std::string id = stem;
    for (int number = 2; !isIdFree(id); ++number)
        id = stem + '-' + std::to_string(number);
    return id;
}

void RuleDraft::insert(std::size_t row, Rule rule)
{
    Q_ASSERT(row <= m_rules.size() && isIdFree(rule.id) && rule.condition);
    m_rules.insert(m_rules.begin() + static_cast<std::ptrdiff_t>(row), withSource(std::move(rule)));
}

void RuleDraft::replace(std::size_t row, Rule rule)
{
    Q_ASSERT(row < m_rules.size() && isIdFree(rule.id, row) && rule.condition);
    m_rules[row] = withSource(std::move(rule));
}

void RuleDraft::move(std::size_t from, std::size_t to)
{
    const auto first = m_rules.begin() + static_cast<std::ptrdiff_t>(from);
    const auto target = m_rules.begin() + static_cast<std::ptrdiff_t>(to);
    if (from < to)
        std::rotate(first, first + 1, target + 1);
    else
        std::rotate(target, first, first + 1);
}

void RuleDraft::remove(std::size_t row)
{
    Q_ASSERT(canRemove());
    m_rules.erase(m_rules.begin() + static_cast<std::ptrdiff_t>(row));
}

bool RuleDraft::canReset(std::size_t row) const
{
    return builtIn(m_rules[row].id) != nullptr;
}

std::size_t RuleDraft::reset(std::size_t row)
{
    Q_ASSERT(canReset(row));
    const std::string id = m_rules[row].id;
    m_rules.erase(m_rules.begin() + static_cast<std::ptrdiff_t>(row));
    return restore(id);
}

std::size_t RuleDraft::restore(std::string_view id)
{
    const Rule *known = builtIn(id);
    Q_ASSERT(known && isIdFree(id));
    const std::size_t place = builtInPlace(id);
    m_rules.insert(m_rules.begin() + static_cast<std::ptrdiff_t>(place), *known);
    return place;
}

/// Right behind the nearest rule that stands before it in the built-in book and is here; else first.
std::size_t RuleDraft::builtInPlace(std::string_view id) const
{
    std::size_t place = 0;
    for (const Rule &known : builtInRules()) {
        if (known.id == id)
            break;
        if (const std::size_t row = rowOf(known.id); row != kNoRow)
            place = row + 1;
    }
    return place;
}

std::vector<std::string> RuleDraft::missing() const
{
    std::vector<std::string> ids;
    for (const Rule &known : builtInRules()) {
        if (rowOf(known.id) == kNoRow)
            ids.push_back(known.id);
    }
    return ids;
}

std::vector<RuleChange> RuleDraft::changes(const RuleBook &book) const
{
    const std::vector<Rule> &originals = book.rules();
    std::unordered_map<std::string_view, std::size_t> known;
    for (std::size_t i = 0; i < originals.size(); ++i)
        known.emplace(originals[i].id, i);
    std::vector<RuleChange> changes(m_rules.size());
    std::vector<std::size_t> places;
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < m_rules.size(); ++row) {
        const auto found = known.find(m_rules[row].id);
        if (found == known.end()) {
            changes[row].added = true;
            continue;
        }
        const Rule &original = originals[found->second];
        changes[row].edited = !saysTheSame(original, m_rules[row]);
        changes[row].switched = original.enabled != m_rules[row].enabled;
        places.push_back(found->second);
        rows.push_back(row);
    }
    const std::vector<bool> moved = outOfOrder(places);
    for (std::size_t i = 0; i < rows.size(); ++i)
        changes[rows[i]].moved = moved[i];
    return changes;
}

} // namespace hubscope::insight
