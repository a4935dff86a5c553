// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Profiles and their keys, in the real window.
#include "WindowSteps.h"

#include "common/StageList.h"
#include "common/StatusGlyph.h"
#include "panels/InlineBar.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hubscope;
using panels::ActionId;
using Phase = models::Session::Phase;
using namespace hubscope::test;

class tst_WindowProfiles : public QObject
{
    Q_OBJECT
private slots:
    void asksForTheKeyWhereNoKeychainHasIt();
    void decliningTheKeyEndsQuietly();
    void profilesDialog();
    void renamesTheNameItself();
    void profilesDialogSaysWhatToDoWithNone();
    void deletingAProfileSaysWhereItsKeyIs();
    void unreadableProfilesAreNamedUntilClosed();
    void keyWithoutAKeychainIsSaidUntilClosed_data();
    void keyWithoutAKeychainIsSaidUntilClosed();
    void followsItsProfile();
    void readsFromTheBeginningOnce();
    void switchesProfiles();
    void eventsKeepTheirHubWhileAnotherOneWaits();
    void aTestIsForgottenWithItsHub();
    void aRefusedSwitchLeavesTheChoice();
};

void tst_WindowProfiles::asksForTheKeyWhereNoKeychainHasIt()
{
    WindowFixture f;
    f.addProfile();
    f.keychain->refusal = u"keychain.unavailable"_s;
    f.open();
    f.trigger(ActionId::Connect);
    QTRY_VERIFY(f.find<QDialog>("keyDialog"));
    QTRY_VERIFY(f.find<QLineEdit>("keyEdit")->hasFocus());
    QCOMPARE(f.find<QLineEdit>("keyEdit")->echoMode(), QLineEdit::Password);
    QVERIFY(!f.find<QPushButton>("keyUse")->isEnabled());
    QTest::keyClicks(f.find<QLineEdit>("keyEdit"), u"no;key"_s);
    QVERIFY(f.find<QLabel>("keyProblem")->isVisible());
    QVERIFY(!f.find<QPushButton>("keyUse")->isEnabled());
    f.find<QLineEdit>("keyEdit")->clear();
    QTest::keyClicks(f.find<QLineEdit>("keyEdit"), QLatin1StringView(WindowFixture::kKey));
    QTest::keyClick(f.find<QLineEdit>("keyEdit"), Qt::Key_Return);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    // Asked once a session.
    f.trigger(ActionId::Disconnect);
    QTRY_COMPARE(f.session->phase(), Phase::NoSource);
    f.trigger(ActionId::Connect);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
}

void tst_WindowProfiles::decliningTheKeyEndsQuietly()
{
    WindowFixture f;
    f.addProfile();
    f.keychain->refusal = u"keychain.unavailable"_s;
    f.open();
    f.trigger(ActionId::Connect);
    QTRY_VERIFY(f.find<QLineEdit>("keyEdit"));
    QTest::keyClick(f.find<QLineEdit>("keyEdit"), Qt::Key_Escape);
    QTRY_COMPARE(f.session->phase(), Phase::NoSource);
    QVERIFY(!f.find<QWidget>("inlineBar")->isVisible());
    QVERIFY(f.window->actions()[ActionId::Connect]->isEnabled());
}

void tst_WindowProfiles::profilesDialog()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.open();
    f.trigger(ActionId::ManageProfiles);
    QTRY_VERIFY(f.find<QListWidget>("profileList"));
    f.click("profileDuplicate");
    QCOMPARE(f.profiles.profiles().size(), 2);
    QCOMPARE(f.find<QComboBox>("profileBox")->count(), 2);
    auto *list = f.find<QListWidget>("profileList");
    QCOMPARE(list->count(), 2);
    // Deleting asks, and Enter does not delete.
    f.click("profileDelete");
    QTRY_VERIFY(f.find<QMessageBox>("deleteProfile"));
    QTest::keyClick(f.find<QMessageBox>("deleteProfile"), Qt::Key_Escape);
    QTRY_VERIFY(!f.find<QMessageBox>("deleteProfile"));
    QCOMPARE(f.profiles.profiles().size(), 2);
    const auto rename = [&](const QString &name) {
        list->setCurrentRow(0);
        f.click("profileRename");
        QTRY_VERIFY(list->findChild<QLineEdit *>());
        list->findChild<QLineEdit *>()->setText(name);
        QTest::keyClick(list->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(!list->findChild<QLineEdit *>());
    };
    rename(u"Renamed"_s);
    QTRY_VERIFY(f.find<QComboBox>("profileBox")->findText(u"Renamed"_s) >= 0);
    rename(u""_s);
    QTRY_VERIFY(f.find<QMessageBox>("profileProblem"));
}

