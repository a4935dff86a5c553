// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ConnectionNotices.h"

#include "models/CoreText.h"
#include "models/DisplayText.h"

namespace hubscope::models {

using Phase = Session::Phase;

namespace {

constexpr int kNameCharacters = 80;

enum class Meaning { Stands, Away, Over };

/// What a phase says of a connection that stood before.
Meaning meaningOf(Phase phase)
{
    switch (phase) {
    case Phase::Waiting:
    case Phase::Silent:
    case Phase::Reading:
        return Meaning::Stands;
    case Phase::Reconnecting:
    case Phase::Failed:
        return Meaning::Away;
    case Phase::NoSource:
    case Phase::NeedsKey:
    case Phase::Connecting:
    case Phase::Stopping:
        return Meaning::Over;
    }
    return Meaning::Over;
}

} // namespace

ConnectionNotices::ConnectionNotices(Session &session, Ports ports, NoticeLimits limits, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_ports(std::move(ports))
    , m_limits(limits)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, [this] {
        if (m_stand == Stand::ToldLost)
            tellRestored();
        else
            tellLost();
    });
    connect(&session, &Session::phaseChanged, this, &ConnectionNotices::follow);
    connect(m_ports.notifier.get(), &Notifier::chosen, this, &ConnectionNotices::chosen);
}

void ConnectionNotices::follow(Phase phase)
{
    switch (meaningOf(phase)) {
    case Meaning::Stands:
        if (m_stand == Stand::ToldLost) {
            // From one phase of a connection that stands to the next the time runs on.
            if (!m_due.isActive())
                m_due.start(m_limits.restoredAfter);
            return;
        }
        m_due.stop();
        if (m_stand == Stand::NotConnected && m_ports.isWanted(true) &&
            m_ports.notifier->state() == Notifier::State::Unknown)
            m_ports.notifier->begin();
        m_stand = Stand::Connected;
        return;
    case Meaning::Away:
        if (m_stand == Stand::ToldLost) {
            m_due.stop();
        } else if (m_stand == Stand::Connected) {
            m_stand = Stand::Away;
            m_due.start(m_limits.lostAfter);
        }
        return;
    case Meaning::Over:
        m_due.stop();
        m_stand = Stand::NotConnected;
        return;
    }
}

bool ConnectionNotices::isToBeTold() const
{
    return m_ports.isWanted(m_ports.notifier->state() == Notifier::State::Shows) && !m_ports.isWatched();
}

/// Whoever saw it in the window is not told later that it is back.
void ConnectionNotices::tellLost()
{
    const qint64 wait = m_told.isValid() ? m_limits.notBefore.count() - m_told.elapsed() : 0;
    if (wait > 0)
        return m_due.start(std::chrono::milliseconds(wait));
    m_stand = Stand::Connected;
    if (!isToBeTold())
        return;
    m_stand = Stand::ToldLost;
    m_told.start();
    const auto cause = m_session.cause();
    if (m_session.phase() == Phase::Failed && cause)
        show(tr("Reading has stopped: %1"), translated(*cause).title);
    else
        show(tr("Connection lost: %1"), tr("Hubscope goes on trying."));
}

void ConnectionNotices::tellRestored()
{
    m_stand = Stand::Connected;
    if (isToBeTold())
        show(tr("Connection restored: %1"), tr("Reading goes on where it was."));
}

void ConnectionNotices::show(const QString &title, const QString &body)
{
    const auto &source = m_session.source();
    m_ports.notifier->show(
        {.alert = 0,
         .title = title.arg(source ? displayText(source->name, kNameCharacters) : QString()),
         .body = body});
}

} // namespace hubscope::models
