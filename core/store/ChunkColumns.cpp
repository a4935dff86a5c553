// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ChunkColumns.h"

#include "azure/JsonDocument.h"
#include "insight/EventKeys.h"
#include "insight/LogSet.h"
#include "insight/RuleBook.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace hubscope::store {

namespace {

using Kind = leql::KeyValue::Kind;

leql::KeyValue textValue(std::string_view text)
{
    return {text.empty() ? Kind::Missing : Kind::Text, text};
}

} // namespace

/// A column that holds the first of some keys that the event has.
struct ChunkColumns::Chain
{
    TextField text;
    TextField key;
    std::array<std::string_view, 4> order;
};
const ChunkColumns::Chain ChunkColumns::kChains[]{
    {TextField::Who, TextField::WhoKey, {"account", "source_account", "user", "source_user"}},
    {TextField::Action, TextField::ActionKey, {"action", "title", "type", "authentication_target"}},
    {TextField::Result, TextField::ResultKey, {"result", "severity"}},
};

struct ChunkColumns::Direct
{
    std::string_view name;
    From from;
    TextField text;
};
const ChunkColumns::Direct ChunkColumns::kDirect[]{
    {"source_ip", From::Text, TextField::SourceIp},
    {"service", From::Text, TextField::Service},
    {"hubscope.category", From::Text, TextField::Category},
    {"hubscope.rule", From::Rule, {}},
    {"hubscope.log_set", From::LogSet, {}},
    {"#log", From::LogSet, {}},
};

ChunkColumns::Plan ChunkColumns::planFor(const std::string &key)
{
    if (insight::EventKeys::placeOf(key) == insight::EventKeys::Place::Nowhere)
        return {.from = From::Never};
    for (const Direct &direct : kDirect) {
        if (azure::equalsIgnoringCase(direct.name, key))
            return {.from = direct.from, .text = direct.text};
    }
    for (const Chain &chain : kChains) {
        for (std::size_t place = 0; place < chain.order.size(); ++place) {
            if (!chain.order[place].empty() && azure::equalsIgnoringCase(chain.order[place], key))
                return {.from = From::OneOf, .text = chain.text, .key = chain.key, .place = place};
        }
    }
    return {};
}

ChunkColumns::ChunkColumns(const std::vector<std::string> &keys, insight::Attribution attribution)
    : m_attribution(attribution)
    , m_made(keys.size())
{
    std::ranges::transform(keys, std::back_inserter(m_plans), planFor);
}

ColumnParts ChunkColumns::texts() const
{
    ColumnParts parts;
    for (const Plan &plan : m_plans) {
        if (plan.from == From::Text || plan.from == From::OneOf)
            parts.add(partOf(plan.text));
        if (plan.from == From::OneOf)
            parts.add(partOf(plan.key));
    }
    return parts;
}

void ChunkColumns::read(const StoredChunk &chunk)
{
    m_chunk = &chunk;
    for (std::size_t key = 0; key < m_plans.size(); ++key) {
        Made &made = m_made[key];
        made.codes = {};
        made.values.clear();
        switch (m_plans[key].from) {
        case From::Nothing:
            break;
        case From::Never:
            made.values.emplace_back();
            break;
        case From::LogSet:
            makeLogSets(made);
            break;
        case From::Rule:
            makeRules(made);
            break;
        case From::Text:
            makeTexts(m_plans[key], made);
            break;
        case From::OneOf:
            makeOneOf(m_plans[key], made);
            break;
        }
    }
}

void ChunkColumns::makeLogSets(Made &made) const
{
    const auto &codes = m_chunk->columns().logSets;
    made.own.assign(codes.begin(), codes.end());
    made.codes = made.own;
    for (const insight::LogSetInfo &line : insight::kLogSets)
        made.values.push_back({Kind::Text, line.name});
}

void ChunkColumns::makeRules(Made &made) const
{
    made.codes = m_chunk->columns().rules;
    made.values.emplace_back();
    for (const insight::Rule &rule : m_chunk->rules()->rules())
        made.values.push_back({Kind::Text, rule.id});
}

void ChunkColumns::makeTexts(const Plan &plan, Made &made) const
{
    const TextColumn &column = m_chunk->text(plan.text);
    made.codes = column.codes;
    made.values.resize(column.values.size());
    std::ranges::transform(column.values, made.values.begin(), textValue);
}

/// The column has the first key of its order that the event has: those before it are missing, and of those
/// behind it nothing is known.
void ChunkColumns::makeOneOf(const Plan &plan, Made &made) const
{
    const TextColumn &texts = m_chunk->text(plan.text);
    const TextColumn &keys = m_chunk->text(plan.key);
    const auto missing = static_cast<std::uint32_t>(texts.values.size());
    const std::uint32_t unknown = missing + 1;
    const bool isAccount = plan.text == TextField::Who && plan.place < 2;
    for (const std::string_view text : texts.values)
        made.values.push_back(isAccount ? account(text) : textValue(text));
    made.values.push_back({});
    made.values.push_back({Kind::Unknown});

    // What each name of a key says of this key: its text, that it is missing, or nothing.
    enum class Says : std::uint8_t { Text, Missing, Nothing };
    const auto *const chain = std::ranges::find(kChains, plan.text, &Chain::text);
    std::vector<Says> byKey;
    for (const std::string_view key : keys.values) {
        const auto at = static_cast<std::size_t>(std::ranges::find(chain->order, key) - chain->order.begin());
        byKey.push_back(key.empty()                                   ? Says::Missing
                        : at == plan.place                            ? Says::Text
                        : at > plan.place && at < chain->order.size() ? Says::Missing
                                                                      : Says::Nothing);
    }
    made.own.resize(texts.codes.size());
    made.codes = made.own;
    for (std::size_t row = 0; row < made.own.size(); ++row) {
        const Says says = byKey[keys.codes[row]];
        made.own[row] = says == Says::Text ? texts.codes[row] : says == Says::Missing ? missing : unknown;
    }
}

/// Accounts stand in the column as they were to be written when they came. Where that may have been another
/// way than is wanted now, the record has to tell.
leql::KeyValue ChunkColumns::account(std::string_view text) const
{
    const bool isFull = text.contains('@') || text.contains('\\');
    const bool wantsFull = m_attribution == insight::Attribution::FullyQualifiedName;
    return isFull == wantsFull ? textValue(text) : leql::KeyValue{Kind::Unknown};
}

std::optional<leql::ColumnSource::Column> ChunkColumns::column(std::uint32_t key) const
{
    if (m_plans[key].from == From::Nothing)
        return std::nullopt;
    return Column{m_made[key].codes, m_made[key].values};
}

leql::KeyValue ChunkColumns::value(std::uint32_t key) const
{
    const Made &made = m_made[key];
    if (m_plans[key].from == From::Nothing)
        return {Kind::Unknown};
    return made.values[made.codes.empty() ? 0 : made.codes[m_row]];
}

} // namespace hubscope::store
