// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hubscope-cli classify as people and scripts run it.
#include "support/CliRun.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope::test;

namespace {

CliRun classify(const QStringList &arguments, const QByteArray &input = {})
{
    return runCli(QStringList{u"classify"_s} + arguments, {.input = input});
}

const QByteArray kSignIn =
    R"({"records":[{"time":"2026-01-01T00:00:00Z","category":"SignInLogs","callerIpAddress":"203.0.113.5",)"
    R"("properties":{"userPrincipalName":"a@b.example"}}]})";

} // namespace

class tst_CliClassify : public QObject
{
    Q_OBJECT
private slots:
    void readsOneBodyFromStdin();
    void readsABodyALine();
    void readsFilesInOrder();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void takesTimeAndAttribution();
    void takesARuleBook();
    void sumsUp();
    void showsPeopleNoControls();
};

void tst_CliClassify::readsOneBodyFromStdin()
{
    const CliRun outcome = classify({u"--json"_s}, "{\"a\":\n1}\n");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(outcome.objects().size(), 1);
    QCOMPARE(outcome.objects().first()[u"hubscope"_s][u"log_set"_s].toString(), u"Unparsed Data"_s);
}

void tst_CliClassify::readsABodyALine()
{
    const CliRun outcome = classify({u"--lines"_s, u"--json"_s}, kSignIn + "\nnot json\n\n" + kSignIn);
    QCOMPARE(outcome.exitCode, 0);
    const QList<QJsonObject> events = outcome.objects();
    QCOMPARE(events.size(), 3);
    QCOMPARE(events[0][u"account"_s].toString(), u"a@b.example"_s);
    QCOMPARE(events[1][u"source_data"_s].toString(), u"not json"_s);
    QCOMPARE(events[2][u"hubscope"_s][u"offset"_s].toInt(), 2);
}

void tst_CliClassify::readsFilesInOrder()
{
    const QTemporaryDir folder;
    for (const char *name : {"a", "b"}) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"name\":\"" + QByteArray(name) + "\"}");
    }
    const CliRun outcome = classify({u"--json"_s, folder.filePath(u"b"_s), folder.filePath(u"a"_s)});
    QCOMPARE(outcome.exitCode, 0);
    const QList<QJsonObject> events = outcome.objects();
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[0][u"source_json"_s][u"name"_s].toString(), u"b"_s);
    QCOMPARE(events[1][u"source_json"_s][u"name"_s].toString(), u"a"_s);
}

void tst_CliClassify::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no file") << QStringList{u"/no/such/file"_s} << QByteArray("/no/such/file");
    QTest::newRow("folder") << QStringList{u"/"_s} << QByteArray("cannot be read");
    QTest::newRow("time") << QStringList{u"--enqueued"_s, u"soon"_s} << QByteArray("--enqueued");
    QTest::newRow("attribution") << QStringList{u"--attribution"_s, u"none"_s} << QByteArray("--attribution");
    QTest::newRow("rules") << QStringList{u"--rules"_s, u"/no/such/rules"_s} << QByteArray("/no/such/rules");
}

void tst_CliClassify::refusesWhatItCannotRead()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CliRun outcome = classify(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
}

void tst_CliClassify::takesTimeAndAttribution()
{
    const QByteArray body =
        R"({"category":"SignInLogs","callerIpAddress":"203.0.113.5","properties":{"userPrincipalName":"a@b.example"}})";
    const CliRun outcome = classify(
        {u"--json"_s, u"--enqueued"_s, u"2026-05-06T07:08:09.5Z"_s, u"--attribution"_s, u"short"_s}, body);
    QCOMPARE(outcome.objects().first()[u"timestamp"_s].toString(), u"2026-05-06T07:08:09.500Z"_s);
    QCOMPARE(outcome.objects().first()[u"account"_s].toString(), u"a"_s);
}

void tst_CliClassify::takesARuleBook()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"rules.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"version":1,"rules":[{"id":"mine","test":"hubscope.json","logSet":"SSO Authentication","reason":"","source":""}]})");
    file.close();
    const CliRun good = classify({u"--json"_s, u"--rules"_s, file.fileName()}, kSignIn);
    QCOMPARE(good.objects().first()[u"hubscope"_s][u"rule"_s].toString(), u"mine"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\":1,\n\"rules\":[oops]}");
    file.close();
    const CliRun bad = classify({u"--rules"_s, file.fileName()}, kSignIn);
    QCOMPARE(bad.exitCode, 2);
    QVERIFY2(bad.err.contains("line 2, column 10"), bad.err.constData());
}

void tst_CliClassify::sumsUp()
{
    const CliRun outcome = classify({u"--json"_s, u"--summary"_s, u"--lines"_s}, kSignIn + "\n{'a':1}\nx\n");
    const QJsonObject sum = outcome.objects().value(0);
    QCOMPARE(sum[u"events"_s].toInt(), 3);
    QCOMPARE(sum[u"log_sets"_s][u"Unparsed Data"_s].toInt(), 2);
    QCOMPARE(sum[u"rules"_s][u"entra-signin-public"_s].toInt(), 1);
    QCOMPARE(sum[u"repairs"_s][u"single-quotes"_s].toInt(), 1);
    QCOMPARE(sum[u"notes"_s][u"not-json"_s].toInt(), 1);
}

void tst_CliClassify::showsPeopleNoControls()
{
    const CliRun outcome = classify({}, "\x1b[31mred \xE2\x80\xAE text");
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.contains("Unparsed Data"));
    QVERIFY(!outcome.out.contains('\x1b'));
    QVERIFY(!outcome.out.contains("\xE2\x80\xAE"));
}

QTEST_APPLESS_MAIN(tst_CliClassify)
#include "tst_CliClassify.moc"
