// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/WizardFixture.h"
#include "support/StandIn.h"
#include "wizard/ClipboardGuard.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace hubscope;
using namespace Qt::StringLiterals;
using hubscope::test::WizardFixture;
using hubscope::wizard::ClipboardGuard;
using setup::Step;

namespace {

class TstSetUpWizard : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void walksToTheEndByKeyboard();
    void nextSaysWhatIsWrongAndIsNeverGrey_data();
    void nextSaysWhatIsWrongAndIsNeverGrey();
    void remarksWaitForAPauseInTyping();
    void backAndStepListLoseNothing();
    void closesWithoutQuestionBeforeInput();
    void asksBeforeClosingAfterInput_data();
    void asksBeforeClosingAfterInput();
    void resumesWhereTheKeyIsMissing();
    void namesAnUnreadableDraft();
    void takesASavedCredential();
    void saysThatTheKeychainHasNoKey();
    void failedTestNamesItsCauseAndStopsNobody();
    void refusedPortNamesItsCause();
    void mendsTheTestFromItsOwnPage();
    void runsOneStageAgain();
    void changesASavedProfile();
    void takesANewStringForASavedProfile();
    void asksBeforeDiscardingAChange();
    void savesThoughTheKeychainRefuses();
    void staysOpenWhereTheProfileCannotBeSaved();
    void copiesTheKeyForAWhile();
    void savesTheValuesAsMarkdown();
    void everyWidgetCanBeFoundNamedAndReached();
    void keyIsNowhereAfterwards();

private:
    /// Keys go where a person's would: to what has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target != nullptr ? target : f->wizard.get(), key, modifiers);
    }
    /// What the list of steps says of a step.
    QString stepName(Step step) const
    {
        return f->find<QToolButton>(u"step-"_s + QLatin1StringView(setup::info(step).key))->accessibleName();
    }
    /// A button's mnemonic clicks it with a moment's delay: waits until it is up again.
    void mnemonic(Qt::Key key, QWidget *window = nullptr)
    {
        QWidget *target = window != nullptr ? window : QApplication::focusWidget();
        QPointer<QWidget> owner(window != nullptr ? window : f->wizard.get());
        QTest::keyClick(target, key, Qt::AltModifier);
        // A file dialog below the window has buttons that are down as their state.
        const auto isPressed = [&owner](const QAbstractButton *button) {
            return button->isDown() && button->window() == owner;
        };
        QTRY_VERIFY(!owner || std::ranges::none_of(owner->findChildren<QAbstractButton *>(), isPressed));
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void tabTo(const QString &name)
    {
        for (int i = 0; i < 60 && QApplication::focusWidget()->objectName() != name; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
    }
    void pasteString(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QCOMPARE(QApplication::focusWidget(), f->find(u"connectionString"_s));
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    void open()
    {
        f->open();
        f->wizard->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f->wizard.get()));
    }
    void saveProfile()
    {
        const setup::Credential saved{u"c1"_s, u"R7InsightIDR"_s, u"127.0.0.1"_s, {}};
        setup::SourceProfile profile;
        profile.id = u"p1"_s;
        profile.name = u"Contoso SOC"_s;
        profile.collector = u"collector-7"_s;
        profile.host = saved.host;
        profile.port = f->hub.serverPort();
        profile.hub = u"my-logs"_s;
        profile.credentialId = saved.id;
        profile.emulator = true;
        QVERIFY(f->profiles.saveCredential(saved));
        QVERIFY(f->profiles.save(profile));
        f->keychain->secrets.insert_or_assign(saved.id, Secret(WizardFixture::kKey));
    }
    Step step() const { return f->setUp.state().current; }
    /// Enter on each page up to `until`, pasting where the string is asked for.
    void goTo(Step until)
    {
        for (int i = 0; i < 20 && step() != until; ++i) {
            if (step() == Step::Connection && !f->setUp.hasKey())
                pasteString(f->connectionString());
            if (step() == Step::Test)
                QTRY_VERIFY_WITH_TIMEOUT(f->setUp.state().test != setup::TestOutcome::Untested, 20000);
            press(Qt::Key_Return);
        }
        QCOMPARE(step(), until);
    }
    QStringList shownRemarks() const
    {
        QStringList codes;
        for (QWidget *widget : f->wizard->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->objectName().startsWith("remark-"_L1))
                codes.append(widget->objectName().sliced(7));
        }
        return codes;
    }
    QString shownText() const
    {
        QStringList texts;
        for (QLabel *label : f->wizard->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    QMessageBox *question() const { return f->wizard->findChild<QMessageBox *>(u"cancelQuestion"_s); }

    std::unique_ptr<WizardFixture> f;
};

void TstSetUpWizard::init()
{
    f = std::make_unique<WizardFixture>();
    QGuiApplication::clipboard()->clear();
}

void TstSetUpWizard::cleanup()
{
    f.reset();
}

void TstSetUpWizard::walksToTheEndByKeyboard()
{
    open();
    QSignalSpy finished(f->wizard.get(), &wizard::SetUpWizard::finishedWith);
    QCOMPARE(f->find<QLabel>(u"stepPosition"_s)->text(), u"Step 1 of 8"_s);
    QVERIFY(!f->find(u"back"_s)->isVisible());

    // 1: all three sources, one licence ticked.
    tabTo(u"source-defender"_s);
    press(Qt::Key_Space);
    tabTo(u"check-standard-tier"_s);
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    // 2: the guide's name is there; the namespace is given as it is often copied.
    QCOMPARE(step(), Step::EventHub);
    QCOMPARE(f->find<QLineEdit>(u"hubName"_s)->text(), u"insights-operational-logs"_s);
    mnemonic(Qt::Key_A);
    type(u"https://contoso-siem.servicebus.windows.net/"_s);
    press(Qt::Key_Tab);
    QCOMPARE(f->find<QLineEdit>(u"namespaceName"_s)->text(), u"contoso-siem"_s);
    press(Qt::Key_Return);
    // 3
    QCOMPARE(step(), Step::Policy);
    QCOMPARE(f->find<QLineEdit>(u"policyName"_s)->text(), u"R7InsightIDR"_s);
    press(Qt::Key_Return);
    // 4
    QCOMPARE(step(), Step::Connection);
    pasteString(f->connectionString() + u"\n"_s);
    QCOMPARE(f->find<QLabel>(u"readKey"_s)->text(), u"44 characters, form correct"_s);
    QCOMPARE(f->find<QLabel>(u"readPolicy"_s)->text(), u"R7InsightIDR"_s);
    mnemonic(Qt::Key_L);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    press(Qt::Key_Return);
    // 5a to 5c
    for (const Step exported : {Step::ExportAzureMonitor, Step::ExportEntraId, Step::ExportDefender}) {
        QCOMPARE(step(), exported);
        QCOMPARE(f->find<QLabel>(u"stepPosition"_s)->text(),
                 u"Step %1 of 8"_s.arg(setup::numberText(exported)));
        press(Qt::Key_Return);
    }
    // 6 runs by itself.
    QCOMPARE(step(), Step::Test);
    QTRY_COMPARE_WITH_TIMEOUT(f->setUp.state().test, setup::TestOutcome::Passed, 20000);
    QVERIFY2(shownText().contains(u"The connection works"_s), qPrintable(shownText()));
    press(Qt::Key_Return);
    // 7
    QCOMPARE(step(), Step::InsightIdr);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"Contoso SOC"_s);
    mnemonic(Qt::Key_O);
    type(u"collector-7"_s);
    mnemonic(Qt::Key_F);
    mnemonic(Qt::Key_U);
    press(Qt::Key_Return);
    // 8
    QCOMPARE(step(), Step::Start);
    QVERIFY(f->find<QLabel>(u"openPoints"_s)->text().contains(u"Step 5c"_s));
    mnemonic(Qt::Key_G);
    QCOMPARE(f->find<QPushButton>(u"next"_s)->text(), u"&Save and Watch"_s);
    press(Qt::Key_Return);

    QCOMPARE(finished.count(), 1);
    QVERIFY(!f->wizard->isVisible());
    const setup::ProfileStore saved(f->home.filePath(u"config"_s));
    QCOMPARE(saved.profiles().size(), 1);
    const setup::SourceProfile &profile = saved.profiles().first();
    QCOMPARE(profile.id, finished.first().first().toString());
    QCOMPARE(saved.currentId(), profile.id);
    QCOMPARE(profile.name, u"Contoso SOC"_s);
    QCOMPARE(profile.collector, u"collector-7"_s);
    QVERIFY(!profile.sendUnparsedLogs);
    QCOMPARE(profile.attribution, setup::AccountAttribution::FullyQualifiedName);
    QCOMPARE(profile.host, u"127.0.0.1"_s);
    QCOMPARE(profile.port, f->hub.serverPort());
    QCOMPARE(profile.hub, u"insights-operational-logs"_s);
    QVERIFY(profile.emulator);
    QCOMPARE(profile.readFrom, setup::ReadFrom::Beginning);
    QCOMPARE(saved.credential(profile.credentialId).value().policy, u"R7InsightIDR"_s);
    QTRY_VERIFY(f->keychain->secrets.contains(profile.credentialId));
    QVERIFY(f->keychain->secrets.at(profile.credentialId) == Secret(WizardFixture::kKey));
    QVERIFY(!f->setUp.hasDraft());
    QVERIFY(!f->setUp.hasKey());
}

