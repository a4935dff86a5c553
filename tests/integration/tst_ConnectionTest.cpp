// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The run as a whole: order, stop, one stage again.
#include "diagnose/Stage.h"
#include "support/ConnectionRun.h"
#include "support/RuleBooks.h"
#include "support/WebStandIn.h"

#include <QTest>

using namespace hubscope;
using namespace hubscope::diagnose;
using namespace hubscope::test;
using namespace Qt::StringLiterals;
using pipeline::SourceStage;

namespace {

/// Starts the silence at a stage and waits until that stage is running.
void startUntil(ConnectionTest &test, TestRequest asked, const QString &stage)
{
    test.start(std::move(asked));
    QTRY_COMPARE_WITH_TIMEOUT(stageOf(test.report(), stage).state, StageState::Running, 10000);
}

} // namespace

class tst_ConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void allWell();
    void ownRules();
    void demoHub();
    void emulator();
    void changesComeInOrder();
    void stopEndsSoon_data();
    void stopEndsSoon();
    void destructionEndsSoon_data();
    void destructionEndsSoon();
    void startAgainDropsTheOldRun();
    void needs_data();
    void needs();
    void oneStageAgain();
    void oneStageKeepsTheProbeAlone();
    void oneStageWithoutARunBefore();

private:
    TestCertificates m_authority;
};

void tst_ConnectionTest::allWell()
{
    StandIn hub({.identity = m_authority.issue()});
    Script script;
    wellFrom(script);
    WebStandIn web({.identity = m_authority.issue()});
    TestRequest asked = request(connectionText(hub.port()), m_authority.caFile());
    asked.httpsPort = web.port();
    const TestReport report = run(std::move(asked), script);
    // An unusual port and a host in none of Azure's clouds are worth a remark, no more.
    QCOMPARE(states(report),
             u"string warning, cloud warning, dns passed, tcp passed, tls passed, https passed, sasl passed, "
             "hub passed, listen passed, read passed, content passed, azure skipped"_s);
    QVERIFY(report.ok());
    QVERIFY(!report.cause());
    QVERIFY(stageOf(report, u"string"_s)
                .detail.text()
                .contains(u"localhost:%1, event hub insights-operational-logs, policy R7InsightIDR"_s.arg(
                    hub.port())));
    QVERIFY(stageOf(report, u"dns"_s).detail.text().contains(u"127.0.0.1"_s));
    QVERIFY(stageOf(report, u"tcp"_s)
                .detail.text()
                .startsWith(u"127.0.0.1 answered on port %1"_s.arg(hub.port())));
    const QString tls = stageOf(report, u"tls"_s).detail.text();
    QVERIFY2(tls.startsWith(u"TLS 1.3, TLS_"_s) &&
                 tls.contains(u"certificate of localhost, issued by Hubscope Test CA, valid from 20"_s),
             qPrintable(tls));
    QCOMPARE(
        stageOf(report, u"read"_s).detail.text(),
        u"Newest: partition 0, offset 11, enqueued 2023-11-14T22:13:20.123Z, %1 bytes"_s.arg(kSignIn.size()));
    QCOMPARE(stageOf(report, u"hub"_s).detail.text(),
             u"insights-operational-logs is there, with 2 partitions"_s);
    QCOMPARE(stageOf(report, u"listen"_s).detail.text(), u"10 messages kept in 2 partitions"_s);
    QCOMPARE(stageOf(report, u"content"_s).detail.text(),
             u"Looked into 1 message with 1 event; Ingress Authentication 1; categories: SignInLogs 1; not "
             u"seen (normal "
             "unless you export them): Entra audit log, activity log, Defender alerts"_s);
    QCOMPARE(stageOf(report, u"azure"_s).detail.text(), u"Not signed in to Azure, which is optional"_s);
    QCOMPARE(script.host, u"localhost"_s);
    QCOMPARE(script.hub, kHub);
    QCOMPARE(script.security, pipeline::Security::SaslSsl);
    QVERIFY(script.secretFits);
}

void tst_ConnectionTest::ownRules()
{
    StandIn hub({.identity = m_authority.issue()});
    Script script;
    wellFrom(script);
    TestRequest asked = request(connectionText(hub.port()), m_authority.caFile());
    asked.rules = test::bookWith("hubscope.category = SignInLogs", insight::LogSet::ThirdPartyAlerts);
    const TestReport report = run(std::move(asked), script);
    QCOMPARE(stageOf(report, u"content"_s).detail.text(),
             u"Looked into 1 message with 1 event; Third-Party Alerts 1; categories: SignInLogs 1; not seen "
             u"(normal "
             "unless you export them): Entra audit log, activity log, Defender alerts"_s);
}

