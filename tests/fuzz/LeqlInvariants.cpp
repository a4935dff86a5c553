// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Invariants.h"
#include "leql/QueryRun.h"
#include "support/MapSource.h"

#include <cstdint>
#include <iterator>
#include <vector>

namespace hubscope::fuzz {

using namespace leql;
using namespace test;

namespace {

/// Answers whatever it is asked for: by length of the name, so that every kind comes up.
KeyedEvent eventFor(const std::vector<std::string> &keys, std::int64_t timestampMs)
{
    using Kind = KeyValue::Kind;
    static const KeyValue kValues[]{text("a"),
                                    literal("5"),
                                    text("10.0.0.1"),
                                    {Kind::Null, {}},
                                    {Kind::Container, R"({"a":1})"},
                                    {},
                                    text("Zürich \\ \"x\""),
                                    literal("1e308")};
    KeyedEvent event;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].ends_with(".*"))
            event.lists[keys[i]] = {kValues[i % 3], kValues[(i + 1) % 3]};
        else
            event.keys[keys[i]] = kValues[(keys[i].size() + i) % std::size(kValues)];
    }
    event.whole = R"({"user":"alice","text":"a b 5 10.0.0.1"})";
    event.timestampMs = timestampMs;
    event.bytes = 10;
    return event;
}

/// Empty if the words lie side by side in the query and the last one ends it.
std::string wrongWithTokens(std::string_view query)
{
    const std::vector<Token> tokens = tokenize(query);
    std::size_t end = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        const bool ends = token.kind == TokenKind::End || token.kind == TokenKind::Bad;
        if (ends != (i + 1 == tokens.size()))
            return "the last word does not end the query";
        if (token.kind != TokenKind::Bad && token.at < end)
            return "words overlap";
        end = token.at + token.size;
        if (end > query.size() || (ends && end != query.size()))
            return "a word ends beyond the query, or before it";
    }
    return tokens.empty() ? "there is no word" : "";
}

std::string wrongWithRun(const QueryPtr &query)
{
    const KeyedEvent first = eventFor(query->keys(), 0);
    const KeyedEvent second = eventFor(query->keys(), 3'600'000);
    const MapSource firstSource(query->keys(), first);
    const MapSource secondSource(query->keys(), second);
    const TimeRange range{-10'000, 7'200'000};
    QueryRun whole(query, range);
    QueryRun a(query, range);
    QueryRun b(query, range);
    const bool fits = a.add(firstSource, first.timestampMs, first.bytes);
    if (fits != query->condition().matches(firstSource))
        return "the run and the condition differ";
    b.add(secondSource, second.timestampMs, second.bytes);
    whole.add(firstSource, first.timestampMs, first.bytes);
    whole.add(secondSource, second.timestampMs, second.bytes);
    a.merge(std::move(b));
    if (a.matchCount() != whole.matchCount() || a.rows().size() != whole.rows().size())
        return "merged runs and one run differ";
    if (chosenValues(*query, firstSource).size() != query->chosen().size())
        return "not every chosen key has its place";
    const EventRank rank = rankOf(*query, firstSource, 0);
    return goesBefore(*query, rank, rank) ? "an event goes before itself" : "";
}

} // namespace

std::string checkLeql(std::string_view text)
{
    if (std::string wrong = wrongWithTokens(text); !wrong.empty())
        return wrong;
    const Variables variables{{"a", "1, \"b\""}, {"b", "x = 1 OR y"}};
    for (const Variables *given : {&variables, static_cast<const Variables *>(nullptr)}) {
        const auto read = Query::parse(text, given);
        if (read) {
            if (std::string wrong = wrongWithRun(*read); !wrong.empty())
                return wrong;
        } else if (read.error().at > text.size() || read.error().message.empty()) {
            return "an error without place or message";
        }
    }
    return {};
}

} // namespace hubscope::fuzz