void TstSetUpWizard::nextSaysWhatIsWrongAndIsNeverGrey_data()
{
    QTest::addColumn<Step>("at");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const QString key = QString::fromLatin1(WizardFixture::kKey);
    QTest::newRow("hub empty") << Step::EventHub << u"hubName"_s << QString() << u"name.empty"_s;
    QTest::newRow("hub with blank") << Step::EventHub << u"hubName"_s << u"a b"_s << u"name.bad-character"_s;
    QTest::newRow("policy empty") << Step::Policy << u"policyName"_s << QString() << u"name.empty"_s;
    QTest::newRow("no string") << Step::Connection << u"connectionString"_s << QString()
                               << u"connection-missing"_s;
    QTest::newRow("key alone") << Step::Connection << u"connectionString"_s << key << u"bare-key"_s;
    QTest::newRow("storage") << Step::Connection << u"connectionString"_s
                             << u"DefaultEndpointsProtocol=https;AccountName=a;AccountKey="_s + key
                             << u"storage-string"_s;
    QTest::newRow("SAS token") << Step::Connection << u"connectionString"_s
                               << u"SharedAccessSignature sr=a&sig=b&se=1&skn=c"_s << u"sas-token"_s;
    QTest::newRow("no key in it")
        << Step::Connection << u"connectionString"_s
        << u"Endpoint=sb://contoso-siem.servicebus.windows.net/;SharedAccessKeyName=a"_s << u"key-missing"_s;
    QTest::newRow("other hub") << Step::Connection << u"connectionString"_s << u"<other>"_s
                               << u"hub-differs"_s;
    QTest::newRow("CA file gone") << Step::Connection << u"caFile"_s << u"/nonexistent/ca.pem"_s
                                  << u"ca-file-unreadable"_s;
    QTest::newRow("name empty") << Step::InsightIdr << u"sourceName"_s << QString() << u"name-empty"_s;
    QTest::newRow("name taken") << Step::InsightIdr << u"sourceName"_s << u"TAKEN"_s << u"name-taken"_s;
}

