// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Faults made with real sockets, and the one cause that the panel's model and `hubscope-cli check` name for
// each.
#include "diagnose/ConnectionTest.h"
#include "kafka/KafkaConnectionProbe.h"
#include "models/StageModel.h"
#include "support/CatalogueRows.h"
#include "support/CliRun.h"
#include "support/ConnectionRun.h"
#include "support/StandIn.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

#include <openssl/tls1.h>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;
using diagnose::StageState;
using models::StageModel;

namespace {

QString string(const QString &authority, const QString &more = {})
{
    return u"Endpoint=sb://%1/;SharedAccessKeyName=R7InsightIDR;SharedAccessKey=%2%3"_s.arg(authority, kKey,
                                                                                            more);
}

/// What is set up for one row: a healthy hub with one event, changed as the row wishes.
struct Scene
{
    Behaviour behaviour;
    /// The connection string; of the stand-in if empty.
    QString text = {};
    QString hub = kHub;
    /// None if empty.
    QString caFile = {};

    StandInTopic &topic() { return behaviour.topics.at(kHub.toLatin1()); }
};

class TstCheckFaults : public QObject
{
    Q_OBJECT
private slots:
    void namesTheCause_data();
    void namesTheCause();
    void tellsTheOtherFaultToo();
    void warns_data();
    void warns();

private:
    Scene scene() const;
    QString textOf(const Scene &scene, const StandIn &hub) const;
    QStringList arguments(const Scene &scene) const;
    void bothTell(const Scene &scene, diagnose::TestReport &report, CliRun &run) const;

    TestCertificates m_authority;
    TestCertificates m_stranger{u"Contoso TLS Inspection"_s};
    BlackHole m_hole;
    QTemporaryDir m_folder;
};

using Edit = std::function<void(Scene &)>;

Scene TstCheckFaults::scene() const
{
    Scene made{.behaviour = {.identity = m_authority.issue()}, .caFile = m_authority.caFile()};
    made.topic().partitions[1].records.push_back(
        {R"({"records":[{"category":"SignInLogs","time":"2026-11-24T01:02:03Z"}]})", 1'700'000'000'000});
    return made;
}

QString TstCheckFaults::textOf(const Scene &scene, const StandIn &hub) const
{
    return scene.text.isEmpty() ? string(u"localhost:%1"_s.arg(hub.port()))
                                : QString(scene.text).replace(u"PORT"_s, QString::number(hub.port()));
}

QStringList TstCheckFaults::arguments(const Scene &scene) const
{
    QStringList arguments{u"check"_s, u"--json"_s};
    if (!scene.hub.isEmpty())
        arguments += {u"--hub"_s, scene.hub};
    if (!scene.caFile.isEmpty())
        arguments += {u"--ca-file"_s, scene.caFile};
    return arguments;
}

/// Runs the test in the panel's way and in the terminal's.
void TstCheckFaults::bothTell(const Scene &scene, diagnose::TestReport &report, CliRun &run) const
{
    const StandIn hub(scene.behaviour);
    const QString text = textOf(scene, hub);

    diagnose::TestRequest asked = request(text, scene.caFile);
    asked.expectedHub = scene.hub;
    diagnose::ConnectionTest test([] { return std::make_unique<kafka::KafkaConnectionProbe>(); });
    QSignalSpy finished(&test, &diagnose::ConnectionTest::finished);
    test.start(std::move(asked));

    CliWish wish{.environment = QProcessEnvironment::systemEnvironment()};
    wish.environment->insert(u"HUBSCOPE_CONNECTION_STRING"_s, text);
    run = runCli(arguments(scene), wish);
    QVERIFY(!finished.isEmpty() || finished.wait(45'000));
    report = test.report();
    QVERIFY2(!run.out.contains(kKey.toUtf8()) && !run.err.contains(kKey.toUtf8()), "the key is told");
}

/// The code of the first stage in this state, as the panel shows it.
QString codeInModel(const diagnose::TestReport &report, StageState state)
{
    StageModel model;
    model.setReport(report);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, StageModel::State);
        if (index.data(StageModel::StateRole).toInt() == static_cast<int>(state) &&
            !index.data(StageModel::CodeRole).toString().isEmpty())
            return index.data(StageModel::CodeRole).toString();
    }
    return {};
}

QString codeInJson(const QJsonObject &object, QLatin1StringView state)
{
    const QJsonArray stages = object.value("stages"_L1).toArray();
    const auto found = std::ranges::find_if(stages, [&](const QJsonValue &stage) {
        return stage["state"_L1].toString() == state && stage["code"_L1].isString();
    });
    return found == stages.end() ? QString() : (*found).toObject().value("code"_L1).toString();
}

void TstCheckFaults::namesTheCause_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("codes");
    // Where one error stands for several causes: this one's own code, which must be told beside the first.
    QTest::addColumn<QString>("among");
    // The number is that of the cause: see CatalogueRows.h and tst_CatalogueProof.
    const auto row = [](const char *name, const char *code, Edit edit, const QString &among = {}) {
        const QStringList codes = QString::fromLatin1(code).split(u'|');
        expectOwnCause(name, codes + QStringList{among});
        QTest::newRow(name) << std::move(edit) << codes << among;
    };
    const auto text = [](const QString &wanted) { return [wanted](Scene &s) { s.text = wanted; }; };
    const auto mishap = [](Point point, Mishap what) {
        return [=](Scene &s) {
            s.behaviour.point = point;
            s.behaviour.mishap = what;
        };
    };
    const auto sasl = [](int code, std::optional<QByteArray> words) {
        return [=](Scene &s) {
            s.behaviour.saslError = code;
            s.behaviour.saslText = words;
        };
    };
    const auto topic = [](int StandInTopic::*field, int code) {
        return [=](Scene &s) { s.topic().*field = code; };
    };
    const auto identity = [this](const CertificateWish &wish) {
        return [this, wish](Scene &s) { s.behaviour.identity = m_authority.issue(wish); };
    };
    using std::chrono::hours;

