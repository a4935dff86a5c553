// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/SampleProof.h"

#include "base/Redact.h"
#include "diagnose/LintDiagnosis.h"
#include "eventhub/ConnectionString.h"
#include "insight/EventDecoder.h"

#include <QDateTime>
#include <QMetaObject>
#include <QRandomGenerator>

#include <algorithm>
#include <expected>
#include <map>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hubscope::diagnose {

using pipeline::Sample;
using pipeline::SourceSettings;
using pipeline::TripSide;
using pipeline::TripStep;

namespace {

using Clock = std::chrono::steady_clock;
/// Changes the report, in its owner's thread.
using Edit = std::function<void(ProofReport &)>;
using Post = std::function<void(Edit)>;

constexpr auto kTripTime = 30s;
constexpr qsizetype kMostRaw = 4000;

/// Why not all is well, as the report has it.
struct Failure
{
    Diagnosis cause;
    std::optional<TripSide> side = {};
    QString raw = {};
};

struct Connection
{
    SourceSettings settings;
    /// SharedAccessKey alone, so that a server that echoes it is redacted.
    Secret key;
};
struct Connections
{
    Connection reading;
    Connection sending;
};

QString newMarker()
{
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss"_s);
    const quint32 chance = QRandomGenerator::global()->bounded(0x1000000U);
    return u"hubscope-sample-%1-%2"_s.arg(time).arg(chance, 6, 16, QChar(u'0'));
}

std::expected<Connection, Diagnosis> readConnection(const Secret &secret, const QString &hub,
                                                    const ProofRequest &request)
{
    const std::string_view plain = secret.reveal();
    QString text = QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size()));
    eventhub::LintResult lint = eventhub::lint(text, hub);
    wipe(text);
    if (!lint.connection)
        return std::unexpected(*diagnosisOf(lint));
    eventhub::ConnectionString &read = *lint.connection;
    return Connection{.settings = {.host = read.host,
                                   .port = read.port,
                                   .hub = read.hub.isEmpty() ? hub : read.hub,
                                   // A key goes out in the clear to an emulator only.
                                   .security = read.emulator ? pipeline::Security::SaslPlaintext
                                                             : pipeline::Security::SaslSsl,
                                   .connectionString = std::move(read.text),
                                   .caFile = request.caFile,
                                   .startAt = {},
                                   .ipv4Only = request.ipv4Only},
                      .key = std::move(read.key)};
}

Connections withoutString(const ProofRequest &request)
{
    const auto demo = [&] {
        return Connection{.settings = {.host = request.plaintextHost,
                                       .port = request.plaintextPort,
                                       .hub = request.hub,
                                       .security = pipeline::Security::Plaintext,
                                       .connectionString = {},
                                       .caFile = {},
                                       .startAt = {}},
                          .key = {}};
    };
    return {demo(), demo()};
}

std::expected<Connections, Failure> readConnections(const ProofRequest &request)
{
    if (request.security == pipeline::Security::Plaintext)
        return withoutString(request);
    const bool readsBySending = request.readingText.isEmpty();
    const bool sendsByReading = request.sendingText.isEmpty();
    auto reading =
        readConnection(readsBySending ? request.sendingText : request.readingText, request.hub, request);
    if (!reading)
        return std::unexpected(
            Failure{reading.error(), readsBySending ? TripSide::Sending : TripSide::Reading});
    auto sending = readConnection(sendsByReading ? request.readingText : request.sendingText,
                                  reading->settings.hub, request);
    if (!sending)
        return std::unexpected(Failure{sending.error(), TripSide::Sending});
    if (sending->settings.host.compare(reading->settings.host, Qt::CaseInsensitive) != 0 ||
        sending->settings.port != reading->settings.port)
        return std::unexpected(Failure{diagnosisFor(u"send.other-namespace"_s)});
    // A string of the namespace names none, one of the hub does.
    if (sending->settings.hub.isEmpty())
        return std::unexpected(Failure{diagnosisFor(u"string.hub-missing"_s)});
    reading->settings.hub = sending->settings.hub;
    return Connections{std::move(*reading), std::move(*sending)};
}