void TstSetUpWizard::nextSaysWhatIsWrongAndIsNeverGrey()
{
    QFETCH(Step, at);
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, code);
    setup::SourceProfile taken;
    taken.id = u"taken"_s;
    taken.name = u"Taken"_s;
    QVERIFY(f->profiles.save(taken));
    open();
    goTo(at);
    QVERIFY2(!shownRemarks().contains(code), "nobody is blamed before they have done anything");
    tabTo(field);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    if (text == "<other>"_L1)
        text = f->connectionString(u"other"_s);
    type(text);
    QVERIFY(f->find(u"next"_s)->isEnabled());
    press(Qt::Key_Return);
    QCOMPARE(step(), at);
    QVERIFY2(shownRemarks().contains(code), qPrintable(shownRemarks().join(u' ')));
    QVERIFY(f->find(u"next"_s)->isEnabled());
    // The focus is where it can be mended, what was typed is still there and selected.
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    if (at != Step::Connection || field == "connectionString"_L1) {
        QCOMPARE(edit->objectName(), field);
        QCOMPARE(edit->text(), text);
        QVERIFY(text.isEmpty() || edit->hasSelectedText());
    }
    QVERIFY(!shownText().contains(QLatin1StringView(WizardFixture::kKey)));
}

void TstSetUpWizard::remarksWaitForAPauseInTyping()
{
    open();
    goTo(Step::EventHub);
    tabTo(u"hubName"_s);
    type(u" !"_s);
    QVERIFY(shownRemarks().isEmpty());
    QTRY_COMPARE(shownRemarks(), QStringList{u"name.bad-character"_s}); // By itself, after the pause.
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    press(Qt::Key_Tab); // Or at once, when the field is left.
    QVERIFY(shownRemarks().isEmpty());
}

