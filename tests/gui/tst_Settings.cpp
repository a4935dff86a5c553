// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The settings, in the real window.
#include "WindowSteps.h"

#include "PlainTextLint.h"
#include "panels/SettingsDialog.h"
#include "support/ScriptedNotifier.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;
using models::Setting;
using panels::ActionId;
using Phase = models::Session::Phase;

namespace {

/// Chooses by the word behind the text.
void choose(WindowFixture &f, const char *name, const QString &word)
{
    auto *box = f.find<QComboBox>(name);
    QVERIFY2(box, name);
    const int index = box->findData(word);
    QVERIFY2(index >= 0, qPrintable(word));
    box->setCurrentIndex(index);
}

} // namespace

class tst_Settings : public QObject
{
    Q_OBJECT
private slots:
    void dialogSaysAllOfIt();
    void savesAndApplies();
    void cancelChangesNothing();
    void menuAndDialogAreOneTruth();
    void languageOffersARestart_data();
    void languageOffersARestart();
    void namesHaveNoMnemonicInAnyLanguage();
    void rulesToApplyAreNotLostByARestart();
    void staysOpenWhereSettingsCannotBeSaved();
    void retentionIsTheProfiles();
    void whereTheDesktopShowsNothing();
    void aDesktopThatComesBackBringsTheChoiceBack();
    void alertsStayOffTheDesktop();
    void aboutHoldsTheLicences();
};

void tst_Settings::dialogSaysAllOfIt()
{
    WindowFixture f;
    f.addProfile();
    f.open();
    QTest::keyClick(f.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(f.find<QDialog>("settingsDialog"));
    auto *dialog = f.find<QDialog>("settingsDialog");
    QCOMPARE(markupLabels(*dialog), QStringList());
    QCOMPARE(namelessControls(*dialog), QStringList());
    // One letter, one control.
    QStringList letters;
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        const QString text = widget->property("text").toString();
        if (const qsizetype at = text.indexOf(u'&'); at >= 0 && widget->isVisible())
            letters << text.mid(at + 1, 1).toLower();
    }
    QCOMPARE(QSet<QString>(letters.cbegin(), letters.cend()).size(), letters.size());
    QVERIFY(letters.size() >= 9);
    QStringList languages;
    const auto *box = f.find<QComboBox>("settingsLanguage");
    for (int i = 1; i < box->count(); ++i)
        languages << box->itemText(i);
    QCOMPARE(languages, (QStringList{u"English"_s, u"Deutsch"_s, u"Français"_s, u"Español"_s, u"日本語"_s}));
}

void tst_Settings::savesAndApplies()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Settings);
    choose(f, "settingsTheme", u"dark"_s);
    choose(f, "settingsZone", u"local"_s);
    f.find<QCheckBox>("settingsReconnect")->setChecked(true);
    QVERIFY(!f.theme.isDark());
    QTest::mouseClick(f.find<QPushButton>("settingsSave"), Qt::LeftButton);
    QTRY_VERIFY(!f.find<QDialog>("settingsDialog"));
    QTRY_VERIFY(f.theme.isDark());
    QCOMPARE(f.session->events().zone(), models::TimeZone::Local);
    QVERIFY(f.window->actions()[ActionId::ThemeDark]->isChecked());
    QVERIFY(f.window->actions()[ActionId::Zone]->isChecked());
    QVERIFY(f.preferences.isOn(Setting::Reconnect));
    // What was not touched is not kept: its default may be another tomorrow.
    QVERIFY(!f.preferences.isSet(Setting::AlertNotices));
    f.preferences.setWord(Setting::Theme, u"system"_s);
}

void tst_Settings::cancelChangesNothing()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Settings);
    choose(f, "settingsTheme", u"dark"_s);
    choose(f, "settingsLanguage", u"de"_s);
    QTest::keyClick(f.find<QDialog>("settingsDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!f.find<QDialog>("settingsDialog"));
    QVERIFY(!f.theme.isDark());
    QCOMPARE(f.preferences.word(Setting::Language), u"system"_s);
    QVERIFY(!f.find<QMessageBox>("languageRestart"));
}

void tst_Settings::menuAndDialogAreOneTruth()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Zone);
    f.trigger(ActionId::ThemeLight);
    f.trigger(ActionId::Settings);
    QCOMPARE(f.find<QComboBox>("settingsZone")->currentData().toString(), u"local"_s);
    QCOMPARE(f.find<QComboBox>("settingsTheme")->currentData().toString(), u"light"_s);
    f.find<QDialog>("settingsDialog")->reject();
    // And the next start begins with it.
    f.open();
    QCOMPARE(f.session->events().zone(), models::TimeZone::Local);
    QVERIFY(f.window->actions()[ActionId::ThemeLight]->isChecked());
    f.preferences.setWord(Setting::Theme, u"system"_s);
}

