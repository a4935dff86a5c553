// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef HUBSCOPE_CRASH_POINTS
namespace hubscope::store {

/// Ends the program on the spot (exit code 137, as of kill -9) if the environment says
/// `HUBSCOPE_CRASH_AT=<name>` or `<name>:<n>` and this is the n-th time it comes by. Only in builds with
/// tests.
void crashPoint(const char *name);

} // namespace hubscope::store
#else
namespace hubscope::store {

inline void crashPoint(const char *) {}

} // namespace hubscope::store
#endif
