// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/MainWindow.h"

#include "common/Assistive.h"
#include "common/ErrorText.h"
#include "common/Icons.h"
#include "common/MenuText.h"
#include "common/StatusGlyph.h"
#include "models/CoreText.h"
#include "models/DisplayText.h"
#include "panels/AlertsPanel.h"
#include "panels/ConnectionPanel.h"
#include "panels/ConnectionTestPanel.h"
#include "panels/DiagnosticsPanel.h"
#include "panels/EventDetailPanel.h"
#include "panels/EventTablePanel.h"
#include "panels/EventTableView.h"
#include "panels/GapsView.h"
#include "panels/HelpDialogs.h"
#include "panels/InlineBar.h"
#include "panels/LogSetsPanel.h"
#include "panels/Pane.h"
#include "panels/ProfileBox.h"
#include "panels/RulesPanel.h"
#include "panels/SearchPanel.h"
#include "panels/StatusLine.h"
#include "panels/TrayIcon.h"
#include "panels/WindowActions.h"
#include "panels/WindowLayout.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <utility>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using models::countText;
using models::displayText;
using Phase = models::Session::Phase;

MainWindow::MainWindow(models::Session &session, common::Theme &theme, models::Preferences &preferences,
                       KSyntaxHighlighting::Repository &languages, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_theme(theme)
    , m_preferences(preferences)
    , m_languages(languages)
    , m_actions(new WindowActions(this))
    , m_layout(new WindowLayout(*this, preferences.file()))
    , m_status(new StatusLine(session, *statusBar()))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Hubscope"));
    setWindowIcon(common::applicationIcon());

    makeCentre();
    makeDocks();
    makeToolBar();
    makeMenus();
    common::triggerByToggle(*this);
    connectActions();
    connectSession();
    connectKeeping();
    connectAlerts();

    m_layout->begin();

    connectSettings();
    showPhase();
    showRuleProblem();
    if (const auto problem = m_session.profiles().openProblem())
        m_bar->say(common::Status::Failed, common::errorText(*problem).sentence(), nullptr,
                   InlineBar::Stay::UntilClosed);
}

MainWindow::~MainWindow()
{
    // What it says while it goes must not reach a window that is half gone.
    m_alertsDock->disconnect(this);
}

// Parts

void MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    m_bar = new InlineBar(centre);
    m_centre = new QTabWidget(centre);
    m_centre->setObjectName(u"centreTabs"_s);
    m_centre->setDocumentMode(true);
    m_events = new EventTablePanel(m_session, *m_actions, m_languages, m_centre);
    m_search = new SearchPanel(m_session, m_languages, m_centre);
    m_centre->addTab(m_events, tr("Live Events"));
    m_centre->addTab(m_search, tr("Search"));
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_centre, 1);
    constexpr QSize kLeast(300, 160);
    setCentralWidget(new Pane(centre, kLeast, this));

    EventTableView &table = m_events->table();
    m_layout->setCentre(table, *m_centre);
    connectTable(table, m_session.events());
    connectTable(m_search->table(), m_session.search().events());
    connect(&table, &EventTableView::chosenStands, this, [this](models::Standing standing) {
        // An event that was found is shown whatever the live list lets go.
        if (m_detailOf == &m_session.events())
            m_detail->setStanding(standing);
    });
    connect(&table, &EventTableView::pauseRequested, (*m_actions)[ActionId::Pause], &QAction::trigger);
    connect(&table, &EventTableView::followingChanged, (*m_actions)[ActionId::Follow], &QAction::setChecked);
    connect(m_search, &SearchPanel::valueWanted, this, [this](const QString &key, const QString &value) {
        useValue(key, value, ActionId::SearchValue);
    });
}

/// What both lists can do.
void MainWindow::connectTable(EventTableView &table, models::EventTableModel &events)
{
    for (const ActionId id : {ActionId::OnlyValue, ActionId::ExcludeValue, ActionId::SearchValue,
                              ActionId::CopyValue, ActionId::CopyEvent, ActionId::ShowRule})
        table.addAction((*m_actions)[id]);
    connect(&table, &EventTableView::chosen, this, [this, &events](int row) {
        if (row < 0)
            return;
        m_detailOf = &events;
        const models::HeldEvent event = events.eventAt(row);
        m_detail->display(event, hubOf(events, event));
    });
    connect(&table, &EventTableView::detailRequested, this, [this] { m_layout->goTo(m_detailDock); });
}

