// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Samples through the client itself to the stand-in and back.
#include "demo/Samples.h"
#include "diagnose/SampleProof.h"
#include "kafka/KafkaSampleTrip.h"
#include "pipeline/ClientCodes.h"
#include "support/StandIn.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace hubscope;
using namespace hubscope::diagnose;
using namespace hubscope::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using pipeline::TripFault;
using pipeline::TripSide;
using pipeline::TripStep;

namespace {

const QString kHub = u"insights-operational-logs"_s;
const QString kKey = u"Q2FuYXJ5Q2FuYXJ5Q2FuYXJ5Q2FuYXJ5Q2FuYXJ5Q2E="_s;
constexpr int kNone = -1;

QString stringOf(const StandIn &hub, const QString &policy)
{
    return u"Endpoint=sb://localhost:%1/;SharedAccessKeyName=%2;SharedAccessKey=%3"_s.arg(hub.port())
        .arg(policy, kKey);
}

Secret secretOf(QString text)
{
    return Secret::take(std::move(text));
}

/// One policy that may listen, one that may send, one whose key is wrong.
Behaviour withPolicies(const TestCertificates &authority)
{
    Behaviour behaviour{.identity = authority.issue()};
    behaviour.policies = {{"Listener", {.listen = true, .send = false}},
                          {"Sender", {.listen = false, .send = true}},
                          {"Stranger", {.signIn = false}}};
    return behaviour;
}

/// How a behaviour is made to go wrong.
using Edit = void (*)(Behaviour &);
StandInTopic &topic(Behaviour &behaviour)
{
    return behaviour.topics.at(kHub.toUtf8());
}

ProofReport run(ProofRequest asked)
{
    SampleProof proof([] { return std::make_unique<kafka::KafkaSampleTrip>(); }, demo::writeSamples);
    QSignalSpy finished(&proof, &SampleProof::finished);
    proof.start(std::move(asked));
    if (!finished.wait(45'000))
        qWarning("it did not end");
    if (proof.report().raw.contains(kKey))
        qFatal("the key is in the report");
    return proof.report();
}

class TstSampleTrip : public QObject
{
    Q_OBJECT
private slots:
    void comesBack();
    void leavesNoTraceButTheSamples();
    void comesBackAmongOthers();
    void comesBackInTheClear();
    void namesTheFault_data();
    void namesTheFault();
    void waitsNoLongerThanItMay_data();
    void waitsNoLongerThanItMay();
    void notReadBack();
    void sendsNothingTwice();
    void stopsWithinASecond_data();
    void stopsWithinASecond();

private:
    ProofRequest request(const StandIn &hub, const QString &reading = u"Listener"_s,
                         const QString &sending = u"Sender"_s) const;
    pipeline::SampleRequest tripRequest(const StandIn &hub) const;

    TestCertificates m_authority;
};

ProofRequest TstSampleTrip::request(const StandIn &hub, const QString &reading, const QString &sending) const
{
    ProofRequest asked;
    asked.readingText = secretOf(stringOf(hub, reading));
    asked.sendingText = secretOf(stringOf(hub, sending));
    asked.hub = kHub;
    asked.caFile = m_authority.caFile();
    return asked;
}

pipeline::SampleRequest TstSampleTrip::tripRequest(const StandIn &hub) const
{
    const auto settings = [&](const QString &policy) {
        pipeline::SourceSettings made;
        made.host = u"localhost"_s;
        made.port = hub.port();
        made.hub = kHub;
        made.connectionString = secretOf(stringOf(hub, policy));
        made.caFile = m_authority.caFile();
        return made;
    };
    return {.reading = settings(u"Listener"_s),
            .sending = settings(u"Sender"_s),
            .samples = demo::writeSamples("hubscope-sample-1", 1'764'000'000'000)};
}

void TstSampleTrip::comesBack()
{
    StandIn hub(withPolicies(m_authority));
    const ProofReport report = run(request(hub));
    QVERIFY2(report.ok(), qPrintable(report.cause ? report.cause->code + report.raw : verdict(report)));
    QCOMPARE(report.samples.size(), qsizetype(insight::kLogSetCount));
    for (const SampleResult &sample : report.samples) {
        QVERIFY(sample.partition >= 0 && sample.offset >= 0);
        QVERIFY(sample.sentMs >= 0 && sample.readBackMs >= sample.sentMs);
    }
}

void TstSampleTrip::leavesNoTraceButTheSamples()
{
    StandIn hub(withPolicies(m_authority));
    const ProofReport report = run(request(hub));
    QVERIFY(report.ok());
    for (const Api api : {Api::JoinGroup, Api::SyncGroup, Api::OffsetCommit, Api::InitProducerId})
        QCOMPARE(hub.requests(api), 0);
    std::size_t records = 0;
    hub.change([&](Behaviour &behaviour) {
        for (const StandInPartition &partition : topic(behaviour).partitions) {
            for (const StandInRecord &record : partition.records) {
                QVERIFY(record.body.contains(report.marker.toUtf8()));
                ++records;
            }
        }
    });
    QCOMPARE(records, insight::kLogSetCount);
}

/// What others send meanwhile is not taken for a sample, nor is what lies there already.
void TstSampleTrip::comesBackAmongOthers()
{
    StandIn hub(withPolicies(m_authority));
    hub.change([](Behaviour &behaviour) {
        for (StandInPartition &partition : topic(behaviour).partitions)
            partition.low = 1'000;
    });
    for (int partition = 0; partition < 4; ++partition) {
        for (int i = 0; i < 50; ++i)
            hub.publish(kHub.toUtf8(), partition, "somebody else's");
    }
    std::jthread others([&](const std::stop_token &stop) {
        for (int i = 0; !stop.stop_requested(); ++i) {
            hub.publish(kHub.toUtf8(), i % 4, "somebody else's");
            std::this_thread::yield();
        }
    });
    const ProofReport report = run(request(hub));
    QVERIFY2(report.ok(), qPrintable(report.cause ? report.cause->code + report.raw : verdict(report)));
    for (const SampleResult &sample : report.samples)
        QVERIFY(sample.offset >= 1'050);
}

void TstSampleTrip::comesBackInTheClear()
{
    StandIn hub({.tls = false, .sasl = false});
    ProofRequest asked;
    asked.security = pipeline::Security::Plaintext;
    asked.plaintextHost = u"localhost"_s;
    asked.plaintextPort = hub.port();
    asked.hub = kHub;
    QVERIFY(run(std::move(asked)).ok());
}

void TstSampleTrip::namesTheFault_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("reading");
    QTest::addColumn<QString>("sending");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("side");
    QTest::addColumn<bool>("sends");
    const auto row = [](const char *name, Edit edit, const char *code, TripSide side, bool sends,
                        const QString &reading = u"Listener"_s, const QString &sending = u"Sender"_s) {
        QTest::newRow(name) << edit << reading << sending << QString::fromLatin1(code) << int(side) << sends;
    };
    const Edit nothing = [](Behaviour &) {};
    row("no Send", nothing, "send.denied", TripSide::Sending, true, u"Listener"_s, u"Listener"_s);
    row("no Listen", nothing, "listen.denied", TripSide::Reading, false, u"Sender"_s, u"Sender"_s);
    row("key for sending is wrong", nothing, "sasl.rejected", TripSide::Sending, false, u"Listener"_s,
        u"Stranger"_s);
    row("key for reading is wrong", nothing, "sasl.rejected", TripSide::Reading, false, u"Stranger"_s,
        u"Sender"_s);
    row(
        "offsets yes, events no", [](Behaviour &b) { topic(b).fetchError = 29; }, "listen.denied",
        TripSide::Reading, false);
    row(
        "no such hub", [](Behaviour &b) { topic(b).metadataError = 3; }, "hub.not-found", TripSide::Reading,
        false);
    row(
        "no partitions", [](Behaviour &b) { topic(b).partitions.clear(); }, "hub.no-partitions",
        TripSide::Reading, false);
    row(
        "firewall",
        [](Behaviour &b) {
            b.saslError = 29;
            b.saslText = "The request was rejected by firewall checks.";
        },
        "sasl.firewall", TripSide::Reading, false);
    row(
        "too large", [](Behaviour &b) { topic(b).produceError = 10; }, "send.too-large", TripSide::Sending,
        true);
    row(
        "throttled", [](Behaviour &b) { topic(b).produceError = 44; }, "send.throttled", TripSide::Sending,
        true);
    row(
        "not in the hub's time", [](Behaviour &b) { topic(b).produceError = 7; }, "send.timeout",
        TripSide::Sending, true);
    row("line breaks", [](Behaviour &b) { b.point = Point::Produce; }, "send.lost", TripSide::Sending, true);
}

void TstSampleTrip::namesTheFault()
{
    QFETCH(const Edit, edit);
    QFETCH(const QString, reading);
    QFETCH(const QString, sending);
    QFETCH(const QString, code);
    QFETCH(const int, side);
    QFETCH(const bool, sends);
    StandIn hub(withPolicies(m_authority));
    hub.change(edit);
    const ProofReport report = run(request(hub, reading, sending));
    QVERIFY(!report.ok());
    QVERIFY(report.cause);
    QCOMPARE(report.cause->code, code);
    QCOMPARE(report.side ? int(*report.side) : kNone, side);
    QVERIFY(!report.raw.isEmpty());
    QCOMPARE(hub.requests(Api::Produce) > 0, sends);
    for (const SampleResult &sample : report.samples)
        QCOMPARE(sample.state, sends ? SampleState::Refused : SampleState::Waiting);
}

void TstSampleTrip::waitsNoLongerThanItMay_data()
{
    QTest::addColumn<Point>("point");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("side");
    QTest::newRow("sign-in") << Point::SaslAuthenticate << u"sasl.timeout"_s << int(TripSide::Reading);
    QTest::newRow("reading") << Point::Fetch << u"read.timeout"_s << int(TripSide::Reading);
    QTest::newRow("sending") << Point::Produce << u"send.timeout"_s << int(TripSide::Sending);
}

void TstSampleTrip::waitsNoLongerThanItMay()
{
    QFETCH(const Point, point);
    QFETCH(const QString, code);
    QFETCH(const int, side);
    StandIn hub(withPolicies(m_authority));
    hub.change([point](Behaviour &behaviour) {
        behaviour.point = point;
        behaviour.mishap = Mishap::Silence;
    });
    // The hub stays silent: it is this end that gives up.
    const auto fault = kafka::KafkaSampleTrip().run(tripRequest(hub), 3s, {}, [](const TripStep &) {});
    QVERIFY(fault);
    QCOMPARE(diagnose::diagnose(fault->error).code, code);
    QCOMPARE(int(fault->side), side);
}

/// The hub took the samples, then hands out nothing any more.
void TstSampleTrip::notReadBack()
{
    StandIn hub(withPolicies(m_authority));
    std::size_t sent = 0;
    const auto fault = kafka::KafkaSampleTrip().run(tripRequest(hub), 4s, {}, [&](const TripStep &step) {
        if (step.kind == TripStep::Kind::SendingReady)
            hub.change([](Behaviour &behaviour) {
                behaviour.point = Point::Fetch;
                behaviour.mishap = Mishap::Silence;
            });
        sent += step.kind == TripStep::Kind::Sent ? 1 : 0;
        QVERIFY(step.kind != TripStep::Kind::ReadBack);
    });
    QCOMPARE(sent, insight::kLogSetCount);
    QVERIFY(fault);
    QCOMPARE(fault->side, TripSide::Reading);
    QCOMPARE(diagnose::diagnose(fault->error).code, u"send.not-read-back"_s);
}

/// A lost answer is not asked for by sending again: the sample may be there already.
void TstSampleTrip::sendsNothingTwice()
{
    StandIn hub(withPolicies(m_authority));
    hub.change([](Behaviour &behaviour) { behaviour.point = Point::Produce; });
    const auto fault = kafka::KafkaSampleTrip().run(tripRequest(hub), 10s, {}, [](const TripStep &) {});
    QVERIFY(fault);
    QCOMPARE(diagnose::diagnose(fault->error).code, u"send.lost"_s);
    QVERIFY2(hub.requests(Api::Produce) <= int(insight::kLogSetCount),
             qPrintable(QString::number(hub.requests(Api::Produce))));
}

void TstSampleTrip::stopsWithinASecond_data()
{
    QTest::addColumn<Point>("point");
    // Where the trip has come to when the hub falls silent.
    QTest::addColumn<int>("after");
    QTest::newRow("connecting") << Point::Tls << kNone;
    QTest::newRow("signing in") << Point::SaslAuthenticate << kNone;
    QTest::newRow("finding the hub") << Point::Metadata << kNone;
    QTest::newRow("asking for offsets") << Point::ListOffsets << kNone;
    QTest::newRow("trying to read") << Point::Fetch << kNone;
    QTest::newRow("connecting for sending") << Point::SaslAuthenticate << int(TripStep::Kind::ReadingReady);
    QTest::newRow("sending") << Point::Produce << int(TripStep::Kind::SendingReady);
    QTest::newRow("reading back") << Point::Fetch << int(TripStep::Kind::SendingReady);
}

void TstSampleTrip::stopsWithinASecond()
{
    QFETCH(const Point, point);
    QFETCH(const int, after);
    const auto apiOf = [](Point at) {
        switch (at) {
        case Point::SaslAuthenticate:
            return Api::SaslAuthenticate;
        case Point::Metadata:
            return Api::Metadata;
        case Point::ListOffsets:
            return Api::ListOffsets;
        case Point::Produce:
            return Api::Produce;
        default:
            return Api::Fetch;
        }
    };
    StandIn hub(withPolicies(m_authority));
    const auto fallSilent = [&] {
        hub.change([point](Behaviour &behaviour) {
            behaviour.point = point;
            behaviour.mishap = Mishap::Silence;
        });
    };
    if (after == kNone)
        fallSilent();
    std::atomic<int> before = 0;
    std::atomic<bool> armed = after == kNone;
    std::stop_source stop;
    std::optional<TripFault> fault;
    std::jthread runner([&] {
        fault =
            kafka::KafkaSampleTrip().run(tripRequest(hub), 30s, stop.get_token(), [&](const TripStep &step) {
                if (int(step.kind) != after)
                    return;
                before = hub.requests(apiOf(point));
                fallSilent();
                armed = true;
            });
    });
    const auto isThere = [&] {
        return armed && (point == Point::Tls ? hub.connections() > 0 : hub.requests(apiOf(point)) > before);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 20'000);
    // The hub stays silent, and what ended at its deadline would be a fault.
    stop.request_stop();
    runner.join();
    QVERIFY2(!fault, "what was stopped is no fault");
}

} // namespace

QTEST_GUILESS_MAIN(TstSampleTrip)
#include "tst_SampleTrip.moc"
