// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/BoundedQueue.h"
#include "insight/EventBatch.h"
#include "pipeline/Positions.h"

#include <atomic>
#include <cstddef>
#include <stop_token>
#include <vector>

namespace hubscope::pipeline {

/// Decoded batches that wait for the window, bounded by their memory. A full feed blocks the writer stage,
/// which fills the queues before it, which holds reading back: nothing is dropped.
///
/// Thread: push() on the writer thread, the others on the window's.
class LiveFeed
{
public:
    static constexpr std::size_t kMaxBytes = 32 * 1024 * 1024;

    explicit LiveFeed(std::size_t maxBytes = kMaxBytes)
        : m_queue(maxBytes)
    {
    }

    enum class Pushed { No, Quietly, NewsForTheReader };
    /// Waits for room. `NewsForTheReader` if the reader has to be told that there is something.
    /// `positions` is where reading goes on behind the batch; empty if that is inside a message.
    Pushed push(insight::EventBatchPtr batch, Positions positions, const std::stop_token &stop);

    /// Whole batches until `maxRows` are reached; at least one if there is any.
    std::vector<insight::EventBatchPtr> take(std::size_t maxRows);
    /// To be asked after take(): true if the reader has to be told that there is more.
    bool hasNews();
    /// Where reading goes on behind all that was taken.
    const Positions &reached() const { return m_reached; }

    std::size_t held() const { return m_queue.held(); }

private:
    struct Item
    {
        insight::EventBatchPtr batch;
        Positions positions;
    };

    BoundedQueue<Item> m_queue;
    Positions m_reached;
    std::atomic<bool> m_told{false};
};

} // namespace hubscope::pipeline
