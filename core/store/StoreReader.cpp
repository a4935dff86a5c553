// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreReader.h"

#include "base/Compression.h"
#include "insight/RuleBook.h"
#include "store/ByteCoding.h"
#include "store/ChunkDraft.h"
#include "store/Database.h"
#include "store/Figures.h"
#include "store/GapRows.h"
#include "store/Schema.h"
#include "store/StoreFolder.h"
#include "store/StoredSets.h"

#include <QFileInfo>

#include <algorithm>
#include <map>
#include <numeric>
#include <span>
#include <utility>

namespace hubscope::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBusyTimeoutMs = 2000;
/// Books that a search meets; few people have more in a month.
constexpr std::size_t kMostBooks = 32;
/// Of a chunk, and of a rule book: what a damaged number may ask for.
constexpr std::int64_t kMostChunkBytes = 1024LL * 1024 * 1024;
constexpr std::int64_t kMostBookBytes = 64LL * 1024 * 1024;

/// How often in a row a damaged file may give nothing until it is given up; the steps grow, so that this
/// reaches over some ten thousand chunks.
constexpr int kMostMisses = 500;

constexpr std::string_view kZone =
    "SELECT id, last, hub, min_ms, max_ms, log_sets, events, bytes, stored FROM chunk ";

ChunkInfo zoneOf(const Statement &row)
{
    return {.id = row.integer(0),
            .last = row.integer(1),
            .hub = row.integer(2),
            .minMs = row.integer(3),
            .maxMs = row.integer(4),
            .logSets = logSetsOf(row.integer(5)),
            .events = row.integer(6),
            .bytes = row.integer(7),
            .storedBytes = row.integer(8)};
}

/// Adds what the query gives until it ends or fails.
StoreResult<void> collect(Statement &query, std::vector<ChunkInfo> &found)
{
    for (auto row = query.step(); !row || *row; row = query.step()) {
        if (!row)
            return std::unexpected(row.error());
        found.push_back(zoneOf(query));
    }
    return {};
}

bool isWanted(const ChunkInfo &chunk, const ChunkFilter &filter)
{
    const std::int64_t wanted = toBits(filter.logSets);
    return chunk.maxMs >= filter.fromMs && chunk.minMs < filter.toMs &&
           (wanted == 0 || (toBits(chunk.logSets) & wanted) != 0);
}

void sort(std::vector<ChunkInfo> &chunks, ChunkFilter::Order order)
{
    if (order == ChunkFilter::Order::NewestFirst)
        std::ranges::sort(chunks, std::greater(),
                          [](const ChunkInfo &chunk) { return std::pair(chunk.maxMs, chunk.id); });
    else
        std::ranges::sort(chunks, std::less(),
                          [](const ChunkInfo &chunk) { return std::pair(chunk.minMs, chunk.id); });
}

/// Leaves of a merged chunk what `part` names; false if its own account does not fit.
bool keepPart(Columns &columns, const ChunkInfo &whole, const ChunkInfo &part)
{
    if (std::cmp_not_equal(columns.segments.size(), whole.last - whole.id + 1))
        return false;
    const auto rowsBefore = [&](std::int64_t append) {
        const auto end = columns.segments.begin() + (append - whole.id);
        return std::accumulate(columns.segments.begin(), end, std::size_t{0});
    };
    const std::size_t first = rowsBefore(part.id);
    keepRows(columns, first, rowsBefore(part.last + 1) - first);
    return true;
}

/// These parts of `whole`'s blob, of the rows of `part`.
std::optional<Columns> columnsOf(std::string_view blob, ColumnParts parts, const ChunkInfo &whole,
                                 const ChunkInfo &part)
{
    const bool isPart = whole.id != part.id || whole.last != part.last;
    if (isPart)
        parts.add(ColumnPart::Sources); // Its account of the appends.
    std::optional<Columns> columns = decode(blob, parts);
    if (columns && isPart && !keepPart(*columns, whole, part))
        return std::nullopt;
    return columns;
}

bool isSound(const Columns &columns, std::string_view bytes)
{
    return std::ranges::all_of(columns.sources, [&](const SourcePlace &place) {
        return place.begin <= bytes.size() && place.size <= bytes.size() - place.begin;
    });
}

} // namespace

