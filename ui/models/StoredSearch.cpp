// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StoredSearch.h"

#include "models/EventTest.h"
#include "store/StoreSearch.h"

namespace hubscope::models {

using Order = store::ChunkFilter::Order;

StoredSearch::StoredSearch(QString folder, insight::Attribution attribution)
    : m_folder(std::move(folder))
    , m_attribution(attribution)
{
}

Result<void> StoredSearch::search(const SearchRequest &request, const Sink &sink,
                                  const std::stop_token &stop) const
{
    auto reader = store::StoreReader::open(m_folder);
    // Nothing was ever kept: nothing is found.
    if (!reader && reader.error().cause == store::StoreCause::Missing)
        return {};
    if (!reader)
        return std::unexpected(reader.error().toError());
    store::LogSets logSets;
    for (const insight::LogSetInfo &info : insight::kLogSets) {
        if (request.logSets.test(static_cast<std::size_t>(info.id)) && !request.logSets.all())
            logSets.add(info.id);
    }
    store::StoreSearch search(request.query, request.range, m_attribution, logSets,
                              request.isAscending ? Order::OldestFirst : Order::NewestFirst);
    const auto all = (*reader)->chunks();
    const auto chunks = (*reader)->chunks(search.filter());
    if (!all || !chunks)
        return std::unexpected((!all ? all : chunks).error().toError());
    std::int64_t total = 0;
    for (const store::ChunkInfo &chunk : *all)
        total += chunk.events;
    // Chunks whose zone map rules them out are through already.
    std::int64_t examined = total;
    for (const store::ChunkInfo &chunk : *chunks)
        examined -= chunk.events;

    std::optional<Error> damage;
    EventTest test(request.query);
    for (const store::ChunkInfo &chunk : *chunks) {
        if (stop.stop_requested())
            break;
        const auto went = search.events(
            **reader, chunk,
            [&](const insight::InsightEvent &event, const std::shared_ptr<const insight::RuleBook> &rules) {
                test.read(event, search.hubName());
                return sink.found({event, test.keys(), rules}) && !stop.stop_requested();
            });
        if (!went && !damage)
            damage = went.error().toError();
        examined += chunk.events;
        sink.progressed(examined, total);
        if (went && !*went)
            break;
    }
    if (chunks->empty())
        sink.progressed(total, total);
    return damage ? Result<void>(std::unexpected(*damage)) : Result<void>();
}

} // namespace hubscope::models
