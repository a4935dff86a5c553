// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hubscope-cli send-samples, as a program.
#include "support/CliRun.h"
#include "support/StandIn.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

const QString kHub = u"insights-operational-logs"_s;
const QString kKey = u"Q2FuYXJ5Q2FuYXJ5Q2FuYXJ5Q2FuYXJ5Q2FuYXJ5Q2E="_s;
constexpr qsizetype kAll = 6;

class TstCliSendSamples : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void cleanupTestCase();
    void tellsOfEachSample();
    void tellsPeople();
    void namesTheHubOfTheString();
    void sendsNothingUnasked();
    void takesTheStringFrom_data();
    void takesTheStringFrom();
    void onlyTheWishedSets();
    void namesTheFault_data();
    void namesTheFault();
    void tellsPeopleWhoseFaultItIs();
    void sendsToTheDemoHub();
    void endsOnCtrlC();
    void refusesBadUsage_data();
    void refusesBadUsage();

private:
    QString fileWith(const QString &policy);
    QStringList arguments(const QString &reading = u"Listener"_s, const QString &sending = u"Sender"_s);
    /// Runs it and holds it to what every run must keep: no key in sight.
    CliRun run(const QStringList &arguments, const CliWish &wish = {});

    QTemporaryDir m_folder;
    TestCertificates m_authority;
    std::unique_ptr<StandIn> m_hub;
};

void TstCliSendSamples::init()
{
    Behaviour behaviour{.identity = m_authority.issue()};
    behaviour.policies = {{"Listener", {.listen = true, .send = false}},
                          {"Sender", {.listen = false, .send = true}}};
    m_hub = std::make_unique<StandIn>(behaviour);
}

void TstCliSendSamples::cleanup()
{
    m_hub.reset();
}

/// After all runs: neither string was kept.
void TstCliSendSamples::cleanupTestCase()
{
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        const QString folder = qEnvironmentVariable(name);
        QVERIFY2(!folder.isEmpty(), "the test runs in a home of its own");
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(kKey.toUtf8()), qPrintable(file.fileName()));
        }
    }
}

QString TstCliSendSamples::fileWith(const QString &policy)
{
    QFile file(m_folder.filePath(policy));
    const QString text =
        u"Endpoint=sb://localhost:%1/;SharedAccessKeyName=%2;SharedAccessKey=%3\n"_s.arg(m_hub->port())
            .arg(policy, kKey);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("the connection string's file cannot be written");
    return file.fileName();
}

QStringList TstCliSendSamples::arguments(const QString &reading, const QString &sending)
{
    return {u"send-samples"_s,
            u"--yes"_s,
            u"--hub"_s,
            kHub,
            u"--ca-file"_s,
            m_authority.caFile(),
            u"--connection-string-file"_s,
            fileWith(reading),
            u"--send-string-file"_s,
            fileWith(sending)};
}

CliRun TstCliSendSamples::run(const QStringList &arguments, const CliWish &wish)
{
    const CliRun ended = runCli(arguments, wish);
    if (ended.out.contains(kKey.toUtf8()) || ended.err.contains(kKey.toUtf8()))
        qFatal("the key is printed");
    return ended;
}

