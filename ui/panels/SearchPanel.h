// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/EventFilter.h"
#include "models/SearchExport.h"
#include "models/Session.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <utility>

class QAction;
class QComboBox;
class QDateTimeEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hubscope::common {
class EmptyState;
enum class Status;
class StatusGlyph;
} // namespace hubscope::common

namespace hubscope::panels {

class EventTableView;
class LeqlEdit;
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
    /// A command of the window for the query, in the menu of queries, too.
    void addQueryAction(QAction *action) { m_queryActions << action; }
    void setZone(models::TimeZone zone);

signals:
    /// A value of a group was chosen to be searched for: its key and itself.
    void valueWanted(const QString &key, const QString &value);

private:
    QWidget *makeHead(KSyntaxHighlighting::Repository &languages);
    QWidget *makeChoices();
    QWidget *makeResults();
    QWidget *makeExportBar();
    QTableView *makeRows();
    void makeLogSetMenu();

    void fillQueries();
    void addQueries(QMenu &menu, const QList<models::NamedQuery> &queries);
    void askName();
    void check();
    void run();
    void narrowTo(qint64 fromMs, qint64 toMs);
    void showCustomTimes(bool shown);
    leql::TimeRange chosenRange() const;
    models::LogSetChoice chosenLogSets() const;

    void show();
    void showStatus();
    /// Stands until the query changes or runs.
    void say(common::Status status, const QString &text);
    void showPage();
    void showFault(const std::optional<models::QueryFault> &fault);

    void askExport();
    bool canExport() const;
    std::function<void(const QString &path)> exportWork();
    void showExporting(bool isExporting);
    void exported(const Result<qint64> &written, const QString &path);
    void copyCell();

    models::Session &m_session;
    models::SearchRun &m_run;
    models::SearchExport m_export;
    models::TimeZone m_zone = models::TimeZone::Utc;
    std::optional<models::QueryFault> m_fault;
    std::optional<std::pair<common::Status, QString>> m_said;
    QTimer m_typing;

    LeqlEdit *m_edit = nullptr;
    QPushButton *m_runButton = nullptr;
    QPushButton *m_stopButton = nullptr;
    QToolButton *m_queries = nullptr;
    QMenu *m_deleteMenu = nullptr;
    QList<QAction *> m_queryActions;
    QComboBox *m_place = nullptr;
    QComboBox *m_time = nullptr;
    QDateTimeEdit *m_from = nullptr;
    QDateTimeEdit *m_to = nullptr;
    QToolButton *m_logSets = nullptr;
    QToolButton *m_exportButton = nullptr;
    common::StatusGlyph *m_status = nullptr;
    TimeChart *m_chart = nullptr;
    QStackedWidget *m_stack = nullptr;
    common::EmptyState *m_help = nullptr;
    common::EmptyState *m_nothing = nullptr;
    EventTableView *m_table = nullptr;
    QTableView *m_rows = nullptr;
    QWidget *m_exportBar = nullptr;
    QProgressBar *m_exportProgress = nullptr;
    QPushButton *m_exportCancel = nullptr;
};

} // namespace hubscope::panels
