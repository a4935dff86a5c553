// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSortFilterProxyModel>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QLineEdit;
class QMenu;
class QPushButton;
class QTableView;
class QToolBar;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hubscope {
struct Error;
}
namespace hubscope::common {
class StatusGlyph;
}
namespace hubscope::models {
class RuleDesk;
}

namespace hubscope::panels {

class InlineBar;

/// The rules that decide where events land: to look at, to edit as a draft, to try and to apply. All of it
/// acts on the desk's draft; nothing is in force or on disk before Apply.
class RulesPanel : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive this.
    RulesPanel(models::RuleDesk &desk, KSyntaxHighlighting::Repository &languages, QWidget *parent = nullptr);

    /// Chooses the row of the rule; says so if there is none. Empty for an event that met no rule.
    void showRule(const QString &ruleId);
    /// True if nothing waits to be applied. Else asks what to do with it; `close` is called once it is done.
    bool mayClose(std::function<void()> close);

signals:
    /// There are changes that are not applied.
    void changedOrNot(bool changed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Slot = void (RulesPanel::*)();

    QAction *addCommand(const char *objectName, const QString &text, const QString &hint, const QString &keys,
                        Slot slot);
    void makeCommands();
    QWidget *makeLine();
    void makeTable();
    QWidget *makeFoot();

    /// Row of the draft; nothing if none is chosen.
    std::optional<int> chosen() const;
    void choose(int row);
    void showCommands();
    void showState();
    void showProblem();
    void fillResetMenu();

    void add();
    void edit();
    void remove();
    void moveUp();
    void moveDown();
    void moveBy(int step);
    void resetOne();
    void resetAll();
    void importBook();
    void exportBook();
    void tryOut();
    void apply();
    void discard();
    void openEditor(std::optional<int> row, int place);
    void tell(const QString &title, const Error &error);

    models::RuleDesk &m_desk;
    KSyntaxHighlighting::Repository &m_languages;
    QSortFilterProxyModel m_shown;
    InlineBar *m_bar;
    QTableView *m_table;
    QLineEdit *m_filter = nullptr;
    QToolBar *m_tools = nullptr;
    QMenu *m_resetMenu = nullptr;
    common::StatusGlyph *m_state = nullptr;
    QPushButton *m_try = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_apply = nullptr;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_reset = nullptr;
    QAction *m_resetAll = nullptr;
    QAction *m_resetBroken = nullptr;
    /// What is to be said in place of the state until something changes.
    QString m_notice;
};

} // namespace hubscope::panels
