// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RuleHits.h"

#include "insight/RuleBook.h"

#include <span>
#include <vector>

namespace hubscope::models {

void RuleHits::count(const insight::EventBatch &batch)
{
    add(batch, 0, static_cast<std::uint32_t>(batch.rows().size()), 1);
}

void RuleHits::recount(const insight::EventSpan &before, const insight::EventBatch &after)
{
    add(*before.batch, before.first, before.count, -1);
    add(after, 0, static_cast<std::uint32_t>(after.rows().size()), 1);
}

void RuleHits::reset()
{
    m_hits.clear();
    m_withoutRule = 0;
}

qint64 RuleHits::hits(const std::string &ruleId) const
{
    const auto found = m_hits.find(ruleId);
    return found == m_hits.end() ? 0 : found->second;
}

/// A look at each row is a subtraction; ids are looked up once a batch.
void RuleHits::add(const insight::EventBatch &batch, std::uint32_t first, std::uint32_t count, qint64 each)
{
    if (!batch.rules())
        return;
    const std::vector<insight::Rule> &rules = batch.rules()->rules();
    std::vector<qint64> found(rules.size());
    for (const insight::EventRow &row : std::span(batch.rows()).subspan(first, count)) {
        if (row.rule)
            found[static_cast<std::size_t>(row.rule - rules.data())] += each;
        else
            m_withoutRule += each;
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (found[i] != 0)
            m_hits[rules[i].id] += found[i];
    }
}

} // namespace hubscope::models