    row("1 name without an address", "dns.not-found|dns.no-answer", text(string(u"nowhere.invalid"_s)));
    row("2 refused", "tcp.refused", text(string(u"127.0.0.1:%1"_s.arg(closedPort()))));
    row("3 dropped silently", "tcp.timeout", text(string(u"127.0.0.1:%1"_s.arg(m_hole.port()))));
    row("4 no way there", "tcp.unreachable", text(string(u"127.255.255.255:9093"_s)));
    row("5 closed at once", "tls.closed", mishap(Point::Accept, Mishap::Close));
    row("5 reset at hello", "tls.closed", mishap(Point::ClientHello, Mishap::Reset));
    row("6 silent at hello", "tls.timeout", mishap(Point::ClientHello, Mishap::Silence));
    row("7 web proxy", "tls.not-tls", mishap(Point::ClientHello, Mishap::Answer));
    row("8 inspected TLS", "tls.untrusted-issuer",
        [this](Scene &s) { s.behaviour.identity = m_stranger.issue(); });
    row("8 unknown authority", "tls.untrusted-issuer", [this](Scene &s) {
        s.behaviour.identity = m_stranger.issue({.sendAuthority = false});
        s.caFile.clear();
    });
    row("9 certificate of another host", "tls.wrong-name", identity({.names = {u"other.example"_s}}));
    row("10 expired", "tls.expired", identity({.validFrom = hours(-48), .validTo = hours(-1)}));
    row("10 not yet valid", "tls.not-yet-valid", identity({.validFrom = hours(1), .validTo = hours(48)}));
    row("11 CA file without a certificate", "tls.ca-file", [this](Scene &s) {
        QFile file(m_folder.filePath(u"ca.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not a certificate") > 0);
        s.caFile = file.fileName();
    });
    row("12 TLS 1.1 at most", "tls.too-old", [](Scene &s) { s.behaviour.newestTls = TLS1_1_VERSION; });
    row("13 spoken to without TLS", "tls.expected",
        text(string(u"localhost:PORT"_s, u";UseDevelopmentEmulator=true"_s)));
    row("14 closed after TLS", "sasl.closed", mishap(Point::ApiVersions, Mishap::Close));
    row("14 reset after TLS", "sasl.closed", mishap(Point::ApiVersions, Mishap::Reset));
    row("14 closed in sign-in", "sasl.closed", mishap(Point::SaslAuthenticate, Mishap::Close));
    row("15 mechanism not offered", "sasl.mechanism",
        [](Scene &s) { s.behaviour.mechanisms = {"OAUTHBEARER"}; });
    row("16 empty key", "string.malformed",
        text(u"Endpoint=sb://localhost:PORT/;SharedAccessKeyName=R7;SharedAccessKey="_s));
    row("16 empty policy", "string.malformed",
        text(u"Endpoint=sb://localhost:PORT/;SharedAccessKeyName=;SharedAccessKey="_s + kKey));
    row("17 refused without a word", "sasl.no-reason", sasl(58, std::nullopt));
    row("17 refused with an empty word", "sasl.no-reason", sasl(58, ""));
    row("18 no Endpoint", "string.malformed", text(u"SharedAccessKeyName=R7;SharedAccessKey="_s + kKey));
    row("18 cut short", "string.malformed", text(u"Endpoint=sb://localhost:PORT/;SharedAcc"_s));
    row("19 wrong key", "sasl.rejected", [](Scene &s) { s.behaviour.password = "another"; });
    row("19 wrong key, in Azure's words", "sasl.rejected",
        sasl(58, "401 InvalidSignature: The token has an invalid signature"));
    row(
        "20 key changed since the string was saved", "sasl.rejected",
        [](Scene &s) { s.behaviour.password = "another"; }, u"live.key-changed"_s);
    row("21 offsets refused", "listen.denied", topic(&StandInTopic::listOffsetsError, 29));
    row("21 fetch refused", "listen.denied", topic(&StandInTopic::fetchError, 29));
    row("21 topic refused", "hub.denied", topic(&StandInTopic::metadataError, 29));
    row("22 EntityPath of another hub", "string.hub-differs",
        text(string(u"localhost:PORT"_s, u";EntityPath=elsewhere"_s)));
    row("23 unknown hub", "hub.not-found", [](Scene &s) { s.hub = u"insights-logs"_s; });
    row("24 illegal hub name", "hub.name", topic(&StandInTopic::metadataError, 17));
    row("25 address rules", "sasl.firewall", sasl(29, "The request was rejected by firewall checks."));
    row("26 private only", "sasl.public-access-off",
        sasl(29, "Public network access is disabled for this namespace"));
    row(
        "27 newer TLS asked for than is spoken here", "sasl.rejected",
        [](Scene &s) {
            s.behaviour.newestTls = TLS1_2_VERSION;
            s.behaviour.password = "another";
        },
        u"sasl.minimum-tls"_s);
    row("28 keys disabled", "sasl.keys-disabled",
        sasl(58, "LocalAuthDisabled: Authorization failed because SAS authentication has been disabled for "
                 "the namespace."));
    row("29 Basic tier: topic refused", "hub.denied", topic(&StandInTopic::metadataError, 29),
        u"hub.basic-tier"_s);
    row("29 Basic tier: closed after TLS", "sasl.closed", mishap(Point::ApiVersions, Mishap::Close),
        u"hub.basic-tier"_s);
    row("30 SAS token pasted", "string.malformed",
        text(
            u"Endpoint=sb://localhost:PORT/;SharedAccessSignature=SharedAccessSignature sr=sb%3a%2f%2fx&sig=abc&se=1&skn=R7"_s));
    // In the words in which the server turns away a token of another tenant.
    row("31 another tenant", "sasl.tenant", sasl(58, "Invalid tenant name"));
    // In those in which it turns away one that a clock behind its own made.
    row("33 token of another time", "sasl.clock", sasl(58, "Must supply an unexpired token"));
    // A multicast address: no host can be reached by TCP there.
    row("34 no way by IPv6", "tcp.no-ipv6", text(string(u"[ff02::1]:9093"_s)));
    row("43 dropped while reading", "live.connection-lost", mishap(Point::Fetch, Mishap::Reset));
    row("44 throttled by refusals", "live.throttled", topic(&StandInTopic::fetchError, 44));
    row("45 packed in a way that the client does not know", "read.compression",
        topic(&StandInTopic::fetchError, 76));
    row("46 request not understood", "client.unsupported", topic(&StandInTopic::fetchError, 42));
    row("49 the other region has another key", "hub.denied", topic(&StandInTopic::metadataError, 29),
        u"live.failover"_s);
    row("51 only a web proxy leads out", "tcp.timeout", text(string(u"127.0.0.1:%1"_s.arg(m_hole.port()))),
        u"tcp.proxy-only"_s);
    row("no partitions", "hub.no-partitions", [](Scene &s) { s.topic().partitions.clear(); });
    row("silent sign-in", "sasl.timeout", mishap(Point::SaslAuthenticate, Mishap::Silence));
    row("silent fetch", "read.timeout", mishap(Point::Fetch, Mishap::Silence));
    row("bare key pasted", "string.malformed", text(kKey));
    row("nothing pasted", "string.malformed", text(u" "_s));
    row("string names no hub", "string.hub-missing", [](Scene &s) { s.hub.clear(); });
    // Two at once: the first that must be mended.
    row("malformed, and 9093 closed", "string.malformed",
        text(u"Endpoint=sb://127.0.0.1:%1/;SharedAccessKeyName=R7"_s.arg(closedPort())));
    row("wrong hub, and wrong key", "sasl.rejected", [](Scene &s) {
        s.hub = u"insights-logs"_s;
        s.behaviour.password = "another";
    });
}

