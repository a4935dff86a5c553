// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventBatch.h"
#include "leql/Condition.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hubscope::insight {

/// Answers the keys of a query by what a row tells without its record being decoded again; all else is
/// Unknown. EventKeys would say the same of what is known. Most events are told apart by that alone. Thread:
/// one for each.
class RowFacts : public leql::KeySource
{
public:
    /// `keys` as Query::keys() has them.
    explicit RowFacts(const std::vector<std::string> &keys);

    /// The row to answer for from now on; it must stay until the next one.
    void read(const EventRow &row) { m_row = &row; }

    leql::KeyValue value(std::uint32_t key) const override;
    bool knowsWholeText() const override { return false; }

private:
    using Answer = leql::KeyValue (*)(const EventRow &row);
    struct Known;
    static const Known kKnown[];
    static Answer answerFor(const std::string &key);

    std::vector<Answer> m_answers;
    const EventRow *m_row = nullptr;
};

} // namespace hubscope::insight
