// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>

class QAction;
class QLineEdit;
class QStandardItemModel;
class QTreeView;

namespace hubscope::panels {

/// All shortcuts in one list, made of the actions themselves, so that it cannot differ from them.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    /// Actions without a text are left out; those without a shortcut are listed all the same.
    explicit ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// For keys that are no action's, e.g. those of the table.
    void addRow(const QString &what, const QList<QKeySequence> &keys);

private:
    QStandardItemModel *m_rows;
    QTreeView *m_view;
    QLineEdit *m_find;
};

} // namespace hubscope::panels
