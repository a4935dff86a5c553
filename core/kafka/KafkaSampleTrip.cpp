// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/KafkaSampleTrip.h"

#include "kafka/ErrorParser.h"
#include "kafka/HubSession.h"
#include "pipeline/ClientCodes.h"

#include <algorithm>
#include <expected>
#include <map>
#include <utility>

namespace hubscope::kafka {

using namespace std::chrono_literals;
using pipeline::SourceError;
using pipeline::SourceStage;
using pipeline::TripFault;
using pipeline::TripSide;
using pipeline::TripStep;
namespace code = pipeline::code;

namespace {

using Clock = HubSession::Clock;
using Kind = TripStep::Kind;

/// While answers of both clients are awaited, each is looked after this often.
constexpr auto kTurn = 10ms;
/// Reading begins when all samples are taken, or this long after the first: to be told of further places
/// costs the reader half a second.
constexpr auto kGather = 500ms;

std::chrono::milliseconds since(Clock::time_point begun)
{
    return std::chrono::round<std::chrono::milliseconds>(Clock::now() - begun);
}

SourceError errorOf(rd_kafka_resp_err_t code, SourceStage stage)
{
    return parseError(code, rd_kafka_err2str(code), stage);
}

bool isDenied(const SourceError &error)
{
    return error.code == code::kTopicAuthorizationFailed || error.code == code::kClusterAuthorizationFailed;
}

/// What became of a message: a line that broke is told as that of sending.
SourceError sendErrorOf(rd_kafka_resp_err_t number)
{
    SourceError error = errorOf(number, SourceStage::Send);
    if (error.code == code::kTransport)
        error.stage = SourceStage::Send;
    return error;
}

std::optional<TripFault> ofReading(HubSession::Outcome error)
{
    return error ? std::optional(TripFault{TripSide::Reading, std::move(*error)}) : std::nullopt;
}

/// One run. Its parts are functions that return the fault that ends it.
class Trip
{
public:
    Trip(const pipeline::SampleRequest &request, Clock::time_point deadline, std::stop_token stop,
         const std::function<void(const TripStep &)> &onStep)
        : m_request(request)
        , m_onStep(onStep)
        , m_reader(request.reading, Purpose::ReadingAtOnce, deadline, stop)
        , m_sender(request.sending, Purpose::Sending, deadline, std::move(stop))
    {
    }
    ~Trip();
    Trip(const Trip &) = delete;
    Trip &operator=(const Trip &) = delete;

    using Outcome = std::optional<TripFault>;
    Outcome connectReader();
    Outcome connectSender();
    Outcome travel();

    bool stopped() const { return m_reader.stopped(); }

private:
    /// partition, offset
    using Place = std::pair<std::int32_t, std::int64_t>;
    struct OnTheWay
    {
        Clock::time_point handedOver;
        bool settled = false;
    };

    void handOver(std::size_t sample);
    void refuse(std::size_t sample, SourceError error);
    void takeReports(rd_kafka_event_t *event);
    void settle(const rd_kafka_message_t &report);
    Outcome proveReading();
    Outcome assignAwaited();
    Outcome readOne(std::chrono::milliseconds timeout);
    std::size_t pending() const;
    Outcome unfinished() const;

    const pipeline::SampleRequest &m_request;
    const std::function<void(const TripStep &)> &m_onStep;
    HubSession m_reader;
    HubSession m_sender;