/// The hub that an event of a list is of.
QString MainWindow::hubOf(const models::EventTableModel &events, const models::HeldEvent &event) const
{
    return &events == &m_session.search().events() ? m_session.search().hubOf(event) : m_session.eventsHub();
}

EventTableView &MainWindow::activeTable() const
{
    return m_centre->currentWidget() == m_search ? m_search->table() : m_events->table();
}

void MainWindow::makeDocks()
{
    m_logSets = new LogSetsPanel(m_session.logSets());
    m_detail = new EventDetailPanel(m_languages);
    m_diagnostics = new DiagnosticsPanel(m_session.diagnostics(), m_session.gapList(), m_session.clientLog());
    m_connection = new ConnectionPanel;
    m_test = new ConnectionTestPanel;
    m_rules = new RulesPanel(m_session.rules(), m_languages);
    m_alerts = new AlertsPanel(m_session.alerts(), (*m_actions)[ActionId::NotificationRules]);
    m_layout->add(Qt::LeftDockWidgetArea, "dockLogSets", tr("Log Sets"), m_logSets);
    m_detailDock = m_layout->add(Qt::RightDockWidgetArea, "dockDetail", tr("Event"), m_detail);
    m_diagnosticsDock =
        m_layout->add(Qt::BottomDockWidgetArea, "dockDiagnostics", tr("Diagnostics"), m_diagnostics);
    m_layout->add(Qt::BottomDockWidgetArea, "dockConnection", tr("Connection"), m_connection);
    m_testDock = m_layout->add(Qt::BottomDockWidgetArea, "dockTest", tr("Test"), m_test);
    m_rulesDock = m_layout->add(Qt::BottomDockWidgetArea, "dockRules", tr("Rules"), m_rules);
    m_alertsDock = m_layout->add(Qt::BottomDockWidgetArea, "dockAlerts", tr("Alerts"), m_alerts);
}

void MainWindow::makeToolBar()
{
    auto *bar = addToolBar(tr("Main Toolbar"));
    bar->setObjectName(u"toolBarMain"_s);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setMovable(false);
    m_profiles = new ProfileBox(m_session, bar);
    bar->addWidget(m_profiles);
    bar->addAction((*m_actions)[ActionId::Connect]);
    bar->addAction((*m_actions)[ActionId::Disconnect]);
    bar->addSeparator();
    for (const ActionId id : {ActionId::Pause, ActionId::Follow, ActionId::ClearView})
        bar->addAction((*m_actions)[id]);
    bar->addSeparator();
    for (const ActionId id : {ActionId::Test, ActionId::SetUp, ActionId::Demo})
        bar->addAction((*m_actions)[id]);
}

void MainWindow::makeMenus()
{
    QMenu *view = m_actions->fillMenus(*menuBar());
    m_layout->fillMenus(*view, (*m_actions)[ActionId::NextPane]);
}

