// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/PanelCommands.h"

#include <QAction>
#include <QToolBar>
#include <QToolButton>

namespace hubscope::panels {

using namespace Qt::StringLiterals;

QAction *makeCommand(QWidget &panel, const char *objectName, const QString &text, const QString &hint,
                     const QString &keys)
{
    auto *action = new QAction(text, &panel);
    action->setObjectName(QLatin1StringView(objectName));
    action->setShortcut(QKeySequence(keys));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setStatusTip(hint);
    action->setToolTip(keys.isEmpty()
                           ? hint
                           : u"%1 (%2)"_s.arg(hint, action->shortcut().toString(QKeySequence::NativeText)));
    panel.addAction(action);
    return action;
}

void makePanelBar(QToolBar &bar)
{
    const int side = bar.fontMetrics().height();
    bar.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar.setIconSize(QSize(side, side));
}

void finishPanelBar(QToolBar &bar)
{
    for (QAction *action : bar.actions()) {
        auto *button = qobject_cast<QToolButton *>(bar.widgetForAction(action));
        if (!button)
            continue;
        button->setFocusPolicy(Qt::TabFocus);
        if (button->objectName().isEmpty())
            button->setObjectName(action->objectName() + u"Button"_s);
    }
}

} // namespace hubscope::panels
