// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/KafkaConnectionProbe.h"

#include "kafka/Client.h"
#include "kafka/ErrorParser.h"
#include "kafka/OffsetQuery.h"
#include "pipeline/ClientCodes.h"
#include "pipeline/ErrorRank.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace hubscope::kafka {

using namespace std::chrono_literals;
using pipeline::ProbeFindings;
using pipeline::ProbeStep;
using pipeline::SourceError;
using pipeline::SourceStage;
namespace code = pipeline::code;

namespace {

using Clock = std::chrono::steady_clock;

/// How long no call may keep from looking at the stop token.
constexpr auto kSlice = 300ms;
/// A fault that tells more may come this long after the first.
constexpr auto kGrace = 700ms;
/// Transport faults may pass: another address is tried, the name resolves at the second attempt.
constexpr auto kTransportPatience = 4s;
constexpr auto kReadPatience = 4s;
/// One message proves that reading works; the others may take this long from then on.
constexpr auto kMorePatience = 1500ms;
constexpr std::size_t kMostBytesInAll = 4 * 1024 * 1024;

/// What orders samples, the oldest first.
std::tuple<std::int64_t, std::int64_t> ageOf(const pipeline::ProbeSample &sample)
{
    return {sample.enqueuedMs, sample.offset};
}

/// One run: the steps are functions that return the error that ends it.
class Run
{
public:
    Run(const pipeline::SourceSettings &settings, Clock::time_point deadline, std::stop_token stop)
        : m_settings(settings)
        , m_deadline(deadline)
        , m_stop(std::move(stop))
    {
    }

    using Outcome = std::optional<SourceError>;
    Outcome signIn();
    Outcome findHub();
    Outcome askOffsets();
    Outcome readNewest();

    bool stopped() const { return m_stop.stop_requested(); }
    ProbeFindings takeFindings();
    const std::vector<pipeline::PartitionStatistics> &partitions() const { return m_findings.partitions; }

private:
    std::chrono::milliseconds slice() const;
    bool over() const { return stopped() || Clock::now() >= m_deadline; }
    void drain(std::chrono::milliseconds timeout);
    /// The fault of the events so far, once it is clear that it is one.
    Outcome verdict() const;
    Outcome timedOut(SourceStage stage) const;
    void keep(const rd_kafka_message_t &message);

    const pipeline::SourceSettings &m_settings;
    const Clock::time_point m_deadline;
    const std::stop_token m_stop;
    std::unique_ptr<Client> m_client;

