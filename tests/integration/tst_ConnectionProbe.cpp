// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// sasl, hub, listen, read and content by a scripted probe.
#include "diagnose/Stage.h"
#include "pipeline/ClientCodes.h"
#include "support/ConnectionRun.h"

#include <QTest>

#include <chrono>

using namespace hubscope;
using namespace hubscope::diagnose;
using namespace hubscope::test;
using namespace Qt::StringLiterals;
using pipeline::ProbeStep;
using pipeline::SourceStage;

class tst_ConnectionProbe : public QObject
{
    Q_OBJECT

private slots:
    void probeFaults_data();
    void probeFaults();
    void emptyHub();
    void hubWithoutPartitions();
    void content_data();
    void content();
    void contentIsBounded();
    void failedSignInLeavesOthersAlone();
    void probeThatEndsEarly();
    void noProbe();
    void echoedKeyIsRedacted();

private:
    TestCertificates m_authority;
};

void tst_ConnectionProbe::probeFaults_data()
{
    QTest::addColumn<QList<ProbeStep>>("steps");
    QTest::addColumn<QStringList>("tail");
    QTest::addColumn<QString>("code");
    namespace code = pipeline::code;
    const ProbeStep sasl = went(SourceStage::Sasl);
    const ProbeStep hub = went(SourceStage::Hub);
    const ProbeStep listen = went(SourceStage::Listen);
    const QStringList atSasl{u"sasl failed"_s, u"hub skipped"_s, u"listen skipped"_s, u"read skipped"_s};
    const QStringList atHub{u"sasl passed"_s, u"hub failed"_s, u"listen skipped"_s, u"read skipped"_s};
    const QStringList atRead{u"sasl passed"_s, u"hub passed"_s, u"listen passed"_s, u"read failed"_s};
    const QStringList atListen{u"sasl passed"_s, u"hub passed"_s, u"listen failed"_s, u"read skipped"_s};
    QTest::newRow("firewall") << QList{failedAt(SourceStage::Sasl, code::kTopicAuthorizationFailed,
                                                u"The request was rejected by firewall checks."_s)}
                              << atSasl << u"sasl.firewall"_s;
    QTest::newRow("rejected") << QList{failedAt(SourceStage::Sasl, code::kAuthentication,
                                                u"Authentication failed"_s)}
                              << atSasl << u"sasl.rejected"_s;
    QTest::newRow("no reason") << QList{failedAt(SourceStage::Sasl, code::kAuthentication, {})} << atSasl
                               << u"sasl.no-reason"_s;
    QTest::newRow("hub unknown") << QList{sasl, failedAt(SourceStage::Hub, code::kUnknownTopicOrPartition,
                                                         u"Broker: Unknown topic or partition"_s)}
                                 << atHub << u"hub.not-found"_s;
    QTest::newRow("no Listen") << QList{sasl, hub,
                                        failedAt(SourceStage::Listen, code::kTopicAuthorizationFailed,
                                                 u"Broker: Topic authorization failed"_s)}
                               << atListen << u"listen.denied"_s;
    QTest::newRow("no event in time")
        << QList{sasl, hub, listen, failedAt(SourceStage::Read, code::kTimedOut, u"Local: Timed out"_s)}
        << atRead << u"read.timeout"_s;
}

void tst_ConnectionProbe::probeFaults()
{
    QFETCH(const QList<ProbeStep>, steps);
    QFETCH(const QStringList, tail);
    QFETCH(const QString, code);
    StandIn hub({.identity = m_authority.issue()});
    Script script;
    script.steps.assign(steps.begin(), steps.end());
    const TestReport report = run(request(connectionText(hub.port()), m_authority.caFile()), script);
    QVERIFY2(states(report).endsWith(tail.join(u", "_s) + u", content skipped, azure skipped"_s),
             qPrintable(states(report)));
    QCOMPARE(causeCode(report), code);
    QVERIFY(!report.ok());
    QCOMPARE(script.runs, 1);
}

