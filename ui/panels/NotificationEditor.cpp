// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/NotificationEditor.h"

#include "common/Dialogs.h"
#include "common/ErrorText.h"
#include "common/PlainLabel.h"
#include "common/StatusGlyph.h"
#include "models/DisplayText.h"
#include "models/EventFilter.h"
#include "models/Formats.h"
#include "models/Session.h"
#include "panels/LeqlEdit.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <chrono>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using common::Status;
using insight::NotificationLimit;
using insight::NotificationRule;
using models::countText;

namespace {

constexpr auto kSettled = 300ms;

} // namespace

NotificationEditor::NotificationEditor(models::Session &session, KSyntaxHighlighting::Repository &languages,
                                       const NotificationRule &rule, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_rule(rule)
    , m_name(new QLineEdit(this))
    , m_state(new common::StatusGlyph(this))
    , m_enabled(new QCheckBox(tr("&On: tell me of these events as they come"), this))
    , m_tryOut(session.events())
{
    setObjectName(u"notificationEditor"_s);
    setWindowTitle(rule.id.empty() ? tr("Add Notification Rule") : tr("Edit Notification Rule"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeFields(languages);
    m_name->setText(QString::fromStdString(rule.name));
    m_query->setPlainText(QString::fromStdString(rule.query));
    m_most->setValue(static_cast<int>(rule.limit.most));
    m_minutes->setValue(static_cast<int>(rule.limit.minutes));
    m_enabled->setChecked(rule.enabled);

    m_typing.setSingleShot(true);
    m_typing.setInterval(kSettled);
    connect(&m_typing, &QTimer::timeout, this, [this] { check(); });
    connect(m_query, &LeqlEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_query, &LeqlEdit::submitted, this, &NotificationEditor::accept);
    connect(m_query, &LeqlEdit::refused, this, [this](qsizetype characters) {
        m_state->setStatus(Status::Failed,
                           tr("What you pasted has %1 characters, more than any query. Nothing was put in.")
                               .arg(countText(characters)));
    });
    m_query->setVocabulary(&session.seenValues());
    connect(m_query, &LeqlEdit::entered, &session.seenValues(), &models::SeenValues::refresh);
    connect(&m_tryOut, &models::NotificationTryOut::finished, this, [this](qint64 met, qint64 examined) {
        m_state->setStatus(
            Status::Passed,
            examined == 0
                ? tr("The query can be read. No events are held yet that it could be tried on.")
                : tr("Would have met %1 of the %2 newest event(s)", nullptr, models::pluralForm(examined))
                      .arg(countText(met), countText(examined)));
    });
    connect(&session.alerts(), &models::AlertDesk::placeChanged, this, &QDialog::reject);
    if (!rule.query.empty())
        check();
    if (m_name->text().isEmpty())
        m_name->setFocus();
    else
        m_query->setFocus();
}

void NotificationEditor::makeFields(KSyntaxHighlighting::Repository &languages)
{
    m_name->setObjectName(u"notificationName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(static_cast<int>(NotificationRule::kLongestName));
    m_name->setPlaceholderText(tr("What the notification is called, such as Failed admin sign-ins"));
    m_query = new LeqlEdit(LeqlEdit::Shape::Text, languages, this);
    m_query->setObjectName(u"notificationQuery"_s);
    m_query->setAccessibleName(tr("Query, in LEQL"));
    m_query->setHint(u"result ISTARTS-WITH FAILED AND account ICONTAINS admin"_s);
    m_query->setMinimumHeight(fontMetrics().height() * 5);
    m_state->setObjectName(u"notificationState"_s);
    m_state->setStatus(Status::Note, tr("Each event that fits the query raises an alert."));
    m_enabled->setObjectName(u"notificationOn"_s);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto addRow = [form](const QString &label, QWidget *field) {
        form->addRow(common::fieldLabel(label, field), field);
    };
    addRow(tr("&Name:"), m_name);
    addRow(tr("&Query:"), m_query);
    form->addRow(m_state);
    addRow(tr("At &most:"), makeLimit());
    form->addRow(m_enabled);

    auto *note = new common::PlainLabel(
        tr("More events within that time are counted in the same alert, and you are told how many when it is "
           "over. A notification shows what the event says, on a locked screen too if the desktop does "
           "that."),
        this);
    note->setSubdued(true);
    auto *buttons = new QDialogButtonBox(this);
    auto *keep = buttons->addButton(m_rule.id.empty() ? tr("&Add Rule") : tr("&Change Rule"),
                                    QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"notificationKeep"_s);
    keep->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"notificationCancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &NotificationEditor::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form, 1);
    column->addWidget(note);
    column->addWidget(buttons);
    setTabOrder({m_name, m_query, m_most, m_minutes, m_enabled});
    common::setFirstSize(*this, {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 19});
}

QWidget *NotificationEditor::makeLimit()
{
    auto *limit = new QWidget(this);
    const auto makeNumber = [&](const char *name, const QString &accessibleName, std::uint32_t most) {
        auto *box = new QSpinBox(limit);
        box->setObjectName(QLatin1StringView(name));
        box->setAccessibleName(accessibleName);
        box->setRange(1, static_cast<int>(most));
        box->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
        return box;
    };
    m_most = makeNumber("notificationMost", tr("Number of notifications"), NotificationLimit::kMost);
    m_minutes =
        makeNumber("notificationMinutes", tr("Span of time in minutes"), NotificationLimit::kLongestMinutes);
    auto *row = new QHBoxLayout(limit);
    row->setContentsMargins({});
    m_minutes->setSuffix(tr(" min"));
    auto *word = new common::PlainLabel(tr("in"), limit);
    word->setWordWrap(false);
    row->addWidget(m_most);
    row->addWidget(word);
    row->addWidget(m_minutes);
    row->addStretch();
    limit->setFocusProxy(m_most);
    return limit;
}

leql::QueryPtr NotificationEditor::check()
{
    m_typing.stop();
    m_tryOut.stop();
    const auto query = insight::notificationQuery(m_query->text().toStdString());
    if (query) {
        m_query->showFault(std::nullopt);
        m_state->setStatus(Status::Running, tr("Trying the query on the newest events"));
        m_tryOut.start(*query, m_session.attribution());
        return *query;
    }
    const models::QueryFault fault{query.error().at, models::displayText(query.error().message, 300)};
    m_query->showFault(fault);
    m_state->setStatus(Status::Failed, models::faultText(fault));
    return nullptr;
}

void NotificationEditor::fail(const QString &text, QWidget *field)
{
    m_state->setStatus(Status::Failed, text);
    field->setFocus();
}

void NotificationEditor::accept()
{
    if (!check())
        return m_query->setFocus();
    m_tryOut.stop();
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return fail(tr("Give the rule a name: the notification begins with it."), m_name);
    m_rule.name = name.toStdString();
    m_rule.query = m_query->text().trimmed().toStdString();
    m_rule.limit.most = static_cast<std::uint32_t>(m_most->value());
    m_rule.limit.minutes = static_cast<std::uint32_t>(m_minutes->value());
    m_rule.enabled = m_enabled->isChecked();
    if (const Result<void> saved = m_session.alerts().save(m_rule); !saved)
        return fail(common::errorText(saved.error()).sentence(), m_name);
    emit kept();
    QDialog::accept();
}

} // namespace hubscope::panels
