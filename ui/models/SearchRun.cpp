// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SearchRun.h"

#include "models/FoundEvents.h"
#include "models/SearchTables.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>

namespace hubscope::models {

using namespace std::chrono_literals;

namespace {

/// Between two looks of the window at what was found.
constexpr auto kTurn = 60ms;
/// Between two hand-overs of the thread; groups are worked out more seldom, that costs.
constexpr auto kHandOver = 50ms;
constexpr auto kTableEvery = 400ms;
/// Rows that one turn puts into the list.
constexpr std::size_t kRowsPerTurn = 5000;

using Clock = std::chrono::steady_clock;

/// Newest first unless the query says otherwise by time.
bool isAscending(const leql::Query &query)
{
    return query.kind() == leql::Query::Kind::Events && !query.sort().empty() &&
           query.sort().front().by != leql::SortPart::By::Key && !query.sort().front().descending;
}

bool hasKeyOrder(const leql::Query &query)
{
    return query.kind() == leql::Query::Kind::Events &&
           std::ranges::any_of(query.sort(),
                               [](const leql::SortPart &part) { return part.by == leql::SortPart::By::Key; });
}

} // namespace

/// What the thread has found and the window has not taken yet.
struct SearchRun::Channel
{
    /// False once nobody looks at it any more.
    std::atomic<bool> isWanted = true;
    std::mutex mutex;
    std::vector<insight::EventSpan> events;
    Hubs hubs;
    TimeBars bars;
    std::optional<SearchTable> table;
    qint64 found = 0;
    qint64 examined = 0;
    qint64 total = 0;
};

namespace {

/// Takes what a search finds, on its thread, and hands it over piece by piece.
class Gatherer
{
public:
    Gatherer(const SearchRequest &request, SearchRun::Channel &channel)
        : m_query(*request.query)
        , m_channel(channel)
        , m_run(request.query, request.range)
        , m_most(SearchRun::kMostListed)
        , m_sorts(hasKeyOrder(m_query))
    {
        if (listsEvents() && !m_query.limits().empty())
            m_limit = m_query.limits().front();
    }

    /// False once the query has enough.
    bool add(const FoundEvent &found)
    {
        ++m_found;
        m_bars.add(found.event.timestampMs);
        if (!listsEvents())
            m_run.addMatch(found.keys, found.event.timestampMs, found.event.raw.size());
        else if (m_listed < m_most)
            list(found);
        const bool isEnough = m_limit && !m_sorts && static_cast<std::size_t>(m_found) >= *m_limit;
        if (Clock::now() >= m_nextHandOver)
            handOver(false);
        return !isEnough;
    }

    void add(SearchSums &&sums)
    {
        m_found += static_cast<qint64>(sums.run.matchCount());
        m_run.merge(std::move(sums.run));
        m_bars.add(sums.bars);
    }

    void progressed(std::int64_t examined, std::int64_t total)
    {
        m_examined = examined;
        m_total = total;
        if (Clock::now() >= m_nextHandOver)
            handOver(false);
    }

    void finish() { handOver(true); }

private:
    bool listsEvents() const { return m_query.kind() == leql::Query::Kind::Events; }

    void list(const FoundEvent &found)
    {
        ++m_listed;
        if (m_query.chosen().empty())
            m_events.add(found);
        else
            m_chosen.push_back(rowOf(leql::chosenValues(m_query, found.keys)));
        if (m_sorts)
            m_ranks.push_back({leql::rankOf(m_query, found.keys, found.event.timestampMs), m_ranks.size()});
    }

    /// The first hand-over comes with the first event, and so does the first table, so that something is seen
    /// at once.
    void handOver(bool isLast)
    {
        const auto now = Clock::now();
        m_nextHandOver = now + kHandOver;
        std::vector<insight::EventSpan> spans;
        SearchRun::Hubs hubs;
        if (!m_sorts || isLast) {
            for (const auto &[batch, hub] : m_events.take()) {
                spans.push_back({batch, 0, static_cast<std::uint32_t>(batch->rows().size())});
                hubs.insert(batch.get(), QString::fromStdString(hub));
            }
        }
        if (isLast && m_sorts)
            sort(spans);
        std::optional<SearchTable> table;
        const bool hasTable = !listsEvents() || !m_query.chosen().empty();
        if (hasTable && (isLast || (m_found > 0 && now >= m_nextTable))) {
            m_nextTable = now + kTableEvery;
            table = listsEvents() ? chosenTable(m_query, m_chosen) : resultTable(m_query, m_run.rows());
        }
        const std::scoped_lock lock(m_channel.mutex);
        std::ranges::move(spans, std::back_inserter(m_channel.events));
        m_channel.hubs.insert(hubs);
        m_channel.bars = m_bars;
        if (table)
            m_channel.table = std::move(table);
        m_channel.found = m_found;
        m_channel.examined = m_examined;
        m_channel.total = m_total;
    }

    void sort(std::vector<insight::EventSpan> &spans)
    {
        std::ranges::stable_sort(m_ranks, [this](const Ranked &a, const Ranked &b) {
            return leql::goesBefore(m_query, a.rank, b.rank);
        });
        if (m_limit && m_ranks.size() > *m_limit)
            m_ranks.resize(*m_limit);
        if (!m_query.chosen().empty()) {
            std::vector<QList<SearchCell>> rows;
            for (const Ranked &ranked : m_ranks)
                rows.push_back(m_chosen[ranked.number]);
            m_chosen = std::move(rows);
            return;
        }
        std::vector<insight::EventSpan> single;
        for (const insight::EventSpan &span : spans) {
            for (std::uint32_t i = 0; i < span.count; ++i)
                single.push_back({span.batch, i, 1});
        }
        spans.clear();
        for (const Ranked &ranked : m_ranks)
            spans.push_back(single[ranked.number]);
    }

