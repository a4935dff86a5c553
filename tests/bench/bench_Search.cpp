// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LEQL over a store, beside reading the same chunks without looking at them, in one run. Prints figures;
// decides nothing.
//
//   bench_Search [EVENTS]     default 1000000
#include "bench/SignInStore.h"
#include "store/SumSearch.h"

#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::bench;
using namespace hubscope::store;

namespace {

double seconds(const auto &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// The least disturbed of some rounds: what else runs on the machine only ever adds.
double best(const auto &work)
{
    constexpr int kRounds = 5;
    double least = seconds(work);
    for (int round = 1; round < kRounds; ++round)
        least = std::min(least, seconds(work));
    return least;
}

/// As a program does it that begins to search.
leql::QueryRun search(const QString &folder, const leql::QueryPtr &query, unsigned threads,
                      leql::TimeRange range = {})
{
    const auto open = [&] { return StoreReader::open(folder); };
    auto reader = open().value();
    auto chunks = reader->chunks(StoreSearch(query, range).filter()).value();
    leql::QueryRun run(query, range);
    SumSearch<leql::QueryRun> sums({.open = open, .query = query, .range = range, .threads = threads},
                                   std::move(chunks), [&] { return leql::QueryRun(query, range); });
    if (!sums.run(*reader, [&](leql::QueryRun &&part, std::int64_t) { run.merge(std::move(part)); }))
        std::abort();
    return run;
}

void measure(const QString &folder, std::int64_t events, const char *what, const char *text)
{
    const auto query = leql::Query::parse(text).value();
    leql::QueryRun run(query);
    const double one = best([&] { run = search(folder, query, 1); });
    leql::QueryRun byTwo(query);
    const double two = best([&] { byTwo = search(folder, query, 2); });
    std::printf("%-16s %8.2f M events/s, two threads x%.2f   %llu found   %s\n", what,
                static_cast<double>(events) / one / 1e6, one / two,
                static_cast<unsigned long long>(run.matchCount()), text);
    if (byTwo.matchCount() != run.matchCount())
        std::abort();
}

void measureReading(const QString &folder, std::int64_t events, bool withBytes)
{
    auto reader = StoreReader::open(folder).value();
    const double time = best([&] {
        const auto chunks = reader->chunks().value();
        for (const ChunkInfo &info : chunks) {
            auto chunk = reader->read(info).value();
            if (chunk && withBytes && !reader->loadBytes(*chunk).value())
                std::abort();
        }
    });
    std::printf("%-16s %8.2f M events/s   (reference)\n", withBytes ? "reading bytes" : "reading columns",
                static_cast<double>(events) / time / 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    const std::int64_t events = argc > 1 ? std::atoll(argv[1]) : 1'000'000;
    const QTemporaryDir home;
    const QString folder = home.filePath(u"store"_s);
    fillStore(folder, events);
    measureReading(folder, events, false);
    measureReading(folder, events, true);
    measure(folder, events, "column filter", "where(source_ip=IP(203.0.17.0/24)) calculate(count)");
    measure(folder, events, "column groups", "groupby(result, service)");
    measure(folder, events, "keyword", "where(needle) calculate(count)");
    measure(folder, events, "JSON predicate", "where(source_json.properties.risk > 97) calculate(count)");
    const auto query = leql::Query::parse("where(result STARTS-WITH FAILED) groupby(account)").value();
    const leql::TimeRange last{kFirstMs + events * kApartMs - 15 * 60'000, {}};
    leql::QueryRun run(query, last);
    const double time = seconds([&] { run = search(folder, query, 1, last); });
    std::printf("last 15 minutes  %8.1f ms   %llu found\n", time * 1000,
                static_cast<unsigned long long>(run.matchCount()));
    return 0;
}
