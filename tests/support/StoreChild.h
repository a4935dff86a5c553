// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/StoreSamples.h"

#include <string>

namespace hubscope::test {

inline constexpr std::int64_t kChildTimeMs = 1'700'000'000'000;

inline int recordsOf(std::int64_t offset)
{
    return static_cast<int>(offset % 3) + 1;
}

/// What store_child keeps: the same message for the same place, some small, some of several pages.
inline StoredMessage messageOf(std::int32_t partition, std::int64_t offset)
{
    StoredMessage message{.partition = partition, .offset = offset, .records = 0, .enqueuedMs = kChildTimeMs};
    message.body = signIns(offset, recordsOf(offset));
    if (offset % 7 == 0) {
        // Something that cannot be compressed away.
        std::uint64_t noise = static_cast<std::uint64_t>(offset) * 2654435761U + 1;
        message.body.pop_back();
        message.body += R"(,"noise":")";
        for (int i = 0; i < 30'000; ++i) {
            noise = noise * 6364136223846793005U + 1442695040888963407U;
            message.body += static_cast<char>('a' + (noise >> 59));
        }
        message.body += "\"}";
    }
    return message;
}

} // namespace hubscope::test
