// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OrderedSearch.h"

#include <algorithm>
#include <utility>

namespace hubscope::store {

OrderedSearch::OrderedSearch(StoreSearch &search, StoreReader &reader, std::vector<ChunkInfo> chunks,
                             std::size_t mostHeldBytes)
    : m_search(search)
    , m_reader(reader)
    , m_chunks(std::move(chunks))
    , m_mostHeldBytes(mostHeldBytes)
    , m_isAscending(search.filter().order == ChunkFilter::Order::OldestFirst)
{
}

/// What is smaller is handed out before: times, or times turned round without overflow.
std::int64_t OrderedSearch::place(std::int64_t timeMs) const
{
    return m_isAscending ? timeMs : ~timeMs;
}

std::int64_t OrderedSearch::firstPlace(const ChunkInfo &chunk) const
{
    return place(m_isAscending ? chunk.minMs : chunk.maxMs);
}

/// Of what is held, the one with the next event.
std::size_t OrderedSearch::first() const
{
    const auto found = std::ranges::min_element(
        m_held, {}, [this](const StoreSearch::Matches &matches) { return place(matches.nextTime()); });
    return static_cast<std::size_t>(found - m_held.begin());
}

bool OrderedSearch::mayBeNext(const ChunkInfo &chunk) const
{
    return m_held.empty() ||
           (m_heldBytes < m_mostHeldBytes && firstPlace(chunk) < place(m_held[first()].nextTime()));
}

bool OrderedSearch::lookInto(const ChunkInfo &chunk, const Examined &examined)
{
    auto matches = m_search.find(m_reader, chunk);
    if (!matches && m_result)
        m_result = std::unexpected(matches.error());
    if (matches && *matches) {
        m_heldBytes += (*matches)->bytes();
        m_held.push_back(std::move(**matches));
    }
    return examined(chunk);
}

StoreResult<void> OrderedSearch::run(const StoreSearch::Found &found, const Examined &examined)
{
    auto chunk = m_chunks.begin();
    while (true) {
        while (chunk != m_chunks.end() && mayBeNext(*chunk)) {
            if (!lookInto(*chunk++, examined))
                return m_result;
        }
        if (m_held.empty())
            return m_result;
        const auto next = m_held.begin() + static_cast<std::ptrdiff_t>(first());
        if (!m_search.next(*next, found))
            return m_result;
        if (next->isEmpty()) {
            m_heldBytes -= next->bytes();
            m_held.erase(next);
        }
    }
}

} // namespace hubscope::store
