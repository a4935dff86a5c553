// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/QueryRun.h"

#include "leql/Accumulator.h"
#include "leql/CapturedKeys.h"
#include "leql/RowOrder.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <unordered_map>

namespace hubscope::leql {

namespace {

constexpr std::size_t kMostGroups = 100'000;
/// Texts of their keys.
constexpr std::size_t kMostGroupBytes = 64 * 1024 * 1024;
constexpr std::size_t kMostCells = 200'000;

/// Rounds down, also below zero.
std::int64_t floorDivide(std::int64_t value, std::int64_t width)
{
    return value / width - (value % width < 0 ? 1 : 0);
}

/// The value and, where having goes by another one, that.
struct Cell
{
    Accumulator value;
    Accumulator having;
};

/// By number of the slice.
using Slices = std::map<std::int64_t, Cell>;

struct Group
{
    std::vector<Datum> keys;
    Cell cell;
    Slices slices;
};

} // namespace

struct QueryRun::Private
{
    QueryPtr query;
    TimeRange range;
    std::uint64_t matches = 0;
    bool isCut = false;
    SketchBudget budget;
    Cell all;
    Slices slices;
    std::size_t cells = 0;
    /// By their keys, each behind its length.
    std::unordered_map<std::string, Group> groups;
    std::size_t groupBytes = 0;
    std::string groupName;

    void take(const KeySource &event, std::int64_t timestampMs, std::uint64_t bytes);
    void addTo(Cell &cell, const KeySource &event, std::uint64_t bytes);
    void merge(Cell &cell, const Cell &other);
    Group *groupOf(const KeySource &event);
    Group *groupOf(const std::string &name, std::vector<Datum> keys);
    Cell *sliceOf(Slices &in, std::int64_t slice);
    void mergeSlices(Slices &mine, const Slices &others);
    void keepBudget();

