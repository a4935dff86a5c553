// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Schema.h"

#include <QString>

#include <algorithm>

namespace hubscope::store {

using namespace Qt::StringLiterals;

namespace {

/// The large blobs stand last in their row, so that what is before them is read without them.
/// `chunk_by_time` holds all of a zone map: chunks are chosen without touching their rows.
/// `chunk_small` finds what is worth merging; its condition is that of ChunkMerger.
constexpr const char *kTables = R"(
CREATE TABLE hub(
    id INTEGER PRIMARY KEY,
    host TEXT NOT NULL,
    name TEXT NOT NULL,
    topic_id TEXT NOT NULL DEFAULT '',
    begun_ms INTEGER NOT NULL) STRICT;
CREATE TABLE position(
    hub INTEGER NOT NULL REFERENCES hub,
    partition INTEGER NOT NULL,
    next INTEGER NOT NULL,
    PRIMARY KEY(hub, partition)) STRICT, WITHOUT ROWID;
CREATE TABLE gap(
    id INTEGER PRIMARY KEY,
    hub INTEGER NOT NULL REFERENCES hub,
    partition INTEGER NOT NULL,
    first INTEGER NOT NULL,
    beyond INTEGER NOT NULL,
    reason TEXT NOT NULL,
    time_ms INTEGER NOT NULL,
    UNIQUE(hub, partition, first, reason)) STRICT;
CREATE TABLE rule_book(
    id INTEGER PRIMARY KEY,
    checksum INTEGER NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    text BLOB NOT NULL) STRICT;
CREATE TABLE chunk(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    last INTEGER NOT NULL,
    hub INTEGER NOT NULL REFERENCES hub,
    rules INTEGER NOT NULL REFERENCES rule_book,
    age_ms INTEGER NOT NULL,
    min_ms INTEGER NOT NULL,
    max_ms INTEGER NOT NULL,
    log_sets INTEGER NOT NULL,
    events INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    stored INTEGER NOT NULL,
    ranges BLOB NOT NULL,
    columns BLOB NOT NULL,
    body BLOB NOT NULL) STRICT;
CREATE INDEX chunk_by_time ON chunk(max_ms, min_ms, log_sets, hub, last, events, bytes, stored);
CREATE INDEX chunk_by_age ON chunk(age_ms, events);
CREATE INDEX chunk_small ON chunk(id, last, hub, rules, bytes, events) WHERE bytes < 524288 AND events < 16384;
CREATE TABLE clock(
    id INTEGER PRIMARY KEY CHECK(id = 1),
    store_ms INTEGER NOT NULL,
    system_ms INTEGER NOT NULL) STRICT;
)";

StoreResult<void> inTransaction(Database &database, const QByteArray &sql)
{
    return database.execute("BEGIN IMMEDIATE").and_then([&]() -> StoreResult<void> {
        StoreResult<void> done =
            database.execute(sql.constData()).and_then([&] { return database.execute("COMMIT"); });
        if (!done && database.isInTransaction())
            (void)database.execute("ROLLBACK");
        return done;
    });
}

QByteArray versionSql(std::int64_t version)
{
    return "PRAGMA user_version=" + QByteArray::number(qint64{version}) + ';';
}

} // namespace

std::span<const Migration> migrations()
{
    static constexpr Migration kMigrations[] = {
        // The same tables: only what writes version 2 keeps the checksum of compressed texts behind them.
        {1, ""},
    };
    return kMigrations;
}

StoreResult<std::int64_t> applicationId(Database &database)
{
    return database.integer("PRAGMA application_id");
}

StoreResult<Layout> layoutOf(Database &database)
{
    const auto tables = database.integer("SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return std::unexpected(tables.error());
    const auto application = applicationId(database);
    const auto version = database.integer("PRAGMA user_version");
    if (!application || !version)
        return std::unexpected(application ? version.error() : application.error());
    if (*tables == 0 && *application == 0 && *version == 0)
        return Layout::Empty;
    if (*application != kApplicationId)
        return storeFailure(StoreCause::ForeignFile,
                            u"its application id is %1, not %2"_s.arg(*application).arg(kApplicationId),
                            database.path());
    if (*version > kSchemaVersion)
        return storeFailure(
            StoreCause::NewerSchema,
            u"its schema is version %1, this program knows up to %2"_s.arg(*version).arg(kSchemaVersion),
            database.path());
    return *version == kSchemaVersion ? Layout::Current : Layout::Older;
}

StoreResult<void> createSchema(Database &database)
{
    return database.execute("PRAGMA page_size=16384; PRAGMA auto_vacuum=INCREMENTAL; PRAGMA journal_mode=WAL")
        .and_then([&] {
            const QByteArray id = "PRAGMA application_id=" + QByteArray::number(qint64{kApplicationId}) + ';';
            return inTransaction(database, kTables + id + versionSql(kSchemaVersion));
        });
}

StoreResult<void> migrate(Database &database, std::span<const Migration> steps, std::int64_t target)
{
    auto version = database.integer("PRAGMA user_version");
    while (version && *version < target) {
        const auto step = std::ranges::find(steps, *version, &Migration::from);
        if (step == steps.end())
            return storeFailure(StoreCause::ForeignFile,
                                u"its schema version %1 was never released"_s.arg(*version), database.path());
        if (const auto done = inTransaction(database, step->sql + versionSql(*version + 1)); !done)
            return done;
        ++*version;
    }
    if (!version)
        return std::unexpected(version.error());
    return {};
}

} // namespace hubscope::store
