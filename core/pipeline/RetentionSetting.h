// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/StoreTypes.h"

#include <mutex>

namespace hubscope::pipeline {

/// How much a store keeps, as a person may change it while it is written: it counts from the next upkeep on.
/// Thread: any.
class RetentionSetting
{
public:
    explicit RetentionSetting(const store::RetentionLimits &limits = {})
        : m_limits(limits)
    {
    }

    store::RetentionLimits limits() const
    {
        const std::lock_guard lock(m_mutex);
        return m_limits;
    }
    void set(const store::RetentionLimits &limits)
    {
        const std::lock_guard lock(m_mutex);
        m_limits = limits;
    }

private:
    mutable std::mutex m_mutex;
    store::RetentionLimits m_limits;
};

} // namespace hubscope::pipeline
