// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/SourceState.h"

#include <chrono>
#include <optional>

namespace hubscope::pipeline {

/// What the reports of a source make of its state. Plain data in, at most one change out; time is passed in.
///
/// - While connecting, a fault that needs a person fails the source, after a second in which a fault that
/// tells more
///   may still arrive (the client reports several for one cause). Other faults are remembered as the trouble.
/// - Once it was live, a refusal only means reconnecting: services refuse for moments. Three in a row fail
/// it.
/// - Transport faults never fail: the network comes back by itself.
/// - A store that a person must see to fails it at once.
class StateMachine
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    /// The new state, if it changed.
    using Change = std::optional<SourceState>;

    static constexpr std::chrono::milliseconds kGrace{1000};
    static constexpr int kRefusals = 3;

    const SourceState &state() const { return m_state; }

    Change started();
    Change live();
    Change connectionLost(const SourceError &cause, TimePoint now);
    Change failed(const SourceError &error, TimePoint now);
    Change stopping();
    Change stopped();
    /// To be called when `deadline()` has come; does nothing before.
    Change elapsed(TimePoint now);

    /// When the state changes by itself, if it does.
    std::optional<TimePoint> deadline() const { return m_verdictAt; }

private:
    Change go(SourceState state);
    Change troubled(const SourceError &error, TimePoint now);
    Change refused(const SourceError &error, TimePoint now);

    SourceState m_state = Idle{};
    bool m_wasLive = false;
    int m_refusals = 0;
    /// The fault that will fail the source at `m_verdictAt`, unless a better one comes or it goes live.
    std::optional<SourceError> m_verdict;
    std::optional<TimePoint> m_verdictAt;
};

} // namespace hubscope::pipeline
