// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DisplayText.h"
#include "models/StageModel.h"

#include "gui/PanelSamples.h"
#include "support/ModelDump.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace hubscope;
using models::StageModel;

namespace {

/// Row of the stage that fails in failedReport().
constexpr int kSignIn = 6;

} // namespace

class tst_StageModel : public QObject
{
    Q_OBJECT
private slots:
    void showsAllStages();
    void keepsRowsDuringARun();
    void pointsAtWhatMatters();
    void speaksInPhrases();
    void speaksTheLanguageOfTheWindow();
    void showsHostileTextAsText();
};

void tst_StageModel::showsAllStages()
{
    StageModel model;
    QAbstractItemModelTester tester(&model);
    model.setReport(test::failedReport());
    QCOMPARE(
        test::dump(model),
        (QStringList{
            u"Passed|Connection string|1 ms|policy R7InsightIDR, key of 44 characters"_s,
            u"Passed|Azure cloud|0 ms|Azure, public cloud (servicebus.windows.net)"_s,
            u"Passed|Host name|12 ms|40.78.226.197"_s, u"Passed|Port 9093|31 ms|open"_s,
            u"Passed|Encryption|88 ms|TLS 1.2, issued by Microsoft Azure RSA TLS Issuing CA 07"_s,
            u"Passed|Web port and clock|96 ms|Port 443 answers by HTTPS with status 200; the clocks agree within 1 s"_s,
            u"Failed|Sign-in|140 ms|refused"_s, u"Skipped|Event hub||"_s, u"Skipped|Right to listen||"_s,
            u"Skipped|Reading||"_s, u"Skipped|Content||"_s,
            u"Skipped|Azure's own view||Not signed in to Azure, which is optional"_s}));
    QCOMPARE(model.index(kSignIn, 0).data(StageModel::CodeRole).toString(), u"sasl.rejected"_s);
}

void tst_StageModel::keepsRowsDuringARun()
{
    StageModel model;
    QAbstractItemModelTester tester(&model);
    model.setReport(test::runningReport());
    QSignalSpy reset(&model, &StageModel::modelReset);
    model.setReport(test::failedReport());
    QCOMPARE(reset.count(), 0);
    model.setReport({});
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 0);
}

void tst_StageModel::pointsAtWhatMatters()
{
    StageModel model;
    QCOMPARE(model.rowOfInterest(), -1);
    model.setReport(test::runningReport());
    QCOMPARE(model.rowOfInterest(), kSignIn - 2);
    model.setReport(test::failedReport());
    QCOMPARE(model.rowOfInterest(), kSignIn);
    model.setReport(test::passedReport());
    QCOMPARE(model.rowOfInterest(), -1);
}

void tst_StageModel::speaksInPhrases()
{
    StageModel model;
    model.setReport(test::failedReport());
    QCOMPARE(model.index(kSignIn, 0).data(Qt::AccessibleTextRole).toString(), u"Sign-in: Failed. refused"_s);
}

void tst_StageModel::speaksTheLanguageOfTheWindow()
{
    struct Shouting : QTranslator
    {
        QString translate(const char *context, const char *text, const char *, int) const override
        {
            return QLatin1StringView(context) == "diagnose::ConnectionTest"_L1
                       ? QString::fromLatin1(text).toUpper()
                       : QString();
        }
        bool isEmpty() const override { return false; }
    } language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    diagnose::TestReport report = test::failedReport();
    report.stages[kSignIn].detail = diagnose::fact(
        "%1 answered on port %2 after %3 ms", {u"127.0.0.1"_s, diagnose::number(9093), diagnose::number(4)});
    StageModel model;
    model.setReport(report);
    QCOMPARE(model.index(kSignIn, StageModel::Finding).data().toString(),
             u"127.0.0.1 ANSWERED ON PORT 9093 AFTER 4 MS"_s);
}

void tst_StageModel::showsHostileTextAsText()
{
    diagnose::TestReport report = test::failedReport();
    report.stages[kSignIn].detail = u"<img src=x>\x1b[2J\u202E"_s;
    report.stages[kSignIn].raw = QString(20'000'000, u'\0');
    StageModel model;
    model.setReport(report);
    const QModelIndex finding = model.index(kSignIn, StageModel::Finding);
    QCOMPARE(finding.data().toString(), u"<img src=x>‹ESC›[2J‹U+202E›"_s);
    QCOMPARE(finding.data(Qt::ToolTipRole).toString(), u"<qt>&lt;img src=x&gt;‹ESC›[2J‹U+202E›</qt>"_s);
    QVERIFY(finding.data(StageModel::RawRole).toString().size() <= models::kDisplayChars + 1);
}

QTEST_GUILESS_MAIN(tst_StageModel)
#include "tst_StageModel.moc"
