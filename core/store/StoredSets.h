// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/StoreTypes.h"

#include <cstdint>

namespace hubscope::store {

/// Log sets as the bits of a number: bit n is the n-th of insight::kLogSets, an order that is on people's
/// disks.
inline std::int64_t toBits(LogSets logSets)
{
    std::int64_t bits = 0;
    for (const insight::LogSetInfo &line : insight::kLogSets) {
        if (logSets.has(line.id))
            bits |= std::int64_t{1} << static_cast<unsigned>(line.id);
    }
    return bits;
}

inline LogSets logSetsOf(std::int64_t bits)
{
    LogSets logSets;
    for (const insight::LogSetInfo &line : insight::kLogSets) {
        if ((bits >> static_cast<unsigned>(line.id) & 1) != 0)
            logSets.add(line.id);
    }
    return logSets;
}

} // namespace hubscope::store
