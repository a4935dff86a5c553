// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/Throughput.h"

#include <algorithm>

namespace hubscope::pipeline {

double RateMeter::sample(std::int64_t total, TimePoint now)
{
    m_points.push_back({now, total});
    // One point at or before the window's begin stays, so that the whole window is covered.
    while (m_points.size() > 2 && now - m_points[1].at >= kWindow)
        m_points.pop_front();
    const std::chrono::duration<double> span = now - m_points.front().at;
    return span.count() > 0 ? static_cast<double>(total - m_points.front().total) / span.count() : 0;
}

void Throughput::count(const MessageView &message)
{
    ++m_messages;
    m_bytes += static_cast<std::int64_t>(message.body.size());
    m_newestEnqueuedMs = std::max(m_newestEnqueuedMs, message.enqueuedMs);
    Partition &partition = m_partitions[message.partition];
    ++partition.messages;
    partition.position = message.offset + 1;
}

void Throughput::setPartitions(const std::vector<PartitionStatistics> &partitions)
{
    for (const PartitionStatistics &told : partitions) {
        Partition &partition = m_partitions[told.partition];
        partition.told = told;
        // Also backwards: a hub that was made anew begins at 0 again.
        if (told.position >= 0)
            partition.position = told.position;
    }
}

SourceStatistics Throughput::sample(TimePoint now)
{
    SourceStatistics statistics;
    for (auto &[number, partition] : m_partitions) {
        PartitionStatistics row = partition.told;
        row.partition = number;
        row.position = partition.position;
        // The hub's end is told about once a second; what was read since proves that it has moved on.
        row.end = std::max(row.end, partition.position);
        row.messagesPerSecond = partition.rate.sample(partition.messages, now);
        statistics.partitions.push_back(row);
    }
    statistics.messages = m_messages;
    statistics.bytes = m_bytes;
    statistics.newestEnqueuedMs = m_newestEnqueuedMs;
    statistics.messagesPerSecond = m_messageRate.sample(m_messages, now);
    statistics.bytesPerSecond = m_byteRate.sample(m_bytes, now);
    return statistics;
}

} // namespace hubscope::pipeline
