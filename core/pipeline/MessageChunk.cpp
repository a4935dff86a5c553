// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/MessageChunk.h"

#include <QtAssert>

#include <algorithm>
#include <utility>

namespace hubscope::pipeline {

Positions MessageChunk::positions() const
{
    Positions after;
    for (const Gap &gap : gaps) {
        if (gap.to != Gap::kUnknown)
            after[gap.partition] = gap.to;
        else
            after.erase(gap.partition);
    }
    for (const auto &[partition, offset] : begins)
        after[partition] = offset;
    for (const ChunkEntry &entry : entries)
        after[entry.origin.partition] = entry.origin.offset + 1;
    return after;
}

bool ChunkBuilder::fits(std::size_t size) const
{
    return m_entries.empty() || (m_bytes.size() + size <= kMaxBytes && m_entries.size() < kMaxEntries);
}

/// Its age is that of the first thing in it.
void ChunkBuilder::touch(Clock::time_point now)
{
    if (isEmpty())
        m_begun = now;
}

void ChunkBuilder::begin(const Positions &positions, Clock::time_point now)
{
    Q_ASSERT(!hasMessages());
    touch(now);
    for (const auto &[partition, offset] : positions)
        m_begins[partition] = offset;
}

void ChunkBuilder::setTopic(std::string_view id, Clock::time_point now)
{
    Q_ASSERT(!hasMessages());
    touch(now);
    m_topicId = id;
}

void ChunkBuilder::add(const Gap &gap, Clock::time_point now)
{
    Q_ASSERT(!hasMessages());
    touch(now);
    m_gaps.push_back(gap);
    m_begins.erase(gap.partition);
}

void ChunkBuilder::add(const MessageView &message, Clock::time_point now)
{
    touch(now);
    m_entries.push_back(
        {{message.partition, message.offset, message.enqueuedMs}, m_bytes.size(), message.body.size()});
    m_bytes.append(message.body);
}

bool ChunkBuilder::isDue(Clock::time_point now) const
{
    if (isEmpty())
        return false;
    return m_bytes.size() >= kMaxBytes || m_entries.size() >= kMaxEntries || now - m_begun >= kMaxAge;
}

std::chrono::milliseconds ChunkBuilder::timeLeft(Clock::time_point now) const
{
    using namespace std::chrono;
    if (isEmpty())
        return kMaxAge;
    return std::clamp(ceil<milliseconds>(m_begun + kMaxAge - now), 0ms, kMaxAge);
}

MessageChunk ChunkBuilder::seal()
{
    MessageChunk chunk{std::exchange(m_gaps, {}), std::exchange(m_topicId, {}), std::exchange(m_begins, {}),
                       takeBytes(), std::vector<ChunkEntry>(m_entries)};
    m_entries.clear();
    return chunk;
}

/// The buffer itself where it is as good as filled, which it is when a hub has much to read; else a copy.
std::string ChunkBuilder::takeBytes()
{
    if (m_bytes.capacity() - m_bytes.size() > m_bytes.size() / 8) {
        std::string bytes = m_bytes;
        m_bytes.clear();
        return bytes;
    }
    std::string next;
    if (m_bytes.size() > kMaxBytes / 2)
        next.reserve(kMaxBytes);
    return std::exchange(m_bytes, std::move(next));
}

} // namespace hubscope::pipeline
