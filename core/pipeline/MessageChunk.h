// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/InsightEvent.h"
#include "pipeline/EventSource.h"
#include "pipeline/Positions.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hubscope::pipeline {

/// Where one message stands in a chunk's bytes.
struct ChunkEntry
{
    insight::MessageOrigin origin;
    std::size_t begin = 0;
    std::size_t size = 0;
};

/// The bytes of some messages of any partitions, end to end: what flows from the consumer to the decode
/// stage. What is told of positions comes before the messages.
struct MessageChunk
{
    std::vector<Gap> gaps;
    /// See SourceListener::onTopic; behind the gaps.
    std::string topicId;
    /// Where partitions begin that have no position, or none any more.
    Positions begins;
    std::string bytes;
    std::vector<ChunkEntry> entries;

    /// Memory it holds, in bytes.
    std::size_t footprint() const { return bytes.capacity() + entries.capacity() * sizeof(ChunkEntry); }
    /// Where reading goes on behind it.
    Positions positions() const;
};

/// Collects messages until a chunk is full or old. A sealed chunk holds hardly more memory than it needs, so
/// that a quiet hub's small chunks do not hold four megabytes each.
class ChunkBuilder
{
public:
    using Clock = std::chrono::steady_clock;

    static constexpr std::size_t kMaxBytes = 4 * 1024 * 1024;
    /// Empty messages have no bytes, so their number is bounded as well.
    static constexpr std::size_t kMaxEntries = 16 * 1024;
    static constexpr std::chrono::milliseconds kMaxAge{150};

    /// True if the message goes in without passing the limits. A message larger than a whole chunk goes into
    /// an empty one.
    bool fits(std::size_t size) const;
    void add(const MessageView &message, Clock::time_point now);
    /// Before the messages: what was told of positions while there are some goes into the next chunk, so seal
    /// this one first.
    void add(const Gap &gap, Clock::time_point now);
    void begin(const Positions &positions, Clock::time_point now);
    void setTopic(std::string_view id, Clock::time_point now);

    bool hasMessages() const { return !m_entries.empty(); }
    bool isEmpty() const
    {
        return m_entries.empty() && m_begins.empty() && m_gaps.empty() && m_topicId.empty();
    }
    /// Full, or its first message has waited long enough.
    bool isDue(Clock::time_point now) const;
    /// How long until it is due by age; kMaxAge if it is empty.
    std::chrono::milliseconds timeLeft(Clock::time_point now) const;

    /// Hands out what was collected and begins anew.
    MessageChunk seal();

private:
    void touch(Clock::time_point now);
    std::string takeBytes();

    std::vector<Gap> m_gaps;
    std::string m_topicId;
    Positions m_begins;
    std::string m_bytes;
    std::vector<ChunkEntry> m_entries;
    Clock::time_point m_begun;
};

} // namespace hubscope::pipeline
