// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hubscope-cli tail and demo, as programs.
#include "support/CliRun.h"
#include "support/KafkaBroker.h"
#include "support/StandIn.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <map>

using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

class TstCliTail : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void printsTheSameEventsAsClassify();
    void printsForPeople();
    void namesTheFault_data();
    void namesTheFault();
    void endsOnCtrlC();
    void readsTheDemoHub();
    void refusesBadUsage_data();
    void refusesBadUsage();

private:
    QStringList source(const QString &connectionString, const QString &hub = {});

    QTemporaryDir m_folder;
    TestCertificates m_authority;
    TestCertificates m_stranger{u"Some Other CA"_s};
    KafkaBroker m_broker{m_authority};
    QByteArrayList m_bodies;
    QByteArray m_user;
};

/// The broker's own hub, unless another is named.
QStringList TstCliTail::source(const QString &connectionString, const QString &hub)
{
    QFile file(m_folder.filePath(u"string"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(connectionString.toUtf8() + '\n') < 0)
        qFatal("the connection string's file cannot be written");
    return {u"--connection-string-file"_s,
            file.fileName(),
            u"--hub"_s,
            hub.isEmpty() ? m_broker.wish().hub : hub,
            u"--ca-file"_s,
            m_authority.caFile()};
}

void TstCliTail::initTestCase()
{
    QCOMPARE(m_broker.start(), QString());
    // 60 bytes end inside one of its letters.
    m_user = "a" + QByteArray("\xc3\xa9").repeated(40) + "@contoso.com";
    m_bodies = {
        R"({"records":[{"time":"2026-11-24T01:02:03Z","category":"Administrative","operationName":"A/WRITE"},{"time":"2026-11-24T01:02:04Z","category":"SignInLogs","properties":{"userPrincipalName":")" +
            m_user + R"(","ipAddress":"203.0.113.7"}}]})",
        R"([{"time":"2026-11-24T01:02:05Z","category":"AuditEvent"}])",
        "plain text, no JSON",
        R"({"SystemAlertId":"1","AlertType":"X","ProductName":"Microsoft Defender for Cloud","Severity":"High","TimeGenerated":"2026-11-24T01:02:06Z"})",
    };
    QCOMPARE(m_broker.produce(0, m_bodies), QString());
}

/// The event without what only a hub knows.
QByteArray withoutOrigin(const QByteArray &line)
{
    QJsonObject event = QJsonDocument::fromJson(line).object();
    QJsonObject remarks = event.value("hubscope"_L1).toObject();
    for (const auto key : {"topic"_L1, "partition"_L1, "offset"_L1})
        remarks.remove(key);
    if (remarks.value("notes"_L1).toArray().contains("time-missing"_L1))
        event.remove("timestamp"_L1);
    event.insert("hubscope"_L1, remarks);
    return QJsonDocument(event).toJson(QJsonDocument::Compact);
}

void TstCliTail::printsTheSameEventsAsClassify()
{
    const CliRun tail =
        runCli(QStringList{u"tail"_s, u"--json"_s, u"--from"_s, u"beginning"_s, u"--count"_s, u"5"_s} +
               source(m_broker.connectionString()));
    QCOMPARE(tail.exitCode, 0);
    QCOMPARE(tail.lines().size(), 5);
    const CliRun classify =
        runCli({u"classify"_s, u"--lines"_s, u"--json"_s}, {.input = m_bodies.join('\n')});
    QCOMPARE(classify.exitCode, 0);
    QCOMPARE(classify.lines().size(), 5);
    for (qsizetype i = 0; i < tail.lines().size(); ++i)
        QCOMPARE(withoutOrigin(tail.lines()[i]), withoutOrigin(classify.lines()[i]));
    const QJsonObject origin =
        QJsonDocument::fromJson(tail.lines()[1]).object().value("hubscope"_L1).toObject();
    QCOMPARE(origin.value("topic"_L1).toString(), m_broker.wish().hub);
    QCOMPARE(origin.value("partition"_L1).toInt(-1), 0);
    QCOMPARE(origin.value("offset"_L1).toInt(-1), 0);
    QCOMPARE(origin.value("record"_L1).toInt(-1), 1);
}

void TstCliTail::printsForPeople()
{
    const CliRun tail = runCli(QStringList{u"tail"_s, u"--from"_s, u"beginning"_s, u"--count"_s, u"5"_s} +
                               source(m_broker.connectionString()));
    QCOMPARE(tail.exitCode, 0);
    QCOMPARE(tail.lines().size(), 5);
    QVERIFY2(tail.out.contains(' ' + m_user + ' '), tail.out.constData());
}

