// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ChunkMerger.h"

#include "store/ByteCoding.h"
#include "store/ChunkDraft.h"
#include "store/CrashPoint.h"
#include "store/StoredSets.h"

#include <algorithm>
#include <deque>
#include <limits>
#include <numeric>

namespace hubscope::store {

using namespace Qt::StringLiterals;

namespace {

/// How far a look goes; a quiet hub has a few dozen small chunks at a time.
constexpr std::int64_t kMostLookedAt = 4096;
/// A run that gives so much is merged at once: the result is not small any more.
constexpr std::int64_t kGoalBytes = 2 * ChunkMerger::kSmallBytes;

constexpr int kMostTries = 8;

/// A member of a run in memory; its columns point into its blob.
struct Member
{
    std::string blob;
    Columns columns;
    std::string bytes;
    std::int64_t ageMs = 0;

    /// The hub's time of its oldest message, by the same measure as `ageMs`.
    std::int64_t oldestMs() const
    {
        std::int64_t oldest = ageMs;
        for (const MessageEntry &message : columns.messages) {
            if (message.origin.enqueuedMs > 0)
                oldest = std::min(oldest, message.origin.enqueuedMs);
        }
        return oldest;
    }
};

std::int64_t bytesOf(const auto &run)
{
    return std::accumulate(run.begin(), run.end(), std::int64_t{0},
                           [](std::int64_t total, const auto &chunk) { return total + chunk.bytes; });
}

} // namespace

/// A run that does not make a full chunk is merged when it is long. A large first one stays out until what
/// follows weighs as much: each event is written a few times in all, not once for each few that come after
/// it.
bool ChunkMerger::isWorthIt(std::vector<Small> &run) const
{
    if (run.size() < 2)
        return false;
    if (bytesOf(run) >= std::min(kGoalBytes, m_fullBytes / 4))
        return true;
    while (run.size() > 1 && run.front().bytes > bytesOf(run) - run.front().bytes)
        run.erase(run.begin());
    return run.size() >= kMany;
}

/// Small chunks that follow each other, of one hub, sorted by one rule book; empty if none are worth it.
StoreResult<std::vector<ChunkMerger::Small>> ChunkMerger::findRun(Database &database)
{
    auto query =
        database.prepare("SELECT id, last, hub, rules, bytes, events FROM chunk INDEXED BY chunk_small "
                         "WHERE bytes < 524288 AND events < 16384 AND id >= ? ORDER BY id LIMIT ?");
    if (!query)
        return std::unexpected(query.error());
    query->bind(1, m_from).bind(2, kMostLookedAt);
    std::vector<Small> run;
    std::int64_t events = 0;
    const auto belongs = [&](const Small &next) {
        const Small &before = run.back();
        return before.last + 1 == next.id && before.hub == next.hub && before.rules == next.rules;
    };
    const auto isFull = [&](const Small &next) {
        return bytesOf(run) + next.bytes > m_fullBytes || events + next.events > 4 * kSmallRows;
    };
    for (auto row = query->step(); !row || *row; row = query->step()) {
        if (!row)
            return std::unexpected(row.error());
        const Small next{query->integer(0), query->integer(1), query->integer(2),
                         query->integer(3), query->integer(4), query->integer(5)};
        if (m_done.contains(next.id))
            continue;
        if (!run.empty() && (!belongs(next) || isFull(next))) {
            if (isWorthIt(run))
                return run;
            run.clear();
            events = 0;
        }
        if (run.empty())
            m_from = next.id;
        run.push_back(next);
        events += next.events;
    }
    if (!isWorthIt(run))
        run.clear();
    return run;
}

StoreResult<std::int64_t> ChunkMerger::mergeSome(Database &database, std::int64_t mostSpanMs)
{
    // A run with a chunk that turns out to stay as it is is looked for again without it.
    for (int tries = 0; tries < kMostTries; ++tries) {
        const std::int64_t from = m_from;
        const auto run = findRun(database);
        if (!run)
            return std::unexpected(run.error());
        if (run->empty() && m_from == from)
            return 0;
        if (run->empty())
            continue; // There may be more behind what was looked at.
        const auto merged = merge(database, *run, mostSpanMs);
        if (!merged || *merged > 0)
            return merged;
    }
    return 0;
}

StoreResult<std::int64_t> ChunkMerger::merge(Database &database, std::vector<Small> run,
                                             std::int64_t mostSpanMs)
{
    auto query = database.prepare("SELECT columns, body, age_ms FROM chunk WHERE id=?");
    if (!query)
        return std::unexpected(query.error());
    // A deque, because the columns point into their member.
    std::deque<Member> members;
    std::int64_t ageMs = 0;
    std::int64_t oldestMs = std::numeric_limits<std::int64_t>::max();
    for (const Small &chunk : run) {
        const StatementScope scope(*query);
        const auto row = query->bind(1, chunk.id).step();
        if (!row)
            return std::unexpected(row.error());
        Member &member = members.emplace_back();
        member.blob = asText(query->blob(0));
        member.ageMs = query->integer(2);
        auto columns = decode(member.blob, kAllParts);
        auto bytes = m_decompressor.decompress(asText(query->blob(1)), static_cast<std::size_t>(chunk.bytes));
        if (!columns || !bytes) {
            m_done.insert(chunk.id);
            return 0;
        }
        member.columns = std::move(*columns);
        member.bytes = std::move(*bytes);
        oldestMs = std::min(oldestMs, member.oldestMs());
        if (std::max(ageMs, member.ageMs) - oldestMs > mostSpanMs) {
            members.pop_back();
            break;
        }
        ageMs = std::max(ageMs, member.ageMs);
    }
    query = {};
    if (members.size() < 2) {
        m_done.insert(run.front().id);
        return 0;
    }
    run.resize(members.size());

    std::size_t allBytes = 0;
    for (const Member &member : members)
        allBytes += member.bytes.size();
    ChunkDraft draft(allBytes);
    for (const Member &member : members)
        draft.add(member.columns, member.bytes);
    const auto merged = draft.seal(m_compressor);
    if (!merged)
        return storeFailure(StoreCause::OutOfMemory, u"no memory to compress a chunk"_s);
    const std::string ranges = encode(merged->ranges);
    const ChunkInfo &zone = merged->info;
    auto remove = database.prepare("DELETE FROM chunk WHERE id>? AND id<=?");
    auto update =
        database.prepare("UPDATE chunk SET last=?2, age_ms=?3, min_ms=?4, max_ms=?5, log_sets=?6, events=?7, "
                         "bytes=?8, stored=?9, ranges=?10, columns=?11, body=?12 WHERE id=?1");
    if (!remove || !update)
        return std::unexpected(remove ? update.error() : remove.error());
    const auto removed = remove->bind(1, run.front().id).bind(2, run.back().id).run();
    if (!removed)
        return std::unexpected(removed.error());
    crashPoint("merged-removed");
    const auto updated = update->bind(1, run.front().id)
                             .bind(2, run.back().last)
                             .bind(3, ageMs)
                             .bind(4, zone.minMs)
                             .bind(5, zone.maxMs)
                             .bind(6, toBits(zone.logSets))
                             .bind(7, zone.events)
                             .bind(8, zone.bytes)
                             .bind(9, zone.storedBytes)
                             .bindBlob(10, asBytes(ranges))
                             .bindBlob(11, asBytes(merged->columns))
                             .bindBlob(12, asBytes(merged->bytes))
                             .run();
    if (!updated)
        return std::unexpected(updated.error());
    crashPoint("merged-written");
    return static_cast<std::int64_t>(run.size());
}

} // namespace hubscope::store
