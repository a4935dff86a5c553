// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/FaultCatalogue.h"
#include "pipeline/ClientCodes.h"
#include "support/Reader.h"
#include "support/StandIn.h"

#include <QTest>

using namespace hubscope;
using namespace hubscope::pipeline;
using namespace hubscope::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHub = "insights-operational-logs";

/// Reading where the server does what a real broker cannot be made to do.
class TstKafkaFaults : public QObject
{
    Q_OBJECT
private slots:
    void leavesNoTrace();
    void reportsAGapAndReadsOn();
    void readsARemadeHubFromItsOldest();
    void isNotTroubledByTheCoordinator();
    void failsAtTheStart_data();
    void failsAtTheStart();
    void tellsOfAHubThatHangsUp_data();
    void tellsOfAHubThatHangsUp();
    void comesBackWithoutLossOrDouble();
    void noticesSilence();
    void forgivesAPassingRefusal();
    void givesUpWhenTheRightIsGone();
    void tellsOfAHubThatIsDeleted();
    void readsOnWhereAHubIsUnknownForAMoment();
    void quitsWhileNobodyAnswers_data();
    void quitsWhileNobodyAnswers();

private:
    Behaviour healthy() const { return {.identity = m_authority.issue()}; }
    SourceSettings settings(std::uint16_t port) const;
    QString diagnosis(const SourceState &state) const;

    TestCertificates m_authority;
};

SourceSettings TstKafkaFaults::settings(std::uint16_t port) const
{
    SourceSettings settings;
    settings.host = u"localhost"_s;
    settings.port = port;
    settings.hub = QString::fromLatin1(kHub);
    settings.connectionString = Secret("Endpoint=sb://localhost/;SharedAccessKeyName=p;SharedAccessKey=a2V5");
    settings.caFile = m_authority.caFile();
    settings.startAt.kind = StartAt::Kind::Beginning;
    return settings;
}

QString TstKafkaFaults::diagnosis(const SourceState &state) const
{
    if (const auto *failed = std::get_if<Failed>(&state))
        return diagnose::diagnose(failed->cause).code;
    if (const auto *lost = std::get_if<Reconnecting>(&state))
        return diagnose::diagnose(lost->cause).code;
    if (const auto *connecting = std::get_if<Connecting>(&state); connecting && connecting->trouble)
        return diagnose::diagnose(*connecting->trouble).code;
    return {};
}

void publish(StandIn &hub, int partition, int count)
{
    for (int i = 0; i < count; ++i)
        hub.publish(kHub, partition, R"({"records":[{"category":"X"}]})");
}

void TstKafkaFaults::leavesNoTrace()
{
    StandIn hub(healthy());
    publish(hub, 0, 3);
    publish(hub, 3, 2);
    Reader reader;
    reader.collector().start(settings(hub.port()));
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 5U, 20'000);
    reader.collector().stop();
    QTRY_COMPARE(reader.state(), u"idle"_s);
    QCOMPARE(hub.requests(Api::JoinGroup), 0);
    QCOMPARE(hub.requests(Api::OffsetCommit), 0);
    QCOMPARE(hub.requests(Api::OffsetFetch), 0);
    QCOMPARE(hub.requests(Api::Produce), 0);
}

const SourceError *gapOf(const Reader &reader)
{
    const auto found = std::ranges::find(reader.errors(), code::kAutoOffsetReset, &SourceError::code);
    return found == reader.errors().end() ? nullptr : &*found;
}

void TstKafkaFaults::reportsAGapAndReadsOn()
{
    StandIn hub(healthy());
    publish(hub, 1, 5);
    Reader reader;
    reader.collector().start(settings(hub.port()));
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 5U, 20'000);
    // What came in between has expired before it could be read.
    hub.goDown();
    hub.change([](Behaviour &b) {
        b.topics[kHub].partitions[1].low = 20;
        b.topics[kHub].partitions[1].records.clear();
    });
    publish(hub, 1, 3);
    publish(hub, 0, 2);
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"reconnecting"_s, 10'000);
    hub.comeBack();
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 10U, 30'000);
    QVERIFY(reader.eachOnce());
    QVERIFY(reader.seen().contains({1, 20, 0}));
    QVERIFY(reader.seen().contains({1, 22, 0}));
    QVERIFY(reader.isComplete(0, 2));
    const SourceError *gap = gapOf(reader);
    QVERIFY(gap);
    QVERIFY2(gap->text.contains("partition 1"_L1) && gap->text.contains("5 to 19"_L1), qPrintable(gap->text));
    QVERIFY(!gap->needsPerson);
    QTRY_COMPARE(reader.state(), u"live"_s);
}

