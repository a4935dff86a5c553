// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/FaultCatalogue.h"
#include "kafka/KafkaConnectionProbe.h"
#include "pipeline/ClientCodes.h"
#include "support/FaultProxy.h"
#include "support/KafkaBroker.h"
#include "support/Reader.h"
#include "support/ScriptedSink.h"
#include "support/StandIn.h"

#include <QElapsedTimer>
#include <QTest>

using namespace hubscope;
using namespace hubscope::pipeline;
using namespace hubscope::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Reading from a real broker that signs in as Event Hubs does.
class TstKafkaReading : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void readsEachEventOnce();
    void reachesTheEndBehindATransaction();
    void beginsWhereAsked_data();
    void beginsWhereAsked();
    void goesBackButPassesNothingOver_data();
    void goesBackButPassesNothingOver();
    void comesBackAfterAnOutage();
    void goesOnWhereItWas();
    void tellsGaps();
    void tellsAHubMadeAnew_data();
    void tellsAHubMadeAnew();
    void tellsAHubMadeAnewWithinAMoment();
    void findsNewPartitions();
    void readsPartitionsThatCameMeanwhile();
    void drainsAfterHoldingBack();
    void namesEachFault_data();
    void namesEachFault();
    void probesStepByStep();
    void probeNamesEachFault_data();
    void probeNamesEachFault();

private:
    SourceSettings settings(const QString &hub = {}) const;
    SourceSettings wrong(const QString &what) const;
    void faultRows();
    QString freshHub(int partitions = 4);

    TestCertificates m_authority;
    TestCertificates m_stranger{u"Some Other CA"_s};
    KafkaBroker m_broker{m_authority};
    int m_hubs = 0;
};

SourceSettings TstKafkaReading::settings(const QString &hub) const
{
    SourceSettings settings;
    settings.host = u"localhost"_s;
    settings.port = m_broker.tlsPort();
    settings.hub = hub.isEmpty() ? m_broker.wish().hub : hub;
    settings.connectionString = Secret(m_broker.connectionString().toStdString());
    settings.caFile = m_authority.caFile();
    settings.startAt.kind = StartAt::Kind::Beginning;
    return settings;
}

SourceSettings TstKafkaReading::wrong(const QString &what) const
{
    SourceSettings made = settings();
    if (what == u"key")
        made.connectionString =
            Secret(m_broker.connectionString().replace(u"dGhl"_s, u"eGhl"_s).toStdString());
    else if (what == u"hub")
        made.hub = u"no-such-hub"_s;
    else if (what == u"authority")
        made.caFile = m_stranger.caFile();
    else if (what == u"port")
        made.port = closedPort();
    else if (what == u"name")
        made.host = u"no-such-host.invalid"_s;
    else if (what == u"authority file")
        made.caFile = u"/nonexistent/ca.pem"_s;
    return made;
}

QString TstKafkaReading::freshHub(int partitions)
{
    const QString name = u"hub-%1"_s.arg(++m_hubs);
    const QString problem = m_broker.createHub(name, partitions);
    if (!problem.isEmpty())
        qWarning() << problem;
    return name;
}

QByteArrayList bodies(int count, int recordsEach)
{
    QByteArrayList list;
    for (int i = 0; i < count; ++i) {
        QByteArrayList records;
        for (int record = 0; record < recordsEach; ++record)
            records += R"({"time":"2026-11-24T01:02:03.1234567Z","category":"Administrative","n":)" +
                       QByteArray::number(i * recordsEach + record) + '}';
        list += R"({"records":[)" + records.join(',') + "]}";
    }
    return list;
}

void TstKafkaReading::initTestCase()
{
    QCOMPARE(m_broker.start(), QString());
}

