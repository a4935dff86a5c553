// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QAction;
class QStackedWidget;
class QTableView;
class QToolBar;

namespace hubscope::common {
class EmptyState;
class StatusGlyph;
} // namespace hubscope::common
namespace hubscope::models {
class AlertDesk;
struct Alert;
} // namespace hubscope::models

namespace hubscope::panels {

class InlineBar;

/// What notification rules have told, the newest first, and how the rules stand.
class AlertsPanel : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive this; `rules` opens the list of rules.
    AlertsPanel(models::AlertDesk &desk, QAction *rules, QWidget *parent = nullptr);

    /// Chooses the row of the alert, if it is still in the list.
    void choose(quint64 alert);
    /// Said until the rules change.
    void say(const QString &text);

signals:
    void addRequested();
    /// The alert's example is to be shown whole.
    void chosen(const hubscope::models::Alert &alert);
    /// … to be chosen in the live list.
    void eventRequested(const hubscope::models::Alert &alert);
    /// The alert's events are to be searched for.
    void searchRequested(const hubscope::models::Alert &alert);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Slot = void (AlertsPanel::*)();

    QAction *addCommand(const char *objectName, const QString &text, const QString &hint, const QString &keys,
                        Slot slot);
    void makeTable();
    QWidget *makeFoot();
    const models::Alert *current() const;
    void tellChosen();
    void showEvent();
    void search();
    void clear();
    void showCommands();
    void showPage();
    void showState();
    void showProblem();

    models::AlertDesk &m_desk;
    InlineBar *m_bar;
    QToolBar *m_tools;
    QStackedWidget *m_stack;
    QTableView *m_table;
    common::EmptyState *m_empty;
    common::StatusGlyph *m_state = nullptr;
    QAction *m_add = nullptr;
    QAction *m_event = nullptr;
    QAction *m_search = nullptr;
    QAction *m_clear = nullptr;
    QString m_said;
};

} // namespace hubscope::panels
