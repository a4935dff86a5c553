// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/StageList.h"

#include "common/DiagnosisView.h"
#include "gui/Offers.h"
#include "gui/PanelSamples.h"
#include "models/StageModel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace hubscope;

class tst_StageList : public QObject
{
    Q_OBJECT
private slots:
    void verdicts_data();
    void verdicts();
    void showsOneCause();
    void barNeverGoesBack();
    void leadsToTheFailedStage();
    void runsOneStageAgain();
    void neverTakesTheFocus();
    void helpsOnlyWhereThePlaceCan();
    void keepsAButtonWhileTheTestGoesOn();
    void copiesWhatAStepNames();
};

namespace {

struct List
{
    common::StageList list;
    QWidget &verdict = *list.findChild<QWidget *>(u"stageVerdict"_s);
    QProgressBar &bar = *list.findChild<QProgressBar *>(u"stageProgress"_s);
    QTreeView &stages = *list.findChild<QTreeView *>(u"stageView"_s);
    QPlainTextEdit &raw = *list.findChild<QPlainTextEdit *>(u"stageRaw"_s);
    common::DiagnosisView &cause = *list.findChild<common::DiagnosisView *>(u"stageCause"_s);

    List()
    {
        list.resize(640, 480);
        list.show();
    }
};

constexpr int kStages = 12;

diagnose::TestReport withWarning()
{
    diagnose::TestReport report = test::passedReport();
    test::stageIn(report, "read"_L1).state = diagnose::StageState::Warning;
    test::stageIn(report, "read"_L1).diagnosis = diagnose::diagnosisFor(u"read.empty"_s);
    return report;
}

/// The demo hub has no encryption and no sign-in: skipped, and all is well.
diagnose::TestReport withoutTls()
{
    diagnose::TestReport report = test::passedReport();
    test::stageIn(report, "tls"_L1) = test::stage("tls", "Encryption", diagnose::StageState::Skipped);
    test::stageIn(report, "sasl"_L1) = test::stage("sasl", "Sign-in", diagnose::StageState::Skipped);
    return report;
}

diagnose::TestReport stopped()
{
    diagnose::TestReport report = test::runningReport();
    report.running = false;
    report.stopped = true;
    for (diagnose::StageResult &stage : report.stages) {
        if (stage.state != diagnose::StageState::Passed)
            stage.state = diagnose::StageState::Skipped;
    }
    return report;
}

} // namespace

void tst_StageList::verdicts_data()
{
    QTest::addColumn<diagnose::TestReport>("report");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<int>("done");
    QTest::newRow("running") << test::runningReport() << u"Testing stage 5 of 12"_s << 4;
    QTest::newRow("failed") << test::failedReport() << u"Stage 7 of 12 failed"_s << 7;
    QTest::newRow("passed") << test::passedReport() << u"The connection works"_s << kStages;
    QTest::newRow("warning") << withWarning() << u"The connection works, with 1 warning(s)"_s << kStages;
    QTest::newRow("demo hub") << withoutTls() << u"The connection works"_s << kStages;
    QTest::newRow("stopped") << stopped() << u"The test was stopped before its end"_s << 4;
}

void tst_StageList::verdicts()
{
    QFETCH(diagnose::TestReport, report);
    List f;
    f.list.setReport(report);
    QTEST(f.verdict.accessibleName(), "verdict");
    QTEST(f.bar.value(), "done");
    QCOMPARE(f.bar.maximum(), kStages);
    QCOMPARE(f.stages.model()->rowCount(), kStages);
}

void tst_StageList::showsOneCause()
{
    List f;
    f.list.setReport(test::runningReport());
    QVERIFY(!f.cause.isVisible());
    f.list.setReport(test::failedReport());
    QVERIFY(f.cause.isVisible());
    const diagnose::Diagnosis rejected = diagnose::diagnosisFor(u"sasl.rejected"_s);
    QVERIFY(f.cause.text().startsWith(rejected.title + u'\n' + rejected.cause + u"\n1. "_s +
                                      rejected.steps.first()));
    // What proves it is folded, and told to those who copy or listen.
    auto *proof = f.cause.findChild<QLabel *>(u"diagnosisProof"_s);
    QVERIFY(!proof->isVisible());
    QTest::mouseClick(f.cause.findChild<QToolButton *>(u"disclosureButton"_s), Qt::LeftButton);
    QVERIFY(proof->isVisible());
    QVERIFY(!rejected.alternatives.isEmpty());
    QStringList shown;
    for (const QLabel *label : f.cause.findChildren<QLabel *>()) {
        if (label->isVisible())
            shown << label->text();
    }
    for (const QString &part :
         {rejected.proof, rejected.alternatives.first().title, rejected.alternatives.first().tell}) {
        QVERIFY2(shown.join(u'\n').contains(part), qPrintable(part));
        QVERIFY2(f.cause.text().contains(part), qPrintable(part));
    }
    f.list.setReport(test::passedReport());
    QVERIFY(!f.cause.isVisible());
    f.list.setReport(withWarning());
    QVERIFY(f.cause.text().startsWith(diagnose::diagnosisFor(u"read.empty"_s).title));
}

void tst_StageList::barNeverGoesBack()
{
    List f;
    diagnose::TestReport report = test::passedReport();
    report.running = true;
    for (diagnose::StageResult &stage : report.stages)
        stage.state = diagnose::StageState::Waiting;
    int before = 0;
    for (qsizetype i = 0; i < report.stages.size(); ++i) {
        for (const auto state : {diagnose::StageState::Running,
                                 i == 3 ? diagnose::StageState::Skipped : diagnose::StageState::Passed}) {
            report.stages[i].state = state;
            f.list.setReport(report);
            QVERIFY(f.bar.value() >= before);
            QVERIFY(f.bar.value() < kStages || i == kStages - 1);
            before = f.bar.value();
        }
    }
    report.running = false;
    f.list.setReport(report);
    QCOMPARE(f.bar.value(), kStages);
}

