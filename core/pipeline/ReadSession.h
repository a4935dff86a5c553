// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/BoundedQueue.h"
#include "insight/EventDecoder.h"
#include "pipeline/ErrorFold.h"
#include "pipeline/EventSource.h"
#include "pipeline/LiveFeed.h"
#include "pipeline/MessageChunk.h"
#include "pipeline/Outbox.h"
#include "pipeline/Throughput.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

namespace hubscope::pipeline {

/// What the threads of one start() share: queues, counters, outbox. Owned by each of them, so that a thread
/// stuck in a system call (a name look-up that does not come back) can be left behind and still finds
/// everything in place.
class ReadSession
{
public:
    /// Sealed chunks between the consumer and the decode stage.
    static constexpr std::size_t kMaxChunkBytes = 16 * ChunkBuilder::kMaxBytes;

    /// Rows of one batch. A chunk has some thousands; a message of 20 MB that is `[0,0,0…` has ten million,
    /// whose rows together would take gigabytes.
    static constexpr std::size_t kMaxBatchRows = 32 * 1024;

    ReadSession(SourceFactory factory, SourceSettings settings,
                std::shared_ptr<const insight::RuleBook> rules, insight::Attribution attribution,
                std::function<void()> wake);

    Outbox outbox;
    LiveFeed feed;

    /// Body of the consumer thread: makes the source, reads it, closes it.
    void consume(const std::stop_token &stop);
    /// Body of the decode thread: ends when the consumer has ended and all its chunks are decoded.
    void decode(const std::stop_token &stop);

    /// For what is decoded from the next chunk on. Thread: any.
    void setRules(std::shared_ptr<const insight::RuleBook> rules);

    /// Waits until both thread bodies are over.
    bool waitEnded(std::chrono::steady_clock::time_point deadline);

private:
    class Listener;

    void read(EventSource &source, Listener &listener, const std::stop_token &stop);
    std::shared_ptr<const insight::RuleBook> rules() const;
    void decodeChunk(MessageChunk chunk, insight::EventDecoder &decoder,
                     const std::shared_ptr<const insight::RuleBook> &rules, const std::stop_token &stop);
    void handOn(insight::EventBatchPtr batch, const std::stop_token &stop);
    bool passOn(std::optional<MessageChunk> &sealed);
    void publishStatistics(Throughput &throughput, ChunkBuilder::Clock::time_point now);
    void countEnded();

    const SourceFactory m_factory;
    SourceSettings m_settings;
    mutable std::mutex m_rulesMutex;
    std::shared_ptr<const insight::RuleBook> m_rules;
    const insight::Attribution m_attribution;

    BoundedQueue<MessageChunk> m_chunks{kMaxChunkBytes};
    std::atomic<std::int64_t> m_events{0};

    // Consumer thread alone.
    bool m_heldBack = false;
    std::int64_t m_holdBacks = 0;
    ChunkBuilder::Clock::time_point m_nextStatistics;

    std::mutex m_endMutex;
    std::condition_variable m_endChanged;
    int m_running = 2;
};

/// A session and its two threads, from one thread's point of view.
/// Thread: the Collector's.
class RunningSession
{
public:
    explicit RunningSession(std::shared_ptr<ReadSession> session);
    RunningSession(RunningSession &&) noexcept = default;
    RunningSession &operator=(RunningSession &&) = delete;
    /// Stops, and leaves behind what has not ended yet; call end() before.
    ~RunningSession();

    ReadSession &session() const { return *m_session; }
    /// Returns at once.
    void requestStop();
    /// True if both threads were joined in time.
    bool end(std::chrono::steady_clock::time_point deadline);

private:
    std::shared_ptr<ReadSession> m_session;
    std::jthread m_consumer;
    std::jthread m_decoder;
};

} // namespace hubscope::pipeline
