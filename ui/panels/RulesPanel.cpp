// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/RulesPanel.h"

#include "common/Assistive.h"
#include "common/FindField.h"
#include "common/Icons.h"
#include "common/RowTables.h"
#include "common/StatusGlyph.h"
#include "models/DisplayText.h"
#include "models/Formats.h"
#include "models/RuleDesk.h"
#include "panels/InlineBar.h"
#include "panels/PanelCommands.h"
#include "panels/RuleDelegate.h"

#include <QAbstractButton>
#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using common::Icon;
using common::Status;
using models::countText;
using models::displayText;
using models::RuleTableModel;

namespace {

/// Widths in characters, in the order of the columns.
constexpr std::array<int, RuleTableModel::kColumnCount> kWidths{5, 24, 29, 8, 13, 60, 20};

} // namespace

RulesPanel::RulesPanel(models::RuleDesk &desk, KSyntaxHighlighting::Repository &languages, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_languages(languages)
    , m_bar(new InlineBar(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"rulesPanel"_s);
    m_bar->setObjectName(u"ruleBar"_s);
    m_shown.setSourceModel(&desk.table());
    m_shown.setFilterRole(RuleTableModel::FilterRole);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    makeCommands();
    makeTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(makeLine());
    column->addWidget(m_table, 1);
    column->addWidget(makeFoot());

    connect(&desk.table(), &RuleTableModel::draftChanged, this, [this] {
        m_notice.clear();
        showCommands();
        showState();
        emit changedOrNot(m_desk.table().hasChanges());
    });
    connect(&desk, &models::RuleDesk::placeChanged, this, &RulesPanel::showProblem);
    connect(&desk.sorter(), &models::HeldSorter::progressed, this, &RulesPanel::showState);
    connect(&desk.sorter(), &models::HeldSorter::sorted, this, &RulesPanel::showState);
    common::chooseBySelection(*m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RulesPanel::showCommands);
    showProblem();
    showCommands();
}

// Parts

QAction *RulesPanel::addCommand(const char *objectName, const QString &text, const QString &hint,
                                const QString &keys, Slot slot)
{
    QAction *action = makeCommand(*this, objectName, text, hint, keys);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void RulesPanel::makeCommands()
{
    m_add =
        addCommand("ruleAdd", tr("Add…"), tr("Add a rule before the chosen one"), u"Ins"_s, &RulesPanel::add);
    m_add->setIcon(common::icon(Icon::Add));
    m_edit = addCommand("ruleEdit", tr("Edit…"), tr("Change the chosen rule"), u"F2"_s, &RulesPanel::edit);
    m_edit->setIcon(common::icon(Icon::Edit));
    m_remove =
        addCommand("ruleRemove", tr("Remove"), tr("Take the chosen rule out"), u"Del"_s, &RulesPanel::remove);
    m_remove->setIcon(common::icon(Icon::Remove));
    m_up = addCommand("ruleUp", tr("Move Up"), tr("Try the chosen rule earlier"), u"Alt+Up"_s,
                      &RulesPanel::moveUp);
    m_up->setIcon(common::icon(Icon::Up));
    m_down = addCommand("ruleDown", tr("Move Down"), tr("Try the chosen rule later"), u"Alt+Down"_s,
                        &RulesPanel::moveDown);
    m_down->setIcon(common::icon(Icon::Down));
    m_reset = addCommand("ruleReset", tr("Reset Rule"), tr("Put the chosen rule back as it is built in"),
                         u"Ctrl+Backspace"_s, &RulesPanel::resetOne);
    m_resetAll = addCommand("ruleResetAll", tr("Reset All"), tr("Put all rules back as they are built in"),
                            u"Ctrl+Shift+Backspace"_s, &RulesPanel::resetAll);
    m_resetBroken = new QAction(tr("Reset Rules"), this);
    connect(m_resetBroken, &QAction::triggered, this, [this] {
        if (const auto reset = m_desk.resetBroken(); !reset)
            tell(tr("The rules were not reset."), reset.error());
    });
}

QWidget *RulesPanel::makeLine()
{
    m_tools = new QToolBar(this);
    m_tools->setObjectName(u"ruleTools"_s);
    makePanelBar(*m_tools);
    m_filter =
        new common::FindField(u"ruleFilter"_s, Icon::Filter, tr("Filter rules"), tr("Filter rules"), m_tools);
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown.setFilterFixedString(text.trimmed());
        showCommands();
    });
    m_tools->addWidget(m_filter);
    m_tools->addActions({m_add, m_edit, m_remove, m_up, m_down});
    for (QAction *action : {m_remove, m_up, m_down})
        static_cast<QToolButton *>(m_tools->widgetForAction(action))
            ->setToolButtonStyle(Qt::ToolButtonIconOnly);

    m_resetMenu = new QMenu(m_tools);
    m_resetMenu->setObjectName(u"ruleResetMenu"_s);
    connect(m_resetMenu, &QMenu::aboutToShow, this, &RulesPanel::fillResetMenu);
    auto *reset = new QToolButton(m_tools);
    reset->setObjectName(u"ruleResetButton"_s);
    reset->setText(tr("Reset"));
    reset->setToolTip(tr("Put rules back as they are built in"));
    reset->setIcon(common::icon(Icon::Reset));
    reset->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    reset->setPopupMode(QToolButton::InstantPopup);
    reset->setFocusPolicy(Qt::TabFocus);
    reset->setMenu(m_resetMenu);
    m_tools->addWidget(reset);
    QAction *import = addCommand("ruleImport", tr("Import…"), tr("Make the rules of a file the draft"),
                                 u"Ctrl+O"_s, &RulesPanel::importBook);
    import->setIcon(common::icon(Icon::Import));
    QAction *exported = addCommand("ruleExport", tr("Export…"), tr("Write these rules to a file"),
                                   u"Ctrl+S"_s, &RulesPanel::exportBook);
    exported->setIcon(common::icon(Icon::Export));
    m_tools->addActions({import, exported});
    finishPanelBar(*m_tools);
    // The table was made first.
    setTabOrder(m_tools->widgetForAction(exported), m_table);
    return m_tools;
}

