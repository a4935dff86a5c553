// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RowKeys.h"

namespace hubscope::store {

RowKeys::RowKeys(const std::vector<std::string> &keys, const ChunkColumns &columns)
    : m_columns(columns)
    , m_record(keys)
{
    for (const std::string &key : keys)
        m_isOfRecord.push_back(insight::EventKeys::placeOf(key) == insight::EventKeys::Place::Record);
}

bool RowKeys::read(const StoredChunk &chunk, std::size_t row)
{
    if (chunk.text(TextField::Repairs).codes[row] != 0 || chunk.columns().notJson[row] != 0)
        return false;
    m_event.source = chunk.source(row);
    m_event.sourceIsJson = true;
    m_record.read(m_event);
    return true;
}

leql::KeyValue RowKeys::value(std::uint32_t key) const
{
    return m_isOfRecord[key] ? m_record.value(key) : m_columns.value(key);
}

} // namespace hubscope::store
