// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// tls and https through real sockets on loopback.
#include "base/Files.h"
#include "diagnose/Stage.h"
#include "pipeline/ClientCodes.h"
#include "support/ConnectionRun.h"
#include "support/WebStandIn.h"

#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <optional>

using namespace hubscope;
using namespace hubscope::diagnose;
using namespace hubscope::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

class tst_ConnectionTls : public QObject
{
    Q_OBJECT

private slots:
    void certificates_data();
    void certificates();
    void noTls_data();
    void noTls();
    void caFileUseless_data();
    void caFileUseless();
    void https_data();
    void https();
    void httpsWithoutPort_data();
    void httpsWithoutPort();
    void wrongClockIsProven();

private:
    TestCertificates m_authority;
};

void tst_ConnectionTls::certificates_data()
{
    using std::chrono::hours;
    QTest::addColumn<ServerIdentity>("identity");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    const TestCertificates other(u"Contoso TLS Inspection"_s);
    QTest::newRow("unknown authority")
        << other.issue() << u"tls.untrusted-issuer"_s << u"Issuer: Contoso TLS Inspection"_s;
    QTest::newRow("unknown authority, not sent")
        << other.issue({.sendAuthority = false}) << u"tls.untrusted-issuer"_s
        << u"Issuer: Contoso TLS Inspection"_s;
    QTest::newRow("unknown, expired and misnamed")
        << other.issue({.names = {u"x.example"_s}, .validFrom = hours(-48), .validTo = hours(-1)})
        << u"tls.untrusted-issuer"_s << u"Issuer: Contoso TLS Inspection"_s;
    QTest::newRow("expired") << m_authority.issue({.validFrom = hours(-48), .validTo = hours(-1)})
                             << u"tls.expired"_s << u"Issuer: Hubscope Test CA"_s;
    QTest::newRow("expired and misnamed")
        << m_authority.issue({.names = {u"x.example"_s}, .validFrom = hours(-48), .validTo = hours(-1)})
        << u"tls.expired"_s << u"certificate of x.example"_s;
    QTest::newRow("not yet valid") << m_authority.issue({.validFrom = hours(1), .validTo = hours(48)})
                                   << u"tls.not-yet-valid"_s << u"Issuer: Hubscope Test CA"_s;
    QTest::newRow("other name") << m_authority.issue({.names = {u"other.example"_s}}) << u"tls.wrong-name"_s
                                << u"certificate of other.example"_s;
    QTest::newRow("hostile name") << other.issue({.names = {u"a\u202Eb\nc"_s}, .sendAuthority = true})
                                  << u"tls.untrusted-issuer"_s << u"certificate of a\\u{202e}b\\u{a}c"_s;
}

void tst_ConnectionTls::certificates()
{
    QFETCH(const ServerIdentity, identity);
    QFETCH(const QString, code);
    QFETCH(const QString, detail);
    StandIn hub({.identity = identity});
    Script script;
    const TestReport report = run(request(connectionText(hub.port()), m_authority.caFile()), script);
    QCOMPARE(causeCode(report), code);
    const StageResult tls = stageOf(report, u"tls"_s);
    QVERIFY2(tls.detail.text().contains(detail), qPrintable(tls.detail.text()));
    QVERIFY2(tls.raw.contains(u"\nfor the names: "_s), qPrintable(tls.raw));
    QCOMPARE(stageOf(report, u"sasl"_s).state, StageState::Skipped);
    QCOMPARE(hub.requests(Api::SaslAuthenticate), 0);
    QCOMPARE(script.runs, 0);
}

void tst_ConnectionTls::noTls_data()
{
    QTest::addColumn<int>("point");
    QTest::addColumn<int>("mishap");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, Point point, Mishap mishap, const char *code, const char *detail,
                        const QByteArray &answer = {}) {
        QTest::newRow(name) << static_cast<int>(point) << static_cast<int>(mishap) << answer
                            << QString::fromLatin1(code) << QString::fromLatin1(detail);
    };
    row("web proxy", Point::ClientHello, Mishap::Answer, "tls.not-tls", "it says: HTTP/1.1 400 Bad Request",
        "HTTP/1.1 400 Bad Request\r\nServer: proxy\r\n\r\n");
    row("banner", Point::Accept, Mishap::Answer, "tls.not-tls", "it says: SSH-2.0-OpenSSH_9.6",
        "SSH-2.0-OpenSSH_9.6\r\n");
    row("one short word", Point::ClientHello, Mishap::Answer, "tls.not-tls", "it says: no", "no");
    row("hostile banner", Point::Accept, Mishap::Answer, "tls.not-tls", "it says: \\u{1b}[31mred",
        "\x1b[31mred\n");
    row("closed at once", Point::Accept, Mishap::Close, "tls.closed", "hung up");
    row("reset at once", Point::Accept, Mishap::Reset, "tls.closed", "hung up");
    row("closed at hello", Point::ClientHello, Mishap::Close, "tls.closed", "hung up");
    row("reset at hello", Point::ClientHello, Mishap::Reset, "tls.closed", "hung up");
    row("silent", Point::ClientHello, Mishap::Silence, "tls.timeout", "No answer");
}

