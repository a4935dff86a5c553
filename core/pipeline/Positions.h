// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <cstdint>
#include <map>
#include <optional>

namespace hubscope::pipeline {

/// Partition → offset of the next message.
using Positions = std::map<std::int32_t, std::int64_t>;

/// Where reading goes on. Nothing: it was never read, and SourceSettings::startAt says where it begins.
/// Otherwise partitions without a position are new to us and read from their beginning.
using KnownPositions = std::optional<Positions>;

/// Why messages between two offsets could not be read.
enum class GapReason : std::uint8_t {
    /// The hub deleted them by age before they were read.
    HubRetention,
    /// The partition ends before the place that reading had come to: a hub of the same name was made anew,
    /// and its numbers begin again. `from` is of the old hub, `to` of the new one.
    HubRecreated,
    /// The hub has no such partition any more. `to` is -1.
    PartitionGone,
};

/// A hole in what was read. It is told once, before what comes after it.
struct Gap
{
    std::int32_t partition = 0;
    /// The offset that should have come next.
    std::int64_t from = 0;
    /// Where reading goes on; -1 if it does not.
    std::int64_t to = -1;
    GapReason reason = GapReason::HubRetention;
    /// When it was found, milliseconds since 1970 UTC.
    std::int64_t timeMs = 0;

    bool operator==(const Gap &) const = default;
};

} // namespace hubscope::pipeline

Q_DECLARE_METATYPE(hubscope::pipeline::Gap)
