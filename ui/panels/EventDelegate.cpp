// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/EventDelegate.h"

#include "common/LogSetMark.h"
#include "models/EventTableModel.h"

#include <QFontDatabase>

namespace hubscope::panels {

using models::EventTableModel;

namespace {

bool isFixedWidth(int column)
{
    switch (column) {
    case EventTableModel::Time:
    case EventTableModel::Received:
    case EventTableModel::SourceIp:
    case EventTableModel::Partition:
    case EventTableModel::Offset:
        return true;
    default:
        return false;
    }
}

} // namespace

EventDelegate::EventDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QFont EventDelegate::fixedFont(const QFont &base) const
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0)
        fixed.setPointSizeF(base.pointSizeF());
    return fixed;
}

void EventDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (isFixedWidth(index.column()))
        option->font = fixedFont(option->font);
    if (index.column() == EventTableModel::LogSet) {
        const auto logSet = static_cast<insight::LogSet>(index.data(EventTableModel::LogSetRole).toInt());
        option->icon = common::logSetIcon(logSet);
        option->features |= QStyleOptionViewItem::HasDecoration;
        const int side = option->fontMetrics.height() * 3 / 4;
        option->decorationSize = QSize(side, side);
    }
}

} // namespace hubscope::panels
