// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/AlertsPanel.h"

#include "common/Assistive.h"
#include "common/EmptyState.h"
#include "common/Icons.h"
#include "common/RowTables.h"
#include "common/StatusGlyph.h"
#include "models/AlertDesk.h"
#include "models/DisplayText.h"
#include "models/Formats.h"
#include "panels/InlineBar.h"
#include "panels/PanelCommands.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <array>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using common::Icon;
using common::Status;
using models::AlertsModel;
using models::countText;
using models::displayText;

namespace {

/// Widths in characters, in the order of the columns.
constexpr std::array<int, AlertsModel::kColumnCount> kWidths{26, 24, 9, 12, 20};

} // namespace

AlertsPanel::AlertsPanel(models::AlertDesk &desk, QAction *rules, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_bar(new InlineBar(this))
    , m_tools(new QToolBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(m_stack))
    , m_empty(new common::EmptyState(Icon::Bell, {}, {}, m_stack))
{
    setObjectName(u"alertsPanel"_s);
    m_bar->setObjectName(u"alertBar"_s);
    m_empty->setObjectName(u"alertsEmpty"_s);
    m_add = addCommand("alertAddRule", tr("Add Rule…"), tr("Say which events you want to be told of"),
                       u"Ins"_s, &AlertsPanel::addRequested);
    m_add->setIcon(common::icon(Icon::Add));
    m_event =
        addCommand("alertEvent", tr("Show in List"), tr("Go to the alert's first event in the live list"),
                   u"Ctrl+Return"_s, &AlertsPanel::showEvent);
    m_event->setIcon(common::icon(Icon::Detail));
    m_search = addCommand("alertSearch", tr("Search"), tr("Search for all events of the alert"),
                          u"Ctrl+Shift+Return"_s, &AlertsPanel::search);
    m_search->setIcon(common::icon(Icon::Search));
    m_clear = addCommand("alertClear", tr("Clear"), tr("Empty the list of alerts; no event is touched"),
                         u"Ctrl+Del"_s, &AlertsPanel::clear);
    m_clear->setIcon(common::icon(Icon::Clear));

    m_tools->setObjectName(u"alertTools"_s);
    makePanelBar(*m_tools);
    m_tools->addActions({m_add, rules});
    m_tools->addSeparator();
    m_tools->addActions({m_event, m_search, m_clear});
    finishPanelBar(*m_tools);

    makeTable();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_tools);
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());

    const auto showAll = [this] {
        showPage();
        showCommands();
    };
    for (auto signal : {&AlertsModel::rowsInserted, &AlertsModel::rowsRemoved})
        connect(&desk.alerts(), signal, this, showAll);
    connect(&desk.alerts(), &AlertsModel::modelReset, this, showAll);
    connect(&desk, &models::AlertDesk::rulesChanged, this, [this] {
        m_said.clear();
        showProblem();
        showPage();
        showState();
    });
    connect(&desk, &models::AlertDesk::desktopChanged, this, [this] {
        showPage();
        showState();
    });
    connect(&desk, &models::AlertDesk::skippedChanged, this, &AlertsPanel::showState);
    connect(&desk, &models::AlertDesk::keptAside, this, [this](const QString &path) {
        say(tr("What stood in the file of the rules and was not understood is kept as %1")
                .arg(displayText(path, 300)));
    });
    showProblem();
    showAll();
    showState();
}

QAction *AlertsPanel::addCommand(const char *objectName, const QString &text, const QString &hint,
                                 const QString &keys, Slot slot)
{
    QAction *action = makeCommand(*this, objectName, text, hint, keys);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void AlertsPanel::makeTable()
{
    m_table->setObjectName(u"alertTable"_s);
    m_table->setAccessibleName(tr("Alerts, the newest first"));
    m_table->setModel(&m_desk.alerts());
    common::showAsRows(*m_table);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    common::setWidths(*m_table->horizontalHeader(), kWidths);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_event, m_search, m_clear});
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &AlertsPanel::showEvent);
    common::chooseBySelection(*m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showCommands();
        tellChosen();
    });
}

QWidget *AlertsPanel::makeFoot()
{
    auto *foot = new QWidget(this);
    m_state = new common::StatusGlyph(foot);
    m_state->setObjectName(u"alertState"_s);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(8, 3, 8, 3);
    row->addWidget(m_state, 1);
    return foot;
}

