// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/RowOrder.h"

#include "leql/CapturedKeys.h"
#include "leql/NodeTruth.h"

#include <algorithm>
#include <cmath>
#include <compare>
#include <map>
#include <numeric>

namespace hubscope::leql {

namespace {

std::weak_ordering orderOf(double a, double b)
{
    return a < b   ? std::weak_ordering::less
           : b < a ? std::weak_ordering::greater
                   : std::weak_ordering::equivalent;
}

std::weak_ordering orderOf(std::int64_t integer, double number)
{
    constexpr double kBeyond = 9'223'372'036'854'775'808.0;
    if (number >= kBeyond || number < -kBeyond)
        return number > 0 ? std::weak_ordering::less : std::weak_ordering::greater;
    const double whole = std::trunc(number);
    const std::weak_ordering order = integer <=> static_cast<std::int64_t>(whole);
    return order != 0 ? order : orderOf(whole, number);
}

/// By what they are exactly: rounding one of two whole numbers beyond 53 bits and not the other would leave
/// no order among three.
std::weak_ordering orderOf(const Number &a, const Number &b)
{
    if (a.isInteger() && b.isInteger())
        return a.integer() <=> b.integer();
    if (a.isInteger())
        return orderOf(a.integer(), b.toDouble());
    return b.isInteger() ? 0 <=> orderOf(b.integer(), a.toDouble()) : orderOf(a.toDouble(), b.toDouble());
}

/// Numbers by size and before texts, texts by their bytes.
std::weak_ordering orderOf(const Datum &a, const Datum &b)
{
    const auto number = Number::parse(a.text);
    const auto other = Number::parse(b.text);
    if (number.has_value() != other.has_value())
        return number ? std::weak_ordering::less : std::weak_ordering::greater;
    if (number) {
        if (const auto order = orderOf(*number, *other); order != 0)
            return order;
    }
    return a.text <=> b.text;
}

/// What is missing comes last, up or down.
template <typename T>
std::weak_ordering orderOf(const std::optional<T> &a, const std::optional<T> &b, bool descending)
{
    if (!a || !b)
        return b.has_value() <=> a.has_value();
    return descending ? orderOf(*b, *a) : orderOf(*a, *b);
}

std::weak_ordering orderOfKeys(std::span<const Datum> a, std::span<const Datum> b, bool descending)
{
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (const auto order = descending ? orderOf(b[i], a[i]) : orderOf(a[i], b[i]); order != 0)
            return order;
    }
    return std::weak_ordering::equivalent;
}

struct Ranked
{
    std::span<const Datum> keys;
    std::optional<Number> value;
};

std::weak_ordering orderBy(const Query &query, const SortPart &part, const Ranked &a, const Ranked &b)
{
    switch (part.by) {
    case SortPart::By::Value:
        return orderOf(a.value, b.value, part.descending);
    case SortPart::By::Group:
        return orderOfKeys(a.keys, b.keys, part.descending);
    case SortPart::By::Key:
        break;
    }
    const auto at = static_cast<std::size_t>(std::ranges::find(query.groupKeys(), part.key, &NamedKey::key) -
                                             query.groupKeys().begin());
    // An outer group of limit(a, b) has fewer keys.
    if (at >= a.keys.size() || at >= b.keys.size())
        return std::weak_ordering::equivalent;
    return orderOfKeys(a.keys.subspan(at, 1), b.keys.subspan(at, 1), part.descending);
}

bool goesBefore(const Query &query, const Ranked &a, const Ranked &b)
{
    static const std::vector<SortPart> kByValue(1);
    for (const SortPart &part : query.sort().empty() ? kByValue : query.sort()) {
        if (const auto order = orderBy(query, part, a, b); order != 0)
            return order < 0;
    }
    return orderOfKeys(a.keys, b.keys, false) < 0;
}

} // namespace

std::optional<Datum> datumOf(const KeySource &event, std::uint32_t key)
{
    const KeyValue value = event.value(key);
    switch (value.kind) {
    case KeyValue::Kind::Text:
        return Datum{std::string(value.text), value.isLiteral};
    case KeyValue::Kind::Container:
        return Datum{std::string(value.text), true};
    case KeyValue::Kind::Many: {
        if (!value.text.empty())
            return Datum{std::string(value.text), true};
        std::optional<Datum> first;
        event.values(key, [&](const KeyValue &one) {
            if (isNull(one))
                return true;
            first = Datum{std::string(one.text), one.isLiteral || one.kind == KeyValue::Kind::Container};
            return false;
        });
        return first;
    }
    default:
        return std::nullopt;
    }
}

