// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/WriterConnection.h"

#include "base/Checksum.h"
#include "store/ByteCoding.h"
#include "store/GapRows.h"
#include "store/StoredSets.h"

#include <algorithm>
#include <utility>

namespace hubscope::store {

using namespace Qt::StringLiterals;

namespace {

/// journal_size_limit: what a long burst made of the log is given back. Checkpoints come with every 16 MB.
constexpr const char *kSettings = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-8192;"
                                  "PRAGMA wal_autocheckpoint=1000; PRAGMA journal_size_limit=67108864;"
                                  "PRAGMA temp_store=MEMORY";

} // namespace

StoreResult<void> WriterConnection::configure(Database &database)
{
    return database.execute(kSettings);
}

StoreResult<WriterConnection> WriterConnection::on(Database database)
{
    WriterConnection connection;
    connection.m_database = std::move(database);
    const std::pair<Statement *, std::string_view> statements[] = {
        {&connection.m_begin, "BEGIN IMMEDIATE"},
        {&connection.m_commit, "COMMIT"},
        {&connection.m_setPosition,
         "INSERT INTO position VALUES(?,?,?) ON CONFLICT DO UPDATE SET next=excluded.next "
         "WHERE excluded.next>next"},
        {&connection.m_addChunk, "INSERT INTO chunk VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)"},
    };
    for (const auto &[statement, sql] : statements) {
        auto prepared = connection.m_database.prepare(sql);
        if (!prepared)
            return std::unexpected(prepared.error());
        *statement = std::move(*prepared);
    }
    return connection;
}

StoreResult<void> WriterConnection::begin()
{
    return m_begin.run();
}

StoreResult<void> WriterConnection::commit()
{
    return m_commit.run();
}

void WriterConnection::rollback()
{
    if (m_database.isInTransaction())
        (void)m_database.execute("ROLLBACK");
}

StoreResult<HubRow> WriterConnection::findHub(const HubName &name)
{
    const std::string host = hostKey(name);
    const std::string hub = name.hub.toStdString();
    auto query =
        m_database.prepare("SELECT id, topic_id FROM hub WHERE host=? AND name=? ORDER BY id DESC LIMIT 1");
    if (!query)
        return std::unexpected(query.error());
    return query->bind(1, host).bind(2, hub).step().transform(
        [&](bool row) { return row ? HubRow{query->integer(0), std::string(query->text(1))} : HubRow{}; });
}

StoreResult<HubRow> WriterConnection::addHub(const HubName &name, std::string_view topicId,
                                             std::int64_t nowMs)
{
    const std::string host = hostKey(name);
    const std::string hub = name.hub.toStdString();
    auto insert =
        m_database.prepare("INSERT INTO hub(host, name, topic_id, begun_ms) VALUES(?,?,?,?) RETURNING id");
    if (!insert)
        return std::unexpected(insert.error());
    const auto stepped = insert->bind(1, host).bind(2, hub).bind(3, topicId).bind(4, nowMs).step();
    if (!stepped)
        return std::unexpected(stepped.error());
    const HubRow row{insert->integer(0), std::string(topicId)};
    return insert->run().transform([&] { return row; });
}

StoreResult<void> WriterConnection::setTopicId(std::int64_t hub, std::string_view topicId)
{
    return m_database.prepare("UPDATE hub SET topic_id=? WHERE id=?").and_then([&](Statement update) {
        return update.bind(1, topicId).bind(2, hub).run();
    });
}

StoreResult<std::vector<Position>> WriterConnection::positions(std::int64_t hub)
{
    auto query = m_database.prepare("SELECT partition, next FROM position WHERE hub=? ORDER BY partition");
    if (!query)
        return std::unexpected(query.error());
    query->bind(1, hub);
    std::vector<Position> found;
    for (auto row = query->step(); !row || *row; row = query->step()) {
        if (!row)
            return std::unexpected(row.error());
        found.push_back({static_cast<std::int32_t>(query->integer(0)), query->integer(1)});
    }
    return found;
}

StoreResult<void> WriterConnection::setPosition(std::int64_t hub, const Position &position)
{
    return m_setPosition.bind(1, hub).bind(2, position.partition).bind(3, position.next).run();
}

StoreResult<void> WriterConnection::removePosition(std::int64_t hub, std::int32_t partition)
{
    return m_database.prepare("DELETE FROM position WHERE hub=? AND partition=?")
        .and_then([&](Statement remove) { return remove.bind(1, hub).bind(2, partition).run(); });
}

StoreResult<std::int64_t> WriterConnection::ruleBook(const insight::RuleBook &rules)
{
    const std::string text = rules.toJson();
    const auto sum = static_cast<std::int64_t>(checksum(text));
    auto query = m_database.prepare("SELECT id FROM rule_book WHERE checksum=? AND size=?");
    if (!query)
        return std::unexpected(query.error());
    const auto size = static_cast<std::int64_t>(text.size());
    const auto found = query->bind(1, sum).bind(2, size).step();
    if (!found)
        return std::unexpected(found.error());
    if (*found)
        return query->integer(0);
    const auto compressed = m_compressor.compress(text);
    if (!compressed)
        return storeFailure(StoreCause::OutOfMemory, u"no memory to compress the rule book"_s);
    auto insert =
        m_database.prepare("INSERT INTO rule_book(checksum, size, text) VALUES(?,?,?) RETURNING id");
    if (!insert)
        return std::unexpected(insert.error());
    const auto stepped = insert->bind(1, sum).bind(2, size).bindBlob(3, asBytes(*compressed)).step();
    if (!stepped)
        return std::unexpected(stepped.error());
    const std::int64_t id = insert->integer(0);
    return insert->run().transform([&] { return id; });
}

StoreResult<std::int64_t> WriterConnection::nextChunkId()
{
    return m_database.integer("SELECT seq FROM sqlite_sequence WHERE name='chunk'")
        .transform([](std::int64_t last) { return last + 1; });
}

StoreResult<void> WriterConnection::addChunk(const EncodedChunk &chunk, std::int64_t ruleBook,
                                             std::int64_t ageMs)
{
    const ChunkInfo &zone = chunk.info;
    const std::string ranges = encode(chunk.ranges);
    return m_addChunk.bind(1, zone.id)
        .bind(2, zone.last)
        .bind(3, zone.hub)
        .bind(4, ruleBook)
        .bind(5, ageMs)
        .bind(6, zone.minMs)
        .bind(7, zone.maxMs)
        .bind(8, toBits(zone.logSets))
        .bind(9, zone.events)
        .bind(10, zone.bytes)
        .bind(11, zone.storedBytes)
        .bindBlob(12, asBytes(ranges))
        .bindBlob(13, asBytes(chunk.columns))
        .bindBlob(14, asBytes(chunk.bytes))
        .run();
}

} // namespace hubscope::store
