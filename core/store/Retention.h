// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"
#include "store/StoreTypes.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace hubscope::store {

/// The store's own sense of how late it is, for deciding what is old. The system's clock may jump (a dead
/// battery, a wrong time zone, a virtual machine that comes back), and a jump must not make all events old at
/// once. So time passes by the steady clock while the program runs; between runs the system's clock is
/// believed for a week at most; and the newest message says how late it was in the hub. Never later than the
/// system's clock.
struct StoreClock
{
    static constexpr std::int64_t kMostBetweenRunsMs = 7 * RetentionLimits::kDay;

    std::int64_t storeMs = 0;
    std::int64_t systemMs = 0;

    /// The clock at `nowMs` of the system's. `passedMs` since this reading by the steady clock; nothing if
    /// that was another run. `newestMs` is the newest message's time in the hub, 0 if there is none.
    StoreClock after(std::int64_t nowMs, std::optional<std::int64_t> passedMs, std::int64_t newestMs) const;
    bool operator==(const StoreClock &) const = default;
};

struct Removed
{
    std::int64_t chunks = 0;
    std::int64_t events = 0;
};

/// Removes the oldest chunks and gives their pages back, in bounded steps. Thread: one at a time.
class Retention
{
public:
    explicit Retention(const RetentionLimits &limits)
        : m_limits(limits)
    {
    }

    void setLimits(const RetentionLimits &limits) { m_limits = limits; }
    const RetentionLimits &limits() const { return m_limits; }

    /// Inside a transaction: removes some chunks that are too old or too much.
    StoreResult<Removed> removeSome(Database &database, std::int64_t nowMs);
    /// Inside a transaction: removes some chunks, whatever their age.
    static StoreResult<Removed> removeAny(Database &database);
    /// Outside a transaction: gives free pages back if there are enough to be worth it; how many.
    StoreResult<std::int64_t> shrink(Database &database);
    /// All of them, some at a time; how many.
    static StoreResult<std::int64_t> shrinkFully(Database &database);

private:
    StoreResult<std::int64_t> storeTime(Database &database, std::int64_t nowMs);

    RetentionLimits m_limits;
    /// Since the first look of this run.
    std::optional<StoreClock> m_clock;
    std::int64_t m_savedMs = 0;
    std::chrono::steady_clock::time_point m_lastLook;
};

} // namespace hubscope::store
