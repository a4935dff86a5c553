// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreSearch.h"

#include "insight/EventKeys.h"
#include "leql/ColumnTruth.h"
#include "store/RowKeys.h"

#include <algorithm>

namespace hubscope::store {

using leql::Truth;

struct StoreSearch::Private
{
    Private(leql::QueryPtr asked, insight::Attribution howAccounts)
        : query(std::move(asked))
        , attribution(howAccounts)
        , columns(query->keys(), attribution)
        , sieve(*query)
        , rowKeys(query->keys(), columns)
        , keys(query->keys())
    {
    }

    leql::QueryPtr query;
    leql::TimeRange range;
    insight::Attribution attribution;
    LogSets logSets;
    ChunkFilter::Order order = ChunkFilter::Order::OldestFirst;
    ChunkColumns columns;
    RecordSieve sieve;
    RowKeys rowKeys;
    insight::EventKeys keys;
    /// Keys of the clauses that add up.
    std::vector<std::uint32_t> addedKeys;
    bool addsBytes = false;
    /// For the book that the chunks were sorted by: it rarely changes.
    std::shared_ptr<const insight::RuleBook> rules;
    std::unique_ptr<insight::EventDecoder> decoder;
    /// Of the hub that was asked about last.
    std::int64_t hub = -1;
    std::string hubName;

    std::vector<Truth> truths(const StoredChunk &chunk) const;
    std::vector<std::uint32_t> inOrder(const StoredChunk &chunk, const std::vector<Truth> &truths) const;
    bool isWanted(const StoredChunk &chunk, std::size_t row) const;
    bool hasAll(const leql::KeySource &event) const;
    Truth byRecord(const StoredChunk &chunk, std::size_t number);
    void addByRecord(const StoredChunk &chunk, std::size_t number, Truth truth, const Matched &matched);
    void addKeysOf(const leql::Calculation &calculation);
    void useRulesOf(const StoredChunk &chunk);
    void useHubOf(StoreReader &reader, const ChunkInfo &chunk);
    template <typename Visit>
    void decode(const StoredChunk &chunk, std::size_t row, const Visit &visit);
};

StoreSearch::StoreSearch(leql::QueryPtr query, leql::TimeRange range, insight::Attribution attribution,
                         LogSets logSets, ChunkFilter::Order order)
    : d(std::make_unique<Private>(std::move(query), attribution))
{
    d->range = range;
    d->logSets = logSets;
    d->order = order;
    for (const leql::NamedKey &key : d->query->groupKeys())
        d->addedKeys.push_back(key.key);
    d->addKeysOf(d->query->calculation());
    if (d->query->having())
        d->addKeysOf(d->query->having()->calculation);
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

/// The rows that may fit, in the order that is asked for; those of one time as they came, or the other way
/// round.
std::vector<std::uint32_t> StoreSearch::Private::inOrder(const StoredChunk &chunk,
                                                         const std::vector<Truth> &truths) const
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < truths.size(); ++row) {
        if (truths[row] != Truth::False)
            rows.push_back(row);
    }
    std::ranges::stable_sort(rows, {}, [&](std::uint32_t row) { return chunk.columns().times[row]; });
    if (order == ChunkFilter::Order::NewestFirst)
        std::ranges::reverse(rows);
    return rows;
}

/// Whether it knows all that is added up.
bool StoreSearch::Private::hasAll(const leql::KeySource &event) const
{
    return !query->condition().hasCaptures() && std::ranges::none_of(addedKeys, [&](std::uint32_t key) {
        return event.value(key).kind == leql::KeyValue::Kind::Unknown;
    });
}

/// What columns and record say of an event of which the columns alone say nothing; `rowKeys` stand at it
/// then.
Truth StoreSearch::Private::byRecord(const StoredChunk &chunk, std::size_t number)
{
    if (!sieve.mayFit(number))
        return Truth::False;
    columns.setRow(number);
    if (query->condition().hasCaptures() || !rowKeys.read(chunk, number))
        return Truth::Unknown;
    return query->condition().evaluate(rowKeys);
}

void StoreSearch::Private::useRulesOf(const StoredChunk &chunk)
{
    if (decoder && rules == chunk.rules())
        return;
    rules = chunk.rules();
    decoder = std::make_unique<insight::EventDecoder>(rules, attribution);
}

/// A name that cannot be read is one that is not known.
void StoreSearch::Private::useHubOf(StoreReader &reader, const ChunkInfo &chunk)
{
    if (hub == chunk.hub)
        return;
    hub = chunk.hub;
    hubName = reader.hubName(hub).value_or(std::string());
}

