// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leql/Condition.h"

#include <map>
#include <string>
#include <vector>

namespace hubscope::test {

/// An event as a test writes it down: keys and what they hold. `values` of a key that is Many stand in
/// `lists`.
struct KeyedEvent
{
    std::map<std::string, leql::KeyValue> keys = {};
    std::map<std::string, std::vector<leql::KeyValue>> lists = {};
    std::string whole = {};
    std::int64_t timestampMs = 0;
    std::uint64_t bytes = 0;
};

inline leql::KeyValue text(std::string_view value)
{
    return {leql::KeyValue::Kind::Text, value};
}

inline leql::KeyValue literal(std::string_view value)
{
    return {leql::KeyValue::Kind::Text, value, true};
}

/// Answers for a KeyedEvent; whatever it does not have is missing.
class MapSource : public leql::KeySource
{
public:
    /// Both must outlive this.
    MapSource(const std::vector<std::string> &keys, const KeyedEvent &event)
        : m_keys(keys)
        , m_event(event)
    {
    }
    leql::KeyValue value(std::uint32_t key) const override
    {
        if (m_event.lists.contains(m_keys[key]))
            return {leql::KeyValue::Kind::Many};
        const auto found = m_event.keys.find(m_keys[key]);
        return found == m_event.keys.end() ? leql::KeyValue{} : found->second;
    }
    void values(std::uint32_t key, const std::function<bool(const leql::KeyValue &)> &visit) const override
    {
        const auto found = m_event.lists.find(m_keys[key]);
        if (found == m_event.lists.end())
            return;
        for (const leql::KeyValue &value : found->second) {
            if (!visit(value))
                return;
        }
    }
    std::string_view wholeText() const override { return m_event.whole; }

private:
    const std::vector<std::string> &m_keys;
    const KeyedEvent &m_event;
};

} // namespace hubscope::test
