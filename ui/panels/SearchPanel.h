// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/EventFilter.h"
#include "models/Session.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hubscope::common {
class EmptyState;
class StatusGlyph;
} // namespace hubscope::common

namespace hubscope::panels {

class EventTableView;
class ExportBar;
class LeqlEdit;
class LogSetsButton;
class QueryMenu;
class SearchRowsView;
class SearchStatus;
class SpanChoice;
class TimeChart;

/// Searches what was received: query, span of time and log sets above, what was found below, over time and as
/// events or as a table of groups.
class SearchPanel : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive this.
    SearchPanel(models::Session &session, KSyntaxHighlighting::Repository &languages,
                QWidget *parent = nullptr);
    ~SearchPanel() override;

    /// Of events found.
    EventTableView &table() { return *m_table; }
    void focusQuery();
    /// Takes the query and runs it.
    void search(const QString &query);
    /// Asks for this test, too, and runs it.
    void addTest(const QString &test);
    /// The same over what is between these times.
    void searchBetween(const QString &query, qint64 fromMs, qint64 toMs);
    /// As typed.
    QString queryText() const;
    /// As if typed: nothing is run.
    void setQueryText(const QString &query);
    /// A command of the window for the query, in the menu of queries, too.
    void addQueryAction(QAction *action);
    void setZone(models::TimeZone zone);

signals:
    /// A value of a group was chosen to be searched for: its key and itself.
    void valueWanted(const QString &key, const QString &value);

private:
    QWidget *makeHead(KSyntaxHighlighting::Repository &languages);
    QWidget *makeChoices();
    QWidget *makeResults();

    void save();
    void check();
    void run();
    void narrowTo(qint64 fromMs, qint64 toMs);

    void show();
    void showExport();
    void showOrigin();
    void showPage();
    void showFault(const std::optional<models::QueryFault> &fault);

    models::Session &m_session;
    models::SearchRun &m_run;
    QTimer m_typing;

    LeqlEdit *m_edit = nullptr;
    QPushButton *m_runButton = nullptr;
    QPushButton *m_stopButton = nullptr;
    QueryMenu *m_queries = nullptr;
    QComboBox *m_place = nullptr;
    SpanChoice *m_span = nullptr;
    LogSetsButton *m_logSets = nullptr;
    QToolButton *m_exportButton = nullptr;
    SearchStatus *m_status = nullptr;
    /// That which the results are of.
    QString m_ranText;
    common::StatusGlyph *m_origin = nullptr;
    TimeChart *m_chart = nullptr;
    QStackedWidget *m_stack = nullptr;
    common::EmptyState *m_help = nullptr;
    common::EmptyState *m_nothing = nullptr;
    EventTableView *m_table = nullptr;
    SearchRowsView *m_rows = nullptr;
    ExportBar *m_exportBar = nullptr;
};

} // namespace hubscope::panels
