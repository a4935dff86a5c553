// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/Network.h"
#include "pipeline/ConnectionProbe.h"

#include <memory>
#include <optional>
#include <thread>

namespace hubscope::diagnose {

/// One run of the probe in a thread of its own, so that each of its steps can be a stage with its own
/// deadline. Thread: made, asked and destroyed on one thread; the destructor stops the probe and waits for it
/// (its contract: 500 ms).
class ProbeSession
{
public:
    /// `settings` must outlive the session.
    ProbeSession(std::unique_ptr<pipeline::ConnectionProbe> probe, const pipeline::SourceSettings &settings,
                 std::chrono::milliseconds deadline);
    ~ProbeSession();
    ProbeSession(const ProbeSession &) = delete;
    ProbeSession &operator=(const ProbeSession &) = delete;

    enum class Wait { Known, Ended, TimedOut, Stopped };

    struct StepAnswer
    {
        Wait wait = Wait::Ended;
        /// Set if Known.
        std::optional<pipeline::ProbeStep> step;
    };
    /// Waits until the step has ended. Ended: the probe came back without it.
    StepAnswer step(pipeline::SourceStage stage, const Limits &limits);

    /// Waits until the probe came back.
    std::optional<pipeline::ProbeFindings> findings(const Limits &limits);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
    std::jthread m_thread;
};

} // namespace hubscope::diagnose
