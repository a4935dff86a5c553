// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EventList.h"

#include <QtAssert>

#include <algorithm>

namespace hubscope::models {

std::size_t EventList::Piece::bytes() const
{
    const std::size_t rows = std::max<std::size_t>(batch->rows().size(), 1);
    return batch->footprint() / rows * count;
}

void EventList::append(Piece piece)
{
    Q_ASSERT(piece.firstId >= endId());
    if (piece.count == 0)
        return;
    m_size += piece.count;
    m_bytes += piece.bytes();
    m_pieces.push_back(std::move(piece));
}

void EventList::append(EventList &&other)
{
    for (Piece &piece : other.m_pieces)
        append(std::move(piece));
    other.clear();
}

void EventList::dropFront(std::size_t count)
{
    while (count > 0 && !m_pieces.empty()) {
        Piece &front = m_pieces.front();
        m_bytes -= front.bytes();
        if (count >= front.count) {
            count -= front.count;
            m_size -= front.count;
            m_pieces.pop_front();
            continue;
        }
        const auto part = static_cast<std::uint32_t>(count);
        front.firstId += part;
        front.first += part;
        front.count -= part;
        m_size -= part;
        m_bytes += front.bytes();
        count = 0;
    }
}

std::size_t EventList::excess(std::size_t rows, std::size_t bytes) const
{
    std::size_t drop = m_size > rows ? m_size - rows : 0;
    if (m_bytes <= bytes)
        return drop;
    std::size_t left = m_bytes;
    std::size_t dropped = 0;
    // The newest piece stays, however large it is: a hub with one huge message still shows it.
    for (std::size_t i = 0; i + 1 < m_pieces.size() && left > bytes; ++i) {
        left -= m_pieces[i].bytes();
        dropped += m_pieces[i].count;
    }
    return std::max(drop, dropped);
}

void EventList::clear()
{
    m_pieces.clear();
    m_size = 0;
    m_bytes = 0;
}

const EventList::Piece *EventList::find(EventId id) const
{
    const Piece *piece = findFrom(id);
    return piece && piece->firstId <= id ? piece : nullptr;
}

const EventList::Piece *EventList::findFrom(EventId id) const
{
    const auto found = std::ranges::lower_bound(m_pieces, id + 1, {}, &Piece::endId);
    return found == m_pieces.end() ? nullptr : &*found;
}

bool EventList::holds(const Piece &piece) const
{
    const Piece *first = findFrom(piece.firstId);
    return !first || first->firstId >= piece.endId() || first->batch == piece.batch;
}

void EventList::replace(const Piece &old, const insight::EventBatchPtr &batch)
{
    auto piece = std::ranges::lower_bound(m_pieces, old.firstId + 1, {}, &Piece::endId);
    for (; piece != m_pieces.end() && piece->firstId < old.endId(); ++piece) {
        Q_ASSERT(piece->batch == old.batch && piece->endId() <= old.endId());
        m_bytes -= piece->bytes();
        piece->batch = batch;
        piece->first -= old.first;
        m_bytes += piece->bytes();
    }
}

} // namespace hubscope::models
