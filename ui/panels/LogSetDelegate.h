// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace hubscope::panels {

/// Two lines a log set: mark, name and count; the last minute's curve, rate and age.
class LogSetDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A curve of positive values that fills `area`, oldest at the left; a flat line if all are 0. Always
/// kSeconds wide: a short history stands at the right.
void paintSparkline(QPainter &painter, const QRectF &area, const QList<double> &samples, const QColor &color);

} // namespace hubscope::panels
