// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hubscope-cli check, as a program: usage and the report.
#include "support/CliRun.h"
#include "support/ConnectionRun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

class TstCliCheck : public QObject
{
    Q_OBJECT
private slots:
    void refusesBadUsage_data();
    void refusesBadUsage();
    void namesTheCauseFirst();
    void writesAReport_data();
    void writesAReport();

private:
    TestCertificates m_authority;
};

void TstCliCheck::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QStringList &arguments, const char *words) {
        QTest::newRow(name) << QStringList{u"check"_s} + arguments << QByteArray(words);
    };
    const QStringList demo{u"--demo-hub"_s, u"127.0.0.1:9"_s};
    const QStringList piped{u"--connection-string-file"_s, u"-"_s};
    row("no source", {}, "--connection-string-file");
    row("no such file", {u"--connection-string-file"_s, u"/nowhere/string"_s}, "No such file");
    row("no such CA file", piped + QStringList{u"--ca-file"_s, u"/nowhere/ca.pem"_s},
        "/nowhere/ca.pem: No such file");
    row("two sources", demo + QStringList{u"--profile"_s, u"contoso"_s}, "leave --profile out");
    row("demo hub and hub", demo + QStringList{u"--hub"_s, u"nosuch"_s}, "leave --hub out");
    row("demo hub and authorities", demo + QStringList{u"--ca-file"_s, u"x"_s}, "leave --ca-file out");
    row("demo hub elsewhere", {u"--demo-hub"_s, u"example.com:9"_s}, "--demo-hub");
    row("something else", {u"now"_s}, "");
    row("no name", piped + QStringList{u"--hub"_s, u"my hub"_s}, "only letters, digits and .-_");
    row("report nowhere", demo + QStringList{u"--report"_s, u"/nowhere/report.md"_s},
        "/nowhere/report.md: there is no such folder");
    row("report in place of a folder", demo + QStringList{u"--report"_s, u"/"_s}, "it is a folder");
}

void TstCliCheck::refusesBadUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, words);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.startsWith("hubscope-cli: ") && run.err.contains(words), run.err.constData());
}

/// Two faults in one run, and what is only remarked on.
void TstCliCheck::namesTheCauseFirst()
{
    const quint16 port = closedPort();
    const QString text = connectionText(port).replace(u"SharedAccessKey="_s, u"SharedAccessKey=?"_s);
    const CliRun run = runCli({u"check"_s, u"--connection-string-file"_s, u"-"_s, u"--hub"_s, kHub},
                              {.input = text.toUtf8()});
    QCOMPARE(run.exitCode, 1);
    const auto cause = run.out.indexOf("Cause: ");
    const auto also = run.out.indexOf("Also: ");
    QVERIFY2(cause > 0 && also > cause, run.out.constData());
    QVERIFY2(run.out.indexOf("(string.malformed)") < run.out.indexOf("(tcp.refused)"), run.out.constData());
    const auto remarks = run.out.indexOf("Remarks, ");
    QVERIFY2(remarks < 0 || remarks > also, run.out.constData());
    // The port that was asked for, and nobody's firewall on the way to this computer.
    QVERIFY2(run.out.contains("port " + QByteArray::number(port)) && !run.out.contains("9093"),
             run.out.constData());
}

void TstCliCheck::writesAReport_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("Markdown") << u"report.md"_s << QByteArray("# Hubscope connection test");
    QTest::newRow("JSON") << u"report.json"_s << QByteArray("{");
}

void TstCliCheck::writesAReport()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, beginning);
    const QTemporaryDir folder;
    const StandIn hub({.identity = m_authority.issue()});
    const QString path = folder.filePath(name);
    const CliRun run = runCli({u"check"_s, u"--connection-string-file"_s, u"-"_s, u"--hub"_s, kHub,
                               u"--ca-file"_s, m_authority.caFile(), u"--report"_s, path},
                              {.input = connectionText(hub.port()).toUtf8()});
    QVERIFY2(run.exitCode == 0, run.out.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray report = file.readAll();
    QVERIFY2(report.startsWith(beginning), report.constData());
    QVERIFY(report.contains("librdkafka"));
    QVERIFY(!report.contains(kKey.toUtf8()));
}

} // namespace

QTEST_GUILESS_MAIN(TstCliCheck)
#include "tst_CliCheck.moc"
