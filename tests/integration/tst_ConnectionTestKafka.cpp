// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole connection test as the program runs it: our own stages and the real client, against the stand-in.
#include "diagnose/ConnectionTest.h"
#include "kafka/KafkaConnectionProbe.h"
#include "support/StandIn.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace hubscope;
using namespace hubscope::diagnose;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

const QString kHub = u"insights-operational-logs"_s;
const QString kKey = u"Q2FuYXJ5Q2FuYXJ5Q2FuYXJ5Q2FuYXJ5Q2FuYXJ5Q2E="_s;

using Edit = std::function<void(Behaviour &)>;

QStringList lines(const TestReport &report)
{
    QStringList result;
    for (const StageResult &stage : report.stages)
        result.append(u"%1 %2: %3 | %4"_s.arg(stage.id, QLatin1StringView(stageStateName(stage.state)),
                                              stage.detail.text(), stage.raw));
    return result;
}

QString firstFailed(const TestReport &report)
{
    const auto found = std::ranges::find(report.stages, StageState::Failed, &StageResult::state);
    return found == report.stages.end() ? QString() : found->id;
}

} // namespace

class tst_ConnectionTestKafka : public QObject
{
    Q_OBJECT

private slots:
    void well();
    void looksIntoTheNewest();
    void emptyHub();
    void faults_data();
    void faults();
    void stopEndsSoon_data();
    void stopEndsSoon();

private:
    TestRequest request(const StandIn &hub) const;
    TestReport run(TestRequest asked) const;

    TestCertificates m_authority;
};

TestRequest tst_ConnectionTestKafka::request(const StandIn &hub) const
{
    TestRequest asked;
    asked.connectionText = Secret::take(
        u"Endpoint=sb://localhost:%1/;SharedAccessKeyName=R7InsightIDR;SharedAccessKey=%2"_s.arg(hub.port())
            .arg(kKey));
    asked.expectedHub = kHub;
    asked.caFile = m_authority.caFile();
    asked.httpsPort = closedPort();
    asked.amqpPort = closedPort();
    return asked;
}

TestReport tst_ConnectionTestKafka::run(TestRequest asked) const
{
    ConnectionTest test([] { return std::make_unique<kafka::KafkaConnectionProbe>(); });
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(std::move(asked));
    if (!finished.wait(45000))
        qWarning("the test did not end");
    if (lines(test.report()).join(u'\n').contains(kKey))
        qFatal("the key is in the report");
    return test.report();
}

void tst_ConnectionTestKafka::well()
{
    StandIn hub({.identity = m_authority.issue()});
    hub.publish(kHub.toLatin1(), 2, "old", 1'700'000'000'000);
    hub.publish(kHub.toLatin1(), 2, R"({"records":[{}]})", 1'700'000'100'000);
    const TestReport report = run(request(hub));
    QVERIFY2(report.ok(), qPrintable(lines(report).join(u'\n')));
    const auto detailOf = [&](const char *id) {
        return std::ranges::find(report.stages, QString::fromLatin1(id), &StageResult::id)->detail.text();
    };
    QCOMPARE(detailOf("hub"), u"insights-operational-logs is there, with 4 partitions"_s);
    QCOMPARE(detailOf("listen"), u"2 messages kept in 4 partitions"_s);
    QCOMPARE(detailOf("read"),
             u"Newest: partition 2, offset 1, enqueued 2023-11-14T22:15:00.000Z, 16 bytes"_s);
    QVERIFY2(detailOf("content").startsWith(
                 u"Looked into 2 messages with 2 events; Unparsed Data 2; 1 not JSON (first: "
                 "partition 2, offset 0)"_s),
             qPrintable(detailOf("content")));
    // No trace is left: no group joined, nothing committed, nothing sent.
    for (const Api api : {Api::JoinGroup, Api::OffsetCommit, Api::Produce})
        QCOMPARE(hub.requests(api), 0);
}

/// More than is looked into, in several partitions: the newest count, and it takes no longer for it.
void tst_ConnectionTestKafka::looksIntoTheNewest()
{
    StandIn hub({.identity = m_authority.issue()});
    for (int i = 0; i < 40; ++i) {
        const bool old = i < 16;
        hub.publish(kHub.toLatin1(), i % 2, old ? "rubbish" : R"({"records":[{"category":"SignInLogs"}]})",
                    1'700'000'000'000 + 1000 * i);
    }
    const TestReport report = run(request(hub));
    const auto stage = [&](const char *id) {
        return *std::ranges::find(report.stages, QString::fromLatin1(id), &StageResult::id);
    };
    QVERIFY2(report.ok(), qPrintable(lines(report).join(u'\n')));
    QVERIFY2(stage("read").detail.text().startsWith(
                 u"Newest: partition 1, offset 19, enqueued 2023-11-14T22:13:59.000Z"_s),
             qPrintable(stage("read").detail.text()));
    QVERIFY2(stage("content").detail.text().startsWith(
                 u"Looked into 24 messages with 24 events; SSO Authentication 24"_s),
             qPrintable(stage("content").detail.text()));
    QCOMPARE(stage("content").state, StageState::Passed);
    QVERIFY(stage("read").milliseconds < 3000);
}

