// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/ErrorParser.h"
#include "pipeline/ClientCodes.h"

#include <QTest>

using namespace hubscope::pipeline;
using namespace Qt::StringLiterals;
using hubscope::kafka::parseError;

namespace {

class TstErrorParser : public QObject
{
    Q_OBJECT
private slots:
    void sortsByStageAndCode_data();
    void sortsByStageAndCode();
    void takesPrefixAndSuffixOff_data();
    void takesPrefixAndSuffixOff();
    void boundsWhatAServerSays();
};

constexpr auto kPrefix = "sasl_ssl://ns.servicebus.windows.net:9093/bootstrap: ";

void TstErrorParser::sortsByStageAndCode_data()
{
    QTest::addColumn<int>("errorCode");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SourceStage>("context");
    QTest::addColumn<SourceStage>("stage");
    QTest::addColumn<bool>("needsPerson");
    const auto row = [](const char *tag, int errorCode, const char *text, SourceStage stage, bool needsPerson,
                        SourceStage context = SourceStage::Client) {
        QTest::newRow(tag) << errorCode << QByteArray(kPrefix) + text << context << stage << needsPerson;
    };
    using enum SourceStage;
    row("unknown host", code::kResolve,
        "Failed to resolve 'ns:9093': Name or service not known (after 12ms in state CONNECT)", Dns, false);
    row("refused", code::kTransport,
        "Connect to ipv4#10.0.0.1:9093 failed: Connection refused (after 0ms in state CONNECT)", Tcp, false);
    row("refused again", code::kTransport,
        "Connect to ipv6#[::1]:9093 failed: Connection refused (after 0ms in state CONNECT, 3 identical "
        "error(s) "
        "suppressed)",
        Tcp, false);
    row("dropped", code::kTransport,
        "Connection setup timed out in state CONNECT (after 10003ms in state CONNECT)", Tcp, false);
    row("closed in handshake", code::kTransport,
        "SSL handshake failed: Disconnected: connecting to a PLAINTEXT broker listener? (after 1ms in state "
        "SSL_HANDSHAKE)",
        Tls, false);
    row("swallowed hello", code::kTransport,
        "Connection setup timed out in state SSL_HANDSHAKE (after 10003ms in state SSL_HANDSHAKE)", Tls,
        false);
    row("no tls", code::kSsl,
        "SSL handshake failed: error:0A00010B:SSL routines::wrong version number (after 2ms in state "
        "SSL_HANDSHAKE)",
        Tls, true);
    row("untrusted", code::kSsl,
        "SSL handshake failed: error:0A000086:SSL routines::certificate verify failed: broker certificate "
        "could not "
        "be verified (after 9ms in state SSL_HANDSHAKE)",
        Tls, true);
    row("plaintext to tls", code::kTransport,
        "Disconnected while requesting ApiVersion: might be caused by incorrect security.protocol "
        "configuration "
        "(connecting to a SSL listener?) or broker version is < 0.10 (see api.version.request) (after 5ms in "
        "state "
        "APIVERSION_QUERY)",
        Sasl, false);
    row("mechanism", code::kAuthentication,
        "SASL PLAIN mechanism handshake failed: Broker: Unsupported SASL mechanism: broker's supported "
        "mechanisms: "
        "SCRAM-SHA-256 (after 1ms in state AUTH_HANDSHAKE)",
        Sasl, true);
    row("empty reason", code::kAuthentication, "SASL authentication error:  (after 3ms in state AUTH_REQ)",
        Sasl, true);
    row("wrong key", code::kAuthentication,
        "SASL authentication error: Authentication failed: Invalid username or password (after 300ms in "
        "state "
        "AUTH_REQ)",
        Sasl, true);
    row("firewall", code::kTopicAuthorizationFailed,
        "SASL authentication error: The request was rejected by firewall checks. (after 80ms in state "
        "AUTH_REQ)",
        Sasl, true);
    row("echo of a drop", code::kAuthentication,
        "SASL authentication error: SaslAuthenticateRequest failed: Local: Broker transport failure (after "
        "3ms in "
        "state DOWN)",
        Sasl, false);
    row("no rights on the hub", code::kTopicAuthorizationFailed, "Broker: Topic authorization failed", Hub,
        true, Hub);
    row("no right to listen", code::kTopicAuthorizationFailed,
        "Fetch from broker 0 failed: Broker: Topic authorization failed", Read, true, Read);
    row("no such hub", code::kUnknownTopicOrPartition,
        "Subscribed topic not available: x: Broker: Unknown topic or partition", Hub, true, Read);
    row("coordinator refused", code::kGroupAuthorizationFailed,
        "FindCoordinator response error: Broker: Group authorization failed", Client, false);
    row("coordinator away", code::kCoordinatorNotAvailable, "FindCoordinator response error", Client, false);
    row("gone while up", code::kTransport, "Disconnected (after 60001ms in state UP)", Tcp, false);
    row("ca file", code::kArgument, "ssl.ca.location failed: error:80000002:system library::No such file",
        Tls, true);
}

void TstErrorParser::sortsByStageAndCode()
{
    QFETCH(int, errorCode);
    QFETCH(QByteArray, text);
    QFETCH(SourceStage, context);
    QFETCH(SourceStage, stage);
    QFETCH(bool, needsPerson);
    const SourceError error = parseError(errorCode, text.toStdString(), context);
    QCOMPARE(error.stage, stage);
    QCOMPARE(error.needsPerson, needsPerson);
    QCOMPARE(error.code, errorCode);
    QCOMPARE(error.raw, QString::fromUtf8(text));
    QVERIFY(!error.text.contains("sasl_ssl"_L1));
    QVERIFY(!error.text.contains("in state DOWN"_L1));
    QVERIFY(error.timeMs > 0);
}

void TstErrorParser::takesPrefixAndSuffixOff_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("state");
    QTest::newRow("bootstrap") << QByteArray(
                                      "sasl_ssl://h:9093/bootstrap: A: b (after 3ms in state AUTH_REQ)")
                               << u"A: b"_s << u"AUTH_REQ"_s;
    QTest::newRow("numbered") << QByteArray("ssl://h-1.x:9093/0: Disconnected (after 1ms in state UP)")
                              << u"Disconnected"_s << u"UP"_s;
    QTest::newRow("plaintext") << QByteArray("127.0.0.1:40123/bootstrap: Nope") << u"Nope"_s << QString();
    QTest::newRow("coordinator") << QByteArray(
                                        "GroupCoordinator: h:9093: Disconnected (after 1ms in state UP)")
                                 << u"Disconnected"_s << u"UP"_s;
    QTest::newRow("suppressed") << QByteArray(
                                       "ssl://h:1/bootstrap: X (after 0ms in state CONNECT, 12 identical "
                                       "error(s) suppressed)")
                                << u"X"_s << u"CONNECT"_s;
    QTest::newRow("ipv6") << QByteArray("sasl_ssl://[::1]:9093/bootstrap: X") << u"X"_s << QString();
    QTest::newRow("nothing to take") << QByteArray("Broker: Invalid topic") << u"Broker: Invalid topic"_s
                                     << QString();
    QTest::newRow("state inside") << QByteArray(
                                         "h:1/0: timed out in state CONNECT (after 1ms in state CONNECT)")
                                  << u"timed out in state CONNECT"_s << u"CONNECT"_s;
    QTest::newRow("empty") << QByteArray() << QString() << QString();
}

void TstErrorParser::takesPrefixAndSuffixOff()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, text);
    QFETCH(QString, state);
    const SourceError error = parseError(code::kTransport, raw.toStdString(), SourceStage::Client);
    QCOMPARE(error.text, text);
    QCOMPARE(error.brokerState, state);
    QCOMPARE(error.codeName, u"_TRANSPORT"_s);
}

void TstErrorParser::boundsWhatAServerSays()
{
    const SourceError error =
        parseError(code::kAuthentication, std::string(10'000'000, '('), SourceStage::Client);
    QVERIFY(error.raw.size() <= 4096);
}

} // namespace

QTEST_GUILESS_MAIN(TstErrorParser)
#include "tst_ErrorParser.moc"