    std::vector<OnTheWay> m_samples;
    /// Taken by the hub and not read back yet.
    std::map<Place, std::size_t> m_awaited;
    /// Since when something is awaited that the reader was not told of.
    std::optional<Clock::time_point> m_untold;
    /// The first of what samples were refused with.
    std::optional<SourceError> m_refusal;
};

Trip::~Trip()
{
    // What was not sent when it ended shall not be sent after it.
    if (m_sender.hasClient())
        rd_kafka_purge(m_sender.client().handle(),
                       RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT | RD_KAFKA_PURGE_F_NON_BLOCKING);
}

Trip::Outcome Trip::connectReader()
{
    using Step = HubSession::Outcome (HubSession::*)();
    const auto begun = Clock::now();
    for (const Step step : {&HubSession::signIn, &HubSession::findHub, &HubSession::askOffsets}) {
        if (auto fault = ofReading((m_reader.*step)()))
            return fault;
    }
    if (auto fault = proveReading())
        return fault;
    if (!stopped())
        m_onStep({.kind = Kind::ReadingReady, .elapsed = since(begun)});
    return std::nullopt;
}

/// Where only asking for offsets was tried, samples would be sent before it shows that none can be read: in
/// Kafka itself whoever may send may ask for them. So the end of a partition is read, or what has come since.
Trip::Outcome Trip::proveReading()
{
    if (m_reader.ranges().empty())
        return ofReading(parseError(0, "The event hub has no partitions", SourceStage::Hub));
    const auto &[partition, range] = *m_reader.ranges().begin();
    if (auto fault = ofReading(m_reader.assign({{partition, range.end}})))
        return fault;
    while (!m_reader.over()) {
        auto message = m_reader.poll(m_reader.slice());
        if (!message)
            return ofReading(std::move(message.error()));
        if (*message)
            return ofReading(m_reader.assign({}));
    }
    return ofReading(m_reader.unread());
}

Trip::Outcome Trip::connectSender()
{
    using Step = HubSession::Outcome (HubSession::*)();
    const auto begun = Clock::now();
    for (const Step step : {&HubSession::signIn, &HubSession::findHub}) {
        if (auto error = (m_sender.*step)()) {
            // Whoever may not send is refused at the first question already, or with the first message.
            if (error->stage == SourceStage::Hub && isDenied(*error))
                error->stage = SourceStage::Send;
            return TripFault{TripSide::Sending, std::move(*error)};
        }
    }
    if (!stopped())
        m_onStep({.kind = Kind::SendingReady, .elapsed = since(begun)});
    return std::nullopt;
}

Trip::Outcome Trip::travel()
{
    m_samples.resize(m_request.samples.size());
    for (std::size_t sample = 0; sample < m_samples.size(); ++sample)
        handOver(sample);
    while (!m_reader.over() && (pending() > 0 || !m_awaited.empty())) {
        const bool waiting = pending() > 0;
        if (waiting) {
            m_sender.drain(kTurn, [this](rd_kafka_event_t *event) { takeReports(event); });
            if (auto error = pending() > 0 ? m_sender.verdict() : std::nullopt)
                return TripFault{TripSide::Sending, std::move(*error)};
        }
        if (m_awaited.empty())
            continue;
        if (m_untold && (pending() == 0 || Clock::now() - *m_untold >= kGather)) {
            if (auto fault = assignAwaited())
                return fault;
        }
        if (auto fault = readOne(waiting ? 0ms : m_reader.slice()))
            return fault;
    }
    return stopped() ? std::nullopt : unfinished();
}

void Trip::handOver(std::size_t sample)
{
    const std::string &body = m_request.samples[sample].body;
    m_samples[sample].handedOver = Clock::now();
    m_onStep({.kind = Kind::HandedOver, .sample = sample});
    // Copied by the flag, never written.
    const int refused = rd_kafka_produce(m_sender.client().topic(), RD_KAFKA_PARTITION_UA,
                                         RD_KAFKA_MSG_F_COPY, const_cast<char *>(body.data()), body.size(),
                                         nullptr, 0, reinterpret_cast<void *>(sample));
    if (refused != 0)
        refuse(sample, sendErrorOf(rd_kafka_last_error()));
}

void Trip::refuse(std::size_t sample, SourceError error)
{
    m_samples[sample].settled = true;
    if (!m_refusal)
        m_refusal = error;
    m_onStep({.kind = Kind::Refused,
              .sample = sample,
              .elapsed = since(m_samples[sample].handedOver),
              .error = std::move(error)});
}

void Trip::takeReports(rd_kafka_event_t *event)
{
    if (rd_kafka_event_type(event) != RD_KAFKA_EVENT_DR)
        return;
    while (const rd_kafka_message_t *report = rd_kafka_event_message_next(event))
        settle(*report);
}

void Trip::settle(const rd_kafka_message_t &report)
{
    const auto sample = reinterpret_cast<std::size_t>(report._private);
    if (report.err != RD_KAFKA_RESP_ERR_NO_ERROR) {
        refuse(sample, sendErrorOf(report.err));
        return;
    }
    m_samples[sample].settled = true;
    m_awaited.emplace(Place{report.partition, report.offset}, sample);
    if (!m_untold)
        m_untold = Clock::now();
    m_onStep({.kind = Kind::Sent,
              .sample = sample,
              .elapsed = since(m_samples[sample].handedOver),
              .partition = report.partition,
              .offset = report.offset});
}

/// Each partition from the oldest sample that is awaited there.
Trip::Outcome Trip::assignAwaited()
{
    m_untold.reset();
    std::map<std::int32_t, std::int64_t> places;
    // Ordered by partition, then offset: the first of a partition stays.
    for (const auto &[place, sample] : m_awaited)
        places.insert(place);
    return ofReading(m_reader.assign(places));
}

Trip::Outcome Trip::readOne(std::chrono::milliseconds timeout)
{
    auto polled = m_reader.poll(timeout);
    if (!polled)
        return ofReading(std::move(polled.error()));
    const MessageHandle &message = *polled;
    if (!message || message->err != RD_KAFKA_RESP_ERR_NO_ERROR)
        return std::nullopt;
    // Others send to the hub, too.
    const auto found = m_awaited.find({message->partition, message->offset});
    if (found == m_awaited.end())
        return std::nullopt;
    const std::size_t sample = found->second;
    m_awaited.erase(found);
    m_onStep({.kind = Kind::ReadBack,
              .sample = sample,
              .elapsed = since(m_samples[sample].handedOver),
              .partition = message->partition,
              .offset = message->offset,
              .enqueuedMs = std::max<std::int64_t>(rd_kafka_message_timestamp(message.get(), nullptr), 0),
              .body = std::string(static_cast<const char *>(message->payload ? message->payload : ""),
                                  message->len)});
    return std::nullopt;
}

std::size_t Trip::pending() const
{
    return static_cast<std::size_t>(std::ranges::count(m_samples, false, &OnTheWay::settled));
}

/// Why the end was not all samples read back.
Trip::Outcome Trip::unfinished() const
{
    // What a message died of may have been told more clearly by the connection; both say more than silence.
    if (m_refusal)
        return TripFault{TripSide::Sending, m_sender.better(*m_refusal)};
    if (pending() > 0)
        return TripFault{
            TripSide::Sending,
            m_sender.timedOut(SourceStage::Send, "The hub did not say in time whether it took a sample")};
    if (!m_awaited.empty())
        return ofReading(m_reader.unread("A sample was not read back in time"));
    return std::nullopt;
}

} // namespace

std::optional<TripFault> KafkaSampleTrip::run(const pipeline::SampleRequest &request,
                                              std::chrono::milliseconds deadline, std::stop_token stop,
                                              const std::function<void(const TripStep &)> &onStep)
{
    Trip trip(request, Clock::now() + deadline, std::move(stop), onStep);
    for (const auto part : {&Trip::connectReader, &Trip::connectSender, &Trip::travel}) {
        auto fault = (trip.*part)();
        if (trip.stopped())
            break;
        if (fault)
            return fault;
    }
    return std::nullopt;
}

} // namespace hubscope::kafka