struct StoreReader::Private
{
    Database database;
    /// Set once it is read as far as it can be.
    std::optional<StoreError> damage = {};
    /// The chunk that holds an append, if it is still there.
    Statement covering = {};
    /// The same with its bytes, which SQLite reads whether somebody looks at them or not.
    Statement coveringBytes = {};
    Statement book = {};
    Decompressor decompressor = {};
    std::map<std::int64_t, std::shared_ptr<const insight::RuleBook>> books = {};

    StoreResult<void> prepare();
    StoreResult<std::optional<ChunkInfo>> find(Statement &query, const ChunkInfo &chunk) const;
    StoreResult<std::shared_ptr<const insight::RuleBook>> ruleBook(std::int64_t id);
    static bool loadTexts(StoredChunk &chunk);
    std::unexpected<StoreError> damaged(const ChunkInfo &chunk, const char *what) const;
    StoreResult<std::vector<ChunkInfo>> whatCanBeRead();
    StoreResult<std::vector<ChunkInfo>> byZoneMap(const ChunkFilter &filter);
};

StoreResult<void> StoreReader::Private::prepare()
{
    constexpr std::string_view kWhere = " FROM chunk WHERE id<=? ORDER BY id DESC LIMIT 1";
    const std::string columns =
        "SELECT id, last, hub, min_ms, max_ms, log_sets, events, bytes, stored, rules, ranges, columns";
    const std::pair<Statement *, std::string> statements[]{
        {&covering, columns + std::string(kWhere)},
        {&coveringBytes, columns + ", body" + std::string(kWhere)},
        {&book, "SELECT size, text FROM rule_book WHERE id=?"},
    };
    for (const auto &[statement, text] : statements) {
        auto prepared = database.prepare(text);
        if (!prepared)
            return std::unexpected(prepared.error());
        *statement = std::move(*prepared);
    }
    return {};
}

std::unexpected<StoreError> StoreReader::Private::damaged(const ChunkInfo &chunk, const char *what) const
{
    return storeFailure(StoreCause::Corrupt, u"chunk %1: %2"_s.arg(chunk.id).arg(QLatin1StringView(what)),
                        database.path());
}

/// Steps the query (one of `covering…`) to the chunk that holds these appends now; nothing if they were
/// removed.
StoreResult<std::optional<ChunkInfo>> StoreReader::Private::find(Statement &query,
                                                                 const ChunkInfo &chunk) const
{
    const auto row = query.bind(1, chunk.id).step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    const ChunkInfo now = zoneOf(query);
    if (now.last < chunk.id)
        return std::nullopt;
    if (now.last < chunk.last)
        return damaged(chunk, "it is smaller than it was");
    if (now.bytes < 0 || now.bytes > kMostChunkBytes)
        return damaged(chunk, "its size is out of range");
    return now;
}

/// Null for a book that cannot be read (any more): the events are what they are, which rules held is not
/// known.
StoreResult<std::shared_ptr<const insight::RuleBook>> StoreReader::Private::ruleBook(std::int64_t id)
{
    if (const auto known = books.find(id); known != books.end())
        return known->second;
    const StatementScope scope(book);
    const auto row = book.bind(1, id).step();
    if (!row)
        return std::unexpected(row.error());
    std::shared_ptr<const insight::RuleBook> rules;
    if (const std::int64_t size = *row ? book.integer(0) : -1; size >= 0 && size <= kMostBookBytes) {
        if (const auto text = decompressor.decompress(asText(book.blob(1)), static_cast<std::size_t>(size)))
            rules = insight::RuleBook::fromJson(*text).value_or(nullptr);
    }
    if (books.size() == kMostBooks)
        books.clear();
    books.emplace(id, rules);
    return rules;
}

StoreReader::StoreReader(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

StoreReader::~StoreReader() = default;

StoreResult<std::unique_ptr<StoreReader>> StoreReader::open(const QString &folder)
{
    const auto place = StoreFolder::existing(folder);
    if (!place)
        return std::unexpected(place.error());
    auto sound = openSound(place->database());
    if (sound || sound.error().cause != StoreCause::Corrupt)
        return sound;
    auto damaged = openDamaged(place->database());
    if (!damaged)
        return std::unexpected(sound.error());
    (*damaged)->d->damage = sound.error();
    return damaged;
}

StoreResult<std::unique_ptr<StoreReader>> StoreReader::openSound(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadOnly, kBusyTimeoutMs);
    if (!database)
        return std::unexpected(database.error());
    auto state = std::make_unique<Private>(std::move(*database));
    const auto layout = layoutOf(state->database);
    if (!layout)
        return std::unexpected(layout.error());
    if (*layout == Layout::Empty)
        return storeFailure(StoreCause::Missing, u"the database is being made"_s, path);
    if (const auto prepared = state->prepare(); !prepared)
        return std::unexpected(prepared.error());
    return std::unique_ptr<StoreReader>(new StoreReader(std::move(state)));
}