/// What is shown of a name is not the name.
void tst_WindowProfiles::renamesTheNameItself()
{
    const QString name = u"Contoso \u200d"_s + QString(200, u'x');
    WindowFixture f;
    f.addProfile(name);
    f.open();
    f.trigger(ActionId::ManageProfiles);
    QTRY_VERIFY(f.find<QListWidget>("profileList"));
    auto *list = f.find<QListWidget>("profileList");
    const auto edit = [&] {
        f.click("profileRename");
        QTRY_VERIFY(list->findChild<QLineEdit *>());
        QCOMPARE(list->findChild<QLineEdit *>()->text(), f.profiles.profiles().constFirst().name);
    };
    edit();
    QTest::keyClick(list->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(!list->findChild<QLineEdit *>());
    QCOMPARE(f.profiles.profiles().constFirst().name, name);
    edit();
    QTest::keyClick(list->findChild<QLineEdit *>(), Qt::Key_End);
    QTest::keyClick(list->findChild<QLineEdit *>(), Qt::Key_Backspace);
    QTest::keyClick(list->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(f.profiles.profiles().constFirst().name, name.chopped(1));
}

void tst_WindowProfiles::profilesDialogSaysWhatToDoWithNone()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::ManageProfiles);
    QTRY_VERIFY(f.find("profilesEmpty"));
    QTRY_VERIFY(f.find("profilesEmpty")->isVisible());
    QVERIFY(!f.find("profileList")->isVisible());
    QVERIFY(!f.find("profileConnect")->isEnabled());
    QVERIFY(f.find("profileImport")->isEnabled());
    f.addProfile();
    QTRY_VERIFY(f.find("profileList")->isVisible());
    QVERIFY(!f.find("profilesEmpty")->isVisible());
    QVERIFY(f.find("profileConnect")->isEnabled());
}

void tst_WindowProfiles::deletingAProfileSaysWhereItsKeyIs()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.open();
    const auto remove = [&f] {
        f.trigger(ActionId::ManageProfiles);
        QTRY_VERIFY(f.find<QListWidget>("profileList"));
        f.click("profileDelete");
        QTRY_VERIFY(f.find<QMessageBox>("deleteProfile"));
        for (QAbstractButton *button : f.find<QMessageBox>("deleteProfile")->buttons()) {
            if (button->text() == "Delete Profile"_L1)
                button->click();
        }
        QTRY_VERIFY(f.profiles.profiles().isEmpty());
        f.click("profileClose");
        QTRY_VERIFY(!f.find<QListWidget>("profileList"));
    };
    remove();
    QTRY_VERIFY(f.keychain->secrets.empty());
    QVERIFY(!f.find<QWidget>("inlineBar")->isVisible());

    f.addProfile();
    f.keepKey();
    f.keychain->refusal = u"keychain.denied"_s;
    remove();
    QTRY_VERIFY(f.find<QWidget>("inlineBar")->isVisible());
    QVERIFY(f.find<panels::InlineBar>("inlineBar")->text().contains(u"still in the keychain"));
}

void tst_WindowProfiles::unreadableProfilesAreNamedUntilClosed()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"profiles.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{broken") > 0);
    file.close();
    setup::ProfileStore profiles(folder.path());
    WindowFixture f;
    models::SessionPorts ports;
    ports.sources = f.hub->factory();
    ports.startDemo = [] { return Result<pipeline::SourceSettings>(pipeline::SourceSettings{}); };
    models::Session session(std::move(ports), profiles, f.keys);
    panels::MainWindow window(session, f.theme, f.preferences, f.languages);
    window.show();
    auto *bar = window.findChild<panels::InlineBar *>(u"inlineBar"_s);
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(folder.path()), qPrintable(bar->text()));
    // Connecting is no answer to it.
    session.connectDemo();
    QTRY_COMPARE(session.phase(), Phase::Waiting);
    QVERIFY(bar->isVisible());
    QTest::mouseClick(bar->findChild<QWidget *>(u"inlineBarClose"_s), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
}

void tst_WindowProfiles::keyWithoutAKeychainIsSaidUntilClosed_data()
{
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<QString>("said");
    QTest::newRow("no keychain") << u"keychain.unavailable"_s
                                 << u"This computer has no keychain that can be used. "_s;
    QTest::newRow("dismissed") << u"keychain.locked"_s << u"The keychain was not unlocked. "_s;
}

void tst_WindowProfiles::keyWithoutAKeychainIsSaidUntilClosed()
{
    QFETCH(QString, refusal);
    QFETCH(QString, said);
    WindowFixture f;
    f.addProfile();
    f.open();
    f.keychain->refusal = refusal;
    f.trigger(ActionId::Connect);
    QTRY_VERIFY(f.find<QDialog>("keyDialog"));
    f.keys.provide(*f.profiles.credential(u"c1"_s), Secret(WindowFixture::kKey));
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    QTRY_VERIFY(f.find<QWidget>("inlineBar")->isVisible());
    f.hub->publish(signIn(1));
    QTRY_COMPARE(f.session->phase(), Phase::Reading);
    QVERIFY(f.find<QWidget>("inlineBar")->isVisible());
    const QString text = f.find<panels::InlineBar>("inlineBar")->text();
    QVERIFY2(text.startsWith(u"The key is kept until Hubscope ends"_s) && text.contains(said),
             qPrintable(text));
}