void tst_Settings::languageOffersARestart_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("restarts");
    QTest::newRow("now") << u"Restart Now"_s << 1;
    QTest::newRow("later") << u"Later"_s << 0;
}

void tst_Settings::languageOffersARestart()
{
    QFETCH(QString, answer);
    WindowFixture f;
    f.open();
    QSignalSpy restarts(f.window.get(), &panels::MainWindow::restartRequested);
    f.trigger(ActionId::Settings);
    choose(f, "settingsLanguage", u"de"_s);
    QTest::mouseClick(f.find<QPushButton>("settingsSave"), Qt::LeftButton);
    QTRY_VERIFY(button(f, "languageRestart", answer));
    QTest::mouseClick(button(f, "languageRestart", answer), Qt::LeftButton);
    QTRY_VERIFY(!f.find<QMessageBox>("languageRestart"));
    QTEST(static_cast<int>(restarts.size()), "restarts");
    QCOMPARE(f.preferences.word(Setting::Language), u"de"_s);
}

/// In Japanese the letter stands in brackets behind the word.
void tst_Settings::namesHaveNoMnemonicInAnyLanguage()
{
    QTranslator japanese;
    QVERIFY(japanese.load(u":/hubscope/translations/hubscope_ja.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&japanese));
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Settings);
    QVERIFY(f.find<QComboBox>("settingsTheme")->itemText(1) == u"ライト"_s);
    for (const QComboBox *box : f.find<QDialog>("settingsDialog")->findChildren<QComboBox *>())
        QVERIFY2(!box->accessibleName().contains(u'('), qPrintable(box->accessibleName()));
    f.find<QDialog>("settingsDialog")->reject();
}

void tst_Settings::rulesToApplyAreNotLostByARestart()
{
    WindowFixture f;
    f.open();
    models::RuleTableModel &rules = f.session->rules().table();
    QVERIFY(rules.setData(rules.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(f.session->rules().hasUnapplied());
    f.trigger(ActionId::Settings);
    choose(f, "settingsLanguage", u"fr"_s);
    QTest::mouseClick(f.find<QPushButton>("settingsSave"), Qt::LeftButton);
    QTRY_VERIFY(button(f, "languageRestart", u"Close"_s));
    QVERIFY(!button(f, "languageRestart", u"Restart Now"_s));
    f.find<QMessageBox>("languageRestart")->reject();
    f.session->rules().discardAll();
}

void tst_Settings::staysOpenWhereSettingsCannotBeSaved()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Settings);
    choose(f, "settingsTheme", u"light"_s);
    const QString path = f.settings.fileName();
    QFile::remove(path);
    QVERIFY(QDir().mkpath(path)); // Nothing can be written there, whoever runs the test.
    QTest::mouseClick(f.find<QPushButton>("settingsSave"), Qt::LeftButton);
    QTRY_VERIFY(f.find<QMessageBox>("settingsProblem"));
    QVERIFY(f.find<QMessageBox>("settingsProblem")->informativeText().contains(path));
    f.find<QMessageBox>("settingsProblem")->reject();
    QTRY_VERIFY(!f.find<QMessageBox>("settingsProblem"));
    QVERIFY(f.find<QDialog>("settingsDialog")->isVisible());
    QVERIFY(QDir().rmdir(path));
    QTest::mouseClick(f.find<QPushButton>("settingsSave"), Qt::LeftButton);
    QTRY_VERIFY(!f.find<QDialog>("settingsDialog"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("theme=light"));
}

void tst_Settings::retentionIsTheProfiles()
{
    WindowFixture f;
    f.addProfile();
    f.storeFolder = [&](const QString &id) { return f.home.filePath(u"events/"_s + id); };
    f.open();
    f.trigger(ActionId::Settings);
    QCOMPARE(f.find<QComboBox>("settingsProfile")->currentText(), u"Contoso SOC"_s);
    QTest::mouseClick(f.find<QPushButton>("settingsKept"), Qt::LeftButton);
    QTRY_VERIFY(f.find<QDialog>("keptEventsDialog"));
    f.find<QDialog>("keptEventsDialog")->reject();
    f.find<QDialog>("settingsDialog")->reject();
}

void tst_Settings::whereTheDesktopShowsNothing()
{
    WindowFixture f;
    ScriptedNotifier *notifier = nullptr;
    f.notifier = [&] {
        auto made = std::make_unique<ScriptedNotifier>();
        notifier = made.get();
        return made;
    };
    f.open();
    f.trigger(ActionId::Settings);
    // It is asked, and until it answers nothing is said.
    QCOMPARE(notifier->begun, 1);
    QVERIFY(!f.find<QLabel>("settingsNoNotices")->isVisible());
    notifier->set(models::Notifier::State::ShowsNone);
    QVERIFY(f.find<QLabel>("settingsNoNotices")->isVisible());
    QVERIFY(!f.find<QCheckBox>("settingsConnection")->isEnabled());
    QVERIFY(!f.find<QCheckBox>("settingsConnection")->isChecked());
    QTest::mouseClick(f.find<QPushButton>("settingsSave"), Qt::LeftButton);
    // Off here, but not for good.
    QVERIFY(!f.preferences.isSet(Setting::ConnectionNotices));
    QVERIFY(!panels::isNoticed(f.preferences, Setting::ConnectionNotices, false));
    QVERIFY(panels::isNoticed(f.preferences, Setting::ConnectionNotices, true));
}

void tst_Settings::aDesktopThatComesBackBringsTheChoiceBack()
{
    WindowFixture f;
    ScriptedNotifier *notifier = nullptr;
    f.notifier = [&] {
        auto made = std::make_unique<ScriptedNotifier>();
        notifier = made.get();
        return made;
    };
    f.open();
    f.trigger(ActionId::Settings);
    f.find<QCheckBox>("settingsAlerts")->setChecked(false);
    for (const auto state : {models::Notifier::State::ShowsNone, models::Notifier::State::ShowsNone,
                             models::Notifier::State::Shows})
        notifier->set(state);
    QVERIFY(f.find<QCheckBox>("settingsConnection")->isEnabled());
    QVERIFY(f.find<QCheckBox>("settingsConnection")->isChecked());
    QVERIFY(!f.find<QCheckBox>("settingsAlerts")->isChecked());
    QTest::mouseClick(f.find<QPushButton>("settingsSave"), Qt::LeftButton);
    QVERIFY(f.preferences.isOn(Setting::ConnectionNotices));
    QVERIFY(!f.preferences.isOn(Setting::AlertNotices));
}

void tst_Settings::alertsStayOffTheDesktop()
{
    WindowFixture f;
    ScriptedNotifier *notifier = nullptr;
    const ScriptedClock clock;
    f.alertClock = clock.clock();
    f.notifier = [&] {
        auto made = std::make_unique<ScriptedNotifier>();
        notifier = made.get();
        return made;
    };
    f.preferences.setOn(Setting::AlertNotices, false);
    f.open();
    notifier->set(models::Notifier::State::Shows);
    QTRY_VERIFY(f.session->alerts().isRead());
    QVERIFY(f.session->alerts()
                .save({.id = {},
                       .name = "All",
                       .query = "hubscope.category = SignInLogs",
                       .enabled = true,
                       .limit = {9, 1}})
                .has_value());
    f.trigger(ActionId::Demo);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    QVERIFY(f.session->alerts()
                .save({.id = {},
                       .name = "Demo",
                       .query = "hubscope.category = SignInLogs",
                       .enabled = true,
                       .limit = {9, 1}})
                .has_value());
    f.hub->publish(signIn(1));
    QTRY_VERIFY(f.session->alerts().alerts().rowCount() > 0);
    ScriptedClock moved = clock;
    moved.move(60'000);
    f.session->alerts().tick();
    QCOMPARE(notifier->shown.size(), 0U);
    // The same hub with the setting on.
    f.preferences.setOn(Setting::AlertNotices, true);
    f.hub->publish(signIn(2));
    QTRY_VERIFY_WITH_TIMEOUT((moved.move(60'000), f.session->alerts().tick(), !notifier->shown.empty()),
                             20'000);
}

void tst_Settings::aboutHoldsTheLicences()
{
    WindowFixture f;
    f.open();
    f.window->setComponents({{u"librdkafka"_s, u"2.8.0"_s, u"BSD-2-Clause"_s}});
    f.trigger(ActionId::About);
    auto *about = f.find<QDialog>("aboutBox");
    QVERIFY(about);
    QCOMPARE(markupLabels(*about), QStringList());
    QCOMPARE(namelessControls(*about), QStringList());
    const QString licence = f.find<QPlainTextEdit>("aboutLicence")->toPlainText();
    QVERIFY(licence.contains(u"GNU GENERAL PUBLIC LICENSE") &&
            licence.contains(u"END OF TERMS AND CONDITIONS"));
    const QString thirdParty = f.find<QPlainTextEdit>("aboutThirdParty")->toPlainText();
    QVERIFY(thirdParty.contains(u"librdkafka") && thirdParty.contains(u"QCustomPlot"));
    for (const QChar sign : {u'|', u'#', u'`', u'['})
        QVERIFY2(!thirdParty.contains(sign), qPrintable(QString(sign)));
    QTest::mouseClick(f.find<QPushButton>("aboutCopy"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"librdkafka 2.8.0"));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Hubscope "));
}

QTEST_MAIN(tst_Settings)
#include "tst_Settings.moc"