StoreResult<std::unique_ptr<StoreReader>> StoreReader::openDamaged(const QString &database)
{
    const QString canonical = QFileInfo(database).canonicalFilePath();
    if (canonical.isEmpty())
        return storeFailure(StoreCause::Missing, u"there is no such file"_s, database);
    auto opened = Database::open(canonical, Database::Access::ReadOnly, kBusyTimeoutMs);
    if (!opened)
        return std::unexpected(opened.error());
    auto state = std::make_unique<Private>(
        std::move(*opened), StoreError{StoreCause::Corrupt, u"the database was damaged"_s, canonical});
    const auto prepared = state->database.tolerateDamage().and_then([&] { return state->prepare(); });
    if (!prepared)
        return std::unexpected(prepared.error());
    return std::unique_ptr<StoreReader>(new StoreReader(std::move(state)));
}

QStringList StoreReader::keptAside(const QString &folder)
{
    return StoreFolder::keptAside(folder);
}

const std::optional<StoreError> &StoreReader::damage() const
{
    return d->damage;
}

StoreResult<std::vector<ChunkInfo>> StoreReader::chunks(const ChunkFilter &filter)
{
    StoreResult<std::vector<ChunkInfo>> found;
    if (!d->damage) {
        found = d->byZoneMap(filter);
        if (!found && found.error().cause == StoreCause::Corrupt)
            d->damage = found.error();
    }
    if (d->damage) {
        found = d->database.tolerateDamage().and_then([&] { return d->whatCanBeRead(); });
        if (found)
            std::erase_if(*found, [&](const ChunkInfo &chunk) { return !isWanted(chunk, filter); });
    }
    if (found)
        sort(*found, filter.order);
    return found;
}

