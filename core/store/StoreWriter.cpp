// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreWriter.h"

#include "store/CrashPoint.h"
#include "store/GapRows.h"
#include "store/StoreOpening.h"
#include "store/StoreWriterPrivate.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace hubscope::store {

using namespace Qt::StringLiterals;

namespace {

/// SQLite's own limit for a row is 1 GB, and hubs take 20 MB.
constexpr std::size_t kMostChunkBytes = 512 * 1024 * 1024;

std::int64_t systemNowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

/// By when a chunk counts as old: the hub's time, but a hub whose producers set times of their own, in the
/// future, does not keep it for ever.
std::int64_t ageOf(std::int64_t newestEnqueuedMs, std::int64_t nowMs)
{
    return newestEnqueuedMs > 0 ? std::min(newestEnqueuedMs, nowMs) : nowMs;
}

} // namespace

/// After an error nothing is taken for granted: the transaction is gone, and so may be the connection's
/// state.
std::unexpected<StoreError> StoreWriter::Private::fail(const StoreError &error)
{
    connection.rollback();
    lastBatch.reset();
    isAppending = false;
    isStale = true;
    isBroken = error.cause != StoreCause::DiskFull && error.cause != StoreCause::Busy;
    if (error.cause == StoreCause::Corrupt)
        folder.markSuspect();
    return std::unexpected(error);
}

StoreResult<void> StoreWriter::Private::load()
{
    const auto found = connection.findHub(name);
    if (!found)
        return std::unexpected(found.error());
    auto known = connection.positions(found->id);
    if (!known)
        return std::unexpected(known.error());
    const auto next = connection.nextChunkId();
    if (!next)
        return std::unexpected(next.error());
    hub = *found;
    nextChunk = *next;
    positions = std::move(*known);
    guard.reset(positions);
    rules.reset();
    isStale = false;
    return {};
}

StoreResult<void> StoreWriter::Private::ready()
{
    if (isAppending)
        return storeFailure(StoreCause::Misuse, u"an append in pieces is under way"_s);
    if (!isStale)
        return {};
    if (isBroken) {
        connection = {};
        OpenReport again;
        auto opened = openDatabase(folder, options.busyTimeoutMs, again);
        if (!opened)
            return std::unexpected(opened.error());
        connection = std::move(*opened);
        merger = ChunkMerger(options.fullChunkBytes); // It may be another database.
        if (!again.keptAside.isEmpty() || again.isNew || again.positionsLost)
            report = again;
        if (const auto restored = restorePositions(); !restored)
            return restored;
        isBroken = false;
    }
    return load();
}

/// If the database was lost in the middle: what memory knows was durable in it, and reading goes on from
/// there.
StoreResult<void> StoreWriter::Private::restorePositions()
{
    if (positions.empty())
        return {};
    if (const auto known = connection.findHub(name); !known || known->id != 0)
        return known.transform([](const HubRow &) {});
    const std::int64_t nowMs = systemNowMs();
    const auto write = [&]() -> StoreResult<void> {
        const auto made = connection.addHub(name, hub.topicId, nowMs);
        if (!made)
            return std::unexpected(made.error());
        for (const Position &position : positions) {
            const Gap gap{position.partition, 0, position.next, GapReason::StoreDamaged, nowMs};
            const auto written = connection.setPosition(made->id, position).and_then([&] {
                return position.next > 0 ? addGap(connection.database(), made->id, gap) : StoreResult<void>();
            });
            if (!written)
                return written;
        }
        return {};
    };
    const auto done = connection.begin().and_then(write).and_then([&] { return connection.commit(); });
    if (!done)
        connection.rollback();
    return done;
}

StoreResult<void> StoreWriter::Private::transact(const std::function<StoreResult<void>()> &write)
{
    const StoreResult<void> done =
        ready().and_then([&] { return connection.begin(); }).and_then(write).and_then([&] {
            return connection.commit();
        });
    if (!done)
        return fail(done.error());
    return {};
}

