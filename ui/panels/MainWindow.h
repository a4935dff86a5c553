// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Preferences.h"
#include "models/Session.h"
#include "panels/AboutDialog.h"
#include "panels/EventTablePanel.h"
#include "panels/WindowActions.h"
#include "setup/SetUpSteps.h"

#include <QList>
#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>
#include <utility>

class QAction;
class QDockWidget;
class QTabWidget;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hubscope::common {
struct StepOffers;
class Theme;
} // namespace hubscope::common

namespace hubscope::panels {

class AlertsPanel;
class ConnectionPanel;
class ConnectionTestPanel;
class DiagnosticsPanel;
class EventDetailPanel;
class InlineBar;
class LogSetsPanel;
class RulesPanel;
class SamplesDialog;
class SearchPanel;
class EventTableView;
class ProfileBox;
class StatusLine;
class TrayIcon;
class WindowLayout;

/// What a person has set to see.
struct View
{
    EventTablePanel::View events;
    QString query;
};

/// The window: puts the panels together and connects commands with the session. What happens is decided
/// there.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// All must outlive this. `languages` colours code; it is not the window's own, since what uses it is
    /// destroyed after the window's members.
    MainWindow(models::Session &session, common::Theme &theme, models::Preferences &preferences,
               KSyntaxHighlighting::Repository &languages, QWidget *parent = nullptr);
    ~MainWindow() override;

    WindowActions &actions() { return *m_actions; }
    /// Without one, closing the window always ends the program.
    void setTray(std::unique_ptr<TrayIcon> tray);

    /// Whoever has something that closing would lose is asked before it: true lets it close, otherwise
    /// `close` is to be called once it may.
    using MayClose = std::function<bool(std::function<void()> close)>;
    void setMayClose(MayClose mayClose) { m_mayClose = std::move(mayClose); }

    /// What About names.
    void setComponents(const QList<Component> &components) { m_components = components; }

    /// Seen and in front, wherever it was.
    void comeForward();
    /// Closes the window for good, whatever the tray shows; what waits to be applied is asked for.
    void quit();
    /// The same, and restartRequested() comes once it is closed.
    void restart();
    /// The next close is for good, too, whoever asks for it.
    void willQuit() { m_quits = true; }
    /// Layout, and what Setting::Reconnect brings back.
    void keepForNextStart();
    View view() const;
    void takeUp(const View &view);
    /// As it was kept.
    void takeUpView();
    /// The newest trace that a crash has left; told once, and quietly.
    void tellOfCrash(const QString &tracePath, const QString &trace);

signals:
    /// The set-up is a window of its own, which this room does not know.
    void setUpRequested();
    /// The same set-up, to change this profile, on the page of this step.
    void editRequested(const QString &profileId, hubscope::setup::Step step);
    /// The window is closed, and the program shall start anew.
    void restartRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeCentre();
    void makeDocks();
    void makeToolBar();
    void makeMenus();
    void connectActions();
    void connectSession();
    void connectKeeping();
    void connectAlerts();
    void connectSettings();
    void applySetting(models::Setting setting);
    void openSettings();
    void offerRestart();
    void goIntoTray();
    bool staysInTray();
    void showTrace(const QString &tracePath, const QString &trace);
    void showNewAlerts();
    void showNotificationProblem();
    void notifyOfThese();
    void addNotification(const QString &query);
    void showExample(const models::Alert &alert);
    void goToEvent(const models::Alert &alert);
    void showKeeping(const pipeline::Keeping &keeping);

    void act(diagnose::StepAction action);
    void showOffers();
    common::StepOffers offers() const;
    void openSamples();
    void editCurrent(setup::Step step);
    EventTableView &activeTable() const;
    QString hubOf(const models::EventTableModel &events, const models::HeldEvent &event) const;
    void connectTable(EventTableView &table, models::EventTableModel &events);
    void useCell(ActionId use);
    void useValue(const QString &key, const QString &value, ActionId use);
    void copyValue();
    void copyEvent();
    void setZone(bool local);
    void showPhase();
    void showStatus();
    void say(const Error &error);
    void askKey(const setup::Credential &credential, const Error &why);
    void openProfiles();
    void showRule(const QString &ruleId);
    void showRuleProblem();
    void refreshDetail();
    QList<QAction *> menuActions() const;

    models::Session &m_session;
    common::Theme &m_theme;
    models::Preferences &m_preferences;
    KSyntaxHighlighting::Repository &m_languages;
    WindowActions *m_actions;
    WindowLayout *m_layout;
    StatusLine *m_status;

    QTabWidget *m_centre = nullptr;
    EventTablePanel *m_events = nullptr;
    SearchPanel *m_search = nullptr;
    InlineBar *m_bar = nullptr;
    LogSetsPanel *m_logSets = nullptr;
    /// The list that the event shown in detail was chosen in.
    const models::EventTableModel *m_detailOf = nullptr;
    EventDetailPanel *m_detail = nullptr;
    DiagnosticsPanel *m_diagnostics = nullptr;
    ConnectionPanel *m_connection = nullptr;
    ConnectionTestPanel *m_test = nullptr;
    RulesPanel *m_rules = nullptr;
    AlertsPanel *m_alerts = nullptr;
    QDockWidget *m_detailDock = nullptr;
    QDockWidget *m_diagnosticsDock = nullptr;
    QDockWidget *m_testDock = nullptr;
    QDockWidget *m_rulesDock = nullptr;
    QDockWidget *m_alertsDock = nullptr;
    QAction *m_openRules = nullptr;
    QAction *m_openDiagnostics = nullptr;
    QAction *m_openAlerts = nullptr;
    /// Alerts that came while their panel was out of sight.
    qint64 m_newAlerts = 0;
    bool m_alertsSeen = false;
    ProfileBox *m_profiles = nullptr;
    /// Deletes itself when it is closed.
    QPointer<SamplesDialog> m_samples;
    std::unique_ptr<TrayIcon> m_tray;
    /// The window is hidden, and the icon in the tray brings it back.
    bool m_inTray = false;
    bool m_quits = false;
    bool m_restarts = false;
    MayClose m_mayClose;
    QList<Component> m_components;
};

} // namespace hubscope::panels
