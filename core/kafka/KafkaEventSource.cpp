// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/KafkaEventSource.h"

#include "kafka/ErrorParser.h"
#include "pipeline/ClientCodes.h"

#include <QDateTime>

#include <algorithm>

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
/// The client looks its servers up once; after this long the name may lead elsewhere.
constexpr auto kReopenAfter = 3min;
constexpr auto kUnansweredLimit = 15s;

/// To an end that nobody knows.
pipeline::Gap gapOf(std::int32_t partition, std::int64_t from, pipeline::GapReason reason)
{
    return {.partition = partition,
            .from = from,
            .to = pipeline::Gap::kUnknown,
            .reason = reason,
            .timeMs = QDateTime::currentMSecsSinceEpoch()};
}

std::int64_t placeOf(pipeline::StartAt::Kind kind, const PartitionRange &range)
{
    switch (kind) {
    case pipeline::StartAt::Kind::Beginning:
        return range.low;
    case pipeline::StartAt::Kind::End:
        return range.end;
    case pipeline::StartAt::Kind::Time:
        break;
    }
    return range.atTime;
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

Result<void> KafkaEventSource::open(pipeline::SourceListener &listener, const pipeline::KnownPositions &known)
{
    m_listener = &listener;
    m_topicId = m_settings.knownTopicId;
    m_resumes = known.has_value();
    for (const auto &[number, next] : known.value_or(pipeline::Positions()))
        m_partitions[number].next = next;
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
    const MessageHandle message(
        rd_kafka_consumer_poll(m_client->handle(), static_cast<int>(timeout.count())));
    // What happened while it was waited for counts before it. Where that leads to a new assignment, that
    // gives the message once more.
    if (const auto now = Clock::now(); !message || now >= m_nextEvents) {
        m_nextEvents = now + kEventInterval;
        serveEvents(0ms);
    }
    return message && m_phase == Phase::Reading && handOut(*message);
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
        const bool byTime =
            (!m_resumes || m_settings.readAgain) && m_settings.startAt.kind == pipeline::StartAt::Kind::Time;
        // Below 0 the protocol means other things: whatever is before 1970 is before every message.
        m_topic.start(*m_client);
        ask(*partitions, byTime ? std::max<std::int64_t>(m_settings.startAt.timeMs, 0) : -1);
        m_askedAll = true;
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

void KafkaEventSource::ask(std::vector<std::int32_t> partitions, std::int64_t timeMs)
{
    m_phase = Phase::Offsets;
    m_askedAll = false;
    m_offsets.start(*m_client, std::move(partitions), timeMs);
}

void KafkaEventSource::positionsKnown()
{
    if (const auto &error = m_offsets.error()) {
        tryAgain(*error);
        return;
    }
    // Gone since its partitions were told, or about to be another one: the ranges may be of either.
    if (!m_topicId.empty() && m_topic.takeUnknown()) {
        m_phase = Phase::Metadata;
        m_nextAttempt = Clock::now() + kRetryInterval;
        return;
    }
    // The positions of the other partitions mean nothing then, though they may lie in their ranges.
    m_recreated = m_recreated || hasAnotherId() || looksRecreated();
    if (m_recreated && !m_askedAll) {
        m_phase = Phase::Metadata;
        m_nextAttempt = {};
        return;
    }
    if (m_recreated)
        tellRecreated();
    else if (m_askedAll)
        tellMissing();
    if (m_askedAll)
        tellTopic();
    for (const auto &[number, range] : m_offsets.ranges()) {
        Partition &partition = m_partitions[number];
        partition.low = range.low;
        partition.end = range.end;
        if (partition.next >= 0 && (m_askedAll || std::ranges::contains(m_gaps, number)))
            closeGap(number, partition, range);
    }
    m_gaps.clear();
    if (m_settings.readAgain)
        goBack();
    if (const pipeline::Positions begins = beginNew(); !begins.empty())
        m_listener->onBegin(begins);
    m_resumes = true;
    assign();
}

/// To where the reading was asked to begin, but never over what was not read yet.
void KafkaEventSource::goBack()
{
    for (const auto &[number, range] : m_offsets.ranges()) {
        Partition &partition = m_partitions[number];
        partition.next = std::min(partition.next, placeOf(m_settings.startAt.kind, range));
    }
    m_settings.readAgain = false;
}

/// Gives a position to each partition that has none.
pipeline::Positions KafkaEventSource::beginNew()
{
    pipeline::Positions begins;
    const auto from = m_resumes ? pipeline::StartAt::Kind::Beginning : m_settings.startAt.kind;
    for (const auto &[number, range] : m_offsets.ranges()) {
        Partition &partition = m_partitions[number];
        if (partition.next < 0)
            begins[number] = partition.next = placeOf(from, range);
    }
    return begins;
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
    // A question that failed has proved nothing.
    const bool isSame = m_topicId.empty() || !m_topic.id().empty();
    m_nextTopicLook = Clock::now() + (isSame ? m_settings.hubLookInterval : kRetryInterval);
    m_began = true;
    m_doubtsHub = false;
    publishPartitions();
    if (!m_healthy && !recentlyRefused()) {
        m_healthy = true;
        m_outage.reset();
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
    // Assigning its partitions anew gives the message once more.
    if (m_doubtsHub && !m_topicId.empty()) {
        findPartitionsAgain();
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
        if (const auto found = m_partitions.find(message.partition); found != m_partitions.end()) {
            found->second.end = std::max(found->second.end, message.offset);
            // The last offsets may be nobody's to read: the end of a transaction, what was compacted away.
            found->second.next = std::max(found->second.next, message.offset);
        }
        return;
    }
    if (message.err == RD_KAFKA_RESP_ERR__AUTO_OFFSET_RESET && m_partitions.contains(message.partition)) {
        // The others are read no further until the range is known; that is one answer away.
        if (!std::ranges::contains(m_gaps, message.partition))
            m_gaps.push_back(message.partition);
        ask(m_gaps);
        return;
    }
    const char *text = rd_kafka_message_errstr(&message);
    report(parseError(message.err, text ? text : rd_kafka_err2str(message.err), SourceStage::Read));
}

/// Partitions that are read and that the hub no longer has.
void KafkaEventSource::tellMissing()
{
    std::erase_if(m_partitions, [this](const auto &entry) {
        const auto &[number, partition] = entry;
        if (m_offsets.ranges().contains(number))
            return false;
        tellGap(
            gapOf(number, partition.next, pipeline::GapReason::PartitionGone),
            u"The hub no longer has partition %1; what it held from offset %2 on was not read"_s.arg(number)
                .arg(partition.next));
        return true;
    });
}

/// True if the hub ends before our position: at the start as it says itself, later only once it has refused
/// to read on there.
bool KafkaEventSource::looksRecreated() const
{
    return std::ranges::any_of(m_offsets.ranges(), [this](const auto &entry) {
        const auto &[number, range] = entry;
        const auto known = m_partitions.find(number);
        return known != m_partitions.end() && known->second.next > range.end &&
               (!m_began || std::ranges::contains(m_gaps, number));
    });
}

/// The hub gives its topic another id than it had.
bool KafkaEventSource::hasAnotherId() const
{
    return m_askedAll && !m_topicId.empty() && !m_topic.id().empty() && m_topic.id() != m_topicId;
}

void KafkaEventSource::tellTopic()
{
    if (m_topic.id().empty() || m_topic.id() == m_topicId)
        return;
    m_topicId = m_topic.id();
    m_listener->onTopic(m_topicId);
}

/// All of the old hub is behind us; each partition of the new one begins at its beginning.
void KafkaEventSource::tellRecreated()
{
    for (const auto &[number, partition] : m_partitions)
        tellGap(gapOf(number, partition.next, pipeline::GapReason::HubRecreated),
                u"The hub was made anew: what its partition %1 held from offset %2 on was not read, and the "
                "new one is read from its beginning"_s.arg(number)
                    .arg(partition.next));
    m_partitions.clear();
    m_gaps.clear();
    m_topicId.clear();
    m_recreated = false;
}

/// Never silently: what could not be read is named with its range.
void KafkaEventSource::closeGap(std::int32_t number, Partition &partition, const PartitionRange &range)
{
    if (partition.next >= range.low)
        return;
    pipeline::Gap gap = gapOf(number, partition.next, pipeline::GapReason::HubRetention);
    gap.to = partition.next = range.low;
    tellGap(
        gap,
        u"Gap in partition %1: the hub no longer holds offsets %2 to %3; reading goes on at its oldest message"_s
            .arg(number)
            .arg(gap.from)
            .arg(gap.to - 1));
}

void KafkaEventSource::tellGap(const pipeline::Gap &gap, const QString &text)
{
    m_listener->onGap(gap);
    SourceError error;
    error.stage = SourceStage::Read;
    error.code = code::kAutoOffsetReset;
    error.codeName = u"_AUTO_OFFSET_RESET"_s;
    error.text = error.raw = text;
    error.timeMs = gap.timeMs;
    log(LogLevel::Warning, text);
    m_listener->onError(error);
}

} // namespace hubscope::kafka
