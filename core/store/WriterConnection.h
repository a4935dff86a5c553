// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/RuleBook.h"
#include "store/ChunkDraft.h"
#include "store/Database.h"
#include "store/StoreTypes.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hubscope::store {

/// One incarnation of a hub, as the store knows it.
struct HubRow
{
    std::int64_t id = 0;
    std::string topicId;
};

/// The writer's connection and its statements: SQL behind names, without policy. Every write has to stand
/// between begin() and commit(). Thread: one at a time.
class WriterConnection
{
public:
    /// Settings of a connection that writes; before anything else is done with it.
    static StoreResult<void> configure(Database &database);
    /// The database has the current schema.
    static StoreResult<WriterConnection> on(Database database);

    StoreResult<void> begin();
    StoreResult<void> commit();
    void rollback();
    bool isInTransaction() const { return m_database.isInTransaction(); }
    Database &database() { return m_database; }

    /// The newest incarnation of the hub; id 0 if the hub is new here.
    StoreResult<HubRow> findHub(const HubName &name);
    StoreResult<HubRow> addHub(const HubName &name, std::string_view topicId, std::int64_t nowMs);
    StoreResult<void> setTopicId(std::int64_t hub, std::string_view topicId);

    StoreResult<std::vector<Position>> positions(std::int64_t hub);
    StoreResult<void> setPosition(std::int64_t hub, const Position &position);
    StoreResult<void> removePosition(std::int64_t hub, std::int32_t partition);

    /// Its number; added if it is not there.
    StoreResult<std::int64_t> ruleBook(const insight::RuleBook &rules);

    StoreResult<std::int64_t> nextChunkId();
    /// `info` has id, last and hub.
    StoreResult<void> addChunk(const EncodedChunk &chunk, std::int64_t ruleBook, std::int64_t ageMs);

private:
    Database m_database;
    Statement m_begin;
    Statement m_commit;
    Statement m_setPosition;
    Statement m_addChunk;
    Compressor m_compressor;
};

} // namespace hubscope::store
