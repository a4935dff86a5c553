// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hubscope::kafka {

/// How many statistics in a row, one a second, have said that the connection that is read is away.
class OutageTicks
{
public:
    void reset() { m_ticks = 0; }
    void count() { ++m_ticks; }

    /// A single one may be a planned disconnect.
    bool isOutage() const { return m_ticks >= kUntilOutage; }
    /// The reason comes with the next connection that fails: told without one at once, there would soon be
    /// two causes.
    bool isToBeTold(bool hasReason) const { return m_ticks >= (hasReason ? kUntilOutage : kForNoReason); }

private:
    static constexpr int kUntilOutage = 2;
    static constexpr int kForNoReason = 5;
    int m_ticks = 0;
};

} // namespace hubscope::kafka