void TstCheckFaults::namesTheCause()
{
    QFETCH(const Edit, edit);
    QFETCH(const QStringList, codes);
    QFETCH(const QString, among);
    Scene made = scene();
    edit(made);
    diagnose::TestReport report;
    CliRun run;
    bothTell(made, report, run);
    const QString inModel = codeInModel(report, StageState::Failed);
    QVERIFY2(codes.contains(inModel), qPrintable(inModel));
    QVERIFY2(run.exitCode == 1, run.err.constData());
    QCOMPARE(run.lines().size(), 1);
    const QJsonObject object = run.objects().constFirst();
    QCOMPARE(object.value("ok"_L1), QJsonValue(false));
    QVERIFY2(codes.contains(object["cause"_L1]["code"_L1].toString()), run.out.constData());
    QCOMPARE(codeInJson(object, "failed"_L1), object["cause"_L1]["code"_L1].toString());
    QVERIFY(!object["cause"_L1]["title"_L1].toString().isEmpty());
    QVERIFY(!object["cause"_L1]["fix"_L1].toArray().isEmpty());
    if (among.isEmpty())
        return;
    QVERIFY(std::ranges::contains(report.cause()->alternatives, among, &diagnose::Alternative::code));
    const QJsonArray others = object["cause"_L1]["alternatives"_L1].toArray();
    QVERIFY(std::ranges::any_of(others, [&](const QJsonValue &other) { return other["code"_L1] == among; }));
}

