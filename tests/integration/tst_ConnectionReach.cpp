// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// string, cloud, dns and tcp through real sockets on loopback.
#include "diagnose/Stage.h"
#include "pipeline/ClientCodes.h"
#include "support/ConnectionRun.h"
#include "support/WebStandIn.h"

#include <QTest>

#include <chrono>

using namespace hubscope;
using namespace hubscope::diagnose;
using namespace hubscope::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_ConnectionReach : public QObject
{
    Q_OBJECT

private slots:
    void badStrings_data();
    void badStrings();
    void twoFaultsAtOnce();
    void strangeHostsAreNotAskedFor_data();
    void strangeHostsAreNotAskedFor();
    void clouds_data();
    void clouds();
    void lookUps_data();
    void lookUps();
    void seesPrivateLinkWithoutAnAddress();
    void passesOverIpv6WhereSet();
    void unknownHost();
    void closedPort();
    void droppedPort();
    void otherPortsInContrast();
    void otherPortsOfADemoHubMeanNothing();
    void otherPortsAreLeftAloneIfAllIsWell();

private:
    TestCertificates m_authority;
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

/// A string that cannot be used and a closed port: the string must be mended first, and the port is told,
/// too.
void tst_ConnectionReach::twoFaultsAtOnce()
{
    QString text = connectionText(hubscope::test::closedPort(), u"127.0.0.1"_s);
    text.truncate(text.lastIndexOf(u";SharedAccessKey="_s));
    Script script;
    const TestReport report = run(request(text), script);
    QCOMPARE(causeCode(report), u"string.malformed"_s);
    const StageResult tcp = stageOf(report, u"tcp"_s);
    QCOMPARE(tcp.state, StageState::Failed);
    QCOMPARE(tcp.diagnosis.value_or(Diagnosis()).code, u"tcp.refused"_s);
    QCOMPARE(stageOf(report, u"sasl"_s).state, StageState::Skipped);
    QCOMPARE(script.runs, 0);
}

void tst_ConnectionReach::strangeHostsAreNotAskedFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no host") << u"SharedAccessKeyName=R7;SharedAccessKey=x"_s;
    QTest::newRow("a word that may be a secret")
        << u"Endpoint=sb://q2fuyxj5q2fuyxj5/;SharedAccessKeyName=R7"_s;
    QTest::newRow("a host of nobody's cloud") << u"Endpoint=sb://a.example/;SharedAccessKeyName=R7"_s;
}

void tst_ConnectionReach::strangeHostsAreNotAskedFor()
{
    QFETCH(const QString, text);
    Script script;
    const TestReport report = run(request(text), script);
    QCOMPARE(causeCode(report), u"string.malformed"_s);
    for (const StageResult &stage : report.stages.sliced(1))
        QCOMPARE(stage.state, StageState::Skipped);
    QCOMPARE(stageOf(report, u"dns"_s).detail.text(), u"Not run: no host is known"_s);
    QVERIFY(stageOf(report, u"https"_s).heldUp && stageOf(report, u"tcp"_s).heldUp);
}

void tst_ConnectionReach::clouds_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<pipeline::Security>("security");
    QTest::addColumn<StageState>("state");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QString &host, StageState state, const QString &code,
                        const QString &detail, pipeline::Security security = pipeline::Security::SaslSsl) {
        QTest::newRow(name) << host << security << state << code << detail;
    };
    using enum StageState;
    row("public", u"contoso.servicebus.windows.net"_s, Passed, {},
        u"Azure, public cloud (servicebus.windows.net)"_s);
    row("public, capitals", u"Contoso.ServiceBus.Windows.NET"_s, Passed, {}, u"Azure, public cloud"_s);
    row("government", u"a.servicebus.usgovcloudapi.net"_s, Passed, {}, u"Azure US Government"_s);
    row("china", u"a.servicebus.chinacloudapi.cn"_s, Passed, {}, u"Azure in China, operated by 21Vianet"_s);
    row("germany", u"a.servicebus.cloudapi.de"_s, Warning, u"cloud.closed"_s, u"Microsoft Cloud Germany"_s);
    row("a name of one's own", u"hub.contoso.example"_s, Warning, u"cloud.unknown-suffix"_s,
        u"hub.contoso.example is in none"_s);
    row("a name that only looks alike", u"a.servicebus.windows.net.example"_s, Warning,
        u"cloud.unknown-suffix"_s, u"none"_s);
    row("emulator", u"localhost"_s, Skipped, {}, u"emulator"_s, pipeline::Security::SaslPlaintext);
    row("demo hub", u"127.0.0.1"_s, Skipped, {}, u"demo hub"_s, pipeline::Security::Plaintext);
}

