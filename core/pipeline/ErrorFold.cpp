// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ErrorFold.h"

namespace hubscope::pipeline {

bool ErrorFold::admits(const SourceError &error, TimePoint now)
{
    std::erase_if(m_seen, [&](const Seen &seen) { return now - seen.at >= kQuiet; });
    for (const Seen &seen : m_seen) {
        if (seen.error.sameFault(error))
            return false;
    }
    if (m_seen.size() == kRemembered)
        m_seen.pop_front();
    m_seen.push_back({error, now});
    return true;
}

} // namespace hubscope::pipeline
