// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/InsightEvent.h"
#include "leql/Query.h"

#include <memory>

namespace hubscope::models {

/// Asks events whether they fit a query. Thread: one for each, it keeps buffers between events.
class EventTest
{
public:
    explicit EventTest(leql::QueryPtr query);
    ~EventTest();
    EventTest(EventTest &&) noexcept;
    EventTest &operator=(EventTest &&) noexcept;

    const leql::QueryPtr &query() const;
    bool fits(const insight::InsightEvent &event);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hubscope::models
