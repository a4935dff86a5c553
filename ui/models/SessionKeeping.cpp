// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeping the events that are read: where, and what to say while they cannot be kept.
#include "models/Session.h"

#include "pipeline/StoreSink.h"

namespace hubscope::models {

using namespace Qt::StringLiterals;
using State = pipeline::Keeping::State;

QString Session::storeFolder() const
{
    if (!m_source || m_source->profileId.isEmpty() || !m_ports.storeFolder)
        return {};
    return m_ports.storeFolder(m_source->profileId);
}

/// The demo hub's events are not kept. Where another program keeps them already, they are shown all the same.
pipeline::KeepPlan Session::keepPlan(const Source &source) const
{
    const QString folder = storeFolder();
    if (folder.isEmpty())
        return {};
    return {.sink = pipeline::storeSink(
                {.folder = folder, .hub = {source.host, source.hub}, .program = u"hubscope"_s}),
            .showIfInUse = true};
}

void Session::onKeeping(const pipeline::Keeping &keeping)
{
    if (keeping.state == State::Elsewhere)
        m_diagnostics.report(*keeping.cause);
    else if (keeping.state == State::Blocked)
        tellBlocked();
    else if (keeping.state == State::Kept)
        m_diagnostics.resolveStage(pipeline::SourceStage::Store);
    emit keepingChanged(keeping);
}

/// An error although it is tried again by itself: reading stands still until somebody makes room.
void Session::tellBlocked()
{
    if (keeping().state != State::Blocked)
        return;
    pipeline::SourceError cause = *keeping().cause;
    cause.needsPerson = true;
    m_diagnostics.report(cause);
}

} // namespace hubscope::models
