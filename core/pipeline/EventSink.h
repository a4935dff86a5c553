// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "insight/EventBatch.h"
#include "pipeline/MessageChunk.h"
#include "pipeline/Positions.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace hubscope::pipeline {

/// A chunk on its way from the decode stage to the writer. One with very many records comes in pieces: the
/// last one is `complete` and has everything but the batches of the others.
struct DecodedChunk
{
    std::shared_ptr<const std::string> bytes;
    /// The messages, in the order of their events. Of one partition their offsets ascend.
    std::vector<ChunkEntry> messages;
    /// Their events, in order; the rows of a batch are whole messages unless one message alone fills it.
    std::vector<insight::EventBatchPtr> batches;
    /// Found before the first message.
    std::vector<Gap> gaps;
    /// Told behind the gaps, before the first message: see SourceListener::onTopic. Mostly empty.
    std::string topicId = {};
    /// Where reading goes on behind all of it.
    Positions positions;
    bool complete = true;

    std::size_t footprint() const;
};

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
    /// Complete chunks: bytes, gaps and positions, durable when it returns. After a failure the first of them
    /// may be, each with its position; the same may be tried again, and nothing is kept twice.
    virtual Result<void> write(std::span<const DecodedChunk> chunks) = 0;
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
