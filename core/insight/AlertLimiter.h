// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/NotificationRule.h"

#include <cstdint>
#include <deque>

namespace hubscope::insight {

/// Makes alerts of one rule's hits, however many come. The first hit opens an alert, which is told a moment
/// later with all that came by then. What comes while the limit lets no further one be told belongs to the
/// alert that is open. As soon as the limit allows it is told by itself, which ends that alert: whoever was
/// told of one event learns of the thousand after it although nothing comes any more. No hit is left out of
/// any count.
///
/// The clock is the caller's: milliseconds that only rise, whatever is done to the time of day. Thread: one.
class AlertLimiter
{
public:
    /// So long an alert waits for more before it is told: a burst is one call.
    static constexpr std::int64_t kGatherMs = 1000;

    explicit AlertLimiter(NotificationLimit limit = {})
        : m_limit(limit)
    {
    }

    /// Holds from the next hit on; what was told before counts.
    void setLimit(NotificationLimit limit) { m_limit = limit; }

    /// `hits` events met the rule. True: they begin a new alert; otherwise they belong to the one before.
    bool add(std::uint64_t hits, std::int64_t nowMs);
    /// How many events are to be told of now, 0 as a rule: all since the last time. Call it a few times a
    /// second.
    std::uint64_t take(std::int64_t nowMs);

private:
    bool mayTell(std::int64_t nowMs);

    NotificationLimit m_limit;
    /// When alerts were opened that are or will be told: those of the last minutes.
    std::deque<std::int64_t> m_told;
    std::uint64_t m_untold = 0;
    bool m_isGathering = false;
    /// The rest of the alert was told: the next hit opens another one.
    bool m_isClosed = false;
};

} // namespace hubscope::insight
