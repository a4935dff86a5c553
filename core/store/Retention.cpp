// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Retention.h"

#include "store/CrashPoint.h"

#include <QFile>

#include <algorithm>
#include <vector>

#include <sys/statvfs.h>

namespace hubscope::store {

namespace {

/// What a step removes or moves at most; some 10 ms each.
constexpr std::int64_t kMostChunks = 16;
constexpr std::int64_t kMostPages = 256;
/// Fewer free pages than this, or than one in twenty, wait for the next events to fill them.
constexpr std::int64_t kFewPages = 64;
constexpr std::int64_t kFewPart = 20;

/// The clock costs a transaction.
constexpr std::int64_t kSaveEveryMs = 60'000;

struct Pages
{
    std::int64_t count = 0;
    std::int64_t free = 0;
    std::int64_t size = 0;

    std::int64_t usedBytes() const { return (count - free) * size; }
};

StoreResult<Pages> pagesOf(Database &database)
{
    Pages pages;
    const std::pair<std::int64_t *, const char *> figures[] = {{&pages.count, "PRAGMA page_count"},
                                                               {&pages.free, "PRAGMA freelist_count"},
                                                               {&pages.size, "PRAGMA page_size"}};
    for (const auto &[figure, sql] : figures) {
        const auto value = database.integer(sql);
        if (!value)
            return std::unexpected(value.error());
        *figure = *value;
    }
    return pages;
}

/// Nothing if the system does not tell.
std::optional<std::int64_t> freeOnDisk(const QString &path)
{
    struct statvfs status = {};
    if (::statvfs(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return static_cast<std::int64_t>(status.f_bavail) * static_cast<std::int64_t>(status.f_frsize);
}

StoreResult<StoreClock> savedClock(Database &database)
{
    auto query = database.prepare("SELECT store_ms, system_ms FROM clock");
    if (!query)
        return std::unexpected(query.error());
    return query->step().transform(
        [&](bool row) { return row ? StoreClock{query->integer(0), query->integer(1)} : StoreClock{}; });
}

struct Candidate
{
    std::int64_t id = 0;
    std::int64_t ageMs = 0;
    std::int64_t events = 0;
    std::int64_t stored = 0;
};

StoreResult<std::vector<Candidate>> oldest(Database &database)
{
    auto query = database.prepare("SELECT id, age_ms, events, stored FROM chunk ORDER BY age_ms, id LIMIT ?");
    if (!query)
        return std::unexpected(query.error());
    query->bind(1, kMostChunks);
    std::vector<Candidate> found;
    for (auto row = query->step(); !row || *row; row = query->step()) {
        if (!row)
            return std::unexpected(row.error());
        found.push_back({query->integer(0), query->integer(1), query->integer(2), query->integer(3)});
    }
    return found;
}

StoreResult<Removed> remove(Database &database, const std::vector<Candidate> &chunks)
{
    Removed removed;
    if (chunks.empty())
        return removed;
    auto statement = database.prepare("DELETE FROM chunk WHERE id=?");
    if (!statement)
        return std::unexpected(statement.error());
    for (const Candidate &chunk : chunks) {
        if (const auto done = statement->bind(1, chunk.id).run(); !done)
            return std::unexpected(done.error());
        crashPoint("chunk-removed");
        ++removed.chunks;
        removed.events += chunk.events;
    }
    return removed;
}

StoreResult<std::int64_t> giveBack(Database &database, std::int64_t pages)
{
    const QByteArray sql = "PRAGMA incremental_vacuum(" + QByteArray::number(qint64{pages}) + ')';
    const auto before = database.integer("PRAGMA page_count");
    if (!before)
        return before;
    if (const auto done = database.execute(sql.constData()); !done)
        return std::unexpected(done.error());
    crashPoint("pages-returned");
    return database.integer("PRAGMA page_count").transform([&](std::int64_t after) {
        return *before - after;
    });
}

} // namespace

StoreClock StoreClock::after(std::int64_t nowMs, std::optional<std::int64_t> passedMs,
                             std::int64_t newestMs) const
{
    const std::int64_t passed =
        passedMs ? *passedMs : std::clamp<std::int64_t>(nowMs - systemMs, 0, kMostBetweenRunsMs);
    const std::int64_t late = storeMs == 0 ? newestMs : std::max(storeMs + passed, newestMs);
    return {std::min(late, nowMs), nowMs};
}

StoreResult<std::int64_t> Retention::storeTime(Database &database, std::int64_t nowMs)
{
    const auto newest = database.integer("SELECT max(age_ms) FROM chunk");
    if (!newest)
        return newest;
    const auto steadyNow = std::chrono::steady_clock::now();
    if (m_clock) {
        using std::chrono::milliseconds;
        const auto passed = std::chrono::duration_cast<milliseconds>(steadyNow - m_lastLook);
        m_clock = m_clock->after(nowMs, passed.count(), *newest);
    } else {
        const auto saved = savedClock(database);
        if (!saved)
            return std::unexpected(saved.error());
        m_clock = saved->after(nowMs, std::nullopt, *newest);
    }
    m_lastLook = steadyNow;
    if (m_clock->storeMs - m_savedMs < kSaveEveryMs)
        return m_clock->storeMs;
    auto update = database.prepare("INSERT OR REPLACE INTO clock VALUES(1,?,?)");
    if (!update)
        return std::unexpected(update.error());
    m_savedMs = m_clock->storeMs;
    return update->bind(1, m_clock->storeMs).bind(2, m_clock->systemMs).run().transform([&] {
        return m_clock->storeMs;
    });
}

StoreResult<Removed> Retention::removeSome(Database &database, std::int64_t nowMs)
{
    const auto now = storeTime(database, nowMs);
    const auto pages = pagesOf(database);
    auto chunks = oldest(database);
    if (!now || !pages || !chunks)
        return std::unexpected(!now ? now.error() : !pages ? pages.error() : chunks.error());
    std::int64_t used = pages->usedBytes();
    std::int64_t onDisk =
        freeOnDisk(database.path()).value_or(m_limits.diskFloorBytes) + pages->free * pages->size;
    const auto stays = [&](const Candidate &chunk) {
        const std::int64_t age = *now - chunk.ageMs;
        const bool goes = age > m_limits.maxAgeMs || used > m_limits.maxBytes ||
                          (onDisk < m_limits.diskFloorBytes && age > RetentionLimits::kDay);
        used -= goes ? chunk.stored : 0;
        onDisk += goes ? chunk.stored : 0;
        return !goes;
    };
    chunks->erase(std::ranges::find_if(*chunks, stays), chunks->end());
    return remove(database, *chunks);
}

StoreResult<Removed> Retention::removeAny(Database &database)
{
    return oldest(database).and_then([&](const auto &chunks) { return remove(database, chunks); });
}

StoreResult<std::int64_t> Retention::shrink(Database &database)
{
    const auto pages = pagesOf(database);
    if (!pages)
        return std::unexpected(pages.error());
    const bool isMany = pages->free > std::max(kFewPages, pages->count / kFewPart);
    const bool isTooLarge = pages->free > kFewPages && pages->count * pages->size > m_limits.maxBytes;
    return isMany || isTooLarge ? giveBack(database, kMostPages) : 0;
}

StoreResult<std::int64_t> Retention::shrinkFully(Database &database)
{
    return giveBack(database, kMostPages);
}

} // namespace hubscope::store