void TstCliSendSamples::tellsOfEachSample()
{
    const CliRun ended = run(arguments() << u"--json"_s);
    QVERIFY2(ended.exitCode == 0, (ended.err + ended.out).constData());
    const QList<QJsonObject> lines = ended.objects();
    QCOMPARE(lines.size(), kAll + 1);
    const QStringList sampleKeys{u"log_set"_s,   u"offset"_s,       u"ok"_s,
                                 u"partition"_s, u"read_back_ms"_s, u"rule"_s,
                                 u"sent_ms"_s,   u"sorted_into"_s,  u"state"_s};
    QSet<QString> logSets;
    for (qsizetype i = 0; i < kAll; ++i) {
        const QJsonObject &sample = lines[i];
        QCOMPARE(sample.keys(), sampleKeys);
        QCOMPARE(sample.value("state"_L1).toString(), u"read-back"_s);
        QCOMPARE(sample.value("ok"_L1).toBool(), true);
        QCOMPARE(sample.value("sorted_into"_L1), sample.value("log_set"_L1));
        QVERIFY(sample.value("offset"_L1).toInt(-1) >= 0);
        QVERIFY(sample.value("partition"_L1).toInt(-1) >= 0);
        QVERIFY(sample.value("read_back_ms"_L1).toInt(-1) >= sample.value("sent_ms"_L1).toInt(-1));
        QVERIFY(!sample.value("rule"_L1).toString().isEmpty());
        logSets += sample.value("log_set"_L1).toString();
    }
    QCOMPARE(logSets.size(), kAll);
    const QJsonObject &whole = lines.last();
    QCOMPARE(whole.keys(),
             (QStringList{u"cause"_s, u"marker"_s, u"ms"_s, u"ok"_s, u"query"_s, u"raw"_s, u"side"_s}));
    QCOMPARE(whole.value("ok"_L1).toBool(), true);
    QVERIFY(whole.value("cause"_L1).isNull());
    QVERIFY(whole.value("side"_L1).isNull());
    QVERIFY(whole.value("ms"_L1).toInt() > 0);
    QVERIFY(whole.value("query"_L1).toString().contains(whole.value("marker"_L1).toString()));
    // What it tells of is what lies there.
    QByteArray all;
    m_hub->change([&](Behaviour &behaviour) {
        for (const StandInPartition &partition : behaviour.topics.begin()->second.partitions) {
            for (const StandInRecord &record : partition.records)
                all += record.body;
        }
    });
    QCOMPARE(all.count(whole.value("marker"_L1).toString().toUtf8()), kAll);
}

void TstCliSendSamples::tellsPeople()
{
    const CliRun ended = run(arguments());
    QCOMPARE(ended.exitCode, 0);
    for (const char *words :
         {"LOG SET", "Ingress Authentication", "read back", "as meant, by rule not-json",
          "All is well: 6 of 6 samples", "Log Search finds them by where(\"hubscope-sample-"})
        QVERIFY2(ended.out.contains(words), ended.out.constData());
    // Said before it is done.
    QVERIFY(ended.err.contains("6 sample records are put on the event hub insights-operational-logs"));
    QVERIFY(ended.err.contains("may raise an alert"));
}

void TstCliSendSamples::namesTheHubOfTheString()
{
    const CliRun ended = run({u"send-samples"_s, u"--send-string-file"_s, u"-"_s},
                             {.input = "Endpoint=sb://localhost:" + QByteArray::number(m_hub->port()) +
                                       "/;SharedAccessKeyName=Samples;SharedAccessKey=" + kKey.toUtf8() +
                                       ";EntityPath=my-logs"});
    QCOMPARE(ended.exitCode, 2);
    QVERIFY2(ended.err.contains("are put on the event hub my-logs and stay there"), ended.err.constData());
}

void TstCliSendSamples::sendsNothingUnasked()
{
    QStringList unasked = arguments();
    unasked.removeOne(u"--yes"_s);
    const CliRun ended = run(unasked);
    QCOMPARE(ended.exitCode, 2);
    QVERIFY(ended.out.isEmpty());
    QVERIFY(ended.err.contains("6 sample records are put"));
    QVERIFY(ended.err.contains("nothing was sent; add --yes"));
    QCOMPARE(m_hub->connections(), 0);
}

void TstCliSendSamples::takesTheStringFrom_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("stdin") << u"stdin"_s;
    QTest::newRow("variable") << u"variable"_s;
    QTest::newRow("one string for both, as the source") << u"source"_s;
    QTest::newRow("one string for both, as the one for sending") << u"sending"_s;
}

