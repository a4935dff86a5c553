// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ReadSession.h"

#include "base/BackgroundThread.h"
#include "pipeline/ClientCodes.h"
#include "pipeline/ErrorRank.h"

#include <QDateTime>

#include <algorithm>

namespace hubscope::pipeline {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// How long a thread may not look at its stop token.
constexpr auto kPollTime = 100ms;
constexpr auto kStatisticsInterval = 500ms;
/// While held back: short, because room for a chunk comes as soon as one is decoded.
constexpr auto kHoldBackTime = 5ms;
/// What decoding and keeping the rest may take where the source itself does not end.
constexpr auto kCutOffTime = 1500ms;

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

SourceError errorOfOpening(const Error &error)
{
    SourceError fault;
    fault.stage = SourceStage::Client;
    fault.code = code::kArgument;
    fault.codeName = u"_INVALID_ARG"_s;
    fault.text = fault.raw = error.detail;
    fault.needsPerson = true;
    fault.timeMs = QDateTime::currentMSecsSinceEpoch();
    return fault;
}

} // namespace

/// Turns the source's calls into the chunk under work, the counters and notes. Thread: the consumer thread.
class ReadSession::Listener final : public SourceListener
{
public:
    Listener(Outbox &outbox, const SourceSettings &settings)
        : m_outbox(outbox)
        , m_host(settings.host)
        , m_port(settings.port)
    {
    }

    void onMessage(const MessageView &message) override
    {
        const auto now = ChunkBuilder::Clock::now();
        throughput.count(message);
        if (!chunk.fits(message.body.size()))
            sealed.push_back(chunk.seal());
        chunk.add(message, now);
    }

    void onError(const SourceError &error) override
    {
        if (rank(error) != ErrorRank::Noise && m_fold.admits(error, ErrorFold::TimePoint::clock::now()))
            m_outbox.post(ErrorNote{ofHub(error)});
    }

    void onLive() override { m_outbox.post(LiveNote{}); }
    void onConnectionLost(const SourceError &cause) override { m_outbox.post(LostNote{ofHub(cause)}); }
    void onPartitions(const std::vector<PartitionStatistics> &partitions) override
    {
        throughput.setPartitions(partitions);
    }
    void onBegin(const Positions &positions) override
    {
        sealMessages();
        chunk.begin(positions, ChunkBuilder::Clock::now());
    }
    void onTopic(std::string_view id) override
    {
        sealMessages();
        chunk.setTopic(id, ChunkBuilder::Clock::now());
    }
    void onGap(const Gap &gap) override
    {
        sealMessages();
        chunk.add(gap, ChunkBuilder::Clock::now());
    }
    void onClientLog(LogLevel level, std::string_view facility, std::string_view text) override
    {
        m_outbox.post(LogNote{level, toText(facility), toText(text)});
    }

    ChunkBuilder chunk;
    /// Mostly none or one: messages are taken only while there is none, but gaps are told at any time.
    std::deque<MessageChunk> sealed;
    Throughput throughput;

private:
    SourceError ofHub(SourceError error) const
    {
        error.host = m_host;
        error.port = m_port;
        return error;
    }
    void sealMessages()
    {
        if (chunk.hasMessages())
            sealed.push_back(chunk.seal());
    }

    Outbox &m_outbox;
    /// Its own: the settings go on to the source.
    QString m_host;
    quint16 m_port;
    ErrorFold m_fold;
};

ReadSession::ReadSession(SourceFactory factory, SourceSettings settings,
                         std::shared_ptr<const insight::RuleBook> rules, insight::Attribution attribution,
                         std::function<void()> wake, KeepPlan plan, Legacy legacy)
    : outbox(std::move(wake))
    , m_factory(std::move(factory))
    , m_settings(std::move(settings))
    , m_rules(std::move(rules))
    , m_attribution(attribution)
    , m_plan(std::move(plan))
    , m_legacy(std::move(legacy))
{
}

std::optional<KnownPositions> ReadSession::waitForPositions(const std::stop_token &stop)
{
    std::unique_lock lock(m_positionsMutex);
    if (!m_positionsChanged.wait(lock, stop, [this] { return m_positions.has_value(); }))
        return std::nullopt;
    return *m_positions;
}

void ReadSession::consume(const std::stop_token &stop)
{
    runInBackground(Turns::Usual); // The client's threads, too, which the source starts.
    if (std::optional<KnownPositions> known = waitForPositions(stop)) {
        // What was only shown may be passed over; what shall be kept may not.
        if (m_settings.readAgain && !m_plan.sink)
            known->reset();
        m_settings.knownTopicId = m_knownTopicId;
        Listener listener(outbox, m_settings);
        const std::unique_ptr<EventSource> source = m_factory(std::move(m_settings));
        if (const Result<void> opened = source->open(listener, *known); opened)
            read(*source, listener, stop);
        else
            listener.onError(errorOfOpening(opened.error()));
        // Closing the source may wait for the client; it calls the listener no more.
    }
    m_chunks.close();
    countEnded();
}