// Commands

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto &&what) {
        connect((*m_actions)[id], &QAction::triggered, this, std::forward<decltype(what)>(what));
    };
    on(ActionId::SetUp, &MainWindow::setUpRequested);
    on(ActionId::Demo, [this] { m_session.connectDemo(); });
    on(ActionId::ManageProfiles, &MainWindow::openProfiles);
    on(ActionId::Quit, &MainWindow::quit);
    on(ActionId::Connect, [this] { m_profiles->connectChosen(); });
    on(ActionId::Disconnect, [this] { m_session.disconnectSource(); });
    on(ActionId::ReadFromBeginning, [this] { m_session.readFromBeginning(); });
    on(ActionId::Test, [this] {
        WindowLayout::bringUp(m_testDock);
        m_session.testConnection();
    });
    on(ActionId::Edit, [this] { editCurrent(setup::Step::Connection); });
    on(ActionId::SendSamples, &MainWindow::openSamples);
    on(ActionId::SendUnparsed, [this](bool sends) { m_session.setSendsUnparsed(sends); });
    on(ActionId::Pause, [this] { m_session.events().setPaused(!m_session.events().isPaused()); });
    on(ActionId::Follow, [this](bool checked) { m_events->table().setFollowing(checked); });
    on(ActionId::ClearView, [this] { m_session.clearView(); });
    on(ActionId::NextPane, [this] { m_layout->goToNext(); });
    on(ActionId::ResetLayout, [this] { m_layout->reset(); });
    on(ActionId::Search, [this] {
        m_centre->setCurrentWidget(m_search);
        m_search->focusQuery();
    });
    on(ActionId::Filter, [this] {
        m_centre->setCurrentWidget(m_events);
        m_events->focusFilter();
    });
    on(ActionId::ClearFilters, [this] { m_events->clearFilters(); });
    for (const ActionId use : {ActionId::OnlyValue, ActionId::ExcludeValue, ActionId::SearchValue})
        on(use, [this, use] { useCell(use); });
    on(ActionId::FindInEvent, [this] {
        WindowLayout::bringUp(m_detailDock);
        m_detail->find();
    });
    on(ActionId::NextRemark, [this] {
        EventTableView &table = activeTable();
        const int from = table.currentIndex().isValid() ? table.currentIndex().row() : -1;
        if (const int row = table.events().nextRemark(from); row >= 0)
            table.goTo(row);
    });
    on(ActionId::ShowRule, [this] {
        const QModelIndex index = activeTable().currentIndex();
        if (!index.isValid())
            return WindowLayout::bringUp(m_rulesDock);
        const insight::Rule *rule = activeTable().events().eventAt(index.row()).row->rule;
        showRule(rule ? QString::fromStdString(rule->id) : QString());
    });
    on(ActionId::CopyValue, &MainWindow::copyValue);
    on(ActionId::CopyEvent, &MainWindow::copyEvent);
    on(ActionId::SortingGuide, [this] { openSortingGuide(this, *m_session.rules().book()); });
    on(ActionId::Troubleshooting, [this] { openTroubleshooting(this); });
    on(ActionId::Verify, [this] { openVerification(this); });
    on(ActionId::Shortcuts, [this] { openShortcuts(this, menuActions()); });
    on(ActionId::About, [this] { (new AboutDialog(m_components, this))->open(); });
    (*m_actions)[ActionId::Follow]->setChecked(true);
}

void MainWindow::connectSession()
{
    using models::Session;
    connect(&m_session, &Session::phaseChanged, this, &MainWindow::showPhase);
    connect(&m_session, &Session::sourceChanged, this, &MainWindow::showPhase);
    connect(&m_session, &Session::hubChanged, this, [this] {
        m_detail->clear();
        m_centre->setCurrentWidget(m_events);
    });
    connect(&m_session, &Session::beat, this, &MainWindow::showStatus);
    connect(&m_session, &Session::failed, this, &MainWindow::say);
    connect(&m_session, &Session::stateChanged, m_connection, &ConnectionPanel::setState);
    connect(&m_session, &Session::statisticsChanged, m_connection, &ConnectionPanel::setStatistics);
    connect(&m_session, &Session::testChanged, this, [this](const diagnose::TestReport &report) {
        m_test->setReport(report);
        (*m_actions)[ActionId::Test]->setEnabled(m_session.hasSource() && !report.running);
    });
    m_test->setFacts(m_session.reportFacts());
    connect(m_test, &ConnectionTestPanel::runRequested, (*m_actions)[ActionId::Test], &QAction::trigger);
    connect(m_test, &ConnectionTestPanel::stageRequested, &m_session, &Session::testStage);
    connect(m_test, &ConnectionTestPanel::actionRequested, this, &MainWindow::act);
    connect(m_diagnostics, &DiagnosticsPanel::actionRequested, this, &MainWindow::act);
    connect(m_test, &ConnectionTestPanel::stopRequested, this, [this] { m_session.stopTest(); });
    connect(m_logSets, &LogSetsPanel::filterToggled, m_events, &EventTablePanel::setLogSetFilter);
    connect(m_events, &EventTablePanel::filterChanged, this,
            [this] { m_logSets->setFilter(m_events->logSetFilter()); });
    connect(&m_session.events(), &models::EventTableModel::pausedChanged, this, [this](bool paused) {
        (*m_actions)[ActionId::Pause]->setChecked(paused);
        showStatus();
    });
    connect(&m_session.diagnostics(), &models::DiagnosticsModel::activeCountChanged, this, [this](int count) {
        m_diagnosticsDock->setWindowTitle(count > 0 ? tr("Diagnostics (%1)").arg(count) : tr("Diagnostics"));
    });
    connect(m_detail, &EventDetailPanel::ruleRequested, this, &MainWindow::showRule);
    connect(m_detail, &EventDetailPanel::valueUsed, this, &MainWindow::useValue);
    connect(m_rules, &RulesPanel::changedOrNot, this, [this](bool changed) {
        m_rulesDock->setWindowTitle(changed ? tr("Rules (changed)") : tr("Rules"));
    });
    connect(&m_session.rules(), &models::RuleDesk::placeChanged, this, &MainWindow::showRuleProblem);
    connect(&m_session.rules().sorter(), &models::HeldSorter::sorted, this, &MainWindow::refreshDetail);
    connect(&m_session.keys(), &setup::KeyRing::keyNeeded, this, &MainWindow::askKey);
    connect(&m_session.keys(), &setup::KeyRing::keptForSessionOnly, this,
            [this](const setup::Credential &, const Error &why) {
                m_bar->say(common::Status::Warning,
                           tr("The key is kept until Hubscope ends and asked for next time: %1. Saving the "
                              "connection again keeps it, once there is an unlocked keychain.")
                               .arg(common::errorText(why).title),
                           nullptr, InlineBar::Stay::UntilClosed);
            });
    connect(&m_session.keys(), &setup::KeyRing::leftInKeychain, this,
            [this](const setup::Credential &credential, const Error &why) {
                m_bar->say(common::Status::Warning,
                           tr("The key of policy “%1” on %2 is still in the keychain. %3")
                               .arg(displayText(credential.policy, 80), displayText(credential.host, 200),
                                    common::errorText(why).title),
                           nullptr, InlineBar::Stay::UntilClosed);
            });
}