void TstCliSendSamples::takesTheStringFrom()
{
    QFETCH(const QString, way);
    QStringList all = arguments();
    CliWish wish;
    const auto contentOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    if (way == u"stdin") {
        wish.input = contentOf(all.last());
        all.last() = u"-"_s;
    } else {
        const QString path = all.takeLast();
        all.removeLast();
        if (way == u"variable") {
            wish.environment = QProcessEnvironment::systemEnvironment();
            wish.environment->insert(u"HUBSCOPE_SEND_CONNECTION_STRING"_s,
                                     QString::fromUtf8(contentOf(path)));
        } else {
            // A policy that the stand-in knows nothing of may everything.
            all.last() = fileWith(u"RootManageSharedAccessKey"_s);
            if (way == u"sending")
                all[all.size() - 2] = u"--send-string-file"_s;
        }
    }
    const CliRun ended = run(all, wish);
    QVERIFY2(ended.exitCode == 0, (ended.err + ended.out).constData());
}

void TstCliSendSamples::onlyTheWishedSets()
{
    const CliRun ended = run(arguments() << u"--json"_s << u"--sets"_s << u"unp, Third-Party Alerts"_s);
    QCOMPARE(ended.exitCode, 0);
    const QList<QJsonObject> lines = ended.objects();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].value("log_set"_L1).toString(), u"Third-Party Alerts"_s);
    QCOMPARE(lines[1].value("log_set"_L1).toString(), u"Unparsed Data"_s);
    QVERIFY(ended.err.contains("2 sample records are"));
    const CliRun one = run(arguments() << u"--sets"_s << u"IA"_s);
    QCOMPARE(one.exitCode, 0);
    QVERIFY(one.err.contains("1 sample record is"));
    QVERIFY(!one.err.contains("may raise an alert"));
}

void TstCliSendSamples::namesTheFault_data()
{
    QTest::addColumn<QString>("reading");
    QTest::addColumn<QString>("sending");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("side");
    QTest::addColumn<QString>("state");
    QTest::newRow("may not send") << u"Listener"_s << u"Listener"_s << u"send.denied"_s << u"sending"_s
                                  << u"refused"_s;
    QTest::newRow("may not listen") << u"Sender"_s << u"Sender"_s << u"listen.denied"_s << u"reading"_s
                                    << u"waiting"_s;
}

void TstCliSendSamples::namesTheFault()
{
    QFETCH(const QString, reading);
    QFETCH(const QString, sending);
    QFETCH(const QString, code);
    QFETCH(const QString, side);
    QFETCH(const QString, state);
    const CliRun ended = run(arguments(reading, sending) << u"--json"_s);
    QCOMPARE(ended.exitCode, 1);
    const QList<QJsonObject> lines = ended.objects();
    QCOMPARE(lines.size(), kAll + 1);
    for (qsizetype i = 0; i < kAll; ++i) {
        QCOMPARE(lines[i].value("state"_L1).toString(), state);
        QCOMPARE(lines[i].value("ok"_L1).toBool(true), false);
        QVERIFY(lines[i].value("offset"_L1).isNull());
        QVERIFY(lines[i].value("sorted_into"_L1).isNull());
    }
    QCOMPARE(lines.last().value("ok"_L1).toBool(true), false);
    QCOMPARE(lines.last().value("cause"_L1).toObject().value("code"_L1).toString(), code);
    QCOMPARE(lines.last().value("side"_L1).toString(), side);
    QVERIFY(!lines.last().value("raw"_L1).toString().isEmpty());
}

void TstCliSendSamples::tellsPeopleWhoseFaultItIs()
{
    const CliRun refused = run(arguments(u"Listener"_s, u"Listener"_s));
    QCOMPARE(refused.exitCode, 1);
    for (const char *words :
         {"REFUSED", "This is about the connection that sends:", "(send.denied)", "Not well:"})
        QVERIFY2(refused.out.contains(words), refused.out.constData());
    const CliRun unread = run(arguments(u"Sender"_s, u"Sender"_s));
    QCOMPARE(unread.exitCode, 1);
    for (const char *words :
         {"This is about the connection that reads:", "(listen.denied)", "Nothing was sent."})
        QVERIFY2(unread.out.contains(words), unread.out.constData());
    QVERIFY2(!unread.out.contains("LOG SET"), "there is nothing to list");
}

