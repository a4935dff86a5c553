// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hubscope {

/// Has all threads of the program share two of the allocator's arenas. glibc gives each thread one of its
/// own, and what a stage frees of the chunks that others made stays there for good: on reading a hub at full
/// speed that is half of the memory (bench_Collect: 240 MiB against 150, no slower). Before the first thread.
/// Does nothing where the C library is another one.
void limitArenas();

/// Gives memory that is free, but lies between what is in use, back to the system. Takes some milliseconds,
/// in which others who want memory may wait. Thread: any. Does nothing where the C library is another one.
void giveBackMemory();

} // namespace hubscope
