// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/SearchPanel.h"

#include "common/Dialogs.h"
#include "common/EmptyState.h"
#include "common/ErrorText.h"
#include "common/Icons.h"
#include "common/LogSetMark.h"
#include "common/PlainLabel.h"
#include "common/StatusGlyph.h"
#include "models/DisplayText.h"
#include "models/Formats.h"
#include "models/QueryWords.h"
#include "panels/BarDelegate.h"
#include "panels/EventTableView.h"
#include "panels/LeqlEdit.h"
#include "panels/TimeChart.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <chrono>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using common::Status;
using models::countText;
using models::SearchRun;

namespace {

constexpr auto kSettled = 400ms;
constexpr qint64 kMinuteMs = 60'000;

/// Spans of time that end now; 0 is all, -1 what the fields say.
struct Span
{
    const char *text;
    qint64 ms;
};
constexpr qint64 kAll = 0;
constexpr qint64 kCustom = -1;
#define TEXT(text) QT_TRANSLATE_NOOP("panels::SearchPanel", text)
constexpr std::array kSpans{
    Span{TEXT("All times"), kAll},
    Span{TEXT("Last 15 minutes"), 15 * kMinuteMs},
    Span{TEXT("Last hour"), 60 * kMinuteMs},
    Span{TEXT("Last 24 hours"), 24 * 60 * kMinuteMs},
    Span{TEXT("Last 7 days"), 7 * 24 * 60 * kMinuteMs},
    Span{TEXT("From … to"), kCustom},
};
#undef TEXT

QString inMenu(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

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
    column->addWidget(makeResults(), 1);
    column->addWidget(makeExportBar());

    m_typing.setSingleShot(true);
    m_typing.setInterval(kSettled);
    connect(&m_typing, &QTimer::timeout, this, &SearchPanel::check);
    connect(&m_run, &SearchRun::changed, this, &SearchPanel::show);
    const auto showPlace = [this] { m_place->setVisible(!m_session.storeFolder().isEmpty()); };
    connect(&session, &models::Session::sourceChanged, this, showPlace);
    showPlace();
    connect(&m_export, &models::SearchExport::finished, this, &SearchPanel::exported);
    connect(&m_export, &models::SearchExport::progressed, this,
            [this](qint64 written, qint64 examined, qint64 total) {
                m_exportProgress->setRange(0, 1000);
                m_exportProgress->setValue(total > 0 ? static_cast<int>(examined * 1000 / total) : 0);
                m_exportProgress->setFormat(tr("%1 events written").arg(countText(written)));
            });
    fillQueries();
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
    m_edit->setPlaceholderText(
        tr("A query in LEQL, as in InsightIDR: where(result ISTARTS-WITH FAILED) groupby(user)"));
    m_edit->setVocabulary(&m_session.seenValues());
    m_edit->setMaximumHeight(m_edit->sizeHint().height() + fontMetrics().height());
    connect(m_edit, &LeqlEdit::entered, &m_session.seenValues(), &models::SeenValues::refresh);
    connect(m_edit, &LeqlEdit::submitted, this, &SearchPanel::run);
    connect(m_edit, &LeqlEdit::textChanged, this, [this] {
        m_said.reset();
        m_typing.start();
    });
    connect(m_edit, &LeqlEdit::refused, this, [this](qsizetype characters) {
        say(Status::Failed, tr("What you pasted has %1 characters, more than any query. Nothing was put in.")
                                .arg(countText(characters)));
    });

    m_runButton = new QPushButton(common::icon(common::Icon::Search), tr("&Search"), head);
    m_runButton->setObjectName(u"searchRun"_s);
    m_runButton->setToolTip(tr("Run the query (Ctrl+Enter in the query)"));
    connect(m_runButton, &QPushButton::clicked, this, &SearchPanel::run);
    m_stopButton = new QPushButton(common::icon(common::Icon::Stop), tr("St&op"), head);
    m_stopButton->setObjectName(u"searchStop"_s);
    m_stopButton->setToolTip(tr("End the search; what was found stays"));
    connect(m_stopButton, &QPushButton::clicked, &m_run, &SearchRun::stop);

    m_status = new common::StatusGlyph(head);
    m_status->setObjectName(u"searchStatus"_s);

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
    m_place->setAccessibleName(tr("Where to search"));
    using Place = models::Session::SearchPlace;
    m_place->addItem(tr("Everything stored"), QVariant::fromValue(static_cast<int>(Place::Stored)));
    m_place->addItem(tr("In the live list"), QVariant::fromValue(static_cast<int>(Place::Held)));
    m_time = new QComboBox(line);
    m_time->setObjectName(u"searchTime"_s);
    m_time->setAccessibleName(tr("Span of time"));
    for (const Span &span : kSpans)
        m_time->addItem(tr(span.text), span.ms);
    const auto makeTime = [&](const char *name, const QString &accessibleName) {
        auto *edit = new QDateTimeEdit(line);
        edit->setObjectName(QLatin1StringView(name));
        edit->setAccessibleName(accessibleName);
        edit->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
        edit->setCalendarPopup(true);
        edit->setTimeZone(QTimeZone::utc());
        return edit;
    };
    m_from = makeTime("searchFrom", tr("From"));
    m_to = makeTime("searchTo", tr("To"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_from->setDateTime(now.addDays(-1));
    m_to->setDateTime(now);
    showCustomTimes(false);
    connect(m_time, &QComboBox::activated, this, [this] {
        const bool isCustom = m_time->currentData().toLongLong() == kCustom;
        showCustomTimes(isCustom);
        if (isCustom)
            m_from->setFocus();
        else if (m_run.state() != SearchRun::State::Idle)
            run();
    });

    m_logSets = new QToolButton(line);
    m_logSets->setObjectName(u"searchLogSets"_s);
    m_logSets->setAccessibleName(tr("Log sets to search in"));
    m_logSets->setPopupMode(QToolButton::InstantPopup);
    m_logSets->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    makeLogSetMenu();

    m_queries = new QToolButton(line);
    m_queries->setObjectName(u"searchQueries"_s);
    m_queries->setText(tr("Queries"));
    m_queries->setToolTip(tr("Ready, saved and earlier queries"));
    m_queries->setIcon(common::icon(common::Icon::Open));
    m_queries->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_queries->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_queries);
    menu->setObjectName(u"searchQueryMenu"_s);
    menu->setToolTipsVisible(true);
    m_deleteMenu = new QMenu(tr("&Delete"), menu);
    m_deleteMenu->setIcon(common::icon(common::Icon::Remove));
    m_deleteMenu->setObjectName(u"searchDeleteMenu"_s);
    // Not whenever the shelf changes: that may be the work of one of its own actions.
    connect(menu, &QMenu::aboutToShow, this, &SearchPanel::fillQueries);
    m_queries->setMenu(menu);

    m_exportButton = new QToolButton(line);
    m_exportButton->setObjectName(u"searchExport"_s);
    m_exportButton->setText(tr("Export…"));
    m_exportButton->setToolTip(tr("Write everything that the query finds to a file, as JSON lines or CSV"));
    m_exportButton->setIcon(common::icon(common::Icon::Export));
    m_exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_exportButton, &QToolButton::clicked, this, &SearchPanel::askExport);
    for (QToolButton *button : {m_logSets, m_queries, m_exportButton})
        button->setFocusPolicy(Qt::TabFocus);

    auto *row = new QHBoxLayout;
    row->addWidget(m_queries);
    // They give way in a small window.
    for (QComboBox *box : {m_place, m_time}) {
        box->setMaximumWidth(box->sizeHint().width());
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4);
        row->addWidget(box, 1);
    }
    row->addWidget(m_logSets);
    row->addStretch();
    row->addWidget(m_exportButton);
    auto *times = new QHBoxLayout;
    times->addWidget(m_from);
    times->addWidget(m_to);
    times->addStretch();
    auto *rows = new QVBoxLayout(line);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addLayout(row);
    rows->addLayout(times);
    return line;
}

