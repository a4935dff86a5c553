// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FeedDrain.h"

#include "models/EventTableModel.h"
#include "models/LogSetModel.h"
#include "models/RuleHits.h"
#include "pipeline/Collector.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace hubscope::models {

namespace {

/// Rows between two looks at the clock.
constexpr std::uint32_t kRowsPerLook = 256;
/// Between two turns while there is more than one turn may take: the loop must breathe, the feed must empty.
constexpr std::chrono::milliseconds kHurry{10};

} // namespace

FeedDrain::FeedDrain(pipeline::Collector &collector, EventTableModel &events, LogSetModel &logSets,
                     RuleHits &hits, Pace pace, QObject *parent)
    : QObject(parent)
    , m_collector(collector)
    , m_events(events)
    , m_logSets(logSets)
    , m_hits(hits)
    , m_pace(pace)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &FeedDrain::drain);
    connect(&collector, &pipeline::Collector::eventsReady, this, [this] {
        if (!m_turn.isActive())
            m_turn.start(m_pace.interval);
    });
}

/// Takes whole batches from the feed; true if there is something to show.
bool FeedDrain::refill()
{
    if (m_pending.empty()) {
        for (insight::EventBatchPtr &batch : m_collector.take(m_pace.rowsPerTurn)) {
            m_logSets.count(*batch);
            m_hits.count(*batch);
            emit taken(batch);
            m_pending.push_back({std::move(batch), 0});
        }
    }
    return !m_pending.empty();
}

/// One turn: at most so many rows, at most so long, one removal and one insertion in the table.
void FeedDrain::drain()
{
    const QDeadlineTimer deadline(m_pace.budget);
    std::size_t room = m_pace.rowsPerTurn;
    bool any = false;
    while (room > 0 && !deadline.hasExpired() && refill()) {
        Pending &front = m_pending.front();
        const auto left = static_cast<std::uint32_t>(front.batch->rows().size()) - front.next;
        const std::uint32_t count = std::min({left, kRowsPerLook, static_cast<std::uint32_t>(room)});
        m_events.stage(front.batch, front.next, count);
        front.next += count;
        room -= count;
        any = any || count > 0;
        if (front.next == front.batch->rows().size())
            m_pending.pop_front();
    }
    m_events.commit();
    if (any)
        emit moved();
    if (refill())
        m_turn.start(kHurry);
}

} // namespace hubscope::models
