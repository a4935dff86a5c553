// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/EventTablePanel.h"

#include "common/Icons.h"
#include "common/LogSetMark.h"
#include "common/MenuText.h"
#include "common/PlainLabel.h"
#include "common/StatusGlyph.h"
#include "models/Formats.h"
#include "models/QueryWords.h"
#include "panels/EmptyPage.h"
#include "panels/EventTableView.h"
#include "panels/LeqlEdit.h"
#include "panels/WindowActions.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using common::PlainLabel;
using models::countText;

namespace {

/// So long nothing is typed before the text counts: half a query is no fault yet.
constexpr auto kSettled = 350ms;
/// In the order of models::Mark.
constexpr std::array<QLatin1StringView, models::kMarkCount> kMarkWords{"repaired"_L1, "noted"_L1};

} // namespace

EventTablePanel::EventTablePanel(models::Session &session, const WindowActions &actions,
                                 KSyntaxHighlighting::Repository &languages, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_events(session.events())
    , m_table(new EventTableView(m_events, this))
    , m_empty(new EmptyPage(actions, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"eventPanel"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilterLine(actions, languages));
    column->addWidget(m_fault);
    column->addWidget(m_stack, 1);
    column->addWidget(makeStandLine());

    m_typing.setSingleShot(true);
    m_typing.setInterval(kSettled);
    connect(&m_typing, &QTimer::timeout, this, &EventTablePanel::applyFilter);

    const auto showAll = [this] {
        showStand();
        showPage();
    };
    connect(&session, &models::Session::beat, this, showAll);
    connect(&session, &models::Session::phaseChanged, this, showAll);
    connect(&session, &models::Session::sourceChanged, this, showAll);
    connect(&session.profiles(), &setup::ProfileStore::changed, this, showAll);
    connect(&m_events, &models::EventTableModel::rowsInserted, this, &EventTablePanel::showPage);
    connect(&m_events, &models::EventTableModel::modelReset, this, showAll);
    connect(&m_events, &models::EventTableModel::pausedChanged, this, [this](bool paused) {
        m_pausedAtMs = paused ? QDateTime::currentMSecsSinceEpoch() : 0;
        showStand();
    });
    connect(&m_events, &models::EventTableModel::filterApplied, this, [this] {
        if (m_wanted && m_events.rowOf(*m_wanted) >= 0)
            goTo(*m_wanted);
    });
    connect(m_table, &EventTableView::followingChanged, this, &EventTablePanel::showStand);
    connect(m_standButton, &QPushButton::clicked, this, [this] {
        m_events.setPaused(false);
        m_table->setFollowing(true);
        m_table->setFocus();
    });
    setFocusProxy(m_table);
    showAll();
}

QWidget *EventTablePanel::makeFilterLine(const WindowActions &actions,
                                         KSyntaxHighlighting::Repository &languages)
{
    auto *line = new QWidget(this);
    line->setObjectName(u"filterLine"_s);
    m_filter = new LeqlEdit(LeqlEdit::Shape::Line, languages, line);
    m_filter->setObjectName(u"filterEdit"_s);
    m_filter->setIcon(common::Icon::Filter);
    m_filter->setHint(tr("Filter in LEQL: a word, or result = SUCCESS"));
    m_filter->setAccessibleName(tr("Filter events, in LEQL"));
    m_filter->setToolTip(
        tr("Words must stand in the event whole and in this case; where(word, loose) takes parts "
           "in any case (%1)")
            .arg(actions[ActionId::Filter]->shortcut().toString(QKeySequence::NativeText)));
    m_filter->setVocabulary(&m_session.seenValues());
    connect(m_filter, &LeqlEdit::entered, &m_session.seenValues(), &models::SeenValues::refresh);
    connect(m_filter, &LeqlEdit::textChanged, this, [this] {
        // The fault of a text that is being mended is no news.
        if (m_filter->text() != m_queryText)
            m_typing.start();
    });
    connect(m_filter, &LeqlEdit::submitted, this, [this] {
        applyFilter();
        if (!m_fault->isVisibleTo(this))
            m_table->setFocus();
    });
    m_fault = new common::StatusGlyph(this);
    m_fault->setObjectName(u"filterFault"_s);
    m_fault->setContentsMargins(6, 0, 6, 4);
    m_fault->hide();

    m_logSet = new QToolButton(line);
    m_logSet->setObjectName(u"logSetFilter"_s);
    m_logSet->setAccessibleName(tr("Filter events by log set"));
    m_logSet->setPopupMode(QToolButton::InstantPopup);
    m_logSet->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *menu = new QMenu(m_logSet);
    menu->setObjectName(u"logSetMenu"_s);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QIcon &icon, std::optional<insight::LogSet> logSet) {
        QAction *action = menu->addAction(icon, text);
        action->setCheckable(true);
        group->addAction(action);
        // Ctrl+0 all, Ctrl+1 … Ctrl+6 in the order of the list of log sets.
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(menu->actions().size() - 1)));
        connect(action, &QAction::triggered, this, [this, logSet] { setLogSetFilter(logSet); });
        return action;
    };
    add(tr("All Log Sets"), {}, std::nullopt)->setChecked(true);
    for (const insight::LogSetInfo &info : insight::kLogSets)
        add(common::logSetName(info.id), common::logSetIcon(info.id), info.id);
    m_logSet->setMenu(menu);
    m_logSet->setText(tr("All Log Sets"));

    m_matches = new PlainLabel(line);
    m_matches->setObjectName(u"matchCount"_s);
    m_matches->setSubdued(true);
    m_matches->setWordWrap(false);

    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(6, 4, 6, 4);
    row->addWidget(m_filter, 1);
    row->addWidget(m_logSet);
    for (const ActionId id : {ActionId::OnlyRepaired, ActionId::OnlyNoted}) {
        m_marks << actions[id];
        row->addWidget(makeMarkButton(actions[id], line));
    }
    row->addWidget(m_matches);
    return line;
}

