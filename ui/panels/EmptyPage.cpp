// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/EmptyPage.h"

#include "common/MenuText.h"
#include "common/PlainLabel.h"
#include "diagnose/FaultCatalogue.h"
#include "models/CoreText.h"
#include "models/DisplayText.h"
#include "models/Formats.h"
#include "panels/WindowActions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using common::PlainLabel;
using Phase = models::Session::Phase;

namespace {

constexpr int kTextWidthInCharacters = 72;

} // namespace

EmptyPage::EmptyPage(const WindowActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_title(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_steps(new PlainLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(u"emptyPage"_s);
    // The page stands where the list would: it has the list's ground.
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    const int width = fontMetrics().averageCharWidth() * kTextWidthInCharacters;
    m_title->setObjectName(u"emptyPageTitle"_s);
    m_title->setEmphasis(1.5, true);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setObjectName(u"emptyPageText"_s);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setSubdued(true);
    m_steps->setObjectName(u"emptyPageSteps"_s);
    m_steps->setSelectable(true);
    for (PlainLabel *label : {m_title, m_text, m_steps})
        label->setMaximumWidth(width);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    column->addStretch(2);
    for (PlainLabel *label : {m_title, m_text, m_steps}) {
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 100);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addSpacing(fontMetrics().height() / 2);
    column->addLayout(m_buttons);
    column->addStretch(3);
}

void EmptyPage::showFor(models::Session &session)
{
    if (const Content content = contentFor(session); content != m_content)
        display(content);
}

void EmptyPage::display(const Content &content)
{
    const bool sameButtons = content.actions == m_content.actions && m_buttons->count() > 0;
    m_content = content;
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    QStringList steps;
    for (qsizetype i = 0; i < content.steps.size(); ++i)
        steps << u"%1.  %2"_s.arg(i + 1).arg(content.steps.at(i));
    m_steps->setText(steps.join(u"\n"_s));
    m_steps->setVisible(!steps.isEmpty());
    if (sameButtons)
        return;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_buttons->addStretch();
    for (QAction *action : content.actions) {
        auto *button = new QPushButton(action->icon(), common::withoutMnemonic(action->text()), this);
        button->setObjectName(u"empty_"_s + action->objectName());
        button->setToolTip(action->toolTip());
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
}

EmptyPage::Content EmptyPage::contentFor(models::Session &session) const
{
    const auto counts = session.events().counts();
    if (counts.held > 0) {
        const auto held = static_cast<qint64>(counts.held);
        const QString text =
            session.events().isFiltering()
                ? tr("Filtering %1 event(s)…", nullptr, models::pluralForm(held)).arg(models::countText(held))
                : tr("%n event(s) are held and none of them passes.", nullptr, models::pluralForm(held));
        return {u"filtered"_s, tr("No event fits the filter"), text, {}, {m_actions[ActionId::ClearFilters]}};
    }

    const QString name = session.source() ? models::displayText(session.source()->name, 80) : QString();
    const QString hub = session.source() ? models::displayText(session.source()->hub, 80) : QString();
    const QString host = session.source() ? models::displayText(session.source()->host, 120) : QString();
    const diagnose::Diagnosis cause = models::translated(session.cause().value_or(diagnose::Diagnosis{}));
    switch (session.phase()) {
    case Phase::NoSource:
        if (session.hasSource()) {
            return {u"stopped"_s,
                    tr("Not reading"),
                    tr("“%1” is not being read. Nothing in the hub is lost by that.").arg(name),
                    {},
                    {m_actions[ActionId::Connect], m_actions[ActionId::SetUp]}};
        }
        if (!session.profiles().profiles().isEmpty()) {
            return {u"no-source"_s,
                    tr("Not connected"),
                    tr("Choose a connection in the toolbar, or set up another one."),
                    {},
                    {m_actions[ActionId::Connect], m_actions[ActionId::SetUp], m_actions[ActionId::Demo]}};
        }
        return {u"no-source"_s,
                tr("No connection yet"),
                tr("See the Azure logs that InsightIDR collects, and where each of them lands."),
                {},
                {m_actions[ActionId::SetUp], m_actions[ActionId::Demo]}};
    case Phase::NeedsKey:
        return {u"key"_s,
                tr("Looking for the key of “%1”").arg(name),
                tr("The keychain of this computer is asked; it may want to be unlocked."),
                {},
                {m_actions[ActionId::Disconnect]}};
    case Phase::Connecting: {
        const QList<QAction *> commands{m_actions[ActionId::Disconnect], m_actions[ActionId::Test]};
        const QString port = QString::number(session.source()->port);
        if (cause.code.isEmpty()) {
            return {u"connecting"_s,
                    tr("Connecting to %1").arg(hub),
                    tr("%1, port %2").arg(host, port),
                    {},
                    commands};
        }
        return {u"trouble"_s, cause.title,
                tr("Not connected to %1 (%2, port %3) yet; trying goes on.").arg(hub, host, port) + u'\n' +
                    cause.cause,
                cause.steps, commands};
    }
    case Phase::Waiting:
        return {u"waiting"_s,
                tr("Connected to %1, waiting for the first event").arg(hub),
                session.source()->startAt.kind == pipeline::StartAt::Kind::End
                    ? tr("Reading from now on: events that came before are not shown.")
                    : QString(),
                models::verificationSteps(),
                {}};
    case Phase::Silent: {
        const diagnose::Diagnosis advice = models::translated(session.whySilent());
        QStringList text{tr("Connected to %1, no event for %2.")
                             .arg(hub, models::durationText(session.sinceLastEvent() / 1000 * 1000))};
        if (!advice.cause.isEmpty())
            text << advice.cause;
        return {
            u"silent"_s,
            advice.title,
            text.join(u'\n'),
            advice.steps,
            {m_actions[ActionId::ReadFromBeginning], m_actions[ActionId::Test], m_actions[ActionId::SetUp]}};
    }
    case Phase::Failed:
        return {u"failed"_s,
                cause.title,
                cause.cause,
                cause.steps,
                {m_actions[ActionId::Connect], m_actions[ActionId::Test]}};
    case Phase::Reconnecting:
        return {u"reconnecting"_s,
                cause.title,
                tr("The connection to %1 was lost; trying goes on.").arg(hub) + u'\n' + cause.cause,
                cause.steps,
                {m_actions[ActionId::Test]}};
    case Phase::Stopping:
        return {u"stopping"_s, tr("Stopping"), {}, {}, {}};
    case Phase::Reading:
        break;
    }
    return {u"cleared"_s, tr("The view was cleared"), tr("New events appear here as they come."), {}, {}};
}

} // namespace hubscope::panels
