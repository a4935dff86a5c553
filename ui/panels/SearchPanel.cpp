// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/SearchPanel.h"

#include "common/Assistive.h"
#include "common/EmptyState.h"
#include "common/Icons.h"
#include "common/StatusGlyph.h"
#include "models/DisplayText.h"
#include "models/Formats.h"
#include "models/QueryWords.h"
#include "panels/EventTableView.h"
#include "panels/ExportBar.h"
#include "panels/LeqlEdit.h"
#include "panels/LogSetsButton.h"
#include "panels/QueryMenu.h"
#include "panels/SearchRowsView.h"
#include "panels/SearchStatus.h"
#include "panels/SpanChoice.h"
#include "panels/TimeChart.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using common::Status;
using models::countText;
using models::SearchRun;

namespace {

constexpr auto kSettled = 400ms;
constexpr qsizetype kOriginCharacters = 200;

} // namespace

SearchPanel::SearchPanel(models::Session &session, KSyntaxHighlighting::Repository &languages,
                         QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_run(session.search())
{
    setObjectName(u"searchPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(languages));
    m_origin = new common::StatusGlyph(this);
    m_origin->setObjectName(u"searchOrigin"_s);
    m_origin->setContentsMargins(6, 0, 6, 4);
    column->addWidget(m_origin);
    column->addWidget(makeResults(), 1);
    m_exportBar = new ExportBar(session, this);
    column->addWidget(m_exportBar);

    m_typing.setSingleShot(true);
    m_typing.setInterval(kSettled);
    connect(&m_typing, &QTimer::timeout, this, &SearchPanel::check);
    connect(&m_run, &SearchRun::changed, this, &SearchPanel::show);
    const auto showPlace = [this] { m_place->setVisible(!m_session.storeFolder().isEmpty()); };
    connect(&session, &models::Session::sourceChanged, this, showPlace);
    showPlace();
    connect(m_exportButton, &QToolButton::clicked, m_exportBar, &ExportBar::askForFile);
    connect(m_exportBar, &ExportBar::busyChanged, this, &SearchPanel::showExport);
    connect(m_exportBar, &ExportBar::said, m_status, &SearchStatus::say);
    show();
}

SearchPanel::~SearchPanel() = default;

// Parts

QWidget *SearchPanel::makeHead(KSyntaxHighlighting::Repository &languages)
{
    auto *head = new QWidget(this);
    m_edit = new LeqlEdit(LeqlEdit::Shape::Text, languages, head);
    m_edit->setObjectName(u"searchEdit"_s);
    m_edit->setAccessibleName(tr("Query, in LEQL"));
    m_edit->setHint(tr("A query in LEQL, as in InsightIDR: where(result ISTARTS-WITH FAILED) groupby(user)"));
    m_edit->setVocabulary(&m_session.seenValues());
    m_edit->setMaximumHeight(m_edit->sizeHint().height() + fontMetrics().height());
    connect(m_edit, &LeqlEdit::entered, &m_session.seenValues(), &models::SeenValues::refresh);
    connect(m_edit, &LeqlEdit::submitted, this, &SearchPanel::run);
    connect(m_edit, &LeqlEdit::textChanged, this, [this] {
        m_status->forget();
        m_typing.start();
        showOrigin();
    });
    connect(m_edit, &LeqlEdit::refused, this, [this](qsizetype characters) {
        m_status->say(Status::Failed,
                      tr("What you pasted has %1 characters, more than any query. Nothing was put in.")
                          .arg(countText(characters)));
    });

    m_runButton = new QPushButton(common::icon(common::Icon::Search), tr("S&earch"), head);
    m_runButton->setObjectName(u"searchRun"_s);
    m_runButton->setToolTip(tr("Run the query (Ctrl+Enter in the query)"));
    connect(m_runButton, &QPushButton::clicked, this, &SearchPanel::run);
    m_stopButton = new QPushButton(common::icon(common::Icon::Stop), tr("St&op"), head);
    m_stopButton->setObjectName(u"searchStop"_s);
    m_stopButton->setToolTip(tr("End the search; what was found stays"));
    connect(m_stopButton, &QPushButton::clicked, &m_run, &SearchRun::stop);

    m_status = new SearchStatus(m_run, head);

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_runButton);
    buttons->addWidget(m_stopButton);
    buttons->addStretch();
    auto *first = new QHBoxLayout;
    first->addWidget(m_edit, 1);
    first->addLayout(buttons);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(6, 6, 6, 4);
    column->setSpacing(4);
    column->addLayout(first);
    column->addWidget(makeChoices());
    column->addWidget(m_status);
    return head;
}

QWidget *SearchPanel::makeChoices()
{
    auto *line = new QWidget(this);
    m_place = new QComboBox(line);
    m_place->setObjectName(u"searchPlace"_s);
    common::nameChoice(*m_place, tr("Where to search"));
    using Place = models::Session::SearchPlace;
    m_place->addItem(tr("Everything stored"), QVariant::fromValue(static_cast<int>(Place::Stored)));
    m_place->addItem(tr("In the live list"), QVariant::fromValue(static_cast<int>(Place::Held)));
    m_span = new SpanChoice(line);
    connect(m_span, &SpanChoice::spanChosen, this, [this] {
        if (m_run.state() != SearchRun::State::Idle)
            run();
    });
    m_logSets = new LogSetsButton(line);

    const auto makeButton = [&](const char *name, common::Icon icon, const QString &text,
                                const QString &hint) {
        auto *button = new QToolButton(line);
        button->setObjectName(QLatin1StringView(name));
        button->setText(text);
        button->setToolTip(hint);
        button->setIcon(common::icon(icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        return button;
    };
    auto *queries = makeButton("searchQueries", common::Icon::Open, tr("Queries"),
                               tr("Ready, saved and earlier queries"));
    queries->setPopupMode(QToolButton::InstantPopup);
    m_queries = new QueryMenu(m_session.queries(), queries);
    connect(m_queries, &QueryMenu::chosen, this, &SearchPanel::search);
    connect(m_queries, &QueryMenu::saveRequested, this, &SearchPanel::save);
    connect(m_queries, &QueryMenu::said, m_status, &SearchStatus::say);
    queries->setMenu(m_queries);
    m_exportButton = makeButton("searchExport", common::Icon::Export, tr("Export…"),
                                tr("Write everything that the query finds to a file, as JSON lines or CSV"));
    for (QToolButton *button : {static_cast<QToolButton *>(m_logSets), queries, m_exportButton})
        button->setFocusPolicy(Qt::TabFocus);

    auto *row = new QHBoxLayout;
    row->addWidget(queries);
    // They give way in a small window.
    for (QComboBox *box : {m_place, static_cast<QComboBox *>(m_span)}) {
        box->setMaximumWidth(box->sizeHint().width());
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4);
        row->addWidget(box, 1);
    }
    row->addWidget(m_logSets);
    row->addStretch();
    row->addWidget(m_exportButton);
    setTabOrder({queries, m_place, m_span, m_logSets, m_exportButton});
    auto *rows = new QVBoxLayout(line);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addLayout(row);
    rows->addWidget(m_span->fields());
    return line;
}

QWidget *SearchPanel::makeResults()
{
    m_chart = new TimeChart(this);
    connect(m_chart, &TimeChart::rangeChosen, this, &SearchPanel::narrowTo);

    m_stack = new QStackedWidget(this);
    m_help = new common::EmptyState(common::Icon::Search, tr("Search what was received"),
                                    tr("A query in LEQL works here as in InsightIDR's Log Search, and "
                                       "without waiting for InsightIDR. Begin "
                                       "with one of these, or with a word that the event must hold."),
                                    m_stack);
    m_help->setObjectName(u"searchHelp"_s);
    const QList<models::NamedQuery> ready = models::readyQueries();
    // Two find room beside the docks of a small window.
    for (const qsizetype i : {0, 2}) {
        QPushButton *button = m_help->addButton(ready.at(i).name, u"searchReady%1"_s.arg(i));
        connect(button, &QPushButton::clicked, this, [this, text = ready.at(i).text] { search(text); });
    }
    m_nothing = new common::EmptyState(common::Icon::Search, tr("Nothing found"), {}, m_stack);
    m_nothing->setObjectName(u"searchNothing"_s);
    m_table = new EventTableView(m_run.events(), m_stack);
    m_table->setObjectName(u"searchTable"_s);
    m_table->setAccessibleName(tr("Events found"));
    m_table->setStill();
    m_rows = new SearchRowsView(m_run.rows(), m_stack);
    connect(m_rows, &SearchRowsView::valueWanted, this, &SearchPanel::valueWanted);
    for (QWidget *page : {static_cast<QWidget *>(m_help), static_cast<QWidget *>(m_nothing),
                          static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_rows)})
        m_stack->addWidget(page);

    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"searchSplit"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(m_chart);
    split->addWidget(m_stack);
    split->setStretchFactor(1, 1);
    return split;
}

// Searching

void SearchPanel::focusQuery()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchPanel::search(const QString &query)
{
    m_edit->setText(query);
    run();
}

void SearchPanel::searchBetween(const QString &query, qint64 fromMs, qint64 toMs)
{
    m_edit->setText(query);
    narrowTo(fromMs, toMs);
}

QString SearchPanel::queryText() const
{
    return m_edit->text();
}

void SearchPanel::setQueryText(const QString &query)
{
    m_edit->setText(query);
}

void SearchPanel::addQueryAction(QAction *action)
{
    m_queries->addCommand(action);
}

void SearchPanel::save()
{
    const QString query = m_edit->text().trimmed();
    if (!query.isEmpty())
        return m_queries->save(query);
    m_status->say(Status::Note, tr("There is no query to save."));
    m_edit->setFocus();
}

void SearchPanel::addTest(const QString &test)
{
    search(models::withTest(m_edit->text(), test));
}

void SearchPanel::check()
{
    m_typing.stop();
    const auto query = models::readQueryText(m_edit->text());
    showFault(query ? std::nullopt : std::optional(query.error()));
}

void SearchPanel::showFault(const std::optional<models::QueryFault> &fault)
{
    m_edit->showFault(fault);
    m_status->setFault(fault);
}

void SearchPanel::run()
{
    m_typing.stop();
    m_status->forget();
    auto query = models::readQueryText(m_edit->text());
    showFault(query ? std::nullopt : std::optional(query.error()));
    if (!query) {
        m_edit->setFocus();
        return;
    }
    m_ranText = m_edit->text().trimmed();
    m_session.queries().remember(m_edit->text());
    models::SearchRequest request;
    request.query = std::move(*query);
    request.range = m_span->range();
    request.logSets = m_logSets->chosen();
    m_run.start(
        m_session.searchSource(static_cast<models::Session::SearchPlace>(m_place->currentData().toInt())),
        std::move(request));
}

void SearchPanel::narrowTo(qint64 fromMs, qint64 toMs)
{
    m_span->setRange(fromMs, toMs);
    run();
}

void SearchPanel::setZone(models::TimeZone zone)
{
    m_span->setZone(zone);
    m_chart->setZone(zone);
    m_run.events().setZone(zone);
    m_run.rows().setZone(zone);
}

// What was found

void SearchPanel::show()
{
    const bool isRunning = m_run.state() == SearchRun::State::Running;
    m_stopButton->setEnabled(isRunning);
    showExport();
    showOrigin();
    m_chart->setBars(m_run.bars());
    showPage();
}

void SearchPanel::showExport()
{
    m_exportButton->setEnabled(m_exportBar->canExport());
}

/// Results stay while the next query is written, and while it cannot be run: then they are not taken for its.
void SearchPanel::showOrigin()
{
    m_origin->setVisible(m_run.state() != SearchRun::State::Idle && m_edit->text().trimmed() != m_ranText);
    m_origin->setStatus(common::Status::Note,
                        m_ranText.isEmpty() ? tr("The results below are those of a search for all events.")
                                            : tr("The results below are those of the query that ran last: %1")
                                                  .arg(models::displayText(m_ranText, kOriginCharacters)));
}

void SearchPanel::showPage()
{
    const SearchRun::State state = m_run.state();
    const bool isOver = state != SearchRun::State::Running;
    QWidget *page = m_stack->currentWidget();
    if (state == SearchRun::State::Idle) {
        page = m_help;
    } else if (!isOver && m_run.progress().found == 0 && (page == m_table || page == m_rows)) {
        // A list that was in use stays, and the keyboard in it, until there is something to say.
    } else if (m_run.progress().found == 0) {
        m_nothing->setTexts(isOver ? tr("Nothing found") : tr("Searching…"),
                            isOver
                                ? tr("%1 event(s) were looked at. Words must stand in the event whole and in "
                                     "this case: where(word, loose) takes parts in any case.",
                                     nullptr, models::pluralForm(m_run.progress().examined))
                                      .arg(countText(m_run.progress().examined))
                                : QString());
        page = m_nothing;
    } else {
        page = m_run.findsEvents() ? static_cast<QWidget *>(m_table) : m_rows;
    }
    m_chart->setVisible(state != SearchRun::State::Idle && m_chart->barCount() > 0);
    if (m_stack->currentWidget() != page)
        m_stack->setCurrentWidget(page);
}

} // namespace hubscope::panels
