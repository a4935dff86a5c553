// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/NotificationRule.h"

#include "azure/JsonDocument.h"
#include "azure/JsonText.h"
#include "insight/BookText.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace hubscope::insight {

using namespace Qt::StringLiterals;

namespace {

struct Misfit
{
    std::size_t at = 0;
    QString message;
};

class RulesReader
{
public:
    explicit RulesReader(std::string_view json)
        : m_json(json)
    {
    }

    Result<std::vector<NotificationRule>> run()
    {
        if (read())
            return std::move(m_rules);
        return failure(u"notifications.unreadable"_s,
                       u"%1: %2"_s.arg(placeText(m_json, m_misfit.at), m_misfit.message));
    }

private:
    bool misfit(std::size_t at, QString message)
    {
        m_misfit = {at, std::move(message)};
        return false;
    }
    std::size_t offset(azure::JsonValue value) const
    {
        return static_cast<std::size_t>(value.raw().data() - m_json.data());
    }
    bool read();
    bool readRule(azure::JsonValue value);
    bool readText(azure::JsonValue rule, const char *key, std::size_t most, std::string &text);
    bool readNumber(azure::JsonValue rule, const char *key, std::uint32_t most, std::uint32_t &number);

    std::string_view m_json;
    azure::JsonDocument m_document;
    std::vector<NotificationRule> m_rules;
    Misfit m_misfit;
};

bool RulesReader::read()
{
    if (!m_document.read(m_json))
        return misfit(m_document.fault().at,
                      u"not JSON: %1"_s.arg(QString::fromUtf8(m_document.fault().what)));
    if (m_document.roots().size() != 1)
        return misfit(0, u"expected one object with a list \"rules\""_s);
    const azure::JsonValue root = m_document.root(0);
    const azure::JsonValue rules = root.member("rules");
    if (!root.isObject() || !rules.isArray())
        return misfit(offset(root), u"expected an object with a list \"rules\""_s);
    if (const azure::JsonValue version = root.member("version"); version.raw() != "1")
        return misfit(offset(version ? version : root), u"this is not version 1 of the notification rules"_s);
    bool good = true;
    rules.forEachElement([&](azure::JsonValue rule) { return good = readRule(rule); });
    return good;
}

bool RulesReader::readText(azure::JsonValue rule, const char *key, std::size_t most, std::string &text)
{
    const azure::JsonValue value = rule.member(key);
    const QString name = QString::fromUtf8(key);
    if (!value.isString() || value.inner().empty())
        return misfit(offset(value ? value : rule), u"expected a text \"%1\" in the rule"_s.arg(name));
    text = unescaped(value);
    return leql::charactersIn(text, text.size()) <= most ||
           misfit(offset(value), u"\"%1\" has more than %2 characters"_s.arg(name).arg(most));
}

/// A number that is absent keeps its value.
bool RulesReader::readNumber(azure::JsonValue rule, const char *key, std::uint32_t most,
                             std::uint32_t &number)
{
    const azure::JsonValue value = rule.member(key);
    if (!value)
        return true;
    const std::string_view text = value.raw();
    const char *const end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, number);
    return (parsed.ec == std::errc() && parsed.ptr == end && number >= 1 && number <= most) ||
           misfit(offset(value),
                  u"expected a number from 1 to %1 for \"%2\""_s.arg(most).arg(QString::fromUtf8(key)));
}

bool RulesReader::readRule(azure::JsonValue value)
{
    if (!value.isObject())
        return misfit(offset(value), u"expected a rule in braces"_s);
    if (m_rules.size() == NotificationRule::kMostRules)
        return misfit(offset(value), u"more than %1 rules"_s.arg(NotificationRule::kMostRules));
    NotificationRule rule;
    if (!readText(value, "id", NotificationRule::kLongestId, rule.id) ||
        !readText(value, "name", NotificationRule::kLongestName, rule.name) ||
        !readText(value, "query", NotificationRule::kLongestQuery, rule.query) ||
        !readNumber(value, "most", NotificationLimit::kMost, rule.limit.most) ||
        !readNumber(value, "minutes", NotificationLimit::kLongestMinutes, rule.limit.minutes))
        return false;
    if (const azure::JsonValue enabled = value.member("enabled")) {
        if (enabled.type() != azure::JsonType::Bool)
            return misfit(offset(enabled), u"expected true or false for \"enabled\""_s);
        rule.enabled = enabled.raw() == "true";
    }
    if (std::ranges::contains(m_rules, rule.id, &NotificationRule::id))
        return misfit(offset(value.member("id")), u"another rule has this id"_s);
    if (const auto query = notificationQuery(rule.query); !query) {
        return misfit(offset(value.member("query")), u"the query does not fit at character %1: %2"_s.arg(
                                                         QString::number(query.error().at + 1),
                                                         QString::fromStdString(query.error().message)));
    }
    m_rules.push_back(std::move(rule));
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
    std::string out = "{\n  \"version\": 1,\n  \"rules\": [";
    const auto member = [&out](const char *key, std::string_view text) {
        out += "\n      \"";
        out += key;
        out += "\": ";
        azure::appendQuoted(out, text);
        out += ',';
    };
    for (const NotificationRule &rule : rules) {
        out += out.back() == '[' ? "\n    {" : ",\n    {";
        member("id", rule.id);
        member("name", rule.name);
        member("query", rule.query);
        out += "\n      \"enabled\": ";
        out += rule.enabled ? "true" : "false";
        out += ",\n      \"most\": " + std::to_string(rule.limit.most);
        out += ",\n      \"minutes\": " + std::to_string(rule.limit.minutes);
        out += "\n    }";
    }
    out += "\n  ]\n}\n";
    return out;
}

Result<std::vector<NotificationRule>> notificationRules(std::string_view json)
{
    return RulesReader(json).run();
}

} // namespace hubscope::insight
