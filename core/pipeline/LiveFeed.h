// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/BoundedQueue.h"
#include "insight/EventBatch.h"

#include <atomic>
#include <cstddef>
#include <stop_token>
#include <vector>

namespace hubscope::pipeline {

/// Decoded batches that wait for the window, bounded by their memory. A full feed blocks the decode stage,
/// which fills the chunk queue, which holds reading back: nothing is dropped.
///
/// Thread: push() on the decode thread, take() on the window's.
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
    Pushed push(insight::EventBatchPtr batch, const std::stop_token &stop);

    /// Whole batches until `maxRows` are reached; at least one if there is any.
    std::vector<insight::EventBatchPtr> take(std::size_t maxRows);
    /// To be asked after take(): true if the reader has to be told that there is more.
    bool hasNews();

    std::size_t held() const { return m_queue.held(); }

private:
    BoundedQueue<insight::EventBatchPtr> m_queue;
    std::atomic<bool> m_told{false};
};

} // namespace hubscope::pipeline
