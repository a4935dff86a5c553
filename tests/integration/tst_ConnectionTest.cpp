// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stages through real sockets on loopback; sasl, hub and read by a scripted probe.
#include "diagnose/ConnectionTest.h"
#include "diagnose/Stage.h"
#include "pipeline/ClientCodes.h"
#include "support/StandIn.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>

using namespace hubscope;
using namespace hubscope::diagnose;
using namespace hubscope::test;
using namespace Qt::StringLiterals;
using pipeline::ProbeFindings;
using pipeline::ProbeStep;
using pipeline::SourceError;
using pipeline::SourceStage;

namespace {

const QString kHub = u"insights-operational-logs"_s;
const QString kKey = u"Q2FuYXJ5Q2FuYXJ5Q2FuYXJ5Q2FuYXJ5Q2FuYXJ5Q2E="_s;

QString connectionText(quint16 port, const QString &host = u"localhost"_s)
{
    return u"Endpoint=sb://%1:%2/;SharedAccessKeyName=R7InsightIDR;SharedAccessKey=%3"_s.arg(host)
        .arg(port)
        .arg(kKey);
}

TestRequest request(const QString &text, const QString &caFile = {})
{
    TestRequest result;
    QString copy = text;
    result.connectionText = Secret::take(std::move(copy));
    result.expectedHub = kHub;
    result.caFile = caFile;
    return result;
}

/// What the scripted probe does.
struct Script
{
    std::vector<ProbeStep> steps;
    ProbeFindings findings;
    /// After its steps it waits to be stopped, or for its deadline.
    bool hangs = false;
    std::atomic<int> runs = 0;
    std::atomic<bool> stopped = false;
    /// What it was asked for.
    std::mutex mutex;
    QString host;
    QString hub;
    pipeline::Security security{};
    bool secretFits = false;
};

class ScriptedProbe : public pipeline::ConnectionProbe
{
public:
    explicit ScriptedProbe(Script &script)
        : m_script(script)
    {
    }

    ProbeFindings run(const pipeline::SourceSettings &settings, std::chrono::milliseconds deadline,
                      std::stop_token stop, const std::function<void(const ProbeStep &)> &onStep) override
    {
        std::unique_lock lock(m_script.mutex);
        ++m_script.runs;
        m_script.host = settings.host;
        m_script.hub = settings.hub;
        m_script.security = settings.security;
        m_script.secretFits =
            settings.connectionString.reveal().find(kKey.toStdString()) != std::string_view::npos;
        for (const ProbeStep &step : m_script.steps)
            onStep(step);
        if (m_script.hangs) {
            std::condition_variable_any never;
            never.wait_for(lock, stop, deadline, [] { return false; });
            m_script.stopped = stop.stop_requested();
        }
        return m_script.findings;
    }

private:
    Script &m_script;
};

ConnectionTest::ProbeFactory factory(Script &script)
{
    return [&script] { return std::make_unique<ScriptedProbe>(script); };
}

ProbeStep went(SourceStage stage)
{
    return {stage, std::chrono::milliseconds(1), std::nullopt};
}

ProbeStep failedAt(SourceStage stage, int code, const QString &text, const QString &state = {})
{
    SourceError error;
    error.stage = stage;
    error.code = code;
    error.text = text;
    error.raw = text + u" (after 3ms in state AUTH_REQ)"_s;
    error.brokerState = state;
    return {stage, std::chrono::milliseconds(1), error};
}

/// A script in which all is well.
void wellFrom(Script &script)
{
    for (const SourceStage stage :
         {SourceStage::Sasl, SourceStage::Hub, SourceStage::Listen, SourceStage::Read})
        script.steps.push_back(went(stage));
    script.findings.partitions = {
        {.partition = 0, .position = -1, .end = 12, .low = 2, .messagesPerSecond = 0},
        {.partition = 1, .position = -1, .end = 5, .low = 5, .messagesPerSecond = 0}};
    script.findings.sample = "{\"records\":[]}";
    script.findings.samplePartition = 0;
    script.findings.sampleOffset = 11;
    script.findings.sampleEnqueuedMs = 1'700'000'000'123;
}

QStringList states(const TestReport &report)
{
    QStringList result;
    for (const StageResult &stage : report.stages)
        result.append(stage.id + u' ' + QLatin1StringView(stageStateName(stage.state)));
    return result;
}

StageResult stageOf(const TestReport &report, QStringView id)
{
    const auto found = std::ranges::find(report.stages, id, &StageResult::id);
    return found == report.stages.end() ? StageResult() : *found;
}

QString causeCode(const TestReport &report)
{
    const auto cause = report.cause();
    return cause ? cause->code : QString();
}

/// Everything a report could show, as one text.
QString dump(const TestReport &report)
{
    QString text;
    for (const StageResult &stage : report.stages) {
        text += stage.id + u'|' + stage.detail + u'|' + stage.raw + u'|';
        if (stage.diagnosis)
            text += stage.diagnosis->code + stage.diagnosis->title + stage.diagnosis->cause +
                    stage.diagnosis->steps.join(u'|');
        text += u'\n';
    }
    return text;
}

/// Runs one test to its end.
TestReport run(TestRequest asked, Script &script)
{
    ConnectionTest test(factory(script));
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(std::move(asked));
    if (finished.isEmpty() && !finished.wait(45000))
        qWarning("the test did not end");
    if (dump(test.report()).contains(kKey))
        qFatal("the key is in the report");
    return test.report();
}

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
    void demoHub();
    void emulator();
    void badStrings_data();
    void badStrings();
    void unknownHost();
    void closedPort();
    void droppedPort();
    void certificates_data();
    void certificates();
    void noTls_data();
    void noTls();
    void caFileUnreadable();
    void probeFaults_data();
    void probeFaults();
    void emptyHub();
    void probeThatEndsEarly();
    void noProbe();
    void echoedKeyIsRedacted();
    void changesComeInOrder();
    void stopEndsSoon_data();
    void stopEndsSoon();
    void destructionEndsSoon_data();
    void destructionEndsSoon();
    void startAgainDropsTheOldRun();
    void manyRunsLeaveNothing();

private:
    TestCertificates m_authority;
};

