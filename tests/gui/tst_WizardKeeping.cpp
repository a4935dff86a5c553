// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the set-up keeps: a draft, the credential and its key, the profile; and what it asks before it
// forgets.
#include "gui/WizardTest.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace hubscope;
using namespace Qt::StringLiterals;
using hubscope::test::WizardFixture;
using setup::Step;

namespace {

class TstWizardKeeping : public test::WizardTest
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void closesWithoutQuestionBeforeInput();
    void asksBeforeClosingAfterInput_data();
    void asksBeforeClosingAfterInput();
    void asksBeforeTheProgramEnds_data();
    void asksBeforeTheProgramEnds();
    void resumesWhereTheKeyIsMissing();
    void namesAnUnreadableDraft();
    void takesASavedCredential();
    void saysThatTheKeychainHasNoKey();
    void savesThoughTheKeychainRefuses();
    void staysOpenWhereTheProfileCannotBeSaved();
};

void TstWizardKeeping::closesWithoutQuestionBeforeInput()
{
    open();
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QVERIFY(!question());
    QVERIFY(!f->wizard->isVisible());
    QVERIFY(!f->setUp.hasDraft());
}

void TstWizardKeeping::asksBeforeClosingAfterInput_data()
{
    QTest::addColumn<Qt::Key>("letter");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("draft");
    QTest::newRow("keep") << Qt::Key_K << true << true;
    QTest::newRow("discard") << Qt::Key_D << true << false;
    QTest::newRow("go back") << Qt::Key_G << false << true;
}

void TstWizardKeeping::asksBeforeClosingAfterInput()
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

void TstWizardKeeping::asksBeforeTheProgramEnds_data()
{
    QTest::addColumn<Qt::Key>("letter");
    QTest::addColumn<bool>("ends");
    QTest::addColumn<bool>("draft");
    QTest::newRow("keep") << Qt::Key_K << true << true;
    QTest::newRow("discard") << Qt::Key_D << true << false;
    QTest::newRow("go back") << Qt::Key_G << false << false;
}

/// What stands on the page that is open counts, though no draft was written yet.
void TstWizardKeeping::asksBeforeTheProgramEnds()
{
    QFETCH(Qt::Key, letter);
    QFETCH(bool, ends);
    QFETCH(bool, draft);
    open();
    int ended = 0;
    const auto end = [&ended] { ++ended; };
    QVERIFY(f->wizard->mayClose(end));
    QVERIFY(!question());
    tabTo(u"source-defender"_s);
    press(Qt::Key_Space);
    QVERIFY(!f->wizard->mayClose(end));
    // Asked for once more, it asks once.
    QVERIFY(!f->wizard->mayClose(end));
    QCOMPARE(f->wizard->findChildren<QMessageBox *>(u"cancelQuestion"_s).size(), 1);
    QTRY_VERIFY(question()->isActiveWindow());
    mnemonic(letter, question());
    QTRY_VERIFY(!question());
    QCOMPARE(ended, ends ? 1 : 0);
    QCOMPARE(f->wizard->isVisible(), !ends);
    QCOMPARE(f->setUp.hasDraft(), draft);
    if (ends)
        return;
    // Going back is the end of it: what is cancelled later ends nothing but the set-up.
    press(Qt::Key_Escape);
    QTRY_VERIFY(question() && question()->isActiveWindow());
    mnemonic(Qt::Key_D, question());
    QTRY_VERIFY(!f->wizard->isVisible());
    QCOMPARE(ended, 0);
}

void TstWizardKeeping::resumesWhereTheKeyIsMissing()
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

void TstWizardKeeping::namesAnUnreadableDraft()
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

void TstWizardKeeping::takesASavedCredential()
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

void TstWizardKeeping::saysThatTheKeychainHasNoKey()
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

void TstWizardKeeping::savesThoughTheKeychainRefuses()
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

void TstWizardKeeping::staysOpenWhereTheProfileCannotBeSaved()
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
    QDir(f->home.filePath(u"config/profiles.json"_s)).removeRecursively();
    press(Qt::Key_Return);
    QCOMPARE(finished.count(), 1);
}

} // namespace

QTEST_MAIN(TstWizardKeeping)
#include "tst_WizardKeeping.moc"
