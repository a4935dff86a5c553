// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/BoundedQueue.h"
#include "insight/EventDecoder.h"
#include "models/Background.h"
#include "models/EventList.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace hubscope::models {

class EventTableModel;
class LogSetModel;
class RuleHits;

/// Sorts the events that are held by a new rule book, on another thread, and puts them into table and
/// counters batch by batch, so that these agree at any time. A newer book ends what is under way. What comes
/// sorted by the older book meanwhile (it was on its way) is sorted in a further round. Thread: the window's.
class HeldSorter : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this.
    HeldSorter(EventTableModel &events, LogSetModel &logSets, RuleHits &hits, QObject *parent = nullptr);

    void setRules(std::shared_ptr<const insight::RuleBook> rules);
    void setAttribution(insight::Attribution attribution) { m_attribution = attribution; }
    /// Begins a round if events are there that another book sorted; call now and then.
    void look();
    /// The events are gone; what is under way is not put anywhere.
    void stop();

    bool isSorting() const { return m_total > 0; }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }

signals:
    void progressed();
    /// A round is over: table and counters agree with the book.
    void sorted();

private:
    /// Rows of an older book, and the same ones by the new book.
    struct Sorted
    {
        EventList::Piece old;
        insight::EventBatchPtr batch;
    };
    using Queue = BoundedQueue<Sorted>;

    void begin();
    void take();

    EventTableModel &m_events;
    LogSetModel &m_logSets;
    RuleHits &m_hits;
    std::shared_ptr<const insight::RuleBook> m_rules;
    insight::Attribution m_attribution = insight::Attribution::FullyQualifiedName;
    /// Of the round under way.
    std::shared_ptr<Queue> m_queue;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QTimer m_turn;
    Background m_background;
};

} // namespace hubscope::models
