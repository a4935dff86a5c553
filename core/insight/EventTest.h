// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventKeys.h"
#include "leql/CapturedKeys.h"
#include "leql/Query.h"

#include <optional>

namespace hubscope::insight {

/// Asks one event after another whether it fits a query. Thread: one for each.
class EventTest
{
public:
    explicit EventTest(leql::QueryPtr query)
        : m_query(std::move(query))
        , m_keys(m_query->keys())
    {
    }
    EventTest(const EventTest &) = delete;
    EventTest &operator=(const EventTest &) = delete;

    const leql::QueryPtr &query() const { return m_query; }

    /// `topic` is the name of its hub.
    bool fits(const InsightEvent &event, std::string_view topic = {})
    {
        read(event, topic);
        return m_query->condition().matches(keys());
    }
    /// For an event of which it is known: keys() answers for it from now on.
    void read(const InsightEvent &event, std::string_view topic = {})
    {
        m_keys.read(event, topic);
        m_captured.reset();
        if (m_query->condition().hasCaptures())
            m_captured.emplace(m_query->condition(), m_keys);
    }
    /// Of the event that was asked last.
    const leql::KeySource &keys() const
    {
        return m_captured ? static_cast<const leql::KeySource &>(*m_captured) : m_keys;
    }

private:
    leql::QueryPtr m_query;
    EventKeys m_keys;
    std::optional<leql::CapturedKeys> m_captured;
};

} // namespace hubscope::insight