// The chosen one

const models::Alert *AlertsPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_desk.alerts().alert(index.row()) : nullptr;
}

void AlertsPanel::choose(quint64 alert)
{
    if (const int row = m_desk.alerts().rowOf(alert); row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_desk.alerts().index(row, 0));
    }
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void AlertsPanel::tellChosen()
{
    if (const models::Alert *alert = current(); alert && alert->example)
        emit chosen(*alert);
}

void AlertsPanel::showEvent()
{
    if (const models::Alert *alert = current(); alert && alert->example)
        emit eventRequested(*alert);
}

void AlertsPanel::search()
{
    if (const models::Alert *alert = current())
        emit searchRequested(*alert);
}

void AlertsPanel::clear()
{
    m_desk.alerts().clear();
}

bool AlertsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::NoModifier) {
            tellChosen();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// What is shown

void AlertsPanel::showCommands()
{
    const models::Alert *alert = current();
    m_event->setEnabled(alert && alert->example);
    m_search->setEnabled(alert);
    m_clear->setEnabled(m_desk.alerts().rowCount() > 0);
}

void AlertsPanel::showPage()
{
    if (m_desk.alerts().rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    const bool onDesktop = m_desk.tellsDesktop();
    if (m_desk.enabledCount() > 0) {
        m_empty->setTexts(
            tr("No event has met a rule yet"),
            onDesktop ? tr("What comes from now on is looked at. The first event that meets a rule makes an "
                           "alert here, and your desktop tells you of it.")
                      : tr("What comes from now on is looked at. The first event that meets a rule makes an "
                           "alert here."));
    } else if (!m_desk.rules().empty()) {
        m_empty->setTexts(tr("No notification rule is on"),
                          tr("Rules stay off until you switch them on: open the list of rules and check "
                             "those that you want to be told of."));
    } else {
        m_empty->setTexts(
            tr("Be told of events as they come"),
            onDesktop ? tr("A notification rule is a query: each event that fits it raises an alert here "
                           "and a notification on your desktop, no more often than you allow.")
                      : tr("A notification rule is a query: each event that fits it raises an alert here, no "
                           "more often than you allow."));
    }
    m_stack->setCurrentWidget(m_empty);
}

void AlertsPanel::say(const QString &text)
{
    m_said = text;
    showState();
}

void AlertsPanel::showState()
{
    const int on = m_desk.enabledCount();
    const auto all = static_cast<int>(m_desk.rules().size());
    if (!m_said.isEmpty()) {
        m_state->setStatus(Status::Warning, m_said);
    } else if (!m_desk.isRead()) {
        m_state->setStatus(Status::Running, tr("Reading the rules of this profile"));
    } else if (m_desk.watch().skipped() > 0) {
        m_state->setStatus(Status::Warning, tr("%1 event(s) were not looked at and raised no alert: the "
                                               "rules are slower than what comes. Tests of "
                                               "log set, result or category are fast.",
                                               nullptr, models::pluralForm(m_desk.watch().skipped()))
                                                .arg(countText(m_desk.watch().skipped())));
    } else if (on > 0 && m_desk.desktop() == models::Notifier::State::ShowsNone) {
        m_state->setStatus(Status::Warning,
                           tr("This desktop shows no notifications; alerts are listed here all the same"));
    } else if (on == 0) {
        m_state->setStatus(Status::Note, all == 0 ? tr("No notification rules")
                                                  : tr("%n rule(s), none is on", nullptr, all));
    } else {
        m_state->setStatus(Status::Passed, tr("%1 of %n rule(s) on", nullptr, all).arg(on));
    }
}

void AlertsPanel::showProblem()
{
    const std::optional<Error> &problem = m_desk.problem();
    m_bar->takeBack(nullptr);
    if (!problem)
        return;
    m_bar->say(
        Status::Failed,
        tr("No notification rule is in force: %1 cannot be read, %2. The first rule that you add keeps "
           "that file aside.")
            .arg(displayText(problem->context, 300), displayText(problem->detail, 300)),
        nullptr, InlineBar::Stay::UntilClosed);
}

} // namespace hubscope::panels
