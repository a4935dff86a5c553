// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventBatch.h"
#include "models/SearchSource.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace hubscope::models {

/// Copies events that were found into batches of their own, in the order in which they come: what was read is
/// not kept alive for the sake of one event in it. Thread: one.
class FoundEvents
{
public:
    struct Batch
    {
        insight::EventBatchPtr events;
        /// That all of them are of.
        std::string hub;
    };

    void add(const FoundEvent &found)
    {
        if (!m_open || m_open->rules() != found.rules || m_batches.back().hub != found.hub ||
            m_open->rows().size() >= kRows || m_open->footprint() >= kBytes) {
            m_open = std::make_shared<insight::EventBatch>(std::string(), found.rules);
            m_batches.push_back({m_open, std::string(found.hub)});
        }
        m_open->append(found.event);
    }

    /// What was added since the last call.
    std::vector<Batch> take()
    {
        m_open.reset();
        return std::exchange(m_batches, {});
    }

private:
    static constexpr std::size_t kRows = 512;
    static constexpr std::size_t kBytes = std::size_t{1} << 20;

    std::shared_ptr<insight::EventBatch> m_open;
    std::vector<Batch> m_batches;
};

} // namespace hubscope::models
