// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/DecodedChunk.h"

#include <string_view>
#include <utility>

namespace hubscope::pipeline {

std::optional<DecodedChunk> DecodedChunk::decode(MessageChunk chunk, insight::EventDecoder &decoder,
                                                 const Way &way, const std::stop_token &stop)
{
    DecodedChunk decoded;
    decoded.m_way = way;
    decoded.m_positions = chunk.positions();
    decoded.m_bytes = std::make_shared<const std::string>(std::move(chunk.bytes));
    decoded.m_messages = std::move(chunk.entries);
    decoded.m_gaps = std::move(chunk.gaps);
    decoded.m_topicId = std::move(chunk.topicId);
    std::size_t batches = 0;
    const bool whole = decoded.decodeBatches(decoder, [&](insight::EventBatchPtr batch) {
        for (const insight::EventRow &row : batch->rows())
            ++decoded.m_events[static_cast<std::size_t>(row.logSet)];
        const bool isOnly = ++batches == 1;
        decoded.m_batch = isOnly ? std::move(batch) : nullptr;
        return isOnly || !stop.stop_requested();
    });
    if (!whole)
        return std::nullopt;
    return decoded;
}

bool DecodedChunk::decodeBatches(insight::EventDecoder &decoder, const Visit &visit) const
{
    auto batch = std::make_shared<insight::EventBatch>(m_bytes, m_way.rules);
    bool goesOn = true;
    for (const ChunkEntry &entry : m_messages) {
        decoder.decode(std::string_view(*m_bytes).substr(entry.begin, entry.size), entry.origin,
                       [&](const insight::InsightEvent &event) {
                           if (batch->rows().size() == kMaxBatchRows) {
                               goesOn = visit(std::exchange(batch, nullptr));
                               if (!goesOn)
                                   return decoder.leaveRest();
                               batch = std::make_shared<insight::EventBatch>(m_bytes, m_way.rules);
                           }
                           batch->append(event);
                       });
        if (!goesOn)
            return false;
    }
    return visit(std::move(batch));
}

bool DecodedChunk::forEachBatch(const Visit &visit, const std::stop_token &stop) const
{
    if (m_batch)
        return visit(m_batch);
    insight::EventDecoder decoder(m_way.rules, m_way.attribution);
    return decodeBatches(decoder, [&](insight::EventBatchPtr batch) {
        return !stop.stop_requested() && visit(std::move(batch));
    });
}

std::size_t DecodedChunk::footprint() const
{
    return m_messages.capacity() * sizeof(ChunkEntry) +
           (m_batch ? m_batch->footprint() : m_bytes->capacity());
}

} // namespace hubscope::pipeline
