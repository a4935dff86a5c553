// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hubscope-cli with a saved profile, in a session with a real, unlocked keyring (tests/unit/with-keyring.sh).
#include "setup/ProfileStore.h"
#include "setup/SecretStore.h"
#include "support/CliRun.h"
#include "support/KafkaBroker.h"
#include "support/TestCertificates.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

class TstCliProfile : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void readsWithTheKeyOfTheKeychain();
    void sortsByTheProfilesOwnRules();
    void saysWhatIsNotSent();
    void sendsSamplesByTheProfile();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();

private:
    CliRun run(const QStringList &arguments) const;
    void save(const QString &id, const QString &name, const QString &key, bool sendsUnparsed = true);

    QTemporaryDir m_config;
    TestCertificates m_authority;
    KafkaBroker m_broker{m_authority};
};

CliRun TstCliProfile::run(const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_config.path());
    environment.remove(u"HUBSCOPE_CONNECTION_STRING"_s);
    environment.remove(u"HUBSCOPE_SEND_CONNECTION_STRING"_s);
    return runCli(arguments, {.environment = environment});
}

/// As the window does it; without a key nothing goes into the keychain.
void TstCliProfile::save(const QString &id, const QString &name, const QString &key, bool sendsUnparsed)
{
    setup::ProfileStore store(m_config.filePath(u"hubscope"_s));
    setup::SourceProfile profile;
    profile.id = u"profile-"_s + id;
    profile.name = name;
    profile.host = u"localhost"_s;
    profile.port = m_broker.tlsPort();
    profile.hub = m_broker.wish().hub;
    profile.caFile = m_authority.caFile();
    profile.sendUnparsedLogs = sendsUnparsed;
    profile.credentialId = u"credential-"_s + id;
    QVERIFY(store.saveCredential({profile.credentialId, u"R7InsightIDR"_s, profile.host, {}}));
    QVERIFY(store.save(profile));
    if (key.isEmpty())
        return;
    const auto keychain = setup::makeKeychainSecretStore();
    std::optional<QString> answer;
    keychain->write(
        profile.credentialId, Secret(key.toLatin1().constData()), this,
        [&](const Result<void> &written) { answer = written ? QString() : written.error().detail; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20'000);
    QCOMPARE(*answer, QString());
}

void TstCliProfile::initTestCase()
{
    if (qEnvironmentVariable("HUBSCOPE_TEST_KEYRING") != "unlocked"_L1)
        QSKIP("needs the keyring that with-keyring.sh starts");
    QCOMPARE(m_broker.start(), QString());
    QCOMPARE(m_broker.produce(0, {R"({"time":"2026-11-24T01:02:03Z","category":"Administrative"})",
                                  R"({"time":"2026-11-24T01:02:04Z","category":"SignInLogs"})"}),
             QString());
    save(u"1"_s, u"Contoso SOC"_s, m_broker.wish().key);
    save(u"3"_s, u"Sends little"_s, m_broker.wish().key, false);
    save(u"2"_s, u"Without a key"_s, {});
}

void TstCliProfile::readsWithTheKeyOfTheKeychain()
{
    const CliRun tail = run({u"tail"_s, u"--json"_s, u"--profile"_s, u"contoso soc"_s, u"--from"_s,
                             u"beginning"_s, u"--count"_s, u"2"_s});
    QVERIFY2(tail.exitCode == 0, tail.err.constData());
    QCOMPARE(tail.lines().size(), 2);
    QCOMPARE(QJsonDocument::fromJson(tail.lines().first()).object().value("timestamp"_L1).toString(),
             u"2026-11-24T01:02:03.000Z"_s);
}

void TstCliProfile::sortsByTheProfilesOwnRules()
{
    setup::ProfileStore store(m_config.filePath(u"hubscope"_s));
    setup::ProfileFiles &rules = store.rules();
    const QStringList arguments{u"tail"_s,   u"--json"_s,    u"--profile"_s, u"Contoso SOC"_s,
                                u"--from"_s, u"beginning"_s, u"--count"_s,   u"1"_s};
    const auto logSet = [&](const CliRun &tail) {
        return QJsonDocument::fromJson(tail.lines().value(0))
            .object()
            .value("hubscope"_L1)
            .toObject()
            .value("log_set"_L1)
            .toString();
    };
    const QByteArray own = R"({"version":1,"rules":[{"id":"mine","test":"hubscope.json = true",)"
                           R"("logSet":"Third-Party Alerts","reason":"","source":""}]})";
    QVERIFY(rules.replace(u"profile-1"_s, std::nullopt, own).has_value());
    const CliRun sorted = run(arguments);
    QVERIFY2(sorted.exitCode == 0, sorted.err.constData());
    QCOMPARE(logSet(sorted), u"Third-Party Alerts"_s);

    // A broken book is named and the built-in one used; it stands where it was.
    QVERIFY(rules.replace(u"profile-1"_s, own, "{\"version\":1,\n \"rules\":[oops]}").has_value());
    const CliRun told = run(arguments);
    QCOMPARE(told.exitCode, 0);
    QCOMPARE(logSet(told), u"Cloud Service Admin Activity"_s);
    QVERIFY2(told.err.contains("profile-1.json: line 2, column 11"), told.err.constData());
    QVERIFY(rules.read(u"profile-1"_s)->has_value());
    QVERIFY(rules.remove(u"profile-1"_s).has_value());
}

void TstCliProfile::saysWhatIsNotSent()
{
    QCOMPARE(m_broker.produce(0, {"no JSON"}), QString());
    const QStringList arguments{u"tail"_s,    u"--json"_s, u"--from"_s,   u"beginning"_s,
                                u"--count"_s, u"3"_s,      u"--profile"_s};
    const CliRun little = run(arguments + QStringList{u"Sends little"_s});
    QVERIFY2(little.exitCode == 0, little.err.constData());
    // Printed all the same, and counted at the end.
    QCOMPARE(little.lines().size(), 3);
    const auto unparsed = std::ranges::count_if(little.objects(), [](const QJsonObject &event) {
        return event["hubscope"_L1].toObject()["log_set"_L1] == "Unparsed Data"_L1;
    });
    QVERIFY(unparsed > 0);
    QVERIFY2(little.err.contains("is off in this profile: " + QByteArray::number(unparsed)),
             little.err.constData());
    const CliRun all = run(arguments + QStringList{u"Contoso SOC"_s});
    QVERIFY2(all.exitCode == 0 && !all.err.contains("not sent"), all.err.constData());
}

/// Its key for both sides, its CA file, and its own rules for what comes back.
void TstCliProfile::sendsSamplesByTheProfile()
{
    const QStringList arguments{u"send-samples"_s, u"--yes"_s, u"--json"_s, u"--profile"_s};
    const CliRun well = run(arguments + QStringList{u"Contoso SOC"_s});
    QVERIFY2(well.exitCode == 0, (well.err + well.out).constData());

    setup::ProfileStore store(m_config.filePath(u"hubscope"_s));
    setup::ProfileFiles &rules = store.rules();
    const QByteArray own = R"({"version":1,"rules":[{"id":"mine","test":"hubscope.json = true",)"
                           R"("logSet":"Third-Party Alerts","reason":"","source":""}]})";
    QVERIFY(rules.replace(u"profile-3"_s, std::nullopt, own).has_value());
    const CliRun strayed = run(arguments + QStringList{u"Sends little"_s});
    QCOMPARE(strayed.exitCode, 1);
    const QList<QJsonObject> lines = strayed.objects();
    QCOMPARE(lines.size(), 7);
    QCOMPARE(lines[0].value("sorted_into"_L1).toString(), u"Third-Party Alerts"_s);
    QCOMPARE(lines[0].value("rule"_L1).toString(), u"mine"_s);
    QCOMPARE(lines.last().value("cause"_L1).toObject().value("code"_L1).toString(), u"send.other-log-set"_s);
    QVERIFY2(strayed.err.contains("will not show up in InsightIDR"), strayed.err.constData());
    QVERIFY(!well.err.contains("will not show up"));
    QVERIFY(rules.remove(u"profile-3"_s).has_value());
}

void TstCliProfile::saysWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("profile") << QStringList{u"--profile"_s, u"Nobody"_s} << QByteArray("no saved profile");
    QTest::newRow("key") << QStringList{u"--profile"_s, u"Without a key"_s}
                         << QByteArray("keychain.not-found");
    QTest::newRow("both") << QStringList{u"--profile"_s, u"Contoso SOC"_s, u"--connection-string-file"_s,
                                         u"-"_s}
                          << QByteArray("either --profile or");
}

void TstCliProfile::saysWhatIsMissing()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, sentence);
    const CliRun tail = run(QStringList{u"tail"_s, u"--json"_s} + arguments);
    QCOMPARE(tail.exitCode, 2);
    QVERIFY(tail.lines().isEmpty());
    QVERIFY2(tail.err.contains(sentence), tail.err.constData());
}

} // namespace

QTEST_GUILESS_MAIN(TstCliProfile)
#include "tst_CliProfile.moc"
