// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leql/Condition.h"

#include <optional>
#include <vector>

namespace hubscope::leql {

/// An event with what the named groups of a condition's regular expressions find in it: `(?P<host>\w+)` makes
/// a key `host`, which goes before a key of that name of the event's own. The expressions are tried when they
/// are asked for, once. Lives no longer than the event's answers. Thread: one.
class CapturedKeys : public KeySource
{
public:
    /// Both must outlive this.
    CapturedKeys(const Condition &condition, const KeySource &source);

    KeyValue value(std::uint32_t key) const override;
    std::string_view wholeText() const override { return m_source.wholeText(); }
    bool knowsWholeText() const override { return m_source.knowsWholeText(); }
    void values(std::uint32_t key, const std::function<bool(const KeyValue &)> &visit) const override
    {
        m_source.values(key, visit);
    }

private:
    struct Found
    {
        bool isTried = false;
        std::optional<std::string_view> text;
    };
    const Found &find(std::uint32_t capture) const;

    const Condition &m_condition;
    const KeySource &m_source;
    /// By number of the capture.
    mutable std::vector<Found> m_found;
};

} // namespace hubscope::leql