void tst_ConnectionTest::demoHub()
{
    StandIn hub({.tls = false, .sasl = false});
    Script script;
    wellFrom(script);
    TestRequest asked;
    asked.security = pipeline::Security::Plaintext;
    asked.plaintextHost = u"127.0.0.1"_s;
    asked.plaintextPort = hub.port();
    asked.expectedHub = kHub;
    const TestReport report = run(std::move(asked), script);
    QCOMPARE(
        states(report),
        u"string skipped, cloud skipped, dns passed, tcp passed, tls skipped, https skipped, sasl passed, "
        "hub passed, listen passed, read passed, content passed, azure skipped"_s);
    QVERIFY(report.ok());
    QCOMPARE(script.security, pipeline::Security::Plaintext);
}

void tst_ConnectionTest::emulator()
{
    StandIn hub({.tls = false});
    Script script;
    wellFrom(script);
    const TestReport report =
        run(request(connectionText(hub.port()) + u";UseDevelopmentEmulator=true"_s), script);
    QCOMPARE(stageOf(report, u"tls"_s).state, StageState::Skipped);
    QVERIFY(report.ok());
    QCOMPARE(script.security, pipeline::Security::SaslPlaintext);
}

void tst_ConnectionTest::changesComeInOrder()
{
    StandIn hub({.identity = m_authority.issue()});
    Script script;
    wellFrom(script);
    ConnectionTest test(factory(script));
    QStringList seen;
    QSignalSpy finished(&test, &ConnectionTest::finished);
    connect(&test, &ConnectionTest::changed, this, [&](const TestReport &report) {
        QVERIFY(QThread::currentThread() == thread());
        QVERIFY(report.running);
        for (const StageResult &stage : report.stages) {
            if (stage.state == StageState::Running)
                seen.append(stage.id);
        }
    });
    test.start(request(connectionText(hub.port()), m_authority.caFile()));
    QVERIFY(test.report().running);
    QVERIFY(finished.wait(20000));
    QCOMPARE(seen.join(u' '), u"string cloud dns tcp tls https sasl hub listen read content azure"_s);
    QCOMPARE(finished.size(), 1);
    QVERIFY(!test.report().running);
}

void tst_ConnectionTest::stopEndsSoon_data()
{
    QTest::addColumn<QString>("stage");
    for (const QString &stage : {u"tcp"_s, u"tls"_s, u"https"_s, u"sasl"_s, u"hub"_s, u"listen"_s, u"read"_s})
        QTest::newRow(qPrintable(stage)) << stage;
}

namespace {

/// Hangs in the wished stage.
struct Hanging
{
    explicit Hanging(const TestCertificates &authority, const QString &stage)
        : hub({.identity = authority.issue(),
               .point = stage == u"tls"_s ? Point::ClientHello : Point::Never,
               .mishap = Mishap::Silence})
        , web({.identity = authority.issue(), .silent = stage == u"https"_s})
        , text(stage == u"tcp"_s ? connectionText(hole.port(), u"127.0.0.1"_s) : connectionText(hub.port()))
    {
        script.hangs = true;
        for (const auto &[id, before] : {std::pair{u"sasl"_s, SourceStage::Sasl},
                                         {u"hub"_s, SourceStage::Hub},
                                         {u"listen"_s, SourceStage::Listen}}) {
            if (stage == id || !QStringList{u"hub"_s, u"listen"_s, u"read"_s}.contains(stage))
                break;
            script.steps.push_back(went(before));
        }
    }
    TestRequest asked(const TestCertificates &authority) const
    {
        TestRequest result = request(text, authority.caFile());
        result.httpsPort = web.port();
        return result;
    }
    StandIn hub;
    /// Silent after the request, which only the stage https sends.
    WebStandIn web;
    BlackHole hole;
    QString text;
    Script script;
};

} // namespace

