// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/EventSource.h"
#include "pipeline/SourceState.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <map>

namespace hubscope::pipeline {

/// A rate over the last two seconds, of a total that is sampled now and then.
class RateMeter
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::seconds kWindow{2};

    /// Per second; 0 until there are two samples.
    double sample(std::int64_t total, TimePoint now);

private:
    struct Point
    {
        TimePoint at;
        std::int64_t total;
    };
    std::deque<Point> m_points;
};

/// Counts what the consumer reads and makes the statistics of it: totals, rates, and for each partition what
/// the source says, with the position and rate as they are now. Thread: the consumer thread alone.
class Throughput
{
public:
    using TimePoint = RateMeter::TimePoint;

    void count(const MessageView &message);
    void setPartitions(const std::vector<PartitionStatistics> &partitions);
    SourceStatistics sample(TimePoint now);

private:
    struct Partition
    {
        PartitionStatistics told;
        std::int64_t messages = 0;
        std::int64_t position = -1;
        RateMeter rate;
    };

    std::map<std::int32_t, Partition> m_partitions;
    std::int64_t m_messages = 0;
    std::int64_t m_bytes = 0;
    std::int64_t m_newestEnqueuedMs = 0;
    RateMeter m_messageRate;
    RateMeter m_byteRate;
};

} // namespace hubscope::pipeline
