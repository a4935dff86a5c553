// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace hubscope::panels {

enum class ActionId {
    SetUp,
    Demo,
    ManageProfiles,
    Settings,
    Quit,
    Connect,
    Disconnect,
    ReadFromBeginning,
    Edit,
    Test,
    SendSamples,
    SendUnparsed,
    Pause,
    Follow,
    ClearView,
    Zone,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeHighContrast,
    NextPane,
    ResetLayout,
    Search,
    Filter,
    OnlyRepaired,
    OnlyNoted,
    ClearFilters,
    FindInEvent,
    NextRemark,
    ShowRule,
    OnlyValue,
    ExcludeValue,
    SearchValue,
    NotifyOfThese,
    NotificationRules,
    CopyValue,
    CopyEvent,
    SortingGuide,
    Troubleshooting,
    Verify,
    Shortcuts,
    OpenLogs,
    About,
};

/// Every command of the window from one table: text, shortcut, icon, menu, hint. Actions are the window's;
/// what they do is connected by whoever can do it.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QWidget *window);

    QAction *operator[](ActionId id) const { return m_actions.value(id); }
    QList<QAction *> all() const { return m_actions.values(); }
    /// Makes the menus of the table in the menu bar. Returns the View menu, where the docks' own actions go.
    QMenu *fillMenus(QMenuBar &bar) const;

private:
    QHash<ActionId, QAction *> m_actions;
};

} // namespace hubscope::panels