void tst_StageList::leadsToTheFailedStage()
{
    List f;
    f.list.setReport(test::failedReport());
    QCOMPARE(f.stages.currentIndex().row(), 6);
    QVERIFY(!f.raw.isVisible());
    QTest::mouseClick(f.list.findChild<QWidget *>(u"stageDetails"_s)->findChild<QToolButton *>(),
                      Qt::LeftButton);
    QVERIFY(f.raw.isVisible());
    QVERIFY(f.raw.toPlainText().contains(u"Invalid credentials"));
    f.stages.setFocus();
    QTest::keyClick(&f.stages, Qt::Key_Up);
    QVERIFY(f.raw.toPlainText().startsWith(u"Web port and clock – Passed, 96 ms"));
    // A report that says the same again moves nothing.
    f.list.setReport(test::failedReport());
    QCOMPARE(f.stages.currentIndex().row(), 5);
}

void tst_StageList::runsOneStageAgain()
{
    List f;
    QSignalSpy asked(&f.list, &common::StageList::stageRequested);
    auto *action = f.list.findChild<QAction *>(u"runStageAgain"_s);
    QVERIFY(f.stages.actions().contains(action));
    f.list.setReport(test::failedReport());
    QVERIFY(!action->isVisible());
    f.list.setStagesRunnable(true);
    QVERIFY(action->isVisible() && action->isEnabled());
    action->trigger();
    QCOMPARE(asked.takeFirst(), QVariantList{u"sasl"_s});
    f.stages.setFocus();
    QTest::keyClick(&f.stages, Qt::Key_Up);
    action->trigger();
    QCOMPARE(asked.takeFirst(), QVariantList{u"https"_s});
    f.list.setReport(test::runningReport());
    QVERIFY(!action->isEnabled());
    f.list.setReport({});
    QVERIFY(!action->isEnabled());
}

void tst_StageList::neverTakesTheFocus()
{
    QWidget window;
    common::StageList list(&window);
    QPlainTextEdit elsewhere(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    elsewhere.setFocus();
    for (const auto &report : {test::runningReport(), test::failedReport(), test::passedReport()}) {
        list.setReport(report);
        QCOMPARE(window.focusWidget(), &elsewhere);
    }
}

void tst_StageList::helpsOnlyWhereThePlaceCan()
{
    using enum diagnose::StepAction;
    List f;
    diagnose::TestReport report = test::failedReport();
    test::stageIn(report, "sasl"_L1).diagnosis = diagnose::diagnosisFor(u"tls.untrusted-issuer"_s);
    f.list.setReport(report);
    QVERIFY(f.cause.findChildren<QPushButton *>().isEmpty());
    f.list.setOffers({.actions = {ChooseCaFile, CopyText}});
    auto *choose = f.cause.findChild<QPushButton *>(u"stepChooseCaFile"_s);
    QVERIFY(choose);
    QTRY_VERIFY(choose->isVisible());
    QCOMPARE(choose->text(), u"Choose CA File…"_s);
    QCOMPARE(choose->accessibleDescription(), report.cause()->steps.at(1));
    // No host is known that could be copied; the command of a later step needs none.
    QCOMPARE(f.cause.findChildren<QPushButton *>(u"stepCopyText"_s).size(), 1);
    QSignalSpy asked(&f.list, &common::StageList::actionRequested);
    choose->setFocus();
    QTest::keyClick(choose, Qt::Key_Space);
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<diagnose::StepAction>(), ChooseCaFile);
    // Beside the text where there is room, below it where not.
    QVERIFY(choose->geometry().left() > f.list.width() / 2);
    f.list.resize(320, 600);
    QTRY_VERIFY(choose->mapTo(&f.list, QPoint()).x() < 100);
}

void tst_StageList::keepsAButtonWhileTheTestGoesOn()
{
    List f;
    f.list.setOffers(test::allOffers());
    diagnose::TestReport report = test::failedReport();
    report.running = true;
    f.list.setReport(report);
    const QPointer button = f.cause.findChild<QPushButton *>(u"stepOpenConnection"_s);
    QVERIFY(button);
    QTRY_VERIFY(button->isVisible());
    button->setFocus();
    QTest::mousePress(button, Qt::LeftButton);
    report.running = false;
    f.list.setReport(report);
    QVERIFY(button && button->hasFocus());
    QSignalSpy asked(&f.list, &common::StageList::actionRequested);
    QTest::mouseRelease(button, Qt::LeftButton);
    QTRY_COMPARE(asked.count(), 1);
}

void tst_StageList::copiesWhatAStepNames()
{
    List f;
    f.list.setOffers(test::allOffers());
    diagnose::TestReport report = test::failedReport();
    test::stageIn(report, "sasl"_L1).diagnosis = diagnose::diagnosisFor(u"tcp.timeout"_s);
    f.list.setReport(report);
    auto *copy = f.cause.findChild<QPushButton *>(u"stepCopyText"_s);
    QVERIFY(copy);
    QCOMPARE(copy->accessibleName(), u"Copy contoso-siem.servicebus.windows.net:9093"_s);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"contoso-siem.servicebus.windows.net:9093"_s);
    QCOMPARE(copy->text(), u"Copied"_s);
    QTRY_COMPARE(copy->text(), u"Copy Address"_s);
}

QTEST_MAIN(tst_StageList)
#include "tst_StageList.moc"
