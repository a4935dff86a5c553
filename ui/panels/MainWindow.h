// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Session.h"

#include <QByteArray>
#include <QList>
#include <QMainWindow>

class QComboBox;
class QDockWidget;
class QMenu;
class QSettings;

namespace hubscope::common {
class PlainLabel;
class StatusGlyph;
class Theme;
} // namespace hubscope::common

namespace hubscope::panels {

class ConnectionPanel;
class ConnectionTestPanel;
class DiagnosticsPanel;
class EventDetailPanel;
class EventTablePanel;
class InlineBar;
class LogSetsPanel;
class WindowActions;

/// The window: puts the panels together and connects commands with the session. What happens is decided
/// there.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `settings` keeps layout, columns, zone and theme; never anything secret.
    MainWindow(models::Session &session, common::Theme &theme, QSettings &settings,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    WindowActions &actions() { return *m_actions; }

signals:
    /// The set-up is a window of its own, which this room does not know.
    void setUpRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeCentre();
    void makeDocks();
    void makeToolBar();
    void makeMenus();
    void makeStatusBar();
    void connectActions();
    void connectSession();

    QDockWidget *addDock(Qt::DockWidgetArea area, const char *objectName, const QString &title,
                         QWidget *panel);
    void layOutDefault();
    void restoreLayout();
    void saveLayout();

    void fillProfiles();
    void connectChosen();
    void goToDock(QDockWidget *dock);
    void goToNextPane();
    void copyValue();
    void copyEvent();
    void setZone(bool local);
    void showPhase();
    void showStatus();
    void say(const Error &error);
    void askKey(const setup::Credential &credential, const Error &why);
    void openProfiles();
    void openVerification();
    void openShortcuts();
    void openAbout();

    models::Session &m_session;
    common::Theme &m_theme;
    QSettings &m_settings;
    WindowActions *m_actions;

    EventTablePanel *m_events = nullptr;
    InlineBar *m_bar = nullptr;
    LogSetsPanel *m_logSets = nullptr;
    EventDetailPanel *m_detail = nullptr;
    DiagnosticsPanel *m_diagnostics = nullptr;
    ConnectionPanel *m_connection = nullptr;
    ConnectionTestPanel *m_test = nullptr;
    QDockWidget *m_logSetsDock = nullptr;
    QDockWidget *m_detailDock = nullptr;
    QDockWidget *m_diagnosticsDock = nullptr;
    QDockWidget *m_connectionDock = nullptr;
    QDockWidget *m_testDock = nullptr;
    /// In the order of Alt+1 … Alt+5.
    QList<QDockWidget *> m_docks;
    QComboBox *m_profiles = nullptr;
    common::StatusGlyph *m_stateLabel = nullptr;
    common::PlainLabel *m_countsLabel = nullptr;
    common::PlainLabel *m_ageLabel = nullptr;
    common::PlainLabel *m_zoneLabel = nullptr;
    QByteArray m_defaultState;
};

} // namespace hubscope::panels
