// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
// EventTableModel and its filter: a new one is tried on what is held, what comes afterwards is asked as it
// comes, and both go to another thread where records have to be looked into.
#include "models/EventTableModel.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <chrono>

namespace hubscope::models {

using namespace std::chrono_literals;

namespace {

/// So long may trying a new filter hold the event loop before another thread goes on.
constexpr auto kAtOnce = 5ms;
/// Rows between two looks at the clock.
constexpr int kRowsPerLook = 16;
/// A record that is longer is not looked into on the window's thread.
constexpr std::size_t kShortRecord = std::size_t{64} << 10;

/// The events of the pieces that pass, on whatever thread.
std::vector<EventId> passing(const std::vector<EventList::Piece> &pieces, const EventMatcher &matcher,
                             insight::Attribution attribution, const std::stop_token &stop)
{
    insight::EventReader reader(attribution);
    std::vector<EventId> ids;
    for (const EventList::Piece &piece : pieces) {
        for (EventId id = piece.firstId; id < piece.endId() && !stop.stop_requested(); ++id) {
            if (matcher.matches(*piece.batch, piece.row(id), reader))
                ids.push_back(id);
        }
    }
    return ids;
}

} // namespace

void EventTableModel::setFilter(const EventFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    emit filterChanged();
    refilter();
}

void EventTableModel::setAttribution(insight::Attribution attribution)
{
    if (m_reader.attribution() == attribution)
        return;
    m_reader = insight::EventReader(attribution);
    if (!m_matcher.isCheap() || m_trial)
        refilter();
}

void EventTableModel::refilter()
{
    m_background.stop();
    m_trial.emplace(EventMatcher(m_filter), EventId{0}, std::vector<EventId>{});
    // A short list is through at once; on a long one another thread goes on.
    if (tryAtOnce())
        finishTrial();
    else
        tryInBackground();
}

/// All events from this one on, oldest first.
std::vector<EventList::Piece> EventTableModel::from(EventId first) const
{
    std::vector<EventList::Piece> pieces;
    const auto isAfter = [first](const EventList::Piece &piece) { return piece.endId() > first; };
    m_held.collect(pieces, isAfter);
    m_staged.collect(pieces, isAfter);
    if (!pieces.empty() && pieces.front().firstId < first) {
        EventList::Piece &oldest = pieces.front();
        const auto before = static_cast<std::uint32_t>(first - oldest.firstId);
        oldest.firstId += before;
        oldest.first += before;
        oldest.count -= before;
    }
    return pieces;
}

/// True when it came to the end.
bool EventTableModel::tryAtOnce()
{
    const QDeadlineTimer deadline(kAtOnce);
    for (const EventList::Piece &piece : from(m_trial->next)) {
        for (EventId id = piece.firstId; id < piece.endId(); ++id) {
            const insight::EventRow &row = piece.row(id);
            const bool isLong = !m_trial->matcher.isCheap() && row.sourceSize > kShortRecord;
            if (isLong || (id % kRowsPerLook == 0 && deadline.hasExpired()))
                return false;
            if (m_trial->matcher.matches(*piece.batch, row, m_reader))
                m_trial->found.push_back(id);
            m_trial->next = id + 1;
        }
    }
    m_trial->next = m_nextId;
    return true;
}

void EventTableModel::tryInBackground()
{
    const auto work = [pieces = from(m_trial->next), matcher = m_trial->matcher,
                       attribution = m_reader.attribution()](const std::stop_token &stop) {
        return passing(pieces, matcher, attribution, stop);
    };
    m_background.run(work, [this, end = m_nextId](const std::vector<EventId> &ids) {
        m_trial->found.insert(m_trial->found.end(), ids.begin(), ids.end());
        m_trial->next = end;
        finishTrial();
    });
}

/// The rows of these events, which are ascending, as far as they are still here.
EventTableModel::Matches EventTableModel::matchesOf(const std::vector<EventId> &ids) const
{
    Matches matches;
    auto id = ids.begin();
    for (const EventList *list : {&m_held, &m_staged}) {
        for (const EventList::Piece &piece : list->pieces()) {
            id = std::lower_bound(id, ids.end(), piece.firstId);
            for (; id != ids.end() && *id < piece.endId(); ++id)
                matches.push_back({*id, &piece.row(*id)});
        }
    }
    return matches;
}

void EventTableModel::finishTrial()
{
    Trial trial = std::move(*m_trial);
    m_trial.reset();
    m_matcher = std::move(trial.matcher);
    m_judged = trial.next;
    if (m_matcher.isCheap()) {
        // What came meanwhile was judged by the filter before.
        for (const EventList::Piece &piece : from(m_judged)) {
            for (EventId id = piece.firstId; id < piece.endId(); ++id) {
                if (m_matcher.mayMatch(piece.row(id)))
                    trial.found.push_back(id);
            }
        }
        m_judged = m_nextId;
    }
    Matches all = matchesOf(trial.found);
    const EventId firstStaged = m_staged.isEmpty() ? m_nextId : m_staged.firstId();
    const auto staged = std::ranges::lower_bound(all, firstStaged, {}, &Match::id);
    beginResetModel();
    m_stagedRows.assign(staged, all.end());
    all.erase(staged, all.end());
    m_rows = std::move(all);
    endResetModel();
    emit filterApplied();
    judgeOn();
}

/// Asks the other thread about what came since, if the filter has to look into records.
void EventTableModel::judgeOn()
{
    if (m_matcher.isCheap() || m_trial || m_judged == m_nextId)
        return;
    const auto work = [pieces = from(m_judged), matcher = m_matcher,
                       attribution = m_reader.attribution()](const std::stop_token &stop) {
        return passing(pieces, matcher, attribution, stop);
    };
    m_background.run(work, [this, end = m_nextId](const std::vector<EventId> &ids) { takeJudged(end, ids); });
}

void EventTableModel::takeJudged(EventId end, const std::vector<EventId> &ids)
{
    m_judged = end;
    Matches found = matchesOf(ids);
    // Paused, nothing moves; what is in stage is no row yet anyway.
    const EventId firstWaiting = m_paused ? EventId{0} : (m_staged.isEmpty() ? m_nextId : m_staged.firstId());
    const auto waiting = std::ranges::lower_bound(found, firstWaiting, {}, &Match::id);
    if (const auto added = static_cast<int>(waiting - found.begin()); added > 0) {
        const int begin = static_cast<int>(m_rows.size());
        beginInsertRows({}, begin, begin + added - 1);
        m_rows.insert(m_rows.end(), found.begin(), waiting);
        endInsertRows();
    }
    m_stagedRows.insert(m_stagedRows.end(), waiting, found.end());
    judgeOn();
}

} // namespace hubscope::models
