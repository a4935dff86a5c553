// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// tls and https through real sockets on loopback.
#include "diagnose/Stage.h"
#include "pipeline/ClientCodes.h"
#include "support/ConnectionRun.h"
#include "support/WebStandIn.h"

#include <QTest>

using namespace hubscope;
using namespace hubscope::diagnose;
using namespace hubscope::test;
using namespace Qt::StringLiterals;
using pipeline::ProbeStep;
using pipeline::SourceStage;

class tst_ConnectionTls : public QObject
{
    Q_OBJECT

private slots:
    void certificates_data();
    void certificates();
    void noTls_data();
    void noTls();
    void caFileUnreadable();

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
    QVERIFY2(tls.detail.contains(detail), qPrintable(tls.detail));
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
    QVERIFY2(tls.detail.contains(detail), qPrintable(tls.detail));
    QVERIFY(tls.milliseconds < 7000);
    QCOMPARE(stageOf(report, u"tcp"_s).state, StageState::Passed);
}

void tst_ConnectionTls::caFileUnreadable()
{
    StandIn hub({.identity = m_authority.issue()});
    Script script;
    const TestReport report =
        run(request(connectionText(hub.port()), m_authority.caFile() + u".missing"_s), script);
    QCOMPARE(causeCode(report), u"tls.ca-file"_s);
}

QTEST_GUILESS_MAIN(tst_ConnectionTls)
#include "tst_ConnectionTls.moc"
