// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <vector>

namespace hubscope::models {

/// How many events fell into each span of time, in spans that people use (1 s … 30 d). Nothing need be known
/// of the range before: the spans widen as events come, so that there are never more than kMost of them.
class TimeBars
{
public:
    static constexpr std::size_t kMost = 180;

    struct Bar
    {
        std::int64_t fromMs = 0;
        std::int64_t count = 0;

        bool operator==(const Bar &) const = default;
    };

    void add(std::int64_t ms, std::int64_t count = 1);
    void add(const TimeBars &other);
    void clear();
    /// Of every span.
    std::int64_t widthMs() const;
    /// Ascending; spans without an event are left out.
    std::vector<Bar> bars() const;
    bool isEmpty() const { return m_counts.empty(); }
    std::int64_t highest() const;

private:
    void widen();

    std::size_t m_width = 0;
    /// By the number of the span since 1970.
    std::map<std::int64_t, std::int64_t> m_counts;
};

} // namespace hubscope::models
