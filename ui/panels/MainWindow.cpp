// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/MainWindow.h"

#include "common/Dialogs.h"
#include "common/ErrorText.h"
#include "common/Icons.h"
#include "common/PlainLabel.h"
#include "common/StatusGlyph.h"
#include "common/Theme.h"
#include "models/CoreText.h"
#include "models/DisplayText.h"
#include "panels/ConnectionPanel.h"
#include "panels/ConnectionTestPanel.h"
#include "panels/DiagnosticsPanel.h"
#include "panels/EventDetailPanel.h"
#include "panels/EventTablePanel.h"
#include "panels/EventTableView.h"
#include "panels/InlineBar.h"
#include "panels/KeyDialog.h"
#include "panels/LogSetsPanel.h"
#include "panels/ProfilesDialog.h"
#include "panels/ShortcutsDialog.h"
#include "panels/WindowActions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <array>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using common::PlainLabel;
using models::countText;
using models::displayText;
using Phase = models::Session::Phase;

namespace {

/// Raise both when docks or columns change: an older layout is then left alone and the default stands.
constexpr int kLayoutVersion = 1;
constexpr int kColumnsVersion = 1;

constexpr auto kGeometry = "window/geometry"_L1;
constexpr auto kState = "window/state"_L1;
constexpr auto kColumns = "events/columns"_L1;
constexpr auto kColumnsOf = "events/columnsVersion"_L1;
constexpr auto kLocalTime = "view/localTime"_L1;
constexpr auto kTheme = "view/theme"_L1;

/// Item of the profile box that stands for the demo hub; profiles have their id.
constexpr auto kDemoItem = "demo"_L1;

struct ThemeRow
{
    ActionId action;
    common::ColorTheme theme;
};
constexpr std::array kThemes{ThemeRow{ActionId::ThemeSystem, common::ColorTheme::System},
                             ThemeRow{ActionId::ThemeLight, common::ColorTheme::Light},
                             ThemeRow{ActionId::ThemeDark, common::ColorTheme::Dark}};

QString menuText(QString data)
{
    return data.replace(u'&', u"&&"_s);
}

} // namespace

MainWindow::MainWindow(models::Session &session, common::Theme &theme, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_theme(theme)
    , m_settings(settings)
    , m_actions(new WindowActions(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Hubscope"));
    setWindowIcon(common::applicationIcon());
    setDockNestingEnabled(false);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    resize(1440, 900);

    makeCentre();
    makeDocks();
    makeToolBar();
    makeMenus();
    makeStatusBar();
    connectActions();
    connectSession();

    layOutDefault();
    m_defaultState = saveState(kLayoutVersion);
    restoreLayout();

    (*m_actions)[ActionId::Zone]->setChecked(m_settings.value(kLocalTime, false).toBool());
    for (const ThemeRow &row : kThemes)
        (*m_actions)[row.action]->setChecked(row.theme == m_theme.chosen());
    fillProfiles();
    showPhase();
    showStatus();
    if (const auto problem = m_session.profiles().openProblem())
        m_bar->say(common::Status::Failed, common::errorText(*problem).sentence(), nullptr,
                   InlineBar::Stay::UntilClosed);
}

MainWindow::~MainWindow() = default;

// Parts

void MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    m_bar = new InlineBar(centre);
    m_events = new EventTablePanel(m_session, *m_actions, centre);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_events, 1);
    setCentralWidget(centre);

    EventTableView &table = m_events->table();
    for (const ActionId id : {ActionId::CopyValue, ActionId::CopyEvent})
        table.addAction((*m_actions)[id]);
    connect(&table, &EventTableView::chosen, this, [this](int row) {
        if (row >= 0)
            m_detail->display(m_session.events().eventAt(row));
    });
    connect(&table, &EventTableView::chosenLeft, this, [this] { m_detail->markGone(); });
    connect(&table, &EventTableView::detailRequested, this, [this] { goToDock(m_detailDock); });
    connect(&table, &EventTableView::pauseRequested, (*m_actions)[ActionId::Pause], &QAction::trigger);
    connect(&table, &EventTableView::followingChanged, (*m_actions)[ActionId::Follow], &QAction::setChecked);
}

