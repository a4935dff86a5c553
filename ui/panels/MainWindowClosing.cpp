// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: how it ends or goes into the tray, what is kept for the next start, and what the last one left.
#include "common/Dialogs.h"
#include "panels/EventTablePanel.h"
#include "panels/InlineBar.h"
#include "panels/MainWindow.h"
#include "panels/RulesPanel.h"
#include "panels/SearchPanel.h"
#include "panels/TrayIcon.h"
#include "panels/WindowLayout.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QUrl>

#include <utility>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using models::Setting;

namespace {

Q_LOGGING_CATEGORY(closingLog, "hubscope.window")

constexpr auto kKeep = "keep"_L1;
constexpr auto kQuit = "quit"_L1;

} // namespace

void MainWindow::setTray(std::unique_ptr<TrayIcon> tray)
{
    m_tray = std::move(tray);
    connect(m_tray.get(), &TrayIcon::showRequested, this, &MainWindow::comeForward);
    connect(m_tray.get(), &TrayIcon::hideRequested, this, &MainWindow::goIntoTray);
    // A tray that goes away must not take the window with it.
    connect(&m_session, &models::Session::beat, this, [this] {
        if (m_inTray && !m_tray->isShown())
            comeForward();
    });
    applySetting(Setting::TrayIcon);
}

void MainWindow::comeForward()
{
    if (std::exchange(m_inTray, false))
        QGuiApplication::setQuitOnLastWindowClosed(true);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::goIntoTray()
{
    if (!m_tray || !m_tray->isShown())
        return showMinimized();
    // A dialog that is closed while the window is away is not the end.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_inTray = true;
    keepForNextStart();
    hide();
}

void MainWindow::quit()
{
    m_quits = true;
    close();
}

void MainWindow::restart()
{
    m_restarts = true;
    quit();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool quits = std::exchange(m_quits, false) || qApp->isSavingSession();
    const bool restarts = std::exchange(m_restarts, false);
    if (!quits && staysInTray()) {
        event->ignore();
        return;
    }
    const auto goOn = [this, restarts] {
        m_restarts = restarts;
        quit();
    };
    const bool rulesMay = m_rules->mayClose(goOn);
    // The question is asked in the window.
    if (!rulesMay && m_inTray)
        comeForward();
    if (!rulesMay || (m_mayClose && !m_mayClose(goOn))) {
        event->ignore();
        return;
    }
    keepForNextStart();
    QMainWindow::closeEvent(event);
    if (restarts)
        emit restartRequested();
    if (m_inTray)
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

/// True if closing the window does not end the program, or a person has yet to say.
bool MainWindow::staysInTray()
{
    const QString choice = m_preferences.word(Setting::OnClose);
    if (!m_tray || !m_tray->isShown() || !m_session.isReading() || choice == kQuit)
        return false;
    if (choice == kKeep) {
        goIntoTray();
        return true;
    }
    if (findChild<QMessageBox *>(u"closeToTray"_s))
        return true;
    common::ask(this,
                {.objectName = u"closeToTray"_s,
                 .windowTitle = tr("Close Window"),
                 .text = tr("Events are being read. Read on while the window is closed?"),
                 .advice = tr("The icon in the tray brings the window back. Your choice is kept; Settings "
                              "(Ctrl+,) changes it."),
                 .details = {},
                 .status = common::Status::Note,
                 .choices = {{tr("Read On in the Tray"), QMessageBox::AcceptRole},
                             {tr("Quit Hubscope"), QMessageBox::DestructiveRole},
                             {tr("Cancel"), QMessageBox::RejectRole}}},
                this, [this](int answer) {
                    if (answer != 0 && answer != 1)
                        return;
                    m_preferences.setWord(Setting::OnClose, answer == 0 ? kKeep : kQuit);
                    if (answer == 0)
                        goIntoTray();
                    else
                        quit();
                });
    return true;
}

// From one start to the next

void MainWindow::keepForNextStart()
{
    m_layout->save();
    m_preferences.refresh();
    const bool wanted = m_preferences.isOn(Setting::Reconnect);
    const auto &source = m_session.source();
    const bool goesOn = wanted && source && !source->isDemo && m_session.isReading();
    const QString shown = source ? source->profileId : m_session.profiles().currentId();
    const QString last = m_preferences.text(Setting::LastProfile);
    // Of several windows, one that reads nothing does not take away what another one has left.
    if (!wanted || goesOn || last.isEmpty() || last == shown) {
        const View kept = wanted ? view() : View{};
        m_preferences.setText(Setting::LastProfile, goesOn ? source->profileId : QString());
        m_preferences.setText(Setting::LastFilter, kept.events.filter);
        m_preferences.setText(Setting::LastLogSet, kept.events.logSet);
        m_preferences.setText(Setting::LastMarks, kept.events.marks);
        m_preferences.setText(Setting::LastQuery, kept.query);
    }
    if (const auto kept = m_preferences.flush(); !kept)
        qCWarning(closingLog).noquote() << "settings and layout are not kept:" << kept.error().detail;
}

View MainWindow::view() const
{
    return {.events = m_events->view(), .query = m_search->queryText()};
}

void MainWindow::takeUp(const View &view)
{
    m_events->takeUp(view.events);
    m_search->setQueryText(view.query);
}

void MainWindow::takeUpView()
{
    takeUp({.events = {.filter = m_preferences.text(Setting::LastFilter),
                       .logSet = m_preferences.text(Setting::LastLogSet),
                       .marks = m_preferences.text(Setting::LastMarks)},
            .query = m_preferences.text(Setting::LastQuery)});
}

void MainWindow::tellOfCrash(const QString &tracePath, const QString &trace)
{
    const QString name = QFileInfo(tracePath).fileName();
    // What stands in the way of reading comes first; this can wait for the next start.
    if (name == m_preferences.text(Setting::ToldCrash) || !m_bar->isHidden())
        return;
    auto *show = new QAction(tr("Crash Trace…"), this);
    connect(show, &QAction::triggered, this, [this, show, tracePath, trace] {
        m_bar->takeBack(show);
        showTrace(tracePath, trace);
    });
    m_bar->say(common::Status::Note,
               tr("Hubscope ended unexpectedly the last time. What led there was kept."), show,
               InlineBar::Stay::UntilClosed);
    m_preferences.setText(Setting::ToldCrash, name);
}

void MainWindow::showTrace(const QString &tracePath, const QString &trace)
{
    common::ask(this,
                {.objectName = u"crashTrace"_s,
                 .windowTitle = tr("Crash Trace"),
                 .text = tr("The trace helps whoever mends the program."),
                 .advice = tr("It holds versions, addresses in the program and where its libraries stand: no "
                              "event, no key, no name of a hub."),
                 .details = trace,
                 .status = common::Status::Note,
                 .choices = {{tr("Copy Trace"), QMessageBox::ActionRole},
                             {tr("Open Folder"), QMessageBox::ActionRole},
                             {tr("Close"), QMessageBox::RejectRole}}},
                this, [trace, tracePath](int choice) {
                    if (choice == 0)
                        QGuiApplication::clipboard()->setText(trace);
                    else if (choice == 1)
                        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(tracePath).absolutePath()));
                });
}

} // namespace hubscope::panels