void tst_ConnectionTest::allWell()
{
    StandIn hub({.identity = m_authority.issue()});
    Script script;
    wellFrom(script);
    const TestReport report = run(request(connectionText(hub.port()), m_authority.caFile()), script);
    // A host in none of Azure's clouds is worth a remark, no more.
    QCOMPARE(states(report),
             (QStringList{u"string warning"_s, u"dns passed"_s, u"tcp passed"_s, u"tls passed"_s,
                          u"sasl passed"_s, u"hub passed"_s, u"read passed"_s}));
    QVERIFY(report.ok());
    QVERIFY(!report.cause());
    QVERIFY(
        stageOf(report, u"string"_s)
            .detail.contains(
                u"localhost:%1, event hub insights-operational-logs, policy R7InsightIDR"_s.arg(hub.port())));
    QVERIFY(stageOf(report, u"dns"_s).detail.contains(u"127.0.0.1"_s));
    QVERIFY(stageOf(report, u"tcp"_s).detail.startsWith(u"127.0.0.1 answered on port %1"_s.arg(hub.port())));
    const QString tls = stageOf(report, u"tls"_s).detail;
    QVERIFY2(tls.startsWith(u"TLS 1.3, TLS_"_s) &&
                 tls.contains(u"certificate of localhost, issued by Hubscope Test CA, valid from 20"_s),
             qPrintable(tls));
    QCOMPARE(
        stageOf(report, u"read"_s).detail,
        u"2 partitions, 10 messages kept; newest: partition 0, offset 11, enqueued 2023-11-14T22:13:20.123Z, 14 bytes"_s);
    QCOMPARE(script.host, u"localhost"_s);
    QCOMPARE(script.hub, kHub);
    QCOMPARE(script.security, pipeline::Security::SaslSsl);
    QVERIFY(script.secretFits);
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
    QCOMPARE(states(report),
             (QStringList{u"string skipped"_s, u"dns passed"_s, u"tcp passed"_s, u"tls skipped"_s,
                          u"sasl passed"_s, u"hub passed"_s, u"read passed"_s}));
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

void tst_ConnectionTest::badStrings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hub");
    QTest::addColumn<QString>("code");
    const QString good = connectionText(9093);
    QTest::newRow("nothing") << QString() << kHub << u"string.malformed"_s;
    QTest::newRow("bare key") << kKey << kHub << u"string.malformed"_s;
    QTest::newRow("no key") << u"Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=R7"_s << kHub
                            << u"string.malformed"_s;
    QTest::newRow("other hub") << good + u";EntityPath=elsewhere"_s << kHub << u"string.hub-differs"_s;
    QTest::newRow("two faults")
        << u"Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=R7;EntityPath=elsewhere"_s << kHub
        << u"string.malformed"_s;
    QTest::newRow("no hub at all") << good << QString() << u"string.hub-missing"_s;
}