void tst_ConnectionTest::stopEndsSoon()
{
    QFETCH(const QString, stage);
    Hanging hanging(m_authority, stage);
    ConnectionTest test(factory(hanging.script));
    QSignalSpy finished(&test, &ConnectionTest::finished);
    startUntil(test, hanging.asked(m_authority), stage);
    test.stop();
    QVERIFY2(finished.isEmpty(), "stop() itself must not wait");
    QVERIFY(finished.wait(10'000));
    const TestReport &report = test.report();
    QVERIFY(report.stopped && !report.running && !report.ok() && !report.cause());
    QCOMPARE(stageOf(report, stage).state, StageState::Skipped);
    QCOMPARE(stageOf(report, stage).detail.text(), u"Stopped"_s);
    QCOMPARE(stageOf(report, u"read"_s).state, StageState::Skipped);
    QCOMPARE(stageOf(report, u"azure"_s).detail.text(), u"Stopped"_s);
    QCOMPARE(hanging.script.stopped.load(), hanging.script.runs > 0);
}

void tst_ConnectionTest::destructionEndsSoon_data()
{
    stopEndsSoon_data();
}

void tst_ConnectionTest::destructionEndsSoon()
{
    QFETCH(const QString, stage);
    Hanging hanging(m_authority, stage);
    auto test = std::make_unique<ConnectionTest>(factory(hanging.script));
    startUntil(*test, hanging.asked(m_authority), stage);
    // What hangs would go on hanging.
    test.reset();
    QCOMPARE(hanging.script.stopped.load(), hanging.script.runs > 0);
}

void tst_ConnectionTest::startAgainDropsTheOldRun()
{
    Hanging hanging(m_authority, u"tcp"_s);
    wellFrom(hanging.script);
    hanging.script.hangs = false;
    ConnectionTest test(factory(hanging.script));
    QSignalSpy finished(&test, &ConnectionTest::finished);
    startUntil(test, hanging.asked(m_authority), u"tcp"_s);
    test.start(request(connectionText(hanging.hub.port()), m_authority.caFile()));
    QVERIFY(finished.wait(20000));
    QCOMPARE(finished.size(), 1);
    QVERIFY2(test.report().ok(), qPrintable(dump(test.report())));
    // stop() after the end changes nothing.
    test.stop();
    QVERIFY(test.report().ok());
}

void tst_ConnectionTest::needs_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("all");
    QTest::newRow("string") << u"string"_s << u"string"_s;
    QTest::newRow("cloud") << u"cloud"_s << u"string cloud"_s;
    QTest::newRow("tcp") << u"tcp"_s << u"string dns tcp"_s;
    QTest::newRow("https") << u"https"_s << u"string dns https"_s;
    QTest::newRow("content") << u"content"_s << u"string dns tcp tls sasl hub listen read content"_s;
    QTest::newRow("azure") << u"azure"_s << u"azure"_s;
    QTest::newRow("none") << u"nonsense"_s << QString();
}

void tst_ConnectionTest::needs()
{
    QFETCH(const QString, stage);
    QTEST(stagesFor(stage).join(u' '), "all");
}

void tst_ConnectionTest::oneStageAgain()
{
    StandIn hub({.identity = m_authority.issue()});
    hub.goDown();
    Script script;
    wellFrom(script);
    ConnectionTest test(factory(script));
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(request(connectionText(hub.port(), u"127.0.0.1"_s), m_authority.caFile()));
    QVERIFY(finished.wait(20000));
    QCOMPARE(causeCode(test.report()), u"tcp.refused"_s);

    hub.comeBack();
    QStringList ran;
    connect(&test, &ConnectionTest::changed, this, [&](const TestReport &report) {
        for (const StageResult &stage : report.stages) {
            if (stage.state == StageState::Running)
                ran.append(stage.id);
        }
    });
    test.startStage(request(connectionText(hub.port(), u"127.0.0.1"_s), m_authority.caFile()), u"tcp"_s);
    QVERIFY(test.report().running);
    QVERIFY(finished.wait(20000));
    QCOMPARE(ran, (QStringList{u"string"_s, u"dns"_s, u"tcp"_s}));
    QCOMPARE(stageOf(test.report(), u"tcp"_s).state, StageState::Passed);
    QVERIFY(!test.report().cause());
    // What was held up before was not run now: that proves nothing yet.
    QVERIFY(stageOf(test.report(), u"sasl"_s).heldUp);
    QVERIFY(!test.report().ok());

    test.startStage(request(connectionText(hub.port(), u"127.0.0.1"_s), m_authority.caFile()), u"content"_s);
    QVERIFY(finished.wait(20000));
    QVERIFY2(test.report().ok(), qPrintable(dump(test.report())));
    QCOMPARE(script.runs, 1);
}

void tst_ConnectionTest::oneStageKeepsTheProbeAlone()
{
    StandIn hub({.identity = m_authority.issue()});
    Script script;
    wellFrom(script);
    ConnectionTest test(factory(script));
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(request(connectionText(hub.port()), m_authority.caFile()));
    QVERIFY(finished.wait(20000));
    WebStandIn web({.identity = m_authority.issue(), .ahead = std::chrono::hours(1)});
    TestRequest asked = request(connectionText(hub.port()), m_authority.caFile());
    asked.httpsPort = web.port();
    test.startStage(std::move(asked), u"https"_s);
    QVERIFY(finished.wait(20000));
    QCOMPARE(stageOf(test.report(), u"https"_s).diagnosis.value_or(Diagnosis()).code, u"https.clock-skew"_s);
    QCOMPARE(stageOf(test.report(), u"read"_s).state, StageState::Passed);
    QVERIFY(test.report().ok());
    QCOMPARE(script.runs, 1);
}

void tst_ConnectionTest::oneStageWithoutARunBefore()
{
    Script script;
    ConnectionTest test(factory(script));
    QSignalSpy finished(&test, &ConnectionTest::finished);
    QSignalSpy changed(&test, &ConnectionTest::changed);
    test.startStage(request(connectionText(9093)), u"nonsense"_s);
    QVERIFY(changed.isEmpty() && !test.report().running);
    test.startStage(request(connectionText(9093)), u"dns"_s);
    QVERIFY(finished.wait(20000));
    QCOMPARE(stageOf(test.report(), u"dns"_s).state, StageState::Passed);
    QCOMPARE(stageOf(test.report(), u"tcp"_s).state, StageState::Waiting);
    QVERIFY(!test.report().ok());
}

QTEST_GUILESS_MAIN(tst_ConnectionTest)
#include "tst_ConnectionTest.moc"