void tst_ConnectionTestKafka::emptyHub()
{
    StandIn hub({.identity = m_authority.issue()});
    const TestReport report = run(request(hub));
    QVERIFY2(report.ok(), qPrintable(lines(report).join(u'\n')));
    const StageResult read = *std::ranges::find(report.stages, u"read"_s, &StageResult::id);
    QCOMPARE(read.state, StageState::Warning);
    QCOMPARE(read.diagnosis.value_or(Diagnosis()).code, u"read.empty"_s);
}

void tst_ConnectionTestKafka::faults_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *stage, const char *code, Edit edit) {
        QTest::newRow(name) << std::move(edit) << QString::fromLatin1(stage) << QString::fromLatin1(code);
    };
    const auto sasl = [](int code, std::optional<QByteArray> text) {
        return [code, text](Behaviour &b) {
            b.saslError = code;
            b.saslText = text;
        };
    };
    const auto topic = [](int StandInTopic::*field, int code) {
        return [field, code](Behaviour &b) {
            StandInTopic &hub = b.topics.at(kHub.toLatin1());
            hub.*field = code;
            hub.partitions[0].records.push_back({"x", 1});
        };
    };
    const auto mishap = [](Point point, Mishap what) {
        return [point, what](Behaviour &b) {
            b.point = point;
            b.mishap = what;
        };
    };
    row("wrong key", "sasl", "sasl.rejected", [](Behaviour &b) { b.password = "another"; });
    row("firewall", "sasl", "sasl.firewall", sasl(29, "The request was rejected by firewall checks."));
    row("refused without text", "sasl", "sasl.no-reason", sasl(58, ""));
    row("keys disabled", "sasl", "sasl.keys-disabled",
        sasl(58, "LocalAuthDisabled: Authorization failed because SAS authentication has been disabled for "
                 "the namespace."));
    row("no PLAIN", "sasl", "sasl.mechanism", [](Behaviour &b) { b.mechanisms = {"OAUTHBEARER"}; });
    row("closed after TLS", "sasl", "sasl.closed", mishap(Point::ApiVersions, Mishap::Close));
    row("closed in sign-in", "sasl", "sasl.closed", mishap(Point::SaslAuthenticate, Mishap::Close));
    row("silent in sign-in", "sasl", "sasl.timeout", mishap(Point::SaslAuthenticate, Mishap::Silence));
    row("unknown hub", "hub", "hub.not-found", [](Behaviour &b) { b.topics.clear(); });
    row("hub denied", "hub", "hub.denied", topic(&StandInTopic::metadataError, 29));
    row("hub name", "hub", "hub.name", topic(&StandInTopic::metadataError, 17));
    row("no partitions", "hub", "hub.no-partitions",
        [](Behaviour &b) { b.topics.at(kHub.toLatin1()).partitions.clear(); });
    row("offsets denied", "listen", "listen.denied", topic(&StandInTopic::listOffsetsError, 29));
    row("fetch denied", "read", "listen.denied", topic(&StandInTopic::fetchError, 29));
    row("silent fetch", "read", "read.timeout", [](Behaviour &b) {
        b.topics.at(kHub.toLatin1()).partitions[0].records.push_back({"x", 1});
        b.point = Point::Fetch;
        b.mishap = Mishap::Silence;
    });
}

void tst_ConnectionTestKafka::faults()
{
    QFETCH(const Edit, edit);
    QFETCH(const QString, stage);
    QFETCH(const QString, code);
    StandIn hub({.identity = m_authority.issue()});
    hub.change(edit);
    const TestReport report = run(request(hub));
    const QString all = lines(report).join(u'\n');
    QVERIFY2(firstFailed(report) == stage, qPrintable(all));
    QVERIFY2(report.cause() && report.cause()->code == code,
             qPrintable(report.cause().value_or(Diagnosis()).code + u'\n' + all));
}

void tst_ConnectionTestKafka::stopEndsSoon_data()
{
    QTest::addColumn<Point>("silentAt");
    QTest::addColumn<Api>("request");
    QTest::addColumn<QString>("stage");
    QTest::newRow("first question") << Point::ApiVersions << Api::ApiVersions << u"sasl"_s;
    QTest::newRow("sign-in") << Point::SaslAuthenticate << Api::SaslAuthenticate << u"sasl"_s;
    QTest::newRow("offsets") << Point::ListOffsets << Api::ListOffsets << u"listen"_s;
    QTest::newRow("fetch") << Point::Fetch << Api::Fetch << u"read"_s;
}

/// The real client, silent at each step of its own.
void tst_ConnectionTestKafka::stopEndsSoon()
{
    QFETCH(const Point, silentAt);
    QFETCH(const Api, request);
    QFETCH(const QString, stage);
    StandIn hub({.identity = m_authority.issue(), .point = silentAt, .mishap = Mishap::Silence});
    hub.publish(kHub.toLatin1(), 0, R"({"records":[{}]})");
    ConnectionTest test([] { return std::make_unique<kafka::KafkaConnectionProbe>(); });
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(this->request(hub));
    const auto stateOf = [&] {
        return std::ranges::find(test.report().stages, stage, &StageResult::id)->state;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hub.requests(request) > 0 && stateOf() == StageState::Running, 10000);
    test.stop();
    QVERIFY(finished.wait(1000));
    QVERIFY(test.report().stopped);
    QCOMPARE(stateOf(), StageState::Skipped);
}

QTEST_GUILESS_MAIN(tst_ConnectionTestKafka)
#include "tst_ConnectionTestKafka.moc"