void tst_ConnectionTest::badStrings()
{
    QFETCH(const QString, text);
    QFETCH(const QString, hub);
    QFETCH(const QString, code);
    Script script;
    TestRequest asked = request(text);
    asked.expectedHub = hub;
    const TestReport report = run(std::move(asked), script);
    QCOMPARE(causeCode(report), code);
    QCOMPARE(states(report),
             (QStringList{u"string failed"_s, u"dns skipped"_s, u"tcp skipped"_s, u"tls skipped"_s,
                          u"sasl skipped"_s, u"hub skipped"_s, u"read skipped"_s}));
    QVERIFY(!report.ok());
    QVERIFY(!report.cause()->steps.isEmpty() && report.cause()->steps.size() <= 5);
    QCOMPARE(script.runs, 0);
}

void tst_ConnectionTest::unknownHost()
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

void tst_ConnectionTest::closedPort()
{
    Script script;
    const TestReport report =
        run(request(connectionText(hubscope::test::closedPort(), u"127.0.0.1"_s)), script);
    QCOMPARE(causeCode(report), u"tcp.refused"_s);
    QVERIFY(stageOf(report, u"tcp"_s).raw.contains(u"ipv4#127.0.0.1:"_s));
    QVERIFY(stageOf(report, u"tcp"_s).raw.contains(u"Connection refused"_s));
    QCOMPARE(stageOf(report, u"tls"_s).state, StageState::Skipped);
}

void tst_ConnectionTest::droppedPort()
{
    const BlackHole hole;
    Script script;
    const TestReport report = run(request(connectionText(hole.port(), u"127.0.0.1"_s)), script);
    QCOMPARE(causeCode(report), u"tcp.timeout"_s);
    QVERIFY(stageOf(report, u"tcp"_s).milliseconds < 7000);
}

void tst_ConnectionTest::certificates_data()
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

void tst_ConnectionTest::certificates()
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

void tst_ConnectionTest::noTls_data()
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

void tst_ConnectionTest::noTls()
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

void tst_ConnectionTest::caFileUnreadable()
{
    StandIn hub({.identity = m_authority.issue()});
    Script script;
    const TestReport report =
        run(request(connectionText(hub.port()), m_authority.caFile() + u".missing"_s), script);
    QCOMPARE(causeCode(report), u"tls.ca-file"_s);
}

void tst_ConnectionTest::probeFaults_data()
{
    QTest::addColumn<QList<ProbeStep>>("steps");
    QTest::addColumn<QStringList>("tail");
    QTest::addColumn<QString>("code");
    namespace code = pipeline::code;
    const ProbeStep sasl = went(SourceStage::Sasl);
    const ProbeStep hub = went(SourceStage::Hub);
    const ProbeStep listen = went(SourceStage::Listen);
    const QStringList atSasl{u"sasl failed"_s, u"hub skipped"_s, u"read skipped"_s};
    const QStringList atHub{u"sasl passed"_s, u"hub failed"_s, u"read skipped"_s};
    const QStringList atRead{u"sasl passed"_s, u"hub passed"_s, u"read failed"_s};
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
                               << atRead << u"listen.denied"_s;
    QTest::newRow("no event in time")
        << QList{sasl, hub, listen, failedAt(SourceStage::Read, code::kTimedOut, u"Local: Timed out"_s)}
        << atRead << u"read.timeout"_s;
}

void tst_ConnectionTest::probeFaults()
{
    QFETCH(const QList<ProbeStep>, steps);
    QFETCH(const QStringList, tail);
    QFETCH(const QString, code);
    StandIn hub({.identity = m_authority.issue()});
    Script script;
    script.steps.assign(steps.begin(), steps.end());
    const TestReport report = run(request(connectionText(hub.port()), m_authority.caFile()), script);
    QCOMPARE(states(report).last(3), tail);
    QCOMPARE(causeCode(report), code);
    QVERIFY(!report.ok());
    QCOMPARE(script.runs, 1);
}

void tst_ConnectionTest::emptyHub()
{
    StandIn hub({.identity = m_authority.issue()});
    Script script;
    wellFrom(script);
    script.findings.sample.reset();
    const TestReport report = run(request(connectionText(hub.port()), m_authority.caFile()), script);
    const StageResult read = stageOf(report, u"read"_s);
    QCOMPARE(read.state, StageState::Warning);
    QVERIFY(read.diagnosis);
    QCOMPARE(read.diagnosis->code, u"read.empty"_s);
    QVERIFY(report.ok());
    QVERIFY(!report.cause());
}

void tst_ConnectionTest::probeThatEndsEarly()
{
    StandIn hub({.identity = m_authority.issue()});
    Script script;
    const TestReport report = run(request(connectionText(hub.port()), m_authority.caFile()), script);
    QCOMPARE(causeCode(report), u"sasl.unrecognised"_s);
}

