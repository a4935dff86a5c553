// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreRemoval.h"

#include "base/Pause.h"
#include "store/StoreFolder.h"
#include "store/StoreReader.h"
#include "store/StoreWriter.h"
#include "store/WriterLock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace hubscope::store {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

/// Calls `take` until it has the lock, or somebody else has had it for too long.
template <typename Take>
auto takeLock(const Take &take, const RemovalOptions &options, const std::stop_token &stop)
{
    const auto deadline = Clock::now() + options.patience;
    while (true) {
        auto taken = take();
        if (taken || taken.error().cause != StoreCause::Locked || Clock::now() >= deadline ||
            !pause(50ms, stop))
            return taken;
    }
}

StoreResult<void> removeKeptAside(const StoreFolder &folder)
{
    for (const QString &damaged : StoreFolder::keptAside(folder.path())) {
        if (const auto removed = folder.removeDatabase(damaged); !removed)
            return removed;
    }
    return {};
}

} // namespace

StoreResult<StoreContent> contentOf(const QString &folder)
{
    StoreContent content;
    for (const QString &damaged : StoreFolder::keptAside(folder)) {
        ++content.damagedFiles;
        for (const QLatin1StringView ending : {""_L1, "-wal"_L1})
            content.damagedBytes += QFileInfo(damaged + ending).size();
    }
    const auto reader = StoreReader::open(folder);
    if (!reader && reader.error().cause == StoreCause::Missing)
        return content;
    if (!reader)
        return std::unexpected(reader.error());
    const auto figures = (*reader)->figures();
    if (!figures)
        return std::unexpected(figures.error());
    content.figures = *figures;
    return content;
}

StoreResult<void> removeEvents(const QString &folder, const RemovalOptions &options,
                               const std::stop_token &stop)
{
    if (!QFileInfo::exists(folder))
        return {};
    const auto writer =
        takeLock([&] { return StoreWriter::open(folder, {}, {.program = options.program}); }, options, stop);
    if (!writer)
        return std::unexpected(writer.error());
    for (bool more = true; more && !stop.stop_requested();) {
        const auto removed = (*writer)->removeEvents();
        if (!removed)
            return std::unexpected(removed.error());
        more = *removed;
    }
    if (stop.stop_requested())
        return {};
    return StoreFolder::existing(folder).and_then(removeKeptAside);
}

StoreResult<void> removeStore(const QString &folder, const RemovalOptions &options,
                              const std::stop_token &stop)
{
    if (!QFileInfo::exists(folder))
        return {};
    const auto place = StoreFolder::at(folder);
    if (!place)
        return std::unexpected(place.error());
    {
        const auto lock =
            takeLock([&] { return WriterLock::acquire(place->lockFile(), options.program); }, options, stop);
        if (!lock)
            return std::unexpected(lock.error());
        for (const QString &database : {place->database(), place->replacement()}) {
            if (const auto removed = place->removeDatabase(database); !removed)
                return removed;
        }
        if (const auto removed = removeKeptAside(*place); !removed)
            return removed;
        QFile::remove(place->lockFile());
    }
    // What somebody else put into it stays.
    QDir().rmdir(place->path());
    return {};
}

} // namespace hubscope::store