void tst_WindowProfiles::followsItsProfile()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.open();
    f.trigger(ActionId::Connect);
    f.hub->publish(signIn(1));
    QTRY_COMPARE(f.session->phase(), Phase::Reading);
    QVERIFY(f.window->windowTitle().contains(u"Contoso SOC"));
    QVERIFY(f.profiles.rename(QLatin1StringView(WindowFixture::kProfile), u"Renamed"_s).has_value());
    QVERIFY2(f.window->windowTitle().contains(u"Renamed"), qPrintable(f.window->windowTitle()));
    QCOMPARE(f.session->phase(), Phase::Reading);

    // Deleted: reading ends, what was read stays to be looked at.
    QVERIFY(f.profiles.remove(QLatin1StringView(WindowFixture::kProfile)).has_value());
    QTRY_COMPARE(f.session->phase(), Phase::NoSource);
    QVERIFY(!f.session->hasSource());
    QCOMPARE(f.window->windowTitle(), u"Hubscope"_s);
    QVERIFY(!f.window->actions()[ActionId::Test]->isEnabled());
    QCOMPARE(f.rows(), 1);
}

void tst_WindowProfiles::readsFromTheBeginningOnce()
{
    using Kind = pipeline::StartAt::Kind;
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.open();
    f.trigger(ActionId::Connect);
    f.hub->publish(signIn(1));
    QTRY_COMPARE(f.rows(), 1);
    QCOMPARE(f.session->source()->startAt.kind, Kind::End);
    f.trigger(ActionId::ReadFromBeginning);
    QTRY_COMPARE(f.hub->opened(), 2);
    QCOMPARE(f.session->source()->startAt.kind, Kind::Beginning);
    // What is read once more would stand there twice.
    QCOMPARE(f.rows(), 0);

    // The next time it is as the profile says.
    f.trigger(ActionId::Disconnect);
    QTRY_COMPARE(f.session->phase(), Phase::NoSource);
    f.trigger(ActionId::Connect);
    QTRY_COMPARE(f.hub->opened(), 3);
    QCOMPARE(f.session->source()->startAt.kind, Kind::End);
}

void tst_WindowProfiles::switchesProfiles()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.open();
    f.trigger(ActionId::Demo);
    f.hub->publish(signIn(1));
    QTRY_COMPARE(f.rows(), 1);
    auto *box = f.find<QComboBox>("profileBox");
    QTRY_COMPARE(box->currentText(), u"Demo hub"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up);
    QTRY_VERIFY(f.session->source() &&
                f.session->source()->profileId == QLatin1StringView(WindowFixture::kProfile));
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    // Events of the other hub are gone.
    QCOMPARE(f.rows(), 0);
    QCOMPARE(f.hub->opened(), 2);
}

void tst_WindowProfiles::eventsKeepTheirHubWhileAnotherOneWaits()
{
    WindowFixture f;
    f.addProfile();
    setup::SourceProfile profile = *f.profiles.profile(QLatin1StringView(WindowFixture::kProfile));
    profile.hub = u"other-hub"_s;
    QVERIFY(f.profiles.save(profile));
    f.openOnDemo(1);
    f.keychain->silent = true;
    f.session->connectProfile(profile.id);
    QTRY_COMPARE(f.session->phase(), Phase::NeedsKey);
    QCOMPARE(f.session->source()->hub, u"other-hub"_s);
    QCOMPARE(f.rows(), 1);
    QCOMPARE(f.session->eventsHub(), u"insights-operational-logs"_s);
    f.table().setCurrentIndex(f.session->events().index(0, 0));
    f.trigger(ActionId::CopyEvent);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"\"topic\":\"insights-operational-logs\""));
}

/// A green result of one hub must not stand beside another one that cannot be reached.
void tst_WindowProfiles::aTestIsForgottenWithItsHub()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.openOnDemo(1);
    f.trigger(ActionId::Test);
    auto *stages = f.find("connectionTestPanel")->findChild<common::StageList *>();
    QTRY_VERIFY(!stages->report().stages.isEmpty() && !stages->report().running);
    f.trigger(ActionId::Disconnect);
    QTRY_COMPARE(f.session->phase(), Phase::NoSource);
    QVERIFY(!stages->report().stages.isEmpty());
    f.session->connectProfile(QLatin1StringView(WindowFixture::kProfile));
    QTRY_VERIFY(stages->report().stages.isEmpty());
}

void tst_WindowProfiles::aRefusedSwitchLeavesTheChoice()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.mayShow = [](const QString &id) { return id != QLatin1StringView(WindowFixture::kProfile); };
    f.openOnDemo(1);
    auto *box = f.find<QComboBox>("profileBox");
    QTRY_COMPARE(box->currentText(), u"Demo hub"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up);
    // It is no fault: the other window comes to the front.
    QTRY_VERIFY(f.find<QWidget>("inlineBar")->isVisible());
    QCOMPARE(f.find("inlineBar")->findChild<common::StatusGlyph *>()->status(), common::Status::Note);
    QCOMPARE(box->currentText(), u"Demo hub"_s);
    QCOMPARE(f.session->phase(), Phase::Reading);
}

QTEST_MAIN(tst_WindowProfiles)
#include "tst_WindowProfiles.moc"