void tst_ConnectionTest::noProbe()
{
    StandIn hub({.identity = m_authority.issue()});
    ConnectionTest test({});
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(request(connectionText(hub.port()), m_authority.caFile()));
    QVERIFY(finished.wait(20000));
    QCOMPARE(causeCode(test.report()), u"sasl.unrecognised"_s);
}

void tst_ConnectionTest::echoedKeyIsRedacted()
{
    StandIn hub({.identity = m_authority.issue()});
    Script script;
    script.steps = {failedAt(SourceStage::Sasl, pipeline::code::kAuthentication,
                             u"no such key: "_s + kKey + u" nor Endpoint=sb://x/;SharedAccessKey="_s + kKey)};
    // run() itself fails if the key is anywhere in the report.
    const TestReport report = run(request(connectionText(hub.port()), m_authority.caFile()), script);
    QVERIFY(stageOf(report, u"sasl"_s).raw.contains(u"no such key: [redacted]"_s));
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
    QCOMPARE(seen, (QStringList{u"string"_s, u"dns"_s, u"tcp"_s, u"tls"_s, u"sasl"_s, u"hub"_s, u"read"_s}));
    QCOMPARE(finished.size(), 1);
    QVERIFY(!test.report().running);
}

void tst_ConnectionTest::stopEndsSoon_data()
{
    QTest::addColumn<QString>("stage");
    for (const QString &stage : {u"tcp"_s, u"tls"_s, u"sasl"_s, u"hub"_s, u"read"_s})
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
        , text(stage == u"tcp"_s ? connectionText(hole.port(), u"127.0.0.1"_s) : connectionText(hub.port()))
    {
        script.hangs = true;
        if (stage == u"hub"_s || stage == u"read"_s)
            script.steps.push_back(went(SourceStage::Sasl));
        if (stage == u"read"_s)
            script.steps.push_back(went(SourceStage::Hub));
    }
    StandIn hub;
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
    startUntil(test, request(hanging.text, m_authority.caFile()), stage);
    QElapsedTimer timer;
    timer.start();
    test.stop();
    QVERIFY2(timer.elapsed() < 100, "stop() itself must not wait");
    QVERIFY(finished.wait(1000));
    const TestReport &report = test.report();
    QVERIFY(report.stopped && !report.running && !report.ok() && !report.cause());
    QCOMPARE(stageOf(report, stage).state, StageState::Skipped);
    QCOMPARE(stageOf(report, stage).detail, u"Stopped"_s);
    QCOMPARE(stageOf(report, u"read"_s).state, StageState::Skipped);
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
    startUntil(*test, request(hanging.text, m_authority.caFile()), stage);
    QElapsedTimer timer;
    timer.start();
    test.reset();
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void tst_ConnectionTest::startAgainDropsTheOldRun()
{
    Hanging hanging(m_authority, u"tcp"_s);
    wellFrom(hanging.script);
    hanging.script.hangs = false;
    ConnectionTest test(factory(hanging.script));
    QSignalSpy finished(&test, &ConnectionTest::finished);
    startUntil(test, request(hanging.text, m_authority.caFile()), u"tcp"_s);
    test.start(request(connectionText(hanging.hub.port()), m_authority.caFile()));
    QVERIFY(finished.wait(20000));
    QCOMPARE(finished.size(), 1);
    QVERIFY2(test.report().ok(), qPrintable(dump(test.report())));
    // stop() after the end changes nothing.
    test.stop();
    QVERIFY(test.report().ok());
}

void tst_ConnectionTest::manyRunsLeaveNothing()
{
    StandIn hub({.identity = m_authority.issue()});
    Script script;
    wellFrom(script);
    const auto entries = [](const char *folder) {
        return QDir(QString::fromLatin1(folder))
            .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
            .size();
    };
    // The first run opens what stays open: certificates, event dispatchers, the resolver.
    QVERIFY(run(request(connectionText(hub.port()), m_authority.caFile()), script).ok());
    const auto files = entries("/proc/self/fd");
    const auto threads = entries("/proc/self/task");
    for (int i = 0; i < 25; ++i)
        QVERIFY(run(request(connectionText(hub.port()), m_authority.caFile()), script).ok());
    QTRY_VERIFY(entries("/proc/self/task") <= threads);
    QTRY_VERIFY(entries("/proc/self/fd") <= files);
}

QTEST_GUILESS_MAIN(tst_ConnectionTest)
#include "tst_ConnectionTest.moc"
