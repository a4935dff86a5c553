// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/EventSource.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace hubscope::test {

/// An event hub in memory that says and does what the test tells it. Thread: publish() and the others from
/// any thread; sources run on the collector's.
class ScriptedHub : public std::enable_shared_from_this<ScriptedHub>
{
public:
    static constexpr std::int32_t kPartitions = 4;

    void publish(std::string body) { publish(std::vector{std::move(body)}); }

    void publish(std::vector<std::string> bodies)
    {
        {
            const std::scoped_lock lock(m_mutex);
            for (std::string &body : bodies)
                m_waiting.push_back(std::move(body));
        }
        m_wake.notify_all();
    }

    /// Each source that is opened from now on fails with this.
    void refuse(std::optional<pipeline::SourceError> error)
    {
        const std::scoped_lock lock(m_mutex);
        m_refusal = std::move(error);
    }

    /// The connection breaks; nothing is read until mend().
    void lose(pipeline::SourceError cause)
    {
        const std::scoped_lock lock(m_mutex);
        m_lost = std::move(cause);
    }

    void mend()
    {
        const std::scoped_lock lock(m_mutex);
        m_lost.reset();
    }

    /// Messages that no source has taken yet.
    std::size_t waiting() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_waiting.size();
    }

    int opened() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_opened;
    }

    pipeline::SourceFactory factory()
    {
        return [hub = shared_from_this()](pipeline::SourceSettings) { return std::make_unique<Source>(hub); };
    }

private:
    class Source final : public pipeline::EventSource
    {
    public:
        explicit Source(std::shared_ptr<ScriptedHub> hub)
            : m_hub(std::move(hub))
        {
        }

        Result<void> open(pipeline::SourceListener &listener, const pipeline::KnownPositions &) override
        {
            m_listener = &listener;
            const std::scoped_lock lock(m_hub->m_mutex);
            m_number = ++m_hub->m_opened;
            return {};
        }

        bool poll(std::chrono::milliseconds timeout) override
        {
            if (!tellState())
                return false;
            std::string body;
            std::int64_t offset = 0;
            {
                std::unique_lock lock(m_hub->m_mutex);
                if (!m_hub->m_wake.wait_for(lock, timeout, [this] { return m_hub->hasFor(m_number); }))
                    return false;
                body = std::move(m_hub->m_waiting.front());
                m_hub->m_waiting.pop_front();
                offset = m_hub->m_offset++;
            }
            m_listener->onMessage({.partition = static_cast<std::int32_t>(offset % kPartitions),
                                   .offset = offset / kPartitions,
                                   .enqueuedMs = 1'795'482'123'123 + offset,
                                   .body = body});
            return true;
        }

        void serveEvents(std::chrono::milliseconds) override { tellState(); }

    private:
        /// Tells the listener what changed; true while messages may be read.
        bool tellState()
        {
            std::optional<pipeline::SourceError> refusal;
            std::optional<pipeline::SourceError> lost;
            {
                const std::scoped_lock lock(m_hub->m_mutex);
                refusal = m_hub->m_refusal;
                lost = m_hub->m_lost;
            }
            if (refusal) {
                if (!m_refused)
                    m_listener->onError(*refusal);
                m_refused = true;
                return false;
            }
            if (lost) {
                if (m_live)
                    m_listener->onConnectionLost(*lost);
                m_live = false;
                return false;
            }
            if (!m_live) {
                m_live = true;
                m_listener->onLive();
                std::vector<pipeline::PartitionStatistics> partitions(kPartitions);
                for (std::int32_t i = 0; i < kPartitions; ++i)
                    partitions[static_cast<std::size_t>(i)].partition = i;
                m_listener->onPartitions(partitions);
            }
            return true;
        }

        std::shared_ptr<ScriptedHub> m_hub;
        int m_number = 0;
        pipeline::SourceListener *m_listener = nullptr;
        bool m_live = false;
        bool m_refused = false;
    };

    /// A source that another has followed, but that was not told to end yet, takes nothing away from it.
    bool hasFor(int source) const { return source == m_opened && !m_waiting.empty(); }

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::string> m_waiting;
    std::optional<pipeline::SourceError> m_refusal;
    std::optional<pipeline::SourceError> m_lost;
    std::int64_t m_offset = 0;
    int m_opened = 0;
};

} // namespace hubscope::test
