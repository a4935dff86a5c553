// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/LiveFeed.h"

namespace hubscope::pipeline {

LiveFeed::Pushed LiveFeed::push(insight::EventBatchPtr batch, const std::stop_token &stop)
{
    const std::size_t cost = batch->footprint();
    if (!m_queue.push(batch, cost, stop))
        return Pushed::No;
    return m_told.exchange(true) ? Pushed::Quietly : Pushed::NewsForTheReader;
}

std::vector<insight::EventBatchPtr> LiveFeed::take(std::size_t maxRows)
{
    std::vector<insight::EventBatchPtr> batches;
    std::size_t rows = 0;
    // Before the first pop: what is pushed from here on tells the reader again.
    m_told = false;
    while (rows < maxRows || batches.empty()) {
        std::optional<insight::EventBatchPtr> batch = m_queue.tryPop();
        if (!batch)
            break;
        rows += (*batch)->rows().size();
        batches.push_back(std::move(*batch));
    }
    return batches;
}

bool LiveFeed::hasNews()
{
    return m_queue.held() > 0 && !m_told.exchange(true);
}

} // namespace hubscope::pipeline
