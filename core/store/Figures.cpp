// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Figures.h"

#include <QFileInfo>

namespace hubscope::store {

using namespace Qt::StringLiterals;

StoreResult<StoreFigures> figuresOf(Database &database)
{
    auto query =
        database.prepare("SELECT count(*), total(events), total(bytes), min(min_ms), max(max_ms) FROM chunk");
    if (!query)
        return std::unexpected(query.error());
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    StoreFigures figures{.chunks = query->integer(0),
                         .events = query->integer(1),
                         .bytes = query->integer(2),
                         .oldestMs = query->integer(3),
                         .newestMs = query->integer(4)};
    for (const QLatin1StringView ending : {""_L1, "-wal"_L1})
        figures.fileBytes += QFileInfo(database.path() + ending).size();
    return figures;
}

} // namespace hubscope::store
