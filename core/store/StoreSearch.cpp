// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreSearch.h"

#include "insight/EventKeys.h"
#include "leql/ColumnTruth.h"

#include <algorithm>

namespace hubscope::store {

using leql::Truth;

struct StoreSearch::Private
{
    leql::QueryPtr query;
    leql::TimeRange range;
    insight::Attribution attribution;
    LogSets logSets;
    ChunkFilter::Order order;
    ChunkColumns columns;
    RecordSieve sieve;
    insight::EventKeys keys;
    /// Keys of the clauses that add up.
    std::vector<std::uint32_t> addedKeys;
    bool addsBytes = false;
    /// For the book that the chunks were sorted by: it rarely changes.
    std::shared_ptr<const insight::RuleBook> rules;
    std::unique_ptr<insight::EventDecoder> decoder;

    std::vector<Truth> truths(const StoredChunk &chunk) const;
    bool isWanted(const StoredChunk &chunk, std::size_t row) const;
    bool columnsHaveAll() const;
    void addKeysOf(const leql::Calculation &calculation);
    void useRulesOf(const StoredChunk &chunk);
    template <typename Visit>
    void decode(const StoredChunk &chunk, std::size_t row, const Visit &visit);
};

StoreSearch::StoreSearch(leql::QueryPtr query, leql::TimeRange range, insight::Attribution attribution,
                         LogSets logSets, ChunkFilter::Order order)
    : d(new Private{.query = query,
                    .range = range,
                    .attribution = attribution,
                    .logSets = logSets,
                    .order = order,
                    .columns{query->keys(), attribution},
                    .sieve = RecordSieve(*query),
                    .keys = insight::EventKeys(query->keys()),
                    .addedKeys = {},
                    .rules = {},
                    .decoder = {}})
{
    for (const leql::NamedKey &key : query->groupKeys())
        d->addedKeys.push_back(key.key);
    d->addKeysOf(query->calculation());
    if (query->having())
        d->addKeysOf(query->having()->calculation);
}

StoreSearch::~StoreSearch() = default;

void StoreSearch::Private::addKeysOf(const leql::Calculation &calculation)
{
    if (calculation.key)
        addedKeys.push_back(*calculation.key);
    addsBytes = addsBytes || calculation.function == leql::Function::Bytes;
}

ChunkFilter StoreSearch::filter() const
{
    ChunkFilter filter{.logSets = d->logSets, .order = d->order};
    filter.fromMs = d->range.fromMs.value_or(filter.fromMs);
    filter.toMs = d->range.toMs.value_or(filter.toMs);
    return filter;
}

bool StoreSearch::Private::isWanted(const StoredChunk &chunk, std::size_t row) const
{
    return range.holds(chunk.columns().times[row]) && (logSets.isEmpty() || logSets.has(chunk.logSet(row)));
}

/// What columns say of each event; False, too, for those that are not asked for.
std::vector<Truth> StoreSearch::Private::truths(const StoredChunk &chunk) const
{
    std::vector<Truth> truths = query->condition().isAlways() ? std::vector<Truth>(chunk.rows(), Truth::True)
                                                              : leql::evaluate(query->condition(), columns);
    const ChunkInfo &info = chunk.info();
    const bool isWhole = range.holds(info.minMs) && range.holds(info.maxMs) &&
                         (logSets.isEmpty() || logSets.hasAll(info.logSets));
    for (std::size_t row = 0; !isWhole && row < truths.size(); ++row) {
        if (!isWanted(chunk, row))
            truths[row] = Truth::False;
    }
    return truths;
}

/// For the event that the columns stand at.
bool StoreSearch::Private::columnsHaveAll() const
{
    return !query->condition().hasCaptures() && std::ranges::none_of(addedKeys, [&](std::uint32_t key) {
        return columns.value(key).kind == leql::KeyValue::Kind::Unknown;
    });
}

void StoreSearch::Private::useRulesOf(const StoredChunk &chunk)
{
    if (decoder && rules == chunk.rules())
        return;
    rules = chunk.rules();
    decoder = std::make_unique<insight::EventDecoder>(rules, attribution);
}

template <typename Visit>
void StoreSearch::Private::decode(const StoredChunk &chunk, std::size_t row, const Visit &visit)
{
    decoder->decodeRecord(chunk.source(row), chunk.origin(row), chunk.record(row), visit, chunk.remarks(row));
}

StoreResult<bool> StoreSearch::events(StoreReader &reader, const ChunkInfo &info, const Found &found)
{
    auto chunk = reader.read(info);
    if (!chunk)
        return std::unexpected(chunk.error());
    if (!*chunk)
        return true;
    StoredChunk &read = **chunk;
    d->columns.read(read);
    const std::vector<Truth> truths = d->truths(read);
    if (std::ranges::all_of(truths, [](Truth truth) { return truth == Truth::False; }))
        return true;
    const auto loaded = reader.loadBytes(read);
    if (!loaded)
        return std::unexpected(loaded.error());
    if (!*loaded)
        return true;
    d->useRulesOf(read);
    d->sieve.read(read);
    bool goesOn = true;
    for (std::size_t i = 0; goesOn && i < truths.size(); ++i) {
        const std::size_t row = d->order == ChunkFilter::Order::OldestFirst ? i : truths.size() - 1 - i;
        if (truths[row] == Truth::False || (truths[row] == Truth::Unknown && !d->sieve.mayFit(row)))
            continue;
        d->decode(read, row, [&](const insight::InsightEvent &event) {
            d->keys.read(event);
            if (truths[row] == Truth::True || d->query->condition().matches(d->keys))
                goesOn = found(event, read.rules());
        });
    }
    return goesOn;
}

StoreResult<void> StoreSearch::add(StoreReader &reader, const ChunkInfo &info, leql::QueryRun &run)
{
    auto chunk = reader.read(info);
    if (!chunk)
        return std::unexpected(chunk.error());
    if (!*chunk)
        return {};
    StoredChunk &read = **chunk;
    d->columns.read(read);
    const std::vector<Truth> truths = d->truths(read);
    for (std::size_t row = 0; row < truths.size(); ++row) {
        if (truths[row] == Truth::False)
            continue;
        d->columns.setRow(row);
        const bool isKnown = truths[row] == Truth::True && d->columnsHaveAll();
        if ((!isKnown || d->addsBytes) && !read.hasBytes()) {
            const auto loaded = reader.loadBytes(read);
            if (!loaded)
                return std::unexpected(loaded.error());
            if (!*loaded)
                return {};
            d->useRulesOf(read);
            d->sieve.read(read);
        }
        const std::int64_t time = read.columns().times[row];
        if (isKnown) {
            run.addMatch(d->columns, time, d->addsBytes ? read.source(row).size() : 0);
            continue;
        }
        if (truths[row] == Truth::Unknown && !d->sieve.mayFit(row))
            continue;
        d->decode(read, row, [&](const insight::InsightEvent &event) {
            d->keys.read(event);
            if (truths[row] == Truth::True || d->query->condition().matches(d->keys))
                run.addMatch(d->keys, time, event.raw.size());
        });
    }
    return {};
}

} // namespace hubscope::store