void TstSetUpWizard::backAndStepListLoseNothing()
{
    open();
    goTo(Step::EventHub);
    tabTo(u"hubName"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"my-logs"_s);
    mnemonic(Qt::Key_B);
    QCOMPARE(step(), Step::Requirements);
    press(Qt::Key_Return);
    QCOMPARE(f->find<QLineEdit>(u"hubName"_s)->text(), u"my-logs"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(step(), Step::Connection);
    pasteString(f->connectionString(u"my-logs"_s));
    press(Qt::Key_Return);
    // A visited step is a link; the string is not asked for again, and is in no widget any more.
    QVERIFY(f->find(u"step-connection"_s)->isEnabled());
    QVERIFY(!f->find(u"step-insightidr"_s)->isEnabled());
    tabTo(u"step-connection"_s);
    press(Qt::Key_Space);
    QCOMPARE(step(), Step::Connection);
    QVERIFY(f->find<QLineEdit>(u"connectionString"_s)->text().isEmpty());
    QCOMPARE(f->find<QLabel>(u"readKey"_s)->text(), u"44 characters, form correct"_s);
    press(Qt::Key_Return);
    QCOMPARE(step(), Step::ExportAzureMonitor);
    QVERIFY(f->profiles.profiles().isEmpty()); // Nothing is committed on the way.
    QVERIFY(f->keychain->secrets.empty());
}

void TstSetUpWizard::closesWithoutQuestionBeforeInput()
{
    open();
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QVERIFY(!question());
    QVERIFY(!f->wizard->isVisible());
    QVERIFY(!f->setUp.hasDraft());
}

void TstSetUpWizard::asksBeforeClosingAfterInput_data()
{
    QTest::addColumn<Qt::Key>("letter");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("draft");
    QTest::newRow("keep") << Qt::Key_K << true << true;
    QTest::newRow("discard") << Qt::Key_D << true << false;
    QTest::newRow("go back") << Qt::Key_G << false << true;
}

void TstSetUpWizard::asksBeforeClosingAfterInput()
{
    QFETCH(Qt::Key, letter);
    QFETCH(bool, closes);
    QFETCH(bool, draft);
    open();
    tabTo(u"source-defender"_s);
    press(Qt::Key_Space);
    press(Qt::Key_Return); // The draft is written page by page.
    QVERIFY(f->setUp.hasDraft());
    press(Qt::Key_Escape);
    QTRY_VERIFY(question() && question()->isActiveWindow());
    mnemonic(letter, question());
    QTRY_VERIFY(!question());
    QCOMPARE(f->wizard->isVisible(), !closes);
    QCOMPARE(f->setUp.hasDraft(), draft);
    if (!closes)
        QVERIFY(f->setUp.state().sources.contains(setup::LogSource::DefenderForCloud));
}

void TstSetUpWizard::resumesWhereTheKeyIsMissing()
{
    open();
    goTo(Step::InsightIdr);
    press(Qt::Key_Escape);
    QTRY_VERIFY(question() && question()->isActiveWindow());
    mnemonic(Qt::Key_K, question());
    QTRY_VERIFY(!f->wizard->isVisible());
    QVERIFY(!f->setUp.hasKey());

    open();
    QVERIFY(f->find(u"draftNotice"_s)->isVisible());
    QCOMPARE(step(), Step::Connection);
    QTRY_COMPARE(shownRemarks(), QStringList{u"connection-missing"_s});
    pasteString(f->connectionString());
    press(Qt::Key_Return);
    QCOMPARE(step(), Step::ExportAzureMonitor);
    QVERIFY(f->find(u"step-insightidr"_s)->isEnabled());

    tabTo(u"startOver"_s);
    press(Qt::Key_Space);
    QCOMPARE(step(), Step::Requirements);
    QVERIFY(!f->setUp.hasDraft());
    QVERIFY(!f->setUp.hasInput());
}

void TstSetUpWizard::namesAnUnreadableDraft()
{
    QVERIFY(QDir().mkpath(f->home.filePath(u"config"_s)));
    QFile draft(f->setUp.draftPath());
    QVERIFY(draft.open(QIODevice::WriteOnly) && draft.write("{") == 1);
    draft.close();
    open();
    QCOMPARE(step(), Step::Requirements);
    QVERIFY(f->find(u"draftNotice"_s)->isVisible());
    QVERIFY(shownText().contains(u"draft.json.unreadable-"_s));
}

void TstSetUpWizard::takesASavedCredential()
{
    const setup::Credential saved{u"c1"_s, u"R7InsightIDR"_s, u"127.0.0.1"_s, {}};
    setup::SourceProfile other;
    other.id = u"p1"_s;
    other.name = u"Other"_s;
    other.credentialId = saved.id;
    other.port = f->hub.serverPort();
    other.emulator = true;
    QVERIFY(f->profiles.saveCredential(saved));
    QVERIFY(f->profiles.save(other));
    f->keychain->secrets.emplace(saved.id, Secret(WizardFixture::kKey));
    open();
    goTo(Step::Connection);
    mnemonic(Qt::Key_U);
    QTRY_VERIFY(f->setUp.hasKey());
    QCOMPARE(f->find<QLabel>(u"readKey"_s)->text(), u"From the keychain"_s);
    press(Qt::Key_Return);
    QCOMPARE(step(), Step::ExportAzureMonitor);
    // An address has no namespace that could be copied.
    QVERIFY(!f->find<QLineEdit>(u"exportNamespace"_s)->isVisible());
    QVERIFY(!f->find<QPushButton>(u"exportNamespaceCopy"_s)->isVisible());
    QVERIFY(f->find<QLineEdit>(u"exportHub"_s)->isVisible());
    f->setUp.edit([](setup::SetUpState &state) { state.namespaceName = u"contoso-siem"_s; });
    QVERIFY(f->find<QLineEdit>(u"exportNamespace"_s)->isVisible());
    QCOMPARE(f->find<QLineEdit>(u"exportNamespace"_s)->text(), u"contoso-siem"_s);
    f->setUp.edit([](setup::SetUpState &state) { state.namespaceName.clear(); });
    goTo(Step::InsightIdr);
    QCOMPARE(f->setUp.state().test, setup::TestOutcome::Passed);
    goTo(Step::Start);
    press(Qt::Key_Return);
    QVERIFY(!f->wizard->isVisible());
    QCOMPARE(f->profiles.credentials().size(), 1);
    QCOMPARE(f->profiles.profile(f->profiles.currentId()).value().credentialId, saved.id);
}

void TstSetUpWizard::saysThatTheKeychainHasNoKey()
{
    QVERIFY(f->profiles.saveCredential({u"c1"_s, u"R7InsightIDR"_s, u"127.0.0.1"_s, {}}));
    f->keychain->silent = true;
    open();
    goTo(Step::Connection);
    mnemonic(Qt::Key_U);
    press(Qt::Key_Return); // A silent keychain holds nobody up: the page says what it waits for.
    QCOMPARE(step(), Step::Connection);
    QCOMPARE(shownRemarks(), QStringList{u"key-awaited"_s});
    f->keychain->release();
    QTRY_COMPARE(shownRemarks(), QStringList{u"key-not-at-hand"_s});
    f->find(u"connectionString"_s)->setFocus();
    pasteString(f->connectionString());
    QVERIFY(f->find<QRadioButton>(u"choosePaste"_s)->isChecked());
    press(Qt::Key_Return);
    QCOMPARE(step(), Step::ExportAzureMonitor);
}

void TstSetUpWizard::failedTestNamesItsCauseAndStopsNobody()
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

void TstSetUpWizard::refusedPortNamesItsCause()
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
void TstSetUpWizard::mendsTheTestFromItsOwnPage()
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

void TstSetUpWizard::runsOneStageAgain()
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

void TstSetUpWizard::changesASavedProfile()
{
    saveProfile();
    QVERIFY(f->setUp.takeUp(u"p1"_s, Step::EventHub));
    QVERIFY(!f->setUp.hasInput());
    open();
    QSignalSpy finished(f->wizard.get(), &wizard::SetUpWizard::finishedWith);
    QCOMPARE(f->wizard->windowTitle(), u"Edit Connection"_s);
    QCOMPARE(step(), Step::EventHub);
    QCOMPARE(f->find<QLineEdit>(u"hubName"_s)->text(), u"my-logs"_s);
    QTRY_VERIFY(f->setUp.hasKey()); // Of the keychain, though its page was never opened.
    QVERIFY(!f->setUp.hasInput());
    tabTo(u"hubName"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"other-logs"_s);
    tabTo(u"step-connection"_s);
    press(Qt::Key_Space);
    QVERIFY(!f->setUp.hasDraft()); // The draft is that of a new set-up.
    mnemonic(Qt::Key_I);
    tabTo(u"save"_s);
    press(Qt::Key_Space);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().toString(), u"p1"_s);
    QCOMPARE(f->profiles.profiles().size(), 1);
    const setup::SourceProfile profile = f->profiles.profile(u"p1"_s).value();
    QCOMPARE(profile.hub, u"other-logs"_s);
    QVERIFY(profile.ipv4Only);
    // All else is as it was.
    QCOMPARE(profile.name, u"Contoso SOC"_s);
    QCOMPARE(profile.collector, u"collector-7"_s);
    QCOMPARE(profile.credentialId, u"c1"_s);
    QCOMPARE(f->profiles.credentials().size(), 1);
    QVERIFY(f->keychain->secrets.at(u"c1"_s) == Secret(WizardFixture::kKey));
}

