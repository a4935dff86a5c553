// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/EventDelegate.h"

#include "common/Colors.h"
#include "common/Icons.h"
#include "common/LogSetMark.h"
#include "models/EventTableModel.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>

#include <array>

namespace hubscope::panels {

using models::EventTableModel;

namespace {

struct MarkIcon
{
    models::Mark mark;
    common::Icon icon;
};
/// Each has a place of its own, so that equal marks stand below each other.
constexpr std::array kMarkIcons{MarkIcon{models::Mark::Repaired, common::Icon::Repaired},
                                MarkIcon{models::Mark::Noted, common::Icon::Noted}};
static_assert(kMarkIcons.size() == models::kMarkCount);

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

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != EventTableModel::Marks)
        return;
    const auto marks = index.data(EventTableModel::MarksRole).value<models::Marks>();
    if (marks.isEmpty())
        return;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    const int side = option.fontMetrics.height();
    const bool selected = option.state & QStyle::State_Selected;
    QRect place(option.rect.left() + margin, option.rect.top() + (option.rect.height() - side) / 2, side,
                side);
    for (const MarkIcon &row : kMarkIcons) {
        if (marks.has(row.mark))
            common::icon(row.icon).paint(painter, place, Qt::AlignCenter,
                                         selected ? QIcon::Selected : QIcon::Normal);
        place.translate(side + margin, 0);
    }
}

void EventDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (isFixedWidth(index.column()))
        option->font = fixedFont(option->font);
    if (index.data(EventTableModel::StandInRole).toBool())
        option->palette.setColor(QPalette::Text, common::subduedText(option->palette));
    if (index.column() == EventTableModel::LogSet) {
        const auto logSet = static_cast<insight::LogSet>(index.data(EventTableModel::LogSetRole).toInt());
        option->icon = common::logSetIcon(logSet);
        option->features |= QStyleOptionViewItem::HasDecoration;
        const int side = option->fontMetrics.height() * 3 / 4;
        option->decorationSize = QSize(side, side);
        if (index.data(EventTableModel::NotSentRole).toBool())
            option->palette.setColor(QPalette::Text, common::subduedText(option->palette));
    }
}

} // namespace hubscope::panels