// What is shown

void MainWindow::showPhase()
{
    const Phase phase = m_session.phase();
    const auto &source = m_session.source();
    const bool idle = phase == Phase::NoSource || phase == Phase::Failed;
    const auto enable = [this](ActionId id, bool enabled) { (*m_actions)[id]->setEnabled(enabled); };
    enable(ActionId::Connect, idle);
    enable(ActionId::Disconnect, phase != Phase::NoSource && phase != Phase::Stopping);
    enable(ActionId::ReadFromBeginning, source && !source->isDemo);
    enable(ActionId::SendUnparsed, source && !source->isDemo);
    enable(ActionId::Edit, source && !source->isDemo);
    enable(ActionId::Test, source && !m_session.isTesting());
    m_test->setTestable(source.has_value());
    showOffers();

    const bool sendsUnparsed = !source || source->sendsUnparsed;
    (*m_actions)[ActionId::SendUnparsed]->setChecked(sendsUnparsed);
    m_detail->setUnparsedSent(sendsUnparsed);
    m_logSets->setLogName(source ? source->logName : QString());
    if (source) {
        m_connection->setSource(source->host, source->hub, source->policy);
        m_diagnostics->gapsView().setHub(source->host, source->hub);
        m_detail->setAttribution(m_session.attribution());
        setWindowTitle(tr("%1 – Hubscope").arg(displayText(source->name, 80)));
        m_profiles->fill();
    } else {
        m_connection->setSource({}, {}, {});
        setWindowTitle(tr("Hubscope"));
    }
    // What blocks reading is said once: by the empty page while there is nothing to read, by the bar
    // otherwise.
    if (const auto cause = m_session.cause();
        phase == Phase::Failed && cause && m_session.events().counts().held > 0) {
        m_bar->say(common::Status::Failed, models::translated(*cause).title, (*m_actions)[ActionId::Test]);
    } else if (phase == Phase::Reading || phase == Phase::Waiting || phase == Phase::Connecting) {
        m_bar->connected();
    }
    showStatus();
}

void MainWindow::showStatus()
{
    m_status->show();
    common::setCommandText(
        *(*m_actions)[ActionId::Pause],
        m_session.events().isPaused()
            ? tr("&Resume (%1 new)").arg(countText(static_cast<qint64>(m_session.events().counts().waiting)))
            : tr("&Pause View"));
}

} // namespace hubscope::panels
