// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/LiveFeed.h"

namespace hubscope::pipeline {

LiveFeed::Pushed LiveFeed::push(insight::EventBatchPtr batch, Positions positions,
                                const std::stop_token &stop)
{
    const std::size_t cost = batch->footprint();
    Item item{std::move(batch), std::move(positions)};
    if (!m_queue.push(item, cost, stop))
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
        std::optional<Item> item = m_queue.tryPop();
        if (!item)
            break;
        for (const auto &[partition, offset] : item->positions)
            m_reached[partition] = offset;
        rows += item->batch->rows().size();
        if (!item->batch->rows().empty())
            batches.push_back(std::move(item->batch));
    }
    return batches;
}

bool LiveFeed::hasNews()
{
    return m_queue.held() > 0 && !m_told.exchange(true);
}

} // namespace hubscope::pipeline
