// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/AlertLimiter.h"

#include <utility>

namespace hubscope::insight {

bool AlertLimiter::mayTell(std::int64_t nowMs)
{
    const std::int64_t spanMs = std::int64_t{m_limit.minutes} * 60'000;
    while (!m_told.empty() && m_told.front() + spanMs <= nowMs)
        m_told.pop_front();
    return m_told.size() < m_limit.most;
}

bool AlertLimiter::add(std::uint64_t hits, std::int64_t nowMs)
{
    m_untold += hits;
    if (m_isGathering)
        return false;
    if (!mayTell(nowMs))
        return std::exchange(m_isClosed, false);
    m_told.push_back(nowMs);
    m_isGathering = true;
    m_isClosed = false;
    return true;
}

std::uint64_t AlertLimiter::take(std::int64_t nowMs)
{
    if (m_isGathering) {
        if (nowMs < m_told.back() + kGatherMs)
            return 0;
        m_isGathering = false;
    } else {
        if (m_untold == 0 || !mayTell(nowMs))
            return 0;
        m_told.push_back(nowMs);
        m_isClosed = true;
    }
    return std::exchange(m_untold, 0);
}

} // namespace hubscope::insight
