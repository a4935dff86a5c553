// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace hubscope::panels {

/// Cells of the tables about rules: log sets with their mark, rules that are off greyed, what is not applied
/// yet with a bar at its left end.
class RuleDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// The cells of `logSetColumns` bear the mark of the log set that `logSetRole` gives.
    RuleDelegate(int logSetRole, std::initializer_list<int> logSetColumns, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_logSetRole;
    QList<int> m_logSetColumns;
};

} // namespace hubscope::panels
