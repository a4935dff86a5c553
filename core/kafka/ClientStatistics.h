// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <cstdint>
#include <map>

namespace hubscope::kafka {

/// What is needed of the client's statistics (librdkafka's STATISTICS.md), of one topic.
struct ClientStatistics
{
    struct Partition
    {
        std::int32_t leader = -1;
        std::int64_t low = -1;
        std::int64_t end = -1;
    };
    std::map<std::int32_t, Partition> partitions;

    struct Broker
    {
        bool up = false;
        /// Requests were sent and nothing came back for this long; 0 if nothing is awaited.
        std::chrono::microseconds silence{0};
        /// The longest that the server says it held an answer back, since the last statistics: the throughput
        /// units of the namespace are used up.
        std::chrono::milliseconds throttled{0};

        bool answers() const;
    };
    std::map<std::int32_t, Broker> brokers;

    /// True if every partition has a leader that is connected and answers.
    bool isHealthy() const;
    /// True if any server is connected and answers, whatever has become of the hub.
    bool isConnected() const;
    /// The longest of all brokers.
    std::chrono::milliseconds throttled() const;
};

/// Silence after which a connection counts as gone, though nobody closed it: fetches are answered twice a
/// second.
inline constexpr std::chrono::seconds kSilenceLimit{7};

/// Total: what is missing or odd in the text is missing in the result.
ClientStatistics parseStatistics(const QByteArray &json, const QByteArray &topic);

} // namespace hubscope::kafka
