// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/StateMachine.h"

#include "pipeline/ErrorRank.h"

#include <type_traits>

namespace hubscope::pipeline {

namespace {

bool trying(const SourceState &state)
{
    return std::holds_alternative<Connecting>(state) || std::holds_alternative<Live>(state) ||
           std::holds_alternative<Reconnecting>(state);
}

} // namespace

StateMachine::Change StateMachine::go(SourceState state)
{
    m_state = std::move(state);
    return m_state;
}

StateMachine::Change StateMachine::started()
{
    *this = StateMachine();
    return go(Connecting{});
}

StateMachine::Change StateMachine::live()
{
    if (!trying(m_state) || std::holds_alternative<Live>(m_state))
        return std::nullopt;
    m_wasLive = true;
    m_refusals = 0;
    m_verdict.reset();
    m_verdictAt.reset();
    return go(Live{});
}

StateMachine::Change StateMachine::connectionLost(const SourceError &cause, TimePoint now)
{
    if (std::holds_alternative<Live>(m_state))
        return go(Reconnecting{cause});
    // A refusal came as a fault of its own and was counted there.
    return std::holds_alternative<Reconnecting>(m_state) ? troubled(cause, now) : failed(cause, now);
}

StateMachine::Change StateMachine::failed(const SourceError &error, TimePoint now)
{
    if (!trying(m_state) || rank(error) == ErrorRank::Noise)
        return std::nullopt;
    // It is sure at once, whatever the hub has to say.
    if (error.needsPerson && error.stage == SourceStage::Store)
        return go(Failed{error});
    if (error.needsPerson)
        return refused(error, now);
    // A fault beside a standing connection is reported, but does not end it: connectionLost() does.
    return std::holds_alternative<Live>(m_state) ? std::nullopt : troubled(error, now);
}

StateMachine::Change StateMachine::troubled(const SourceError &error, TimePoint now)
{
    if (m_verdict) {
        if (rank(error) > rank(*m_verdict))
            m_verdict = error;
        return elapsed(now);
    }
    const SourceError *shown = causeOf(m_state);
    if (shown && (error.sameFault(*shown) || rank(error) < rank(*shown)))
        return std::nullopt;
    return std::holds_alternative<Reconnecting>(m_state) ? go(Reconnecting{error}) : go(Connecting{error});
}

StateMachine::Change StateMachine::refused(const SourceError &error, TimePoint now)
{
    if (!m_wasLive) {
        if (!m_verdict) {
            m_verdict = error;
            m_verdictAt = now + kGrace;
        } else if (rank(error) > rank(*m_verdict)) {
            m_verdict = error;
        }
        return elapsed(now);
    }
    if (++m_refusals >= kRefusals)
        return go(Failed{error});
    const SourceError *shown = causeOf(m_state);
    if (shown && error.sameFault(*shown))
        return std::nullopt;
    return go(Reconnecting{error});
}

StateMachine::Change StateMachine::stopping()
{
    if (std::holds_alternative<Idle>(m_state) || std::holds_alternative<Stopping>(m_state))
        return std::nullopt;
    m_verdictAt.reset();
    return go(Stopping{});
}

StateMachine::Change StateMachine::stopped()
{
    return std::holds_alternative<Idle>(m_state) ? std::nullopt : go(Idle{});
}

StateMachine::Change StateMachine::elapsed(TimePoint now)
{
    if (!m_verdictAt || now < *m_verdictAt)
        return std::nullopt;
    m_verdictAt.reset();
    return go(Failed{*m_verdict});
}

} // namespace hubscope::pipeline
