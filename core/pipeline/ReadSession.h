// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/BoundedQueue.h"
#include "insight/EventDecoder.h"
#include "pipeline/ErrorFold.h"
#include "pipeline/EventSink.h"
#include "pipeline/EventSource.h"
#include "pipeline/Keeping.h"
#include "pipeline/LiveFeed.h"
#include "pipeline/MessageChunk.h"
#include "pipeline/Outbox.h"
#include "pipeline/Throughput.h"

#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace hubscope::pipeline {

class ReadSession;

/// What a session takes over.
struct Legacy
{
    /// Where reading goes on if no sink says so.
    KnownPositions known;
    /// Sessions before this one that may not have ended: their writers must have let go of the store.
    std::vector<std::shared_ptr<ReadSession>> before;
};

/// What the threads of one start() share: queues, counters, outbox. Owned by each of them, so that a thread
/// stuck in a system call (a name look-up that does not come back) can be left behind and still finds
/// everything in place.
class ReadSession
{
public:
    /// Sealed chunks between the consumer and the decode stage, and decoded ones before the writer.
    static constexpr std::size_t kMaxChunkBytes = 4 * ChunkBuilder::kMaxBytes;
    static constexpr std::size_t kMaxDecodedBytes = 4 * ChunkBuilder::kMaxBytes;
    /// What one commit may hold together: as much as waits, so that a slow disk sees fewer of them.
    static constexpr std::size_t kMaxCommitBytes = 2 * ChunkBuilder::kMaxBytes;

    ReadSession(SourceFactory factory, SourceSettings settings,
                std::shared_ptr<const insight::RuleBook> rules, insight::Attribution attribution,
                std::function<void()> wake, KeepPlan plan = {}, Legacy legacy = {});

    Outbox outbox;
    LiveFeed feed;

    /// Body of the consumer thread: makes the source, reads it, closes it.
    void consume(const std::stop_token &stop);
    /// Body of the decode thread: ends when the consumer has ended and all its chunks are decoded, or when
    /// asked to stop inside a chunk of very many events, which will be read again.
    void decode(const std::stop_token &stop);
    /// Body of the writer thread: opens the sink, and ends when all that was decoded is kept and handed on.
    /// Asked to stop while the sink cannot be written, it gives up: what is not kept will be read again.
    void write(const std::stop_token &stop);

    /// For what is decoded from the next chunk on. Thread: any.
    void setRules(std::shared_ptr<const insight::RuleBook> rules);

    /// Waits until the thread bodies are over.
    bool waitEnded(std::chrono::steady_clock::time_point deadline);
    /// Waits until the writer's is, so that the store is free. Thread: any.
    bool waitWritten(std::chrono::steady_clock::time_point deadline);
    /// Takes nothing more from a source that does not come back, so that the other two can end. Thread: any.
    void cutOff();

    /// Thread: any.
    HandedOn handedOn() const;

private:
    class Listener;

    void read(EventSource &source, Listener &listener, const std::stop_token &stop);
    std::shared_ptr<const insight::RuleBook> rules() const;
    bool passOn(std::deque<MessageChunk> &sealed);
    void publishStatistics(Throughput &throughput, ChunkBuilder::Clock::time_point now);
    void countEnded();

    std::optional<KnownPositions> waitForPositions(const std::stop_token &stop);
    void positionsKnown(std::optional<KnownPositions> positions);
    void keepAndHandOn(const std::stop_token &stop);
    bool waitForPredecessors(const std::stop_token &stop);
    std::optional<KnownPositions> openSink(const std::stop_token &stop);
    std::vector<DecodedChunk> nextCommit(std::chrono::steady_clock::time_point deadline);
    void lookAfterSink(const std::stop_token &stop);
    void tellRemark();
    bool keep(const std::vector<DecodedChunk> &chunks, const std::stop_token &stop);
    void tell(Keeping keeping);
    void count(const std::vector<DecodedChunk> &chunks);
    void handOn(const DecodedChunk &chunk, const std::stop_token &stop);

    const SourceFactory m_factory;
    SourceSettings m_settings;
    mutable std::mutex m_rulesMutex;
    std::shared_ptr<const insight::RuleBook> m_rules;
    const insight::Attribution m_attribution;

    const KeepPlan m_plan;
    Legacy m_legacy;

    BoundedQueue<MessageChunk> m_chunks{kMaxChunkBytes};
    BoundedQueue<DecodedChunk> m_decoded{kMaxDecodedBytes};

    // Consumer thread alone.
    bool m_heldBack = false;
    std::int64_t m_holdBacks = 0;
    ChunkBuilder::Clock::time_point m_nextStatistics;

    // Writer thread alone.
    std::unique_ptr<EventSink> m_sink;
    Keeping m_told;
    std::chrono::steady_clock::time_point m_nextUpkeep;
    bool m_feedTakes = true;

    // Counted as HandedOn has them.
    std::atomic<std::int64_t> m_messages{0};
    std::array<std::atomic<std::int64_t>, insight::kLogSetCount> m_eventsOfLogSet{};
    std::atomic<std::int64_t> m_gaps{0};

    std::mutex m_positionsMutex;
    std::condition_variable_any m_positionsChanged;
    /// Set once; then it holds nothing if the sink could not be opened.
    std::optional<std::optional<KnownPositions>> m_positions;
    /// Set before m_positions are, and not again: of the hub that they are of.
    std::string m_knownTopicId;

    std::mutex m_endMutex;
    std::condition_variable m_endChanged;
    int m_running = 3;
    bool m_written = false;
};

/// A session and its threads, from one thread's point of view.
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
    const std::shared_ptr<ReadSession> &shared() const { return m_session; }
    /// Returns at once.
    void requestStop();
    /// True if all threads were joined in time.
    bool end(std::chrono::steady_clock::time_point deadline);

private:
    std::shared_ptr<ReadSession> m_session;
    std::jthread m_consumer;
    std::jthread m_decoder;
    std::jthread m_writer;
};

} // namespace hubscope::pipeline
