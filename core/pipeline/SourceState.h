// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/SourceError.h"

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace hubscope::pipeline {

struct Idle
{
};
struct Connecting
{
    /// The last fault on the way, if there was one; trying goes on.
    std::optional<SourceError> trouble;
};
struct Live
{
};
struct Reconnecting
{
    SourceError cause;
};
/// Gave up: a person must act. Nothing is tried again until the next start().
struct Failed
{
    SourceError cause;
};
struct Stopping
{
};

/// Each change is one signal with its cause.
using SourceState = std::variant<Idle, Connecting, Live, Reconnecting, Failed, Stopping>;

/// Stable English word for logs and tests: `idle`, `connecting`, `live`, `reconnecting`, `failed`,
/// `stopping`.
const char *stateName(const SourceState &state);

/// The fault that the state carries: what stopped reading, or why the connection does not stand (yet). Null
/// if there is none.
const SourceError *causeOf(const SourceState &state);

struct PartitionStatistics
{
    std::int32_t partition = 0;
    /// Next offset to be read; -1 if unknown.
    std::int64_t position = -1;
    /// Offset after the newest message in the hub; -1 if unknown.
    std::int64_t end = -1;
    /// Oldest offset that the hub still holds; -1 if unknown.
    std::int64_t low = -1;
    double messagesPerSecond = 0;

    std::int64_t lag() const { return position < 0 || end < 0 ? -1 : (end > position ? end - position : 0); }
    bool operator==(const PartitionStatistics &) const = default;
};

struct SourceStatistics
{
    std::vector<PartitionStatistics> partitions;
    double bytesPerSecond = 0;
    double messagesPerSecond = 0;
    /// Totals since start().
    std::int64_t messages = 0;
    std::int64_t bytes = 0;
    std::int64_t events = 0;
    /// Enqueue time of the newest message read, ms since 1970 UTC; 0 if none.
    std::int64_t newestEnqueuedMs = 0;
    /// True while reading is held back because nobody takes the events.
    bool heldBack = false;
    /// How often that has begun since start().
    std::int64_t holdBacks = 0;
};

} // namespace hubscope::pipeline

Q_DECLARE_METATYPE(hubscope::pipeline::SourceState)
Q_DECLARE_METATYPE(hubscope::pipeline::SourceError)
Q_DECLARE_METATYPE(hubscope::pipeline::SourceStatistics)
