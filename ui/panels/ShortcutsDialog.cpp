// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ShortcutsDialog.h"

#include "common/Dialogs.h"
#include "common/FindField.h"
#include "common/MenuText.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope::panels {

namespace {

/// What it does, where that was said; else its text without the marks of its mnemonic and the dots of a menu.
QString plainText(const QAction &action)
{
    if (!action.whatsThis().isEmpty())
        return action.whatsThis();
    QString text = common::withoutMnemonic(action.text());
    while (text.endsWith(u'…') || text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_rows(new QStandardItemModel(0, 2, this))
    , m_view(new QTreeView(this))
    , m_find(new common::FindField(u"shortcutsFind"_s, common::Icon::Search, tr("Find an action or a key"),
                                   tr("Find an action or a key"), this))
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_rows->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    auto *matching = new QSortFilterProxyModel(this);
    matching->setSourceModel(m_rows);
    matching->setFilterCaseSensitivity(Qt::CaseInsensitive);
    matching->setFilterKeyColumn(-1);

    m_view->setObjectName(u"shortcutsList"_s);
    m_view->setAccessibleName(tr("Actions and their keys"));
    m_view->setModel(matching);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->resizeSection(1, fontMetrics().averageCharWidth() * 28);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"shortcutsClose"_s);
    // Enter in the search is no wish to leave.
    close->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
    column->addWidget(buttons);
    setTabOrder(m_find, m_view);
    common::setFirstSize(*this, {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 30});

    connect(m_find, &QLineEdit::textChanged, matching, &QSortFilterProxyModel::setFilterFixedString);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QAction *action : actions) {
        if (!action->isSeparator() && !action->menu() && !action->text().isEmpty())
            addRow(plainText(*action), action->shortcuts());
    }
}

void ShortcutsDialog::addRow(const QString &what, const QList<QKeySequence> &keys)
{
    const QString shown = QKeySequence::listToString(keys, QKeySequence::NativeText);
    auto *action = new QStandardItem(what);
    auto *key = new QStandardItem(shown.isEmpty() ? tr("in the menu") : shown);
    action->setData(shown.isEmpty() ? what : tr("%1: %2").arg(what, shown), Qt::AccessibleTextRole);
    m_rows->appendRow({action, key});
}

} // namespace hubscope::panels
