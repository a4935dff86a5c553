// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/BackgroundThread.h"

#ifdef __linux__
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <chrono>
#endif

namespace hubscope {

void runInBackground(Turns turns)
{
#ifdef __linux__
    constexpr std::chrono::nanoseconds kLongTurn = std::chrono::milliseconds(20);
    // By number: the C library has functions for these from 2.41 on, and programs are to run with older ones.
    // With what the thread has now: setting them sets the niceness as well.
    sched_attr attributes{};
    if (syscall(SYS_sched_getattr, 0, &attributes, sizeof attributes, 0) != 0 ||
        attributes.sched_policy != SCHED_OTHER)
        return;
    attributes.sched_policy = SCHED_BATCH;
    attributes.sched_runtime = turns == Turns::Long ? static_cast<std::uint64_t>(kLongTurn.count()) : 0;
    // Where it is forbidden, as in some sandboxes, the thread runs as any other.
    static_cast<void>(syscall(SYS_sched_setattr, 0, &attributes, 0));
#else
    static_cast<void>(turns);
#endif
}

} // namespace hubscope
