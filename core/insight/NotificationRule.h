// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "leql/Query.h"

#include <cstdint>
#include <expected>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hubscope::insight {

/// How often a rule may call a person: `most` times in any `minutes` minutes.
struct NotificationLimit
{
    static constexpr std::uint32_t kMost = 60;
    static constexpr std::uint32_t kLongestMinutes = 24 * 60;

    std::uint32_t most = 1;
    std::uint32_t minutes = 5;

    bool operator==(const NotificationLimit &) const = default;
};

/// Which events somebody wants to be told of as they come. A rule that nobody switched on tells nobody
/// anything.
struct NotificationRule
{
    static constexpr std::size_t kMostRules = 50;
    static constexpr std::size_t kLongestId = 64;
    /// In characters.
    static constexpr std::size_t kLongestName = 120;
    static constexpr std::size_t kLongestQuery = std::size_t{16} * 1024;

    /// Given once; a new name does not change it.
    std::string id;
    std::string name;
    /// LEQL that chooses events: see notificationQuery().
    std::string query;
    bool enabled = false;
    NotificationLimit limit;

    bool operator==(const NotificationRule &) const = default;
};

/// Reads what a rule asks for: a `where`, or its expression alone. What does more than choose events, what
/// has variables and what is empty (that would be every event) does not fit; the messages are English, as all
/// of LEQL's. Bounded for any text.
std::expected<leql::QueryPtr, leql::SyntaxError> notificationQuery(std::string_view text);

/// The file of a profile's rules, and back. Error `notifications.unreadable`; `detail` names line and column
/// of the first thing that does not fit, which may be a place in a rule's query: then the whole is refused,
/// because a rule that is silently missing is worse than none.
std::string toJson(std::span<const NotificationRule> rules);
Result<std::vector<NotificationRule>> notificationRules(std::string_view json);

} // namespace hubscope::insight
