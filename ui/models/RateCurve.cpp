// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RateCurve.h"

#include <algorithm>
#include <numeric>

namespace hubscope::models {

namespace {

constexpr qsizetype kRateSeconds = 5;

}

void RateCurve::tick(std::int64_t nowMs)
{
    const std::int64_t second = nowMs / 1000;
    if (m_second < 0 || second < m_second) {
        m_second = second;
        return;
    }
    const std::int64_t passed = second - m_second;
    if (passed == 0)
        return;
    m_second = second;
    const double each = static_cast<double>(m_pending) / static_cast<double>(passed);
    m_pending = 0;
    for (std::int64_t i = 0; i < std::min<std::int64_t>(passed, kSeconds); ++i)
        m_samples.append(each);
    if (m_samples.size() > kSeconds)
        m_samples.remove(0, m_samples.size() - kSeconds);
}

void RateCurve::clear()
{
    *this = {};
}

double RateCurve::rate() const
{
    const qsizetype used = std::min(kRateSeconds, m_samples.size());
    return used == 0
               ? 0
               : std::accumulate(m_samples.end() - used, m_samples.end(), 0.0) / static_cast<double>(used);
}

} // namespace hubscope::models
