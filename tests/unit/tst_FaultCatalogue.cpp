// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogueRows.h"
#include "diagnose/FaultCatalogue.h"
#include "diagnose/FaultTable.h"
#include "kafka/ErrorParser.h"
#include "pipeline/ClientCodes.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace kafka = hubscope::kafka;
namespace test = hubscope::test;
using namespace hubscope::diagnose;
using namespace hubscope::pipeline;
using namespace Qt::StringLiterals;

namespace {

/// An error as the client's adapter hands it over: prefix, state and time already taken off the text.
struct Row
{
    const char *code;
    SourceStage stage;
    int number;
    const char *state;
    const char *text;
    int certificate = 0;
};

constexpr const char *kVerifyFailed = "SSL handshake failed: error:0A000086:SSL routines::certificate verify "
                                      "failed: broker certificate could not be "
                                      "verified, verify that ssl.ca.location is correctly configured or root "
                                      "CA certificates are installed (install "
                                      "ca-certificates package)";

using enum SourceStage;

constexpr Row kRows[] = {
    {"dns.not-found", Dns, code::kResolve, "CONNECT",
     "Failed to resolve 'nope.servicebus.windows.net:9093': Name or service not known"},
    {"dns.not-found", Dns, code::kResolve, "CONNECT",
     "Failed to resolve 'v6only:9093': No address associated with hostname"},
    {"dns.no-answer", Dns, code::kResolve, "CONNECT",
     "Failed to resolve 'x:9093': Temporary failure in name resolution"},
    {"dns.no-answer", Dns, code::kResolve, "", "Failed to resolve 'x': lookup took too long"},
    {"dns.failed", Dns, code::kResolve, "CONNECT", "Failed to resolve 'x:9093': System error"},
    {"tcp.refused", Tcp, code::kTransport, "CONNECT",
     "Connect to ipv4#203.0.113.7:9093 failed: Connection refused"},
    {"tcp.refused", Tcp, code::kTransport, "CONNECT",
     "Connect to ipv6#[2001:db8::1]:9093 failed: Connection refused"},
    {"tcp.timeout", Tcp, code::kTransport, "CONNECT", "Connection setup timed out in state CONNECT"},
    {"tcp.timeout", Tcp, code::kTransport, "CONNECT",
     "Connect to ipv4#203.0.113.7:9093 failed: Connection timed out"},
    {"tcp.unreachable", Tcp, code::kTransport, "CONNECT",
     "Connect to ipv4#203.0.113.7:9093 failed: Network is unreachable"},
    {"tcp.unreachable", Tcp, code::kTransport, "CONNECT",
     "Connect to ipv4#203.0.113.7:9093 failed: No route to host"},
    {"tcp.no-ipv6", Tcp, code::kTransport, "CONNECT",
     "Connect to ipv6#[2001:db8::1]:9093 failed: Network is unreachable"},
    {"tcp.blocked-here", Tcp, code::kTransport, "CONNECT",
     "Connect to ipv4#203.0.113.7:9093 failed: Operation not permitted"},
    {"tls.closed", Tls, code::kTransport, "SSL_HANDSHAKE",
     "SSL handshake failed: Disconnected: connecting to a PLAINTEXT broker listener?"},
    {"tls.closed", Tls, code::kTransport, "SSL_HANDSHAKE", "Disconnected"},
    {"tls.timeout", Tls, code::kTransport, "SSL_HANDSHAKE",
     "Connection setup timed out in state SSL_HANDSHAKE"},
    {"tls.not-tls", Tls, code::kSsl, "SSL_HANDSHAKE",
     "SSL handshake failed: error:0A00010B:SSL routines::wrong version number"},
    {"tls.not-tls", Tls, code::kSsl, "SSL_HANDSHAKE", "error:0A00010B:SSL routines::wrong version number"},
    {"tls.untrusted-issuer", Tls, code::kSsl, "SSL_HANDSHAKE", kVerifyFailed, 18},
    {"tls.untrusted-issuer", Tls, code::kSsl, "SSL_HANDSHAKE", kVerifyFailed, 19},
    {"tls.untrusted-issuer", Tls, code::kSsl, "SSL_HANDSHAKE", kVerifyFailed, 20},
    {"tls.wrong-name", Tls, code::kSsl, "SSL_HANDSHAKE", kVerifyFailed, 62},
    {"tls.wrong-name", Tls, code::kSsl, "SSL_HANDSHAKE", kVerifyFailed, 64},
    {"tls.expired", Tls, code::kSsl, "SSL_HANDSHAKE", kVerifyFailed, 10},
    {"tls.not-yet-valid", Tls, code::kSsl, "SSL_HANDSHAKE", kVerifyFailed, 9},
    {"tls.revoked", Tls, code::kSsl, "SSL_HANDSHAKE", kVerifyFailed, 23},
    {"tls.weak-certificate", Tls, code::kSsl, "SSL_HANDSHAKE", kVerifyFailed, 66},
    {"tls.certificate", Tls, code::kSsl, "SSL_HANDSHAKE", kVerifyFailed},
    {"tls.ca-file", Client, code::kArgument, "",
     "ssl.ca.location failed: error:80000002:system library::No such file or directory"},
    {"tls.too-old", Tls, code::kSsl, "SSL_HANDSHAKE",
     "SSL handshake failed: error:0A000102:SSL routines::unsupported protocol"},
    {"tls.too-old", Tls, code::kSsl, "SSL_HANDSHAKE",
     "SSL handshake failed: error:0A00042E:SSL routines::tlsv1 alert protocol version"},
    {"tls.refused", Tls, code::kSsl, "SSL_HANDSHAKE",
     "SSL handshake failed: error:0A000410:SSL routines::sslv3 alert handshake failure"},
    {"tls.expected", Sasl, code::kTransport, "APIVERSION_QUERY",
     "Disconnected while requesting ApiVersion: might be caused by incorrect security.protocol configuration "
     "(connecting to a SSL "
     "listener?) or broker version is < 0.10 (see api.version.request)"},
    {"sasl.closed", Sasl, code::kTransport, "DOWN",
     "SASL authentication error: SaslAuthenticateRequest failed: Local: Broker transport failure"},
    {"sasl.closed", Sasl, code::kTransport, "APIVERSION_QUERY",
     "Disconnected while requesting ApiVersion: might be caused by broker version < 0.10 (see "
     "api.version.request)"},
    {"sasl.closed", Sasl, code::kTransport, "APIVERSION_QUERY",
     "Receive failed: error:0A000126:SSL routines::unexpected eof while reading"},
    {"sasl.closed", Sasl, code::kAuthentication, "DOWN",
     "SASL authentication error: SaslAuthenticateRequest failed: Local: Broker transport failure"},
    {"sasl.closed", Sasl, code::kAuthentication, "DOWN",
     "SASL PLAIN mechanism handshake failed: Local: Broker transport failure: broker's supported mechanisms: "
     "(n/a)"},
    {"sasl.mechanism", Sasl, code::kAuthentication, "AUTH_HANDSHAKE",
     "SASL PLAIN mechanism handshake failed: Broker: Unsupported SASL mechanism: broker's supported "
     "mechanisms: OAUTHBEARER"},
    {"sasl.mechanism", Client, code::kTransport, "",
     "SASL Handshake not supported by broker (required by mechanism PLAIN)"},
    {"sasl.no-credentials", Client, code::kArgument, "", "sasl.username and sasl.password must be set"},
    {"sasl.no-reason", Sasl, code::kAuthentication, "AUTH_REQ", ""},
    {"sasl.no-reason", Sasl, code::kAuthentication, "AUTH_REQ", "SASL authentication error: "},
    {"sasl.no-reason", Client, 0, "",
     "Invalid SASL mechanism response, server may be expecting a different protocol"},
    {"sasl.no-reason", Client, 0, "", "Error reading field 'auth_bytes': Bytes size -1 cannot be negative"},
    {"sasl.rejected", Sasl, code::kAuthentication, "AUTH_REQ",
     "SASL authentication error: Authentication failed: Invalid username or password"},
    {"sasl.rejected", Sasl, code::kSaslAuthenticationFailed, "AUTH_REQ",
     "401 InvalidSignature: The token has an invalid signature"},
    {"sasl.rejected", Sasl, code::kTopicAuthorizationFailed, "AUTH_REQ",
     "Broker: Topic authorization failed"},
    {"sasl.firewall", Sasl, code::kTopicAuthorizationFailed, "AUTH_REQ",
     "The request was rejected by firewall checks."},
    {"sasl.firewall", Sasl, code::kAuthentication, "AUTH_REQ",
     "SASL authentication error: The request was rejected by FIREWALL checks."},
    {"sasl.public-access-off", Sasl, code::kAuthentication, "AUTH_REQ",
     "SASL authentication error: Public network access is disabled."},
    {"sasl.keys-disabled", Sasl, code::kAuthentication, "AUTH_REQ",
     "LocalAuthDisabled: Authorization failed because SAS authentication has been disabled for the "
     "namespace."},
    {"sasl.timeout", Sasl, code::kTransport, "AUTH_REQ", "Connection setup timed out in state AUTH_REQ"},
    {"sasl.timeout", Sasl, code::kTimedOut, "", "No answer in time"},
    {"hub.denied", Hub, code::kTopicAuthorizationFailed, "UP", "Broker: Topic authorization failed"},
    {"hub.not-found", Hub, code::kUnknownTopicOrPartition, "UP", "Broker: Unknown topic or partition"},
    {"hub.not-found", Hub, code::kUnknownTopicLocal, "", "Local: Unknown topic"},
    {"hub.not-found", Read, code::kUnknownTopicOrPartition, "",
     "Subscribed topic not available: x: Broker: Unknown topic or partition"},
    {"hub.name", Hub, code::kTopicException, "UP", "Broker: Invalid topic"},
    {"hub.no-leader", Hub, code::kLeaderNotAvailable, "UP", "Broker: Leader not available"},
    {"hub.no-partitions", Hub, 0, "", "The topic has no partitions"},
    {"hub.timeout", Hub, code::kTimedOut, "", "Local: Timed out"},
    {"listen.denied", Listen, code::kTopicAuthorizationFailed, "UP", "Broker: Topic authorization failed"},
    {"listen.denied", Read, code::kTopicAuthorizationFailed, "",
     "Fetch from broker 0 failed: Broker: Topic authorization failed"},
    {"listen.denied", Client, 0, "",
     "Unauthorized access. 'Listen' claim(s) are required to perform this operation."},
    {"listen.timeout", Listen, code::kTimedOut, "", "Local: Timed out"},
    {"listen.group", Hub, code::kGroupAuthorizationFailed, "UP",
     "FindCoordinator response error: Broker: Group authorization failed"},
    {"listen.group", Client, code::kCoordinatorNotAvailable, "", "Broker: Coordinator not available"},
    {"read.offset-gone", Read, code::kOffsetOutOfRange, "", "Broker: Offset out of range"},
    {"read.offset-gone", Read, code::kAutoOffsetReset, "",
     "fetch failed due to requested offset not available on the broker: Broker: Offset out of range (broker "
     "0)"},
    {"read.compression", Read, code::kBadCompression, "", "Local: Invalid compressed data"},
    {"read.damaged", Read, code::kBadMessage, "", "Local: Bad message format"},
    {"read.too-large", Read, code::kMessageTooLarge, "", "Broker: Message size too large"},
    {"read.timeout", Read, code::kTimedOut, "", "Local: Timed out"},
    {"live.throttled", Read, code::kPolicyViolation, "", "Broker: Policy violation"},
    {"live.connection-lost", Client, code::kTransport, "UP", "Disconnected"},
    {"live.connection-lost", Read, code::kTransport, "UP", "1 request(s) timed out: disconnect"},
    {"live.connection-lost", Read, code::kTransport, "UP", "Receive failed: Connection reset by peer"},
    {"client.all-down", Client, code::kAllBrokersDown, "", "1/1 brokers are down"},
    {"client.resources", Client, code::kSystemResource, "", "Unable to create thread"},
    {"client.settings", Client, code::kArgument, "",
     "Configuration property \"fetch.min.bytes\" value is out of range"},
    {"azure.profiles-failure", Client, 0, "", "Create or update activity log profilesFailure"},
    {"hub.unrecognised", Hub, 4711, "", "Something nobody has seen yet"},
    {"tls.unrecognised", Tls, 0, "", ""},
};

/// Faults that no error of the client stands for.
constexpr const char *kWithoutError[] = {"string.malformed",   "string.hub-differs", "string.hub-missing",
                                         "string.remark",      "read.empty",         "live.silent",
                                         "client.unrecognised"};

/// Only Azure's portal shows them.
constexpr const char *kOfThePortal[] = {"azure.policy-rights",    "azure.region",
                                        "azure.trusted-services", "azure.too-many-settings",
                                        "azure.sign-in-licence",  "azure.defender-plan"};

/// Told as another possibility only.
constexpr const char *kAmongOthers[] = {"hub.basic-tier", "tcp.proxy-only", "live.failover"};

/// Named by a stage that can only warn.
constexpr const char *kOfStages[] = {
    "cloud.unknown-suffix", "cloud.closed",   "dns.ipv6-only",    "https.no-connection", "https.certificate",
    "https.no-answer",      "https.filtered", "https.clock-skew", "content.not-azure",   "content.unsorted"};

std::vector<const Fault *> allFaults()
{
    std::vector<const Fault *> result;
    for (const auto faults : faultTable()) {
        for (const Fault &fault : faults)
            result.push_back(&fault);
    }
    return result;
}

QStringList textsOf(const Diagnosis &diagnosis)
{
    QStringList texts = QStringList{diagnosis.title, diagnosis.cause, diagnosis.proof} + diagnosis.steps;
    for (const Alternative &other : diagnosis.alternatives)
        texts << other.tell;
    return texts;
}

} // namespace