void TstSetUpWizard::takesANewStringForASavedProfile()
{
    saveProfile();
    const QString newKey = u"bmV3LWtleS1vZi10aGUtc2FtZS1wb2xpY3ktMDEyMzQ="_s;
    const auto change = [this](const QString &text) {
        QVERIFY(f->setUp.takeUp(u"p1"_s, Step::Connection));
        open();
        QTRY_VERIFY(f->setUp.hasKey());
        pasteString(text);
        tabTo(u"save"_s);
        press(Qt::Key_Space);
        QVERIFY(!f->wizard->isVisible());
    };
    QString text = f->connectionString(QString()).remove(u";EntityPath="_s);
    // The same policy with a new key stays the one credential.
    change(QString(text).replace(QLatin1StringView(WizardFixture::kKey), newKey));
    QCOMPARE(f->profiles.credentials().size(), 1);
    QCOMPARE(f->profiles.profile(u"p1"_s).value().credentialId, u"c1"_s);
    QTRY_VERIFY(f->keychain->secrets.at(u"c1"_s) == Secret(newKey.toStdString()));
    // Another policy takes its place; the old key goes with the old credential.
    change(text.replace(u"R7InsightIDR"_s, u"R7Second"_s));
    QCOMPARE(f->profiles.credentials().size(), 1);
    QCOMPARE(f->profiles.credentials().first().policy, u"R7Second"_s);
    QCOMPARE(f->profiles.profile(u"p1"_s).value().credentialId, f->profiles.credentials().first().id);
    QTRY_VERIFY(!f->keychain->secrets.contains(u"c1"_s));
}

