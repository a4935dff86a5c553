// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/MessageChunk.h"

#include <algorithm>

namespace hubscope::pipeline {

bool ChunkBuilder::fits(std::size_t size) const
{
    return m_entries.empty() || (m_bytes.size() + size <= kMaxBytes && m_entries.size() < kMaxEntries);
}

void ChunkBuilder::add(const MessageView &message, Clock::time_point now)
{
    if (m_entries.empty())
        m_begun = now;
    m_entries.push_back(
        {{message.partition, message.offset, message.enqueuedMs}, m_bytes.size(), message.body.size()});
    m_bytes.append(message.body);
}

bool ChunkBuilder::isDue(Clock::time_point now) const
{
    if (m_entries.empty())
        return false;
    return m_bytes.size() >= kMaxBytes || m_entries.size() >= kMaxEntries || now - m_begun >= kMaxAge;
}

std::chrono::milliseconds ChunkBuilder::timeLeft(Clock::time_point now) const
{
    using namespace std::chrono;
    if (m_entries.empty())
        return kMaxAge;
    return std::clamp(ceil<milliseconds>(m_begun + kMaxAge - now), 0ms, kMaxAge);
}

MessageChunk ChunkBuilder::seal()
{
    MessageChunk chunk{std::string(m_bytes), std::vector<ChunkEntry>(m_entries)};
    m_bytes.clear();
    m_entries.clear();
    // One oversized message must not leave its buffer behind.
    if (m_bytes.capacity() > 2 * kMaxBytes)
        m_bytes.shrink_to_fit();
    return chunk;
}

} // namespace hubscope::pipeline
