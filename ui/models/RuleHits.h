// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventBatch.h"

#include <QtTypes>

#include <string>
#include <unordered_map>

namespace hubscope::models {

/// How many events met each rule since the source was started, by the rule's id, so that a rule keeps its
/// count from one book to the next. Counts what is handed in, whether the table still holds it or not.
class RuleHits
{
public:
    void count(const insight::EventBatch &batch);
    /// The rows of `before` were sorted again: `after` has them.
    void recount(const insight::EventSpan &before, const insight::EventBatch &after);
    void reset();

    qint64 hits(const std::string &ruleId) const;
    /// Events that met no rule of their book.
    qint64 withoutRule() const { return m_withoutRule; }

private:
    void add(const insight::EventBatch &batch, std::uint32_t first, std::uint32_t count, qint64 each);

    std::unordered_map<std::string, qint64> m_hits;
    qint64 m_withoutRule = 0;
};

} // namespace hubscope::models
