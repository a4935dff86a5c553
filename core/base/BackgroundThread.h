// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace hubscope {

/// How long a background thread goes on before another has its turn.
enum class Turns : std::uint8_t {
    Usual,
    /// For stages that compute: what they have in the caches is not thrown out every few milliseconds.
    Long
};

/// Tells the system that nobody waits at the screen for what the calling thread does: when it has something
/// to do again, it takes the processor from nobody. Its share of the processors stays what it was. Threads
/// that it starts later are such threads, too, as are those that a library starts from it.
///
/// On Linux the policy SCHED_BATCH; long turns want Linux 6.12, and are usual ones before. Does nothing
/// elsewhere, and where the person gave the program another policy than the usual one. Where the stages of
/// reading, the client and the broker share two processors, it is a tenth of the time (bench_Collect).
void runInBackground(Turns turns);

} // namespace hubscope