void SearchPanel::makeLogSetMenu()
{
    auto *menu = new QMenu(m_logSets);
    menu->setObjectName(u"searchLogSetMenu"_s);
    const auto showChoice = [this] {
        const models::LogSetChoice choice = chosenLogSets();
        m_logSets->setText(choice.all() ? tr("All Log Sets")
                                        : tr("%n Log Set(s)", nullptr, static_cast<int>(choice.count())));
    };
    for (const insight::LogSetInfo &info : insight::kLogSets) {
        QAction *action = menu->addAction(common::logSetIcon(info.id), common::logSetName(info.id));
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, showChoice);
    }
    menu->addSeparator();
    QAction *all = menu->addAction(tr("All Log Sets"));
    all->setObjectName(u"searchAllLogSets"_s);
    connect(all, &QAction::triggered, this, [menu] {
        for (QAction *action : menu->actions())
            action->setChecked(action->isCheckable());
    });
    m_logSets->setMenu(menu);
    showChoice();
}

QWidget *SearchPanel::makeResults()
{
    m_chart = new TimeChart(this);
    connect(m_chart, &TimeChart::rangeChosen, this, &SearchPanel::narrowTo);

    m_stack = new QStackedWidget(this);
    m_help = new common::EmptyState(common::Icon::Search, tr("Search what was received"),
                                    tr("A query in LEQL works here as in InsightIDR's Log Search, at once "
                                       "and without waiting for it. Begin "
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
    m_rows = makeRows();
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

QTableView *SearchPanel::makeRows()
{
    auto *view = new QTableView(m_stack);
    view->setObjectName(u"searchRows"_s);
    view->setAccessibleName(tr("What the query worked out"));
    view->setModel(&m_run.rows());
    view->setItemDelegate(new BarDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setFrameShape(QFrame::NoFrame);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 34);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);

    const auto add = [&](const QString &text, const char *name, common::Icon icon, const QKeySequence &keys,
                         auto &&what) {
        auto *action = new QAction(common::icon(icon), text, view);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, std::forward<decltype(what)>(what));
        view->addAction(action);
    };
    add(tr("Show &Events of This Value"), "searchRowEvents", common::Icon::Search,
        QKeySequence(Qt::Key_Return), [this] {
            const QModelIndex index = m_rows->currentIndex();
            const models::SearchTable &table = m_run.rows().table();
            if (index.isValid() && index.column() < table.keys.size())
                emit valueWanted(table.keys.at(index.column()), m_run.rows().original(index));
        });
    add(tr("Copy &Value"), "searchRowCopy", common::Icon::Copy, QKeySequence::Copy, [this] { copyCell(); });
    return view;
}

QWidget *SearchPanel::makeExportBar()
{
    m_exportBar = new QWidget(this);
    m_exportBar->setObjectName(u"searchExportBar"_s);
    m_exportProgress = new QProgressBar(m_exportBar);
    m_exportProgress->setObjectName(u"searchExportProgress"_s);
    m_exportProgress->setAccessibleName(tr("Progress of the export"));
    m_exportCancel = new QPushButton(tr("Cancel Export"), m_exportBar);
    m_exportCancel->setObjectName(u"searchExportCancel"_s);
    connect(m_exportCancel, &QPushButton::clicked, this, [this] {
        m_exportCancel->setEnabled(false);
        m_export.cancel();
    });
    auto *row = new QHBoxLayout(m_exportBar);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(new common::PlainLabel(tr("Exporting"), m_exportBar));
    row->addWidget(m_exportProgress, 1);
    row->addWidget(m_exportCancel);
    m_exportBar->hide();
    return m_exportBar;
}

// Queries

void SearchPanel::addQueries(QMenu &menu, const QList<models::NamedQuery> &queries)
{
    for (const models::NamedQuery &query : queries) {
        QAction *action = menu.addAction(inMenu(models::displayText(query.name, 80)));
        action->setToolTip(models::toolTipText(query.text));
        connect(action, &QAction::triggered, this, [this, text = query.text] { search(text); });
    }
}

void SearchPanel::fillQueries()
{
    QMenu *menu = m_queries->menu();
    menu->clear();
    m_deleteMenu->clear();
    const models::QueryShelf &shelf = m_session.queries();
    QAction *save = menu->addAction(common::icon(common::Icon::Save), tr("&Save Query…"));
    save->setObjectName(u"searchSave"_s);
    connect(save, &QAction::triggered, this, &SearchPanel::askName);
    menu->addActions(m_queryActions);
    menu->addSection(tr("Ready"));
    addQueries(*menu, models::readyQueries());
    if (!shelf.saved().isEmpty()) {
        menu->addSection(tr("Saved"));
        addQueries(*menu, shelf.saved());
        menu->addMenu(m_deleteMenu);
        for (const models::NamedQuery &query : shelf.saved()) {
            QAction *action = m_deleteMenu->addAction(inMenu(models::displayText(query.name, 80)));
            connect(action, &QAction::triggered, this, [this, name = query.name] {
                if (const Result<void> removed = m_session.queries().remove(name); !removed)
                    say(Status::Failed, common::errorText(removed.error()).sentence());
            });
        }
    }
    if (!shelf.history().isEmpty()) {
        menu->addSection(tr("Earlier"));
        QList<models::NamedQuery> earlier;
        for (const QString &text : shelf.history().first(std::min<qsizetype>(shelf.history().size(), 12)))
            earlier.append({text, text});
        addQueries(*menu, earlier);
        connect(menu->addAction(common::icon(common::Icon::Clear), tr("&Forget Earlier Queries")),
                &QAction::triggered, &m_session.queries(), &models::QueryShelf::forgetHistory);
    }
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
    m_fault = fault;
    m_edit->showFault(fault);
    showStatus();
}

leql::TimeRange SearchPanel::chosenRange() const
{
    const qint64 span = m_time->currentData().toLongLong();
    if (span == kAll)
        return {};
    if (span == kCustom)
        return {m_from->dateTime().toMSecsSinceEpoch(), m_to->dateTime().toMSecsSinceEpoch()};
    return {QDateTime::currentMSecsSinceEpoch() - span, std::nullopt};
}

models::LogSetChoice SearchPanel::chosenLogSets() const
{
    models::LogSetChoice choice;
    const QList<QAction *> actions = m_logSets->menu() ? m_logSets->menu()->actions() : QList<QAction *>();
    for (qsizetype i = 0; i < std::min<qsizetype>(actions.size(), insight::kLogSetCount); ++i)
        choice.set(static_cast<std::size_t>(i), actions.at(i)->isChecked());
    // Nothing chosen finds nothing, which nobody means.
    return choice.none() ? choice.set() : choice;
}

void SearchPanel::run()
{
    m_typing.stop();
    m_said.reset();
    auto query = models::readQueryText(m_edit->text());
    showFault(query ? std::nullopt : std::optional(query.error()));
    if (!query) {
        m_edit->setFocus();
        return;
    }
    m_session.queries().remember(m_edit->text());
    models::SearchRequest request;
    request.query = std::move(*query);
    request.range = chosenRange();
    request.logSets = chosenLogSets();
    if (m_session.source())
        request.hub = m_session.source()->hub;
    m_run.start(
        m_session.searchSource(static_cast<models::Session::SearchPlace>(m_place->currentData().toInt())),
        std::move(request));
}

void SearchPanel::narrowTo(qint64 fromMs, qint64 toMs)
{
    m_time->setCurrentIndex(m_time->findData(kCustom));
    showCustomTimes(true);
    m_from->setDateTime(QDateTime::fromMSecsSinceEpoch(fromMs, m_from->timeZone()));
    m_to->setDateTime(QDateTime::fromMSecsSinceEpoch(toMs, m_to->timeZone()));
    run();
}

void SearchPanel::showCustomTimes(bool shown)
{
    m_from->setVisible(shown);
    m_to->setVisible(shown);
}

void SearchPanel::setZone(models::TimeZone zone)
{
    m_zone = zone;
    const QTimeZone shown = zone == models::TimeZone::Utc ? QTimeZone::utc() : QTimeZone::systemTimeZone();
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        const QDateTime time = edit->dateTime();
        edit->setTimeZone(shown);
        edit->setDateTime(time.toTimeZone(shown));
    }
    m_chart->setZone(zone);
    m_run.events().setZone(zone);
    m_run.rows().setZone(zone);
}

