// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Compression.h"
#include "insight/EventBatch.h"
#include "store/Columns.h"
#include "store/StoreTypes.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace hubscope::store {

/// A chunk as it goes into the database.
struct EncodedChunk
{
    /// Without id, last and hub.
    ChunkInfo info;
    /// The hub's time of its newest message, ms since 1970 UTC.
    std::int64_t newestEnqueuedMs = 0;
    std::vector<OffsetRange> ranges;
    std::string columns;
    std::string bytes;
};

/// A chunk that is being put together, of decoded batches or of chunks that are merged. What is added has to
/// live until seal(). Thread: one.
class ChunkDraft
{
public:
    /// `expectedBytes` of messages, as far as it is known how many there will be.
    explicit ChunkDraft(std::size_t expectedBytes);
    ChunkDraft(const ChunkDraft &) = delete;
    ChunkDraft &operator=(const ChunkDraft &) = delete;

    enum class Bytes : std::uint8_t {
        /// What stands around the records is kept with them.
        All,
        /// Of batches that share their bytes, all but the first: only what their own rows need.
        OfRows
    };
    /// The events of the batch in `rows` (ascending).
    void add(const insight::EventBatch &batch, std::span<const std::uint32_t> rows, Bytes which);
    /// A whole chunk, with kAllParts.
    void add(const Columns &columns, std::string_view bytes);

    bool isEmpty() const { return m_columns.rows() == 0; }
    std::size_t rows() const { return m_columns.rows(); }
    std::string_view bytes() const { return m_bytes.empty() ? m_only : m_bytes; }

    /// Nothing if there is no memory for it. Once.
    std::optional<EncodedChunk> seal(Compressor &compressor);

private:
    void appendBytes(std::string_view bytes);
    void addMessage(const insight::MessageOrigin &origin, std::uint32_t rows);
    void addRow(const insight::EventRow &row, const insight::RuleBook &rules);
    template <typename Set>
    std::string_view namesOf(const Set &set, std::deque<std::pair<Set, std::string>> &known);

    Columns m_columns;
    std::vector<TextCoder> m_coders;
    const std::size_t m_expectedBytes;
    /// What was added alone, which needs no copy; m_bytes is empty then.
    std::string_view m_only;
    std::string m_bytes;
    std::deque<std::pair<azure::Repairs, std::string>> m_repairs;
    std::deque<std::pair<insight::Notes, std::string>> m_notes;
};

/// The offsets of each partition, ascending by partition.
std::string encode(const std::vector<OffsetRange> &ranges);
std::vector<OffsetRange> decodeRanges(std::string_view bytes);

} // namespace hubscope::store
