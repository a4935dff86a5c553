// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/HeldSorter.h"

#include "insight/RuleBook.h"
#include "models/EventTableModel.h"
#include "models/LogSetModel.h"
#include "models/RuleHits.h"

#include <QDeadlineTimer>

#include <chrono>

namespace hubscope::models {

using namespace std::chrono_literals;

namespace {

/// Sorted rows that may wait for the window.
constexpr std::size_t kWaitingRows = 64 * 1024;
/// One turn of the event loop, and the pause between two.
constexpr auto kBudget = 6ms;
constexpr auto kPause = 5ms;

} // namespace

HeldSorter::HeldSorter(EventTableModel &events, LogSetModel &logSets, RuleHits &hits, QObject *parent)
    : QObject(parent)
    , m_events(events)
    , m_logSets(logSets)
    , m_hits(hits)
{
    m_turn.setInterval(kPause);
    connect(&m_turn, &QTimer::timeout, this, &HeldSorter::take);
}

void HeldSorter::setRules(std::shared_ptr<const insight::RuleBook> rules)
{
    stop();
    m_rules = std::move(rules);
    m_events.setRules(m_rules);
    look();
}

void HeldSorter::look()
{
    if (!isSorting() && m_events.hasUnsorted())
        begin();
}

void HeldSorter::stop()
{
    m_background.stop();
    m_turn.stop();
    m_queue.reset();
    m_done = m_total = 0;
}

void HeldSorter::begin()
{
    std::vector<EventList::Piece> pieces = m_events.unsorted();
    for (const EventList::Piece &piece : pieces)
        m_total += piece.count;
    if (m_total == 0)
        return;
    m_queue = std::make_shared<Queue>(kWaitingRows);
    m_turn.start();
    const auto work = [pieces = std::move(pieces), queue = m_queue, rules = m_rules,
                       attribution = m_attribution](const std::stop_token &stop) {
        insight::EventDecoder decoder(rules, attribution);
        for (const EventList::Piece &piece : pieces) {
            Sorted sorted{piece, piece.batch->sortedAgain(piece.first, piece.count, rules, decoder, stop)};
            if (!sorted.batch || !queue->push(sorted, piece.count, stop))
                return false;
        }
        return true;
    };
    // The last ones are taken by their turn.
    m_background.run(work, [](bool) {});
    emit progressed();
}

void HeldSorter::take()
{
    const QDeadlineTimer deadline(kBudget);
    const std::shared_ptr<Queue> queue = m_queue;
    const qint64 before = m_done;
    while (!deadline.hasExpired()) {
        std::optional<Sorted> sorted = queue->tryPop();
        if (!sorted)
            break;
        const EventList::Piece &old = sorted->old;
        const insight::EventSpan span = old.span();
        m_events.replace(old, sorted->batch);
        m_logSets.recount(span, *sorted->batch);
        m_hits.recount(span, *sorted->batch);
        m_done += old.count;
    }
    if (m_done == before)
        return;
    emit progressed();
    if (queue != m_queue || m_done < m_total)
        return;
    stop();
    if (!m_events.filter().showsAll())
        m_events.refilter();
    emit sorted();
    look();
}

} // namespace hubscope::models
