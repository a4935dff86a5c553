// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/EnumSet.h"
#include "insight/LogSet.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace hubscope::store {

/// Which hub the events come from, by name. A hub that was deleted and made again has the same name but
/// counts anew: the store tells its incarnations apart (StoreWriter::seeTopic, hubRecreated), and an offset
/// means something only together with the incarnation.
struct HubName
{
    /// The namespace's host, without port; letter case does not matter.
    QString host;
    QString hub;

    bool operator==(const HubName &) const = default;
};

/// Where reading of a partition goes on.
struct Position
{
    std::int32_t partition = 0;
    /// The offset of the next message to be read; all below are kept, or are in a gap.
    std::int64_t next = 0;

    bool operator==(const Position &) const = default;
};

/// Why messages of a hub are missing in the store.
enum class GapReason : std::uint8_t {
    /// The hub had dropped them before they were read.
    HubRetention,
    /// The hub was deleted and made again; what was unread in the old one is gone, and how much is not known.
    HubRecreated,
    /// The partition is not there any more.
    PartitionGone,
    /// They were read; the database that kept them was damaged and stands aside. The range ends where the new
    /// one begins, its beginning is the lowest that it can have been.
    StoreDamaged,
};
inline constexpr std::size_t kGapReasonCount = static_cast<std::size_t>(GapReason::StoreDamaged) + 1;

struct GapReasonInfo
{
    GapReason id;
    /// As in the database and in exports; stable.
    const char *name;
    /// For people; translated by whoever shows it, context "GapReason".
    const char *what;
};
const GapReasonInfo &info(GapReason reason);

/// Messages that were never read: offsets [from, to) of a partition.
struct Gap
{
    static constexpr std::int64_t kUnknown = -1;

    std::int32_t partition = 0;
    std::int64_t from = 0;
    /// kUnknown if it cannot be told.
    std::int64_t to = kUnknown;
    GapReason reason = GapReason::HubRetention;
    /// When it was noticed, ms since 1970 UTC.
    std::int64_t timeMs = 0;

    bool operator==(const Gap &) const = default;
};

/// A gap of one of the hubs in a store.
struct HubGap
{
    HubName hub;
    Gap gap;

    bool operator==(const HubGap &) const = default;
};

using LogSets = EnumSet<insight::LogSet, insight::kLogSetCount>;

/// Offsets [first, last] of a partition that a chunk has events of (not each of them need be there).
struct OffsetRange
{
    std::int32_t partition = 0;
    std::int64_t first = 0;
    std::int64_t last = 0;

    bool operator==(const OffsetRange &) const = default;
};

/// What is known of a chunk without reading it: its zone map.
struct ChunkInfo
{
    /// Number of the first append that is in it. Grows with each append and is never used again.
    std::int64_t id = 0;
    /// Number of the last append in it; the same as `id` unless chunks were merged.
    std::int64_t last = 0;
    /// The incarnation of the hub; a row of the store's table of hubs.
    std::int64_t hub = 0;
    /// Times of its events, ms since 1970 UTC, both inclusive.
    std::int64_t minMs = 0;
    std::int64_t maxMs = 0;
    LogSets logSets;
    std::int64_t events = 0;
    /// Message bytes, and what they take on disk with the columns.
    std::int64_t bytes = 0;
    std::int64_t storedBytes = 0;

    bool operator==(const ChunkInfo &) const = default;
};

/// How much is kept.
struct RetentionLimits
{
    static constexpr std::int64_t kDay = 24LL * 3600 * 1000;

    std::int64_t maxAgeMs = 30 * kDay;
    /// Of the database file.
    std::int64_t maxBytes = 5LL * 1024 * 1024 * 1024;
    /// So much of the disk stays free for others. What is younger than a day is kept all the same.
    std::int64_t diskFloorBytes = 1024LL * 1024 * 1024;

    bool operator==(const RetentionLimits &) const = default;
};

/// What a store holds, in figures.
struct StoreFigures
{
    std::int64_t chunks = 0;
    std::int64_t events = 0;
    /// Message bytes before compression.
    std::int64_t bytes = 0;
    /// The database file with its log.
    std::int64_t fileBytes = 0;
    /// Times of the events; 0 if there are none.
    std::int64_t oldestMs = 0;
    std::int64_t newestMs = 0;
};

} // namespace hubscope::store