class tst_FaultCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void recognises_data();
    void recognises();
    void findsEveryCause_data();
    void findsEveryCause();
    void everyCauseIsTold();
    void everyFaultIsTried();
    void aRefusedPortIsNotCalledByAnother();
    void codesAreUniqueAndWellFormed();
    void textsAreFitForPeople();
    void everyFaultCanBeProved();
    void alternativesAreFaults();
    void linksLeadToTheMakers();
    void theGuidesTroublesAreThere();
    void byCode();
    void unknownKeepsItsStage();
    void unknownStaysUnknownWhileConnected();
    void neverEndsOnHostileText();
};

void tst_FaultCatalogue::recognises_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < std::size(kRows); ++i)
        QTest::addRow("%zu %s: %.40s", i, kRows[i].code, kRows[i].text) << static_cast<int>(i);
}

void tst_FaultCatalogue::recognises()
{
    QFETCH(const int, index);
    const Row &row = kRows[static_cast<std::size_t>(index)];
    SourceError error;
    error.stage = row.stage;
    error.code = row.number;
    error.brokerState = QString::fromLatin1(row.state);
    error.text = QString::fromLatin1(row.text);
    error.certificate.error = row.certificate;
    QCOMPARE(diagnose(error).code, QString::fromLatin1(row.code));
}