void ReadSession::read(EventSource &source, Listener &listener, const std::stop_token &stop)
{
    auto now = ChunkBuilder::Clock::now();
    m_nextStatistics = now;
    while (!stop.stop_requested()) {
        if (listener.chunk.isDue(now) && listener.sealed.empty())
            listener.sealed.push_back(listener.chunk.seal());
        if (passOn(listener.sealed))
            source.poll(std::min(kPollTime, std::chrono::milliseconds(listener.chunk.timeLeft(now))));
        else
            source.serveEvents(kHoldBackTime);
        now = ChunkBuilder::Clock::now();
        publishStatistics(listener.throughput, now);
    }
    // What was read is still decoded, as far as there is room for it.
    if (!listener.chunk.isEmpty())
        listener.sealed.push_back(listener.chunk.seal());
    passOn(listener.sealed);
}

/// True if no sealed chunk is left in hand, so that reading may go on.
bool ReadSession::passOn(std::deque<MessageChunk> &sealed)
{
    while (!sealed.empty() && m_chunks.tryPush(sealed.front(), sealed.front().footprint()))
        sealed.pop_front();
    const bool held = !sealed.empty();
    if (held && !m_heldBack)
        ++m_holdBacks;
    m_heldBack = held;
    return !held;
}

void ReadSession::publishStatistics(Throughput &throughput, ChunkBuilder::Clock::time_point now)
{
    if (now < m_nextStatistics)
        return;
    m_nextStatistics = now + kStatisticsInterval;
    SourceStatistics statistics = throughput.sample(now);
    statistics.events = handedOn().events();
    statistics.heldBack = m_heldBack;
    statistics.holdBacks = m_holdBacks;
    outbox.postStatistics(std::move(statistics));
}

void ReadSession::setRules(std::shared_ptr<const insight::RuleBook> rules)
{
    const std::lock_guard lock(m_rulesMutex);
    m_rules.swap(rules);
}

std::shared_ptr<const insight::RuleBook> ReadSession::rules() const
{
    const std::lock_guard lock(m_rulesMutex);
    return m_rules;
}

void ReadSession::decode(const std::stop_token &stop)
{
    runInBackground(Turns::Long);
    DecodedChunk::Way way{.rules = nullptr, .attribution = m_attribution};
    std::optional<insight::EventDecoder> decoder;
    while (std::optional<MessageChunk> chunk = m_chunks.pop()) {
        if (auto newest = rules(); newest != way.rules) {
            way.rules = std::move(newest);
            decoder.emplace(way.rules, way.attribution);
        }
        std::optional<DecodedChunk> decoded = DecodedChunk::decode(std::move(*chunk), *decoder, way, stop);
        // What follows a chunk must not be kept without it.
        if (!decoded)
            break;
        // For the same reason not given up when asked to stop: the writer takes all, or closes the queue.
        const std::size_t cost = decoded->footprint();
        m_decoded.push(*decoded, cost, std::stop_token());
    }
    m_decoded.close();
    countEnded();
}

void ReadSession::countEnded()
{
    bool last = false;
    {
        const std::lock_guard lock(m_endMutex);
        last = --m_running == 0;
    }
    m_endChanged.notify_all();
    if (last)
        outbox.post(EndedNote{});
}

bool ReadSession::waitEnded(std::chrono::steady_clock::time_point deadline)
{
    std::unique_lock lock(m_endMutex);
    return m_endChanged.wait_until(lock, deadline, [this] { return m_running == 0; });
}

RunningSession::RunningSession(std::shared_ptr<ReadSession> session)
    : m_session(std::move(session))
    , m_consumer([shared = m_session](const std::stop_token &stop) { shared->consume(stop); })
    , m_decoder([shared = m_session](const std::stop_token &stop) { shared->decode(stop); })
    , m_writer([shared = m_session](const std::stop_token &stop) { shared->write(stop); })
{
}

RunningSession::~RunningSession()
{
    requestStop();
    if (m_session)
        m_session->outbox.disconnect();
    // Each holds its share of the session; what they still touch lives as long as they do.
    if (m_consumer.joinable())
        m_consumer.detach();
    if (m_decoder.joinable())
        m_decoder.detach();
    if (m_writer.joinable())
        m_writer.detach();
}

void RunningSession::requestStop()
{
    m_consumer.request_stop();
    m_decoder.request_stop();
    m_writer.request_stop();
}

bool RunningSession::end(std::chrono::steady_clock::time_point deadline)
{
    requestStop();
    m_session->outbox.disconnect();
    if (!m_session->waitEnded(deadline - kCutOffTime))
        m_session->cutOff();
    if (!m_session->waitEnded(deadline))
        return false;
    m_consumer.join();
    m_decoder.join();
    m_writer.join();
    return true;
}

} // namespace hubscope::pipeline