template <typename Visit>
void StoreSearch::Private::decode(const StoredChunk &chunk, std::size_t row, const Visit &visit)
{
    decoder->decodeRecord(chunk.source(row), chunk.origin(row), chunk.record(row), visit, chunk.remarks(row));
}

const std::string &StoreSearch::hubName() const
{
    return d->hubName;
}

StoreResult<std::optional<StoreSearch::Matches>> StoreSearch::find(StoreReader &reader, const ChunkInfo &info)
{
    auto chunk = reader.read(info, d->columns.texts());
    if (!chunk)
        return std::unexpected(chunk.error());
    if (!*chunk)
        return std::nullopt;
    Matches matches(std::move(**chunk));
    StoredChunk &read = matches.m_chunk;
    d->useHubOf(reader, info);
    d->columns.read(read);
    const std::vector<Truth> truths = d->truths(read);
    const std::vector<std::uint32_t> rows = d->inOrder(read, truths);
    if (rows.empty())
        return std::nullopt;
    const auto loaded = reader.loadBytes(read);
    if (!loaded)
        return std::unexpected(loaded.error());
    if (!*loaded)
        return std::nullopt;
    d->sieve.read(read);
    for (const std::uint32_t row : rows) {
        const Truth truth = truths[row] == Truth::Unknown ? d->byRecord(read, row) : truths[row];
        if (truth != Truth::False)
            matches.m_rows.push_back({row, truth == Truth::Unknown});
    }
    if (matches.isEmpty())
        return std::nullopt;
    matches.m_hubName = d->hubName;
    return matches;
}

bool StoreSearch::next(Matches &matches, const Found &found)
{
    const auto [row, isOpen] = matches.m_rows[matches.m_at++];
    const StoredChunk &chunk = matches.m_chunk;
    d->useRulesOf(chunk);
    if (std::exchange(d->hub, chunk.info().hub) != chunk.info().hub)
        d->hubName = matches.m_hubName;
    bool goesOn = true;
    d->decode(chunk, row, [&](const insight::InsightEvent &event) {
        if (isOpen)
            d->keys.read(event, d->hubName);
        if (!isOpen || d->query->condition().matches(d->keys))
            goesOn = found(event, chunk.rules());
    });
    return goesOn;
}

StoreResult<bool> StoreSearch::events(StoreReader &reader, const ChunkInfo &info, const Found &found)
{
    auto matches = find(reader, info);
    if (!matches)
        return std::unexpected(matches.error());
    while (*matches && !(*matches)->isEmpty()) {
        if (!next(**matches, found))
            return false;
    }
    return true;
}

StoreResult<void> StoreSearch::add(StoreReader &reader, const ChunkInfo &info, const Matched &matched)
{
    auto chunk = reader.read(info, d->columns.texts());
    if (!chunk)
        return std::unexpected(chunk.error());
    if (!*chunk)
        return {};
    StoredChunk &read = **chunk;
    d->useHubOf(reader, info);
    d->columns.read(read);
    const std::vector<Truth> truths = d->truths(read);
    for (std::size_t row = 0; row < truths.size(); ++row) {
        if (truths[row] == Truth::False)
            continue;
        d->columns.setRow(row);
        const std::int64_t time = read.columns().times[row];
        const bool isKnown = truths[row] == Truth::True && d->hasAll(d->columns);
        if ((!isKnown || d->addsBytes) && !read.hasBytes()) {
            const auto loaded = reader.loadBytes(read);
            if (!loaded)
                return std::unexpected(loaded.error());
            if (!*loaded)
                return {};
            d->useRulesOf(read);
            d->sieve.read(read);
        }
        if (isKnown)
            matched(d->columns, time, d->addsBytes ? read.source(row).size() : 0);
        else
            d->addByRecord(read, row, truths[row], matched);
    }
    return {};
}

void StoreSearch::Private::addByRecord(const StoredChunk &chunk, std::size_t number, Truth truth,
                                       const Matched &matched)
{
    const bool isCertain = truth == Truth::True;
    truth = isCertain ? truth : byRecord(chunk, number);
    if (truth == Truth::False)
        return;
    const std::int64_t time = chunk.columns().times[number];
    const bool isRead = truth == Truth::True && (!isCertain || rowKeys.read(chunk, number));
    if (isRead && hasAll(rowKeys)) {
        matched(rowKeys, time, chunk.source(number).size());
        return;
    }
    decode(chunk, number, [&](const insight::InsightEvent &event) {
        keys.read(event, hubName);
        if (truth == Truth::True || query->condition().matches(keys))
            matched(keys, time, event.raw.size());
    });
}

} // namespace hubscope::store