/// Host and port of a string that cannot be used may be known: what is wrong there is told as well.
void TstCheckFaults::tellsTheOtherFaultToo()
{
    CliWish wish{.environment = QProcessEnvironment::systemEnvironment()};
    wish.environment->insert(u"HUBSCOPE_CONNECTION_STRING"_s,
                             u"Endpoint=sb://127.0.0.1:%1/;SharedAccessKeyName=R7"_s.arg(closedPort()));
    const QStringList arguments{u"check"_s, u"--hub"_s, kHub};
    const CliRun json = runCli(arguments + QStringList{u"--json"_s}, wish);
    QCOMPARE(json.exitCode, 1);
    QStringList failed;
    for (const QJsonValue &stage : json.objects().constFirst().value("stages"_L1).toArray()) {
        if (stage["state"_L1].toString() == "failed"_L1)
            failed += stage["code"_L1].toString();
    }
    QCOMPARE(failed, (QStringList{u"string.malformed"_s, u"tcp.refused"_s}));
    // For people the one to mend first comes first.
    const QByteArray text = runCli(arguments, wish).out;
    const qsizetype other = text.indexOf("(tcp.refused)");
    const qsizetype first = text.indexOf("(string.malformed)");
    QVERIFY2(first > 0 && other > first, text.constData());
}

void TstCheckFaults::warns_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("code");
    QTest::newRow("52 empty hub") << Edit([](Scene &s) { s.topic().partitions.assign(4, {}); })
                                  << u"read.empty"_s;
    QTest::newRow("37 a group is refused, and none is joined")
        << Edit([](Scene &s) { s.behaviour.coordinatorError = 30; }) << QString();
    QTest::newRow("40 the groups' coordinator warms up, and none is joined")
        << Edit([](Scene &s) { s.behaviour.coordinatorError = 15; }) << QString();
    QTest::newRow("all well") << Edit([](Scene &) {}) << QString();
}

void TstCheckFaults::warns()
{
    QFETCH(const Edit, edit);
    QFETCH(const QString, code);
    Scene made = scene();
    edit(made);
    diagnose::TestReport report;
    CliRun run;
    bothTell(made, report, run);
    QVERIFY2(report.ok(), qPrintable(codeInModel(report, StageState::Failed)));
    QVERIFY2(run.exitCode == 0, run.out.constData());
    const QJsonObject object = run.objects().constFirst();
    QCOMPARE(object.value("ok"_L1), QJsonValue(true));
    QVERIFY(object.value("cause"_L1).isNull());
    if (code.isEmpty())
        return;
    const auto warned = std::ranges::find_if(report.stages, [&](const diagnose::StageResult &stage) {
        return stage.state == StageState::Warning && stage.diagnosis && stage.diagnosis->code == code;
    });
    QVERIFY(warned != report.stages.end());
    QVERIFY(run.out.contains('"' + code.toUtf8() + '"'));
}

} // namespace

QTEST_GUILESS_MAIN(TstCheckFaults)
#include "tst_CheckFaults.moc"
