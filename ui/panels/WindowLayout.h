// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSize>

class QAction;
class QDockWidget;
class QMainWindow;
class QMenu;
class QSettings;
class QTabWidget;
class QWidget;

namespace hubscope::panels {

class EventTableView;

/// The window's docks: where they stand at first, how keys reach them, and how their places and the list's
/// columns are kept from one run to the next.
class WindowLayout : public QObject
{
    Q_OBJECT
public:
    struct AreaSize
    {
        Qt::DockWidgetArea area;
        Qt::Orientation across;
        int size;
        /// Part of the window that it never is more than.
        double most;
    };
    /// Both must outlive this.
    WindowLayout(QMainWindow &window, QSettings &settings);

    /// Docks of one area stand as tabs behind each other, the first in front. The order of the calls is that
    /// of Alt+1, Alt+2 …
    QDockWidget *add(Qt::DockWidgetArea area, const char *objectName, const QString &title, QWidget *panel);
    /// The list whose columns are kept, and the pages in the middle: where the keyboard goes when a panel is
    /// left. Before begin().
    void setCentre(EventTableView &table, QTabWidget &pages);

    /// "Panels" (show or hide) and "Go To", in the View menu before `before`.
    void fillMenus(QMenu &view, QAction *before);

    /// How large the window is until it was ever closed, on a screen with so much room.
    static QSize firstSize(const QSize &available);
    /// Once, when all docks are there: the default layout, then the one that was kept.
    void begin();
    void save();
    void reset();

    /// Shows the panel and moves the keyboard into it; if it is there already, back to the list.
    void goTo(QDockWidget *dock);
    /// The next panel that can be seen, or the list after the last one.
    void goToNext();
    static void bringUp(QDockWidget *dock);

private:
    struct Dock
    {
        QDockWidget *widget;
        Qt::DockWidgetArea area;
    };

    void focusCentre();
    void layOutDefault();
    int roomFor(const AreaSize &area) const;
    void restore();

    QMainWindow &m_window;
    QSettings &m_settings;
    EventTableView *m_table = nullptr;
    QTabWidget *m_pages = nullptr;
    QList<Dock> m_docks;
    QByteArray m_defaultState;
    bool m_resetting = false;
};

} // namespace hubscope::panels
