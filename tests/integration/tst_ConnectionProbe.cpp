// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// sasl, hub, listen, read and content by a scripted probe.
#include "diagnose/Stage.h"
#include "pipeline/ClientCodes.h"
#include "support/ConnectionRun.h"

#include <QTest>

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

QTEST_GUILESS_MAIN(tst_ConnectionProbe)
#include "tst_ConnectionProbe.moc"
