// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventBatch.h"
#include "insight/EventDecoder.h"
#include "pipeline/MessageChunk.h"
#include "pipeline/Positions.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace hubscope::pipeline {

/// A chunk on its way from the decode stage to the writer.
///
/// Its events are held as one batch, where that has room for them. A message of 20 MB may have millions,
/// whose rows would take gigabytes: of such a chunk only the bytes are held, and whoever wants the events has
/// them decoded once more, batch by batch.
///
/// Thread: immutable once it is decoded.
class DecodedChunk
{
public:
    /// Rows of one batch. A chunk has some thousands.
    static constexpr std::size_t kMaxBatchRows = 32 * 1024;

    /// What a decoding goes by.
    struct Way
    {
        std::shared_ptr<const insight::RuleBook> rules;
        insight::Attribution attribution = insight::Attribution::FullyQualifiedName;
    };

    /// `decoder` goes by `way`. Asked to stop in a chunk of too many events for one batch, it gives up.
    static std::optional<DecodedChunk> decode(MessageChunk chunk, insight::EventDecoder &decoder,
                                              const Way &way, const std::stop_token &stop);

    /// False: enough.
    using Visit = std::function<bool(insight::EventBatchPtr)>;
    /// Gives the batches in order, one at least; they share the bytes. False if the visitor had enough, or if
    /// asked to stop between two of them. A batch lives only as long as the visitor keeps it, unless it is
    /// the only one.
    bool forEachBatch(const Visit &visit, const std::stop_token &stop) const;

    /// The messages, in the order of their events. Of one partition their offsets ascend.
    const std::vector<ChunkEntry> &messages() const { return m_messages; }
    const std::array<std::int64_t, insight::kLogSetCount> &eventsOfLogSet() const { return m_events; }
    /// Found before the first message.
    const std::vector<Gap> &gaps() const { return m_gaps; }
    /// Told behind the gaps, before the first message: see SourceListener::onTopic. Mostly empty.
    const std::string &topicId() const { return m_topicId; }
    /// Where reading goes on behind all of it.
    const Positions &positions() const { return m_positions; }

    /// Memory that it holds, in bytes.
    std::size_t footprint() const;

private:
    bool decodeBatches(insight::EventDecoder &decoder, const Visit &visit) const;

    Way m_way;
    std::shared_ptr<const std::string> m_bytes;
    std::vector<ChunkEntry> m_messages;
    /// Null if there are more events than fit into one.
    insight::EventBatchPtr m_batch;
    std::array<std::int64_t, insight::kLogSetCount> m_events{};
    std::vector<Gap> m_gaps;
    std::string m_topicId;
    Positions m_positions;
};

} // namespace hubscope::pipeline