// What was found

void SearchPanel::show()
{
    const bool isRunning = m_run.state() == SearchRun::State::Running;
    m_stopButton->setEnabled(isRunning);
    m_exportButton->setEnabled(canExport());
    m_chart->setBars(m_run.bars());
    showPage();
    showStatus();
}

/// What is worked out or sorted is exported as it is listed, so it has to be complete.
bool SearchPanel::canExport() const
{
    const bool isThrough = m_run.state() != SearchRun::State::Running;
    return m_run.progress().found > 0 && !m_export.isRunning() &&
           (isThrough || (m_run.findsEvents() && !m_run.sortsByKey()));
}

void SearchPanel::say(Status status, const QString &text)
{
    m_said = {status, text};
    showStatus();
}

void SearchPanel::showStatus()
{
    if (m_said) {
        m_status->setStatus(m_said->first, m_said->second);
        return;
    }
    if (m_fault) {
        m_status->setStatus(Status::Failed, models::faultText(*m_fault));
        return;
    }
    const SearchRun::Progress progress = m_run.progress();
    const QString found = countText(progress.found);
    const QString examined = countText(progress.examined);
    switch (m_run.state()) {
    case SearchRun::State::Idle:
        m_status->setStatus(Status::Note, tr("Ctrl+Enter runs the query, Ctrl+Space offers what fits."));
        return;
    case SearchRun::State::Running:
        m_status->setStatus(Status::Running, tr("Searching: %1 found, %2 of %3 events looked at")
                                                 .arg(found, examined, countText(progress.total)));
        return;
    case SearchRun::State::Done: {
        QString text = tr("%1 events found among %2 in %3")
                           .arg(found, examined, models::durationText(progress.elapsedMs));
        const QString most = countText(static_cast<qint64>(SearchRun::kMostListed));
        const bool listsEvents = m_run.request().query->kind() == leql::Query::Kind::Events;
        if (listsEvents && progress.found > static_cast<qint64>(SearchRun::kMostListed))
            text += u" · "_s + (m_run.sortsByKey()
                                    ? tr("the newest %1 are sorted and listed, Export writes these").arg(most)
                                    : tr("the first %1 are listed, Export writes all").arg(most));
        m_status->setStatus(Status::Passed, text);
        return;
    }
    case SearchRun::State::Stopped:
        m_status->setStatus(Status::Warning,
                            tr("Stopped after %1: %2 events found among the first %3")
                                .arg(models::durationText(progress.elapsedMs), found, examined));
        return;
    case SearchRun::State::Failed:
        m_status->setStatus(Status::Failed, common::errorText(*m_run.error()).sentence());
        return;
    }
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
                                ? tr("%1 events were looked at. Words must stand in the event whole and in "
                                     "this case: where(word, loose) takes parts in any case.")
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

void SearchPanel::copyCell()
{
    if (m_rows->currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_run.rows().original(m_rows->currentIndex()));
}

} // namespace hubscope::panels
