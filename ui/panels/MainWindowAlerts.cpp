// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: notification rules and the alerts that come of them.
#include "common/ErrorText.h"
#include "models/DisplayText.h"
#include "models/Formats.h"
#include "panels/AlertsPanel.h"
#include "panels/EventDetailPanel.h"
#include "panels/EventTablePanel.h"
#include "panels/EventTableView.h"
#include "panels/InlineBar.h"
#include "panels/MainWindow.h"
#include "panels/NotificationEditor.h"
#include "panels/NotificationsDialog.h"
#include "panels/SearchPanel.h"
#include "panels/WindowLayout.h"

#include <QAction>
#include <QDockWidget>
#include <QTabWidget>

namespace hubscope::panels {

using models::displayText;

namespace {

constexpr qint64 kSecondMs = 1000;

} // namespace

void MainWindow::connectAlerts()
{
    models::AlertDesk &desk = m_session.alerts();
    connect((*m_actions)[ActionId::NotifyOfThese], &QAction::triggered, this, &MainWindow::notifyOfThese);
    connect((*m_actions)[ActionId::NotificationRules], &QAction::triggered, this,
            [this] { (new NotificationsDialog(m_session, m_languages, this))->open(); });
    m_search->addQueryAction((*m_actions)[ActionId::NotifyOfThese]);

    m_openAlerts = new QAction(tr("Show Alerts"), this);
    connect(m_openAlerts, &QAction::triggered, this, [this] { WindowLayout::bringUp(m_alertsDock); });
    connect(m_alerts, &AlertsPanel::addRequested, this, [this] { addNotification({}); });
    connect(m_alerts, &AlertsPanel::chosen, this, &MainWindow::showExample);
    connect(m_alerts, &AlertsPanel::eventRequested, this, &MainWindow::goToEvent);
    connect(m_alerts, &AlertsPanel::searchRequested, this, [this](const models::Alert &alert) {
        m_centre->setCurrentWidget(m_search);
        // The fields of the search have whole seconds; the end is not part of a span.
        const qint64 from = alert.firstEventMs - alert.firstEventMs % kSecondMs;
        const qint64 to = alert.lastEventMs - alert.lastEventMs % kSecondMs + kSecondMs;
        m_search->searchBetween(alert.query, from, to);
    });

    connect(&desk, &models::AlertDesk::raised, this, [this] {
        if (!m_alertsSeen)
            ++m_newAlerts;
        showNewAlerts();
    });
    connect(m_alertsDock, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        m_alertsSeen = visible;
        if (visible)
            m_newAlerts = 0;
        showNewAlerts();
    });
    connect(&desk.alerts(), &models::AlertsModel::modelReset, this, [this] {
        m_newAlerts = 0;
        showNewAlerts();
    });
    connect(&desk, &models::AlertDesk::chosen, this, [this](quint64 alert) {
        comeForward();
        WindowLayout::bringUp(m_alertsDock);
        m_alerts->choose(alert);
    });
    connect(&desk, &models::AlertDesk::failed, this, &MainWindow::say);
    connect(&desk, &models::AlertDesk::rulesChanged, this, &MainWindow::showNotificationProblem);
    showNotificationProblem();
}

void MainWindow::showNewAlerts()
{
    m_alertsDock->setWindowTitle(m_newAlerts > 0 ? tr("Alerts (%1)").arg(models::countText(m_newAlerts))
                                                 : tr("Alerts"));
}

/// Said above the list, too: the panel may be behind another one, and nobody is told of anything.
void MainWindow::showNotificationProblem()
{
    const auto &problem = m_session.alerts().problem();
    if (!problem)
        return m_bar->takeBack(m_openAlerts);
    m_bar->say(common::Status::Failed,
               tr("The notification rules of this profile cannot be read (%1): no rule is in force.")
                   .arg(displayText(problem->detail, 200)),
               m_openAlerts, InlineBar::Stay::UntilClosed);
}

/// The query in sight: that of the search, or the filter of the live list.
void MainWindow::notifyOfThese()
{
    addNotification(m_centre->currentWidget() == m_search ? m_search->queryText().trimmed()
                                                          : m_events->filterQuery());
}

void MainWindow::addNotification(const QString &query)
{
    insight::NotificationRule rule;
    rule.query = query.toStdString();
    auto *editor = new NotificationEditor(m_session, m_languages, rule, this);
    connect(editor, &NotificationEditor::kept, this, [this] { WindowLayout::bringUp(m_alertsDock); });
    editor->open();
}

/// Whole, beside the list; that the live list may have let it go is no matter.
void MainWindow::showExample(const models::Alert &alert)
{
    m_detailOf = nullptr;
    m_detail->display({.batch = alert.example, .row = &alert.example->rows().front()}, m_session.eventsHub());
}

void MainWindow::goToEvent(const models::Alert &alert)
{
    const std::optional<models::EventId> id = models::heldEvent(alert, m_session.events());
    if (!id) {
        m_alerts->say(tr("The live list has let this event go. Search finds it where events are stored."));
        return showExample(alert);
    }
    m_centre->setCurrentWidget(m_events);
    m_events->goTo(*id);
}

} // namespace hubscope::panels