void tst_ConnectionReach::clouds()
{
    QFETCH(const QString, host);
    QFETCH(const pipeline::Security, security);
    TestContext context;
    context.settings.host = host;
    context.settings.security = security;
    const StageOutcome outcome = runCloudStage(context, {});
    QTEST(outcome.state, "state");
    QTEST(outcome.diagnosis.value_or(Diagnosis()).code, "code");
    QFETCH(const QString, detail);
    QVERIFY2(outcome.detail.text().contains(detail), qPrintable(outcome.detail.text()));
    QVERIFY(outcome.usable);
}

void tst_ConnectionReach::lookUps_data()
{
    QTest::addColumn<QStringList>("addresses");
    // The last is what the system tells, those before it are what the name server adds.
    QTest::addColumn<QString>("alias");
    QTest::addColumn<StageState>("state");
    QTest::addColumn<QString>("detail");
    using enum StageState;
    const QString host = u"contoso.servicebus.windows.net"_s;
    const QString link = u"contoso.privatelink.servicebus.windows.net"_s;
    QTest::newRow("public") << QStringList{u"203.0.113.7"_s} << host << Passed << u"203.0.113.7"_s;
    QTest::newRow("both families") << QStringList{u"2001:db8::1"_s, u"203.0.113.7"_s} << QString() << Passed
                                   << u"2001:db8::1, 203.0.113.7"_s;
    QTest::newRow("alias") << QStringList{u"203.0.113.7"_s} << u"ns-eh-prod.cloudapp.net"_s << Passed
                           << u"203.0.113.7; alias of ns-eh-prod.cloudapp.net"_s;
    QTest::newRow("hostile alias") << QStringList{u"203.0.113.7"_s} << u"a\u202Eb"_s << Passed
                                   << u"203.0.113.7; alias of a\\u{202e}b"_s;
    QTest::newRow("IPv6 only") << QStringList{u"2001:db8::1"_s, u"2001:db8::2"_s} << host << Warning
                               << u"2001:db8::1, 2001:db8::2; no IPv4 address"_s;
    QTest::newRow("loopback in IPv6 only")
        << QStringList{u"::1"_s} << QString() << Passed << u"::1; no IPv4 address"_s;
    QTest::newRow("private link within")
        << QStringList{u"10.1.2.3"_s} << link << Passed
        << u"10.1.2.3 (private); a private address: a private endpoint, or DNS of your own network; alias of %1; Private Link, and this network resolves its private address"_s
               .arg(link);
    QTest::newRow("private link from outside")
        << QStringList{u"203.0.113.7"_s} << link << Passed
        << u"203.0.113.7; alias of %1; Private Link, but this network resolves a public address"_s.arg(link);
    QTest::newRow("private link on the way")
        << QStringList{u"203.0.113.7"_s} << link + u" ns-eh-prod.cloudapp.net"_s << Passed
        << u"203.0.113.7; alias of %1 → ns-eh-prod.cloudapp.net; Private Link, but this network resolves a public address"_s
               .arg(link);
    QStringList many;
    for (int i = 1; i <= 20; ++i)
        many.append(u"203.0.113.%1"_s.arg(i));
    QTest::newRow("many") << many << host << Passed
                          << many.first(16).join(u", "_s) + u"; 4 more are not tried"_s;
}

void tst_ConnectionReach::lookUps()
{
    QFETCH(const QStringList, addresses);
    QFETCH(const QString, alias);
    const qsizetype end = alias.lastIndexOf(u' ');
    LookUp found{.canonicalName = alias.sliced(end + 1),
                 .aliases = end < 0 ? QStringList() : alias.first(end).split(u' ')};
    for (const QString &address : addresses)
        found.addresses.append(QHostAddress(address));
    TestContext context;
    context.settings.host = u"contoso.servicebus.windows.net"_s;
    context.settings.port = 9093;
    const StageOutcome outcome = judgeLookUp(context, found);
    QTEST(outcome.state, "state");
    QTEST(outcome.detail.text(), "detail");
    QCOMPARE(outcome.diagnosis.value_or(Diagnosis()).code,
             outcome.state == StageState::Warning ? u"dns.ipv6-only"_s : QString());
    QCOMPARE(context.endpoints.size(), std::min<qsizetype>(addresses.size(), 16));
    QCOMPARE(context.endpoints.first().port, 9093);
}

void tst_ConnectionReach::seesPrivateLinkWithoutAnAddress()
{
    const QString link = u"contoso.privatelink.servicebus.windows.net"_s;
    TestContext context;
    context.settings.host = u"contoso.servicebus.windows.net"_s;
    const StageOutcome outcome =
        judgeLookUp(context, {.aliases = {link}, .error = u"Name or service not known"_s});
    QCOMPARE(outcome.state, StageState::Failed);
    QCOMPARE(outcome.diagnosis.value_or(Diagnosis()).code, u"dns.not-found"_s);
    QCOMPARE(outcome.detail.text(),
             u"contoso.servicebus.windows.net has no address here; alias of %1; Private Link, and "
             "only the network of its private endpoint knows the address"_s.arg(link));
}