QDockWidget *MainWindow::addDock(Qt::DockWidgetArea area, const char *objectName, const QString &title,
                                 QWidget *panel)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(QLatin1StringView(objectName));
    dock->setWidget(panel);
    // A floating dock cannot be dragged back under Wayland (QTBUG-136011).
    if (QGuiApplication::platformName().startsWith("wayland"_L1))
        dock->setFeatures(dock->features() & ~QDockWidget::DockWidgetFloatable);
    addDockWidget(area, dock);
    m_docks << dock;
    // Whoever closes a panel goes on in the list.
    connect(dock, &QDockWidget::visibilityChanged, this, [this, dock](bool visible) {
        if (!visible && dock->isHidden() && isActiveWindow())
            m_events->table().setFocus();
    });
    return dock;
}

void MainWindow::makeDocks()
{
    m_logSets = new LogSetsPanel(m_session.logSets());
    m_detail = new EventDetailPanel(m_session.rules());
    m_diagnostics = new DiagnosticsPanel(m_session.diagnostics(), m_session.clientLog());
    m_connection = new ConnectionPanel;
    m_test = new ConnectionTestPanel;
    m_logSets->setMinimumSize(220, 160);
    m_detail->setMinimumSize(360, 240);
    for (QWidget *panel : {static_cast<QWidget *>(m_diagnostics), static_cast<QWidget *>(m_connection),
                           static_cast<QWidget *>(m_test)})
        panel->setMinimumSize(320, 140);
    m_logSetsDock = addDock(Qt::LeftDockWidgetArea, "dockLogSets", tr("Log Sets"), m_logSets);
    m_detailDock = addDock(Qt::RightDockWidgetArea, "dockDetail", tr("Event"), m_detail);
    m_diagnosticsDock =
        addDock(Qt::BottomDockWidgetArea, "dockDiagnostics", tr("Diagnostics"), m_diagnostics);
    m_connectionDock = addDock(Qt::BottomDockWidgetArea, "dockConnection", tr("Connection"), m_connection);
    m_testDock = addDock(Qt::BottomDockWidgetArea, "dockTest", tr("Test"), m_test);
}

void MainWindow::makeToolBar()
{
    auto *bar = addToolBar(tr("Main Toolbar"));
    bar->setObjectName(u"toolBarMain"_s);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setMovable(false);
    m_profiles = new QComboBox(bar);
    m_profiles->setObjectName(u"profileBox"_s);
    m_profiles->setAccessibleName(tr("Connection"));
    m_profiles->setToolTip(tr("The connection to read; choosing another one switches"));
    m_profiles->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_profiles->setMinimumContentsLength(16);
    connect(m_profiles, &QComboBox::activated, this, &MainWindow::connectChosen);
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
    QAction *before = (*m_actions)[ActionId::NextPane];
    auto *panels = new QMenu(tr("&Panels"), view);
    panels->setObjectName(u"menuPanels"_s);
    auto *go = new QMenu(tr("&Go To"), view);
    go->setObjectName(u"menuGoTo"_s);
    for (qsizetype i = 0; i < m_docks.size(); ++i) {
        QDockWidget *dock = m_docks.at(i);
        QAction *toggle = dock->toggleViewAction();
        toggle->setShortcut(QKeySequence(u"Alt+Shift+%1"_s.arg(i + 1)));
        panels->addAction(toggle);
        QAction *action = go->addAction(dock->windowTitle());
        action->setObjectName(u"actionGoTo_"_s + dock->objectName());
        action->setShortcut(QKeySequence(u"Alt+%1"_s.arg(i + 1)));
        connect(action, &QAction::triggered, this, [this, dock] { goToDock(dock); });
    }
    view->insertMenu(before, panels);
    view->insertMenu(before, go);
}