    struct Ranked
    {
        leql::EventRank rank;
        std::size_t number;
    };

    const leql::Query &m_query;
    SearchRun::Channel &m_channel;
    leql::QueryRun m_run;
    const std::size_t m_most;
    const bool m_sorts;
    std::optional<std::size_t> m_limit;
    FoundEvents m_events;
    std::vector<QList<SearchCell>> m_chosen;
    std::vector<Ranked> m_ranks;
    TimeBars m_bars;
    std::size_t m_listed = 0;
    qint64 m_found = 0;
    qint64 m_examined = 0;
    qint64 m_total = 0;
    Clock::time_point m_nextHandOver;
    Clock::time_point m_nextTable;
};

} // namespace

SearchRun::SearchRun(QObject *parent)
    : QObject(parent)
    , m_events({.rows = kMostListed, .bytes = std::size_t{1} << 30})
{
    m_turn.setInterval(kTurn);
    connect(&m_turn, &QTimer::timeout, this, &SearchRun::take);
}

SearchRun::~SearchRun()
{
    if (m_channel)
        m_channel->isWanted = false;
}

void SearchRun::start(SearchSourcePtr source, SearchRequest request)
{
    clear();
    request.isAscending = isAscending(*request.query);
    m_source = std::move(source);
    m_request = std::move(request);
    m_channel = std::make_shared<Channel>();
    m_elapsed.start();
    m_turn.start();
    const auto work = [source = m_source, request = m_request,
                       channel = m_channel](const std::stop_token &stop) {
        Gatherer gatherer(request, *channel);
        const SearchSource::Sink sink{
            [&](const FoundEvent &found) { return gatherer.add(found); },
            [&](std::int64_t examined, std::int64_t total) { gatherer.progressed(examined, total); },
            [&](SearchSums &&sums) { gatherer.add(std::move(sums)); }};
        const Result<void> result = source->search(request, sink, stop);
        // Sorting what was found is for those who wait for it.
        if (channel->isWanted)
            gatherer.finish();
        return result;
    };
    m_background.run(work, [this](const Result<void> &result) { finish(result); });
    setState(State::Running);
}

void SearchRun::stop()
{
    if (m_state != State::Running)
        return;
    m_background.stop();
    m_progress.elapsedMs = m_elapsed.elapsed();
    m_state = State::Stopped;
    // The thread still hands over what it has; a query that sorts has shown nothing yet.
    take();
}

void SearchRun::clear()
{
    m_background.stop();
    m_turn.stop();
    if (m_channel)
        m_channel->isWanted = false;
    m_channel.reset();
    m_waiting.clear();
    m_hubs.clear();
    m_error.reset();
    m_progress = {};
    m_bars.clear();
    m_events.beginReading();
    m_rows.setTable({});
    m_request = {};
    m_source.reset();
    setState(State::Idle);
}

SearchRun::Progress SearchRun::progress() const
{
    Progress progress = m_progress;
    if (m_state == State::Running)
        progress.elapsedMs = m_elapsed.elapsed();
    return progress;
}

bool SearchRun::findsEvents() const
{
    return !m_request.query ||
           (m_request.query->kind() == leql::Query::Kind::Events && m_request.query->chosen().empty());
}

QString SearchRun::hubOf(const HeldEvent &event) const
{
    return m_hubs.value(event.batch.get());
}

bool SearchRun::sortsByKey() const
{
    return m_request.query && hasKeyOrder(*m_request.query);
}

/// One turn: a bounded number of rows, so that the window stays smooth however much was found at once.
void SearchRun::take()
{
    std::optional<SearchTable> table;
    if (m_channel) {
        // The thread lets go of it after the last hand-over, or never began. Asked before the look at it.
        const bool isLast = m_state == State::Stopped && m_channel.use_count() == 1;
        std::unique_lock lock(m_channel->mutex);
        std::ranges::move(m_channel->events, std::back_inserter(m_waiting));
        m_channel->events.clear();
        m_hubs.insert(m_channel->hubs);
        m_channel->hubs.clear();
        m_bars = m_channel->bars;
        m_progress.found = m_channel->found;
        m_progress.examined = m_channel->examined;
        m_progress.total = m_channel->total;
        table = std::exchange(m_channel->table, std::nullopt);
        lock.unlock();
        if (isLast)
            m_channel.reset();
    }
    if (table)
        m_rows.setTable(std::move(*table));
    std::size_t rows = 0;
    std::size_t taken = 0;
    for (; taken < m_waiting.size() && rows < kRowsPerTurn; ++taken) {
        const insight::EventSpan &span = m_waiting[taken];
        m_events.stage(span.batch, span.first, span.count);
        rows += span.count;
    }
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(taken));
    m_events.commit();
    if (m_state != State::Running && m_waiting.empty() && !m_channel)
        m_turn.stop();
    emit changed();
}

void SearchRun::finish(const Result<void> &result)
{
    m_progress.elapsedMs = m_elapsed.elapsed();
    if (!result)
        m_error = result.error();
    m_state = result ? State::Done : State::Failed;
    take();
    m_channel.reset();
    // What is left to be listed comes turn by turn, and the turns end with it.
}

void SearchRun::setState(State state)
{
    m_state = state;
    emit changed();
}

} // namespace hubscope::models
