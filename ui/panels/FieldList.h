// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/EventDetail.h"
#include "panels/WindowActions.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace hubscope::panels {

/// Keys and values of one event. Long values are clamped until the reader opens them.
class FieldModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Key, Value, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFields(const QList<models::DetailField> &fields);
    const models::DetailField &field(int row) const { return m_fields.at(row); }
    bool isLong(int row) const;
    void toggle(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<models::DetailField> m_fields;
    QSet<int> m_open;
};

/// Wraps keys and values wherever they must: Qt's own delegate breaks at blanks only and elides the rest, and
/// a tree view does not ask it for the height at the column's width.
class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit FieldDelegate(const QTreeView &view, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const QTreeView &m_view;
};

class FieldList : public QTreeView
{
    Q_OBJECT
public:
    explicit FieldList(QWidget *parent = nullptr);

    void setFields(const QList<models::DetailField> &fields);

signals:
    /// OnlyValue, ExcludeValue or SearchValue.
    void valueUsed(const QString &key, const QString &value, hubscope::panels::ActionId use);

private:
    void use(ActionId use);
    void copy(FieldModel::Column what);

    FieldModel *m_fields;
};

} // namespace hubscope::panels
