// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/DecodeOptions.h"
#include "cli/GapRows.h"
#include "cli/SearchPlaces.h"
#include "cli/SearchRun.h"
#include "store/GapJson.h"
#include "store/SumSearch.h"

#include <QCommandLineParser>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

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

using OpenReader = std::function<store::StoreResult<std::unique_ptr<store::StoreReader>>()>;

/// A database, and how to open it once more.
struct Database
{
    std::unique_ptr<store::StoreReader> reader;
    OpenReader open;
};
using Databases = std::vector<Database>;

/// Nothing after a complaint.
std::optional<Databases> openDatabases(const Invocation &invocation)
{
    const QString folder = invocation.options.value(u"store"_s);
    Databases databases;
    const auto add = [&](OpenReader open) {
        if (auto reader = open())
            databases.push_back({std::move(*reader), std::move(open)});
        else
            complainOf(invocation.output, reader.error());
    };
    if (!invocation.options.isSet(u"damaged"_s)) {
        add([folder] { return store::StoreReader::open(folder); });
    } else {
        const QStringList damaged = store::StoreReader::keptAside(folder);
        if (damaged.isEmpty())
            invocation.output.complain(u"no damaged database was kept aside in %1"_s.arg(folder));
        for (const QString &database : damaged)
            add([database] { return store::StoreReader::openDamaged(database); });
    }
    return databases.empty() ? std::nullopt : std::optional(std::move(databases));
}

/// One store, searched by one query after another; or what is left of several.
class StoreSearcher
{
public:
    StoreSearcher(Databases databases, insight::Attribution attribution, Output &output)
        : m_databases(std::move(databases))
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

    bool runIn(const Database &database, const AskedQuery &asked, leql::TimeRange range, SearchRun &run);
    store::StoreResult<void> sumUp(const Database &database, std::vector<store::ChunkInfo> chunks,
                                   const AskedQuery &asked, leql::TimeRange range, SearchRun &run) const;
    void tellDamage(const store::StoreError &error);

    Databases m_databases;
    insight::Attribution m_attribution;
    Output &m_output;
    bool m_isWhole = true;
};

bool StoreSearcher::completeRange(leql::TimeRange &range)
{
    std::optional<std::int64_t> oldest;
    std::optional<std::int64_t> newest;
    for (const Database &database : m_databases) {
        const auto figures = database.reader->figures();
        if (!figures && m_databases.size() == 1)
            return refuse(figures.error());
        if (!figures || figures->events == 0)
            continue;
        oldest = std::min(oldest.value_or(figures->oldestMs), figures->oldestMs);
        newest = std::max(newest.value_or(figures->newestMs), figures->newestMs);
    }
    if (!range.fromMs)
        range.fromMs = oldest.value_or(0);
    if (!range.toMs)
        range.toMs = newest.value_or(0) + 1;
    return true;
}

/// It is told once, however many chunks are damaged.
void StoreSearcher::tellDamage(const store::StoreError &error)
{
    if (std::exchange(m_isWhole, false))
        complainOf(m_output, error);
}

bool StoreSearcher::run(const AskedQuery &asked, leql::TimeRange range)
{
    SearchRun run(m_output, *asked.query, range, asked.number);
    for (const Database &database : m_databases) {
        if (!runIn(database, asked, range, run))
            return false;
    }
    run.finish();
    return true;
}

bool StoreSearcher::runIn(const Database &database, const AskedQuery &asked, leql::TimeRange range,
                          SearchRun &run)
{
    store::StoreReader &reader = *database.reader;
    store::StoreSearch search(*asked.query, range, m_attribution);
    auto chunks = reader.chunks(search.filter());
    if (!chunks)
        return refuse(chunks.error());
    if (reader.damage())
        tellDamage(*reader.damage());
    // A chunk that cannot be read hides neither the others nor the next query.
    if ((*asked.query)->kind() != leql::Query::Kind::Events) {
        const auto done = sumUp(database, std::move(*chunks), asked, range, run);
        if (!done)
            tellDamage(done.error());
        return true;
    }
    for (const store::ChunkInfo &chunk : *chunks) {
        if (!run.wantsMore())
            break;
        const auto goesOn =
            search.events(reader, chunk, [&](const insight::InsightEvent &event, const auto &) {
                run.addMatch(event, search.hubName());
                return run.wantsMore();
            });
        if (!goesOn)
            tellDamage(goesOn.error());
    }
    return true;
}

store::StoreResult<void> StoreSearcher::sumUp(const Database &database, std::vector<store::ChunkInfo> chunks,
                                              const AskedQuery &asked, leql::TimeRange range,
                                              SearchRun &run) const
{
    store::SumSearch<leql::QueryRun> search(
        {.open = database.open, .query = *asked.query, .range = range, .attribution = m_attribution},
        std::move(chunks), [&] { return leql::QueryRun(*asked.query, range); });
    return search.run(*database.reader,
                      [&](leql::QueryRun &&part, std::int64_t) { run.sums().merge(std::move(part)); });
}

} // namespace

ExitCode searchStore(const Invocation &invocation, const SearchWish &wish)
{
    const auto settings = readDecodeOptions(invocation);
    if (!settings)
        return ExitCode::Usage;
    Output &output = invocation.output;
    auto databases = openDatabases(invocation);
    if (!databases)
        return ExitCode::Usage;
    StoreSearcher searcher(std::move(*databases), settings->attribution, output);
    leql::TimeRange whole = wish.range;
    if (lacksRange(wish) && !searcher.completeRange(whole))
        return ExitCode::Usage;
    const ExitCode exitCode = forEachQuery(wish, output, [&](const AskedQuery &asked) {
        return searcher.run(asked, needsRange(asked) ? whole : wish.range);
    });
    return exitCode == ExitCode::Done && !searcher.isWhole() ? ExitCode::NotWell : exitCode;
}

ExitCode listGaps(const Invocation &invocation)
{
    Output &output = invocation.output;
    const auto databases = openDatabases(invocation);
    if (!databases)
        return ExitCode::Usage;
    QList<QStringList> rows{QStringList{u"hub"_s} + gapHead()};
    for (const Database &database : *databases) {
        const auto gaps = database.reader->gaps();
        if (!gaps) {
            complainOf(output, gaps.error());
            return ExitCode::NotWell;
        }
        for (const store::HubGap &row : *gaps) {
            QJsonObject object = store::toJson(row.gap);
            object.insert(u"host"_s, row.hub.host);
            object.insert(u"hub"_s, row.hub.hub);
            if (output.json())
                output.object(object);
            rows.append(QStringList{row.hub.hub} + gapRow(row.gap));
        }
    }
    if (!output.json() && rows.size() == 1)
        output.line(u"no gaps are on record"_s);
    else if (!output.json())
        output.table(rows);
    return ExitCode::Done;
}

} // namespace hubscope::cli
