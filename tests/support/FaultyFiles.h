// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace hubscope::test {

/// A layer between SQLite and the system's files (a VFS), for what disks do on bad days: the n-th operation
/// that changes something fails, or the power goes and takes along what no fsync has asked for. Everything is
/// counted over all files of the program. Thread: the test's one.
class FaultyFiles
{
public:
    enum class Fault : std::uint8_t {
        /// ENOSPC: nothing is written.
        NoSpace,
        /// EIO: half of it is written.
        Broken
    };

    /// Every database opened from now on goes through it.
    static void install();

    /// The n-th write, sync, truncation, making of a file or growing of the log's index from now on (from 1)
    /// fails, and all after it if `stays`, until clear().
    static void failAt(int n, Fault fault, bool stays);
    /// As failAt() with everything failing, but unsynced writes are lost: see takeBackUnsynced().
    static void cutPowerAt(int n);
    static void clear();
    /// Operations since failAt(), cutPowerAt() or clear().
    static int operations();
    static bool hasFailed();

    /// What was written and not synced when the power went is taken back, but for the first `kept` writes,
    /// which the disk had done already. After everything was closed.
    static void takeBackUnsynced(int kept);
    static int unsynced();
};

} // namespace hubscope::test