void tst_ConnectionTls::noTls()
{
    QFETCH(const int, point);
    QFETCH(const int, mishap);
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, code);
    QFETCH(const QString, detail);
    StandIn hub({.identity = m_authority.issue(),
                 .point = static_cast<Point>(point),
                 .mishap = static_cast<Mishap>(mishap),
                 .answer = answer});
    Script script;
    const TestReport report = run(request(connectionText(hub.port()), m_authority.caFile()), script);
    QCOMPARE(causeCode(report), code);
    const StageResult tls = stageOf(report, u"tls"_s);
    QVERIFY2(tls.detail.text().contains(detail), qPrintable(tls.detail.text()));
    QVERIFY(tls.milliseconds < 7000);
    QCOMPARE(stageOf(report, u"tcp"_s).state, StageState::Passed);
}

void tst_ConnectionTls::caFileUseless_data()
{
    QTest::addColumn<std::optional<QByteArray>>("content");
    QTest::addColumn<QString>("words");
    const QByteArray pem = readFile(m_authority.caFile(), 100'000).value();
    const auto row = [](const char *name, const std::optional<QByteArray> &content, const QString &words) {
        QTest::newRow(name) << content << words;
    };
    row("missing", std::nullopt, u"No such file"_s);
    row("empty", QByteArray("\n"), u"it is empty"_s);
    row("something else", QByteArray("root certificate to follow"), u"no certificate in PEM form"_s);
    row("DER", QSslCertificate(pem).toDer(), u"it is binary (DER), not PEM"_s);
    row("private key", QByteArray("-----BEGIN PRIVATE KEY-----\nMC4C\n-----END PRIVATE KEY-----\n"),
        u"a private key"_s);
    row("cut", pem.first(pem.size() / 2), u"1 of its 1 certificates cannot be read"_s);
    row("second one cut", pem + pem.first(pem.size() / 2), u"1 of its 2 certificates cannot be read"_s);
}

void tst_ConnectionTls::caFileUseless()
{
    QFETCH(const std::optional<QByteArray>, content);
    QFETCH(const QString, words);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ca.pem"_s);
    if (content)
        QVERIFY(saveFile(path, *content));
    StandIn hub({.identity = m_authority.issue()});
    Script script;
    const TestReport report = run(request(connectionText(hub.port()), path), script);
    QCOMPARE(causeCode(report), u"tls.ca-file"_s);
    QVERIFY2(stageOf(report, u"tls"_s).detail.text().contains(words),
             qPrintable(stageOf(report, u"tls"_s).detail.text()));
}

void tst_ConnectionTls::https_data()
{
    using std::chrono::hours;
    QTest::addColumn<WebBehaviour>("web");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    const QString host = u"contoso.servicebus.windows.net"_s;
    const auto identity = [&](CertificateWish wish = {}) {
        wish.names = {host};
        return m_authority.issue(wish);
    };
    const auto row = [](const char *name, const WebBehaviour &web, const char *code, const char *detail) {
        QTest::newRow(name) << web << QString::fromLatin1(code) << QString::fromLatin1(detail);
    };
    const ServerIdentity expired = identity({.validFrom = hours(-48), .validTo = hours(-1)});
    row("well", {.identity = identity()}, "", "answers by HTTPS with status 200; the clocks agree within ");
    row("a little off", {.identity = identity(), .ahead = 240s}, "", "the clocks agree within 4 min");
    row("slow clock", {.identity = identity(), .ahead = 310s}, "https.clock-skew",
        "this computer's clock is 5 min slow");
    row("fast clock", {.identity = identity(), .ahead = -hours(30)}, "https.clock-skew",
        "this computer's clock is 30 h fast");
    row("no date", {.identity = identity(), .tellsDate = false}, "", "it does not tell the time");
    row("strange date", {.identity = identity(), .answer = "HTTP/1.1 200 OK\r\nDate: yesterday\r\n\r\n"}, "",
        "it does not tell the time");
    row("another page", {.identity = identity(), .status = 404}, "", "status 404");
    row("refused 400", {.identity = identity(), .status = 400}, "https.filtered", "status 400");
    row("refused 401", {.identity = identity(), .status = 401}, "https.filtered", "status 401");
    row("refused, and a wrong clock", {.identity = identity(), .status = 401, .ahead = 3600s},
        "https.clock-skew", "60 min slow");
    row("expired, clocks agree", {.identity = expired}, "https.certificate",
        "certificate of contoso.servicebus.windows.net");
    row("expired, wrong clock", {.identity = expired, .ahead = -hours(2)}, "https.clock-skew", "2 h fast");
    row("other name", {.identity = m_authority.issue()}, "https.certificate", "issuer: Hubscope Test CA");
    row("unknown issuer",
        {.identity = TestCertificates(u"Contoso TLS Inspection"_s).issue({.names = {host}})},
        "https.certificate", "issuer: Contoso TLS Inspection");
    row("unknown issuer, wrong clock",
        {.identity = TestCertificates(u"Contoso TLS Inspection"_s).issue({.names = {host}}), .ahead = 3600s},
        "https.certificate", "issuer: Contoso TLS Inspection");
    row("not HTTP", {.identity = identity(), .answer = "SSH-2.0-x\r\n\r\n"}, "https.no-answer",
        "does not speak HTTPS");
    row("no status", {.identity = identity(), .answer = "HTTP/1.1 \r\n\r\n"}, "https.no-answer",
        "does not speak HTTPS");
    row("endless head",
        {.identity = identity(), .answer = "HTTP/1.1 200 OK\r\nX: " + QByteArray(100'000, 'x')},
        "https.no-answer", "does not speak HTTPS");
    row("silent", {.identity = identity(), .silent = true}, "https.no-answer", "no answer came");
}

/// The stage by itself, with the host of a namespace that stands on loopback.
void tst_ConnectionTls::https()
{
    QFETCH(const WebBehaviour, web);
    QFETCH(const QString, code);
    QFETCH(const QString, detail);
    const WebStandIn server(web);
    TestContext context;
    context.settings.host = u"contoso.servicebus.windows.net"_s;
    context.settings.security = pipeline::Security::SaslSsl;
    context.settings.caFile = m_authority.caFile();
    context.request.httpsPort = server.port();
    context.endpoints = {{QHostAddress(QHostAddress::LocalHost), 9093}};
    const StageOutcome outcome = runHttpsStage(context, {Clock::now() + 3s, {}});
    QVERIFY2(outcome.detail.text().contains(detail), qPrintable(outcome.detail.text()));
    QCOMPARE(outcome.diagnosis.value_or(Diagnosis()).code, code);
    QCOMPARE(outcome.state, code.isEmpty() ? StageState::Passed : StageState::Warning);
    QVERIFY(outcome.raw.size() <= 4000);
    // A stranger with a certificate that is not trusted hears nothing of ours.
    QCOMPARE(server.requests(),
             code == u"https.certificate"_s && !detail.startsWith(u"certificate of"_s) ? 0 : 1);
}

void tst_ConnectionTls::httpsWithoutPort_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<StageState>("state");
    QTest::addColumn<QString>("more");
    QTest::newRow("namespace") << u"contoso.servicebus.windows.net"_s << StageState::Warning << QString();
    QTest::newRow("a server outside Azure")
        << u"kafka.example"_s << StageState::Skipped << u"; reading does not need it"_s;
}

void tst_ConnectionTls::httpsWithoutPort()
{
    QFETCH(const QString, host);
    QFETCH(const QString, more);
    TestContext context;
    context.settings.host = host;
    context.settings.security = pipeline::Security::SaslSsl;
    context.request.httpsPort = closedPort();
    context.endpoints = {{QHostAddress(QHostAddress::LocalHost), 9093}};
    const StageOutcome outcome = runHttpsStage(context, {Clock::now() + 3s, {}});
    QTEST(outcome.state, "state");
    QCOMPARE(outcome.detail.text(),
             u"Port %1 gives no connection: Connection refused"_s.arg(context.request.httpsPort) + more);
    QCOMPARE(outcome.diagnosis.value_or(Diagnosis()).code,
             outcome.state == StageState::Warning ? u"https.no-connection"_s : QString());
}

/// With a wrong clock a good certificate looks expired: the other port says which of the two it is.
void tst_ConnectionTls::wrongClockIsProven()
{
    using std::chrono::hours;
    const ServerIdentity identity = m_authority.issue({.validFrom = hours(-48), .validTo = hours(-1)});
    StandIn hub({.identity = identity});
    WebStandIn web({.identity = identity, .ahead = -hours(2)});
    Script script;
    TestRequest asked = request(connectionText(hub.port()), m_authority.caFile());
    asked.httpsPort = web.port();
    const TestReport report = run(std::move(asked), script);
    QCOMPARE(causeCode(report), u"tls.expired"_s);
    const StageResult https = stageOf(report, u"https"_s);
    QCOMPARE(https.state, StageState::Warning);
    QCOMPARE(https.diagnosis.value_or(Diagnosis()).code, u"https.clock-skew"_s);
    QVERIFY(!report.ok());
}

QTEST_GUILESS_MAIN(tst_ConnectionTls)
#include "tst_ConnectionTls.moc"
