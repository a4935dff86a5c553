// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/LogSet.h"
#include "models/Session.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hubscope::common {
class PlainLabel;
class StatusGlyph;
} // namespace hubscope::common

namespace hubscope::panels {

class EmptyPage;
class EventTableView;
class LeqlEdit;
class WindowActions;

/// The centre of the window: filter line, live list or what there is to say in its place, and the line that
/// tells how the view stands: following, scrolled back, paused.
class EventTablePanel : public QWidget
{
    Q_OBJECT
public:
    /// `languages` must outlive this.
    EventTablePanel(models::Session &session, const WindowActions &actions,
                    KSyntaxHighlighting::Repository &languages, QWidget *parent = nullptr);

    EventTableView &table() { return *m_table; }
    void focusFilter();
    void clearFilters();
    /// Chooses the event and moves the keyboard to the list; takes the filters away if they hide it.
    void goTo(models::EventId id);
    /// Lets through only what fits this test, too.
    void addTest(const QString &test);
    /// All that narrows the list, in words that can be kept.
    struct View
    {
        /// As typed.
        QString filter;
        /// Its name; empty: all of them.
        QString logSet;
        QString marks;
    };
    View view() const;
    void takeUp(const View &view);
    /// As last understood, with the test of the log set that the list is narrowed to.
    QString filterQuery() const;
    void setLogSetFilter(std::optional<insight::LogSet> logSet);
    std::optional<insight::LogSet> logSetFilter() const;

signals:
    void filterChanged();

private:
    QToolButton *makeMarkButton(QAction *action, QWidget *line);
    QWidget *makeFilterLine(const WindowActions &actions, KSyntaxHighlighting::Repository &languages);
    QWidget *makeStandLine();
    void applyFilter();
    void showFault(const std::optional<models::QueryFault> &fault);
    void showStand();
    void showPage();

    models::Session &m_session;
    models::EventTableModel &m_events;
    EventTableView *m_table;
    EmptyPage *m_empty;
    QStackedWidget *m_stack;
    LeqlEdit *m_filter = nullptr;
    common::StatusGlyph *m_fault = nullptr;
    QToolButton *m_logSet = nullptr;
    /// In the order of models::Mark.
    QList<QAction *> m_marks;
    common::PlainLabel *m_matches = nullptr;
    QWidget *m_stand = nullptr;
    common::PlainLabel *m_standText = nullptr;
    QPushButton *m_standButton = nullptr;
    QTimer m_typing;
    /// As last understood: a text with a fault leaves it in force.
    leql::QueryPtr m_query;
    QString m_queryText;
    qint64 m_pausedAtMs = 0;
    /// To be chosen once the filters are gone that hid it.
    std::optional<models::EventId> m_wanted;
};

} // namespace hubscope::panels
