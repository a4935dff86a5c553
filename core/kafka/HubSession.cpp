// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/HubSession.h"

#include "kafka/ErrorParser.h"
#include "pipeline/ClientCodes.h"
#include "pipeline/ErrorRank.h"

#include <algorithm>

namespace hubscope::kafka {

using namespace std::chrono_literals;
using pipeline::SourceError;
using pipeline::SourceStage;
namespace code = pipeline::code;

namespace {

/// A fault that tells more may come this long after the first.
constexpr auto kGrace = 700ms;
/// Transport faults may pass: another address is tried, the name resolves at the second attempt.
constexpr auto kTransportPatience = 4s;

} // namespace

HubSession::HubSession(const pipeline::SourceSettings &settings, Purpose purpose, Clock::time_point deadline,
                       std::stop_token stop)
    : m_settings(settings)
    , m_purpose(purpose)
    , m_deadline(deadline)
    , m_stop(std::move(stop))
{
}

std::chrono::milliseconds HubSession::slice() const
{
    const auto left = std::chrono::floor<std::chrono::milliseconds>(m_deadline - Clock::now());
    return std::clamp(left, std::chrono::milliseconds(1), kSlice);
}

void HubSession::drain(std::chrono::milliseconds timeout, const EventSink &sink)
{
    for (EventHandle event = m_client->nextEvent(timeout); event; event = m_client->nextEvent(0ms)) {
        if (m_offsets.take(event.get()))
            continue;
        if (rd_kafka_event_type(event.get()) != RD_KAFKA_EVENT_ERROR) {
            if (sink)
                sink(event.get());
            continue;
        }
        SourceError error = m_client->errorOf(event.get());
        const auto rank = pipeline::rank(error);
        if (rank <= pipeline::ErrorRank::Consequence)
            continue;
        const auto now = Clock::now();
        if (!m_firstFault)
            m_firstFault = now;
        if (rank == pipeline::ErrorRank::Reason && !m_firstReason)
            m_firstReason = now;
        m_faults.push_back(std::move(error));
    }
}

HubSession::Outcome HubSession::assign(const std::map<std::int32_t, std::int64_t> &places)
{
    const PartitionsHandle list(rd_kafka_topic_partition_list_new(static_cast<int>(places.size())));
    for (const auto &[partition, offset] : places)
        rd_kafka_topic_partition_list_add(list.get(), m_client->topicName().constData(), partition)->offset =
            offset;
    const auto error = rd_kafka_assign(m_client->handle(), list.get());
    if (error != RD_KAFKA_RESP_ERR_NO_ERROR)
        return parseError(error, rd_kafka_err2str(error), SourceStage::Read);
    return std::nullopt;
}

std::expected<MessageHandle, SourceError> HubSession::poll(std::chrono::milliseconds timeout)
{
    drain(0ms);
    if (auto error = verdict(); error && error->needsPerson)
        return std::unexpected(std::move(*error));
    MessageHandle message(rd_kafka_consumer_poll(m_client->handle(), static_cast<int>(timeout.count())));
    if (!message || message->err == RD_KAFKA_RESP_ERR_NO_ERROR ||
        message->err == RD_KAFKA_RESP_ERR__PARTITION_EOF ||
        message->err == RD_KAFKA_RESP_ERR__AUTO_OFFSET_RESET)
        return message;
    const char *text = rd_kafka_message_errstr(message.get());
    SourceError error = parseError(message->err, text ? text : "", SourceStage::Read);
    if (error.needsPerson)
        return std::unexpected(std::move(error));
    m_trouble = std::move(error);
    return MessageHandle();
}

SourceError HubSession::unread(std::string_view text) const
{
    return m_trouble ? *m_trouble : timedOut(SourceStage::Read, text);
}

HubSession::Outcome HubSession::verdict() const
{
    const auto now = Clock::now();
    if ((m_firstReason && now - *m_firstReason >= kGrace) ||
        (m_firstFault && now - *m_firstFault >= kTransportPatience))
        return pipeline::worst(m_faults);
    return std::nullopt;
}

SourceError HubSession::timedOut(SourceStage stage, std::string_view text) const
{
    return better(parseError(code::kTimedOut, text, stage));
}

SourceError HubSession::better(const SourceError &error) const
{
    const auto fault = pipeline::worst(m_faults);
    return fault && pipeline::rank(*fault) > pipeline::rank(error) ? *fault : error;
}

void HubSession::forget()
{
    m_faults.clear();
    m_firstFault.reset();
    m_firstReason.reset();
}

HubSession::Outcome HubSession::signIn()
{
    auto client = Client::create(m_settings, m_purpose);
    if (!client)
        return parseError(code::kArgument, client.error().detail.toStdString(), SourceStage::Client);
    m_client = std::move(*client);
    m_client->hurryOn(m_stop);
    // An answer to the first question proves that the sign-in was accepted, whatever it says.
    while (!over()) {
        auto answer = m_client->partitions(slice());
        drain(0ms);
        const bool silent =
            !answer && (answer.error().code == code::kTransport || answer.error().code == code::kTimedOut);
        if (!silent) {
            m_hub = std::move(answer);
            forget();
            return std::nullopt;
        }
        if (auto fault = verdict())
            return fault;
    }
    return timedOut(SourceStage::Sasl);
}

HubSession::Outcome HubSession::findHub()
{
    while (!*m_hub && !m_hub->error().needsPerson && !over()) {
        drain(slice()); // a leader is being chosen, or the line broke: ask again
        m_hub = m_client->partitions(slice());
    }
    if (!*m_hub)
        return m_hub->error();
    return std::nullopt;
}

HubSession::Outcome HubSession::askOffsets()
{
    while (!over()) {
        m_offsets.start(*m_client, partitions());
        while (m_offsets.isRunning() && !over())
            drain(slice());
        if (m_offsets.isRunning())
            break;
        if (!m_offsets.error())
            return std::nullopt;
        if (m_offsets.error()->needsPerson)
            return m_offsets.error();
        drain(slice());
    }
    return m_offsets.error() ? m_offsets.error() : timedOut(SourceStage::Listen);
}

} // namespace hubscope::kafka
