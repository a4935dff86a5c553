// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Faults that meet a source while it is read, made with real sockets, and the one cause told of each: in the
// model of the Diagnostics dock, filled by the window's own session, and by `hubscope-cli tail`. The
// connection test cannot meet these: it reads once and goes.
#include "kafka/KafkaConnectionProbe.h"
#include "kafka/KafkaEventSource.h"
#include "models/Session.h"
#include "support/CatalogueRows.h"
#include "support/ScriptedSecretStore.h"
#include "support/StandIn.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHub = "insights-operational-logs";
const QByteArray kKey = "Q2FuYXJ5Q2FuYXJ5Q2FuYXJ5Q2FuYXJ5Q2FuYXJ5Q2E=";
const QByteArray kEvent = R"({"records":[{"category":"SignInLogs","time":"2026-11-24T01:02:03Z"}]})";

/// What happens to a hub that is read.
using Blow = std::function<void(StandIn &)>;

/// The window's session on one profile, without the window.
class WatchedHub
{
public:
    WatchedHub(quint16 port, const QString &caFile, setup::ReadFrom from,
               const models::SessionLimits &limits = {})
        : m_profiles(m_home.filePath(u"config"_s))
        , m_keys(keychain())
        , m_session(ports(), m_profiles, m_keys, limits)
    {
        const setup::Credential credential{
            .id = u"c1"_s, .policy = u"R7InsightIDR"_s, .host = u"localhost"_s, .entityPath = {}};
        setup::SourceProfile profile;
        profile.id = u"p1"_s;
        profile.name = u"Contoso SOC"_s;
        profile.host = credential.host;
        profile.port = port;
        profile.hub = QString::fromLatin1(kHub);
        profile.credentialId = credential.id;
        profile.caFile = caFile;
        profile.readFrom = from;
        if (!m_profiles.saveCredential(credential) || !m_profiles.save(profile))
            qFatal("the profile cannot be kept");
        m_session.connectProfile(profile.id);
    }

    models::Session &session() { return m_session; }
    /// Of the rows in the dock, the newest first.
    QStringList codes()
    {
        QStringList result;
        for (int row = 0; row < m_session.diagnostics().rowCount(); ++row)
            result.append(m_session.diagnostics().entry(row)->diagnosis.code);
        return result;
    }

private:
    static models::SessionPorts ports()
    {
        return {.sources =
                    [](pipeline::SourceSettings settings) {
                        return std::make_unique<kafka::KafkaEventSource>(std::move(settings));
                    },
                .probes = [] { return std::make_unique<kafka::KafkaConnectionProbe>(); },
                .startDemo = {}};
    }
    static std::unique_ptr<setup::SecretStore> keychain()
    {
        auto store = std::make_unique<ScriptedSecretStore>();
        store->secrets.emplace(u"c1"_s, Secret(kKey.constData()));
        return store;
    }

    QTemporaryDir m_home;
    setup::ProfileStore m_profiles;
    setup::KeyRing m_keys;
    models::Session m_session;
};

class TstLiveFaults : public QObject
{
    Q_OBJECT
private slots:
    void tellsTheCause_data();
    void tellsTheCause();
    void forgivesALineThatComesBack();
    void isNotMisledByACutBeforeTheFirstMessage();
    void tellsWhyNothingComes_data();
    void tellsWhyNothingComes();

private:
    Behaviour healthy() const { return {.identity = m_authority.issue()}; }
    void startTail(QProcess &tail, const StandIn &hub) const;

    TestCertificates m_authority;
};

void TstLiveFaults::startTail(QProcess &tail, const StandIn &hub) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(
        u"HUBSCOPE_CONNECTION_STRING"_s,
        u"Endpoint=sb://localhost:%1/;SharedAccessKeyName=R7InsightIDR;SharedAccessKey=%2"_s.arg(hub.port())
            .arg(QLatin1StringView(kKey)));
    tail.setProcessEnvironment(environment);
    tail.start(QStringLiteral(HUBSCOPE_CLI),
               {u"tail"_s, u"--json"_s, u"--from"_s, u"beginning"_s, u"--hub"_s, QString::fromLatin1(kHub),
                u"--ca-file"_s, m_authority.caFile()});
}

void TstLiveFaults::tellsTheCause_data()
{
    QTest::addColumn<Blow>("blow");
    QTest::addColumn<QString>("code");
    // As in tst_CheckFaults.
    QTest::addColumn<QString>("among");
    const auto row = [](const char *name, const char *code, Blow blow, const QString &among = {}) {
        expectOwnCause(name, {QString::fromLatin1(code), among});
        QTest::newRow(name) << std::move(blow) << QString::fromLatin1(code) << among;
    };
    const auto fetchError = [](int code) {
        return
            [code](StandIn &hub) { hub.change([code](Behaviour &b) { b.topics[kHub].fetchError = code; }); };
    };
    row(
        "20 key regenerated while connected", "sasl.rejected",
        [](StandIn &hub) {
            hub.change([](Behaviour &b) { b.password = "another"; });
            hub.dropConnections();
        },
        u"live.key-changed"_s);
    row("21 right to listen taken away", "listen.denied", fetchError(29));
    row("25 address rules set while connected", "sasl.firewall", [](StandIn &hub) {
        hub.change([](Behaviour &b) {
            b.saslError = 29;
            b.saslText = "The request was rejected by firewall checks.";
        });
        hub.dropConnections();
    });
    row("42 expired before it was read", "read.offset-gone", [](StandIn &hub) {
        hub.change([](Behaviour &b) {
            b.topics[kHub].partitions[0].low = 20;
            b.topics[kHub].partitions[0].records.clear();
        });
        hub.publish(kHub, 0, kEvent);
    });
    row("43 the line goes silent", "live.connection-lost", [](StandIn &hub) {
        hub.change([](Behaviour &b) {
            b.point = Point::Fetch;
            b.mishap = Mishap::Silence;
        });
    });
    row("44 throughput units used up", "live.throttled",
        [](StandIn &hub) { hub.change([](Behaviour &b) { b.throttleMs = 900; }); });
    row("45 packed in a way that the client does not know", "read.compression", fetchError(76));
    row(
        "49 the other region's hub is shorter", "read.hub-recreated",
        [](StandIn &hub) { hub.change([](Behaviour &b) { b.topics[kHub].partitions[0].records.clear(); }); },
        u"live.failover"_s);
}

