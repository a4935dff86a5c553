// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/KafkaEventSource.h"

#include "kafka/ErrorParser.h"
#include "pipeline/ClientCodes.h"
#include "pipeline/ErrorRank.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace hubscope::kafka {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using pipeline::LogLevel;
using pipeline::SourceError;
using pipeline::SourceStage;
namespace code = pipeline::code;

namespace {

constexpr auto kShortPatience = 500ms;
constexpr auto kLongPatience = 2000ms;
constexpr auto kRetryInterval = 1s;
/// Errors and statistics are looked for this often while messages pour in.
constexpr auto kEventInterval = 50ms;
/// Statistics come once a second; one without a connection may be a planned disconnect.
constexpr int kTicksUntilLost = 2;
/// The client looks its servers up once; after this long the name may lead elsewhere.
constexpr auto kReopenAfter = 3min;
/// A refusal repeats itself within this time; a connection that stands without one for longer is live again.
constexpr auto kRefusalEcho = 6s;
constexpr auto kAskAgainAfter = 3s;
constexpr auto kUnansweredLimit = 15s;
constexpr std::size_t kTroublesKept = 32;
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

std::string_view bodyOf(const rd_kafka_message_t &message)
{
    return message.payload ? std::string_view(static_cast<const char *>(message.payload), message.len)
                           : std::string_view();
}

} // namespace

KafkaEventSource::KafkaEventSource(pipeline::SourceSettings settings)
    : m_settings(std::move(settings))
    , m_metadataPatience(kShortPatience)
{
}

KafkaEventSource::~KafkaEventSource() = default;

Result<void> KafkaEventSource::open(pipeline::SourceListener &listener)
{
    m_listener = &listener;
    auto client = Client::create(m_settings);
    if (!client)
        return std::unexpected(client.error());
    m_client = std::move(*client);
    m_phase = Phase::Metadata;
    m_nextAttempt = Clock::now();
    return {};
}

bool KafkaEventSource::poll(std::chrono::milliseconds timeout)
{
    if (m_phase != Phase::Reading) {
        if (m_phase == Phase::Metadata && Clock::now() >= m_nextAttempt)
            findPartitions();
        serveEvents(timeout);
        return false;
    }
    if (const auto now = Clock::now(); now >= m_nextEvents) {
        m_nextEvents = now + kEventInterval;
        serveEvents(0ms);
        if (m_phase != Phase::Reading)
            return false;
    }
    const MessageHandle message(
        rd_kafka_consumer_poll(m_client->handle(), static_cast<int>(timeout.count())));
    if (!message) {
        m_nextEvents = {};
        return false;
    }
    return handOut(*message);
}

void KafkaEventSource::serveEvents(std::chrono::milliseconds timeout)
{
    for (EventHandle event = m_client->nextEvent(timeout); event; event = m_client->nextEvent(0ms))
        handle(event.get());
    if (m_began && !m_healthy && Clock::now() - m_lostAt > kReopenAfter)
        reopen();
}

// --- from nothing to reading
// ------------------------------------------------------------------------------------

void KafkaEventSource::findPartitions()
{
    const auto partitions = m_client->partitions(m_metadataPatience);
    const auto now = Clock::now();
    m_nextAttempt = now + kRetryInterval;
    if (partitions && !partitions->empty()) {
        m_metadataPatience = kShortPatience;
        m_unansweredSince.reset();
        m_phase = Phase::Offsets;
        const bool byTime = m_settings.startAt.kind == pipeline::StartAt::Kind::Time;
        // Below 0 the protocol means other things: whatever is before 1970 is before every message.
        m_offsets.start(*m_client, *partitions,
                        byTime ? std::max<std::int64_t>(m_settings.startAt.timeMs, 0) : -1);
        return;
    }
    if (partitions)
        return;
    const SourceError &error = partitions.error();
    switch (error.code) {
    case code::kTransport:
        // No connection yet: the reason comes as an event of its own.
        m_unansweredSince.reset();
        m_nextAttempt = now;
        break;
    case code::kTimedOut:
        m_metadataPatience = kLongPatience;
        m_nextAttempt = now;
        if (!m_unansweredSince)
            m_unansweredSince = now;
        else if (now - *m_unansweredSince > kUnansweredLimit)
            report(error);
        break;
    case code::kLeaderNotAvailable:
        break;
    default:
        report(error);
    }
}

void KafkaEventSource::tryAgain(const SourceError &error)
{
    report(error);
    m_phase = Phase::Metadata;
    m_nextAttempt = Clock::now() + kRetryInterval;
}

void KafkaEventSource::positionsKnown()
{
    if (const auto &error = m_offsets.error()) {
        tryAgain(*error);
        return;
    }
    for (const auto &[number, range] : m_offsets.ranges()) {
        Partition &partition = m_partitions[number];
        partition.low = range.low;
        partition.end = range.end;
        if (std::ranges::contains(m_gaps, number))
            closeGap(number, partition, range);
        if (partition.next >= 0)
            continue;
        switch (m_began ? pipeline::StartAt::Kind::Beginning : m_settings.startAt.kind) {
        case pipeline::StartAt::Kind::Beginning:
            partition.next = range.low;
            break;
        case pipeline::StartAt::Kind::End:
            partition.next = range.end;
            break;
        case pipeline::StartAt::Kind::Time:
            partition.next = range.atTime;
            break;
        }
    }
    m_gaps.clear();
    assign();
}

