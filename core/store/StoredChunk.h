// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventBatch.h"
#include "store/Columns.h"
#include "store/StoreTypes.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hubscope::store {

/// A chunk that was read: its columns, and its bytes once they are asked for (StoreReader::loadBytes). Rows
/// count from 0, in the order in which the events came. It holds no part of the database: it may be kept as
/// long as one likes, at the price of its memory. Thread: one.
class StoredChunk
{
public:
    const ChunkInfo &info() const { return m_info; }
    std::size_t rows() const { return m_columns.rows(); }

    /// times, logSets and rules of all rows, and texts: those that were asked for, all of them with the
    /// bytes.
    const Columns &columns() const { return m_columns; }
    const TextColumn &text(TextField field) const { return m_columns.text(field); }
    insight::LogSet logSet(std::size_t row) const
    {
        return static_cast<insight::LogSet>(m_columns.logSets[row]);
    }

    /// The book that the rows were sorted by.
    const std::shared_ptr<const insight::RuleBook> &rules() const { return m_rules; }
    /// Null if none held.
    const insight::Rule *rule(std::size_t row) const;

    /// For what follows: StoreReader::loadBytes() has brought it.
    bool hasBytes() const { return m_hasBytes; }
    /// The messages, end to end.
    std::string_view bytes() const { return m_bytes; }
    /// The record's own bytes as they arrived.
    std::string_view source(std::size_t row) const;
    const insight::MessageOrigin &origin(std::size_t row) const
    {
        return m_columns.messages[m_messageOf[row]].origin;
    }
    std::uint32_t record(std::size_t row) const { return m_columns.records[row]; }
    /// What EventDecoder::decodeRecord() has to be told.
    azure::RecordRemarks remarks(std::size_t row) const;
    /// As the live list had it; views point into this chunk.
    insight::EventRow row(std::size_t row) const;
    /// Rows as a batch of their own, which holds no more bytes than they need.
    insight::EventBatchPtr batch(std::span<const std::uint32_t> rows) const;
    insight::EventBatchPtr batch() const;

private:
    friend class StoreReader;
    StoredChunk() = default;

    ChunkInfo m_info;
    /// The chunk in which it stood when its columns were read.
    ChunkInfo m_whole;
    /// What the views in m_columns point into. On the heap, so that moving the chunk leaves them be.
    std::unique_ptr<const std::string> m_blob;
    Columns m_columns;
    ColumnParts m_texts;
    std::shared_ptr<const insight::RuleBook> m_rules;
    bool m_hasBytes = false;
    std::string m_bytes;
    /// For each row, its entry of m_columns.messages.
    std::vector<std::uint32_t> m_messageOf;
};

} // namespace hubscope::store
