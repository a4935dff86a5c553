// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Step 6: the connection test inside the set-up, and what it can mend from there.
#include "gui/WizardTest.h"
#include "support/StandIn.h"

#include <QFileDialog>
#include <QTreeView>

using namespace hubscope;
using namespace Qt::StringLiterals;
using hubscope::test::WizardFixture;
using setup::Step;

namespace {

class TstWizardTestPage : public test::WizardTest
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void failedTestNamesItsCauseAndStopsNobody();
    void refusedPortNamesItsCause();
    void mendsTheTestFromItsOwnPage();
    void runsOneStageAgain();
};

void TstWizardTestPage::failedTestNamesItsCauseAndStopsNobody()
{
    pipeline::SourceError error;
    error.stage = pipeline::SourceStage::Sasl;
    error.code = 29;
    error.codeName = u"TOPIC_AUTHORIZATION_FAILED"_s;
    error.brokerState = u"AUTH_REQ"_s;
    error.text = u"SASL authentication error: The request was rejected by firewall checks."_s;
    error.raw = error.text;
    f->script->error = error;
    open();
    goTo(Step::Test);
    QTRY_COMPARE_WITH_TIMEOUT(f->setUp.state().test, setup::TestOutcome::Failed, 20000);
    const auto cause = f->test.report().cause();
    QVERIFY(cause);
    QCOMPARE(cause->code, u"sasl.firewall"_s);
    QVERIFY2(shownText().contains(cause->title), qPrintable(shownText()));
    // Mended and run again.
    f->script->error.reset();
    mnemonic(Qt::Key_R);
    QTRY_COMPARE_WITH_TIMEOUT(f->setUp.state().test, setup::TestOutcome::Passed, 20000);
    f->script->error = error;
    mnemonic(Qt::Key_R);
    QTRY_COMPARE_WITH_TIMEOUT(f->setUp.state().test, setup::TestOutcome::Failed, 20000);
    press(Qt::Key_Return);
    QCOMPARE(step(), Step::InsightIdr);
    press(Qt::Key_Return);
    QVERIFY(f->find<QLabel>(u"openPoints"_s)->text().contains(u"Step 6"_s));
    // What the last page calls open bears no tick in the list of steps.
    QVERIFY2(stepName(Step::Test).endsWith(u"the test failed"_s), qPrintable(stepName(Step::Test)));
    QVERIFY2(stepName(Step::Policy).endsWith(u"walked past, not proven yet"_s),
             qPrintable(stepName(Step::Policy)));
    f->setUp.edit([](setup::SetUpState &state) {
        for (const setup::CheckItem &item : setup::checkItems())
            state.ticked.insert(QString::fromLatin1(item.id));
    });
    QVERIFY2(stepName(Step::Policy).endsWith(u"done"_s), qPrintable(stepName(Step::Policy)));
    QVERIFY(stepName(Step::Test).endsWith(u"the test failed"_s));
    f->setUp.recordTest(true, QDateTime::currentDateTimeUtc());
    QVERIFY(stepName(Step::Test).endsWith(u"done"_s));
}

void TstWizardTestPage::refusedPortNamesItsCause()
{
    open();
    goTo(Step::ExportAzureMonitor);
    f->hub.close();
    goTo(Step::Test);
    QTRY_COMPARE_WITH_TIMEOUT(f->setUp.state().test, setup::TestOutcome::Failed, 20000);
    QCOMPARE(f->test.report().cause().value().code, u"tcp.refused"_s);
    QVERIFY(shownText().contains(f->test.report().cause()->title));
}

/// An unknown CA at a real TLS port: the step's button asks for the file, and the test passes with it.
void TstWizardTestPage::mendsTheTestFromItsOwnPage()
{
    const test::TestCertificates authority;
    const test::StandIn namespaceHub({.identity = authority.issue()});
    open();
    goTo(Step::Connection);
    pasteString(u"Endpoint=sb://localhost:%1/;SharedAccessKeyName=R7InsightIDR;SharedAccessKey=%2;"
                "EntityPath=insights-operational-logs"_s.arg(namespaceHub.port())
                    .arg(QLatin1StringView(WizardFixture::kKey)));
    goTo(Step::Test);
    QTRY_COMPARE_WITH_TIMEOUT(f->setUp.state().test, setup::TestOutcome::Failed, 20000);
    QCOMPARE(f->test.report().cause().value().code, u"tls.untrusted-issuer"_s);
    QTRY_VERIFY(f->find(u"stepChooseCaFile"_s)->isVisible());
    tabTo(u"stepChooseCaFile"_s);
    press(Qt::Key_Space);
    QTRY_VERIFY(f->wizard->findChild<QFileDialog *>(u"caFileDialog"_s));
    auto *dialog = f->wizard->findChild<QFileDialog *>(u"caFileDialog"_s);
    emit dialog->fileSelected(authority.caFile());
    dialog->close();
    QTRY_COMPARE_WITH_TIMEOUT(f->setUp.state().test, setup::TestOutcome::Passed, 20000);
    QCOMPARE(f->setUp.state().profile.caFile, authority.caFile());

    // What is mended on another page leads there.
    pipeline::SourceError error;
    error.stage = pipeline::SourceStage::Hub;
    error.code = 3;
    error.text = error.raw = u"Broker: Unknown topic or partition"_s;
    f->script->error = error;
    QTest::mouseClick(f->find(u"runTest"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(f->setUp.state().test, setup::TestOutcome::Failed, 20000);
    const auto laidOut = [this] {
        const auto *button = f->find(u"stepOpenEventHub"_s);
        return button && button->isVisible() && button->height() >= button->sizeHint().height();
    };
    QTRY_VERIFY(laidOut());
    QTest::mouseClick(f->find(u"stepOpenEventHub"_s), Qt::LeftButton);
    QTRY_COMPARE(step(), Step::EventHub);
}

void TstWizardTestPage::runsOneStageAgain()
{
    open();
    goTo(Step::Test);
    QTRY_COMPARE_WITH_TIMEOUT(f->setUp.state().test, setup::TestOutcome::Passed, 20000);
    pipeline::SourceError error;
    error.stage = pipeline::SourceStage::Listen;
    error.code = 29;
    error.text = error.raw = u"Broker: Topic authorization failed"_s;
    f->script->error = error;
    auto *stages = f->find<QTreeView>(u"stageView"_s);
    const auto listen = std::ranges::find(f->test.report().stages, u"listen"_s, &diagnose::StageResult::id);
    stages->setCurrentIndex(
        stages->model()->index(static_cast<int>(listen - f->test.report().stages.begin()), 0));
    tabTo(u"runStageButton"_s);
    press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(f->setUp.state().test, setup::TestOutcome::Failed, 20000);
    QCOMPARE(f->test.report().cause().value().code, u"listen.denied"_s);
}

} // namespace

QTEST_MAIN(TstWizardTestPage)
#include "tst_WizardTestPage.moc"