void tst_ConnectionProbe::emptyHub()
{
    StandIn hub({.identity = m_authority.issue()});
    Script script;
    wellFrom(script);
    script.findings.samples.clear();
    const TestReport report = run(request(connectionText(hub.port()), m_authority.caFile()), script);
    const StageResult read = stageOf(report, u"read"_s);
    QCOMPARE(read.state, StageState::Warning);
    QVERIFY(read.diagnosis);
    QCOMPARE(read.diagnosis->code, u"read.empty"_s);
    QVERIFY(report.ok());
    QVERIFY(!report.cause());
    QCOMPARE(stageOf(report, u"content"_s).state, StageState::Skipped);
    QCOMPARE(stageOf(report, u"content"_s).detail.text(), u"The event hub is empty"_s);
}

void tst_ConnectionProbe::probeThatEndsEarly()
{
    StandIn hub({.identity = m_authority.issue()});
    Script script;
    const TestReport report = run(request(connectionText(hub.port()), m_authority.caFile()), script);
    QCOMPARE(causeCode(report), u"sasl.unrecognised"_s);
}

void tst_ConnectionProbe::noProbe()
{
    StandIn hub({.identity = m_authority.issue()});
    ConnectionTest test({});
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(request(connectionText(hub.port()), m_authority.caFile()));
    QVERIFY(finished.wait(20000));
    QCOMPARE(causeCode(test.report()), u"sasl.unrecognised"_s);
}

void tst_ConnectionProbe::echoedKeyIsRedacted()
{
    StandIn hub({.identity = m_authority.issue()});
    Script script;
    script.steps = {failedAt(SourceStage::Sasl, pipeline::code::kAuthentication,
                             u"no such key: "_s + kKey + u" nor Endpoint=sb://x/;SharedAccessKey="_s + kKey)};
    // run() itself fails if the key is anywhere in the report.
    const TestReport report = run(request(connectionText(hub.port()), m_authority.caFile()), script);
    QVERIFY(stageOf(report, u"sasl"_s).raw.contains(u"no such key: [redacted]"_s));
}

void tst_ConnectionProbe::hubWithoutPartitions()
{
    StandIn hub({.identity = m_authority.issue()});
    Script script;
    wellFrom(script);
    script.steps[1].partitions.emplace();
    const TestReport report = run(request(connectionText(hub.port()), m_authority.caFile()), script);
    QCOMPARE(causeCode(report), u"hub.no-partitions"_s);
    QCOMPARE(stageOf(report, u"listen"_s).state, StageState::Skipped);
}

void tst_ConnectionProbe::content_data()
{
    QTest::addColumn<QByteArrayList>("bodies");
    QTest::addColumn<StageState>("state");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    const QByteArray audit =
        R"({"records":[{"time":"2026-11-24T01:02:03Z","category":"AuditLogs","resourceId":"/tenants/x/providers/Microsoft.aadiam","operationName":"Add user","properties":{"loggedByService":"Core Directory"}}]})";
    const QByteArray activity =
        R"({"records":[{"time":"2026-11-24T01:02:03Z","category":"Administrative","resourceId":"/SUBSCRIPTIONS/X","operationName":"MICROSOFT.COMPUTE/VIRTUALMACHINES/START/ACTION"}]})";
    const QByteArray alert =
        R"({"SystemAlertId":"1","AlertType":"VM_Malware","ProductName":"Microsoft Defender for Cloud","TimeGenerated":"2026-11-24T01:02:03Z"})";
    const QByteArray twice = QByteArray(kSignIn).replace("]}", "," + kSignIn.mid(12));
    const auto row = [](const char *name, const QByteArrayList &bodies, StageState state, const char *code,
                        const char *detail) {
        QTest::newRow(name) << bodies << state << QString::fromLatin1(code) << QString::fromLatin1(detail);
    };
    using enum StageState;
    row("all usual sources", {kSignIn, audit, activity, alert}, Passed, "",
        "Looked into 4 messages with 4 events; Ingress Authentication 1, Third-Party Alerts 1, Cloud Service "
        "Admin "
        "Activity 2; categories: Administrative 1, AuditLogs 1, SignInLogs 1");
    row("no sign-ins", {audit, activity}, Passed, "",
        "; not seen (normal unless you export them): Entra sign-ins, Defender alerts");
    row("no activity log", {kSignIn, audit, alert}, Passed, "",
        "; not seen (normal unless you export them): activity log");
    row("garbage", {"hello", QByteArray("\xFF\xFE\x00\x01", 4)}, Warning, "content.not-azure",
        "Unparsed Data 2; 2 not JSON (first: partition 0, offset 1)");
    row("garbage among Azure's", {kSignIn, "<xml/>"}, Warning, "content.not-azure", "1 not JSON");
    row("nothing in it", {QByteArray()}, Warning, "content.not-azure", "1 not JSON");
    row("JSON of somebody else", {R"({"hello":"world"})", R"({"n":1})"}, Warning, "content.unsorted",
        "Looked into 2 messages with 2 events; Unparsed Data 2");
    row("JSON of somebody else among Azure's", {kSignIn, R"({"hello":"world"})"}, Passed, "",
        "Ingress Authentication 1, Unparsed Data 1");
    row("empty records", {R"({"records":[]})", kSignIn}, Passed, "", "1 message without records");
    row("mended", {QByteArray(kSignIn).replace("}]}", "},]}")}, Passed, "", "; 1 mended");
    row("hostile category",
        {QByteArray(kSignIn).replace("SignInLogs", "\xE2\x80\xAE<b>" + QByteArray(500, 'x'))}, Warning,
        "content.unsorted", "categories: \\u{202e}<b>xxx");
}