void tst_FaultCatalogue::findsEveryCause_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < std::size(test::told::kCauses); ++i) {
        const test::ToldCause &cause = test::told::kCauses[i];
        QTest::addRow("%d (row %zu) %s", cause.number, i, cause.among ? cause.among : cause.code)
            << static_cast<int>(i);
    }
}

/// All the way from what the client says.
void tst_FaultCatalogue::findsEveryCause()
{
    QFETCH(const int, index);
    const test::ToldCause &cause = test::told::kCauses[static_cast<std::size_t>(index)];
    SourceError error = kafka::parseError(cause.clientCode, cause.text, cause.context);
    error.certificate.error = cause.certificate;
    const Diagnosis found = diagnose(error);
    QCOMPARE(found.code, QString::fromLatin1(cause.code));
    if (cause.among) {
        const auto isIt = [&](const Alternative &other) {
            return other.code == QLatin1StringView(cause.among);
        };
        QVERIFY2(std::ranges::any_of(found.alternatives, isIt), cause.among);
    }
}

void tst_FaultCatalogue::everyCauseIsTold()
{
    QMap<int, QString> told;
    for (const test::ToldCause &cause : test::told::kCauses)
        told.insert(cause.number, QString::fromLatin1(cause.code));
    for (const test::UntoldCause &cause : test::kUntoldCauses) {
        QVERIFY2(!told.contains(cause.number), qPrintable(QString::number(cause.number)));
        told.insert(cause.number, QString::fromLatin1(cause.code));
        QVERIFY(*cause.reason);
    }
    for (int number = 1; number <= test::kCauseCount; ++number) {
        QVERIFY2(told.contains(number), qPrintable(QString::number(number)));
        const QString code = told.take(number);
        QVERIFY2(std::ranges::any_of(
                     allFaults(), [&](const Fault *fault) { return code == QLatin1StringView(fault->code); }),
                 qPrintable(code));
    }
    QVERIFY(told.isEmpty());
}

