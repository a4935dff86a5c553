// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeping the events that are read: where, what to say while they cannot be kept, and searching them.
#include "models/Session.h"

#include "models/HeldSearch.h"
#include "models/ProfileRequests.h"
#include "models/StoredSearch.h"
#include "pipeline/StoreSink.h"
#include "store/GapJson.h"

#include <algorithm>
#include <utility>

namespace hubscope::models {

using namespace Qt::StringLiterals;
using State = pipeline::Keeping::State;

QString Session::storeFolder() const
{
    const QString id = m_source ? m_source->profileId : m_profiles.currentId();
    return id.isEmpty() || !m_ports.storeFolder ? QString() : m_ports.storeFolder(id);
}

QString Session::eventsHub() const
{
    return m_started ? m_started->hub : QString();
}

SearchSourcePtr Session::searchSource(SearchPlace place) const
{
    if (const QString folder = storeFolder(); place == SearchPlace::Stored && !folder.isEmpty()) {
        const auto profile = m_profiles.profile(m_source ? m_source->profileId : m_profiles.currentId());
        return std::make_shared<StoredSearch>(folder, profile ? attributionOf(*profile) : m_attribution);
    }
    return std::make_shared<HeldSearch>(m_events, m_attribution, eventsHub());
}

/// The demo hub's events are not kept. Where another program keeps them already, they are shown all the same.
pipeline::KeepPlan Session::keepPlan(const Source &source) const
{
    const QString folder = storeFolder();
    if (folder.isEmpty())
        return {};
    return {.sink = pipeline::storeSink({.folder = folder,
                                         .hub = {source.host, source.hub},
                                         .program = u"hubscope"_s,
                                         .retention = m_retention}),
            .showIfInUse = true};
}

/// The store has one writer.
void Session::letGo(const QString &profileId)
{
    if (!m_source || m_source->profileId != profileId || !isReading())
        return;
    m_letGo = profileId;
    disconnectSource();
}

void Session::takeUpAgain(const QString &profileId)
{
    const bool wasRead = std::exchange(m_letGo, {}) == profileId;
    if (wasRead && !isReading() && m_profiles.profile(profileId))
        connectProfile(profileId);
}

QList<diagnose::ReportFact> Session::reportFacts() const
{
    constexpr std::size_t kMost = 20;
    QList<diagnose::ReportFact> facts = m_ports.facts;
    const std::vector<pipeline::Gap> &all = gaps();
    if (!all.empty())
        facts.append({u"Gaps on record"_s, QString::number(all.size())});
    for (std::size_t i = 0; i < std::min(kMost, all.size()); ++i) {
        const pipeline::Gap &gap = all[all.size() - 1 - i];
        const QString to = gap.to == pipeline::Gap::kUnknown ? u"?"_s : QString::number(gap.to - 1);
        facts.append({u"Gap %1"_s.arg(all.size() - i),
                      u"partition %1, offsets %2 to %3, %4, found %5"_s.arg(gap.partition)
                          .arg(gap.from)
                          .arg(to, QLatin1StringView(store::info(gap.reason).name), store::timeOf(gap))});
    }
    return facts;
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