StoreWriter::StoreWriter(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

StoreWriter::~StoreWriter()
{
    rollback();
    // The lock goes last, with the state.
    d->connection = {};
}

StoreResult<std::unique_ptr<StoreWriter>> StoreWriter::open(const QString &folder, const HubName &hub,
                                                            const Options &options)
{
    auto place = StoreFolder::make(folder);
    if (!place)
        return std::unexpected(place.error());
    auto lock = WriterLock::acquire(place->lockFile(), options.program);
    if (!lock)
        return std::unexpected(lock.error());
    auto state = std::make_unique<Private>(std::move(*place), std::move(*lock), hub, options);
    if (const auto opened = state->ready(); !opened)
        return std::unexpected(opened.error());
    return std::unique_ptr<StoreWriter>(new StoreWriter(std::move(state)));
}

const OpenReport &StoreWriter::report() const
{
    return d->report;
}

const std::vector<Position> &StoreWriter::positions() const
{
    return d->positions;
}

const std::string &StoreWriter::topicId() const
{
    return d->hub.topicId;
}

StoreResult<Appended> StoreWriter::append(std::span<const insight::EventBatchPtr> batches,
                                          std::span<const Position> positions)
{
    return begin().and_then([&] { return add(batches); }).and_then([&] { return commit(positions); });
}

StoreResult<void> StoreWriter::begin()
{
    const auto begun = d->ready().and_then([&] { return d->connection.begin(); });
    if (!begun)
        return d->fail(begun.error());
    d->isAppending = true;
    d->appended = {};
    if (d->hub.id == 0) {
        const auto hub = d->connection.addHub(d->name, {}, systemNowMs());
        if (!hub)
            return d->fail(hub.error());
        d->hub = *hub;
    }
    return {};
}

StoreResult<void> StoreWriter::add(std::span<const insight::EventBatchPtr> batches)
{
    if (!d->isAppending)
        return storeFailure(StoreCause::Misuse, u"add() without begin()"_s);
    const auto added = d->addBatches(batches);
    if (!added)
        return d->fail(added.error());
    return {};
}

StoreResult<Appended> StoreWriter::commit(std::span<const Position> positions)
{
    if (!d->isAppending)
        return storeFailure(StoreCause::Misuse, u"commit() without begin()"_s);
    for (const Position &position : positions)
        d->guard.advance(position);
    StoreResult<void> done;
    for (const Position &position : d->guard.moved()) {
        if (done)
            done = d->connection.setPosition(d->hub.id, position);
    }
    crashPoint("positions-written");
    if (done)
        done = d->connection.commit();
    if (!done)
        return d->fail(done.error());
    crashPoint("committed");
    d->isAppending = false;
    d->lastBatch.reset();
    d->guard.settle();
    d->positions = d->guard.positions();
    return d->appended;
}

void StoreWriter::rollback()
{
    if (!d->isAppending)
        return;
    d->connection.rollback();
    d->lastBatch.reset();
    d->isAppending = false;
    d->isStale = true;
}

StoreResult<void> StoreWriter::Private::addBatches(std::span<const insight::EventBatchPtr> batches)
{
    std::optional<ChunkDraft> draft;
    std::shared_ptr<const insight::RuleBook> book;
    const auto close = [&]() -> StoreResult<void> {
        if (!draft || draft->isEmpty())
            return {};
        const auto added = addChunk(*draft, book);
        draft.reset();
        return added;
    };
    std::size_t bytesLeft = 0;
    for (const insight::EventBatchPtr &batch : batches)
        bytesLeft += batch->bytes().size();
    std::vector<std::uint32_t> rows;
    for (const insight::EventBatchPtr &batch : batches) {
        rows.clear();
        for (std::uint32_t row = 0; row < batch->rows().size(); ++row) {
            if (guard.admit(batch->rows()[row].origin, batch->rows()[row].record))
                rows.push_back(row);
        }
        appended.events += static_cast<std::int64_t>(rows.size());
        appended.skipped += static_cast<std::int64_t>(batch->rows().size() - rows.size());
        if (rows.empty())
            continue;
        if (rows.size() > kMostChunkRows || batch->bytes().size() > kMostChunkBytes)
            return storeFailure(
                StoreCause::TooLarge,
                u"%1 events in %2 bytes at once"_s.arg(rows.size()).arg(batch->bytes().size()));
        const bool isFull = draft && (std::cmp_greater(draft->bytes().size() + batch->bytes().size(),
                                                       options.fullChunkBytes) ||
                                      draft->rows() + rows.size() > kFullChunkRows);
        if (book != batch->rules() || isFull) {
            if (const auto closed = close(); !closed)
                return closed;
        }
        book = batch->rules();
        if (!draft)
            draft.emplace(std::min(bytesLeft, static_cast<std::size_t>(options.fullChunkBytes)));
        bytesLeft -= batch->bytes().size();
        const bool isGoingOn = lastBatch && lastBatch->bytes().data() == batch->bytes().data();
        draft->add(*batch, rows, isGoingOn ? ChunkDraft::Bytes::OfRows : ChunkDraft::Bytes::All);
        lastBatch = batch;
    }
    return close();
}

StoreResult<void> StoreWriter::Private::addChunk(ChunkDraft &draft,
                                                 const std::shared_ptr<const insight::RuleBook> &book)
{
    if (rules != book) {
        const auto number = connection.ruleBook(*book);
        if (!number)
            return std::unexpected(number.error());
        rules = book;
        ruleBook = *number;
    }
    auto chunk = draft.seal(compressor);
    if (!chunk)
        return storeFailure(StoreCause::OutOfMemory, u"no memory to compress a chunk"_s);
    chunk->info.id = chunk->info.last = nextChunk;
    chunk->info.hub = hub.id;
    crashPoint("chunk-ready");
    const auto added = connection.addChunk(*chunk, ruleBook, ageOf(chunk->newestEnqueuedMs, systemNowMs()));
    if (!added)
        return added;
    crashPoint("chunk-written");
    ++nextChunk;
    appended.storedBytes += chunk->info.storedBytes;
    return {};
}

StoreResult<void> StoreWriter::recordGap(const Gap &gap)
{
    const bool hasEnd = gap.to != Gap::kUnknown;
    const auto recorded = d->transact([&]() -> StoreResult<void> {
        if (d->hub.id == 0) {
            const auto hub = d->connection.addHub(d->name, {}, gap.timeMs);
            if (!hub)
                return std::unexpected(hub.error());
            d->hub = *hub;
        }
        return addGap(d->connection.database(), d->hub.id, gap).and_then([&] {
            crashPoint("gap-written");
            return hasEnd ? d->connection.setPosition(d->hub.id, {gap.partition, gap.to})
                          : d->connection.removePosition(d->hub.id, gap.partition);
        });
    });
    if (!recorded)
        return recorded;
    if (hasEnd)
        d->guard.advance({gap.partition, gap.to});
    else
        d->guard.forget(gap.partition);
    d->guard.settle();
    d->positions = d->guard.positions();
    return {};
}

StoreResult<std::vector<Gap>> StoreWriter::gaps()
{
    auto found = d->ready().and_then([&] { return gapsOf(d->connection.database(), d->name); });
    if (!found)
        return d->fail(found.error());
    return found;
}

StoreResult<TopicNews> StoreWriter::seeTopic(std::string_view topicId, std::int64_t nowMs)
{
    if (const auto ready = d->ready(); !ready)
        return d->fail(ready.error());
    if (topicId.empty() || topicId == d->hub.topicId)
        return TopicNews::Same;
    const bool isOther = !d->hub.topicId.empty();
    const bool isNew = isOther || d->hub.id == 0;
    const auto written = isNew ? d->recreate(topicId, nowMs)
                               : d->transact([&] { return d->connection.setTopicId(d->hub.id, topicId); });
    if (!written)
        return std::unexpected(written.error());
    d->hub.topicId = topicId;
    return isOther ? TopicNews::Recreated : TopicNews::Learnt;
}

StoreResult<void> StoreWriter::hubRecreated(std::int64_t nowMs)
{
    return d->recreate({}, nowMs);
}

/// A new incarnation without positions; what the old one had unread is a gap whose end nobody knows. Until
/// that is durable the old positions hold: whoever tries again goes by them.
StoreResult<void> StoreWriter::Private::recreate(std::string_view topicId, std::int64_t nowMs)
{
    HubRow made;
    const auto written = transact([&]() -> StoreResult<void> {
        for (const Position &position : positions) {
            const Gap gap{position.partition, position.next, Gap::kUnknown, GapReason::HubRecreated, nowMs};
            if (const auto added = addGap(connection.database(), hub.id, gap); !added)
                return added;
        }
        const auto added = connection.addHub(name, topicId, nowMs);
        if (!added)
            return std::unexpected(added.error());
        made = *added;
        return {};
    });
    if (!written)
        return written;
    hub = made;
    positions.clear();
    guard.reset({});
    return {};
}

} // namespace hubscope::store