/// The port may be any: the cause speaks of the one that was tried, only the steps of the usual one.
void tst_FaultCatalogue::aRefusedPortIsNotCalledByAnother()
{
    const Diagnosis refused = diagnosisFor(u"tcp.refused"_s);
    QCOMPARE(refused.code, u"tcp.refused"_s);
    QVERIFY2(!refused.cause.contains(u"9093"), qPrintable(refused.cause));
    QVERIFY(refused.cause.contains(u"this port"));
}

void tst_FaultCatalogue::everyFaultIsTried()
{
    QSet<QString> tried;
    for (const Row &row : kRows)
        tried.insert(QString::fromLatin1(row.code));
    for (const char *code : kWithoutError)
        tried.insert(QString::fromLatin1(code));
    for (const char *code : kOfStages)
        tried.insert(QString::fromLatin1(code));
    for (const char *code : kOfThePortal)
        tried.insert(QString::fromLatin1(code));
    for (const char *code : kAmongOthers)
        tried.insert(QString::fromLatin1(code));
    for (const test::ToldCause &cause : test::told::kCauses)
        tried.insert(QString::fromLatin1(cause.code));
    for (const test::UntoldCause &cause : test::kUntoldCauses)
        tried.insert(QString::fromLatin1(cause.code));
    for (const Fault *fault : allFaults())
        QVERIFY2(tried.contains(QString::fromLatin1(fault->code)), fault->code);
}