std::vector<Sample> samplesFor(const pipeline::SampleWriter &writer, const QString &marker,
                               const QList<insight::LogSet> &wished)
{
    std::vector<Sample> samples = writer(marker.toStdString(), QDateTime::currentMSecsSinceEpoch());
    if (!wished.isEmpty())
        std::erase_if(samples, [&](const Sample &sample) { return !wished.contains(sample.logSet); });
    return samples;
}

bool allAreBack(const QList<SampleResult> &samples)
{
    return std::ranges::count(samples, SampleState::ReadBack, &SampleResult::state) == samples.size();
}

/// What the step says of the sample.
void note(SampleResult &result, const TripStep &step)
{
    const int elapsed = static_cast<int>(step.elapsed.count());
    switch (step.kind) {
    case TripStep::Kind::HandedOver:
        result.state = SampleState::Sending;
        break;
    case TripStep::Kind::Sent:
        result.state = SampleState::Sent;
        result.partition = step.partition;
        result.offset = step.offset;
        result.sentMs = elapsed;
        break;
    case TripStep::Kind::Refused:
        result.state = SampleState::Refused;
        break;
    case TripStep::Kind::ReadBack:
        result.state = SampleState::ReadBack;
        result.readBackMs = elapsed;
        break;
    case TripStep::Kind::ReadingReady:
    case TripStep::Kind::SendingReady:
        break;
    }
}

/// One run, in its own thread.
class Run
{
public:
    Run(ProofRequest request, pipeline::SampleWriter writer, QString marker, Post post)
        : m_request(std::move(request))
        , m_post(std::move(post))
        , m_decoder(m_request.rules)
        , m_samples(samplesFor(writer, marker, m_request.logSets))
    {
    }

    /// Nothing if all is well, or it was stopped.
    std::optional<Failure> travel(pipeline::SampleTrip &trip, std::stop_token stop);

private:
    void take(const TripStep &step);
    void takeSample(const TripStep &step);
    void sort(SampleResult &result, const TripStep &step);
    Failure failureOf(const pipeline::TripFault &fault, const Connections &connections) const;
    std::optional<Failure> remarkOnSamples() const;

    ProofRequest m_request;
    Post m_post;
    insight::EventDecoder m_decoder;
    std::vector<Sample> m_samples;
    QList<SampleResult> m_results;
};

std::optional<Failure> Run::travel(pipeline::SampleTrip &trip, std::stop_token stop)
{
    for (const Sample &sample : m_samples)
        m_results.append({.logSet = sample.logSet});
    m_post([results = m_results](ProofReport &report) {
        report.samples = results;
        report.phase = ProofPhase::ConnectingForReading;
    });
    auto connections = readConnections(m_request);
    // From here on they are in the connections alone.
    m_request.readingText = {};
    m_request.sendingText = {};
    if (!connections)
        return connections.error();
    pipeline::SampleRequest request{.reading = connections->reading.settings.clone(),
                                    .sending = connections->sending.settings.clone(),
                                    .samples = m_samples};
    const auto fault =
        trip.run(request, kTripTime, std::move(stop), [this](const TripStep &step) { take(step); });
    if (fault)
        return failureOf(*fault, *connections);
    return allAreBack(m_results) ? remarkOnSamples() : std::nullopt;
}

void Run::take(const TripStep &step)
{
    switch (step.kind) {
    case TripStep::Kind::ReadingReady:
        m_post([](ProofReport &report) { report.phase = ProofPhase::ConnectingForSending; });
        return;
    case TripStep::Kind::SendingReady:
        m_post([](ProofReport &report) { report.phase = ProofPhase::OnTheWay; });
        return;
    default:
        takeSample(step);
    }
}

void Run::takeSample(const TripStep &step)
{
    const auto place = static_cast<qsizetype>(step.sample);
    SampleResult &result = m_results[place];
    note(result, step);
    if (step.kind == TripStep::Kind::ReadBack)
        sort(result, step);
    m_post([place, result](ProofReport &report) { report.samples[place] = result; });
}

void Run::sort(SampleResult &result, const TripStep &step)
{
    result.changed = step.body != m_samples[step.sample].body;
    const insight::MessageOrigin origin{
        .partition = step.partition, .offset = step.offset, .enqueuedMs = step.enqueuedMs};
    m_decoder.decode(step.body, origin, [&](const insight::InsightEvent &event) {
        // A sample is one record; only something else at its place can be more.
        if (result.sortedInto)
            return;
        result.sortedInto = event.logSet;
        if (event.rule) {
            result.rule = QString::fromStdString(event.rule->id);
            result.reason = QString::fromStdString(event.rule->reason);
        }
    });
}

