// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/DecodeOptions.h"
#include "cli/SearchPlaces.h"
#include "cli/SearchRun.h"
#include "store/StoreSearch.h"

#include <QCommandLineParser>

#include <algorithm>
#include <utility>

namespace hubscope::cli {

using namespace Qt::StringLiterals;

namespace {

void complainOf(Output &output, const store::StoreError &error)
{
    const store::StoreCauseInfo &cause = store::info(error.cause);
    output.complain(u"%1 %2"_s.arg(QString::fromUtf8(cause.title), QString::fromUtf8(cause.advice)));
    output.complain(u"details: "_s +
                    (error.path.isEmpty() ? error.detail : error.path + u": "_s + error.detail));
}

/// One store, searched by one query after another.
class StoreSearcher
{
public:
    StoreSearcher(store::StoreReader &reader, insight::Attribution attribution, Output &output)
        : m_reader(reader)
        , m_attribution(attribution)
        , m_output(output)
    {
    }

    /// False after a complaint.
    bool completeRange(leql::TimeRange &range);
    bool run(const AskedQuery &asked, leql::TimeRange range);
    /// False if a part of the store could not be read.
    bool isWhole() const { return m_isWhole; }

private:
    bool refuse(const store::StoreError &error)
    {
        complainOf(m_output, error);
        return false;
    }

    store::StoreReader &m_reader;
    insight::Attribution m_attribution;
    Output &m_output;
    bool m_isWhole = true;
};

/// timeslice(N) cuts the time from the first to the last event, unless the range is given.
bool StoreSearcher::completeRange(leql::TimeRange &range)
{
    const auto figures = m_reader.figures();
    if (!figures)
        return refuse(figures.error());
    if (!range.fromMs)
        range.fromMs = figures->oldestMs;
    if (!range.toMs)
        range.toMs = figures->newestMs + 1;
    return true;
}

bool StoreSearcher::run(const AskedQuery &asked, leql::TimeRange range)
{
    SearchRun run(m_output, *asked.query, range, asked.number);
    store::StoreSearch search(*asked.query, range, m_attribution);
    const bool showsEvents = (*asked.query)->kind() == leql::Query::Kind::Events;
    const auto chunks = m_reader.chunks(search.filter());
    if (!chunks)
        return refuse(chunks.error());
    for (const store::ChunkInfo &chunk : *chunks) {
        if (!run.wantsMore())
            break;
        store::StoreResult<bool> goesOn = true;
        if (showsEvents)
            goesOn = search.events(m_reader, chunk, [&](const insight::InsightEvent &event, const auto &) {
                run.addMatch(event, search.hubName());
                return run.wantsMore();
            });
        else if (const auto added = search.add(m_reader, chunk, run.sums()); !added)
            goesOn = std::unexpected(added.error());
        // A chunk that cannot be read hides neither the others nor the next query; it is told once.
        if (!goesOn && std::exchange(m_isWhole, false))
            complainOf(m_output, goesOn.error());
    }
    run.finish();
    return true;
}

} // namespace

ExitCode searchStore(const Invocation &invocation, const SearchWish &wish)
{
    const auto settings = readDecodeOptions(invocation);
    if (!settings)
        return ExitCode::Usage;
    Output &output = invocation.output;
    const auto reader = store::StoreReader::open(invocation.options.value(u"store"_s));
    if (!reader) {
        complainOf(output, reader.error());
        return ExitCode::Usage;
    }
    StoreSearcher searcher(**reader, settings->attribution, output);
    leql::TimeRange whole = wish.range;
    if (std::ranges::any_of(wish.queries, needsRange) && !searcher.completeRange(whole))
        return ExitCode::Usage;
    const ExitCode exitCode = forEachQuery(wish, output, [&](const AskedQuery &asked) {
        return searcher.run(asked, needsRange(asked) ? whole : wish.range);
    });
    return exitCode == ExitCode::Done && !searcher.isWhole() ? ExitCode::NotWell : exitCode;
}

} // namespace hubscope::cli