void tst_FaultCatalogue::codesAreUniqueAndWellFormed()
{
    static const QRegularExpression form(u"^[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*$"_s);
    QSet<QString> seen;
    for (const Fault *fault : allFaults()) {
        const QString code = QString::fromLatin1(fault->code);
        QVERIFY2(!seen.contains(code), fault->code);
        seen.insert(code);
        QVERIFY2(form.match(code).hasMatch(), fault->code);
    }
    QVERIFY(seen.size() >= 75);
}

void tst_FaultCatalogue::textsAreFitForPeople()
{
    static const QRegularExpression quoted(u"“[^”]*”"_s);
    static const QRegularExpression forbidden(
        u"\\b(please|sorry|invalid|illegal|fatal|oops|unfortunately|error occurred|you must|your fault)\\b|!"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Fault *fault : allFaults()) {
        const Diagnosis diagnosis = diagnosisFor(QString::fromLatin1(fault->code));
        QVERIFY2(!diagnosis.steps.isEmpty() && diagnosis.steps.size() <= 5, fault->code);
        QVERIFY2(diagnosis.title.size() <= 80 && !diagnosis.title.endsWith(u'.'), fault->code);
        for (QString text : textsOf(diagnosis)) {
            QVERIFY2(!text.isEmpty() && text == text.trimmed(), fault->code);
            // What other programs say may be quoted.
            text.remove(quoted);
            QVERIFY2(!forbidden.match(text).hasMatch(), qPrintable(text));
        }
        for (const QString &text : QStringList{diagnosis.cause, diagnosis.proof} + diagnosis.steps)
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    }
}

/// Sure is what nothing else looks like; what can be something else says what.
void tst_FaultCatalogue::everyFaultCanBeProved()
{
    for (const Fault *fault : allFaults()) {
        const Diagnosis diagnosis = diagnosisFor(QString::fromLatin1(fault->code));
        QVERIFY2(!diagnosis.proof.isEmpty() && diagnosis.proof.size() <= 220, fault->code);
        QCOMPARE(diagnosis.certainty, fault->certainty);
        if (diagnosis.certainty == Certainty::Certain)
            QVERIFY2(diagnosis.alternatives.isEmpty(), fault->code);
    }
    QCOMPARE(certaintyName(Certainty::Certain), "certain");
    QCOMPARE(certaintyName(Certainty::Likely), "likely");
    QCOMPARE(certaintyName(Certainty::Possible), "possible");
    // What nothing is known of is not sure.
    QCOMPARE(diagnosisFor(u"no.such-code"_s).certainty, Certainty::Possible);
}

