// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <cstdint>

namespace hubscope::models {

/// Events per second over the last minute, counted up and closed second by second. Plain data, no clock of
/// its own.
class RateCurve
{
public:
    static constexpr int kSeconds = 60;

    void add(std::int64_t events) { m_pending += events; }
    /// Closes the seconds that have passed since the last call. What came in several seconds at once (a late
    /// tick) is spread over them; a clock that was set back starts anew.
    void tick(std::int64_t nowMs);
    void clear();

    /// Events per second over the last five closed seconds (fewer at the beginning).
    double rate() const;
    /// One value a closed second, oldest first, at most kSeconds.
    const QList<double> &samples() const { return m_samples; }

private:
    QList<double> m_samples;
    std::int64_t m_pending = 0;
    std::int64_t m_second = -1;
};

} // namespace hubscope::models