void TstLiveFaults::tellsTheCause()
{
    QFETCH(const Blow, blow);
    QFETCH(const QString, code);
    QFETCH(const QString, among);
    StandIn hub(healthy());
    for (int i = 0; i < 3; ++i)
        hub.publish(kHub, 0, kEvent);
    WatchedHub watched(hub.port(), m_authority.caFile(), setup::ReadFrom::Beginning);
    QProcess tail;
    startTail(tail, hub);
    const auto ended = qScopeGuard([&] {
        tail.kill();
        tail.waitForFinished();
    });
    QTRY_COMPARE_WITH_TIMEOUT(watched.session().events().rowCount(), 3, 20'000);
    QByteArray printed;
    QTRY_VERIFY_WITH_TIMEOUT((printed += tail.readAllStandardOutput()).count('\n') == 3, 20'000);
    QVERIFY2(watched.codes().isEmpty(), qPrintable(watched.codes().join(u' ')));

    blow(hub);
    QTRY_VERIFY2_WITH_TIMEOUT(watched.codes() == QStringList{code}, qPrintable(watched.codes().join(u' ')),
                              30'000);
    QByteArray told;
    const QByteArray inTail = '(' + code.toLatin1() + ')';
    QTRY_VERIFY2_WITH_TIMEOUT((told += tail.readAllStandardError()).contains(inTail), told.constData(),
                              30'000);
    // No other one beside it.
    static const QRegularExpression kCodes(u"\\([a-z]+\\.[a-z0-9-]+\\)"_s);
    QVERIFY2(QString::fromUtf8(told).count(kCodes) == told.count(inTail), told.constData());
    QVERIFY(!told.contains(kKey) && !printed.contains(kKey));
    if (!among.isEmpty()) {
        const auto &others = watched.session().diagnostics().entry(0)->diagnosis.alternatives;
        QVERIFY(std::ranges::contains(others, among, &diagnose::Alternative::code));
    }
}

/// 43 as well: idle links are cut all day, and nobody needs to hear of it.
void TstLiveFaults::forgivesALineThatComesBack()
{
    StandIn hub(healthy());
    hub.publish(kHub, 0, kEvent);
    WatchedHub watched(hub.port(), m_authority.caFile(), setup::ReadFrom::Beginning);
    for (int count = 1; count <= 4; ++count) {
        QTRY_COMPARE_WITH_TIMEOUT(watched.session().events().rowCount(), count, 20'000);
        hub.dropConnections();
        hub.publish(kHub, 0, kEvent);
    }
    QVERIFY2(watched.codes().isEmpty(), qPrintable(watched.codes().join(u' ')));
}

/// The client gives no offsets then and calls it a success: nothing may be made of that.
void TstLiveFaults::isNotMisledByACutBeforeTheFirstMessage()
{
    Behaviour behaviour = healthy();
    for (StandInPartition &partition : behaviour.topics[kHub].partitions)
        partition = {.records = {{.body = kEvent}, {.body = kEvent}}, .low = 100};
    behaviour.point = Point::ListOffsets;
    StandIn hub(behaviour);
    WatchedHub watched(hub.port(), m_authority.caFile(), setup::ReadFrom::Beginning);
    QTRY_VERIFY_WITH_TIMEOUT(hub.connections() > 8, 30'000);
    QCOMPARE(watched.session().events().counts().received, 0U);
    hub.change([](Behaviour &now) { now.point = Point::Never; });
    QTRY_COMPARE_WITH_TIMEOUT(watched.session().events().counts().received, 8U, 30'000);
    QVERIFY(watched.session().gaps().empty());
}

void TstLiveFaults::tellsWhyNothingComes_data()
{
    QTest::addColumn<int>("kept");
    QTest::addColumn<QString>("code");
    QTest::newRow("52 nothing was ever sent") << 0 << u"read.empty"_s;
    QTest::newRow("52 nothing new is sent") << 1 << u"live.silent"_s;
}

void TstLiveFaults::tellsWhyNothingComes()
{
    QFETCH(const int, kept);
    QFETCH(const QString, code);
    StandIn hub(healthy());
    for (int i = 0; i < kept; ++i)
        hub.publish(kHub, 0, kEvent);
    WatchedHub watched(hub.port(), m_authority.caFile(), setup::ReadFrom::Now,
                       {.held = {}, .silentAfter = std::chrono::milliseconds(50)});
    const auto told = [&] {
        const models::DiagnosticsModel::Entry *first = watched.session().diagnostics().entry(0);
        return first && first->active && !watched.session().isTesting() &&
               watched.session().testReport().ok() && first->diagnosis.code == code;
    };
    QTRY_VERIFY2_WITH_TIMEOUT(told(), qPrintable(watched.codes().join(u' ')), 30'000);
    QCOMPARE(watched.session().diagnostics().activeCount(), 1);
}

} // namespace

QTEST_GUILESS_MAIN(TstLiveFaults)
#include "tst_LiveFaults.moc"
