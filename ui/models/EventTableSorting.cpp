// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
// EventTableModel and what others do with what it holds: which events were sorted by an older book or are not
// packed, and putting batches in their place. The sorting itself is HeldSorter's, the packing HeldPacker's.
#include "models/EventTableModel.h"

#include <algorithm>

namespace hubscope::models {

void EventTableModel::setRules(std::shared_ptr<const insight::RuleBook> rules)
{
    m_rules = std::move(rules);
    m_unsorted = true;
}

std::vector<EventList::Piece> EventTableModel::unsorted()
{
    std::vector<EventList::Piece> pieces;
    const auto isOther = [this](const EventList::Piece &piece) { return piece.batch->rules() != m_rules; };
    m_held.collect(pieces, isOther);
    m_staged.collect(pieces, isOther);
    m_unsorted = !pieces.empty();
    return pieces;
}

std::vector<EventList::Piece> EventTableModel::newest(std::size_t count) const
{
    std::vector<EventList::Piece> pieces;
    const std::size_t all = m_held.size() + m_staged.size();
    std::size_t skip = all > count ? all - count : 0;
    const auto isNew = [&](const EventList::Piece &piece) {
        const std::size_t skipped = std::min<std::size_t>(skip, piece.count);
        skip -= skipped;
        return skipped < piece.count;
    };
    m_held.collect(pieces, isNew);
    m_staged.collect(pieces, isNew);
    // The piece that the limit goes through was taken whole.
    std::size_t taken = 0;
    for (const EventList::Piece &piece : pieces)
        taken += piece.count;
    if (taken > count) {
        EventList::Piece &oldest = pieces.front();
        const auto over = static_cast<std::uint32_t>(taken - count);
        oldest.firstId += over;
        oldest.first += over;
        oldest.count -= over;
    }
    return pieces;
}

std::vector<EventList::Piece> EventTableModel::unpacked(std::size_t recent, std::size_t most) const
{
    std::vector<EventList::Piece> pieces;
    std::size_t left = m_held.size() > recent ? m_held.size() - recent : 0;
    for (const EventList::Piece &piece : m_held.pieces()) {
        if (piece.count > left || pieces.size() == most)
            break;
        left -= piece.count;
        if (!piece.batch->isPacked())
            pieces.push_back(piece);
    }
    return pieces;
}

bool EventTableModel::holds(const EventList::Piece &piece) const
{
    return m_held.holds(piece) && m_staged.holds(piece);
}

void EventTableModel::replace(const EventList::Piece &old, const insight::EventBatchPtr &batch)
{
    Q_ASSERT(batch->rows().size() == old.count);
    moveMatches(m_rows, old, *batch);
    moveMatches(m_stagedRows, old, *batch);
    m_held.replace(old, batch);
    m_staged.replace(old, batch);
    const auto first = std::ranges::lower_bound(m_rows, old.firstId, {}, &Match::id);
    const auto last = std::ranges::lower_bound(m_rows, old.endId(), {}, &Match::id);
    if (first != last) {
        emit dataChanged(index(static_cast<int>(first - m_rows.begin()), 0),
                         index(static_cast<int>(last - m_rows.begin()) - 1, kColumnCount - 1));
    }
}

void EventTableModel::moveMatches(Matches &matches, const EventList::Piece &old,
                                  const insight::EventBatch &batch)
{
    auto match = std::ranges::lower_bound(matches, old.firstId, {}, &Match::id);
    for (; match != matches.end() && match->id < old.endId(); ++match)
        match->row = &batch.rows()[static_cast<std::size_t>(match->id - old.firstId)];
}

} // namespace hubscope::models