void MainWindow::makeStatusBar()
{
    m_stateLabel = new common::StatusGlyph(this);
    m_stateLabel->setObjectName(u"statusState"_s);
    statusBar()->addWidget(m_stateLabel);
    const auto add = [this](const char *name) {
        auto *label = new PlainLabel(this);
        label->setObjectName(QLatin1StringView(name));
        label->setWordWrap(false);
        statusBar()->addPermanentWidget(label);
        return label;
    };
    m_countsLabel = add("statusCounts");
    m_ageLabel = add("statusAge");
    m_zoneLabel = add("statusZone");
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
    on(ActionId::Quit, &QWidget::close);
    on(ActionId::Connect, &MainWindow::connectChosen);
    on(ActionId::Disconnect, [this] { m_session.disconnectSource(); });
    on(ActionId::ReadFromBeginning, [this] { m_session.readFromBeginning(); });
    on(ActionId::Test, [this] {
        m_testDock->show();
        m_testDock->raise();
        m_session.testConnection();
    });
    on(ActionId::Pause, [this] { m_session.events().setPaused(!m_session.events().isPaused()); });
    on(ActionId::Follow, [this](bool checked) { m_events->table().setFollowing(checked); });
    on(ActionId::ClearView, [this] { m_session.clearView(); });
    connect((*m_actions)[ActionId::Zone], &QAction::toggled, this, &MainWindow::setZone);
    for (const ThemeRow &row : kThemes) {
        on(row.action, [this, theme = row.theme] {
            m_theme.set(theme);
            m_settings.setValue(kTheme, common::Theme::toWord(theme));
        });
    }
    on(ActionId::NextPane, &MainWindow::goToNextPane);
    on(ActionId::ResetLayout, [this] {
        layOutDefault();
        restoreState(m_defaultState, kLayoutVersion);
        m_events->table().resetColumns();
    });
    on(ActionId::Filter, [this] { m_events->focusFilter(); });
    on(ActionId::ShowAll, [this] { m_events->showAll(); });
    on(ActionId::FindInEvent, [this] {
        m_detailDock->show();
        m_detailDock->raise();
        m_detail->find();
    });
    on(ActionId::NextRemark, [this] {
        EventTableView &table = m_events->table();
        const int from = table.currentIndex().isValid() ? table.currentIndex().row() : -1;
        if (const int row = m_session.events().nextRemark(from); row >= 0)
            table.goTo(row);
    });
    on(ActionId::CopyValue, &MainWindow::copyValue);
    on(ActionId::CopyEvent, &MainWindow::copyEvent);
    on(ActionId::Verify, &MainWindow::openVerification);
    on(ActionId::Shortcuts, &MainWindow::openShortcuts);
    on(ActionId::About, &MainWindow::openAbout);
    (*m_actions)[ActionId::Follow]->setChecked(true);
}

