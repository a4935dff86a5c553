// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/SampleTrip.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hubscope::demo {

/// One message for each log set, as Azure writes them, whose people, hosts and titles say that they are
/// samples. `marker` (letters, digits, hyphens) stands in each: under `hubscopeSample` in a record, as a word
/// in plain text. The same marker and time give the same messages. Is a pipeline::SampleWriter.
std::vector<pipeline::Sample> writeSamples(const std::string &marker, std::int64_t nowMs);

} // namespace hubscope::demo
