// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/SetUpPage.h"

#include "common/Disclosure.h"
#include "common/PlainLabel.h"
#include "wizard/RemarkList.h"
#include "wizard/WizardParts.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace hubscope::wizard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("setup::SetUp", source);
}

} // namespace

SetUpPage::SetUpPage(setup::Step step, setup::SetUp &setUp, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_setUp(setUp)
    , m_body(new QVBoxLayout(this))
{
    setObjectName("page-"_L1 + QLatin1StringView(setup::info(step).key));
    setAccessibleName(translated(setup::info(step).title));
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(10);
    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    connect(&m_pause, &QTimer::timeout, this, &SetUpPage::showRemarks);
    connect(&setUp, &setup::SetUp::changed, this, [this] {
        // While somebody types, remarks wait for the pause; all other changes show at once.
        if (!m_pause.isActive())
            showRemarks();
    });
}

QFormLayout *SetUpPage::form()
{
    if (m_form == nullptr) {
        m_form = new QFormLayout;
        m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        m_form->setHorizontalSpacing(14);
        m_body->addLayout(m_form);
    }
    return m_form;
}

void SetUpPage::addInstructions()
{
    auto *lines = new QFormLayout;
    lines->setHorizontalSpacing(8);
    lines->setVerticalSpacing(6);
    int number = 0;
    for (const char *line : setup::info(m_step).instructions) {
        auto *count = new common::PlainLabel(QString::number(++number));
        count->setAlignment(Qt::AlignTop | Qt::AlignTrailing);
        lines->addRow(count, new common::PlainLabel(translated(line)));
    }
    m_body->addLayout(lines);
}

void SetUpPage::addChecks()
{
    for (const setup::CheckItem &item : setup::checkItems()) {
        if (item.step != m_step)
            continue;
        const QString id = QString::fromLatin1(item.id);
        auto *box = new QCheckBox(translated(item.text));
        box->setObjectName("check-"_L1 + id);
        auto *pair = new QVBoxLayout;
        pair->setSpacing(2);
        pair->addWidget(box);
        m_body->addLayout(pair);
        common::PlainLabel *how = nullptr;
        if (item.how != nullptr) {
            how = new common::PlainLabel(translated(item.how));
            how->setContentsMargins(checkTextIndent(*box), 0, 0, 0);
            how->setSubdued(true);
            box->setAccessibleDescription(how->text());
            pair->addWidget(how);
        }
        connect(box, &QCheckBox::toggled, this, [this, id](bool on) {
            setUp().edit([&](setup::SetUpState &state) {
                if (on)
                    state.ticked.insert(id);
                else
                    state.ticked.remove(id);
            });
        });
        const auto refresh = [this, box, how, id, source = item.source] {
            box->setChecked(setUp().state().ticked.contains(id));
            const bool needed = !source || setUp().state().sources.contains(*source);
            box->setVisible(needed);
            if (how != nullptr)
                how->setVisible(needed);
        };
        connect(&setUp(), &setup::SetUp::changed, box, refresh);
        refresh();
    }
}

void SetUpPage::addHelp()
{
    const setup::StepInfo &entry = setup::info(m_step);
    auto *row = new QHBoxLayout;
    row->addWidget(linkButton(tr("&Open Portal"), QString::fromLatin1(setup::kPortal), "openPortal"_L1));
    if (entry.link != nullptr)
        row->addWidget(
            linkButton(translated(entry.linkText), QString::fromLatin1(entry.link), "openDocs"_L1));
    row->addStretch();
    m_body->addLayout(row);
    if (entry.question == nullptr)
        return;

    QStringList lines;
    for (const char *line : entry.answer)
        lines.append(translated(line));
    auto *answer = new common::PlainLabel(lines.join(u'\n'));
    answer->setObjectName("answer"_L1);
    answer->setContentsMargins(22, 0, 0, 0);
    auto *fold = new common::Disclosure(translated(entry.question), answer);
    fold->setObjectName("question"_L1);
    m_body->addWidget(fold);
}

void SetUpPage::addRow(const QString &label, const QString &field, QLineEdit *edit,
                       const QList<QWidget *> &beside)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->addWidget(edit, 1);
    for (QWidget *widget : beside)
        row->addWidget(widget);
    column->addLayout(row);
    if (!field.isEmpty()) {
        column->addWidget(remarksFor(field, edit));
        connect(edit, &QLineEdit::textChanged, this, [this, field] { touched(field); });
    }
    form()->addRow(common::fieldLabel(label, edit), cell);
}

RemarkList *SetUpPage::remarksFor(const QString &field, QWidget *focus)
{
    auto *remarks = new RemarkList;
    remarks->setObjectName("remarks-"_L1 + field);
    m_fields.insert(field, {remarks, focus});
    if (focus != nullptr)
        focus->installEventFilter(this);
    return remarks;
}

void SetUpPage::touched(const QString &field)
{
    m_touched.insert(field);
    m_pause.start();
}

bool SetUpPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_pause.isActive()) {
        m_pause.stop();
        showRemarks();
    }
    return QWidget::eventFilter(watched, event);
}

void SetUpPage::showRemarks()
{
    const QList<setup::Remark> all = setUp().remarks(m_step);
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        QList<setup::Remark> own;
        for (const setup::Remark &remark : all) {
            // A field that nobody has been in yet is not blamed for being empty.
            const bool due =
                remark.severity != Severity::Error || m_triedNext || m_touched.contains(field.key());
            if (remark.field == field.key() && due)
                own.append(remark);
        }
        field->remarks->setRemarks(own);
    }
}

void SetUpPage::showProblems()
{
    m_triedNext = true;
    m_pause.stop();
    showRemarks();
    for (const setup::Remark &problem : setUp().problems(m_step)) {
        const auto field = m_fields.constFind(problem.field);
        if (field == m_fields.cend() || field->focus == nullptr)
            continue;
        field->focus->setFocus(Qt::OtherFocusReason);
        if (auto *edit = qobject_cast<QLineEdit *>(field->focus))
            edit->selectAll();
        return;
    }
}

} // namespace hubscope::wizard
