// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Colors.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

#include <functional>

namespace hubscope::models {
class Session;
}

namespace hubscope::panels {

class WindowActions;

/// Hubscope in the desktop's tray: how reading stands, and the few commands that need no window. Where the
/// desktop has no tray there is nothing to see, and isShown() says so.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    using Place = std::function<bool()>;
    /// `actions` are the window's; all must outlive this. `place`: whether the desktop has a tray, now.
    TrayIcon(models::Session &session, const WindowActions &actions, QWidget &window,
             Place place = &QSystemTrayIcon::isSystemTrayAvailable);

    bool hasPlace() const { return m_place(); }
    /// Whether a person can find it there.
    bool isShown() const { return m_wanted && hasPlace(); }
    void setWanted(bool wanted);
    QMenu &menu() { return m_menu; }
    QString toolTip() const { return m_icon.toolTip(); }

signals:
    void showRequested();
    void hideRequested();

private:
    void show();

    models::Session &m_session;
    const WindowActions &m_actions;
    QWidget &m_window;
    const Place m_place;
    bool m_wanted = false;
    QMenu m_menu;
    QAction *m_toggle;
    QAction *m_reading;
    QSystemTrayIcon m_icon;
};

/// The program's icon with the sign of this state in a corner; each state is told by its shape, too.
QIcon trayIcon(common::Status status);

} // namespace hubscope::panels