Failure Run::failureOf(const pipeline::TripFault &fault, const Connections &connections) const
{
    const QString raw = redacted(redacted(fault.error.raw, connections.reading.key), connections.sending.key);
    const pipeline::SourceSettings &hub = connections.reading.settings; // Both sides are of one namespace.
    return {.cause = at(diagnose(fault.error), hub.host, hub.port),
            .side = fault.side,
            .raw = raw.left(kMostRaw)};
}

/// Whether what came back is what it should be.
std::optional<Failure> Run::remarkOnSamples() const
{
    if (std::ranges::any_of(m_results, &SampleResult::changed))
        return Failure{diagnosisFor(u"send.changed"_s)};
    const auto strayed = [](const SampleResult &result) {
        return result.sortedInto && result.sortedInto != result.logSet;
    };
    if (std::ranges::any_of(m_results, strayed))
        return Failure{diagnosisFor(u"send.other-log-set"_s)};
    return std::nullopt;
}

} // namespace

struct SampleProof::Private
{
    SampleProof *q = nullptr;
    pipeline::SampleTripFactory trips;
    pipeline::SampleWriter writer;
    ProofReport report;
    /// Number of the newest run; what older ones tell is dropped.
    quint64 current = 0;
    /// Stopped runs stay here until they have come back, so that start() and stop() need not wait for them.
    std::map<quint64, std::jthread> runs;

    void take(quint64 run, const Edit &edit)
    {
        if (run != current)
            return;
        edit(report);
        // A copy: whoever listens may start the next run.
        emit q->changed(ProofReport(report));
    }

    void begin(ProofRequest request)
    {
        if (const auto old = runs.find(current); old != runs.end())
            old->second.request_stop();
        const quint64 run = ++current;
        report = {};
        report.running = true;
        report.marker = newMarker();
        const Post post = [this, run](Edit edit) {
            QMetaObject::invokeMethod(
                q, [this, run, edit = std::move(edit)] { take(run, edit); }, Qt::QueuedConnection);
        };
        runs.emplace(
            run, std::jthread([this, run, post, asked = std::move(request), make = trips, write = writer,
                               marker = report.marker](std::stop_token stop) mutable {
                const auto began = Clock::now();
                auto failure =
                    Run(std::move(asked), std::move(write), marker, post).travel(*make(), std::move(stop));
                const auto passed = std::chrono::round<std::chrono::milliseconds>(Clock::now() - began);
                QMetaObject::invokeMethod(
                    q,
                    [this, run, failure = std::move(failure), passed]() mutable {
                        end(run, std::move(failure), static_cast<int>(passed.count()));
                    },
                    Qt::QueuedConnection);
            }));
        emit q->changed(ProofReport(report));
    }

    void end(quint64 run, std::optional<Failure> failure, int milliseconds)
    {
        // The thread has posted its last word; joining takes no time.
        runs.erase(run);
        if (run != current)
            return;
        report.running = false;
        report.phase = ProofPhase::Ended;
        report.milliseconds = milliseconds;
        // A trip that came to its end while it was told to stop was not stopped.
        if (failure || allAreBack(report.samples))
            report.stopped = false;
        if (failure) {
            report.cause = std::move(failure->cause);
            report.side = failure->side;
            report.raw = std::move(failure->raw);
        }
        emit q->finished(ProofReport(report));
    }
};

SampleProof::SampleProof(pipeline::SampleTripFactory trips, pipeline::SampleWriter samples, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    Q_ASSERT(trips && samples);
    d->q = this;
    d->trips = std::move(trips);
    d->writer = std::move(samples);
}

SampleProof::~SampleProof()
{
    for (auto &[number, run] : d->runs)
        run.request_stop();
    // The threads join here; what they still post is dropped with this object.
    d->runs.clear();
}

void SampleProof::start(ProofRequest request)
{
    d->begin(std::move(request));
}

void SampleProof::stop()
{
    const auto run = d->runs.find(d->current);
    if (run == d->runs.end() || !d->report.running)
        return;
    d->report.stopped = true;
    run->second.request_stop();
}

const ProofReport &SampleProof::report() const
{
    return d->report;
}

} // namespace hubscope::diagnose
