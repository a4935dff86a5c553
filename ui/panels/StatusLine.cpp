// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/StatusLine.h"

#include "common/ErrorText.h"
#include "common/PlainLabel.h"
#include "common/StatusGlyph.h"
#include "models/CoreText.h"
#include "models/DisplayText.h"
#include "models/Formats.h"

#include <QStatusBar>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using common::PlainLabel;
using models::countText;
using Phase = models::Session::Phase;

namespace {

PlainLabel *addLabel(QStatusBar &bar, const char *name)
{
    auto *label = new PlainLabel(&bar);
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(false);
    bar.addPermanentWidget(label);
    return label;
}

} // namespace

StatusLine::StatusLine(models::Session &session, QStatusBar &bar)
    : QObject(&bar)
    , m_session(session)
    , m_state(new common::StatusGlyph(&bar))
    , m_counts(addLabel(bar, "statusCounts"))
    , m_age(addLabel(bar, "statusAge"))
    , m_zone(addLabel(bar, "statusZone"))
{
    m_state->setObjectName(u"statusState"_s);
    m_state->setSingleLine();
    bar.addWidget(m_state, 1);
}

void StatusLine::show()
{
    const auto counts = m_session.events().counts();
    const auto state = m_session.state();
    const Phase phase = m_session.phase();
    const auto cause = m_session.cause();
    QString word = common::stateWord(state, cause);
    if (phase == Phase::Reading)
        word = tr("Reading %1").arg(models::rateText(m_session.logSets().totalRate()));
    else if (phase == Phase::NeedsKey)
        word = tr("Waiting for the key");
    if (m_session.statistics().heldBack && phase == Phase::Reading)
        word += u" · "_s + tr("events held back until the window has caught up");
    m_state->setStatus(common::statusOf(state), word);
    const QString hint =
        cause ? tr("%1\nDiagnostics says what to do.").arg(models::translated(*cause).cause) : QString();
    // The word may be cut.
    const QString tip = cause ? models::toolTipText(word + u'\n' + hint, models::Lines::Keep) : QString();
    if (m_state->toolTip() != tip) {
        m_state->setToolTip(tip);
        m_state->setAccessibleDescription(hint);
    }

    const auto number = [](quint64 count) { return countText(static_cast<qint64>(count)); };
    QString text = tr("%1 received · %2 shown").arg(number(counts.received), number(counts.shown));
    if (counts.dropped > 0)
        text += u" · "_s + tr("%1 older ones left the view").arg(number(counts.dropped));
    m_counts->setText(text);
    m_counts->setToolTip(
        models::toolTipText(tr("%1 event(s) are held in memory (%2). The oldest leave the view when it is "
                               "full; the hub keeps its own.",
                               nullptr, models::pluralForm(static_cast<qint64>(counts.held)))
                                .arg(number(counts.held),
                                     models::sizeText(static_cast<qint64>(m_session.events().heldBytes())))));
    const qint64 age = m_session.sinceLastEvent();
    m_age->setText(phase == Phase::Reading && age >= 0 ? tr("last event %1").arg(models::ageText(age))
                                                       : QString());
    m_zone->setText(models::zoneText(m_session.events().zone()));
}

} // namespace hubscope::panels
