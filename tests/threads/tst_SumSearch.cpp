// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreWriter.h"
#include "store/SumSearch.h"
#include "support/StoreSamples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::store;
using namespace hubscope::test;

namespace {

constexpr int kChunks = 40;
constexpr int kEventsPerChunk = 25;
constexpr std::int64_t kEvents = kChunks * kEventsPerChunk;

/// Several threads over one store, without Qt's event loop, for the ThreadSanitizer.
class TstSumSearch : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void addsUpWhatOneThreadAddsUp_data();
    void addsUpWhatOneThreadAddsUp();
    void goesOnWithoutMoreReaders();
    void stops();

private:
    struct Answer
    {
        std::vector<leql::ResultRow> rows;
        std::uint64_t found = 0;
        std::int64_t examined = 0;
    };
    Answer ask(SumTask task, const std::stop_token &stop = {}) const;
    SumTask task(unsigned threads) const
    {
        return {.open = [this] { return StoreReader::open(folder()); }, .query = m_query, .threads = threads};
    }
    QString folder() const { return m_home.filePath(u"store"_s); }

    QTemporaryDir m_home;
    leql::QueryPtr m_query;
};

void TstSumSearch::initTestCase()
{
    auto writer = StoreWriter::open(folder(), kStoreHub, {});
    QVERIFY2(writer, whyNot(writer).constData());
    for (int chunk = 0; chunk < kChunks; ++chunk) {
        std::vector<StoredMessage> messages;
        for (int i = 0; i < kEventsPerChunk; ++i)
            messages.push_back({.partition = 0,
                                .offset = chunk * kEventsPerChunk + i,
                                .records = 0,
                                .body = R"({"category":"X","level":"L)" + std::to_string(i % 7) +
                                        R"(","size":)" + std::to_string(chunk) + "}"});
        const insight::EventBatchPtr batch = decodedBatch(messages);
        const auto appended = (*writer)->append({&batch, 1});
        QVERIFY2(appended, whyNot(appended).constData());
    }
    m_query = leql::Query::parse("groupby(source_json.level) calculate(sum:source_json.size)").value();
}

TstSumSearch::Answer TstSumSearch::ask(SumTask task, const std::stop_token &stop) const
{
    const auto reader = StoreReader::open(folder()).value();
    leql::QueryRun run(m_query);
    Answer answer;
    SumSearch<leql::QueryRun> search(std::move(task), reader->chunks().value(),
                                     [this] { return leql::QueryRun(m_query); });
    const auto done = search.run(
        *reader,
        [&](leql::QueryRun &&part, std::int64_t examined) {
            run.merge(std::move(part));
            answer.examined = examined;
        },
        stop);
    if (!done)
        qFatal("%s", whyNot(done).constData());
    answer.rows = run.rows();
    answer.found = run.matchCount();
    return answer;
}

void TstSumSearch::addsUpWhatOneThreadAddsUp_data()
{
    QTest::addColumn<unsigned>("threads");
    QTest::newRow("one") << 1U;
    QTest::newRow("two") << 2U;
    QTest::newRow("four") << 4U;
    QTest::newRow("more than chunks") << kChunks + 3U;
}

void TstSumSearch::addsUpWhatOneThreadAddsUp()
{
    QFETCH(unsigned, threads);
    const Answer answer = ask(task(threads));
    QCOMPARE(answer.found, static_cast<std::uint64_t>(kEvents));
    QCOMPARE(answer.examined, kEvents);
    QCOMPARE(answer.rows.size(), 7U);
    // Levels 0 to 3 stand four times in a chunk, the others three times; chunks hold the sizes 0 to 39.
    constexpr double kSizes = kChunks * (kChunks - 1) / 2;
    for (const leql::ResultRow &row : answer.rows) {
        const double times = row.group.front().text <= "L3" ? 4 : 3;
        QCOMPARE(row.value.value().toDouble(), times * kSizes);
    }
}

/// The one that asks does it all then.
void TstSumSearch::goesOnWithoutMoreReaders()
{
    SumTask task = this->task(3);
    task.open = [] { return storeFailure(StoreCause::Permission, u"not today"_s); };
    QCOMPARE(ask(task).found, static_cast<std::uint64_t>(kEvents));
    task.open = {};
    QCOMPARE(ask(task).found, static_cast<std::uint64_t>(kEvents));
}

void TstSumSearch::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const Answer answer = ask(task(2), stop.get_token());
    QCOMPARE(answer.found, 0U);
    QCOMPARE(answer.examined, 0);
}

} // namespace

QTEST_APPLESS_MAIN(TstSumSearch)
#include "tst_SumSearch.moc"
