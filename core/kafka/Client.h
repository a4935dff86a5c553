// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "kafka/CertificateWitness.h"
#include "kafka/ClientConfig.h"
#include "kafka/Handles.h"
#include "pipeline/SourceError.h"
#include "pipeline/SourceSettings.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace hubscope::kafka {

/// One client of librdkafka, a consumer or a producer, and its queue of events (errors, statistics, log
/// lines, delivery reports, answers). All of the client's own threads only put things into queues; nothing
/// calls back but the certificate check.
///
/// Thread: one thread makes, uses and destroys it. Destroying waits for the client's threads for at most
/// three seconds (one may sit in a name look-up that does not come back), once it is told to stop for a
/// fraction of one, and leaves them to a thread of their own then.
class Client
{
public:
    static Result<std::unique_ptr<Client>> create(const pipeline::SourceSettings &settings,
                                                  Purpose purpose = Purpose::Reading);
    ~Client();
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    /// Somebody waits for its end from the moment that this is requested, before or while it is destroyed.
    void hurryOn(std::stop_token stop) { m_stop = std::move(stop); }

    rd_kafka_t *handle() const { return m_handle; }
    rd_kafka_topic_t *topic() const { return m_topic.get(); }
    const QByteArray &topicName() const { return m_topicName; }

    /// The next event; nothing after `timeout`.
    EventHandle nextEvent(std::chrono::milliseconds timeout);
    /// An error event as data, with what the certificate check said if it is about TLS.
    pipeline::SourceError errorOf(rd_kafka_event_t *event);

    /// Partitions of the one topic, ascending. Blocks for at most `timeout`. An error with the stage Hub is
    /// the server's answer; `_TRANSPORT` and `_TIMED_OUT` only say that there was none, the events tell why.
    std::expected<std::vector<std::int32_t>, pipeline::SourceError>
    partitions(std::chrono::milliseconds timeout);

    /// Asks for the offsets of partitions: RD_KAFKA_OFFSET_SPEC_EARLIEST, _LATEST, or a time in ms. The
    /// answer comes as an event with `tag` as its opaque.
    void askOffsets(const std::vector<std::int32_t> &partitions, std::int64_t spec, std::intptr_t tag);
    /// Asks how the hub describes the one topic. The answer comes as an event with `tag` as its opaque.
    void askTopic(std::intptr_t tag);

private:
    explicit Client(const pipeline::SourceSettings &settings);

    QByteArray m_topicName;
    /// Shared with the thread that closes the client: its threads use it until they end.
    std::shared_ptr<CertificateWitness> m_witness;
    rd_kafka_t *m_handle = nullptr;
    std::stop_token m_stop;
    QueueHandle m_events;
    TopicHandle m_topic;
};

} // namespace hubscope::kafka
