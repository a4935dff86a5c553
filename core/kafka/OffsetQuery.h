// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/Client.h"
#include "pipeline/SourceError.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace hubscope::kafka {

/// Oldest and newest offset of a partition, and (if asked for) the first at or after a time.
struct PartitionRange
{
    std::int64_t low = -1;
    /// After the newest message.
    std::int64_t end = -1;
    /// `end` if no message is that young.
    std::int64_t atTime = -1;
};

/// Asks the hub for the ranges of some partitions; the answers come as events of the client.
class OffsetQuery
{
public:
    /// `timeMs` below 0: not asked for.
    void start(Client &client, std::vector<std::int32_t> partitions, std::int64_t timeMs = -1);
    bool isRunning() const { return m_waiting > 0; }

    /// Takes the event if it is an answer to this query; answers to an earlier one are taken and dropped.
    bool take(rd_kafka_event_t *event);

    /// Once it is no longer running. Without one, every partition that was asked about has its range.
    const std::optional<pipeline::SourceError> &error() const { return m_error; }
    const std::map<std::int32_t, PartitionRange> &ranges() const { return m_ranges; }

private:
    void read(rd_kafka_event_t *event, std::int64_t PartitionRange::*field);
    void finish();

    std::intptr_t m_generation = 0;
    int m_waiting = 0;
    std::optional<pipeline::SourceError> m_error;
    std::map<std::int32_t, PartitionRange> m_ranges;
};

} // namespace hubscope::kafka
