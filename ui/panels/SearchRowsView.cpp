// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/SearchRowsView.h"

#include "common/Icons.h"
#include "common/RowTables.h"
#include "models/SearchRowsModel.h"
#include "panels/BarDelegate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

namespace hubscope::panels {

using namespace Qt::StringLiterals;

SearchRowsView::SearchRowsView(models::SearchRowsModel &rows, QWidget *parent)
    : QTableView(parent)
    , m_rows(rows)
{
    setObjectName(u"searchRows"_s);
    setAccessibleName(tr("What the query worked out"));
    setModel(&rows);
    setItemDelegate(new BarDelegate(this));
    common::showAsRows(*this);
    setSelectionBehavior(SelectItems);
    setFrameShape(NoFrame);
    horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 34);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addCommand(tr("Show &Events of This Value"), "searchRowEvents", common::Icon::Search,
               QKeySequence(Qt::Key_Return), &SearchRowsView::askForValue);
    addCommand(tr("Copy &Value"), "searchRowCopy", common::Icon::Copy, QKeySequence::Copy,
               &SearchRowsView::copyCell);
}

void SearchRowsView::addCommand(const QString &text, const char *name, common::Icon icon,
                                const QKeySequence &keys, void (SearchRowsView::*command)())
{
    auto *action = new QAction(common::icon(icon), text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, command);
    addAction(action);
}

void SearchRowsView::askForValue()
{
    const QModelIndex index = currentIndex();
    const QStringList &keys = m_rows.table().keys;
    if (index.isValid() && index.column() < keys.size())
        emit valueWanted(keys.at(index.column()), m_rows.original(index));
}

void SearchRowsView::copyCell()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_rows.original(currentIndex()));
}

} // namespace hubscope::panels
