// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/RuleEditor.h"

#include "common/Dialogs.h"
#include "common/Disclosure.h"
#include "common/LogSetMark.h"
#include "common/PlainLabel.h"
#include "common/StatusGlyph.h"
#include "leql/Lexer.h"
#include "models/DisplayText.h"
#include "models/EventFilter.h"
#include "models/Formats.h"
#include "models/RuleDesk.h"
#include "panels/LeqlEdit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using common::PlainLabel;
using common::Status;
using insight::RuleProblem;

RuleEditor::RuleEditor(models::RuleDesk &desk, KSyntaxHighlighting::Repository &languages,
                       std::optional<int> row, int place, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_seen(desk.events())
    , m_row(row)
    , m_place(place)
    , m_id(new QLineEdit(this))
    , m_logSet(new QComboBox(this))
    , m_test(new LeqlEdit(LeqlEdit::Shape::Text, languages, this))
    , m_reason(new QLineEdit(this))
    , m_problem(new common::StatusGlyph(this))
{
    setObjectName(u"ruleEditor"_s);
    setWindowTitle(row ? tr("Edit Rule") : tr("Add Rule"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeFields();
    const insight::RuleDraft &draft = desk.table().draft();
    if (row) {
        const insight::Rule &rule = draft.rules()[static_cast<std::size_t>(*row)];
        m_enabled = rule.enabled;
        m_id->setText(QString::fromStdString(rule.id));
        m_logSet->setCurrentIndex(static_cast<int>(rule.logSet));
        m_test->setPlainText(QString::fromStdString(rule.test));
        m_reason->setText(QString::fromStdString(rule.reason));
        m_test->setFocus();
    } else {
        m_id->setText(QString::fromStdString(draft.freeId("my-rule")));
        m_id->selectAll();
    }

    m_typing.setSingleShot(true);
    m_typing.setInterval(150ms);
    connect(&m_typing, &QTimer::timeout, this, &RuleEditor::check);
    for (QLineEdit *edit : {m_id, m_reason})
        connect(edit, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_test, &LeqlEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_test, &LeqlEdit::refused, this, [this](qsizetype characters) {
        m_problem->setStatus(
            Status::Failed,
            tr("What you pasted has %1 characters; a test has at most %2. Nothing was put in.")
                .arg(models::countText(characters),
                     models::countText(static_cast<std::int64_t>(leql::kMostQueryBytes))));
    });
    connect(m_test, &LeqlEdit::submitted, this, &RuleEditor::accept);
    connect(&desk, &models::RuleDesk::placeChanged, this, &QDialog::reject);
    m_test->setVocabulary(&m_seen);
    m_seen.setAttribution(desk.attribution());
    m_seen.refresh();
    if (row)
        check();
}

void RuleEditor::makeFields()
{
    m_test->setObjectName(u"ruleTest"_s);
    m_id->setObjectName(u"ruleId"_s);
    m_id->setLayoutDirection(Qt::LeftToRight);
    m_id->setMaxLength(200);
    m_id->setAccessibleName(tr("Id"));
    m_reason->setAccessibleName(tr("Reason"));
    m_logSet->setObjectName(u"ruleLogSet"_s);
    m_logSet->setAccessibleName(tr("Log set"));
    for (const insight::LogSetInfo &info : insight::kLogSets)
        m_logSet->addItem(common::logSetIcon(info.id), common::logSetName(info.id));
    m_test->setAccessibleName(tr("Test, in LEQL"));
    m_test->setHint(u"hubscope.category = SignInLogs AND source_ip = IP(203.0.113.0/24)"_s);
    m_test->setMinimumHeight(fontMetrics().height() * 7);
    m_reason->setObjectName(u"ruleReason"_s);
    m_reason->setMaxLength(2000);
    m_reason->setPlaceholderText(tr("Shown with each event of this rule"));
    m_problem->setObjectName(u"ruleProblem"_s);
    m_problem->setStatus(Status::Note, tr("The first rule whose test holds decides where an event lands."));

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto addRow = [form](const QString &label, QWidget *field) {
        form->addRow(common::fieldLabel(label, field), field);
    };
    addRow(tr("&Id:"), m_id);
    addRow(tr("&Log set:"), m_logSet);
    addRow(tr("&Test:"), m_test);
    form->addRow(m_problem);
    addRow(tr("&Reason:"), m_reason);

    auto *keys =
        new PlainLabel(tr("source_json.<path>: any member of the record, such as "
                          "source_json.properties.status.errorCode; keys "
                          "in any case\n"
                          "hubscope.category, hubscope.operation: the record's category and operation name\n"
                          "hubscope.source_ip_scope: public, private, loopback … or none\n"
                          "hubscope.self_service: true if somebody acted on their own account only\n"
                          "hubscope.json, hubscope.records_empty: whether it is a JSON object; whether the "
                          "message was empty\n"
                          "user, account, source_ip, result, action, service, severity, asset, target_user, "
                          "group: InsightIDR's "
                          "own"),
                       this);
    keys->setObjectName(u"ruleKeys"_s);
    keys->setSelectable(true);
    keys->setSubdued(true);

    // In the order of Tab: above the buttons.
    auto *fold = new common::Disclosure(tr("Keys that a test can ask for"), keys, this);
    auto *buttons = new QDialogButtonBox(this);
    auto *take =
        buttons->addButton(m_row ? tr("&Change Rule") : tr("&Add Rule"), QDialogButtonBox::AcceptRole);
    take->setObjectName(u"ruleTake"_s);
    take->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"ruleCancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &RuleEditor::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RuleEditor::reject);

    auto *column = new QVBoxLayout(this);
    column->addLayout(form, 1);
    column->addWidget(fold);
    column->addWidget(buttons);
    common::setFirstSize(*this, {fontMetrics().averageCharWidth() * 95, fontMetrics().height() * 22});
}

insight::RuleText RuleEditor::text() const
{
    insight::RuleText text;
    text.id = m_id->text().trimmed().toStdString();
    text.test = m_test->toPlainText().trimmed().toStdString();
    text.logSet = static_cast<insight::LogSet>(m_logSet->currentIndex());
    text.reason = m_reason->text().trimmed().toStdString();
    text.enabled = m_enabled;
    return text;
}

void RuleEditor::check()
{
    m_typing.stop();
    m_background.run([text = text()](const std::stop_token &) { return insight::makeRule(text); },
                     [this](Checked checked) { take(std::move(checked)); });
}

void RuleEditor::take(Checked checked)
{
    const bool accepting = std::exchange(m_accepting, false);
    if (checked) {
        const std::size_t own = m_row ? static_cast<std::size_t>(*m_row) : insight::RuleDraft::kNoRow;
        if (!m_desk.table().draft().isIdFree(checked->id, own))
            checked = std::unexpected(
                RuleProblem{RuleProblem::Field::Id, 0, tr("Another rule has this id.").toStdString()});
    }
    show(checked ? std::nullopt : std::optional(checked.error()));
    if (!accepting)
        return;
    if (!checked) {
        fieldOf(checked.error().field)->setFocus();
        return;
    }
    if (m_row)
        m_desk.table().replace(*m_row, std::move(*checked));
    else
        m_desk.table().insert(m_place, std::move(*checked));
    const int row = m_row.value_or(m_place);
    QDialog::accept();
    emit taken(row);
}

QWidget *RuleEditor::fieldOf(RuleProblem::Field field) const
{
    switch (field) {
    case RuleProblem::Field::Id:
        return m_id;
    case RuleProblem::Field::Test:
        return m_test;
    default:
        return m_reason;
    }
}

void RuleEditor::show(const std::optional<RuleProblem> &problem)
{
    m_test->showFault(std::nullopt);
    if (!problem) {
        m_problem->setStatus(Status::Passed, tr("The test can be read."));
        return;
    }
    const QString sentence = models::displayText(problem->message, 300);
    if (problem->field != RuleProblem::Field::Test) {
        const QString field = problem->field == RuleProblem::Field::Id ? tr("Id") : tr("Reason");
        m_problem->setStatus(Status::Failed, tr("%1: %2").arg(field, sentence));
        return;
    }
    // The test is looked at without the blanks around it.
    const QString written = m_test->toPlainText();
    const auto *first = std::ranges::find_if_not(written, [](QChar c) { return c.isSpace(); });
    const auto blanks = static_cast<std::size_t>(first - written.begin());
    const models::QueryFault fault{problem->at + blanks, sentence};
    m_test->showFault(fault);
    m_problem->setStatus(Status::Failed, models::faultText(fault));
}

void RuleEditor::accept()
{
    m_accepting = true;
    check();
}

} // namespace hubscope::panels
