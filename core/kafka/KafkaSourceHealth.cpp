// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the client's events say of the connection that is read: whether it stands, what is new, what is wrong.
#include "kafka/KafkaEventSource.h"

#include "kafka/ErrorParser.h"
#include "pipeline/ClientCodes.h"
#include "pipeline/ErrorRank.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hubscope::kafka {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using pipeline::LogLevel;
using pipeline::SourceError;
using pipeline::SourceStage;
namespace code = pipeline::code;

namespace {

/// A refusal repeats itself within this time; a connection that stands without one for longer is live again.
constexpr auto kRefusalEcho = 6s;
constexpr auto kAskAgainAfter = 3s;
constexpr std::size_t kTroublesKept = 32;
/// A server that has just started may not know its hubs yet: what it says once is asked again.
constexpr auto kUnknownAgainAfter = 2s;
/// Short delays are how Event Hubs evens out its load.
constexpr auto kThrottlingWorthTelling = 200ms;

LogLevel logLevel(int syslogLevel)
{
    static constexpr std::array kLevels = {LogLevel::Error, LogLevel::Error,   LogLevel::Error,
                                           LogLevel::Error, LogLevel::Warning, LogLevel::Notice,
                                           LogLevel::Info,  LogLevel::Debug};
    return kLevels[static_cast<std::size_t>(std::clamp(syslogLevel, 0, 7))];
}

/// The server closed the connection and said nothing.
bool isHangUp(const SourceError &error)
{
    return error.code == code::kTransport && error.text.startsWith("Disconnected"_L1);
}

/// A connection that stood has gone; not one that does not come about, which may fail for ever beside others.
bool isEndOfConnection(const SourceError &error)
{
    return error.code == code::kTransport && error.brokerState == "UP"_L1;
}

} // namespace

void KafkaEventSource::handle(rd_kafka_event_t *event)
{
    switch (rd_kafka_event_type(event)) {
    case RD_KAFKA_EVENT_ERROR:
        report(m_client->errorOf(event));
        break;
    case RD_KAFKA_EVENT_STATS: {
        const char *json = rd_kafka_event_stats(event);
        const ClientStatistics statistics = parseStatistics(QByteArray(json), m_client->topicName());
        if (m_began)
            checkHealth(statistics);
        if (m_phase == Phase::Reading) {
            lookAfterHub(statistics);
            lookForNews(statistics);
            tellThrottling(statistics);
        }
        break;
    }
    case RD_KAFKA_EVENT_LOG: {
        const char *facility = nullptr;
        const char *text = nullptr;
        int level = 0;
        if (rd_kafka_event_log(event, &facility, &text, &level) == 0 && facility && text)
            m_listener->onClientLog(logLevel(level), facility, text);
        break;
    }
    case RD_KAFKA_EVENT_LISTOFFSETS_RESULT:
    case RD_KAFKA_EVENT_DESCRIBETOPICS_RESULT:
        takeAnswer(event);
        break;
    default:
        break;
    }
}

/// The hub's id is waited for only where there is one to compare it with: a server that has none may let the
/// question time out. One that gave an id before is asked again where the question fails: on a hub that was
/// made anew the positions mean nothing.
void KafkaEventSource::takeAnswer(rd_kafka_event_t *event)
{
    if (!m_offsets.take(event) && m_topic.take(event) && m_phase == Phase::Reading && !m_topic.isRunning())
        confirmThatHubIsGone();
    if (m_phase == Phase::Offsets && !m_topicId.empty() && !m_topic.isRunning() && m_topic.isWorthRepeating())
        m_topic.start(*m_client);
    if (m_phase == Phase::Offsets && !m_offsets.isRunning() && (m_topicId.empty() || !m_topic.isRunning()))
        positionsKnown();
    else if (m_phase == Phase::Reading && !m_topic.isRunning() && m_topicId.empty())
        tellTopic();
    else if (m_phase == Phase::Reading && !m_topic.isRunning() && !m_topic.id().empty() &&
             m_topic.id() != m_topicId)
        findPartitionsAgain();
}

/// The client itself notices with its next look at the metadata, which may be minutes away.
void KafkaEventSource::confirmThatHubIsGone()
{
    if (!m_topic.takeUnknown()) {
        m_saidUnknown = false;
    } else if (std::exchange(m_saidUnknown, true)) {
        m_saidUnknown = false;
        findPartitionsAgain();
    } else {
        m_nextTopicLook = Clock::now() + kUnknownAgainAfter;
    }
}

void KafkaEventSource::findPartitionsAgain()
{
    m_phase = Phase::Metadata;
    m_nextAttempt = {};
}

/// Whether the hub is still there, and the same: the client goes over to one that was made anew without a
/// word, where it is quick enough. Not while the connection is away: with a question on its way the client
/// tries to connect without a pause. A hub that is gone may have no partitions any more, and is asked after.
void KafkaEventSource::lookAfterHub(const ClientStatistics &statistics)
{
    const auto now = Clock::now();
    if (!statistics.isConnected() || !m_topic.isWorthAsking() || m_topic.isRunning() || now < m_nextTopicLook)
        return;
    m_nextTopicLook = now + m_settings.hubLookInterval;
    m_topic.start(*m_client);
}

