// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/RowFacts.h"

#include "azure/JsonDocument.h"
#include "insight/EventKeys.h"
#include "insight/LogSet.h"
#include "insight/RuleBook.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

namespace hubscope::insight {

namespace {

using Kind = leql::KeyValue::Kind;

constexpr std::array kWho{Key::Account, Key::SourceAccount, Key::User, Key::SourceUser};
constexpr std::array kAction{Key::Action, Key::Title, Key::Type, Key::AuthenticationTarget};
constexpr std::array kResult{Key::Result, Key::Severity};

leql::KeyValue textValue(std::string_view text)
{
    return {text.empty() ? Kind::Missing : Kind::Text, text};
}

/// A text of the row is that of the first key of an order that the event has: those before it are missing,
/// and of those behind it nothing is known.
leql::KeyValue oneOf(std::span<const Key> order, Key asked, Key given, std::string_view text)
{
    const auto askedAt = std::ranges::find(order, asked);
    const auto givenAt = std::ranges::find(order, given);
    if (text.empty() || askedAt < givenAt)
        return {Kind::Missing};
    return askedAt == givenAt ? leql::KeyValue{Kind::Text, text} : leql::KeyValue{Kind::Unknown};
}

template <Key key>
leql::KeyValue who(const EventRow &row)
{
    return oneOf(kWho, key, row.whoKey, row.who);
}
template <Key key>
leql::KeyValue action(const EventRow &row)
{
    return oneOf(kAction, key, row.actionKey, row.action);
}
template <Key key>
leql::KeyValue result(const EventRow &row)
{
    return oneOf(kResult, key, row.resultKey, row.result);
}

leql::KeyValue logSet(const EventRow &row)
{
    return {Kind::Text, info(row.logSet).name};
}
leql::KeyValue rule(const EventRow &row)
{
    return textValue(row.rule ? std::string_view(row.rule->id) : std::string_view());
}
leql::KeyValue category(const EventRow &row)
{
    return textValue(row.category);
}
leql::KeyValue sourceIp(const EventRow &row)
{
    return textValue(row.sourceIp);
}
leql::KeyValue service(const EventRow &row)
{
    return textValue(row.service);
}
leql::KeyValue missing(const EventRow &)
{
    return {Kind::Missing};
}
leql::KeyValue unknown(const EventRow &)
{
    return {Kind::Unknown};
}

} // namespace

struct RowFacts::Known
{
    std::string_view key;
    Answer answer;
};
const RowFacts::Known RowFacts::kKnown[]{
    {"hubscope.log_set", &logSet},    {"#log", &logSet},
    {"hubscope.rule", &rule},         {"hubscope.category", &category},
    {"source_ip", &sourceIp},         {"service", &service},
    {"account", &who<Key::Account>},  {"source_account", &who<Key::SourceAccount>},
    {"user", &who<Key::User>},        {"source_user", &who<Key::SourceUser>},
    {"action", &action<Key::Action>}, {"title", &action<Key::Title>},
    {"type", &action<Key::Type>},     {"authentication_target", &action<Key::AuthenticationTarget>},
    {"result", &result<Key::Result>}, {"severity", &result<Key::Severity>},
};

RowFacts::Answer RowFacts::answerFor(const std::string &key)
{
    if (EventKeys::placeOf(key) == EventKeys::Place::Nowhere)
        return &missing;
    const auto *known = std::ranges::find_if(
        kKnown, [&](const Known &one) { return azure::equalsIgnoringCase(one.key, key); });
    return known == std::end(kKnown) ? &unknown : known->answer;
}

RowFacts::RowFacts(const std::vector<std::string> &keys)
{
    std::ranges::transform(keys, std::back_inserter(m_answers), &RowFacts::answerFor);
}

leql::KeyValue RowFacts::value(std::uint32_t key) const
{
    return m_answers[key](*m_row);
}

} // namespace hubscope::insight
