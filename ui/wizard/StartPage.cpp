// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/StartPage.h"

#include "common/MenuText.h"
#include "common/PlainLabel.h"
#include "wizard/RemarkList.h"
#include "wizard/WizardParts.h"

#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QVBoxLayout>

namespace hubscope::wizard {

using namespace Qt::StringLiterals;

namespace {

QString numbered(const QStringList &lines)
{
    QString text;
    int number = 0;
    for (const QString &line : lines)
        text += u"%1%2. %3"_s.arg(number == 0 ? QString() : u"\n"_s).arg(number + 1).arg(line), ++number;
    return text;
}

common::PlainLabel *heading(const QString &text)
{
    auto *label = new common::PlainLabel(text);
    label->setEmphasis(1, true);
    return label;
}

} // namespace

StartPage::StartPage(setup::SetUp &setUp, QWidget *parent)
    : SetUpPage(setup::Step::Start, setUp, parent)
{
    m_profile = new common::PlainLabel;
    m_profile->setObjectName("profileSummary"_L1);
    form()->addRow(common::fieldLabel(tr("Profile")), m_profile);
    addReadFrom();
    m_openHeading = heading(tr("Not proven yet"));
    m_open = new common::PlainLabel;
    m_open->setObjectName("openPoints"_L1);
    body()->addWidget(m_openHeading);
    body()->addWidget(m_open);

    QStringList lines;
    for (const char *line : setup::verificationSteps())
        lines.append(QCoreApplication::translate("setup::SetUp", line));
    body()->addWidget(heading(tr("Then verify the configuration")));
    body()->addWidget(new common::PlainLabel(numbered(lines)));
    m_saveProblem = new RemarkList;
    m_saveProblem->setObjectName("saveProblem"_L1);
    body()->addWidget(m_saveProblem);
    body()->addStretch();
    connect(&setUp, &setup::SetUp::changed, this, &StartPage::refresh);
    refresh();
}

void StartPage::addReadFrom()
{
    m_now = new QRadioButton(tr("N&ow: events that arrive from now on"));
    m_now->setObjectName("readNow"_L1);
    m_beginning = new QRadioButton(tr("Be&ginning: all that the event hub still holds"));
    m_beginning->setObjectName("readBeginning"_L1);
    m_time = new QRadioButton(tr("A date and &time (UTC)"));
    m_time->setObjectName("readTime"_L1);
    for (QRadioButton *button : {m_now, m_beginning, m_time})
        button->setAccessibleName(tr("Read from: %1").arg(common::withoutMnemonic(button->text())));
    m_when = new QDateTimeEdit;
    m_when->setObjectName("readWhen"_L1);
    m_when->setAccessibleName(tr("Read from this time, UTC"));
    m_when->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_when->setCalendarPopup(true);
    m_when->setTimeZone(QTimeZone::UTC);
    m_when->setDateTime(QDateTime::currentDateTimeUtc().addSecs(-3600));

    auto *choice = new QWidget;
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    auto *timeRow = new QHBoxLayout;
    timeRow->addWidget(m_time);
    timeRow->addWidget(m_when);
    timeRow->addStretch();
    column->addWidget(m_now);
    column->addWidget(m_beginning);
    column->addLayout(timeRow);
    column->addWidget(remarksFor(u"read-from"_s, m_when));
    form()->addRow(common::fieldLabel(tr("Read from")), choice);

    const auto take = [this] {
        setUp().edit([this](setup::SetUpState &state) {
            state.profile.readFrom = m_time->isChecked()        ? setup::ReadFrom::Time
                                     : m_beginning->isChecked() ? setup::ReadFrom::Beginning
                                                                : setup::ReadFrom::Now;
            state.profile.readFromTime = m_time->isChecked() ? m_when->dateTime().toUTC() : QDateTime();
        });
    };
    // Not clicked(): assistive technology toggles.
    for (QRadioButton *button : {m_now, m_beginning, m_time})
        connect(button, &QRadioButton::toggled, this, [take](bool on) {
            if (on)
                take();
        });
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, take);
}

void StartPage::enter()
{
    showSaveProblem({});
    refresh();
    for (QRadioButton *button : {m_now, m_beginning, m_time}) {
        if (button->isChecked())
            button->setFocus(Qt::OtherFocusReason);
    }
}

void StartPage::showSaveProblem(const QString &text)
{
    QList<setup::Remark> remarks;
    if (!text.isEmpty())
        remarks.append({.severity = Severity::Error, .code = u"not-saved"_s, .text = text, .context = {}});
    m_saveProblem->setRemarks(remarks);
}

void StartPage::refresh()
{
    const setup::SetUpState &state = setUp().state();
    m_profile->setText(
        tr("%1: %2 at %3", "profile, event hub, host")
            .arg(state.profile.name.trimmed(), state.profile.hub.trimmed(), state.profile.host));
    const auto readFrom = state.profile.readFrom;
    QRadioButton *chosen = readFrom == setup::ReadFrom::Time        ? m_time
                           : readFrom == setup::ReadFrom::Beginning ? m_beginning
                                                                    : m_now;
    {
        // The time is not shown yet, and would be taken as it is.
        const QSignalBlocker quiet(chosen);
        chosen->setChecked(true);
    }
    m_when->setEnabled(readFrom == setup::ReadFrom::Time);
    if (state.profile.readFromTime.isValid() && m_when->dateTime() != state.profile.readFromTime) {
        const QSignalBlocker quiet(m_when);
        m_when->setDateTime(state.profile.readFromTime);
    }
    QStringList lines;
    std::optional<setup::Step> step;
    for (const setup::SetUp::OpenPoint &point : setUp().openPoints()) {
        const QString text = QCoreApplication::translate("setup::SetUp", point.text.toUtf8().constData());
        if (step == point.step)
            lines.last() = tr("%1; %2", "open points of one step").arg(lines.last(), text);
        else
            lines.append(
                tr("Step %1: %2", "step number, what is open").arg(setup::numberText(point.step), text));
        step = point.step;
    }
    m_open->setText(lines.join(u'\n'));
    m_openHeading->setVisible(!lines.isEmpty());
    m_open->setVisible(!lines.isEmpty());
}

} // namespace hubscope::wizard