void tst_ConnectionProbe::content()
{
    QFETCH(const QByteArrayList, bodies);
    QFETCH(const QString, detail);
    TestContext context;
    std::int64_t offset = 0;
    for (const QByteArray &body : bodies)
        context.samples.push_back({.body = body.toStdString(),
                                   .partition = 0,
                                   .offset = offset++,
                                   .enqueuedMs = 1'700'000'000'000});
    const StageOutcome outcome =
        runContentStage(context, {std::chrono::steady_clock::now() + std::chrono::seconds(10), {}});
    QVERIFY2(outcome.detail.text().contains(detail), qPrintable(outcome.detail.text()));
    QTEST(outcome.state, "state");
    QTEST(outcome.diagnosis.value_or(Diagnosis()).code, "code");
    QVERIFY(outcome.detail.text().size() < 1000);
}

/// As many kinds as fit into what the probe may bring: the detail stays short, and a message that was cut is
/// not blamed on its sender.
void tst_ConnectionProbe::contentIsBounded()
{
    TestContext context;
    context.samples.push_back({.body = "{\"records\":[", .whole = false, .partition = 0, .offset = 1});
    QCOMPARE(
        runContentStage(context, {std::chrono::steady_clock::now() + std::chrono::seconds(10), {}}).state,
        StageState::Skipped);
    QByteArray records;
    for (int i = 0; i < 5000; ++i)
        records += ",{\"category\":\"Kind" + QByteArray::number(i) + QByteArray(100, 'k') + "\"}";
    context.samples.push_back(
        {.body = ("{\"records\":[" + records.sliced(1) + "]}").toStdString(), .partition = 0, .offset = 2});
    const StageOutcome outcome =
        runContentStage(context, {std::chrono::steady_clock::now() + std::chrono::seconds(10), {}});
    QVERIFY2(outcome.detail.text().startsWith(u"Looked into 1 message with 5000 events"_s),
             qPrintable(outcome.detail.text()));
    QVERIFY(outcome.detail.text().size() < 1200);
}

void tst_ConnectionProbe::failedSignInLeavesOthersAlone()
{
    StandIn hub({.identity = m_authority.issue()});
    Script script;
    script.steps = {failedAt(SourceStage::Sasl, pipeline::code::kAuthentication, {})};
    const TestReport report = run(request(connectionText(hub.port()), m_authority.caFile()), script);
    for (const auto &stage : {u"hub"_s, u"listen"_s, u"read"_s, u"content"_s})
        QVERIFY(stageOf(report, stage).heldUp);
    for (const auto &stage : {u"https"_s, u"azure"_s})
        QVERIFY(!stageOf(report, stage).heldUp);
}

QTEST_GUILESS_MAIN(tst_ConnectionProbe)
#include "tst_ConnectionProbe.moc"
