// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/ProbeSession.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace hubscope::diagnose {

using pipeline::ProbeFindings;
using pipeline::ProbeStep;
using pipeline::SourceStage;

struct ProbeSession::Shared
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::vector<ProbeStep> steps;
    std::optional<ProbeFindings> findings;
};

ProbeSession::ProbeSession(std::unique_ptr<pipeline::ConnectionProbe> probe,
                           const pipeline::SourceSettings &settings, std::chrono::milliseconds deadline)
    : m_shared(std::make_shared<Shared>())
    , m_thread([shared = m_shared, owned = std::move(probe), &settings, deadline](std::stop_token stop) {
        ProbeFindings found =
            owned->run(settings, deadline, std::move(stop), [&shared](const ProbeStep &step) {
                const std::lock_guard lock(shared->mutex);
                shared->steps.push_back(step);
                shared->changed.notify_all();
            });
        const std::lock_guard lock(shared->mutex);
        shared->findings = std::move(found);
        shared->changed.notify_all();
    })
{
}

ProbeSession::~ProbeSession() = default;

ProbeSession::StepAnswer ProbeSession::step(SourceStage stage, const Limits &limits)
{
    std::unique_lock lock(m_shared->mutex);
    auto &steps = m_shared->steps;
    const auto find = [&] { return std::ranges::find(steps, stage, &ProbeStep::stage); };
    m_shared->changed.wait_until(lock, limits.stop, limits.deadline,
                                 [&] { return find() != steps.end() || m_shared->findings.has_value(); });
    if (const auto found = find(); found != steps.end())
        return {Wait::Known, *found};
    if (m_shared->findings)
        return {Wait::Ended, {}};
    return {limits.stop.stop_requested() ? Wait::Stopped : Wait::TimedOut, {}};
}

std::optional<ProbeFindings> ProbeSession::findings(const Limits &limits)
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->changed.wait_until(lock, limits.stop, limits.deadline,
                                 [&] { return m_shared->findings.has_value(); });
    return m_shared->findings;
}

} // namespace hubscope::diagnose
