// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/LogSetsButton.h"

#include "common/LogSetMark.h"

#include <QAction>
#include <QMenu>

#include <utility>

namespace hubscope::panels {

using namespace Qt::StringLiterals;

LogSetsButton::LogSetsButton(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"searchLogSets"_s);
    setAccessibleName(tr("Log sets to search in"));
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"searchLogSetMenu"_s);
    for (const insight::LogSetInfo &info : insight::kLogSets) {
        QAction *action = menu->addAction(common::logSetIcon(info.id), common::logSetName(info.id));
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, &LogSetsButton::showChosen);
        m_actions << action;
    }
    menu->addSeparator();
    QAction *all = menu->addAction(tr("All Log Sets"));
    all->setObjectName(u"searchAllLogSets"_s);
    connect(all, &QAction::triggered, this, [this] {
        for (QAction *action : std::as_const(m_actions))
            action->setChecked(true);
    });
    setMenu(menu);
    showChosen();
}

models::LogSetChoice LogSetsButton::chosen() const
{
    models::LogSetChoice choice;
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        choice.set(static_cast<std::size_t>(i), m_actions.at(i)->isChecked());
    return choice.none() ? choice.set() : choice;
}

void LogSetsButton::showChosen()
{
    const models::LogSetChoice choice = chosen();
    setText(choice.all() ? tr("All Log Sets")
                         : tr("%n Log Set(s)", nullptr, static_cast<int>(choice.count())));
}

} // namespace hubscope::panels
