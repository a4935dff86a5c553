// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/NotificationsDialog.h"

#include "common/Assistive.h"
#include "common/Dialogs.h"
#include "common/EmptyState.h"
#include "common/PlainLabel.h"
#include "common/RowTables.h"
#include "models/DisplayText.h"
#include "models/Session.h"
#include "panels/NotificationEditor.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using models::NotificationsModel;

namespace {

/// Widths in characters, in the order of the columns.
constexpr std::array<int, NotificationsModel::kColumnCount> kWidths{5, 28, 14, 40};

} // namespace

NotificationsDialog::NotificationsDialog(models::Session &session, KSyntaxHighlighting::Repository &languages,
                                         QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_languages(languages)
    , m_rules(session.alerts())
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(m_stack))
{
    setObjectName(u"notificationsDialog"_s);
    setWindowTitle(tr("Notification Rules"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeTable();
    auto *empty = new common::EmptyState(
        common::Icon::Bell, tr("There are no notification rules"),
        tr("Add one here, or choose Notify Me of These where a query shows what you want to be told of."),
        m_stack);
    empty->setObjectName(u"notificationsEmpty"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);

    auto *side = new QVBoxLayout;
    side->addWidget(addButton(tr("&Add…"), "notificationAdd", &NotificationsDialog::add));
    m_needChoice = {addButton(tr("&Edit…"), "notificationEdit", &NotificationsDialog::edit),
                    addButton(tr("&Remove…"), "notificationRemove", &NotificationsDialog::remove)};
    for (QPushButton *button : m_needChoice)
        side->addWidget(button);
    side->addStretch();
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"notificationsClose"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    side->addWidget(close);

    auto *note = new common::PlainLabel(
        session.alerts().isKept()
            ? tr("Rules are kept with the profile and are off until you check them.")
            : tr("Rules are off until you check them. These last until Hubscope ends: there is no profile to "
                 "keep them with."),
        this);
    note->setSubdued(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_stack, 1);
    row->addLayout(side);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(note);
    common::setFirstSize(*this, {fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 20});

    connect(&m_rules, &NotificationsModel::modelReset, this, &NotificationsDialog::showButtons);
    common::chooseBySelection(*m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &NotificationsDialog::showButtons);
    connect(&session.alerts(), &models::AlertDesk::placeChanged, this, &QDialog::reject);
    if (m_rules.rowCount() > 0)
        m_table->selectRow(0);
    showButtons();
}

QPushButton *NotificationsDialog::addButton(const QString &text, const char *objectName, Slot slot)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1StringView(objectName));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void NotificationsDialog::makeTable()
{
    m_table->setObjectName(u"notificationTable"_s);
    m_table->setAccessibleName(tr("Notification rules"));
    m_table->setAccessibleDescription(tr("Space turns a rule on or off."));
    m_table->setModel(&m_rules);
    common::showAsRows(*m_table);
    common::setWidths(*m_table->horizontalHeader(), kWidths);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != NotificationsModel::On)
            edit();
    });
}

bool NotificationsDialog::eventFilter(QObject *watched, QEvent *event)
{
    const std::optional<int> row = chosen();
    if (watched != m_table || event->type() != QEvent::KeyPress || !row)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Space: {
        const QModelIndex index = m_rules.index(*row, NotificationsModel::On);
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_rules.setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        edit();
        return true;
    case Qt::Key_Delete:
        remove();
        return true;
    default:
        return false;
    }
}

std::optional<int> NotificationsDialog::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(index.row()) : std::nullopt;
}

void NotificationsDialog::add()
{
    openEditor({});
}

void NotificationsDialog::edit()
{
    const std::optional<int> row = chosen();
    if (const auto *rule = row ? m_session.alerts().rule(m_rules.idAt(*row)) : nullptr)
        openEditor(*rule);
}

void NotificationsDialog::openEditor(const insight::NotificationRule &rule)
{
    auto *editor = new NotificationEditor(m_session, m_languages, rule, this);
    const bool isNew = rule.id.empty();
    connect(editor, &NotificationEditor::kept, this, [this, isNew] {
        if (isNew)
            m_table->selectRow(m_rules.rowCount() - 1);
        m_table->setFocus();
    });
    editor->open();
}

void NotificationsDialog::remove()
{
    const std::optional<int> row = chosen();
    const auto *rule = row ? m_session.alerts().rule(m_rules.idAt(*row)) : nullptr;
    if (!rule)
        return;
    common::Question question;
    question.objectName = u"removeNotification"_s;
    question.windowTitle = tr("Remove Notification Rule");
    question.text = tr("Remove the rule “%1”?").arg(models::displayText(rule->name, 120));
    question.advice = tr("Alerts that it raised stay in the list.");
    question.status = common::Status::Warning;
    question.choices = {{tr("Remove Rule"), QMessageBox::DestructiveRole},
                        {tr("Cancel"), QMessageBox::RejectRole}};
    question.defaultChoice = 1;
    common::ask(this, question, this, [this, id = m_rules.idAt(*row)](int choice) {
        if (choice == 0)
            m_session.alerts().remove(id);
    });
}

void NotificationsDialog::showButtons()
{
    m_stack->setCurrentIndex(m_rules.rowCount() > 0 ? 0 : 1);
    for (QPushButton *button : m_needChoice)
        button->setEnabled(chosen().has_value());
}

} // namespace hubscope::panels
