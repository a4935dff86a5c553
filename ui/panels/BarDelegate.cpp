// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/BarDelegate.h"

#include "common/Colors.h"
#include "models/SearchRowsModel.h"

#include <QPainter>

#include <algorithm>

namespace hubscope::panels {

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const models::SearchRowsModel *>(index.model());
    const double share = model ? model->shareOf(index) : 0;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (share <= 0 || isSelected) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    // The row's own ground first, then the bar, then the number.
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QRect area = option.rect.adjusted(2, 2, -2, -2);
    QRect bar = area;
    bar.setWidth(std::max(2, qRound(area.width() * share)));
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(area.right());
    painter->save();
    if (item.features.testFlag(QStyleOptionViewItem::Alternate))
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    painter->fillRect(bar, common::blend(option.palette.color(QPalette::Highlight),
                                         option.palette.color(QPalette::Base), 0.35));
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setFont(option.font);
    painter->drawText(area.adjusted(4, 0, -4, 0), static_cast<int>(item.displayAlignment), item.text);
    painter->restore();
}

} // namespace hubscope::panels
