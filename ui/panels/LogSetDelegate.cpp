// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/LogSetDelegate.h"

#include "common/Colors.h"
#include "common/LogSetMark.h"
#include "models/Formats.h"
#include "models/LogSetModel.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;
using hubscope::models::LogSetModel;

namespace hubscope::panels {

namespace {

constexpr int kPadding = 5;

struct Inks
{
    QColor text;
    QColor subdued;
};

Inks inks(const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_Selected))
        return {option.palette.color(QPalette::Text), common::subduedText(option.palette)};
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor text = option.palette.color(group, QPalette::HighlightedText);
    return {text, common::blend(text, option.palette.color(group, QPalette::Highlight), 0.85)};
}

QString rateAndAge(const QModelIndex &index)
{
    if (index.data(LogSetModel::NotSentRole).toBool())
        return LogSetDelegate::tr("not sent");
    if (index.data(LogSetModel::CountRole).toLongLong() == 0)
        return LogSetDelegate::tr("no event yet");
    return u"%1 · %2"_s.arg(models::rateText(index.data(LogSetModel::RateRole).toDouble()),
                            index.data(LogSetModel::LastSeenTextRole).toString());
}

/// `text` at the end of the line, in a column at least `column` wide; returns what is left of it before that.
/// The painter turns the alignment round where one reads from the right.
QRect paintRight(QPainter &painter, const QRect &line, const QString &text, int gap, int column = 0)
{
    const int width = std::max(column, painter.fontMetrics().horizontalAdvance(text));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
    return painter.layoutDirection() == Qt::RightToLeft ? line.adjusted(width + gap, 0, 0, 0)
                                                        : line.adjusted(0, 0, -width - gap, 0);
}

} // namespace

void LogSetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, option.widget);

    painter->save();
    painter->setLayoutDirection(option.direction);
    const Inks ink = inks(option);
    const int line = option.fontMetrics.height();
    const QRect area = option.rect.adjusted(kPadding + 2, kPadding, -kPadding - 2, -kPadding);
    const auto placed = [&](int left, int top, int width, int height) {
        return QStyle::visualRect(option.direction, option.rect, QRect(left, top, width, height));
    };
    const int indent = line + kPadding;
    const QRect mark = placed(area.left(), area.top(), line, line);
    const QRect first = placed(area.left() + indent, area.top(), area.width() - indent, line);
    const QRect second(first.left(), area.bottom() + 1 - line, first.width(), line);

    const auto logSet = static_cast<insight::LogSet>(index.data(LogSetModel::LogSetRole).toInt());
    common::paintLogSetMark(*painter, mark, logSet, option.palette);

    const bool filtered = index.data(LogSetModel::FilteredRole).toBool();
    if (filtered)
        painter->fillRect(placed(option.rect.left(), option.rect.top() + 2, 3, option.rect.height() - 4),
                          option.palette.color(QPalette::Accent));
    QFont font = option.font;
    font.setBold(filtered);
    painter->setFont(font);
    painter->setPen(index.data(LogSetModel::NotSentRole).toBool() ? ink.subdued : ink.text);
    const QRect nameArea = paintRight(
        *painter, first, models::countText(index.data(LogSetModel::CountRole).toLongLong()), kPadding);
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->drawText(nameArea, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, nameArea.width()));

    painter->setFont(option.font);
    painter->setPen(ink.subdued);
    // One column for all rows, so that the curves stand below each other.
    const int column =
        std::min(option.fontMetrics.horizontalAdvance(u"9,999/s · 59 min ago"_s), second.width() * 3 / 5);
    const QRect curve = paintRight(*painter, second, rateAndAge(index), 2 * kPadding, column);
    if (curve.width() > line && index.data(LogSetModel::CountRole).toLongLong() > 0)
        paintSparkline(*painter, QRectF(curve).adjusted(0.5, 2, 0, -1.5),
                       index.data(LogSetModel::SamplesRole).value<QList<double>>(), ink.subdued);

    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect.adjusted(1, 1, -1, -1);
        focus.backgroundColor = option.palette.color(QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
    painter->restore();
}

QSize LogSetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 24, 2 * option.fontMetrics.height() + 2 * kPadding + 2};
}

void paintSparkline(QPainter &painter, const QRectF &area, const QList<double> &samples, const QColor &color)
{
    if (samples.size() < 2)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double top = std::max(*std::ranges::max_element(samples), 1e-9);
    const qreal step = area.width() / (models::RateCurve::kSeconds - 1);
    qreal x = area.right() - step * static_cast<double>(samples.size() - 1);
    const qreal start = x;
    QPainterPath path;
    for (const double sample : samples) {
        const QPointF point(x, area.bottom() - area.height() * sample / top);
        path.elementCount() == 0 ? path.moveTo(point) : path.lineTo(point);
        x += step;
    }
    QPainterPath filled = path;
    filled.lineTo(area.right(), area.bottom());
    filled.lineTo(start, area.bottom());
    QColor soft = color;
    soft.setAlphaF(0.18F);
    painter.fillPath(filled, soft);
    painter.setPen(QPen(color, 1));
    painter.drawPath(path);
    painter.restore();
}

} // namespace hubscope::panels