void TstCliSendSamples::sendsToTheDemoHub()
{
    QProcess demo;
    demo.start(QStringLiteral(HUBSCOPE_CLI), {u"demo"_s, u"--rate"_s, u"300"_s, u"--json"_s});
    QVERIFY(demo.waitForReadyRead(20'000));
    const QJsonObject details = QJsonDocument::fromJson(demo.readLine()).object();
    const QString address =
        details.value("host"_L1).toString() + u':' + QString::number(details.value("port"_L1).toInt());
    const CliRun ended = run({u"send-samples"_s, u"--demo-hub"_s, address});
    QVERIFY2(ended.exitCode == 0, (ended.err + ended.out).constData());
    QVERIFY(ended.out.contains("All is well: 6 of 6 samples"));
    QCOMPARE(::kill(static_cast<pid_t>(demo.processId()), SIGINT), 0);
    QVERIFY(demo.waitForFinished(5'000));
}

/// What had become of the samples by then is told all the same.
void TstCliSendSamples::endsOnCtrlC()
{
    m_hub->change([](Behaviour &behaviour) {
        behaviour.point = Point::Produce;
        behaviour.mishap = Mishap::Silence;
    });
    QProcess process;
    process.start(QStringLiteral(HUBSCOPE_CLI), arguments() << u"--json"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_hub->requests(Api::Produce) > 0, 30'000);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(3'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    const QByteArrayList lines = process.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), kAll + 1);
    QCOMPARE(QJsonDocument::fromJson(lines.first()).object().value("state"_L1).toString(), u"sending"_s);
    QCOMPARE(QJsonDocument::fromJson(lines.last()).object().value("ok"_L1).toBool(true), false);
}

void TstCliSendSamples::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    const QStringList command{u"send-samples"_s, u"--yes"_s};
    QTest::newRow("no string at all") << command << QByteArray("no source is named");
    QTest::newRow("both from stdin") << command + QStringList{u"--connection-string-file"_s, u"-"_s,
                                                              u"--send-string-file"_s, u"-"_s}
                                     << QByteArray("only one of the two");
    QTest::newRow("no such file") << command + QStringList{u"--send-string-file"_s, u"/nowhere/to/be/found"_s}
                                  << QByteArray("cannot be read");
    QTest::newRow("empty file") << command + QStringList{u"--send-string-file"_s, u"/dev/null"_s}
                                << QByteArray("is empty");
    QTest::newRow("no such set") << command + QStringList{u"--demo-hub"_s, u"127.0.0.1:9"_s, u"--sets"_s,
                                                          u"IA,XX"_s}
                                 << QByteArray("--sets is a list");
    QTest::newRow("empty set") << command + QStringList{u"--demo-hub"_s, u"127.0.0.1:9"_s, u"--sets"_s, u""_s}
                               << QByteArray("--sets is a list");
    QTest::newRow("demo hub and string")
        << command + QStringList{u"--demo-hub"_s, u"127.0.0.1:9"_s, u"--send-string-file"_s, u"x"_s}
        << QByteArray("leave --send-string-file out");
    QTest::newRow("key on the command line")
        << command + QStringList{u"--send-string-file"_s, u"Endpoint=sb://x/;SharedAccessKey="_s + kKey}
        << QByteArray("regenerate that key");
}

void TstCliSendSamples::refusesBadUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, words);
    const CliRun ended = run(arguments);
    QCOMPARE(ended.exitCode, 2);
    QVERIFY(ended.out.isEmpty());
    QVERIFY2(ended.err.contains(words), ended.err.constData());
}

} // namespace

QTEST_GUILESS_MAIN(TstCliSendSamples)
#include "tst_CliSendSamples.moc"
