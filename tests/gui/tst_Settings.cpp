// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Settings, tray, and what comes back at the next start: in the real window.
#include "WindowSteps.h"

#include "PlainTextLint.h"
#include "common/Translations.h"
#include "panels/EventTablePanel.h"
#include "panels/InlineBar.h"
#include "panels/SearchPanel.h"
#include "panels/SettingsDialog.h"
#include "panels/TrayIcon.h"
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
using panels::TrayIcon;
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

QAbstractButton *button(WindowFixture &f, const char *dialog, const QString &text)
{
    auto *box = f.find<QDialog>(dialog);
    if (!box)
        return nullptr;
    for (QAbstractButton *candidate : box->findChildren<QAbstractButton *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

/// A window over a hub that is read, with a tray that is there or not.
struct TrayFixture : WindowFixture
{
    void openWithTray()
    {
        open();
        window->setTray(std::make_unique<TrayIcon>(*session, window->actions(), *window,
                                                   [place = place] { return *place; }));
        trigger(ActionId::Demo);
        QTRY_COMPARE(session->phase(), Phase::Waiting);
    }
    ~TrayFixture()
    {
        preferences.setWord(Setting::OnClose, u"quit"_s);
        if (window)
            window->quit();
        QGuiApplication::setQuitOnLastWindowClosed(true);
    }

    std::shared_ptr<bool> place = std::make_shared<bool>(true);
};

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
    void whereThereIsNoTray();

    void closingAsksOnce_data();
    void closingAsksOnce();
    void closingWithoutReadingEnds();
    void quitIsForGood();
    void closingWaitsForWhatWouldBeLost();
    void trayMenuShowsAndStops();
    void trayThatGoesBringsTheWindowBack();
    void trayTellsTheState();

    void viewComesBack();
    void leavesWhatAnotherWindowKept();
    void viewStaysAwayUnlessAskedFor();
    void keepsNoKeyOfTheView();
    void crashIsToldOnce();
    void crashWaitsForWhatMatters();

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

void tst_Settings::whereThereIsNoTray()
{
    TrayFixture f;
    *f.place = false;
    f.openWithTray();
    f.trigger(ActionId::Settings);
    QVERIFY(!f.find<QCheckBox>("settingsTray")->isEnabled());
    QVERIFY(!f.find<QComboBox>("settingsOnClose")->isEnabled());
    f.find<QDialog>("settingsDialog")->reject();
    QTRY_VERIFY(!f.find<QDialog>("settingsDialog"));
    f.window->close();
    QVERIFY(!f.find<QMessageBox>("closeToTray"));
    QVERIFY(!f.window->isVisible());
}

// Closing and the tray

void tst_Settings::closingAsksOnce_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<bool>("visible");
    QTest::newRow("keep") << u"Read On in the Tray"_s << u"keep"_s << false;
    QTest::newRow("cancel") << u"Cancel"_s << u"ask"_s << true;
}

void tst_Settings::closingAsksOnce()
{
    QFETCH(QString, answer);
    QFETCH(bool, visible);
    TrayFixture f;
    f.openWithTray();
    f.window->close();
    QVERIFY(f.window->isVisible());
    QTRY_VERIFY(button(f, "closeToTray", answer));
    QTest::mouseClick(button(f, "closeToTray", answer), Qt::LeftButton);
    QTRY_VERIFY(!f.find<QMessageBox>("closeToTray"));
    QCOMPARE(f.window->isVisible(), visible);
    QTEST(f.preferences.word(Setting::OnClose), "kept");
    // Reading goes on either way.
    QCOMPARE(f.session->phase(), Phase::Waiting);
    if (visible)
        return;
    f.window->comeForward();
    QVERIFY(f.window->isVisible());
    f.window->close();
    QVERIFY(!f.window->isVisible() && !f.find<QMessageBox>("closeToTray"));
    QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
}

void tst_Settings::closingWithoutReadingEnds()
{
    TrayFixture f;
    f.openWithTray();
    f.trigger(ActionId::Disconnect);
    QTRY_COMPARE(f.session->phase(), Phase::NoSource);
    f.window->close();
    QVERIFY(!f.window->isVisible() && !f.find<QMessageBox>("closeToTray"));
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void tst_Settings::quitIsForGood()
{
    TrayFixture f;
    f.openWithTray();
    f.trigger(ActionId::Quit);
    QVERIFY(!f.window->isVisible() && !f.find<QMessageBox>("closeToTray"));
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void tst_Settings::closingWaitsForWhatWouldBeLost()
{
    WindowFixture f;
    f.open();
    QSignalSpy restarts(f.window.get(), &panels::MainWindow::restartRequested);
    std::function<void()> close;
    bool may = false;
    f.window->setMayClose([&](std::function<void()> goOn) {
        close = std::move(goOn);
        return may;
    });
    f.window->restart();
    QVERIFY(f.window->isVisible());
    // Whoever went back has not asked for a restart any more.
    f.trigger(ActionId::Quit);
    QVERIFY(f.window->isVisible());
    QCOMPARE(restarts.size(), 0);
    f.window->restart();
    may = true;
    close();
    QVERIFY(!f.window->isVisible());
    QCOMPARE(restarts.size(), 1);
}

void tst_Settings::trayMenuShowsAndStops()
{
    TrayFixture f;
    f.openWithTray();
    auto tray = std::make_unique<TrayIcon>(*f.session, f.window->actions(), *f.window, [] { return true; });
    QMenu &menu = tray->menu();
    f.window->setTray(std::move(tray));
    const auto action = [&](const char *name) { return menu.findChild<QAction *>(QLatin1StringView(name)); };
    emit menu.aboutToShow();
    QCOMPARE(action("trayToggle")->text(), u"&Hide Window"_s);
    QCOMPARE(action("trayReading")->text(), u"S&top Reading"_s);
    action("trayToggle")->trigger();
    QVERIFY(!f.window->isVisible());
    emit menu.aboutToShow();
    QCOMPARE(action("trayToggle")->text(), u"&Show Window"_s);
    action("trayReading")->trigger();
    QTRY_COMPARE(f.session->phase(), Phase::NoSource);
    QVERIFY(!f.window->isVisible());
    emit menu.aboutToShow();
    QCOMPARE(action("trayReading")->text(), u"S&tart Reading"_s);
    action("trayToggle")->trigger();
    QVERIFY(f.window->isVisible());
    // What has failed is not read: it can be begun again.
    pipeline::SourceError refusal;
    refusal.stage = pipeline::SourceStage::Sasl;
    refusal.needsPerson = true;
    f.hub->refuse(refusal);
    action("trayReading")->trigger();
    QTRY_COMPARE(f.session->phase(), Phase::Failed);
    emit menu.aboutToShow();
    QCOMPARE(action("trayReading")->text(), u"S&tart Reading"_s);
    QVERIFY(action("trayReading")->isEnabled());
    f.hub->refuse(std::nullopt);
    action("trayReading")->trigger();
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    action("trayQuit")->trigger();
    QVERIFY(!f.window->isVisible());
}

void tst_Settings::trayThatGoesBringsTheWindowBack()
{
    TrayFixture f;
    f.preferences.setWord(Setting::OnClose, u"keep"_s);
    f.openWithTray();
    f.window->close();
    QVERIFY(!f.window->isVisible());
    *f.place = false;
    QTRY_VERIFY(f.window->isVisible());
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void tst_Settings::trayTellsTheState()
{
    TrayFixture f;
    f.open();
    TrayIcon tray(*f.session, f.window->actions(), *f.window, [] { return true; });
    QVERIFY2(tray.toolTip().contains(u"Not connected"), qPrintable(tray.toolTip()));
    f.trigger(ActionId::Demo);
    QTRY_VERIFY2(tray.toolTip() == u"Demo hub – Live"_s, qPrintable(tray.toolTip()));
    pipeline::SourceError lost;
    lost.stage = pipeline::SourceStage::Tcp;
    f.hub->lose(lost);
    QTRY_VERIFY2(tray.toolTip().contains(u"Reconnecting"), qPrintable(tray.toolTip()));
    // Each state has a picture of its own.
    QList<QImage> pictures;
    for (const common::Status status : {common::Status::Idle, common::Status::Running, common::Status::Passed,
                                        common::Status::Warning, common::Status::Failed}) {
        const QImage picture = panels::trayIcon(status).pixmap(22, 22).toImage();
        QVERIFY(!picture.isNull() && !pictures.contains(picture));
        pictures << picture;
    }
}

// The next start

void tst_Settings::viewComesBack()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.preferences.setOn(Setting::Reconnect, true);
    f.open();
    f.trigger(ActionId::Connect);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    f.find<QPlainTextEdit>("filterEdit")->setPlainText(u"result = SUCCESS"_s);
    f.find<panels::SearchPanel>("searchPanel")->setQueryText(u"where(user = alice)"_s);
    auto *events = f.find<panels::EventTablePanel>("eventPanel");
    events->setLogSetFilter(insight::LogSet::SsoAuthentication);
    f.window->actions()[ActionId::OnlyNoted]->setChecked(true);
    f.close();
    QCOMPARE(f.preferences.text(Setting::LastProfile), QLatin1StringView(WindowFixture::kProfile));

    f.open();
    f.window->takeUpView();
    // Each where it was: the button of log sets is no part of the text.
    QCOMPARE(f.find<QPlainTextEdit>("filterEdit")->toPlainText(), u"result = SUCCESS"_s);
    events = f.find<panels::EventTablePanel>("eventPanel");
    QCOMPARE(events->logSetFilter(), insight::LogSet::SsoAuthentication);
    QVERIFY(f.window->actions()[ActionId::OnlyNoted]->isChecked());
    QVERIFY(!f.window->actions()[ActionId::OnlyRepaired]->isChecked());
    QVERIFY(f.session->events().filter().query);
    QVERIFY(f.session->events().filter().marks.has(models::Mark::Noted));
    QCOMPARE(f.find<panels::SearchPanel>("searchPanel")->queryText(), u"where(user = alice)"_s);
    // Nothing was read at the end of this run, so nothing is to be read at the next one's beginning.
    f.close();
    QCOMPARE(f.preferences.text(Setting::LastProfile), QString());
    QCOMPARE(f.preferences.text(Setting::LastFilter), u"result = SUCCESS"_s);
}

/// Of two windows, the one that is closed last and reads nothing.
void tst_Settings::leavesWhatAnotherWindowKept()
{
    WindowFixture f;
    f.addProfile();
    f.preferences.setOn(Setting::Reconnect, true);
    QVERIFY(f.preferences.flush());
    f.open();
    f.find<QPlainTextEdit>("filterEdit")->setPlainText(u"result = SUCCESS"_s);
    QFile file(f.settings.fileName());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[settings]\nversion=1\n[start]\nreconnect=true\nprofile=p2\nfilter=of-another\n");
    file.close();
    f.close();
    QCOMPARE(f.preferences.text(Setting::LastProfile), u"p2"_s);
    QCOMPARE(f.preferences.text(Setting::LastFilter), u"of-another"_s);
}

void tst_Settings::viewStaysAwayUnlessAskedFor()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.preferences.setText(Setting::LastQuery, u"of an earlier run"_s);
    f.open();
    f.trigger(ActionId::Connect);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    f.find<QPlainTextEdit>("filterEdit")->setPlainText(u"result = SUCCESS"_s);
    f.close();
    for (const Setting setting : {Setting::LastProfile, Setting::LastFilter, Setting::LastLogSet,
                                  Setting::LastMarks, Setting::LastQuery})
        QVERIFY(!f.preferences.isSet(setting));
}

void tst_Settings::keepsNoKeyOfTheView()
{
    WindowFixture f;
    f.preferences.setOn(Setting::Reconnect, true);
    f.open();
    f.find<QPlainTextEdit>("filterEdit")->setPlainText(QLatin1StringView(WindowFixture::kKey));
    f.find<panels::SearchPanel>("searchPanel")
        ->setQueryText(u"SharedAccessKey=%1"_s.arg(QLatin1StringView(WindowFixture::kKey)));
    f.close();
    f.settings.sync();
    QFile file(f.settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("query="));
    QVERIFY2(!content.contains(QByteArray(WindowFixture::kKey).first(12)), content.constData());
}

void tst_Settings::crashIsToldOnce()
{
    WindowFixture f;
    f.open();
    f.window->tellOfCrash(u"/state/crash-hubscope-1-2.txt"_s, u"Hubscope crash trace\n<b>calls</b>"_s);
    auto *bar = f.find<panels::InlineBar>("inlineBar");
    QVERIFY(bar->isVisible() && bar->text().contains(u"ended unexpectedly"));
    auto *show = bar->findChild<QPushButton *>(u"inlineBarButton"_s);
    QVERIFY(show && show->isVisible());
    QTest::mouseClick(show, Qt::LeftButton);
    QTRY_VERIFY(button(f, "crashTrace", u"Copy Trace"_s));
    QCOMPARE(f.find<QMessageBox>("crashTrace")->textFormat(), Qt::PlainText);
    QVERIFY(f.find<QMessageBox>("crashTrace")->detailedText().contains(u"<b>calls</b>"));
    QTest::mouseClick(button(f, "crashTrace", u"Copy Trace"_s), Qt::LeftButton);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"Hubscope crash trace\n<b>calls</b>"_s);
    QVERIFY(!bar->isVisible());
    f.open();
    f.window->tellOfCrash(u"/state/crash-hubscope-1-2.txt"_s, {});
    QVERIFY(!f.find<panels::InlineBar>("inlineBar")->isVisible());
    f.window->tellOfCrash(u"/state/crash-hubscope-3-4.txt"_s, {});
    QVERIFY(f.find<panels::InlineBar>("inlineBar")->isVisible());
}

void tst_Settings::crashWaitsForWhatMatters()
{
    WindowFixture f;
    f.open();
    auto *bar = f.find<panels::InlineBar>("inlineBar");
    bar->say(common::Status::Failed, u"Something in the way"_s, nullptr);
    f.window->tellOfCrash(u"/state/crash-hubscope-1-2.txt"_s, {});
    QCOMPARE(bar->text(), u"Something in the way"_s);
    f.open();
    f.window->tellOfCrash(u"/state/crash-hubscope-1-2.txt"_s, {});
    QVERIFY(f.find<panels::InlineBar>("inlineBar")->isVisible());
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