void tst_FaultCatalogue::alternativesAreFaults()
{
    int count = 0;
    for (const Fault *fault : allFaults()) {
        QSet<QString> seen{QString::fromLatin1(fault->code)};
        const Diagnosis diagnosis = diagnosisFor(QString::fromLatin1(fault->code));
        qsizetype named = 0;
        for (const FaultAlternative &other : fault->alternatives)
            named += other.code ? 1 : 0;
        QVERIFY2(diagnosis.alternatives.size() == named, fault->code);
        for (const Alternative &other : diagnosis.alternatives) {
            QVERIFY2(!seen.contains(other.code), fault->code);
            seen.insert(other.code);
            QCOMPARE(other.title, diagnosisFor(other.code).title);
            QVERIFY2(other.tell.startsWith("if "_L1) && !other.tell.endsWith(u'.'), qPrintable(other.tell));
            ++count;
        }
    }
    QVERIFY(count > 20);
}

void tst_FaultCatalogue::linksLeadToTheMakers()
{
    static const QRegularExpression form(
        u"^https://((learn|docs)\\.microsoft\\.com|docs\\.rapid7\\.com)/[\\x21-\\x7e]+$"_s);
    for (const Fault *fault : allFaults()) {
        for (const QString &link : diagnosisFor(QString::fromLatin1(fault->code)).links)
            QVERIFY2(form.match(link).hasMatch(), qPrintable(link));
    }
}

/// "Troubleshoot Common Issues" of the guide, by its own words.
void tst_FaultCatalogue::theGuidesTroublesAreThere()
{
    constexpr std::pair<const char *, const char *> kTroubles[] = {
        {"live.silent", "A connection has been established, but no data is flowing"},
        {"live.silent", "logged into the correct Event Hub topic"},
        {"client.unrecognised", "There is an error in the connection"},
        {"client.unrecognised", "selected the Standard tier"},
        {"client.unrecognised", "for Azure Security Center"},
        {"client.unrecognised", "logged into the correct Event Hub Instance"},
        {"client.unrecognised", "outbound connection over TCP port 9093"},
        {"client.unrecognised", "the Connection String Primary Key and the correct connection string"},
        {"sasl.no-reason", "Invalid SASL mechanism response, server may be expecting a different protocol"},
        {"sasl.no-reason", "Step 10"},
        {"azure.profiles-failure", "Create or update activity log profilesFailure"},
        {"azure.profiles-failure", "microsoft.insights"},
        {"tcp.timeout", "outbound connection over TCP port 9093"},
        {"tcp.refused", "on your InsightIDR Collector"},
    };
    for (const auto &[code, words] : kTroubles) {
        const QString all = textsOf(diagnosisFor(QString::fromLatin1(code))).join(u'\n');
        QVERIFY2(all.contains(QLatin1StringView(words), Qt::CaseInsensitive), words);
    }
}

void tst_FaultCatalogue::byCode()
{
    for (const char *code : kWithoutError) {
        const Diagnosis diagnosis = diagnosisFor(QString::fromLatin1(code));
        QCOMPARE(diagnosis.code, QString::fromLatin1(code));
    }
    QCOMPARE(diagnosisFor(u"no.such-code"_s).title, diagnosisFor(u"client.unrecognised"_s).title);
    QCOMPARE(diagnosisFor(u"no.such-code"_s).code, u"no.such-code"_s);
}

void tst_FaultCatalogue::unknownKeepsItsStage()
{
    constexpr std::pair<SourceStage, const char *> kStages[] = {
        {Client, "client"}, {Dns, "dns"}, {Tcp, "tcp"},       {Tls, "tls"},
        {Sasl, "sasl"},     {Hub, "hub"}, {Listen, "listen"}, {Read, "read"}};
    for (const auto &[stage, word] : kStages) {
        SourceError error;
        error.stage = stage;
        error.code = 4711;
        error.text = u"?"_s;
        QCOMPARE(diagnose(error).code, QString::fromLatin1(word) + u".unrecognised"_s);
    }
}

/// Nor is it called a lost connection only because one stood.
void tst_FaultCatalogue::unknownStaysUnknownWhileConnected()
{
    SourceError error;
    error.stage = Read;
    error.code = 4711;
    error.brokerState = u"UP"_s;
    error.text = u"Something nobody has seen yet"_s;
    QCOMPARE(diagnose(error).code, u"read.unrecognised"_s);
}

void tst_FaultCatalogue::neverEndsOnHostileText()
{
    SourceError error;
    error.text = QString(1'000'000, u'\u202E') + QChar(u'\0') + u"firewall"_s;
    QCOMPARE(diagnose(error).code, u"sasl.firewall"_s);
}

QTEST_GUILESS_MAIN(tst_FaultCatalogue)
#include "tst_FaultCatalogue.moc"