void TstKafkaFaults::readsARemadeHubFromItsOldest()
{
    StandIn hub(healthy());
    publish(hub, 0, 50);
    Reader reader;
    reader.collector().start(settings(hub.port()));
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 50U, 20'000);
    hub.goDown();
    hub.change([](Behaviour &b) { b.topics[kHub].partitions[0].records.clear(); });
    publish(hub, 0, 4);
    hub.comeBack();
    QTRY_VERIFY_WITH_TIMEOUT(gapOf(reader), 30'000);
    // The same offsets again: other messages.
    const auto twice = [&] {
        return std::ranges::count_if(reader.seen(), [](const auto &entry) { return entry.second == 2; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(twice(), 4, 20'000);
}

void TstKafkaFaults::isNotTroubledByTheCoordinator()
{
    Behaviour behaviour = healthy();
    behaviour.coordinatorError = code::kGroupAuthorizationFailed;
    StandIn hub(behaviour);
    publish(hub, 0, 1);
    Reader reader;
    reader.collector().start(settings(hub.port()));
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 1U, 20'000);
    QTRY_VERIFY(reader.collector().statistics().messages == 1);
    QCOMPARE(reader.states(), (QStringList{u"connecting"_s, u"live"_s}));
    QVERIFY(reader.errors().empty());
}

using Edit = std::function<void(Behaviour &)>;

void TstKafkaFaults::failsAtTheStart_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("code");
    QTest::newRow("firewall") << Edit([](Behaviour &b) {
        b.saslError = code::kTopicAuthorizationFailed;
        b.saslText = "The request was rejected by firewall checks.";
    }) << u"sasl.firewall"_s;
    QTest::newRow("no reason") << Edit([](Behaviour &b) { b.saslError = code::kSaslAuthenticationFailed; })
                               << u"sasl.no-reason"_s;
    QTest::newRow("no right on the hub")
        << Edit([](Behaviour &b) { b.topics[kHub].metadataError = code::kTopicAuthorizationFailed; })
        << u"hub.denied"_s;
    QTest::newRow("no right to listen")
        << Edit([](Behaviour &b) { b.topics[kHub].listOffsetsError = code::kTopicAuthorizationFailed; })
        << u"listen.denied"_s;
    QTest::newRow("expired") << Edit([](Behaviour &b) {
        // Made anew by the test: see below.
        b.identity = {};
    }) << u"tls.expired"_s;
    QTest::newRow("no tls") << Edit([](Behaviour &b) {
        b.point = Point::ClientHello;
        b.mishap = Mishap::Answer;
    }) << u"tls.not-tls"_s;
}

void TstKafkaFaults::failsAtTheStart()
{
    QFETCH(Edit, edit);
    QFETCH(QString, code);
    Behaviour behaviour = healthy();
    edit(behaviour);
    if (behaviour.identity.keyPem.isEmpty())
        behaviour.identity =
            m_authority.issue({.validFrom = std::chrono::hours(-48), .validTo = std::chrono::hours(-24)});
    StandIn hub(behaviour);
    Reader reader;
    reader.collector().start(settings(hub.port()));
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"failed"_s, 20'000);
    QCOMPARE(diagnosis(reader.collector().state()), code);
    // Nothing is tried any more.
    QVERIFY(!reader.states().contains(u"live"_s));
}

void TstKafkaFaults::tellsOfAHubThatHangsUp_data()
{
    QTest::addColumn<Point>("point");
    QTest::newRow("after tls") << Point::ApiVersions;
    QTest::newRow("in sign-in") << Point::SaslAuthenticate;
}

void TstKafkaFaults::tellsOfAHubThatHangsUp()
{
    QFETCH(Point, point);
    Behaviour behaviour = healthy();
    behaviour.point = point;
    StandIn hub(behaviour);
    publish(hub, 0, 1);
    Reader reader;
    reader.collector().start(settings(hub.port()));
    QTRY_COMPARE_WITH_TIMEOUT(diagnosis(reader.collector().state()), u"sasl.closed"_s, 20'000);
    // It may pass: trying goes on.
    QCOMPARE(reader.state(), u"connecting"_s);
    hub.change([](Behaviour &b) { b.point = Point::Never; });
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 1U, 20'000);
    // The same beside a connection that stands is no fault.
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"live"_s, 20'000);
}

void TstKafkaFaults::comesBackWithoutLossOrDouble()
{
    StandIn hub(healthy());
    Reader reader;
    reader.collector().start(settings(hub.port()));
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"live"_s, 20'000);
    for (int round = 1; round <= 3; ++round) {
        publish(hub, 2, 100);
        hub.dropConnections();
        publish(hub, 2, 100);
        QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), static_cast<std::size_t>(200 * round), 30'000);
    }
    QVERIFY(reader.eachOnce());
    QVERIFY(reader.isComplete(2, 600));
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"live"_s, 20'000);
}

void TstKafkaFaults::noticesSilence()
{
    // Nobody closes the connection: the cable was pulled.
    StandIn hub(healthy());
    publish(hub, 0, 1);
    Reader reader;
    reader.collector().start(settings(hub.port()));
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 1U, 20'000);
    hub.change([](Behaviour &b) {
        b.point = Point::Fetch;
        b.mishap = Mishap::Silence;
    });
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"reconnecting"_s, 20'000);
    QCOMPARE(diagnosis(reader.collector().state()), u"live.connection-lost"_s);
    hub.change([](Behaviour &b) { b.point = Point::Never; });
    hub.dropConnections();
    publish(hub, 0, 1);
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"live"_s, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 2U, 20'000);
    QVERIFY(reader.eachOnce());
}

void TstKafkaFaults::forgivesAPassingRefusal()
{
    StandIn hub(healthy());
    Reader reader;
    reader.collector().start(settings(hub.port()));
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"live"_s, 20'000);
    hub.change([](Behaviour &b) {
        b.saslError = code::kSaslAuthenticationFailed;
        b.saslText = "The service is busy";
    });
    hub.dropConnections();
    const auto refused = [&] { return diagnosis(reader.collector().state()) == u"sasl.rejected"; };
    QTRY_VERIFY_WITH_TIMEOUT(refused(), 20'000);
    QCOMPARE(reader.state(), u"reconnecting"_s);
    hub.change([](Behaviour &b) { b.saslError = 0; });
    publish(hub, 1, 3);
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"live"_s, 40'000);
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 3U, 20'000);
    QVERIFY(reader.eachOnce());
}

void TstKafkaFaults::givesUpWhenTheRightIsGone()
{
    StandIn hub(healthy());
    publish(hub, 0, 1);
    Reader reader;
    reader.collector().start(settings(hub.port()));
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 1U, 20'000);
    hub.change([](Behaviour &b) { b.topics[kHub].fetchError = code::kTopicAuthorizationFailed; });
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"reconnecting"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"failed"_s, 60'000);
    QCOMPARE(diagnosis(reader.collector().state()), u"listen.denied"_s);
    QCOMPARE(reader.states().count(u"live"_s), 1);
}

void TstKafkaFaults::tellsOfAHubThatIsDeleted()
{
    StandIn hub(healthy());
    publish(hub, 0, 1);
    Reader reader;
    SourceSettings source = settings(hub.port());
    source.hubLookInterval = 1s;
    reader.collector().start(std::move(source));
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 1U, 20'000);
    // Nothing else tells: fetches go on, and the client's own look at the metadata is a minute away.
    hub.change([](Behaviour &b) { b.topics[kHub].metadataError = code::kUnknownTopicOrPartition; });
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"failed"_s, 30'000);
    QCOMPARE(diagnosis(reader.collector().state()), u"hub.not-found"_s);
    QCOMPARE(reader.states().count(u"live"_s), 1);
}

void TstKafkaFaults::readsOnWhereAHubIsUnknownForAMoment()
{
    StandIn hub(healthy());
    publish(hub, 0, 1);
    Reader reader;
    SourceSettings source = settings(hub.port());
    source.hubLookInterval = 3s;
    reader.collector().start(std::move(source));
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 1U, 20'000);
    for (int turn = 0; turn < 2; ++turn) {
        // Known again before it is asked again.
        const int before = hub.requests(Api::Metadata);
        hub.change([](Behaviour &b) { b.topics[kHub].metadataError = code::kUnknownTopicOrPartition; });
        QTRY_VERIFY_WITH_TIMEOUT(hub.requests(Api::Metadata) > before, 20'000);
        hub.change([](Behaviour &b) { b.topics[kHub].metadataError = 0; });
        QTRY_VERIFY_WITH_TIMEOUT(hub.requests(Api::Metadata) > before + 1, 20'000);
    }
    publish(hub, 1, 1);
    QTRY_COMPARE_WITH_TIMEOUT(reader.seen().size(), 2U, 20'000);
    QCOMPARE(reader.states().count(u"live"_s), 1);
    QVERIFY(reader.errors().empty());
    QVERIFY(reader.gaps().empty());
}

void TstKafkaFaults::quitsWhileNobodyAnswers_data()
{
    QTest::addColumn<Point>("point");
    QTest::newRow("connecting") << Point::Accept;
    QTest::newRow("tls") << Point::ClientHello;
    QTest::newRow("sign-in") << Point::SaslAuthenticate;
    QTest::newRow("metadata") << Point::Metadata;
    QTest::newRow("offsets") << Point::ListOffsets;
    QTest::newRow("fetch") << Point::Fetch;
}

void TstKafkaFaults::quitsWhileNobodyAnswers()
{
    QFETCH(Point, point);
    Behaviour behaviour = healthy();
    behaviour.point = point;
    behaviour.mishap = Mishap::Silence;
    StandIn hub(behaviour);
    auto reader = std::make_unique<Reader>();
    reader->collector().start(settings(hub.port()));
    QTRY_VERIFY_WITH_TIMEOUT(hub.connections() > 0, 10'000);
    if (point == Point::Fetch)
        QTRY_VERIFY_WITH_TIMEOUT(hub.requests(Api::Fetch) > 0, 10'000);
    // Nobody ever will.
    reader.reset();
}

} // namespace

QTEST_GUILESS_MAIN(TstKafkaFaults)
#include "tst_KafkaFaults.moc"
