// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/SourceError.h"

#include <chrono>
#include <cstddef>
#include <deque>

namespace hubscope::pipeline {

/// Lets each fault through once, and its repeats at most once in ten seconds. Bounded: a source that words
/// every fault anew only makes it forget the oldest.
class ErrorFold
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::seconds kQuiet{10};
    static constexpr std::size_t kRemembered = 64;

    bool admits(const SourceError &error, TimePoint now);

private:
    struct Seen
    {
        SourceError error;
        TimePoint at;
    };
    std::deque<Seen> m_seen;
};

} // namespace hubscope::pipeline
