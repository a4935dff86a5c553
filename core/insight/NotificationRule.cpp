// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/NotificationRule.h"

#include "insight/BookText.h"

#include <algorithm>

namespace hubscope::insight {

using namespace Qt::StringLiterals;

namespace {

/// Counts characters as people do; the file may say anything.
bool fits(BookReader &book, azure::JsonValue rule, const char *key, std::size_t most, std::string &text)
{
    return book.readText(rule, key, text) &&
           (leql::charactersIn(text, text.size()) <= most ||
            book.misfit(rule.member(key),
                        u"\"%1\" has more than %2 characters"_s.arg(QLatin1StringView(key)).arg(most)));
}

bool readRule(BookReader &book, azure::JsonValue value, std::vector<NotificationRule> &rules)
{
    NotificationRule rule;
    if (!fits(book, value, "id", NotificationRule::kLongestId, rule.id) ||
        !fits(book, value, "name", NotificationRule::kLongestName, rule.name) ||
        !fits(book, value, "query", NotificationRule::kLongestQuery, rule.query) ||
        !book.readNumber(value, "most", NotificationLimit::kMost, rule.limit.most) ||
        !book.readNumber(value, "minutes", NotificationLimit::kLongestMinutes, rule.limit.minutes) ||
        !book.readFlag(value, "enabled", rule.enabled))
        return false;
    if (std::ranges::contains(rules, rule.id, &NotificationRule::id))
        return book.misfit(value.member("id"), u"another rule has this id"_s);
    if (const auto query = notificationQuery(rule.query); !query)
        return book.misfit(value.member("query"), u"the query does not fit at character %1: %2"_s.arg(
                                                      QString::number(query.error().at + 1),
                                                      QString::fromStdString(query.error().message)));
    rules.push_back(std::move(rule));
    return true;
}

} // namespace

std::expected<leql::QueryPtr, leql::SyntaxError> notificationQuery(std::string_view text)
{
    if (text.size() > NotificationRule::kLongestQuery) {
        return std::unexpected(leql::SyntaxError{
            NotificationRule::kLongestQuery,
            "A rule has at most " + std::to_string(NotificationRule::kLongestQuery) + " bytes of query."});
    }
    auto query = leql::Query::parse(text);
    if (!query)
        return query;
    if ((*query)->condition().isAlways() || !(*query)->isCondition()) {
        return std::unexpected(leql::SyntaxError{
            0, (*query)->isCondition()
                   ? "This would be every event. Say which ones, for example: result ISTARTS-WITH FAILED"
                   : "A rule only chooses events. Groups, sums and order are for Search."});
    }
    if (!(*query)->unsetVariables().empty()) {
        const std::size_t at = text.find("${");
        return std::unexpected(leql::SyntaxError{leql::charactersIn(text, std::min(at, text.size())),
                                                 "A rule has no variables."});
    }
    return query;
}

std::string toJson(std::span<const NotificationRule> rules)
{
    BookWriter book;
    for (const NotificationRule &rule : rules) {
        book.beginRule();
        book.writeText("id", rule.id);
        book.writeText("name", rule.name);
        book.writeText("query", rule.query);
        book.writeFlag("enabled", rule.enabled);
        book.writeNumber("most", rule.limit.most);
        book.writeNumber("minutes", rule.limit.minutes);
    }
    return book.finish();
}

Result<std::vector<NotificationRule>> notificationRules(std::string_view json)
{
    BookReader book(json, "notification rules");
    std::vector<NotificationRule> rules;
    if (!book.readRules(NotificationRule::kMostRules,
                        [&](azure::JsonValue rule) { return readRule(book, rule, rules); }))
        return failure(u"notifications.unreadable"_s, book.fault());
    return rules;
}

} // namespace hubscope::insight
