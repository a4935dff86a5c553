// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PositionGuard.h"

namespace hubscope::store {

void PositionGuard::reset(const std::vector<Position> &positions)
{
    m_last = {0, nullptr};
    m_partitions.clear();
    for (const Position &position : positions)
        m_partitions[position.partition] = {.next = position.next, .known = true};
}

PositionGuard::Partition &PositionGuard::partition(std::int32_t number)
{
    if (!m_last.second || m_last.first != number)
        m_last = {number, &m_partitions[number]};
    return *m_last.second;
}

bool PositionGuard::admit(const insight::MessageOrigin &origin, std::uint32_t record)
{
    Partition &place = partition(origin.partition);
    const bool isNext = origin.offset >= place.next;
    const bool goesOn = origin.offset == place.open && record >= place.nextRecord;
    if (!isNext && !goesOn)
        return false;
    place.open = origin.offset;
    place.nextRecord = record + 1;
    if (isNext) {
        place.next = origin.offset + 1;
        place.known = place.moved = true;
    }
    return true;
}

void PositionGuard::advance(const Position &position)
{
    Partition &place = partition(position.partition);
    if (place.known && position.next <= place.next)
        return;
    place.next = position.next;
    place.known = place.moved = true;
}

void PositionGuard::forget(std::int32_t partition)
{
    m_last = {0, nullptr};
    m_partitions.erase(partition);
}

std::vector<Position> PositionGuard::moved() const
{
    std::vector<Position> found;
    for (const auto &[number, place] : m_partitions) {
        if (place.moved)
            found.push_back({number, place.next});
    }
    return found;
}

void PositionGuard::settle()
{
    for (auto &[number, place] : m_partitions) {
        place.moved = false;
        place.open = -1;
    }
}

std::vector<Position> PositionGuard::positions() const
{
    std::vector<Position> found;
    for (const auto &[number, place] : m_partitions) {
        if (place.known)
            found.push_back({number, place.next});
    }
    return found;
}

} // namespace hubscope::store
