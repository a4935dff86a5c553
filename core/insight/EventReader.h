// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventBatch.h"
#include "insight/EventDecoder.h"
#include "insight/EventTest.h"

#include <memory>

namespace hubscope::insight {

/// Gives the events of rows once more, whole, by the book that each row was sorted by, and asks them whether
/// they fit a query. Thread: one for each.
class EventReader
{
public:
    explicit EventReader(Attribution attribution)
        : m_attribution(attribution)
    {
    }

    Attribution attribution() const { return m_attribution; }

    /// `use` is called once; what it is given lives as long as the call.
    void read(const EventBatch &batch, const EventRow &row, const EventDecoder::Sink &use)
    {
        if (m_rules != batch.rules()) {
            m_rules = batch.rules();
            m_decoder = std::make_unique<EventDecoder>(m_rules, m_attribution);
        }
        m_decoder->decodeRecord(m_opener.open(batch, row).source, row.origin, row.record, use, row.remarks());
    }

    bool fits(const leql::QueryPtr &query, const EventBatch &batch, const EventRow &row)
    {
        if (!m_test || m_test->query() != query)
            m_test = std::make_unique<EventTest>(query);
        bool fits = false;
        read(batch, row, [&](const InsightEvent &event) { fits = m_test->fits(event); });
        return fits;
    }

private:
    Attribution m_attribution;
    RowOpener m_opener;
    std::shared_ptr<const RuleBook> m_rules;
    std::unique_ptr<EventDecoder> m_decoder;
    std::unique_ptr<EventTest> m_test;
};

} // namespace hubscope::insight