void TstSetUpWizard::asksBeforeDiscardingAChange()
{
    saveProfile();
    QVERIFY(f->setUp.takeUp(u"p1"_s, Step::EventHub));
    open();
    press(Qt::Key_Escape);
    QVERIFY(!question());
    QVERIFY(!f->wizard->isVisible());

    QVERIFY(f->setUp.takeUp(u"p1"_s, Step::EventHub));
    open();
    tabTo(u"hubName"_s);
    type(u"-2"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(question() && question()->isActiveWindow());
    mnemonic(Qt::Key_G, question());
    QTRY_VERIFY(!question());
    QVERIFY(f->wizard->isVisible());
    press(Qt::Key_Escape);
    QTRY_VERIFY(question() && question()->isActiveWindow());
    mnemonic(Qt::Key_D, question());
    QTRY_VERIFY(!f->wizard->isVisible());
    QVERIFY(!f->setUp.isChange());
    QVERIFY(!f->setUp.hasDraft());
    QCOMPARE(f->profiles.profile(u"p1"_s).value().hub, u"my-logs"_s);
}

void TstSetUpWizard::savesThoughTheKeychainRefuses()
{
    f->keychain->refusal = u"keychain.unavailable"_s;
    QSignalSpy said(&f->keys, &setup::KeyRing::keptForSessionOnly);
    open();
    goTo(Step::Start);
    press(Qt::Key_Return);
    QVERIFY(!f->wizard->isVisible());
    QTRY_COMPARE(said.count(), 1);
    bool given = false;
    f->keys.keyFor(f->profiles.credentials().first(), this,
                   [&](const Result<Secret> &key) { given = key && *key == Secret(WizardFixture::kKey); });
    QTRY_VERIFY(given);
}

void TstSetUpWizard::staysOpenWhereTheProfileCannotBeSaved()
{
    open();
    QSignalSpy finished(f->wizard.get(), &wizard::SetUpWizard::finishedWith);
    goTo(Step::Start);
    // The file's place is taken by a folder.
    QVERIFY(QDir(f->home.filePath(u"config"_s)).mkpath(u"profiles.json/x"_s));
    press(Qt::Key_Return);
    QVERIFY(f->wizard->isVisible());
    QCOMPARE(finished.count(), 0);
    QCOMPARE(shownRemarks(), QStringList{u"not-saved"_s});
    QVERIFY(f->keychain->secrets.empty());
    QVERIFY(QDir(f->home.filePath(u"config"_s)).rmpath(u"profiles.json/x"_s) || true);
    QDir(f->home.filePath(u"config/profiles.json"_s)).removeRecursively();
    press(Qt::Key_Return);
    QCOMPARE(finished.count(), 1);
}

void TstSetUpWizard::copiesTheKeyForAWhile()
{
    open();
    goTo(Step::InsightIdr);
    tabTo(u"copyKey"_s);
    press(Qt::Key_Space);
    QClipboard *clipboard = QGuiApplication::clipboard();
    QCOMPARE(clipboard->text(), QString::fromLatin1(WizardFixture::kKey));
    QCOMPARE(clipboard->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    QVERIFY(f->find<QLabel>(u"copyKeyHint"_s)->text().contains(u"30"_s));

    // The guard alone: cleared after its time, and at its end, but only what is ours.
    ClipboardGuard guard;
    guard.copy(Secret("secret"), 1);
    QCOMPARE(clipboard->text(), u"secret"_s);
    QTRY_VERIFY(clipboard->text().isEmpty());
    {
        ClipboardGuard other;
        other.copy(Secret("secret"));
    }
    QVERIFY(clipboard->text().isEmpty());
    {
        ClipboardGuard other;
        other.copy(Secret("secret"));
        clipboard->setText(u"of somebody else"_s);
    }
    QCOMPARE(clipboard->text(), u"of somebody else"_s);
}

void TstSetUpWizard::savesTheValuesAsMarkdown()
{
    open();
    goTo(Step::InsightIdr);
    mnemonic(Qt::Key_D);
    auto *dialog = f->wizard->findChild<QFileDialog *>(u"markdownDialog"_s);
    QVERIFY(dialog);
    const QString path = f->home.filePath(u"values.md"_s);
    emit dialog->fileSelected(path);
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("insights-operational-logs"));
    QVERIFY(!text.contains(WizardFixture::kKey));
    dialog->close();
}

/// Every page: object names, accessible names, plain text, unique mnemonics, and all of it in the Tab ring.
void TstSetUpWizard::everyWidgetCanBeFoundNamedAndReached()
{
    open();
    f->setUp.edit([](setup::SetUpState &state) { state.sources.insert(setup::LogSource::DefenderForCloud); });
    for (const setup::StepInfo &page : setup::steps()) {
        if (page.id != Step::Requirements)
            goTo(page.id);
        QHash<QChar, QString> mnemonics;
        QSet<QWidget *> focusable;
        for (QWidget *widget : f->wizard->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (auto *label = qobject_cast<QLabel *>(widget))
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
            QString text;
            if (auto *button = qobject_cast<QAbstractButton *>(widget))
                text = button->text();
            else if (auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
                text = label->text();
            if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty()) {
                const QChar letter = key.toString().back();
                QVERIFY2(!mnemonics.contains(letter),
                         qPrintable(u"%1: %2 and %3"_s.arg(QLatin1StringView(page.key),
                                                           mnemonics.value(letter), text)));
                mnemonics.insert(letter, text);
            }
            const bool inner = widget->objectName().startsWith("qt_"_L1);
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isEnabled() || inner ||
                widget->focusProxy())
                continue;
            focusable.insert(widget);
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName()));
        }
        QWidget *start = QApplication::focusWidget();
        QVERIFY2(start && page.id != Step::Requirements ? start != nullptr : true, page.key);
        for (int i = 0; i < 80; ++i) {
            focusable.remove(QApplication::focusWidget());
            press(Qt::Key_Tab);
        }
        // Of radio buttons in a group only the chosen one is in the ring; arrows reach the others.
        focusable.removeIf([](QWidget *widget) { return qobject_cast<QRadioButton *>(widget) != nullptr; });
        QVERIFY2(focusable.isEmpty(),
                 focusable.isEmpty() ? "" : qPrintable((*focusable.begin())->objectName()));
        // Back to a field: Enter must mean Next wherever the focus is.
        if (page.id == Step::Connection)
            f->find(u"connectionString"_s)->setFocus();
    }
}