/// All of it stands in the index.
StoreResult<std::vector<ChunkInfo>> StoreReader::Private::byZoneMap(const ChunkFilter &filter)
{
    std::vector<ChunkInfo> found;
    auto query =
        database.prepare(std::string(kZone) + "INDEXED BY chunk_by_time WHERE max_ms>=?1 AND min_ms<?2 "
                                              "AND (?3=0 OR log_sets&?3)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(1, filter.fromMs).bind(2, filter.toMs).bind(3, toBits(filter.logSets));
    if (const auto collected = collect(*query, found); !collected)
        return std::unexpected(collected.error());
    return found;
}

/// Number by number where the table cannot be walked; without an index, which may be what is damaged.
StoreResult<std::vector<ChunkInfo>> StoreReader::Private::whatCanBeRead()
{
    std::vector<ChunkInfo> found;
    auto query = database.prepare(std::string(kZone) + "NOT INDEXED WHERE id>=? ORDER BY id LIMIT 1");
    if (!query)
        return std::unexpected(query.error());
    std::int64_t last = 0;
    for (std::int64_t misses = 0; misses < kMostMisses;) {
        const StatementScope scope(*query);
        auto row = query->bind(1, last + 1).step();
        if (row && !*row)
            break; // the end of the table
        // A damaged page can say anything of its rows, but not lead back.
        const ChunkInfo chunk = row ? zoneOf(*query) : ChunkInfo{};
        if (row && chunk.id > last && chunk.last >= chunk.id && chunk.events > 0) {
            found.push_back(chunk);
            last = chunk.id;
            misses = 0;
        } else {
            last += 1 + ++misses / 2;
        }
    }
    return found;
}

StoreResult<std::optional<StoredChunk>> StoreReader::read(const ChunkInfo &chunk, ColumnParts texts)
{
    const StatementScope scope(d->covering);
    const auto whole = d->find(d->covering, chunk);
    if (!whole)
        return std::unexpected(whole.error());
    if (!*whole)
        return std::nullopt;
    auto rules = d->ruleBook(d->covering.integer(9));
    if (!rules)
        return std::unexpected(rules.error());
    StoredChunk found;
    found.m_info = chunk;
    found.m_whole = **whole;
    found.m_rules = std::move(*rules);
    found.m_blob = std::make_unique<const std::string>(asText(d->covering.blob(11)));
    found.m_texts = texts;
    texts.add(ColumnPart::Rows);
    auto columns = columnsOf(*found.m_blob, texts, **whole, chunk);
    if (!columns || std::cmp_not_equal(columns->rows(), chunk.events))
        return d->damaged(chunk, "its columns are not what was written");
    found.m_columns = std::move(*columns);
    // The book's number has no checksum of its own: it may lead to a shorter one.
    const auto isMissing = [&](std::uint32_t rule) { return rule > found.m_rules->rules().size(); };
    if (!found.m_rules || std::ranges::any_of(found.m_columns.rules, isMissing)) {
        found.m_rules = insight::RuleBook::builtIn();
        std::ranges::fill(found.m_columns.rules, 0U);
    }
    return found;
}

/// From the blob that the others are from, as the views of a chunk point into one blob.
bool StoreReader::Private::loadTexts(StoredChunk &chunk)
{
    ColumnParts missing;
    for (std::uint8_t field = 0; field < kTextFieldCount; ++field) {
        if (const ColumnPart part = partOf(TextField{field}); !chunk.m_texts.has(part))
            missing.add(part);
    }
    if (missing.isEmpty())
        return true;
    auto columns = columnsOf(*chunk.m_blob, missing, chunk.m_whole, chunk.m_info);
    for (std::uint8_t field = 0; columns && field < kTextFieldCount; ++field) {
        if (missing.has(partOf(TextField{field})))
            chunk.m_columns.texts[field] = std::move(columns->texts[field]);
    }
    chunk.m_texts = kTextParts;
    return columns.has_value();
}

StoreResult<bool> StoreReader::loadBytes(StoredChunk &chunk)
{
    if (chunk.m_hasBytes)
        return true;
    const StatementScope scope(d->coveringBytes);
    const auto whole = d->find(d->coveringBytes, chunk.m_info);
    if (!whole)
        return std::unexpected(whole.error());
    if (!*whole)
        return false;
    auto columns = columnsOf(asText(d->coveringBytes.blob(11)), {ColumnPart::Origins, ColumnPart::Sources},
                             **whole, chunk.m_info);
    if (!columns || columns->records.size() != chunk.rows() || !d->loadTexts(chunk))
        return d->damaged(chunk.m_info, "its columns are not what was written");
    auto bytes = d->decompressor.decompress(asText(d->coveringBytes.blob(12)),
                                            static_cast<std::size_t>((*whole)->bytes));
    if (!bytes || !isSound(*columns, *bytes))
        return d->damaged(chunk.m_info, "its bytes are not what was written");
    chunk.m_columns.messages = std::move(columns->messages);
    chunk.m_columns.records = std::move(columns->records);
    chunk.m_columns.sources = std::move(columns->sources);
    chunk.m_columns.notJson = std::move(columns->notJson);
    chunk.m_columns.faultPlaces = std::move(columns->faultPlaces);
    chunk.m_messageOf.clear();
    for (std::uint32_t entry = 0; entry < chunk.m_columns.messages.size(); ++entry)
        chunk.m_messageOf.insert(chunk.m_messageOf.end(), chunk.m_columns.messages[entry].rows, entry);
    chunk.m_bytes = std::move(*bytes);
    chunk.m_hasBytes = true;
    return true;
}

StoreResult<StoreFigures> StoreReader::figures()
{
    return figuresOf(d->database);
}

StoreResult<std::vector<HubGap>> StoreReader::gaps()
{
    return allGaps(d->database);
}

StoreResult<std::string> StoreReader::hubName(std::int64_t hub)
{
    return d->database.prepare("SELECT name FROM hub WHERE id=?")
        .and_then([&](Statement query) -> StoreResult<std::string> {
            query.bind(1, hub);
            return query.step().transform(
                [&](bool found) { return found ? std::string(query.text(0)) : std::string(); });
        });
}

StoreResult<std::vector<OffsetRange>> StoreReader::ranges(const ChunkInfo &chunk)
{
    const StatementScope scope(d->covering);
    return d->find(d->covering, chunk).transform([&](const std::optional<ChunkInfo> &whole) {
        return whole ? decodeRanges(asText(d->covering.blob(10))) : std::vector<OffsetRange>();
    });
}

} // namespace hubscope::store
