// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/Client.h"
#include "kafka/ClientStatistics.h"
#include "kafka/OffsetQuery.h"
#include "kafka/OutageTicks.h"
#include "kafka/TopicQuery.h"
#include "pipeline/EventSource.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hubscope::kafka {

/// Reads one event hub by librdkafka: assign() from offsets it asked for, no group, nothing committed.
/// It finds new partitions by itself and reads them from their beginning, comes back after a lost connection
/// where it was, and reads on at the oldest message, with a report, where the hub no longer holds what comes
/// next.
///
/// Thread: made, used and destroyed on one thread. poll() blocks two seconds longer than its timeout at most,
/// and only while it connects.
class KafkaEventSource final : public pipeline::EventSource
{
public:
    explicit KafkaEventSource(pipeline::SourceSettings settings);
    ~KafkaEventSource() override;

    Result<void> open(pipeline::SourceListener &listener, const pipeline::KnownPositions &known) override;
    bool poll(std::chrono::milliseconds timeout) override;
    void serveEvents(std::chrono::milliseconds timeout) override;

private:
    using Clock = std::chrono::steady_clock;

    /// What is known of a partition that is read.
    struct Partition
    {
        /// Next offset to hand out.
        std::int64_t next = -1;
        std::int64_t low = -1;
        std::int64_t end = -1;
    };
    enum class Phase { Metadata, Offsets, Reading };

    void findPartitions();
    void positionsKnown();
    void goBack();
    void assign();
    void lookForNews(const ClientStatistics &statistics);
    void tellThrottling(const ClientStatistics &statistics);
    bool recentlyRefused() const;
    void checkHealth(const ClientStatistics &statistics);
    void lost();
    void reopen();
    void tryAgain(const pipeline::SourceError &error);
    void handle(rd_kafka_event_t *event);
    void takeAnswer(rd_kafka_event_t *event);
    void findPartitionsAgain();
    void confirmThatHubIsGone();
    void lookAfterHub(const ClientStatistics &statistics);
    bool handOut(const rd_kafka_message_t &message);
    void handleConsumerError(const rd_kafka_message_t &message);
    void ask(std::vector<std::int32_t> partitions, std::int64_t timeMs = -1);
    void tellMissing();
    pipeline::Positions beginNew();
    void closeGap(std::int32_t number, Partition &partition, const PartitionRange &range);
    bool looksRecreated() const;
    bool hasAnotherId() const;
    void tellTopic();
    void tellRecreated();
    void tellGap(const pipeline::Gap &gap, const QString &text);
    void report(const pipeline::SourceError &error);
    void publishPartitions();
    void log(pipeline::LogLevel level, const QString &text);

    pipeline::SourceSettings m_settings;
    pipeline::SourceListener *m_listener = nullptr;
    std::unique_ptr<Client> m_client;

    Phase m_phase = Phase::Metadata;
    Clock::time_point m_nextAttempt;
    Clock::time_point m_nextEvents;
    std::chrono::milliseconds m_metadataPatience;
    /// Since when the server lets questions go unanswered.
    std::optional<Clock::time_point> m_unansweredSince;

    std::map<std::int32_t, Partition> m_partitions;
    /// Whose next offset the hub no longer holds, until their range is known.
    std::vector<std::int32_t> m_gaps;
    OffsetQuery m_offsets;
    TopicQuery m_topic;
    /// Of the hub that the positions are of; empty if it is not known.
    std::string m_topicId;
    Clock::time_point m_nextTopicLook;
    /// The last answer was that there is no such hub.
    bool m_saidUnknown = false;
    /// The connection, or the hub itself, was gone: before the next message is handed out, the hub is asked
    /// whether it is the one that the positions are of.
    bool m_doubtsHub = false;
    /// False until the first assignment.
    bool m_began = false;
    /// Positions are known: partitions that turn up beside them are new and read from their beginning.
    bool m_resumes = false;
    /// The question was about every partition of the hub: those that it does not name are gone.
    bool m_askedAll = false;
    /// A partition ended before our position: all are asked for their ranges and read from their beginning.
    bool m_recreated = false;

    bool m_healthy = false;
    OutageTicks m_outage;
    Clock::time_point m_lostAt;
    std::optional<Clock::time_point> m_refusedAt;
    /// The client tells a refused fetch once and goes on quietly: asking anew shows whether it still is
    /// refused.
    bool m_askAgain = false;
    /// Faults since the connection was last well.
    std::vector<pipeline::SourceError> m_troubles;
};

} // namespace hubscope::kafka