    std::vector<SourceError> m_faults;
    std::optional<Clock::time_point> m_firstFault;
    std::optional<Clock::time_point> m_firstReason;
    OffsetQuery m_offsets;
    std::optional<std::expected<std::vector<std::int32_t>, SourceError>> m_hub;
    ProbeFindings m_findings;
    std::size_t m_sampleBytes = 0;
};

std::chrono::milliseconds Run::slice() const
{
    const auto left = std::chrono::floor<std::chrono::milliseconds>(m_deadline - Clock::now());
    return std::clamp(left, std::chrono::milliseconds(1), std::chrono::milliseconds(kSlice));
}

void Run::drain(std::chrono::milliseconds timeout)
{
    for (EventHandle event = m_client->nextEvent(timeout); event; event = m_client->nextEvent(0ms)) {
        if (m_offsets.take(event.get()) || rd_kafka_event_type(event.get()) != RD_KAFKA_EVENT_ERROR)
            continue;
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

Run::Outcome Run::verdict() const
{
    const auto now = Clock::now();
    if ((m_firstReason && now - *m_firstReason >= kGrace) ||
        (m_firstFault && now - *m_firstFault >= kTransportPatience))
        return pipeline::worst(m_faults);
    return std::nullopt;
}

Run::Outcome Run::timedOut(SourceStage stage) const
{
    if (auto fault = pipeline::worst(m_faults))
        return fault;
    return parseError(code::kTimedOut, "No answer came in time", stage);
}

Run::Outcome Run::signIn()
{
    auto client = Client::create(m_settings);
    if (!client)
        return parseError(code::kArgument, client.error().detail.toStdString(), SourceStage::Client);
    m_client = std::move(*client);
    // An answer to the first question proves that the sign-in was accepted, whatever it says.
    while (!over()) {
        auto answer = m_client->partitions(slice());
        drain(0ms);
        const bool silent =
            !answer && (answer.error().code == code::kTransport || answer.error().code == code::kTimedOut);
        if (!silent) {
            m_hub = std::move(answer);
            m_faults.clear();
            m_firstFault.reset();
            m_firstReason.reset();
            return std::nullopt;
        }
        if (auto fault = verdict())
            return fault;
    }
    return timedOut(SourceStage::Sasl);
}

Run::Outcome Run::findHub()
{
    while (!*m_hub && !m_hub->error().needsPerson && !over()) {
        drain(slice()); // a leader is being chosen, or the line broke: ask again
        m_hub = m_client->partitions(slice());
    }
    if (!*m_hub)
        return m_hub->error();
    for (const std::int32_t number : **m_hub)
        m_findings.partitions.push_back(
            {.partition = number, .position = -1, .end = -1, .low = -1, .messagesPerSecond = 0});
    return std::nullopt;
}

Run::Outcome Run::askOffsets()
{
    while (!over()) {
        m_offsets.start(*m_client, **m_hub);
        while (m_offsets.isRunning() && !over())
            drain(slice());
        if (m_offsets.isRunning())
            break;
        if (!m_offsets.error()) {
            for (auto &row : m_findings.partitions) {
                const PartitionRange &range = m_offsets.ranges().at(row.partition);
                row.low = range.low;
                row.end = range.end;
            }
            return std::nullopt;
        }
        if (m_offsets.error()->needsPerson)
            return m_offsets.error();
        drain(slice());
    }
    return m_offsets.error() ? m_offsets.error() : timedOut(SourceStage::Listen);
}

Run::Outcome Run::readNewest()
{
    const PartitionsHandle list(
        rd_kafka_topic_partition_list_new(static_cast<int>(m_findings.partitions.size())));
    const auto filled =
        std::ranges::count_if(m_findings.partitions, [](const auto &row) { return row.end > row.low; });
    const auto each = std::max<std::int64_t>(
        static_cast<std::int64_t>(pipeline::kMostSamples) / std::max<std::int64_t>(filled, 1), 1);
    std::map<std::int32_t, std::int64_t> awaited; // partition → its newest offset
    for (const auto &row : m_findings.partitions) {
        if (row.end <= row.low)
            continue;
        rd_kafka_topic_partition_list_add(list.get(), m_client->topicName().constData(), row.partition)
            ->offset = std::max(row.low, row.end - each);
        awaited.emplace(row.partition, row.end - 1);
    }
    // An empty hub is for the caller to judge.
    if (list->cnt == 0)
        return std::nullopt;
    if (const auto error = rd_kafka_assign(m_client->handle(), list.get());
        error != RD_KAFKA_RESP_ERR_NO_ERROR)
        return parseError(error, rd_kafka_err2str(error), SourceStage::Read);

    auto enough = std::min(m_deadline, Clock::now() + kReadPatience);
    Outcome trouble;
    while (!awaited.empty() && !stopped() && Clock::now() < enough) {
        drain(0ms);
        const MessageHandle message(
            rd_kafka_consumer_poll(m_client->handle(), static_cast<int>(slice().count())));
        if (!message)
            continue;
        if (message->err == RD_KAFKA_RESP_ERR_NO_ERROR) {
            if (m_findings.samples.empty())
                enough = std::min(enough, Clock::now() + kMorePatience);
            keep(*message);
            const auto newest = awaited.find(message->partition);
            if (newest != awaited.end() && message->offset < newest->second)
                continue;
        } else if (message->err != RD_KAFKA_RESP_ERR__PARTITION_EOF &&
                   message->err != RD_KAFKA_RESP_ERR__AUTO_OFFSET_RESET) {
            const char *text = rd_kafka_message_errstr(message.get());
            SourceError error = parseError(message->err, text ? text : "", SourceStage::Read);
            if (error.needsPerson)
                return error;
            // It may pass; if it does not, it is why nothing came.
            trouble = std::move(error);
            continue;
        }
        awaited.erase(message->partition);
    }
    if (!m_findings.samples.empty() || awaited.empty())
        return std::nullopt;
    return trouble ? trouble : timedOut(SourceStage::Read);
}

void Run::keep(const rd_kafka_message_t &message)
{
    auto &samples = m_findings.samples;
    const std::size_t size = std::min(message.len, pipeline::kMostSampleBytes);
    samples.push_back(
        {.body = std::string(static_cast<const char *>(message.payload ? message.payload : ""), size),
         .whole = size == message.len,
         .partition = message.partition,
         .offset = message.offset,
         .enqueuedMs = std::max<std::int64_t>(rd_kafka_message_timestamp(&message, nullptr), 0)});
    m_sampleBytes += size;
    // The oldest make room.
    while (samples.size() > 1 &&
           (samples.size() > pipeline::kMostSamples || m_sampleBytes > kMostBytesInAll)) {
        const auto oldest = std::ranges::min_element(samples, {}, ageOf);
        m_sampleBytes -= oldest->body.size();
        samples.erase(oldest);
    }
}

ProbeFindings Run::takeFindings()
{
    std::ranges::sort(m_findings.samples, {}, ageOf);
    return std::move(m_findings);
}

} // namespace

ProbeFindings KafkaConnectionProbe::run(const pipeline::SourceSettings &settings,
                                        std::chrono::milliseconds deadline, std::stop_token stop,
                                        const std::function<void(const ProbeStep &)> &onStep)
{
    struct Step
    {
        SourceStage stage;
        Run::Outcome (Run::*run)();
    };
    static constexpr std::array kSteps = std::to_array<Step>({
        {SourceStage::Sasl, &Run::signIn},
        {SourceStage::Hub, &Run::findHub},
        {SourceStage::Listen, &Run::askOffsets},
        {SourceStage::Read, &Run::readNewest},
    });

    Run run(settings, Clock::now() + deadline, std::move(stop));
    for (const Step &step : kSteps) {
        const auto begun = Clock::now();
        ProbeStep done{.stage = step.stage, .elapsed = {}, .error = (run.*step.run)()};
        if (run.stopped())
            break;
        done.elapsed = std::chrono::round<std::chrono::milliseconds>(Clock::now() - begun);
        if (!done.error && (step.stage == SourceStage::Hub || step.stage == SourceStage::Listen))
            done.partitions = run.partitions();
        onStep(done);
        if (done.error)
            break;
    }
    return run.takeFindings();
}

} // namespace hubscope::kafka