void KafkaEventSource::assign()
{
    const PartitionsHandle list(rd_kafka_topic_partition_list_new(static_cast<int>(m_partitions.size())));
    for (const auto &[number, partition] : m_partitions)
        rd_kafka_topic_partition_list_add(list.get(), m_client->topicName().constData(), number)->offset =
            partition.next;
    if (const auto error = rd_kafka_assign(m_client->handle(), list.get());
        error != RD_KAFKA_RESP_ERR_NO_ERROR) {
        tryAgain(parseError(error, rd_kafka_err2str(error), SourceStage::Read));
        return;
    }
    m_phase = Phase::Reading;
    m_began = true;
    publishPartitions();
    if (!m_healthy && !recentlyRefused()) {
        m_healthy = true;
        m_unhealthyTicks = 0;
        m_troubles.clear();
        m_listener->onLive();
    }
}

// --- while reading
// -----------------------------------------------------------------------------------------------

bool KafkaEventSource::handOut(const rd_kafka_message_t &message)
{
    if (message.err != RD_KAFKA_RESP_ERR_NO_ERROR) {
        handleConsumerError(message);
        return false;
    }
    const auto found = m_partitions.find(message.partition);
    // Fetched before a new assignment: it comes again, or was handed out already.
    if (found == m_partitions.end() || message.offset < found->second.next)
        return false;
    found->second.next = message.offset + 1;
    rd_kafka_timestamp_type_t type = RD_KAFKA_TIMESTAMP_NOT_AVAILABLE;
    const std::int64_t time = rd_kafka_message_timestamp(&message, &type);
    m_listener->onMessage({.partition = message.partition,
                           .offset = message.offset,
                           .enqueuedMs = type == RD_KAFKA_TIMESTAMP_NOT_AVAILABLE || time < 0
                                             ? QDateTime::currentMSecsSinceEpoch()
                                             : time,
                           .body = bodyOf(message)});
    return true;
}

void KafkaEventSource::handleConsumerError(const rd_kafka_message_t &message)
{
    if (message.err == RD_KAFKA_RESP_ERR__PARTITION_EOF) {
        if (const auto found = m_partitions.find(message.partition); found != m_partitions.end())
            found->second.end = std::max(found->second.end, message.offset);
        return;
    }
    if (message.err == RD_KAFKA_RESP_ERR__AUTO_OFFSET_RESET && m_partitions.contains(message.partition)) {
        // The others are read no further until the range is known; that is one answer away.
        if (!std::ranges::contains(m_gaps, message.partition))
            m_gaps.push_back(message.partition);
        m_phase = Phase::Offsets;
        m_offsets.start(*m_client, m_gaps);
        return;
    }
    const char *text = rd_kafka_message_errstr(&message);
    report(parseError(message.err, text ? text : rd_kafka_err2str(message.err), SourceStage::Read));
}

/// Never silently: what could not be read is named with its range.
void KafkaEventSource::closeGap(std::int32_t number, Partition &partition, const PartitionRange &range)
{
    const std::int64_t from = partition.next;
    if (from >= range.low && from <= range.end)
        return;
    partition.next = range.low;
    SourceError gap;
    gap.stage = SourceStage::Read;
    gap.code = code::kAutoOffsetReset;
    gap.codeName = u"_AUTO_OFFSET_RESET"_s;
    gap.text =
        from < range.low
            ? u"Gap in partition %1: the hub no longer holds offsets %2 to %3; reading goes on at its oldest message"_s
                  .arg(number)
                  .arg(from)
                  .arg(range.low - 1)
            : u"Partition %1 ends at offset %3 though reading had come to %2: the hub was made anew; reading "
              u"goes on at "
              "its oldest message"_s.arg(number)
                  .arg(from)
                  .arg(range.end);
    gap.raw = gap.text;
    gap.timeMs = QDateTime::currentMSecsSinceEpoch();
    log(LogLevel::Warning, gap.text);
    m_listener->onError(gap);
}

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
        if (m_offsets.take(event) && m_phase == Phase::Offsets && !m_offsets.isRunning())
            positionsKnown();
        break;
    default:
        break;
    }
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
        m_phase = Phase::Offsets;
        m_offsets.start(*m_client, std::move(found));
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
            m_phase = Phase::Metadata;
            m_nextAttempt = {};
        }
        return;
    }
    if (statistics.isHealthy()) {
        m_unhealthyTicks = 0;
        m_troubles.clear();
        if (!m_healthy) {
            m_healthy = true;
            m_listener->onLive();
        }
    } else if (++m_unhealthyTicks >= kTicksUntilLost && m_healthy) {
        lost();
    }
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
    m_phase = Phase::Metadata;
    m_nextAttempt = m_lostAt;
}

void KafkaEventSource::report(const SourceError &error)
{
    // Coordinator, shutting down, and "all brokers are down", which always has its reason beside it.
    if (pipeline::rank(error) == pipeline::ErrorRank::Noise || error.code == code::kAllBrokersDown)
        return;
    // Idle connections close all day. If it was one that is read, the next statistics tell.
    if (m_healthy && isHangUp(error))
        return;
    if (m_troubles.size() < kTroublesKept)
        m_troubles.push_back(error);
    if (error.needsPerson && m_began) {
        // The listener counts this as the end of being live, though the connection itself may stand.
        m_healthy = false;
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
