// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a store needs beside appending: retention, merging, giving room back, removing everything.
#include "store/CrashPoint.h"
#include "store/Figures.h"
#include "store/StoreWriterPrivate.h"

namespace hubscope::store {

namespace {

/// Merged events may be kept longer than they are to be, by this part of it.
constexpr std::int64_t kSpanPart = 8;

} // namespace

void StoreWriter::setRetention(const RetentionLimits &limits)
{
    d->retention.setLimits(limits);
}

StoreResult<Maintenance> StoreWriter::maintain(std::int64_t nowMs)
{
    Maintenance done;
    const auto kept = d->transact([&] {
        return d->retention.removeSome(d->connection.database(), nowMs)
            .transform([&](const Removed &removed) {
                done.chunksRemoved = removed.chunks;
                done.eventsRemoved = removed.events;
            });
    });
    if (!kept)
        return std::unexpected(kept.error());
    crashPoint("removal-committed");
    if (done.chunksRemoved == 0) {
        const auto returned = d->retention.shrink(d->connection.database());
        if (!returned)
            return d->fail(returned.error());
        done.pagesReturned = *returned;
    }
    if (done.chunksRemoved + done.pagesReturned == 0) {
        const auto merged = d->transact([&] {
            return d->merger.mergeSome(d->connection.database(), d->retention.limits().maxAgeMs / kSpanPart)
                .transform([&](std::int64_t chunks) { done.chunksMerged = chunks; });
        });
        if (!merged)
            return std::unexpected(merged.error());
        crashPoint("merge-committed");
    }
    done.more = done.didSomething();
    if (done.more)
        d->isLogLong = true;
    else if (const auto tidied = d->tidyLog(); !tidied)
        return std::unexpected(tidied.error());
    return done;
}

/// After upkeep the database file is as long as it was until the log is written into it; a reader may keep
/// that from happening for now.
StoreResult<void> StoreWriter::Private::tidyLog()
{
    if (!isLogLong)
        return {};
    const auto busy = connection.database().integer("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!busy && busy.error().cause != StoreCause::Busy)
        return fail(busy.error());
    isLogLong = !busy || *busy != 0;
    return {};
}

StoreResult<bool> StoreWriter::removeEvents()
{
    Removed removed;
    const auto done = d->transact([&] {
        return Retention::removeAny(d->connection.database()).transform([&](const Removed &some) {
            removed = some;
        });
    });
    if (!done)
        return std::unexpected(done.error());
    d->isLogLong = true;
    if (removed.chunks > 0)
        return true;
    const auto returned = Retention::shrinkFully(d->connection.database());
    if (!returned)
        return d->fail(returned.error());
    if (*returned > 0)
        return true;
    if (const auto tidied = d->tidyLog(); !tidied)
        return std::unexpected(tidied.error());
    return false;
}

StoreResult<StoreFigures> StoreWriter::figures()
{
    auto found = d->ready().and_then([&] { return figuresOf(d->connection.database()); });
    if (!found)
        return d->fail(found.error());
    return found;
}

} // namespace hubscope::store
