// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The set-up of a saved profile, taken up once more.
#include "gui/WizardTest.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace hubscope;
using namespace Qt::StringLiterals;
using hubscope::test::WizardFixture;
using setup::Step;

namespace {

class TstEditConnection : public test::WizardTest
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void changesASavedProfile();
    void takesANewStringForASavedProfile();
    void asksBeforeDiscardingAChange();
    void leavesTheDraftToNewSetUps();
};

void TstEditConnection::changesASavedProfile()
{
    saveProfile();
    QVERIFY(f->setUp.takeUp(u"p1"_s, Step::EventHub));
    QVERIFY(!f->setUp.hasInput());
    open();
    QSignalSpy finished(f->wizard.get(), &wizard::SetUpWizard::finishedWith);
    QCOMPARE(f->wizard->windowTitle(), u"Edit Connection “Contoso SOC”"_s);
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

void TstEditConnection::takesANewStringForASavedProfile()
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

/// Which may be opened in another window while a connection is changed here.
void TstEditConnection::leavesTheDraftToNewSetUps()
{
    saveProfile();
    const QString folder = f->home.filePath(u"config"_s);
    QVERIFY(setup::SetUp(f->profiles, folder).saveDraft());
    QVERIFY(f->setUp.takeUp(u"p1"_s, Step::EventHub));
    open();
    QVERIFY(setup::SetUp(f->profiles, folder).hasDraft());
}

void TstEditConnection::asksBeforeDiscardingAChange()
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

} // namespace

QTEST_MAIN(TstEditConnection)
#include "tst_EditConnection.moc"
