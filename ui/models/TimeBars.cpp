// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TimeBars.h"

#include <algorithm>
#include <array>

namespace hubscope::models {

namespace {

constexpr std::int64_t kSecond = 1000;
constexpr std::int64_t kMinute = 60 * kSecond;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;
/// Each divides the next: a span widens by joining whole ones.
constexpr std::array kWidths{kSecond,      5 * kSecond, 15 * kSecond, kMinute,      5 * kMinute,
                             15 * kMinute, kHour,       6 * kHour,    kDay,         10 * kDay,
                             30 * kDay,    360 * kDay,  3600 * kDay,  36'000 * kDay};

std::int64_t floorDivided(std::int64_t value, std::int64_t by)
{
    const std::int64_t quotient = value / by;
    return value % by < 0 ? quotient - 1 : quotient;
}

} // namespace

void TimeBars::add(std::int64_t ms, std::int64_t count)
{
    m_counts[floorDivided(ms, widthMs())] += count;
    // By the whole length, not by the spans in use: a chart shows those between, too.
    while (m_width + 1 < kWidths.size() && static_cast<std::uint64_t>(m_counts.rbegin()->first) -
                                                   static_cast<std::uint64_t>(m_counts.begin()->first) >=
                                               kMost)
        widen();
}

void TimeBars::add(const TimeBars &other)
{
    while (m_width < other.m_width)
        widen();
    for (const auto &[span, count] : other.m_counts)
        add(span * other.widthMs(), count);
}

void TimeBars::clear()
{
    m_width = 0;
    m_counts.clear();
}

std::int64_t TimeBars::widthMs() const
{
    return kWidths[m_width];
}

void TimeBars::widen()
{
    const std::int64_t ratio = kWidths[m_width + 1] / kWidths[m_width];
    ++m_width;
    std::map<std::int64_t, std::int64_t> wider;
    for (const auto &[span, count] : m_counts)
        wider[floorDivided(span, ratio)] += count;
    m_counts = std::move(wider);
}

std::vector<TimeBars::Bar> TimeBars::bars() const
{
    std::vector<Bar> bars;
    for (const auto &[span, count] : m_counts)
        bars.push_back({span * widthMs(), count});
    return bars;
}

std::int64_t TimeBars::highest() const
{
    std::int64_t highest = 0;
    for (const auto &[span, count] : m_counts)
        highest = std::max(highest, count);
    return highest;
}

} // namespace hubscope::models
