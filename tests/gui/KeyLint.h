// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

#include <algorithm>

/// What the keyboard needs: a mnemonic that leads to one place, Tab that goes as the eye goes.
namespace hubscope::test {

inline QString nameOf(const QWidget &widget)
{
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        if (!at->objectName().isEmpty())
            return at == &widget
                       ? at->objectName()
                       : QStringLiteral("%1 in %2")
                             .arg(QLatin1StringView(widget.metaObject()->className()), at->objectName());
    }
    return QLatin1StringView(widget.metaObject()->className());
}

/// Not behind the tab of another panel, where Qt calls it visible and puts it out of sight.
inline bool isInSight(const QWidget &widget)
{
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        if (at->inherits("QDockWidget") && at->visibleRegion().isEmpty())
            return false;
    }
    return widget.isVisible();
}

/// Notes `text` under its mnemonic, if it has one.
inline void noteMnemonic(QMap<QString, QStringList> &found, const QString &text)
{
    if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
        found[key.toString()] << text;
}

inline QStringList doubled(const QString &where, const QMap<QString, QStringList> &found)
{
    QStringList faults;
    for (const auto &[key, texts] : found.asKeyValueRange()) {
        if (texts.size() > 1)
            faults << QStringLiteral("%1: %2 is %3").arg(where, key, texts.join(QStringLiteral(", ")));
    }
    return faults;
}

/// The mnemonics that lead to more than one place: in what is shown of the window, and in each of its menus.
inline QStringList doubledMnemonics(const QWidget &window)
{
    QMap<QString, QStringList> found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->buddy())
                noteMnemonic(found, label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            if (!tool || !tool->defaultAction())
                noteMnemonic(found, button->text());
        } else if (const auto *box = qobject_cast<const QGroupBox *>(widget)) {
            noteMnemonic(found, box->title());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                noteMnemonic(found, tabs->tabText(i));
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions())
                noteMnemonic(found, action->text());
        }
    }
    QStringList faults = doubled(nameOf(window), found);
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        QMap<QString, QStringList> ofMenu;
        for (const QAction *action : menu->actions()) {
            if (action->isVisible())
                noteMnemonic(ofMenu, action->text());
        }
        faults += doubled(nameOf(*menu), ofMenu);
    }
    return faults;
}

/// What Tab stops at in `part`, in the order in which it does.
inline QList<const QWidget *> tabStops(const QWidget &part)
{
    QList<const QWidget *> stops;
    const QWidget *at = &part;
    do {
        at = at->nextInFocusChain();
        if (part.isAncestorOf(at) && at->isVisibleTo(&part) && at->isEnabled() && !at->focusProxy() &&
            (at->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !at->size().isEmpty())
            stops << at;
    } while (at != &part);
    return stops;
}

/// Where Tab goes against the way of the eye: up, or back within a line. Into the next column is fine.
inline QStringList againstTheEye(const QWidget &part)
{
    QStringList faults;
    const bool mirrored = part.layoutDirection() == Qt::RightToLeft;
    const QList<const QWidget *> stops = tabStops(part);
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const auto place = [&](const QWidget *widget, const QWidget *other) {
            QRect rect(widget->mapTo(&part, QPoint()), widget->size());
            // What is scrolled out of sight comes into sight where it is scrolled to.
            for (const QWidget *at = widget; at != &part; at = at->parentWidget()) {
                if (!at->inherits("QAbstractScrollArea") || at == widget || at->isAncestorOf(other))
                    continue;
                const QRect area(at->mapTo(&part, QPoint()), at->size());
                rect.moveTop(std::clamp(rect.top(), area.top(), area.bottom()));
            }
            if (mirrored)
                rect.moveLeft(part.width() - rect.right());
            return rect;
        };
        // By the middles: frames of neighbours overlap a little.
        const QRect from = place(stops[i - 1], stops[i]), to = place(stops[i], stops[i - 1]);
        const bool sameLine = to.center().y() >= from.top() && to.center().y() <= from.bottom();
        const bool up = to.center().y() < from.top() && to.left() < from.center().x();
        const bool back = sameLine && from.center().y() >= to.top() && from.center().y() <= to.bottom() &&
                          to.right() < from.center().x() && to.center().x() < from.left();
        // An area to scroll in may come after what is in it.
        if ((up || back) && !stops[i]->isAncestorOf(stops[i - 1]))
            faults << QStringLiteral("Tab goes %1 from %2 to %3")
                          .arg(up ? QStringLiteral("up") : QStringLiteral("back"), nameOf(*stops[i - 1]),
                               nameOf(*stops[i]));
    }
    return faults;
}

} // namespace hubscope::test
