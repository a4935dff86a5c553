// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventBatch.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <deque>

namespace hubscope::pipeline {
class Collector;
}

namespace hubscope::models {

class EventTableModel;
class LogSetModel;
class RuleHits;

/// Moves what the collector has read into the models, in turns that are bounded by rows and by time, so that
/// the event loop breathes however much comes. Thread: the window's.
class FeedDrain : public QObject
{
    Q_OBJECT
public:
    struct Pace
    {
        std::size_t rowsPerTurn;
        std::chrono::milliseconds budget;
        std::chrono::milliseconds interval;
    };

    /// All must outlive this.
    FeedDrain(pipeline::Collector &collector, EventTableModel &events, LogSetModel &logSets, RuleHits &hits,
              Pace pace, QObject *parent = nullptr);

    /// Drops what was taken from the feed and is not in the table yet.
    void forget() { m_pending.clear(); }

signals:
    /// A batch was taken from the feed; its rows go into the table bit by bit.
    void taken(const hubscope::insight::EventBatchPtr &batch);
    /// A turn brought events into the table.
    void moved();

private:
    struct Pending
    {
        insight::EventBatchPtr batch;
        std::uint32_t next = 0;
    };

    void drain();
    bool refill();

    pipeline::Collector &m_collector;
    EventTableModel &m_events;
    LogSetModel &m_logSets;
    RuleHits &m_hits;
    const Pace m_pace;
    QTimer m_turn;
    std::deque<Pending> m_pending;
};

} // namespace hubscope::models