    std::int64_t sliceAt(std::int64_t ms) const;
    std::int64_t sliceStart(std::int64_t slice) const;
    bool holds(const Cell &cell) const;
    ResultRow row(const Cell &cell) const;
    ResultRow sliceRow(std::int64_t slice, const Cell &cell) const;
    std::vector<ResultRow> sliceRows() const;
    std::vector<ResultRow> orderedSliceRows() const;
    std::vector<ResultRow> groupRows() const;
    std::vector<const Group *> chosenGroups() const;
    template <typename Visit>
    void forEachCell(const Visit &visit);
};

QueryRun::QueryRun(QueryPtr query, TimeRange range)
    : d(std::make_unique<Private>())
{
    d->query = std::move(query);
    d->range = range;
}

QueryRun::~QueryRun() = default;
QueryRun::QueryRun(QueryRun &&) noexcept = default;
QueryRun &QueryRun::operator=(QueryRun &&) noexcept = default;

const Query &QueryRun::query() const
{
    return *d->query;
}

std::uint64_t QueryRun::matchCount() const
{
    return d->matches;
}

bool QueryRun::isCut() const
{
    return d->isCut;
}

bool QueryRun::add(const KeySource &event, std::int64_t timestampMs, std::uint64_t bytes)
{
    if (!d->range.holds(timestampMs))
        return false;
    const Condition &condition = d->query->condition();
    if (!condition.hasCaptures()) {
        if (!condition.matches(event))
            return false;
        d->take(event, timestampMs, bytes);
        return true;
    }
    const CapturedKeys captured(condition, event);
    if (condition.evaluate(captured, {}) != Truth::True)
        return false;
    d->take(captured, timestampMs, bytes);
    return true;
}

void QueryRun::addMatch(const KeySource &event, std::int64_t timestampMs, std::uint64_t bytes)
{
    const Condition &condition = d->query->condition();
    if (condition.hasCaptures())
        d->take(CapturedKeys(condition, event), timestampMs, bytes);
    else
        d->take(event, timestampMs, bytes);
}

void QueryRun::Private::take(const KeySource &event, std::int64_t timestampMs, std::uint64_t bytes)
{
    ++matches;
    switch (query->kind()) {
    case Query::Kind::Events:
        return;
    case Query::Kind::Value:
        addTo(all, event, bytes);
        break;
    case Query::Kind::Slices:
        if (Cell *cell = sliceOf(slices, sliceAt(timestampMs)))
            addTo(*cell, event, bytes);
        break;
    case Query::Kind::Groups:
        Group *group = groupOf(event);
        if (!group)
            return;
        addTo(group->cell, event, bytes);
        if (query->timeslice()) {
            if (Cell *cell = sliceOf(group->slices, sliceAt(timestampMs)))
                addTo(*cell, event, bytes);
        }
        break;
    }
    keepBudget();
}

void QueryRun::Private::addTo(Cell &cell, const KeySource &event, std::uint64_t bytes)
{
    cell.value.add(query->calculation(), event, bytes, budget);
    if (const auto &having = query->having(); having && having->calculation != query->calculation())
        cell.having.add(having->calculation, event, bytes, budget);
}

void QueryRun::Private::merge(Cell &cell, const Cell &other)
{
    cell.value.merge(other.value, budget);
    cell.having.merge(other.having, budget);
}

/// Null if the event lacks a key, or there are too many groups.
Group *QueryRun::Private::groupOf(const KeySource &event)
{
    groupName.clear();
    std::vector<Datum> keys;
    for (const NamedKey &key : query->groupKeys()) {
        auto value = datumOf(event, key.key);
        if (!value)
            return nullptr;
        groupName += std::to_string(value->text.size()) + ':' + value->text;
        keys.push_back(std::move(*value));
    }
    return groupOf(groupName, std::move(keys));
}

Group *QueryRun::Private::groupOf(const std::string &name, std::vector<Datum> keys)
{
    const auto found = groups.find(name);
    if (found != groups.end())
        return &found->second;
    if (groups.size() >= kMostGroups || groupBytes + name.size() > kMostGroupBytes) {
        isCut = true;
        return nullptr;
    }
    groupBytes += name.size();
    Group &made = groups[name];
    made.keys = std::move(keys);
    return &made;
}

Cell *QueryRun::Private::sliceOf(Slices &in, std::int64_t slice)
{
    const auto found = in.find(slice);
    if (found != in.end())
        return &found->second;
    if (in.size() >= kMostSlices || cells >= kMostCells) {
        isCut = true;
        return nullptr;
    }
    ++cells;
    return &in[slice];
}

template <typename Visit>
void QueryRun::Private::forEachCell(const Visit &visit)
{
    visit(all);
    for (auto &[slice, cell] : slices)
        visit(cell);
    for (auto &[name, group] : groups) {
        visit(group.cell);
        for (auto &[slice, cell] : group.slices)
            visit(cell);
    }
}

/// Once all sketches hold too much together, each may hold half as much.
void QueryRun::Private::keepBudget()
{
    while (budget.used > SketchBudget::kMostUsed && budget.most > SketchBudget::kLeast) {
        budget.most = std::max(budget.most / 2, SketchBudget::kLeast);
        budget.used = 0;
        forEachCell([&](Cell &cell) {
            cell.value.shrink(budget);
            cell.having.shrink(budget);
            budget.used += cell.value.sketchSize() + cell.having.sketchSize();
        });
    }
}

bool QueryRun::isApproximate() const
{
    bool exact = true;
    d->forEachCell([&](const Cell &cell) { exact = exact && cell.value.isExact() && cell.having.isExact(); });
    return !exact;
}

void QueryRun::merge(QueryRun &&other)
{
    d->matches += other.d->matches;
    d->isCut = d->isCut || other.d->isCut;
    d->merge(d->all, other.d->all);
    d->mergeSlices(d->slices, other.d->slices);
    for (auto &[name, group] : other.d->groups) {
        Group *mine = d->groupOf(name, std::move(group.keys));
        if (!mine)
            continue;
        d->merge(mine->cell, group.cell);
        d->mergeSlices(mine->slices, group.slices);
    }
    d->keepBudget();
}

void QueryRun::Private::mergeSlices(Slices &mine, const Slices &others)
{
    for (const auto &[slice, cell] : others) {
        if (Cell *kept = sliceOf(mine, slice))
            merge(*kept, cell);
    }
}

/// The number of the slice: of those since 1970, or of those of the range.
std::int64_t QueryRun::Private::sliceAt(std::int64_t ms) const
{
    const Timeslice &slice = *query->timeslice();
    if (slice.widthMs > 0)
        return floorDivide(ms, slice.widthMs);
    if (!range.fromMs || !range.toMs || *range.toMs <= *range.fromMs)
        return 0;
    const auto offset = static_cast<double>(ms - *range.fromMs);
    const auto span = static_cast<double>(*range.toMs - *range.fromMs);
    auto number = static_cast<std::int64_t>(offset / span * slice.slices);
    // What rounding moved over a border goes back.
    number = std::clamp<std::int64_t>(number, 0, slice.slices - 1);
    while (number > 0 && ms < sliceStart(number))
        --number;
    while (number + 1 < slice.slices && ms >= sliceStart(number + 1))
        ++number;
    return number;
}

std::int64_t QueryRun::Private::sliceStart(std::int64_t number) const
{
    const Timeslice &slice = *query->timeslice();
    if (slice.widthMs > 0)
        return number * slice.widthMs;
    if (!range.fromMs || !range.toMs)
        return range.fromMs.value_or(0);
    const std::int64_t span = *range.toMs - *range.fromMs;
    return *range.fromMs + span / slice.slices * number + span % slice.slices * number / slice.slices;
}

bool QueryRun::Private::holds(const Cell &cell) const
{
    const auto &having = query->having();
    if (!having)
        return true;
    const bool isSame = having->calculation == query->calculation();
    return having->holds((isSame ? cell.value : cell.having).result(having->calculation));
}

ResultRow QueryRun::Private::row(const Cell &cell) const
{
    ResultRow made;
    made.value = cell.value.result(query->calculation());
    return made;
}

ResultRow QueryRun::Private::sliceRow(std::int64_t slice, const Cell &cell) const
{
    ResultRow made = row(cell);
    made.isSlice = true;
    made.fromMs = sliceStart(slice);
    made.toMs = sliceStart(slice + 1);
    return made;
}

std::vector<ResultRow> QueryRun::Private::sliceRows() const
{
    std::optional<std::int64_t> first;
    std::optional<std::int64_t> last;
    if (!slices.empty()) {
        first = slices.begin()->first;
        last = slices.rbegin()->first;
    }
    if (range.fromMs && range.toMs && *range.fromMs < *range.toMs) {
        first = sliceAt(*range.fromMs);
        last = sliceAt(*range.toMs - 1);
    }
    std::vector<ResultRow> rows;
    const bool fills = first && last && *last - *first < static_cast<std::int64_t>(kMostSlices);
    static const Cell kNothing;
    if (fills) {
        for (std::int64_t slice = *first; slice <= *last; ++slice) {
            const auto found = slices.find(slice);
            const Cell &cell = found == slices.end() ? kNothing : found->second;
            if (holds(cell))
                rows.push_back(sliceRow(slice, cell));
        }
        return rows;
    }
    for (const auto &[slice, cell] : slices) {
        if (holds(cell))
            rows.push_back(sliceRow(slice, cell));
    }
    return rows;
}

/// In the order of time unless sort asks for that of the values, and the first ones of them.
std::vector<ResultRow> QueryRun::Private::orderedSliceRows() const
{
    std::vector<ResultRow> rows = sliceRows();
    sortByValue(*query, rows);
    if (!query->limits().empty() && rows.size() > query->limits().front())
        rows.resize(query->limits().front());
    return rows;
}

/// The groups that having leaves, in order and within the limits.
std::vector<const Group *> QueryRun::Private::chosenGroups() const
{
    struct Ranked
    {
        const Group *group;
        GroupRank rank;
    };
    std::vector<Ranked> ranked;
    for (const auto &[name, group] : groups) {
        if (holds(group.cell))
            ranked.push_back({&group, {&group.keys, group.cell.value.result(query->calculation())}});
    }
    const auto before = [&](const Ranked &a, const Ranked &b) { return goesBefore(*query, a.rank, b.rank); };
    std::ranges::sort(ranked, before);

    const std::vector<std::uint32_t> &limits = query->limits();
    std::vector<const Group *> chosen;
    if (limits.size() < 2 || query->groupKeys().size() < 2) {
        const std::size_t most = limits.empty() ? kDefaultGroups : limits.front();
        for (const Ranked &one : ranked | std::views::take(most))
            chosen.push_back(one.group);
        return chosen;
    }
    // limit(a, b): of the first key's values the first a as a whole, and b groups within each.
    std::vector<NestedGroup> nested;
    SketchBudget spare;
    for (const Ranked &one : ranked)
        nested.push_back({one.group->keys, &one.group->cell.value});
    for (const std::size_t index : withinLimits(*query, nested, spare))
        chosen.push_back(ranked[index].group);
    return chosen;
}

std::vector<ResultRow> QueryRun::Private::groupRows() const
{
    std::vector<ResultRow> rows;
    for (const Group *group : chosenGroups()) {
        if (query->timeslice()) {
            for (const auto &[slice, cell] : group->slices) {
                rows.push_back(sliceRow(slice, cell));
                rows.back().group = group->keys;
            }
            continue;
        }
        rows.push_back(row(group->cell));
        rows.back().group = group->keys;
    }
    return rows;
}

std::vector<ResultRow> QueryRun::rows() const
{
    switch (d->query->kind()) {
    case Query::Kind::Events:
        return {};
    case Query::Kind::Value:
        return d->holds(d->all) ? std::vector{d->row(d->all)} : std::vector<ResultRow>();
    case Query::Kind::Slices:
        return d->orderedSliceRows();
    case Query::Kind::Groups:
        return d->groupRows();
    }
    return {};
}

} // namespace hubscope::leql