void MainWindow::connectSession()
{
    using models::Session;
    connect(&m_session, &Session::phaseChanged, this, &MainWindow::showPhase);
    connect(&m_session, &Session::sourceChanged, this, &MainWindow::showPhase);
    connect(&m_session, &Session::beat, this, &MainWindow::showStatus);
    connect(&m_session, &Session::failed, this, &MainWindow::say);
    connect(&m_session, &Session::stateChanged, m_connection, &ConnectionPanel::setState);
    connect(&m_session, &Session::statisticsChanged, m_connection, &ConnectionPanel::setStatistics);
    connect(&m_session, &Session::testChanged, this, [this](const diagnose::TestReport &report) {
        m_test->setReport(report);
        (*m_actions)[ActionId::Test]->setEnabled(m_session.hasSource() && !report.running);
    });
    connect(m_test, &ConnectionTestPanel::runRequested, (*m_actions)[ActionId::Test], &QAction::trigger);
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
    connect(&m_session.profiles(), &setup::ProfileStore::changed, this, &MainWindow::fillProfiles);
    connect(&m_session.keys(), &setup::KeyRing::keyNeeded, this, &MainWindow::askKey);
    connect(&m_session.keys(), &setup::KeyRing::keptForSessionOnly, this,
            [this](const setup::Credential &, const Error &) {
                m_bar->say(
                    common::Status::Warning,
                    tr("No keychain took the key: it is kept until Hubscope ends and asked for next time."),
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

void MainWindow::fillProfiles()
{
    const bool demo = m_session.source() && m_session.source()->isDemo;
    const QString current = demo                 ? QString(kDemoItem)
                            : m_session.source() ? m_session.source()->profileId
                                                 : m_session.profiles().currentId();
    m_profiles->clear();
    for (const setup::SourceProfile &profile : m_session.profiles().profiles())
        m_profiles->addItem(common::icon(common::Icon::Profile), displayText(profile.name, 60), profile.id);
    if (demo || m_profiles->count() == 0)
        m_profiles->addItem(common::icon(common::Icon::Demo), tr("Demo hub"), QString(kDemoItem));
    const int index = m_profiles->findData(current);
    m_profiles->setCurrentIndex(index < 0 ? 0 : index);
}

void MainWindow::connectChosen()
{
    const QString id = m_profiles->currentData().toString();
    if (id == kDemoItem || id.isEmpty())
        m_session.connectDemo();
    else
        m_session.connectProfile(id);
}

/// Shows the panel and moves the keyboard into it; if it is there already, back to the list.
void MainWindow::goToDock(QDockWidget *dock)
{
    if (dock->isVisible() && dock->isAncestorOf(QApplication::focusWidget())) {
        m_events->table().setFocus();
        return;
    }
    dock->show();
    dock->raise();
    for (QWidget *widget : dock->widget()->findChildren<QWidget *>()) {
        if (widget->isVisibleTo(dock) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)) {
            widget->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    dock->widget()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::goToNextPane()
{
    QWidget *focus = QApplication::focusWidget();
    qsizetype next = 0;
    for (qsizetype i = 0; i < m_docks.size(); ++i) {
        if (m_docks.at(i)->isAncestorOf(focus))
            next = i + 1;
    }
    for (; next < m_docks.size(); ++next) {
        // A panel behind a tab is visible for Qt's window, not for the reader.
        if (!m_docks.at(next)->visibleRegion().isEmpty())
            return goToDock(m_docks.at(next));
    }
    m_events->table().setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::copyValue()
{
    const QModelIndex index = m_events->table().currentIndex();
    if (index.isValid()) {
        QGuiApplication::clipboard()->setText(m_session.events().original(
            index.row(), static_cast<models::EventTableModel::Column>(index.column())));
    }
}

void MainWindow::copyEvent()
{
    if (const QModelIndex index = m_events->table().currentIndex(); index.isValid())
        m_detail->copy(m_session.events().eventAt(index.row()));
}

void MainWindow::setZone(bool local)
{
    const auto zone = local ? models::TimeZone::Local : models::TimeZone::Utc;
    m_session.events().setZone(zone);
    m_session.diagnostics().setTimeZone(zone);
    m_session.clientLog().setTimeZone(zone);
    m_detail->setZone(zone);
    m_settings.setValue(kLocalTime, local);
    showStatus();
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
    enable(ActionId::Test, source && !m_session.isTesting());
    m_test->setTestable(source.has_value());

    if (source) {
        m_connection->setSource(source->host, source->hub, source->policy);
        m_detail->setHub(source->hub);
        m_detail->setAttribution(m_session.attribution());
        setWindowTitle(tr("%1 – Hubscope").arg(displayText(source->name, 80)));
        fillProfiles();
    } else {
        m_connection->setSource({}, {}, {});
        setWindowTitle(tr("Hubscope"));
    }
    // What blocks reading is said once: by the empty page while there is nothing to read, by the bar
    // otherwise.
    if (phase == Phase::Failed && m_session.failure() && m_session.events().counts().held > 0) {
        m_bar->say(common::Status::Failed, models::translated(*m_session.failure()).title,
                   (*m_actions)[ActionId::Test]);
    } else if (phase == Phase::Reading || phase == Phase::Waiting || phase == Phase::Connecting) {
        m_bar->connected();
    }
    showStatus();
}

void MainWindow::showStatus()
{
    const auto counts = m_session.events().counts();
    const auto state = m_session.state();
    const Phase phase = m_session.phase();
    QString word = common::stateWord(state);
    if (phase == Phase::Reading)
        word = tr("Reading %1").arg(models::rateText(m_session.logSets().totalRate()));
    else if (phase == Phase::NeedsKey)
        word = tr("Waiting for the key");
    if (m_session.statistics().heldBack && phase == Phase::Reading)
        word += u" · "_s + tr("held back until the window has caught up");
    m_stateLabel->setStatus(common::statusOf(state), word);

    const auto number = [](quint64 count) { return countText(static_cast<qint64>(count)); };
    m_countsLabel->setText(tr("%1 received · %2 shown · %3 dropped from view")
                               .arg(number(counts.received), number(counts.shown), number(counts.dropped)));
    m_countsLabel->setToolTip(
        models::toolTipText(tr("%1 events are held in memory (%2). The oldest leave the view when it is "
                               "full; the hub keeps its own.")
                                .arg(number(counts.held),
                                     models::sizeText(static_cast<qint64>(m_session.events().heldBytes())))));
    const qint64 age = m_session.sinceLastEvent();
    m_ageLabel->setText(phase == Phase::Reading && age >= 0 ? tr("last event %1").arg(models::ageText(age))
                                                            : QString());
    m_zoneLabel->setText(models::zoneText(m_session.events().zone()));

    QAction *pause = (*m_actions)[ActionId::Pause];
    pause->setText(m_session.events().isPaused()
                       ? tr("&Resume (%1 new)").arg(menuText(number(counts.waiting)))
                       : tr("&Pause View"));
}

void MainWindow::say(const Error &error)
{
    // Declining to give the key is the person's own choice, no news.
    if (error.code != "key.declined"_L1)
        m_bar->say(common::Status::Failed, common::errorText(error).sentence(), nullptr);
}

// Dialogs

void MainWindow::askKey(const setup::Credential &credential, const Error &why)
{
    (new KeyDialog(m_session.keys(), credential, why, this))->open();
}

void MainWindow::openProfiles()
{
    auto *dialog = new ProfilesDialog(m_session.profiles(), m_session.keys(), this);
    connect(dialog, &ProfilesDialog::connectRequested, this,
            [this](const QString &id) { m_session.connectProfile(id); });
    dialog->open();
}

void MainWindow::openVerification()
{
    QStringList steps;
    for (const QString &step : models::verificationSteps())
        steps << u"%1. %2"_s.arg(steps.size() + 1).arg(step);
    common::tell(this, {.objectName = u"verifyBox"_s,
                        .windowTitle = tr("Verify the Set-Up"),
                        .text = tr("This shows that events come all the way."),
                        .advice = steps.join(u'\n'),
                        .details = {},
                        .status = common::Status::Note,
                        .choices = {}});
}

void MainWindow::openShortcuts()
{
    QList<QAction *> all;
    for (QAction *menu : menuBar()->actions())
        all << menu->menu()->actions();
    for (const char *name : {"menuPanels", "menuGoTo", "logSetMenu"})
        all << findChild<QMenu *>(QLatin1StringView(name))->actions();
    auto *dialog = new ShortcutsDialog(all, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addRow(tr("In the list: pause or resume"), {QKeySequence(Qt::Key_Space)});
    dialog->addRow(tr("In the list: follow the newest event"), {QKeySequence(Qt::Key_End)});
    dialog->addRow(tr("In the list: go to the event's panel"), {QKeySequence(Qt::Key_Return)});
    dialog->addRow(tr("In a text: find next, find previous"),
                   {QKeySequence(Qt::Key_F3), QKeySequence(Qt::SHIFT | Qt::Key_F3)});
    dialog->open();
}

void MainWindow::openAbout()
{
    common::tell(
        this, {.objectName = u"aboutBox"_s,
               .windowTitle = tr("About Hubscope"),
               .text = tr("Hubscope %1").arg(QLatin1StringView(HUBSCOPE_VERSION)),
               .advice = tr("Sets up, tests and watches the way of Azure logs into InsightIDR. Free software "
                            "under the GNU General Public License, version 3 or later."),
               .details = {},
               .status = common::Status::Note,
               .choices = {}});
}

// Layout

void MainWindow::layOutDefault()
{
    const std::array areas{Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea, Qt::BottomDockWidgetArea,
                           Qt::BottomDockWidgetArea, Qt::BottomDockWidgetArea};
    for (qsizetype i = 0; i < m_docks.size(); ++i) {
        m_docks.at(i)->setFloating(false);
        addDockWidget(areas[static_cast<std::size_t>(i)], m_docks.at(i));
        m_docks.at(i)->show();
    }
    tabifyDockWidget(m_diagnosticsDock, m_connectionDock);
    tabifyDockWidget(m_connectionDock, m_testDock);
    m_diagnosticsDock->raise();
    resizeDocks({m_logSetsDock, m_detailDock}, {260, 420}, Qt::Horizontal);
    resizeDocks({m_diagnosticsDock}, {220}, Qt::Vertical);
}

void MainWindow::restoreLayout()
{
    restoreGeometry(m_settings.value(kGeometry).toByteArray());
    // Answers false for another version and changes nothing then.
    restoreState(m_settings.value(kState).toByteArray(), kLayoutVersion);
    if (m_settings.value(kColumnsOf).toInt() == kColumnsVersion)
        m_events->table().horizontalHeader()->restoreState(m_settings.value(kColumns).toByteArray());
}

void MainWindow::saveLayout()
{
    m_settings.setValue(kGeometry, saveGeometry());
    m_settings.setValue(kState, saveState(kLayoutVersion));
    m_settings.setValue(kColumns, m_events->table().horizontalHeader()->saveState());
    m_settings.setValue(kColumnsOf, kColumnsVersion);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    QMainWindow::closeEvent(event);
}

} // namespace hubscope::panels
