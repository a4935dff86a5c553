// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventDecoder.h"
#include "models/SearchSource.h"
#include "store/StoreReader.h"

#include <QString>

namespace hubscope::models {

/// The events that are kept in a store, whoever writes to it meanwhile. Chunks go newest (or oldest) first,
/// and events within a chunk as they came. A damaged chunk is passed over; the error of the first one is the
/// search's in the end.
class StoredSearch : public SearchSource
{
public:
    StoredSearch(QString folder, insight::Attribution attribution);

    Result<void> search(const SearchRequest &request, const Sink &sink,
                        const std::stop_token &stop) const override;

private:
    struct Walk;
    Result<void> find(store::StoreReader &reader, std::vector<store::ChunkInfo> chunks,
                      const Walk &walk) const;
    Result<void> sumUp(store::StoreReader &reader, std::vector<store::ChunkInfo> chunks,
                       const Walk &walk) const;

    QString m_folder;
    insight::Attribution m_attribution;
};

} // namespace hubscope::models
