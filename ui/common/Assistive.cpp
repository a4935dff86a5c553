// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Assistive.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QToolButton>

namespace hubscope::common {

void chooseBySelection(QAbstractItemView &view)
{
    QItemSelectionModel *selection = view.selectionModel();
    QObject::connect(selection, &QItemSelectionModel::selectionChanged, &view, [selection] {
        const QModelIndexList rows = selection->selectedRows();
        const QModelIndex current = selection->currentIndex();
        if (rows.size() != 1 || (current.isValid() && current.siblingAtColumn(0) == rows.first()))
            return;
        selection->setCurrentIndex(current.isValid() ? rows.first().siblingAtColumn(current.column())
                                                     : rows.first(),
                                   QItemSelectionModel::NoUpdate);
    });
}

void nameChoice(QComboBox &box, const QString &name)
{
    box.setAccessibleName(name);
    box.setAccessibleDescription(name);
}

void triggerByToggle(const QWidget &parent)
{
    for (QToolButton *button : parent.findChildren<QToolButton *>()) {
        QAction *action = button->defaultAction();
        if (!action || !action->isCheckable())
            continue;
        QObject::connect(button, &QToolButton::toggled, action, [action](bool on) {
            // After a click the command knows already.
            if (action->isChecked() != on)
                action->trigger();
        });
    }
}

} // namespace hubscope::common
