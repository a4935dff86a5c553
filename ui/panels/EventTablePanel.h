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
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace hubscope::common {
class PlainLabel;
}

namespace hubscope::panels {

class EmptyPage;
class EventTableView;
class WindowActions;

/// The centre of the window: filter line, live list or what there is to say in its place, and the line that
/// tells how the view stands: following, scrolled back, paused.
class EventTablePanel : public QWidget
{
    Q_OBJECT
public:
    EventTablePanel(models::Session &session, const WindowActions &actions, QWidget *parent = nullptr);

    EventTableView &table() { return *m_table; }
    void focusFilter();
    void clearFilters();
    void setLogSetFilter(std::optional<insight::LogSet> logSet);
    std::optional<insight::LogSet> logSetFilter() const;

signals:
    void filterChanged();

private:
    QToolButton *makeMarkButton(QAction *action, QWidget *line);
    QWidget *makeFilterLine(const WindowActions &actions);
    QWidget *makeStandLine();
    void applyFilter();
    void showStand();
    void showPage();

    models::Session &m_session;
    models::EventTableModel &m_events;
    EventTableView *m_table;
    EmptyPage *m_empty;
    QStackedWidget *m_stack;
    QLineEdit *m_filter = nullptr;
    QToolButton *m_logSet = nullptr;
    /// In the order of models::Mark.
    QList<QAction *> m_marks;
    common::PlainLabel *m_matches = nullptr;
    QWidget *m_stand = nullptr;
    common::PlainLabel *m_standText = nullptr;
    QPushButton *m_standButton = nullptr;
    QTimer m_typing;
    qint64 m_pausedAtMs = 0;
};

} // namespace hubscope::panels
