// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StoredSearch.h"

#include "insight/EventTest.h"
#include "store/OrderedSearch.h"
#include "store/SumSearch.h"

#include <algorithm>

namespace hubscope::models {

using Order = store::ChunkFilter::Order;

namespace {

Result<void> resultOf(const store::StoreResult<void> &done)
{
    return done ? Result<void>() : Result<void>(std::unexpected(done.error().toError()));
}

} // namespace

/// One search under way.
struct StoredSearch::Walk
{
    const SearchRequest &request;
    store::LogSets logSets;
    const Sink &sink;
    const std::stop_token &stop;
    std::int64_t skipped;
    std::int64_t total;
};

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
    const auto all = (*reader)->chunks();
    const store::StoreSearch search(request.query, request.range, m_attribution, logSets,
                                    request.isAscending ? Order::OldestFirst : Order::NewestFirst);
    auto chunks = (*reader)->chunks(search.filter());
    if (!all || !chunks)
        return std::unexpected((!all ? all : chunks).error().toError());
    const auto eventsIn = [](const std::vector<store::ChunkInfo> &list) {
        return std::ranges::fold_left(
            list, std::int64_t{0},
            [](std::int64_t sum, const store::ChunkInfo &chunk) { return sum + chunk.events; });
    };
    const std::int64_t total = eventsIn(*all);
    // Chunks whose zone map rules them out are through already.
    const std::int64_t skipped = total - eventsIn(*chunks);
    sink.progressed(skipped, total);
    const Walk walk{request, logSets, sink, stop, skipped, total};
    return request.query->kind() == leql::Query::Kind::Events ? find(**reader, std::move(*chunks), walk)
                                                              : sumUp(**reader, std::move(*chunks), walk);
}

Result<void> StoredSearch::find(store::StoreReader &reader, std::vector<store::ChunkInfo> chunks,
                                const Walk &walk) const
{
    store::StoreSearch search(walk.request.query, walk.request.range, m_attribution, walk.logSets,
                              walk.request.isAscending ? Order::OldestFirst : Order::NewestFirst);
    insight::EventTest test(walk.request.query);
    std::int64_t examined = walk.skipped;
    const auto done = store::OrderedSearch(search, reader, std::move(chunks))
                          .run(
                              [&](const insight::InsightEvent &event,
                                  const std::shared_ptr<const insight::RuleBook> &rules) {
                                  test.read(event, search.hubName());
                                  return walk.sink.found({event, test.keys(), rules, search.hubName()}) &&
                                         !walk.stop.stop_requested();
                              },
                              [&](const store::ChunkInfo &chunk) {
                                  examined += chunk.events;
                                  walk.sink.progressed(examined, walk.total);
                                  return !walk.stop.stop_requested();
                              });
    return resultOf(done);
}

/// By columns where they have all that is asked for, and with several threads.
Result<void> StoredSearch::sumUp(store::StoreReader &reader, std::vector<store::ChunkInfo> chunks,
                                 const Walk &walk) const
{
    const SearchRequest &request = walk.request;
    store::SumSearch<SearchSums> search(
        {.open = [this] { return store::StoreReader::open(m_folder); },
         .query = request.query,
         .range = request.range,
         .attribution = m_attribution,
         .logSets = walk.logSets},
        std::move(chunks), [&] { return SearchSums{leql::QueryRun(request.query, request.range)}; });
    const auto done = search.run(
        reader,
        [&](SearchSums &&sums, std::int64_t examined) {
            walk.sink.summed(std::move(sums));
            walk.sink.progressed(walk.skipped + examined, walk.total);
        },
        walk.stop);
    return resultOf(done);
}

} // namespace hubscope::models
