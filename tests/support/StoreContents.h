// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/StoreReader.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <map>
#include <tuple>
#include <vector>

namespace hubscope::test {

/// All that a store holds, looked at from outside.
struct StoreContents
{
    /// Incarnation of the hub, partition, offset, record.
    using Place = std::tuple<std::int64_t, std::int32_t, std::int64_t, std::uint32_t>;

    /// How often each event is there.
    std::map<Place, int> events;
    std::vector<store::Gap> gaps;
    /// What kept it from being read; empty if nothing.
    QString problem;

    bool eachOnce() const
    {
        for (const auto &[place, times] : events) {
            if (times != 1)
                return false;
        }
        return true;
    }
    /// How many incarnations of the hub have events.
    std::size_t hubs() const
    {
        std::map<std::int64_t, int> found;
        for (const auto &[place, times] : events)
            ++found[std::get<0>(place)];
        return found.size();
    }
};

/// `look` sees each event, if it is given: the chunk has its bytes.
inline StoreContents
readStore(const QString &folder,
          const std::function<void(const store::StoredChunk &, std::size_t row)> &look = {})
{
    StoreContents contents;
    const auto fail = [&](const store::StoreError &error) {
        contents.problem = error.path + QStringLiteral(": ") + error.detail;
        return contents;
    };
    const auto reader = store::StoreReader::open(folder);
    if (!reader)
        return fail(reader.error());
    const auto chunks = (*reader)->chunks();
    if (!chunks)
        return fail(chunks.error());
    for (const store::ChunkInfo &info : *chunks) {
        auto chunk = (*reader)->read(info);
        if (!chunk)
            return fail(chunk.error());
        if (!chunk->has_value())
            continue;
        const auto loaded = (*reader)->loadBytes(**chunk);
        if (!loaded)
            return fail(loaded.error());
        for (std::size_t row = 0; row < (*chunk)->rows(); ++row) {
            const insight::MessageOrigin &origin = (*chunk)->origin(row);
            ++contents.events[{info.hub, origin.partition, origin.offset, (*chunk)->record(row)}];
            if (look)
                look(**chunk, row);
        }
    }
    auto gaps = (*reader)->gaps();
    if (!gaps)
        return fail(gaps.error());
    for (store::HubGap &row : *gaps)
        contents.gaps.push_back(row.gap);
    return contents;
}

} // namespace hubscope::test