/// Named while it narrows the list, a mere icon while it does not: the line is short.
QToolButton *EventTablePanel::makeMarkButton(QAction *action, QWidget *line)
{
    auto *button = new QToolButton(line);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setDefaultAction(action);
    button->setAccessibleName(common::withoutMnemonic(action->text()));
    connect(action, &QAction::toggled, this, [this, button](bool checked) {
        button->setToolButtonStyle(checked ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        applyFilter();
    });
    return button;
}

/// This line is always there: were it shown on pausing only, the list would move just then.
QWidget *EventTablePanel::makeStandLine()
{
    m_stand = new QWidget(this);
    m_stand->setObjectName(u"standLine"_s);
    m_stand->setAutoFillBackground(true);
    m_standText = new PlainLabel(m_stand);
    m_standText->setObjectName(u"standText"_s);
    m_standText->setWordWrap(false);
    m_standButton = new QPushButton(m_stand);
    m_standButton->setObjectName(u"resumeButton"_s);
    m_standButton->setAutoDefault(false);
    QSizePolicy policy = m_standButton->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_standButton->setSizePolicy(policy);
    auto *row = new QHBoxLayout(m_stand);
    row->setContentsMargins(8, 3, 8, 3);
    row->addWidget(m_standText, 1);
    row->addWidget(m_standButton);
    return m_stand;
}

void EventTablePanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void EventTablePanel::clearFilters()
{
    m_filter->setText({});
    for (QAction *mark : m_marks)
        mark->setChecked(false);
    applyFilter();
    setLogSetFilter(std::nullopt);
}

void EventTablePanel::goTo(models::EventId id)
{
    const int row = m_events.rowOf(id);
    if (row < 0) {
        m_wanted = id;
        return clearFilters();
    }
    m_wanted.reset();
    m_table->goTo(row);
    m_table->setFocus();
}

void EventTablePanel::addTest(const QString &test)
{
    m_filter->setText(models::withTest(m_filter->text(), test));
    applyFilter();
}

EventTablePanel::View EventTablePanel::view() const
{
    View view{.filter = m_filter->text(), .logSet = {}, .marks = {}};
    if (const auto logSet = logSetFilter())
        view.logSet = QString::fromLatin1(insight::info(*logSet).name);
    QStringList marks;
    for (std::size_t i = 0; i < kMarkWords.size(); ++i) {
        if (m_marks.at(static_cast<qsizetype>(i))->isChecked())
            marks << kMarkWords[i];
    }
    view.marks = marks.join(u' ');
    return view;
}

void EventTablePanel::takeUp(const View &view)
{
    m_filter->setText(view.filter);
    const QStringList marks = view.marks.split(u' ');
    for (std::size_t i = 0; i < kMarkWords.size(); ++i)
        m_marks.at(static_cast<qsizetype>(i))->setChecked(marks.contains(kMarkWords[i]));
    applyFilter();
    const auto *logSet =
        std::ranges::find(insight::kLogSets, view.logSet,
                          [](const insight::LogSetInfo &info) { return QLatin1StringView(info.name); });
    if (logSet != insight::kLogSets.end())
        setLogSetFilter(logSet->id);
}

QString EventTablePanel::filterQuery() const
{
    const QString typed = m_filter->text().trimmed();
    const std::optional<insight::LogSet> logSet = logSetFilter();
    if (!logSet)
        return typed;
    const QString test =
        models::leqlTest(u"hubscope.log_set"_s, QString::fromLatin1(insight::info(*logSet).name));
    return typed.isEmpty() ? test : models::withTest(typed, test);
}

std::optional<insight::LogSet> EventTablePanel::logSetFilter() const
{
    const models::LogSetChoice &choice = m_events.filter().logSets;
    for (const insight::LogSetInfo &info : insight::kLogSets) {
        if (choice.count() == 1 && choice.test(static_cast<std::size_t>(info.id)))
            return info.id;
    }
    return std::nullopt;
}

void EventTablePanel::setLogSetFilter(std::optional<insight::LogSet> logSet)
{
    models::EventFilter filter;
    filter.query = m_query;
    if (logSet)
        filter.logSets.reset().set(static_cast<std::size_t>(*logSet));
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        if (m_marks.at(i)->isChecked())
            filter.marks.add(static_cast<models::Mark>(i));
    }
    m_events.setFilter(filter);
    m_logSet->setText(logSet ? common::logSetName(*logSet) : tr("All Log Sets"));
    m_logSet->setIcon(logSet ? common::logSetIcon(*logSet) : QIcon());
    const auto actions = m_logSet->menu()->actions();
    actions.at(logSet ? static_cast<int>(*logSet) + 1 : 0)->setChecked(true);
    showStand();
    showPage();
    emit filterChanged();
}

