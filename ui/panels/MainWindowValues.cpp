// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: what is done with the chosen cell or event, in whichever list it stands.
#include "panels/MainWindow.h"

#include "models/QueryWords.h"
#include "panels/EventDetailPanel.h"
#include "panels/EventTablePanel.h"
#include "panels/EventTableView.h"
#include "panels/SearchPanel.h"
#include "panels/WindowActions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTabWidget>

namespace hubscope::panels {

using models::EventTableModel;

void MainWindow::useCell(ActionId use)
{
    EventTableView &table = activeTable();
    const QModelIndex index = table.currentIndex();
    if (!index.isValid())
        return;
    const auto column = static_cast<EventTableModel::Column>(index.column());
    const QString key = table.events().keyOf(index.row(), column);
    const QString value = table.events().original(index.row(), column);
    if (!key.isEmpty() && !value.isEmpty())
        useValue(key, value, use);
}

/// Adds to the query that is in sight; a search for the value alone begins anew.
void MainWindow::useValue(const QString &key, const QString &value, ActionId use)
{
    const QString test = models::leqlTest(key, value, use == ActionId::ExcludeValue);
    if (use == ActionId::SearchValue) {
        m_centre->setCurrentWidget(m_search);
        m_search->search(test);
    } else if (m_centre->currentWidget() == m_search) {
        m_search->addTest(test);
    } else {
        m_events->addTest(test);
    }
}

void MainWindow::copyValue()
{
    const EventTableView &table = activeTable();
    const QModelIndex index = table.currentIndex();
    if (index.isValid()) {
        QGuiApplication::clipboard()->setText(
            table.events().original(index.row(), static_cast<EventTableModel::Column>(index.column())));
    }
}

void MainWindow::copyEvent()
{
    const EventTableView &table = activeTable();
    if (const QModelIndex index = table.currentIndex(); index.isValid()) {
        const models::HeldEvent event = table.events().eventAt(index.row());
        m_detail->copy(event, hubOf(table.events(), event));
    }
}

} // namespace hubscope::panels