void TstSetUpWizard::keyIsNowhereAfterwards()
{
    open();
    // Pasted into wrong fields on the way, too.
    goTo(Step::EventHub);
    mnemonic(Qt::Key_A);
    type(QString::fromLatin1(WizardFixture::kKey));
    mnemonic(Qt::Key_B);
    press(Qt::Key_Return);
    mnemonic(Qt::Key_A);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    goTo(Step::Connection);
    pasteString(f->connectionString());
    // A screen reader gets no text of the hidden field.
    QAccessibleInterface *field = QAccessible::queryAccessibleInterface(f->find(u"connectionString"_s));
    QVERIFY(!field->text(QAccessible::Value).contains(QLatin1StringView(WizardFixture::kKey)));
    mnemonic(Qt::Key_L);
    goTo(Step::InsightIdr);
    tabTo(u"copyKey"_s);
    press(Qt::Key_Space);
    mnemonic(Qt::Key_D);
    auto *dialog = f->wizard->findChild<QFileDialog *>(u"markdownDialog"_s);
    QVERIFY(dialog);
    emit dialog->fileSelected(f->home.filePath(u"values.md"_s));
    dialog->close();
    QTRY_VERIFY(!f->wizard->findChild<QFileDialog *>(u"markdownDialog"_s));
    f->find(u"sourceName"_s)->setFocus();
    goTo(Step::Start);
    press(Qt::Key_Return);
    QVERIFY(!f->wizard->isVisible());

    const QByteArray key(WizardFixture::kKey);
    for (QWidget *widget : f->wizard->findChildren<QWidget *>()) {
        if (QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget)) {
            for (const auto text :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
                QVERIFY2(!accessible->text(text).contains(QLatin1StringView(key)),
                         qPrintable(widget->objectName()));
        }
        if (auto *edit = qobject_cast<QLineEdit *>(widget))
            QVERIFY2(!edit->text().contains(QLatin1StringView(key)), qPrintable(edit->objectName()));
        if (auto *view = qobject_cast<QPlainTextEdit *>(widget))
            QVERIFY(!view->toPlainText().contains(QLatin1StringView(key)));
    }
    f->wizard.reset();
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QLatin1StringView(key)));
    int files = 0;
    QDirIterator all(f->home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArray &form :
             {key, key.toBase64(), QByteArray::fromBase64(key), key.toPercentEncoding()})
            QVERIFY2(!content.contains(form), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 2); // The profile and the Markdown file were there to look at.
}

} // namespace

QTEST_MAIN(TstSetUpWizard)
#include "tst_SetUpWizard.moc"
