// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "pipeline/DecodedChunk.h"
#include "pipeline/Positions.h"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace hubscope::pipeline {

struct OpenedSink
{
    KnownPositions known;
    /// All on record, the oldest first.
    std::vector<Gap> gaps;
    /// The id of the hub that the positions are of; empty if it is not known.
    std::string topicId = {};
};

/// Port: what keeps the events before anybody sees them.
/// Thread: made, used and destroyed on the writer thread.
class EventSink
{
public:
    virtual ~EventSink() = default;
    /// Takes the place for itself and says where reading goes on. Error codes: see StoreFaults.h. It may be
    /// called again after a failure.
    virtual Result<OpenedSink> open() = 0;
    /// Events, gaps and positions, durable when it returns true; false if asked to stop in a chunk of very
    /// many events. Then, and after a failure, the first of the chunks may be kept, each whole and with its
    /// position; the next call is for the same chunks again, and nothing is kept twice.
    virtual Result<bool> write(std::span<const DecodedChunk> chunks, const std::stop_token &stop) = 0;
    /// Something that a person should know of, though it goes on; once after open() or write().
    virtual std::optional<Error> takeRemark() = 0;
    /// One short step of what the place itself needs; true if there is more to do.
    virtual Result<bool> upkeep() = 0;
};

using SinkFactory = std::function<std::unique_ptr<EventSink>()>;

/// How what is read shall be kept.
struct KeepPlan
{
    /// Null: not at all. Called on the writer thread.
    SinkFactory sink;
    /// If another program keeps events in this store, they are shown without being kept once more. Otherwise
    /// that ends the reading, as a fault.
    bool showIfInUse = false;
};

} // namespace hubscope::pipeline
