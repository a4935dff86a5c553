// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: what it does for the sake of the rules.
#include "models/DisplayText.h"
#include "panels/EventDetailPanel.h"
#include "panels/InlineBar.h"
#include "panels/MainWindow.h"
#include "panels/RulesPanel.h"
#include "panels/WindowLayout.h"

#include <QAction>

namespace hubscope::panels {

using models::displayText;

void MainWindow::showRule(const QString &ruleId)
{
    WindowLayout::bringUp(m_rulesDock);
    m_rules->showRule(ruleId);
}

/// Said above the list, too: the panel may be behind another one.
void MainWindow::showRuleProblem()
{
    const auto &problem = m_session.rules().problem();
    if (problem && !m_openRules) {
        m_openRules = new QAction(tr("Open Rules"), this);
        connect(m_openRules, &QAction::triggered, this, [this] { WindowLayout::bringUp(m_rulesDock); });
    }
    if (problem) {
        m_bar->say(common::Status::Failed,
                   tr("The rules of this profile cannot be read (%1), so the built-in ones are in force.")
                       .arg(displayText(problem->detail, 200)),
                   m_openRules, InlineBar::Stay::UntilClosed);
    } else if (m_openRules) {
        m_bar->takeBack(m_openRules);
    }
}

/// The event shown may land elsewhere by the new rules.
void MainWindow::refreshDetail()
{
    const models::EventTableModel &events = m_session.events();
    if (!m_detail->shown() || m_detailOf != &events)
        return;
    if (const int row = events.rowOf(m_detail->shown()->event.id); row >= 0)
        m_detail->display(events.eventAt(row), m_session.eventsHub());
}

} // namespace hubscope::panels