void TstKafkaReading::readsEachEventOnce()
{
    const QString hub = freshHub();
    QCOMPARE(m_broker.produce(hub, 0, bodies(500, 3)), QString());
    QCOMPARE(m_broker.produce(hub, 3, bodies(200, 1)), QString());
    Reader reader;
    reader.collector().start(settings(hub));
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 1700U, 30'000);
    QCOMPARE(reader.states(), (QStringList{u"connecting"_s, u"live"_s}));
    // What comes while it is live.
    QCOMPARE(m_broker.produce(hub, 1, bodies(50, 2)), QString());
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 1800U, 10'000);
    QVERIFY(reader.eachOnce());
    const auto caughtUp = [&] {
        const auto &rows = reader.collector().statistics().partitions;
        return rows.size() == 4 && rows[0].position == 500 && rows[0].end == 500 && rows[0].low == 0 &&
               rows[1].position == 50 && rows[2].lag() == 0 && rows[3].position == 200;
    };
    QTRY_VERIFY_WITH_TIMEOUT(caughtUp(), 15'000);
    QVERIFY(reader.errors().empty());
    reader.collector().stop();
    QTRY_COMPARE(reader.state(), u"idle"_s);
}

/// Its last offset is a record that the broker keeps for itself: nobody is ever handed it.
void TstKafkaReading::reachesTheEndBehindATransaction()
{
    const QString hub = freshHub(1);
    QCOMPARE(m_broker.produceTogether(hub, 0, bodies(3, 1)), QString());
    Reader reader;
    reader.collector().start(settings(hub));
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 3U, 30'000);
    const auto row = [&] {
        const auto &rows = reader.collector().statistics().partitions;
        return rows.empty() ? PartitionStatistics() : rows.front();
    };
    QTRY_COMPARE_WITH_TIMEOUT(row().end, 4, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(row().lag(), 0, 10'000);
    // The next message is not passed over.
    QCOMPARE(m_broker.produce(hub, 0, bodies(2, 1)), QString());
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 5U, 10'000);
    QVERIFY(reader.eachOnce());
    QVERIFY(reader.gaps().empty());
}

void TstKafkaReading::beginsWhereAsked_data()
{
    QTest::addColumn<StartAt::Kind>("kind");
    QTest::addColumn<qint64>("fromNow");
    QTest::addColumn<std::size_t>("old");
    QTest::newRow("beginning") << StartAt::Kind::Beginning << 0LL << std::size_t(10);
    QTest::newRow("end") << StartAt::Kind::End << 0LL << std::size_t(0);
    QTest::newRow("an hour ago") << StartAt::Kind::Time << -3'600'000LL << std::size_t(10);
    QTest::newRow("in an hour") << StartAt::Kind::Time << 3'600'000LL << std::size_t(0);
}

void TstKafkaReading::beginsWhereAsked()
{
    QFETCH(StartAt::Kind, kind);
    QFETCH(qint64, fromNow);
    QFETCH(std::size_t, old);
    const QString hub = freshHub(1);
    QCOMPARE(m_broker.produce(hub, 0, bodies(10, 1)), QString());
    SourceSettings wanted = settings(hub);
    wanted.startAt = {kind, QDateTime::currentMSecsSinceEpoch() + fromNow};
    Reader reader;
    reader.collector().start(std::move(wanted));
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"live"_s, 20'000);
    QCOMPARE(m_broker.produce(hub, 0, bodies(5, 1)), QString());
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), old + 5, 20'000);
    QVERIFY(reader.eachOnce());
    QVERIFY(reader.seen().contains({0, 14, 0}));
}

void TstKafkaReading::goesBackButPassesNothingOver_data()
{
    QTest::addColumn<StartAt::Kind>("kind");
    QTest::addColumn<qint64>("fromNow");
    QTest::addColumn<std::int64_t>("first");
    QTest::newRow("beginning") << StartAt::Kind::Beginning << 0LL << std::int64_t(0);
    QTest::newRow("end") << StartAt::Kind::End << 0LL << std::int64_t(4);
    QTest::newRow("an hour ago") << StartAt::Kind::Time << -3'600'000LL << std::int64_t(0);
    QTest::newRow("in an hour") << StartAt::Kind::Time << 3'600'000LL << std::int64_t(4);
}

/// Where events are kept up to offset 4, and somebody asks to read from elsewhere.
void TstKafkaReading::goesBackButPassesNothingOver()
{
    QFETCH(StartAt::Kind, kind);
    QFETCH(qint64, fromNow);
    QFETCH(std::int64_t, first);
    const QString hub = freshHub(1);
    QCOMPARE(m_broker.produce(hub, 0, bodies(10, 1)), QString());
    const auto place = std::make_shared<ScriptedPlace>();
    place->setPositions(Positions{{0, 4}});
    SourceSettings wanted = settings(hub);
    wanted.startAt = {kind, QDateTime::currentMSecsSinceEpoch() + fromNow};
    wanted.readAgain = true;
    Reader reader;
    reader.collector().start(std::move(wanted), insight::Attribution::FullyQualifiedName,
                             {.sink = place->factory()});
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), static_cast<std::size_t>(10 - first), 20'000);
    QCOMPARE(std::get<1>(reader.seen().begin()->first), first);
    QVERIFY(reader.gaps().empty());
}

void TstKafkaReading::comesBackAfterAnOutage()
{
    const QString hub = freshHub(2);
    Reader reader;
    reader.collector().start(settings(hub));
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"live"_s, 20'000);
    QCOMPARE(m_broker.produce(hub, 0, bodies(1000, 1)), QString());
    // In the middle of reading.
    QTRY_VERIFY_WITH_TIMEOUT(!reader.seen().empty(), 10'000);
    QElapsedTimer down;
    down.start();
    QVERIFY(m_broker.stop());
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"reconnecting"_s, 10'000);
    const SourceError cause = std::get<Reconnecting>(reader.collector().state()).cause;
    QCOMPARE(cause.code, code::kTransport);
    QCOMPARE(m_broker.start(), QString());
    QCOMPARE(m_broker.produce(hub, 1, bodies(300, 1)), QString());
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"live"_s, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 1300U, 30'000);
    QVERIFY(reader.eachOnce());
    QVERIFY(reader.isComplete(0, 1000));
    QVERIFY(reader.isComplete(1, 300));
    QVERIFY(!reader.states().contains(u"failed"_s));
}

void TstKafkaReading::goesOnWhereItWas()
{
    // From the end on; what comes between two starts is not passed over, in a partition that was quiet
    // either.
    const QString hub = freshHub(2);
    QCOMPARE(m_broker.produce(hub, 0, bodies(3, 1)), QString());
    QCOMPARE(m_broker.produce(hub, 1, bodies(4, 1)), QString());
    const auto fromEnd = [&] {
        SourceSettings wanted = settings(hub);
        wanted.startAt.kind = StartAt::Kind::End;
        return wanted;
    };
    Reader reader;
    reader.collector().start(fromEnd());
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"live"_s, 20'000);
    QCOMPARE(m_broker.produce(hub, 0, bodies(5, 1)), QString());
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 5U, 20'000);
    reader.collector().stop();
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"idle"_s, 10'000);
    QCOMPARE(m_broker.produce(hub, 0, bodies(7, 1)), QString());
    QCOMPARE(m_broker.produce(hub, 1, bodies(2, 1)), QString());
    // A start that fails between does not lose the place.
    SourceSettings refused = fromEnd();
    refused.connectionString = wrong(u"key"_s).connectionString.clone();
    reader.collector().start(std::move(refused));
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"failed"_s, 20'000);
    reader.collector().start(fromEnd());
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 14U, 30'000);
    QVERIFY(reader.eachOnce());
    for (std::int64_t offset = 3; offset < 15; ++offset)
        QVERIFY(reader.seen().contains({0, offset, 0}));
    for (std::int64_t offset = 4; offset < 6; ++offset)
        QVERIFY(reader.seen().contains({1, offset, 0}));
    QVERIFY(reader.gaps().empty());
}

void TstKafkaReading::tellsGaps()
{
    const QString hub = freshHub(2);
    QCOMPARE(m_broker.produce(hub, 0, bodies(10, 1)), QString());
    QCOMPARE(m_broker.produce(hub, 1, bodies(3, 1)), QString());
    Reader reader;
    reader.collector().start(settings(hub));
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 13U, 30'000);
    reader.collector().stop();
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"idle"_s, 10'000);
    QCOMPARE(m_broker.produce(hub, 0, bodies(10, 1)), QString());
    QCOMPARE(m_broker.produce(hub, 1, bodies(2, 1)), QString());
    QCOMPARE(m_broker.dropBelow(hub, 0, 16), QString());
    // Not beyond what was read: no gap.
    QCOMPARE(m_broker.dropBelow(hub, 1, 3), QString());
    reader.collector().start(settings(hub));
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 19U, 30'000);
    QVERIFY(reader.eachOnce());
    QVERIFY(reader.seen().contains({0, 16, 0}));
    QVERIFY(reader.seen().contains({1, 4, 0}));
    QCOMPARE(reader.gaps().size(), 1U);
    Gap expected{.partition = 0, .from = 10, .to = 16, .reason = GapReason::HubRetention};
    expected.timeMs = reader.gaps()[0].timeMs;
    QCOMPARE(reader.gaps()[0], expected);
    QVERIFY(qAbs(expected.timeMs - QDateTime::currentMSecsSinceEpoch()) < 120'000);
    QCOMPARE(reader.errors().size(), 1U);
    QCOMPARE(diagnose::diagnose(reader.errors()[0]).code, u"read.offset-gone"_s);
}

void TstKafkaReading::tellsAHubMadeAnew_data()
{
    QTest::addColumn<int>("partitions");
    QTest::newRow("as many partitions") << 3;
    QTest::newRow("fewer partitions") << 2;
}

void TstKafkaReading::tellsAHubMadeAnew()
{
    QFETCH(int, partitions);
    const QString hub = freshHub(3);
    QCOMPARE(m_broker.produce(hub, 0, bodies(10, 1)), QString());
    QCOMPARE(m_broker.produce(hub, 1, bodies(2, 1)), QString());
    Reader reader;
    reader.collector().start(settings(hub));
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 12U, 30'000);
    reader.collector().stop();
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"idle"_s, 10'000);
    QCOMPARE(m_broker.deleteHub(hub), QString());
    // The broker forgets the old one by and by.
    QVERIFY(QTest::qWaitFor([&] { return m_broker.createHub(hub, partitions).isEmpty(); }, 20'000));
    QCOMPARE(m_broker.produce(hub, 0, bodies(4, 1)), QString());
    // Its numbers reach beyond where reading of this partition was: nothing of the new hub is passed over.
    QCOMPARE(m_broker.produce(hub, 1, bodies(5, 1)), QString());
    const auto count = [&] {
        std::size_t all = 0;
        for (const auto &[place, times] : reader.seen())
            all += static_cast<std::size_t>(times);
        return all;
    };
    reader.collector().start(settings(hub));
    QTRY_COMPARE_WITH_TIMEOUT(count(), 21U, 30'000);
    for (std::int64_t offset = 0; offset < 5; ++offset)
        QCOMPARE(reader.seen().at({1, offset, 0}), offset < 2 ? 2 : 1);
    QCOMPARE(reader.gaps().size(), 3U);
    for (const Gap &gap : reader.gaps()) {
        QCOMPARE(gap.reason, GapReason::HubRecreated);
        QCOMPARE(gap.to, Gap::kUnknown);
        QCOMPARE(gap.from, gap.partition == 0 ? 10 : gap.partition == 1 ? 2 : 0);
    }
}

/// The line is away for too short a time for an outage, and what stands at its other end then is another hub,
/// which has grown past our position: nothing of it is taken for the old one.
void TstKafkaReading::tellsAHubMadeAnewWithinAMoment()
{
    FaultProxy line;
    KafkaBroker broker(m_authority, {.advertisedPort = line.port()});
    QCOMPARE(broker.start(), QString());
    line.leadTo(broker.tlsPort());
    const QString hub = u"made-anew"_s;
    QCOMPARE(broker.createHub(hub, 1), QString());
    QCOMPARE(broker.produce(hub, 0, bodies(2, 1)), QString());
    SourceSettings wanted = settings(hub);
    wanted.port = line.port();
    wanted.connectionString = Secret(broker.connectionString().toStdString());
    wanted.hubLookInterval = 10min;
    Reader reader;
    reader.collector().start(std::move(wanted));
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 2U, 30'000);
    // The reader hears nothing of the moment without a hub.
    line.setBlackHole(true);
    QCOMPARE(broker.deleteHub(hub), QString());
    QVERIFY(QTest::qWaitFor([&] { return broker.createHub(hub, 1).isEmpty(); }, 20'000));
    QCOMPARE(broker.produce(hub, 0, bodies(5, 1)), QString());
    line.resetAll();
    line.setBlackHole(false);
    QTRY_COMPARE_WITH_TIMEOUT(reader.gaps().size(), 1U, 30'000);
    QCOMPARE(reader.gaps()[0].reason, GapReason::HubRecreated);
    QCOMPARE(reader.gaps()[0].from, 2);
    // A broker lets messages into the old one for a moment after it said that the new one is there.
    QCOMPARE(broker.produce(hub, 0, bodies(5, 1)), QString());
    QTRY_VERIFY_WITH_TIMEOUT(reader.seen().contains({0, 4, 0}), 20'000);
    for (std::int64_t offset = 0; offset < 5; ++offset)
        QCOMPARE(reader.seen().at({0, offset, 0}), offset < 2 ? 2 : 1);
}

void TstKafkaReading::readsPartitionsThatCameMeanwhile()
{
    const QString hub = freshHub(1);
    SourceSettings wanted = settings(hub);
    wanted.startAt.kind = StartAt::Kind::End;
    Reader reader;
    reader.collector().start(wanted.clone());
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"live"_s, 20'000);
    reader.collector().stop();
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"idle"_s, 10'000);
    QCOMPARE(m_broker.addPartitions(hub, 2), QString());
    QCOMPARE(m_broker.produce(hub, 1, bodies(6, 1)), QString());
    reader.collector().start(wanted.clone());
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 6U, 30'000);
    QVERIFY(reader.isComplete(1, 6));
    QVERIFY(reader.gaps().empty());
}

void TstKafkaReading::findsNewPartitions()
{
    const QString hub = freshHub(1);
    QCOMPARE(m_broker.produce(hub, 0, bodies(5, 1)), QString());
    SourceSettings wanted = settings(hub);
    wanted.startAt.kind = StartAt::Kind::End;
    Reader reader;
    reader.collector().start(std::move(wanted));
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"live"_s, 20'000);
    QCOMPARE(m_broker.addPartitions(hub, 3), QString());
    QCOMPARE(m_broker.produce(hub, 2, bodies(7, 1)), QString());
    // From its beginning, though reading began at the end.
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 7U, 90'000);
    QVERIFY(reader.isComplete(2, 7));
    QVERIFY(reader.eachOnce());
    QCOMPARE(reader.state(), u"live"_s);
}

void TstKafkaReading::drainsAfterHoldingBack()
{
    // 150 MB that nobody takes at first: far more than what may be in memory.
    const QString hub = freshHub(1);
    const QByteArray large = R"({"records":[{"category":"X","text":")" + QByteArray(500'000, 'x') + R"("}]})";
    constexpr int kTotal = 300;
    QCOMPARE(m_broker.produce(hub, 0, QByteArrayList(kTotal, large)), QString());
    Collector collector(
        [](SourceSettings made) { return std::make_unique<kafka::KafkaEventSource>(std::move(made)); },
        insight::RuleBook::builtIn());
    std::int64_t last = -1;
    int quietRounds = 0;
    connect(&collector, &Collector::statisticsChanged, this, [&](const SourceStatistics &now) {
        quietRounds = now.heldBack && now.messages == last ? quietRounds + 1 : 0;
        last = now.messages;
    });
    collector.start(settings(hub));
    QTRY_VERIFY_WITH_TIMEOUT(quietRounds >= 3, 30'000);
    QVERIFY(std::holds_alternative<Live>(collector.state()));
    QVERIFY2(collector.statistics().bytes < 80'000'000,
             qPrintable(QString::number(collector.statistics().bytes)));
    std::vector<int> seen(kTotal);
    int rows = 0;
    const auto takeAll = [&] {
        for (const auto &batch : collector.take(10)) {
            for (const insight::EventRow &row : batch->rows()) {
                ++seen.at(static_cast<std::size_t>(row.origin.offset));
                ++rows;
            }
        }
        return rows;
    };
    QTRY_VERIFY_WITH_TIMEOUT(takeAll() >= kTotal, 60'000);
    QVERIFY(std::ranges::all_of(seen, [](int times) { return times == 1; }));
    collector.disconnect(this);
}

void TstKafkaReading::faultRows()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("diagnosis");
    QTest::newRow("wrong key") << u"key"_s << u"sasl.rejected"_s;
    QTest::newRow("wrong hub") << u"hub"_s << u"hub.not-found"_s;
    QTest::newRow("wrong authority") << u"authority"_s << u"tls.untrusted-issuer"_s;
    QTest::newRow("closed port") << u"port"_s << u"tcp.refused"_s;
    QTest::newRow("unknown host") << u"name"_s << u"dns.not-found"_s;
    QTest::newRow("no CA file") << u"authority file"_s << u"tls.ca-file"_s;
}

void TstKafkaReading::namesEachFault_data()
{
    faultRows();
}

void TstKafkaReading::namesEachFault()
{
    QFETCH(QString, what);
    QFETCH(QString, diagnosis);
    auto reader = std::make_unique<Reader>();
    reader->collector().start(wrong(what));
    // What the network may mend goes on being tried; all else is over.
    const bool network = what == u"port" || what == u"name";
    SourceError cause;
    const auto known = [&] {
        const SourceState &state = reader->collector().state();
        if (const auto *failed = std::get_if<Failed>(&state))
            cause = failed->cause;
        else if (const auto *connecting = std::get_if<Connecting>(&state);
                 connecting && connecting->trouble && network)
            cause = *connecting->trouble;
        return cause.code != 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(known(), 20'000);
    QCOMPARE(diagnose::diagnose(cause).code, diagnosis);
    QCOMPARE(cause.needsPerson, !network);
    QVERIFY(!reader->states().contains(u"live"_s));
    QVERIFY2(!cause.raw.contains("SharedAccessKey="_L1), "no key in any text");
    // It tries on in vain.
    reader.reset();
}

void TstKafkaReading::probesStepByStep()
{
    const QString hub = freshHub(3);
    QCOMPARE(m_broker.produce(hub, 0, bodies(4, 1)), QString());
    QCOMPARE(m_broker.produce(hub, 2, {"the newest"}), QString());
    kafka::KafkaConnectionProbe probe;
    std::vector<SourceStage> stages;
    const ProbeFindings found = probe.run(settings(hub), 20s, {}, [&](const ProbeStep &step) {
        QVERIFY2(!step.error, qPrintable(step.error ? step.error->raw : QString()));
        stages.push_back(step.stage);
    });
    QCOMPARE(stages,
             (std::vector{SourceStage::Sasl, SourceStage::Hub, SourceStage::Listen, SourceStage::Read}));
    QCOMPARE(found.partitions.size(), 3U);
    QCOMPARE(found.partitions[0].end, 4);
    QCOMPARE(found.partitions[1].end, 0);
    QVERIFY(!found.samples.empty());
    const ProbeSample &newest = found.samples.back();
    QCOMPARE(newest.body, "the newest");
    QVERIFY(newest.whole);
    QCOMPARE(newest.partition, 2);
    QCOMPARE(newest.offset, 0);
    QVERIFY(newest.enqueuedMs > 0);
}

void TstKafkaReading::probeNamesEachFault_data()
{
    faultRows();
}

void TstKafkaReading::probeNamesEachFault()
{
    QFETCH(QString, what);
    QFETCH(QString, diagnosis);
    kafka::KafkaConnectionProbe probe;
    std::vector<ProbeStep> steps;
    probe.run(wrong(what), 20s, {}, [&](const ProbeStep &step) { steps.push_back(step); });
    QVERIFY(!steps.empty());
    QVERIFY(steps.back().error);
    QCOMPARE(diagnose::diagnose(*steps.back().error).code, diagnosis);
    QCOMPARE(steps.back().stage, what == u"hub" ? SourceStage::Hub : SourceStage::Sasl);
    for (std::size_t i = 0; i + 1 < steps.size(); ++i)
        QVERIFY(!steps[i].error);
}

} // namespace

QTEST_GUILESS_MAIN(TstKafkaReading)
#include "tst_KafkaReading.moc"
