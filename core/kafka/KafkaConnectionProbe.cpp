// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/KafkaConnectionProbe.h"

#include "kafka/ErrorParser.h"
#include "kafka/HubSession.h"

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

namespace {

using Clock = HubSession::Clock;

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
        : m_session(settings, Purpose::Reading, deadline, std::move(stop))
    {
    }

    using Outcome = HubSession::Outcome;
    Outcome signIn() { return m_session.signIn(); }
    Outcome findHub();
    Outcome askOffsets();
    Outcome readNewest();

    bool stopped() const { return m_session.stopped(); }
    ProbeFindings takeFindings();
    const std::vector<pipeline::PartitionStatistics> &partitions() const { return m_findings.partitions; }

private:
    void keep(const rd_kafka_message_t &message);

    HubSession m_session;
    ProbeFindings m_findings;
    std::size_t m_sampleBytes = 0;
};

Run::Outcome Run::findHub()
{
    if (auto fault = m_session.findHub())
        return fault;
    for (const std::int32_t number : m_session.partitions())
        m_findings.partitions.push_back(
            {.partition = number, .position = -1, .end = -1, .low = -1, .messagesPerSecond = 0});
    return std::nullopt;
}

Run::Outcome Run::askOffsets()
{
    if (auto fault = m_session.askOffsets())
        return fault;
    for (auto &row : m_findings.partitions) {
        const PartitionRange &range = m_session.ranges().at(row.partition);
        row.low = range.low;
        row.end = range.end;
    }
    return std::nullopt;
}

Run::Outcome Run::readNewest()
{
    const auto filled =
        std::ranges::count_if(m_findings.partitions, [](const auto &row) { return row.end > row.low; });
    const auto each = std::max<std::int64_t>(
        static_cast<std::int64_t>(pipeline::kMostSamples) / std::max<std::int64_t>(filled, 1), 1);
    // By partition.
    std::map<std::int32_t, std::int64_t> from;
    std::map<std::int32_t, std::int64_t> awaited; // its newest offset
    for (const auto &row : m_findings.partitions) {
        if (row.end <= row.low)
            continue;
        from.emplace(row.partition, std::max(row.low, row.end - each));
        awaited.emplace(row.partition, row.end - 1);
    }
    // An empty hub is for the caller to judge.
    if (from.empty())
        return std::nullopt;
    if (auto error = m_session.assign(from))
        return error;

    auto enough = std::min(m_session.deadline(), Clock::now() + kReadPatience);
    while (!awaited.empty() && !stopped() && Clock::now() < enough) {
        const auto polled = m_session.poll(m_session.slice());
        if (!polled)
            return polled.error();
        const MessageHandle &message = *polled;
        if (!message)
            continue;
        if (message->err == RD_KAFKA_RESP_ERR_NO_ERROR) {
            if (m_findings.samples.empty())
                enough = std::min(enough, Clock::now() + kMorePatience);
            keep(*message);
            const auto newest = awaited.find(message->partition);
            if (newest != awaited.end() && message->offset < newest->second)
                continue;
        }
        awaited.erase(message->partition);
    }
    if (!m_findings.samples.empty() || awaited.empty())
        return std::nullopt;
    return m_session.unread();
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
