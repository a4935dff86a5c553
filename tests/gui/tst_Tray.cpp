// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Closing the window, and the tray.
#include "WindowSteps.h"

#include "panels/TrayIcon.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;
using models::Setting;
using panels::ActionId;
using panels::TrayIcon;
using Phase = models::Session::Phase;

namespace {

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

class tst_Tray : public QObject
{
    Q_OBJECT
private slots:
    void whereThereIsNoTray();
    void closingAsksOnce_data();
    void closingAsksOnce();
    void closingWithoutReadingEnds();
    void quitIsForGood();
    void closingWaitsForWhatWouldBeLost();
    void trayMenuShowsAndStops();
    void trayThatGoesBringsTheWindowBack();
    void trayTellsTheState();
};

void tst_Tray::whereThereIsNoTray()
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

void tst_Tray::closingAsksOnce_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<bool>("visible");
    QTest::newRow("keep") << u"Read On in the Tray"_s << u"keep"_s << false;
    QTest::newRow("cancel") << u"Cancel"_s << u"ask"_s << true;
}

void tst_Tray::closingAsksOnce()
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

void tst_Tray::closingWithoutReadingEnds()
{
    TrayFixture f;
    f.openWithTray();
    f.trigger(ActionId::Disconnect);
    QTRY_COMPARE(f.session->phase(), Phase::NoSource);
    f.window->close();
    QVERIFY(!f.window->isVisible() && !f.find<QMessageBox>("closeToTray"));
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void tst_Tray::quitIsForGood()
{
    TrayFixture f;
    f.openWithTray();
    f.trigger(ActionId::Quit);
    QVERIFY(!f.window->isVisible() && !f.find<QMessageBox>("closeToTray"));
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void tst_Tray::closingWaitsForWhatWouldBeLost()
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

void tst_Tray::trayMenuShowsAndStops()
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

void tst_Tray::trayThatGoesBringsTheWindowBack()
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

void tst_Tray::trayTellsTheState()
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

QTEST_MAIN(tst_Tray)
#include "tst_Tray.moc"