/// Low and end of the partitions, and partitions that were not there before.
void KafkaEventSource::lookForNews(const ClientStatistics &statistics)
{
    std::vector<std::int32_t> found;
    for (const auto &[number, told] : statistics.partitions) {
        const auto known = m_partitions.find(number);
        if (known == m_partitions.end()) {
            if (told.leader >= 0)
                found.push_back(number);
            continue;
        }
        known->second.low = std::max(known->second.low, told.low);
        known->second.end = std::max({known->second.end, told.end, known->second.next});
    }
    publishPartitions();
    if (!found.empty() && m_phase == Phase::Reading) {
        log(LogLevel::Notice, u"%1 new partitions; they are read from their beginning"_s.arg(found.size()));
        ask(std::move(found));
    }
}

/// No error says so: the answers only come late.
void KafkaEventSource::tellThrottling(const ClientStatistics &statistics)
{
    if (statistics.throttled() < kThrottlingWorthTelling)
        return;
    // The figure stands only in the raw text, so that repeats are folded.
    SourceError error =
        parseError(code::kThrottlingQuotaExceeded, "The hub holds its answers back", SourceStage::Read);
    error.raw += u" (throttle_time_ms up to %1)"_s.arg(statistics.throttled().count());
    m_listener->onError(error);
}

bool KafkaEventSource::recentlyRefused() const
{
    return m_refusedAt && Clock::now() - *m_refusedAt < kRefusalEcho;
}

void KafkaEventSource::checkHealth(const ClientStatistics &statistics)
{
    if (recentlyRefused()) {
        if (m_askAgain && m_phase == Phase::Reading && Clock::now() - *m_refusedAt >= kAskAgainAfter) {
            m_askAgain = false;
            findPartitionsAgain();
        }
        return;
    }
    if (statistics.isHealthy()) {
        m_outage.reset();
        m_troubles.clear();
        if (!m_healthy) {
            m_healthy = true;
            m_listener->onLive();
        }
        return;
    }
    m_outage.count();
    if (!m_healthy || !m_outage.isOutage())
        return;
    m_doubtsHub = true;
    if (!m_outage.isToBeTold(!m_troubles.empty()))
        return;
    lost();
    // Where it is not the line, it may be the hub.
    if (statistics.isConnected())
        m_nextTopicLook = {};
}

void KafkaEventSource::lost()
{
    m_healthy = false;
    m_lostAt = Clock::now();
    SourceError cause = pipeline::worst(m_troubles).value_or(SourceError{});
    if (cause.code == 0) {
        cause = parseError(code::kTransport, "The connection to the hub is gone or does not answer",
                           SourceStage::Tcp);
        // It stood until now: that is another fault than one that does not come about.
        cause.brokerState = u"UP"_s;
    }
    m_listener->onConnectionLost(cause);
}

/// A new client looks the host up anew; positions are ours, so it goes on where the old one was.
void KafkaEventSource::reopen()
{
    log(LogLevel::Notice, u"no connection for minutes; beginning again with a new client"_s);
    m_lostAt = Clock::now();
    auto client = Client::create(m_settings);
    if (!client) {
        report(parseError(code::kArgument, client.error().detail.toStdString(), SourceStage::Client));
        return;
    }
    m_client = std::move(*client);
    m_offsets = {};
    m_topic = {};
    m_phase = Phase::Metadata;
    m_nextAttempt = m_lostAt;
}

void KafkaEventSource::report(const SourceError &error)
{
    // Coordinator, shutting down, and "all brokers are down", which always has its reason beside it.
    if (pipeline::rank(error) == pipeline::ErrorRank::Noise || error.code == code::kAllBrokersDown)
        return;
    // What answers on the next one may be another hub of this name, and be there before the next statistics.
    m_doubtsHub = m_doubtsHub || isEndOfConnection(error);
    // Idle connections close all day. If it was one that is read, the next statistics tell.
    if (m_healthy && isHangUp(error))
        return;
    if (m_troubles.size() < kTroublesKept)
        m_troubles.push_back(error);
    if (error.needsPerson && m_began) {
        // The listener counts this as the end of being live, though the connection itself may stand.
        m_healthy = false;
        m_doubtsHub = true;
        m_lostAt = Clock::now();
        m_refusedAt = m_lostAt;
        m_askAgain = m_askAgain || error.stage >= SourceStage::Hub;
    }
    m_listener->onError(error);
}

void KafkaEventSource::publishPartitions()
{
    std::vector<pipeline::PartitionStatistics> rows;
    rows.reserve(m_partitions.size());
    for (const auto &[number, partition] : m_partitions)
        rows.push_back({.partition = number,
                        .position = partition.next,
                        .end = partition.end,
                        .low = partition.low,
                        .messagesPerSecond = 0});
    m_listener->onPartitions(rows);
}

void KafkaEventSource::log(LogLevel level, const QString &text)
{
    m_listener->onClientLog(level, "HUBSCOPE", text.toStdString());
}

} // namespace hubscope::kafka
