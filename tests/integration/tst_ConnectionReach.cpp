// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// string, cloud, dns and tcp through real sockets on loopback.
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

class tst_ConnectionReach : public QObject
{
    Q_OBJECT

private slots:
    void badStrings_data();
    void badStrings();
    void unknownHost();
    void closedPort();
    void droppedPort();
};

void tst_ConnectionReach::badStrings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hub");
    QTest::addColumn<QString>("code");
    const QString good = connectionText(hubscope::test::closedPort());
    // Without its key.
    const QString keyless = good.left(good.lastIndexOf(u";SharedAccessKey="_s));
    QTest::newRow("nothing") << QString() << kHub << u"string.malformed"_s;
    QTest::newRow("bare key") << kKey << kHub << u"string.malformed"_s;
    QTest::newRow("no key") << keyless << kHub << u"string.malformed"_s;
    QTest::newRow("other hub") << good + u";EntityPath=elsewhere"_s << kHub << u"string.hub-differs"_s;
    QTest::newRow("two faults") << keyless + u";EntityPath=elsewhere"_s << kHub << u"string.malformed"_s;
    QTest::newRow("no hub at all") << good << QString() << u"string.hub-missing"_s;
}

void tst_ConnectionReach::badStrings()
{
    QFETCH(const QString, text);
    QFETCH(const QString, hub);
    QFETCH(const QString, code);
    Script script;
    TestRequest asked = request(text);
    asked.expectedHub = hub;
    const TestReport report = run(std::move(asked), script);
    QCOMPARE(causeCode(report), code);
    QCOMPARE(stageOf(report, u"string"_s).state, StageState::Failed);
    for (const auto &stage : {u"tls"_s, u"sasl"_s, u"hub"_s, u"listen"_s, u"read"_s, u"content"_s})
        QCOMPARE(stageOf(report, stage).state, StageState::Skipped);
    QVERIFY(!report.ok());
    QVERIFY(!report.cause()->steps.isEmpty() && report.cause()->steps.size() <= 5);
    QCOMPARE(script.runs, 0);
}

void tst_ConnectionReach::unknownHost()
{
    Script script;
    // RFC 6761: never resolves. Without any DNS server the resolver cannot even say that.
    const TestReport report = run(request(connectionText(9093, u"nowhere.invalid"_s)), script);
    const QString code = causeCode(report);
    QVERIFY2(code == u"dns.not-found"_s || code == u"dns.no-answer"_s, qPrintable(code));
    QCOMPARE(stageOf(report, u"dns"_s).state, StageState::Failed);
    QCOMPARE(stageOf(report, u"tcp"_s).state, StageState::Skipped);
    QVERIFY(stageOf(report, u"dns"_s).raw.contains(u"nowhere.invalid"_s));
}

void tst_ConnectionReach::closedPort()
{
    Script script;
    const TestReport report =
        run(request(connectionText(hubscope::test::closedPort(), u"127.0.0.1"_s)), script);
    QCOMPARE(causeCode(report), u"tcp.refused"_s);
    QVERIFY(stageOf(report, u"tcp"_s).raw.contains(u"ipv4#127.0.0.1:"_s));
    QVERIFY(stageOf(report, u"tcp"_s).raw.contains(u"Connection refused"_s));
    QCOMPARE(stageOf(report, u"tls"_s).state, StageState::Skipped);
}

void tst_ConnectionReach::droppedPort()
{
    const BlackHole hole;
    Script script;
    const TestReport report = run(request(connectionText(hole.port(), u"127.0.0.1"_s)), script);
    QCOMPARE(causeCode(report), u"tcp.timeout"_s);
    QVERIFY(stageOf(report, u"tcp"_s).milliseconds < 7000);
}

QTEST_GUILESS_MAIN(tst_ConnectionReach)
#include "tst_ConnectionReach.moc"
