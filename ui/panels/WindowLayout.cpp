// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/WindowLayout.h"

#include "panels/EventTableView.h"
#include "panels/Pane.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScreen>
#include <QSettings>
#include <QTabWidget>

#include <algorithm>
#include <array>

namespace hubscope::panels {

using namespace Qt::StringLiterals;

namespace {

/// Raise both when docks or columns change: an older layout is then left alone and the default stands.
constexpr int kLayoutVersion = 3;
constexpr int kColumnsVersion = 2;

constexpr auto kGeometry = "window/geometry"_L1;
constexpr auto kState = "window/state"_L1;
constexpr auto kColumns = "events/columns"_L1;
constexpr auto kColumnsOf = "events/columnsVersion"_L1;

/// How wide or high each area is at first: with a font of usual size, and at most of the window.
constexpr std::array kAreaSizes{WindowLayout::AreaSize{Qt::LeftDockWidgetArea, Qt::Horizontal, 260, 0.22},
                                WindowLayout::AreaSize{Qt::RightDockWidgetArea, Qt::Horizontal, 420, 0.29},
                                WindowLayout::AreaSize{Qt::BottomDockWidgetArea, Qt::Vertical, 340, 0.38}};

} // namespace

WindowLayout::WindowLayout(QMainWindow &window, QSettings &settings)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
{
    window.setDockNestingEnabled(false);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window.resize(firstSize(window.screen()->availableSize()));
}

QSize WindowLayout::firstSize(const QSize &available)
{
    // Beside the window itself its frame must find room.
    return QSize(1440, 900).boundedTo(available * 0.95);
}

QDockWidget *WindowLayout::add(Qt::DockWidgetArea area, const char *objectName, const QString &title,
                               QWidget *panel)
{
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName(QLatin1StringView(objectName));
    constexpr QSize kLeast(150, 100);
    auto *pane = new Pane(panel, kLeast, dock);
    pane->setAccessibleName(title);
    dock->setWidget(pane);
    // A floating dock cannot be dragged back under Wayland (QTBUG-136011).
    if (QGuiApplication::platformName().startsWith("wayland"_L1))
        dock->setFeatures(dock->features() & ~QDockWidget::DockWidgetFloatable);
    m_window.addDockWidget(area, dock);
    m_docks.append({dock, area});
    // Whoever closes a panel goes on in the list.
    connect(dock, &QDockWidget::visibilityChanged, this, [this, dock](bool visible) {
        if (!visible && dock->isHidden() && !m_resetting && m_window.isActiveWindow())
            focusCentre();
    });
    return dock;
}

void WindowLayout::setCentre(EventTableView &table, QTabWidget &pages)
{
    m_table = &table;
    m_pages = &pages;
}

void WindowLayout::focusCentre()
{
    m_pages->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void WindowLayout::fillMenus(QMenu &view, QAction *before)
{
    auto *panels = new QMenu(tr("P&anels"), &view);
    panels->setObjectName(u"menuPanels"_s);
    auto *go = new QMenu(tr("&Go To"), &view);
    go->setObjectName(u"menuGoTo"_s);
    for (qsizetype i = 0; i < m_docks.size(); ++i) {
        QDockWidget *dock = m_docks.at(i).widget;
        QAction *toggle = dock->toggleViewAction();
        toggle->setShortcut(QKeySequence(u"Alt+Shift+%1"_s.arg(i + 1)));
        // Where it stands alone, a panel's name does not say which of the two it is.
        toggle->setWhatsThis(tr("Show or hide %1").arg(dock->windowTitle()));
        panels->addAction(toggle);
        QAction *action = go->addAction(dock->windowTitle());
        action->setWhatsThis(tr("Go to %1").arg(dock->windowTitle()));
        action->setObjectName(u"actionGoTo_"_s + dock->objectName());
        action->setShortcut(QKeySequence(u"Alt+%1"_s.arg(i + 1)));
        connect(action, &QAction::triggered, this, [this, dock] { goTo(dock); });
    }
    view.insertMenu(before, panels);
    view.insertMenu(before, go);
}

// Keeping

void WindowLayout::begin()
{
    layOutDefault();
    m_defaultState = m_window.saveState(kLayoutVersion);
    restore();
}

void WindowLayout::layOutDefault()
{
    for (const Dock &dock : m_docks) {
        dock.widget->setFloating(false);
        m_window.addDockWidget(dock.area, dock.widget);
        dock.widget->show();
    }
    for (const AreaSize &size : kAreaSizes) {
        QDockWidget *first = nullptr;
        QDockWidget *last = nullptr;
        for (const Dock &dock : m_docks) {
            if (dock.area != size.area)
                continue;
            if (last)
                m_window.tabifyDockWidget(last, dock.widget);
            else
                first = dock.widget;
            last = dock.widget;
        }
        if (!first)
            continue;
        first->raise();
        m_window.resizeDocks({first}, {roomFor(size)}, size.across);
    }
}

/// More with a larger font, and always a part of the window only: most of it is the list's.
int WindowLayout::roomFor(const AreaSize &area) const
{
    constexpr int kUsualHeight = 18;
    const int whole = area.across == Qt::Vertical ? m_window.height() : m_window.width();
    return std::min(std::max(area.size, area.size * m_window.fontMetrics().height() / kUsualHeight),
                    static_cast<int>(whole * area.most));
}

void WindowLayout::restore()
{
    m_window.restoreGeometry(m_settings.value(kGeometry).toByteArray());
    // Answers false for another version and changes nothing then.
    m_window.restoreState(m_settings.value(kState).toByteArray(), kLayoutVersion);
    if (m_settings.value(kColumnsOf).toInt() == kColumnsVersion)
        m_table->horizontalHeader()->restoreState(m_settings.value(kColumns).toByteArray());
}

void WindowLayout::save()
{
    m_settings.setValue(kGeometry, m_window.saveGeometry());
    m_settings.setValue(kState, m_window.saveState(kLayoutVersion));
    m_settings.setValue(kColumns, m_table->horizontalHeader()->saveState());
    m_settings.setValue(kColumnsOf, kColumnsVersion);
}

/// By the state alone: docks that are added anew stand side by side until they are tabs, and the window grows
/// to hold them.
void WindowLayout::reset()
{
    // The panels are hidden for a moment only.
    const QScopedValueRollback resetting(m_resetting, true);
    m_window.restoreState(m_defaultState, kLayoutVersion);
    m_table->resetColumns();
}

// Going there

void WindowLayout::bringUp(QDockWidget *dock)
{
    dock->show();
    dock->raise();
}

void WindowLayout::goTo(QDockWidget *dock)
{
    // Behind a tab it may have the keyboard still, but nobody sees it.
    if (!dock->visibleRegion().isEmpty() && dock->isAncestorOf(QApplication::focusWidget())) {
        focusCentre();
        return;
    }
    bringUp(dock);
    for (QWidget *widget : dock->widget()->findChildren<QWidget *>()) {
        if (widget->isVisibleTo(dock) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)) {
            widget->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    dock->widget()->setFocus(Qt::ShortcutFocusReason);
}

void WindowLayout::goToNext()
{
    QWidget *focus = QApplication::focusWidget();
    qsizetype next = 0;
    for (qsizetype i = 0; i < m_docks.size(); ++i) {
        if (m_docks.at(i).widget->isAncestorOf(focus))
            next = i + 1;
    }
    for (; next < m_docks.size(); ++next) {
        // A panel behind a tab is visible for Qt's window, not for the reader.
        if (!m_docks.at(next).widget->visibleRegion().isEmpty())
            return goTo(m_docks.at(next).widget);
    }
    focusCentre();
}

} // namespace hubscope::panels