void RulesPanel::makeTable()
{
    m_table->setObjectName(u"ruleTable"_s);
    m_table->setAccessibleName(tr("Rules"));
    m_table->setAccessibleDescription(tr("The first rule that holds decides. Space turns a rule on or off."));
    m_table->setModel(&m_shown);
    m_table->setItemDelegate(new RuleDelegate(RuleTableModel::LogSetRole, {RuleTableModel::LogSet}, m_table));
    common::showAsRows(*m_table);
    m_table->setCornerButtonEnabled(false);
    // Qt's button where the headers meet does nothing here, but screen readers find it.
    if (auto *corner = m_table->findChild<QAbstractButton *>())
        corner->setAccessibleName(tr("Rules"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->installEventFilter(this);
    QHeaderView *rows = m_table->verticalHeader();
    rows->show();
    rows->setHighlightSections(false);
    rows->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    common::setWidths(*m_table->horizontalHeader(), kWidths);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != RuleTableModel::On)
            edit();
    });
}

QWidget *RulesPanel::makeFoot()
{
    auto *foot = new QWidget(this);
    m_state = new common::StatusGlyph(foot);
    m_state->setObjectName(u"ruleState"_s);
    const auto button = [&](const QString &text, const char *name, const QString &hint, Slot slot) {
        auto *made = new QPushButton(text, foot);
        made->setObjectName(QLatin1StringView(name));
        made->setToolTip(hint);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    m_try = button(tr("Try…"), "ruleTry", tr("See what the changes would do with the newest events"),
                   &RulesPanel::tryOut);
    m_discard = button(tr("Discard"), "ruleDiscard", tr("Take all changes back that are not applied"),
                       &RulesPanel::discard);
    m_apply = button(tr("Apply…"), "ruleApply", tr("See what the changes would do, and put them in force"),
                     &RulesPanel::tryOut);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(8, 3, 8, 3);
    row->addWidget(m_state, 1);
    for (QPushButton *made : {m_try, m_discard, m_apply})
        row->addWidget(made);
    return foot;
}

void RulesPanel::fillResetMenu()
{
    m_resetMenu->clear();
    m_resetMenu->addActions({m_reset, m_resetAll});
    const std::vector<std::string> missing = m_desk.table().draft().missing();
    if (!missing.empty())
        m_resetMenu->addSeparator();
    for (const std::string &id : missing) {
        QAction *action = m_resetMenu->addAction(tr("Bring Back “%1”").arg(displayText(id, 60)));
        connect(action, &QAction::triggered, this, [this, id] { choose(m_desk.table().restoreRule(id)); });
    }
}

// What is shown

std::optional<int> RulesPanel::chosen() const
{
    const QModelIndex index = m_shown.mapToSource(m_table->currentIndex());
    return index.isValid() ? std::optional(index.row()) : std::nullopt;
}

void RulesPanel::choose(int row)
{
    const QModelIndex source = m_desk.table().index(row, RuleTableModel::Rule);
    if (!m_shown.mapFromSource(source).isValid())
        m_filter->clear();
    const QModelIndex index = m_shown.mapFromSource(source);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void RulesPanel::showCommands()
{
    const std::optional<int> row = chosen();
    const insight::RuleDraft &draft = m_desk.table().draft();
    const bool filtered = !m_filter->text().trimmed().isEmpty();
    m_edit->setEnabled(row.has_value());
    m_remove->setEnabled(row && draft.canRemove());
    // Among some of the rules nobody sees where a rule goes.
    m_up->setEnabled(row && !filtered && *row > 0);
    m_down->setEnabled(row && !filtered && *row + 1 < static_cast<int>(draft.size()));
    m_reset->setEnabled(row && draft.canReset(static_cast<std::size_t>(*row)));
    const bool changes = m_desk.table().hasChanges();
    for (QPushButton *button : {m_try, m_discard, m_apply})
        button->setEnabled(changes);
}

void RulesPanel::showState()
{
    const models::HeldSorter &sorter = m_desk.sorter();
    if (sorter.isSorting()) {
        m_state->setStatus(Status::Running, tr("Sorting the events again: %1 of %2")
                                                .arg(countText(sorter.done()), countText(sorter.total())));
    } else if (!m_notice.isEmpty()) {
        m_state->setStatus(Status::Note, m_notice);
    } else if (m_desk.table().isAllOff()) {
        m_state->setStatus(Status::Warning, tr("All rules are off: every event lands in Unparsed Data"));
    } else if (m_desk.table().hasChanges()) {
        m_state->setStatus(Status::Warning, tr("Changed, not applied yet"));
    } else if (!m_desk.isKept()) {
        m_state->setStatus(Status::Passed,
                           tr("In force; kept until Hubscope ends: there is no profile to keep them with"));
    } else {
        m_state->setStatus(Status::Passed, tr("In force for this profile"));
    }
}

void RulesPanel::showProblem()
{
    const std::optional<Error> &problem = m_desk.problem();
    if (problem) {
        m_bar->say(Status::Failed,
                   tr("The built-in rules are in force: %1 cannot be read, %2. Applying or resetting keeps "
                      "that file "
                      "aside.")
                       .arg(displayText(problem->context, 300), displayText(problem->detail, 300)),
                   m_resetBroken, InlineBar::Stay::UntilClosed);
    } else {
        m_bar->takeBack(m_resetBroken);
    }
    m_notice.clear();
    showState();
}

void RulesPanel::showRule(const QString &ruleId)
{
    const int row = m_desk.table().rowOf(ruleId);
    if (row >= 0) {
        m_notice.clear();
        choose(row);
    } else {
        m_notice = ruleId.isEmpty() ? tr("This event met no rule: it lands in Unparsed Data")
                                    : tr("The rule “%1” is not among these").arg(displayText(ruleId, 80));
    }
    showState();
    m_table->setFocus(Qt::ShortcutFocusReason);
}

bool RulesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const std::optional<int> row = chosen();
    if (!row || key->modifiers() != Qt::NoModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_Space: {
        const QModelIndex index = m_desk.table().index(*row, RuleTableModel::On);
        const bool on = index.data(RuleTableModel::EnabledRole).toBool();
        m_desk.table().setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        edit();
        return true;
    default:
        return false;
    }
}

} // namespace hubscope::panels
