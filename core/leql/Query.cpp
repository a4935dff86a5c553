// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/Query.h"

namespace hubscope::leql {

bool Having::holds(const std::optional<Number> &value) const
{
    if (!value)
        return false;
    switch (comparison) {
    case Comparison::Equal:
        return *value == bound;
    case Comparison::NotEqual:
        return *value != bound;
    case Comparison::Less:
        return *value < bound;
    case Comparison::LessEqual:
        return *value <= bound;
    case Comparison::Greater:
        return *value > bound;
    case Comparison::GreaterEqual:
        return *value >= bound;
    }
    return false;
}

bool Query::isCondition() const
{
    return kind() == Kind::Events && m_chosen.empty() && m_sort.empty() && m_limits.empty();
}

Query::Kind Query::kind() const
{
    if (!m_groupKeys.empty())
        return Kind::Groups;
    if (m_timeslice)
        return Kind::Slices;
    return m_calculates ? Kind::Value : Kind::Events;
}

} // namespace hubscope::leql