bool goesBefore(const Query &query, const GroupRank &a, const GroupRank &b)
{
    return goesBefore(query, Ranked{*a.keys, a.value}, Ranked{*b.keys, b.value});
}

void sortByValue(const Query &query, std::vector<ResultRow> &rows)
{
    if (query.sort().empty())
        return;
    std::ranges::stable_sort(rows, [&](const ResultRow &a, const ResultRow &b) {
        return orderOf(a.value, b.value, query.sort().front().descending) < 0;
    });
}

std::vector<std::size_t> withinLimits(const Query &query, std::span<const NestedGroup> groups,
                                      SketchBudget &budget)
{
    const std::size_t depth = std::min(query.limits().size(), query.groupKeys().size());
    std::vector<std::size_t> chosen(groups.size());
    std::iota(chosen.begin(), chosen.end(), std::size_t{0});
    const auto order = [](const std::vector<Datum> &a, const std::vector<Datum> &b) {
        return std::ranges::lexicographical_compare(
            a, b, [](const Datum &x, const Datum &y) { return orderOf(x, y) < 0; });
    };
    // From the outermost key inwards: the groups of one head stand together and are counted.
    for (std::size_t level = 1; level <= depth; ++level) {
        struct Head
        {
            Accumulator value;
            std::vector<std::size_t> groups;
        };
        std::map<std::vector<Datum>, Head, decltype(order)> heads(order);
        std::vector<decltype(heads)::const_iterator> inOrder;
        for (const std::size_t group : chosen) {
            const auto keys = groups[group].keys.first(level);
            const auto [head, isNew] = heads.try_emplace({keys.begin(), keys.end()});
            head->second.value.merge(*groups[group].value, budget);
            head->second.groups.push_back(group);
            if (isNew)
                inOrder.push_back(head);
        }
        // Heads with the same head before them stay together in the order of the round before.
        std::map<std::vector<Datum>, std::size_t, decltype(order)> parents(order);
        const auto parentOf = [&](const auto &head) {
            const std::vector<Datum> keys(head->first.begin(), head->first.end() - 1);
            return parents.try_emplace(keys, parents.size()).first->second;
        };
        struct Entry
        {
            std::size_t parent;
            Ranked rank;
            const Head *head;
        };
        std::vector<Entry> entries;
        for (const auto &head : inOrder)
            entries.push_back({parentOf(head),
                               {head->first, head->second.value.result(query.calculation())},
                               &head->second});
        std::ranges::stable_sort(entries, [&](const Entry &a, const Entry &b) {
            return a.parent != b.parent ? a.parent < b.parent : goesBefore(query, a.rank, b.rank);
        });
        chosen.clear();
        std::map<std::size_t, std::size_t> taken;
        for (const Entry &entry : entries) {
            if (taken[entry.parent]++ < query.limits()[level - 1])
                chosen.insert(chosen.end(), entry.head->groups.begin(), entry.head->groups.end());
        }
    }
    return chosen;
}

std::vector<std::optional<Datum>> chosenValues(const Query &query, const KeySource &event)
{
    const CapturedKeys captured(query.condition(), event);
    const KeySource &source = query.condition().hasCaptures() ? captured : event;
    std::vector<std::optional<Datum>> values;
    for (const NamedKey &key : query.chosen())
        values.push_back(datumOf(source, key.key));
    return values;
}

EventRank rankOf(const Query &query, const KeySource &event, std::int64_t timestampMs)
{
    const CapturedKeys captured(query.condition(), event);
    const KeySource &source = query.condition().hasCaptures() ? captured : event;
    EventRank rank{timestampMs, {}};
    for (const SortPart &part : query.sort()) {
        if (part.by == SortPart::By::Key)
            rank.keys.push_back(datumOf(source, part.key));
    }
    return rank;
}

bool goesBefore(const Query &query, const EventRank &a, const EventRank &b)
{
    std::size_t key = 0;
    for (const SortPart &part : query.sort()) {
        std::weak_ordering order = std::weak_ordering::equivalent;
        if (part.by == SortPart::By::Key) {
            order = orderOf(a.keys[key], b.keys[key], part.descending);
            ++key;
        } else {
            order = part.descending ? b.timestampMs <=> a.timestampMs : a.timestampMs <=> b.timestampMs;
        }
        if (order != 0)
            return order < 0;
    }
    return false;
}

} // namespace hubscope::leql
