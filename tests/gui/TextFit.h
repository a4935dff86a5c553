// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/KeyLint.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>

/// Room for texts: what is shown of a window is shown whole.
namespace hubscope::test {

inline int textWidth(const QWidget &widget, const QString &text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

/// A sentence if the widget's text does not fit into it.
inline QString clippedText(const QWidget &widget)
{
    const auto fault = [&widget](const QString &text, int has, int needs) {
        return QStringLiteral("%1: “%2” has %3 of %4").arg(nameOf(widget), text.left(60)).arg(has).arg(needs);
    };
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty() || !label->pixmap().isNull())
            return {};
        const bool wraps = label->wordWrap();
        if (wraps && label->heightForWidth(label->width()) > label->height() + 1)
            return fault(label->text(), label->height(), label->heightForWidth(label->width()));
        if (!wraps && textWidth(widget, label->text()) > label->contentsRect().width() + 1)
            return fault(label->text(), label->contentsRect().width(), textWidth(widget, label->text()));
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool hasText =
            !button->text().isEmpty() && (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly);
        if (!hasText || widget.inherits("QDockWidgetTitleButton"))
            return {};
        const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + 4;
        const int box = widget.inherits("QCheckBox") || widget.inherits("QRadioButton")
                            ? widget.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &widget) + 4
                            : 0;
        const int needs = textWidth(widget, button->text()) + icon + box;
        if (needs > button->width() || widget.fontMetrics().height() > button->height())
            return fault(button->text(), button->width(), needs);
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (textWidth(widget, tabs->tabText(i)) > tabs->tabRect(i).width())
                return fault(tabs->tabText(i), tabs->tabRect(i).width(), textWidth(widget, tabs->tabText(i)));
        }
    } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        if (header->orientation() != Qt::Horizontal)
            return {};
        for (int i = 0; i < header->count(); ++i) {
            const QString title = header->model()->headerData(i, Qt::Horizontal).toString();
            if (!header->isSectionHidden(i) && textWidth(widget, title) > header->sectionSize(i) - 4)
                return fault(title, header->sectionSize(i) - 4, textWidth(widget, title));
        }
    } else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        const int needs = textWidth(widget, edit->placeholderText());
        if (edit->text().isEmpty() && needs > edit->contentsRect().width() - 6)
            return fault(edit->placeholderText(), edit->contentsRect().width() - 6, needs);
    } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        // Arrow and frame.
        const int needs = textWidth(widget, box->currentText());
        if (needs > box->width() - box->height() / 2)
            return fault(box->currentText(), box->width() - box->height() / 2, needs);
    } else if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget)) {
        const QString hint = text->placeholderText();
        const int room = text->viewport()->width() - 2 * qRound(text->document()->documentMargin());
        const QRect needs =
            widget.fontMetrics().boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, hint);
        if (text->document()->isEmpty() && needs.height() > text->viewport()->height() + 1)
            return fault(hint, text->viewport()->height(), needs.height());
    } else if (const auto *group = qobject_cast<const QGroupBox *>(&widget)) {
        if (textWidth(widget, group->title()) > group->width())
            return fault(group->title(), group->width(), textWidth(widget, group->title()));
    }
    return {};
}

/// A sentence if some parent cuts a piece off that no scrolling brings into sight.
inline QString cutOff(const QWidget &widget, const QWidget &part)
{
    QRect rect = widget.rect();
    for (const QWidget *at = &widget; at != &part; at = at->parentWidget()) {
        const QWidget *parent = at->parentWidget();
        if (!parent || at->isWindow())
            return {};
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (area && area->viewport() == parent)
            return {};
        rect.translate(at->pos());
        if (!parent->rect().adjusted(-2, -2, 2, 2).contains(rect))
            return QStringLiteral("%1 is cut off by %2").arg(nameOf(widget), nameOf(*parent));
    }
    return {};
}

/// A sentence for each row in sight whose text its cell cuts off: a view paints it itself, so it is nobody's
/// label.
inline QStringList clippedCells(const QAbstractItemView &view)
{
    QStringList faults;
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model && row < model->rowCount(view.rootIndex()); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            const QRect cell = view.visualRect(index);
            const QString text = index.data().toString();
            if (text.isEmpty() || cell.isEmpty() || !cell.intersects(view.viewport()->rect()))
                continue;
            if (const int needs = view.sizeHintForIndex(index).width(); needs > cell.width())
                faults << QStringLiteral("column %1 of %2: “%3” has %4 of %5")
                              .arg(column)
                              .arg(nameOf(view), text.left(60))
                              .arg(cell.width())
                              .arg(needs);
        }
    }
    return faults;
}

/// Everything in `part` whose text is not shown whole.
inline QStringList clippedTexts(const QWidget &part)
{
    QStringList faults;
    for (const QWidget *widget : part.findChildren<QWidget *>()) {
        if (widget->window() != part.window() || !isInSight(*widget))
            continue;
        if (const QString fault = clippedText(*widget); !fault.isEmpty())
            faults << fault;
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            view && !qobject_cast<const QHeaderView *>(view))
            faults += clippedCells(*view);
        const bool hasText =
            qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget);
        if (!hasText)
            continue;
        if (const QString fault = cutOff(*widget, part); !fault.isEmpty())
            faults << fault;
    }
    return faults;
}

} // namespace hubscope::test