void tst_ConnectionReach::passesOverIpv6WhereSet()
{
    LookUp both{.addresses = {QHostAddress(u"2001:db8::1"_s), QHostAddress(u"203.0.113.7"_s)}};
    TestContext context;
    context.settings.host = u"contoso.servicebus.windows.net"_s;
    context.settings.port = 9093;
    context.settings.ipv4Only = true;
    StageOutcome outcome = judgeLookUp(context, both);
    QCOMPARE(outcome.state, StageState::Passed);
    QCOMPARE(outcome.detail.text(), u"203.0.113.7; IPv6 passed over, as set"_s);
    QCOMPARE(context.endpoints.size(), 1);
    // Nothing is left to try: that fails, and says what to switch off.
    both.addresses.removeLast();
    outcome = judgeLookUp(context, both);
    QCOMPARE(outcome.state, StageState::Failed);
    QCOMPARE(outcome.diagnosis.value_or(Diagnosis()).code, u"dns.ipv6-only"_s);
    QCOMPARE(outcome.diagnosis->help.last().action, StepAction::OpenConnectionPage);
}

/// A port rule: what needs 9093 is skipped, what does not goes on.
void tst_ConnectionReach::otherPortsInContrast()
{
    WebStandIn web({.identity = m_authority.issue()});
    Script script;
    TestRequest asked =
        request(connectionText(hubscope::test::closedPort(), u"127.0.0.1"_s), m_authority.caFile());
    asked.httpsPort = web.port();
    const quint16 amqp = asked.amqpPort;
    const TestReport report = run(std::move(asked), script);
    QCOMPARE(
        states(report),
        u"string warning, cloud warning, dns passed, tcp failed, tls skipped, https passed, sasl skipped, "
        "hub skipped, listen skipped, read skipped, content skipped, azure skipped"_s);
    QCOMPARE(causeCode(report), u"tcp.refused"_s);
    const StageResult tcp = stageOf(report, u"tcp"_s);
    QVERIFY2(
        tcp.detail.text().endsWith(
            u"on the same host port %1 answers, port %2 gives no connection"_s.arg(web.port()).arg(amqp)),
        qPrintable(tcp.detail.text()));
    QVERIFY2(tcp.raw.contains(u"Connect to ipv4#127.0.0.1:%1: open"_s.arg(web.port())), qPrintable(tcp.raw));
    QVERIFY(stageOf(report, u"https"_s)
                .detail.text()
                .startsWith(u"Port %1 answers by HTTPS with status 200"_s.arg(web.port())));
    QCOMPARE(web.requests(), 1);
}

void tst_ConnectionReach::otherPortsOfADemoHubMeanNothing()
{
    TestRequest asked;
    asked.security = pipeline::Security::Plaintext;
    asked.plaintextHost = u"127.0.0.1"_s;
    asked.plaintextPort = hubscope::test::closedPort();
    asked.expectedHub = u"insights-operational-logs"_s;
    Script script;
    const TestReport report = run(std::move(asked), script);
    const StageResult tcp = stageOf(report, u"tcp"_s);
    QCOMPARE(tcp.state, StageState::Failed);
    QVERIFY2(!tcp.detail.text().contains(u"on the same host"), qPrintable(tcp.detail.text()));
    QVERIFY2(!tcp.raw.contains(u":443") && !tcp.raw.contains(u":5671"), qPrintable(tcp.raw));
}

void tst_ConnectionReach::otherPortsAreLeftAloneIfAllIsWell()
{
    StandIn hub({.identity = m_authority.issue()});
    StandIn amqp({.identity = m_authority.issue()});
    const BlackHole web;
    Script script;
    wellFrom(script);
    TestRequest asked = request(connectionText(hub.port()), m_authority.caFile());
    asked.amqpPort = amqp.port();
    // The worst that port 443 can do costs little.
    asked.httpsPort = web.port();
    const TestReport report = run(std::move(asked), script);
    QVERIFY2(report.ok(), qPrintable(dump(report)));
    QCOMPARE(amqp.connections(), 0);
    QCOMPARE(stageOf(report, u"https"_s).detail.text(),
             u"Port %1 gives no connection: no answer; reading does not need it"_s.arg(web.port()));
    QVERIFY(stageOf(report, u"https"_s).milliseconds < 3000);
}

QTEST_GUILESS_MAIN(tst_ConnectionReach)
#include "tst_ConnectionReach.moc"
