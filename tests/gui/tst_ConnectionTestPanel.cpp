// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ConnectionTestPanel.h"

#include "gui/FindWidget.h"
#include "gui/PanelSamples.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using test::click;
using test::find;

class tst_ConnectionTestPanel : public QObject
{
    Q_OBJECT
private slots:
    void runsAndStops();
    void copiesWithoutKeys();
    void savesAReport_data();
    void savesAReport();
    void saysWhenThereIsNothingToTest();
};

void tst_ConnectionTestPanel::runsAndStops()
{
    panels::ConnectionTestPanel panel;
    panel.resize(600, 500);
    panel.show();
    QSignalSpy run(&panel, &panels::ConnectionTestPanel::runRequested);
    QSignalSpy stop(&panel, &panels::ConnectionTestPanel::stopRequested);
    auto *runButton = find<QPushButton>(panel, u"testRun");
    auto *stopButton = find<QPushButton>(panel, u"testStop");
    QVERIFY(!stopButton->isEnabled());
    click(panel, u"testRun");
    QCOMPARE(run.count(), 1);
    panel.setReport(test::runningReport());
    QVERIFY(!runButton->isEnabled());
    stopButton->setFocus();
    QTest::keyClick(stopButton, Qt::Key_Space);
    QCOMPARE(stop.count(), 1);
    panel.setReport(test::failedReport());
    QVERIFY(runButton->isEnabled());
    QVERIFY(!stopButton->isEnabled());
    QCOMPARE(runButton->text(), u"&Run Again"_s);
    QCOMPARE(panel.focusWidget(), runButton); // The focus does not fall into the void.
}

void tst_ConnectionTestPanel::copiesWithoutKeys()
{
    panels::ConnectionTestPanel panel;
    panel.show();
    panel.setFacts({{u"librdkafka"_s, u"2.8.0"_s}});
    diagnose::TestReport report = test::failedReport();
    test::stageIn(report, QLatin1StringView("sasl")).raw +=
        u" SharedAccessKey=abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG="_s;
    panel.setReport(report);
    click(panel, u"testCopy");
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"# Hubscope connection test"), qPrintable(copied));
    QVERIFY(copied.contains(u"sasl.rejected"));
    QVERIFY(copied.contains(u"| dns | passed | 12 ms | 40.78.226.197"));
    QVERIFY(copied.contains(u"- librdkafka: 2.8.0"));
    QVERIFY(!copied.contains(u"abcdefgh"));
    QCOMPARE(find<QLabel>(panel, u"testAnswer")->text(), u"Report copied; keys removed"_s);
}

void tst_ConnectionTestPanel::savesAReport_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QString>("answer");
    QTest::newRow("Markdown") << u"report.md"_s << QByteArray("# Hubscope connection test")
                              << u"Report saved; keys removed"_s;
    QTest::newRow("JSON") << u"report.json"_s << QByteArray("{") << u"Report saved; keys removed"_s;
    QTest::newRow("no such folder") << u"missing/report.md"_s << QByteArray()
                                    << u"The report was not saved: "_s;
}

void tst_ConnectionTestPanel::savesAReport()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, beginning);
    QFETCH(const QString, answer);
    const QTemporaryDir folder;
    panels::ConnectionTestPanel panel;
    panel.show();
    panel.setReport(test::failedReport());
    click(panel, u"testSave");
    auto *dialog = panel.findChild<QFileDialog *>(u"saveReportDialog"_s);
    QVERIFY(dialog);
    emit dialog->fileSelected(folder.filePath(name));
    dialog->close();
    QTRY_VERIFY2(find<QLabel>(panel, u"testAnswer")->text().startsWith(answer),
                 qPrintable(find<QLabel>(panel, u"testAnswer")->text()));
    QFile file(folder.filePath(name));
    QCOMPARE(file.open(QIODevice::ReadOnly), !beginning.isEmpty());
    if (file.isOpen())
        QVERIFY(file.readAll().startsWith(beginning));
}

void tst_ConnectionTestPanel::saysWhenThereIsNothingToTest()
{
    panels::ConnectionTestPanel panel;
    panel.setTestable(false);
    panel.show();
    QVERIFY(!find<QPushButton>(panel, u"testRun")->isEnabled());
    QVERIFY(!find<QPushButton>(panel, u"testCopy")->isEnabled());
    QVERIFY(find<QWidget>(panel, u"stageVerdict")->accessibleName().contains(u"set up a connection first"));
}

QTEST_MAIN(tst_ConnectionTestPanel)
#include "tst_ConnectionTestPanel.moc"
