// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventKeys.h"
#include "store/ChunkColumns.h"
#include "store/StoredChunk.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hubscope::store {

/// An event of a chunk, answered for by its columns and its record, without InsightIDR's keys being made of
/// the record: those are Unknown unless a column has them. That is several times as fast as decoding.
class RowKeys : public leql::KeySource
{
public:
    /// `columns` must outlive this and stand at the chunk and row that read() is told.
    RowKeys(const std::vector<std::string> &keys, const ChunkColumns &columns);

    /// False if the record cannot be read as it stands: it was mended, or is not JSON.
    bool read(const StoredChunk &chunk, std::size_t row);

    leql::KeyValue value(std::uint32_t key) const override;
    bool knowsWholeText() const override { return false; }
    void values(std::uint32_t key, const std::function<bool(const leql::KeyValue &)> &visit) const override
    {
        m_record.values(key, visit);
    }

private:
    const ChunkColumns &m_columns;
    insight::InsightEvent m_event;
    insight::EventKeys m_record;
    std::vector<bool> m_isOfRecord;
};

} // namespace hubscope::store
