// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/RuleDelegate.h"

#include "common/Colors.h"
#include "common/LogSetMark.h"
#include "models/RuleTableModel.h"

#include <QPainter>

namespace hubscope::panels {

using models::RuleTableModel;

namespace {

constexpr int kBarWidth = 3;

} // namespace

RuleDelegate::RuleDelegate(int logSetRole, std::initializer_list<int> logSetColumns, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_logSetRole(logSetRole)
    , m_logSetColumns(logSetColumns)
{
}

void RuleDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (m_logSetColumns.contains(index.column())) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = common::logSetIcon(static_cast<insight::LogSet>(index.data(m_logSetRole).toInt()));
        const int side = option->fontMetrics.height();
        option->decorationSize = QSize(side, side);
    }
    const QVariant enabled = index.data(RuleTableModel::EnabledRole);
    if (enabled.isValid() && !enabled.toBool())
        option->palette.setColor(QPalette::Text, common::subduedText(option->palette));
}

void RuleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != RuleTableModel::On || !index.data(RuleTableModel::UnappliedRole).toBool())
        return;
    const bool selected = option.state & QStyle::State_Selected;
    const auto role = selected ? QPalette::HighlightedText : QPalette::Accent;
    painter->fillRect(QRect(option.rect.left(), option.rect.top() + 1, kBarWidth, option.rect.height() - 2),
                      option.palette.color(role));
}

} // namespace hubscope::panels