void TstCliTail::namesTheFault_data()
{
    QTest::addColumn<bool>("otherKey");
    QTest::addColumn<QString>("hub");
    QTest::addColumn<bool>("otherAuthority");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("wrong key") << true << QString() << false << QByteArray("sasl.rejected");
    QTest::newRow("wrong hub") << false << u"insights"_s << false << QByteArray("hub.not-found");
    QTest::newRow("wrong CA") << false << QString() << true << QByteArray("tls.untrusted-issuer");
}

void TstCliTail::namesTheFault()
{
    QFETCH(bool, otherKey);
    QFETCH(QString, hub);
    QFETCH(bool, otherAuthority);
    QFETCH(QByteArray, code);
    QString text = m_broker.connectionString();
    if (otherKey)
        text.replace(u"dGhl"_s, u"eGhl"_s);
    QStringList arguments = QStringList{u"tail"_s, u"--json"_s} + source(text, hub);
    if (otherAuthority)
        arguments.last() = m_stranger.caFile();
    const CliRun tail = runCli(arguments);
    QCOMPARE(tail.exitCode, 1);
    QVERIFY(tail.lines().isEmpty());
    QVERIFY2(tail.err.contains(code), tail.err.constData());
    QVERIFY(!tail.err.contains(m_broker.wish().key.toUtf8()));
}

void TstCliTail::endsOnCtrlC()
{
    QProcess process;
    process.start(QStringLiteral(HUBSCOPE_CLI),
                  QStringList{u"tail"_s, u"--json"_s, u"--from"_s, u"beginning"_s} +
                      source(m_broker.connectionString()));
    QByteArray printed;
    const auto count = [&] {
        printed += process.readAllStandardOutput();
        return printed.count('\n');
    };
    QTRY_COMPARE_WITH_TIMEOUT(count(), 5, 30'000);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(5'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void TstCliTail::readsTheDemoHub()
{
    QProcess demo;
    demo.start(QStringLiteral(HUBSCOPE_CLI),
               {u"demo"_s, u"--rate"_s, u"300"_s, u"--burst"_s, u"5"_s, u"--json"_s});
    QVERIFY(demo.waitForReadyRead(20'000));
    const QJsonObject details = QJsonDocument::fromJson(demo.readLine()).object();
    const QString address =
        details.value("host"_L1).toString() + u':' + QString::number(details.value("port"_L1).toInt());
    QCOMPARE(details.value("hub"_L1).toString(), u"insights-operational-logs"_s);
    QCOMPARE(details.value("burst"_L1).toInt(), 5);
    const CliRun tail = runCli({u"tail"_s, u"--json"_s, u"--from"_s, u"beginning"_s, u"--count"_s, u"1000"_s,
                                u"--demo-hub"_s, address});
    QCOMPARE(tail.exitCode, 0);
    QCOMPARE(tail.lines().size(), 1000);
    std::map<QString, int> logSets;
    for (const QByteArray &line : tail.lines()) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        QVERIFY(!event.isEmpty());
        ++logSets[event.value("hubscope"_L1).toObject().value("log_set"_L1).toString()];
    }
    QCOMPARE(logSets.size(), 6U);
    QCOMPARE(::kill(static_cast<pid_t>(demo.processId()), SIGINT), 0);
    QVERIFY(demo.waitForFinished(5'000));
    QCOMPARE(demo.exitStatus(), QProcess::NormalExit);
    QCOMPARE(demo.exitCode(), 0);
}

void TstCliTail::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList demo{u"--demo-hub"_s, u"127.0.0.1:9"_s};
    QTest::newRow("no source") << QStringList{u"tail"_s};
    QTest::newRow("time") << QStringList{u"tail"_s, u"--from"_s, u"yesterday"_s} + demo;
    QTest::newRow("count") << QStringList{u"tail"_s, u"--count"_s, u"0"_s} + demo;
    QTest::newRow("demo hub and hub") << QStringList{u"tail"_s, u"--hub"_s, u"nosuch"_s} + demo;
    QTest::newRow("demo hub elsewhere") << QStringList{u"tail"_s, u"--demo-hub"_s, u"192.0.2.1:9092"_s};
    QTest::newRow("demo hub without port") << QStringList{u"tail"_s, u"--demo-hub"_s, u"localhost"_s};
    QTest::newRow("burst") << QStringList{u"demo"_s, u"--burst"_s, u"0"_s};
    QTest::newRow("profile and file")
        << QStringList{u"tail"_s, u"--profile"_s, u"x"_s, u"--connection-string-file"_s, u"-"_s};
    QTest::newRow("rate") << QStringList{u"demo"_s, u"--rate"_s, u"fast"_s};
}

void TstCliTail::refusesBadUsage()
{
    QFETCH(QStringList, arguments);
    const CliRun ended = runCli(arguments);
    QCOMPARE(ended.exitCode, 2);
    QVERIFY(ended.lines().isEmpty());
    QVERIFY(!ended.err.isEmpty());
}

} // namespace

QTEST_GUILESS_MAIN(TstCliTail)
#include "tst_CliTail.moc"