void EventTablePanel::applyFilter()
{
    m_typing.stop();
    const QString text = m_filter->text();
    if (text != m_queryText) {
        m_queryText = text;
        auto query = models::readFilterText(text);
        showFault(query ? std::nullopt : std::optional(query.error()));
        if (query)
            m_query = std::move(*query);
    }
    setLogSetFilter(logSetFilter());
}

void EventTablePanel::showFault(const std::optional<models::QueryFault> &fault)
{
    m_filter->showFault(fault);
    if (fault)
        m_fault->setStatus(common::Status::Failed, models::faultText(*fault));
    m_fault->setVisible(fault.has_value());
}

void EventTablePanel::showStand()
{
    const auto counts = m_events.counts();
    const bool paused = m_events.isPaused();
    const bool following = m_table->isFollowing();
    if (paused) {
        QString text = tr("Paused at %1 · %2 new")
                           .arg(models::clockText(m_pausedAtMs, m_events.zone()),
                                countText(static_cast<qint64>(counts.waiting)));
        if (m_events.skippedByPause() > 0)
            text += u" · "_s + tr("%1 older ones found no room")
                                   .arg(countText(static_cast<qint64>(m_events.skippedByPause())));
        m_standText->setText(text);
        m_standButton->setText(tr("Resume"));
    } else {
        m_standText->setText(!m_session.isReading() ? tr("Not reading: no new events arrive")
                             : following            ? tr("Following the newest event")
                                                    : tr("Scrolled back: new events arrive below"));
        m_standButton->setText(tr("Follow Newest"));
    }
    m_standButton->setVisible(paused || !following);
    m_stand->setVisible(m_stack->currentWidget() == m_table || paused);
    // Setting it has all that stands there painted again, whether it is another one or not.
    if (const auto ground = paused ? QPalette::AlternateBase : QPalette::Window;
        ground != m_stand->backgroundRole())
        m_stand->setBackgroundRole(ground);

    const auto held = countText(static_cast<qint64>(counts.held));
    m_matches->setText(
        m_events.filter().showsAll() ? QString()
        : m_events.isFiltering()
            ? tr("filtering %1…").arg(held)
            : tr("%1 of %2 held match").arg(countText(static_cast<qint64>(counts.shown)), held));
}

void EventTablePanel::showPage()
{
    const bool empty = m_events.rowCount() == 0;
    if (empty)
        m_empty->showFor(m_session);
    QWidget *page = empty ? static_cast<QWidget *>(m_empty) : m_table;
    if (m_stack->currentWidget() == page)
        return;
    const bool hadFocus = m_stack->currentWidget()->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(page);
    if (hadFocus)
        page->setFocus();
    if (!empty && m_table->isFollowing())
        m_table->scrollToBottom();
    showStand();
}

} // namespace hubscope::panels
