// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace hubscope::setup {

inline constexpr qsizetype kLongestHubName = 256;
inline constexpr qsizetype kLongestPolicyName = 50;

namespace detail {
inline bool isAlphanumeric(QChar c)
{
    return c.unicode() < 128 && c.isLetterOrNumber();
}
} // namespace detail

inline bool isNamespaceName(const QString &name)
{
    return name.size() >= 6 && name.size() <= 50 && detail::isAlphanumeric(name.front()) &&
           !name.front().isDigit() && detail::isAlphanumeric(name.back()) &&
           std::ranges::all_of(name, [](QChar c) { return detail::isAlphanumeric(c) || c == u'-'; });
}

inline bool isEntityName(const QString &name, qsizetype longest)
{
    return !name.isEmpty() && name.size() <= longest && detail::isAlphanumeric(name.front()) &&
           detail::isAlphanumeric(name.back()) && std::ranges::all_of(name, [](QChar c) {
               return detail::isAlphanumeric(c) || c == u'-' || c == u'_' || c == u'.';
           });
}

} // namespace hubscope::setup
