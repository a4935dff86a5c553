// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Retention, merging, removing everything: what changes a store without an append.
#include "store/Retention.h"
#include "store/StoreReader.h"
#include "store/StoreWriter.h"
#include "support/StoreSamples.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::store;
using namespace hubscope::test;

class tst_StoreUpkeep : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void clockDoesNotJump_data();
    void clockDoesNotJump();
    void removesWhatIsTooOld();
    void aJumpingClockRemovesNothing();
    void keepsNothingForEverBecauseOfATimeInTheFuture();
    void removesTheOldestWhereItIsTooMuch();
    void mindsTheDiskFloorButKeepsADay();
    void removesEverything();
    void mergesSmallChunksOfAQuietHub();
    void mergesOnlyWhatBelongsTogether();
    void mergesBehindManyThatStandAlone();
    void keepsNothingMuchLongerForBeingMerged();
    void leavesAloneWhatItCannotRead();

private:
    std::unique_ptr<StoreWriter> open(const RetentionLimits &limits = {},
                                      std::int64_t fullChunkBytes = 4 * 1024 * 1024);
    void appendAt(StoreWriter &writer, std::int64_t offset, std::int64_t enqueuedMs, int records = 2);
    Maintenance maintainAll(StoreWriter &writer, std::int64_t nowMs);
    qint64 fileSize() const { return QFileInfo(folder() + u"/events.db"_s).size(); }
    QString folder() const { return m_home->filePath(u"store"_s); }

    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

constexpr std::int64_t kDay = RetentionLimits::kDay;
/// In the past, whenever this runs.
constexpr std::int64_t kStart = 1'700'000'000'000;

std::string randomText(QRandomGenerator &random, std::size_t size)
{
    std::string text(size, ' ');
    for (char &c : text)
        c = static_cast<char>('a' + random.bounded(26));
    return text;
}

} // namespace

void tst_StoreUpkeep::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<StoreWriter> tst_StoreUpkeep::open(const RetentionLimits &limits, std::int64_t fullChunkBytes)
{
    auto writer =
        StoreWriter::open(folder(), kStoreHub, {.retention = limits, .fullChunkBytes = fullChunkBytes});
    return writer ? std::move(*writer) : nullptr;
}

void tst_StoreUpkeep::appendAt(StoreWriter &writer, std::int64_t offset, std::int64_t enqueuedMs, int records)
{
    const auto batch = decodedBatch({{.offset = offset, .records = records, .enqueuedMs = enqueuedMs}});
    const auto appended = writer.append({&batch, 1});
    QVERIFY2(appended, whyNot(appended).constData());
}

/// Until there is nothing more to do; each step is bounded.
Maintenance tst_StoreUpkeep::maintainAll(StoreWriter &writer, std::int64_t nowMs)
{
    Maintenance total;
    for (bool more = true; more;) {
        const auto done = writer.maintain(nowMs);
        if (!done)
            qFatal("%s", whyNot(done).constData());
        if (done->chunksRemoved > 16 || done->pagesReturned > 256)
            qFatal("a step without bounds");
        total.chunksRemoved += done->chunksRemoved;
        total.eventsRemoved += done->eventsRemoved;
        total.chunksMerged += done->chunksMerged;
        total.pagesReturned += done->pagesReturned;
        more = done->more;
    }
    return total;
}

void tst_StoreUpkeep::clockDoesNotJump_data()
{
    QTest::addColumn<StoreClock>("before");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<qint64>("passed"); // -1: another run
    QTest::addColumn<qint64>("newest");
    QTest::addColumn<qint64>("after");
    const StoreClock day10{10 * kDay, 10 * kDay};
    QTest::newRow("first time, no events")
        << StoreClock{} << qint64(20 * kDay) << qint64(-1) << qint64(0) << qint64(0);
    QTest::newRow("first time") << StoreClock{} << qint64(20 * kDay) << qint64(-1) << qint64(18 * kDay)
                                << qint64(18 * kDay);
    QTest::newRow("time passes") << day10 << qint64(11 * kDay) << qint64(kDay) << qint64(0)
                                 << qint64(11 * kDay);
    QTest::newRow("jump ahead") << day10 << qint64(400 * kDay) << qint64(1000) << qint64(0)
                                << qint64(10 * kDay + 1000);
    QTest::newRow("jump back") << day10 << qint64(9 * kDay) << qint64(1000) << qint64(0) << qint64(9 * kDay);
    QTest::newRow("switched off for a night")
        << day10 << qint64(10 * kDay + kDay / 2) << qint64(-1) << qint64(0) << qint64(10 * kDay + kDay / 2);
    QTest::newRow("switched off for a year, or a jump")
        << day10 << qint64(375 * kDay) << qint64(-1) << qint64(0) << qint64(17 * kDay);
    QTest::newRow("the hub knows") << day10 << qint64(375 * kDay) << qint64(-1) << qint64(374 * kDay)
                                   << qint64(374 * kDay);
    QTest::newRow("the hub lies") << day10 << qint64(10 * kDay + 5) << qint64(5) << qint64(900 * kDay)
                                  << qint64(10 * kDay + 5);
}

void tst_StoreUpkeep::clockDoesNotJump()
{
    QFETCH(StoreClock, before);
    QFETCH(qint64, now);
    QFETCH(qint64, passed);
    QFETCH(qint64, newest);
    QFETCH(qint64, after);
    const auto since = passed < 0 ? std::optional<std::int64_t>() : passed;
    QCOMPARE(before.after(now, since, newest).storeMs, after);
}

void tst_StoreUpkeep::removesWhatIsTooOld()
{
    const auto writer = open({.maxAgeMs = 30 * kDay});
    for (std::int64_t day = 0; day < 50; ++day)
        appendAt(*writer, day, kStart + day * kDay);
    const Maintenance done = maintainAll(*writer, kStart + 49 * kDay);
    QCOMPARE(done.chunksRemoved, 19);
    QCOMPARE(done.eventsRemoved, 38);
    QCOMPARE(sortedIds(folder()).value(), expectedIds(0, 19, 31));
    // Where reading stands is none of its business, and what was removed is not read again.
    QCOMPARE(writer->positions(), (std::vector<Position>{{0, 50}}));
    const auto old = decodedBatch({{.offset = 3}});
    QCOMPARE(writer->append({&old, 1})->skipped, 2);
    writer->setRetention({.maxAgeMs = 10 * kDay});
    QCOMPARE(maintainAll(*writer, kStart + 49 * kDay).chunksRemoved, 20);
}

void tst_StoreUpkeep::aJumpingClockRemovesNothing()
{
    auto writer = open({.maxAgeMs = 30 * kDay});
    appendAt(*writer, 0, kStart);
    appendAt(*writer, 1, kStart + kDay);
    QCOMPARE(maintainAll(*writer, kStart + kDay).chunksRemoved, 0);
    QCOMPARE(maintainAll(*writer, kStart + 4000 * kDay).chunksRemoved, 0);
    writer.reset();
    writer = open({.maxAgeMs = 30 * kDay});
    QCOMPARE(maintainAll(*writer, kStart + 4000 * kDay).chunksRemoved, 0);
    QCOMPARE(sortedIds(folder()).value(), expectedIds(0, 0, 2));
}

void tst_StoreUpkeep::keepsNothingForEverBecauseOfATimeInTheFuture()
{
    const auto writer = open({.maxAgeMs = kDay});
    const std::int64_t now = QDateTime::currentMSecsSinceEpoch();
    appendAt(*writer, 0, now + 4000 * kDay);
    // It gets old by the time at which it was kept.
    appendAt(*writer, 1, now);
    auto reader = StoreReader::open(folder()).value();
    QCOMPARE(reader->chunks()->size(), std::size_t(2));
    auto raw = Database::open(QFileInfo(folder() + u"/events.db"_s).canonicalFilePath(),
                              Database::Access::ReadOnly, 100);
    QVERIFY(raw->integer("SELECT max(age_ms) FROM chunk").value() <= QDateTime::currentMSecsSinceEpoch());
}

void tst_StoreUpkeep::removesTheOldestWhereItIsTooMuch()
{
    QRandomGenerator random(3);
    const auto writer = open({}, 200'000);
    for (std::int64_t offset = 0; offset < 100; ++offset) {
        const auto batch = decodedBatch({{.offset = offset,
                                          .records = 0,
                                          .enqueuedMs = kStart + offset,
                                          .body = R"({"category":")" + randomText(random, 100'000) + "\"}"}});
        QVERIFY(writer->append({&batch, 1}));
    }
    (void)maintainAll(*writer, kStart + kDay);
    const qint64 before = fileSize();
    QVERIFY(before > 5 * 1024 * 1024);
    const std::int64_t limit = 2 * 1024 * 1024;
    writer->setRetention({.maxBytes = limit, .diskFloorBytes = 0});
    const Maintenance done = maintainAll(*writer, kStart + kDay);
    QVERIFY(done.pagesReturned > 0);
    QVERIFY2(fileSize() <= limit + 64 * 16384, QByteArray::number(fileSize()).constData());
    // The newest are there, without a hole.
    const auto left = sortedIds(folder()).value();
    QVERIFY(left.size() > 10);
    QCOMPARE(left, expectedIds(0, 100 - std::int64_t(left.size()), int(left.size()), 1));
    // New events take the place of old ones.
    for (std::int64_t offset = 100; offset < 120; ++offset) {
        appendAt(*writer, offset, kStart + offset);
        (void)maintainAll(*writer, kStart + kDay);
    }
    QVERIFY(fileSize() <= limit + 64 * 16384);
}

void tst_StoreUpkeep::mindsTheDiskFloorButKeepsADay()
{
    const auto writer = open({.diskFloorBytes = std::numeric_limits<std::int64_t>::max()});
    for (std::int64_t hour = 0; hour < 48; ++hour)
        appendAt(*writer, hour, kStart + hour * kDay / 24);
    appendAt(*writer, 48, kStart + 95 * kDay / 48);
    QCOMPARE(maintainAll(*writer, kStart + 2 * kDay).chunksRemoved, 24);
    QCOMPARE(sortedIds(folder()).value(), expectedIds(0, 24, 25));
}

void tst_StoreUpkeep::removesEverything()
{
    const auto writer = open();
    for (std::int64_t offset = 0; offset < 40; ++offset)
        appendAt(*writer, offset, kStart, 400);
    const Gap gap{.partition = 0, .from = 40, .to = 50};
    QVERIFY(writer->recordGap(gap));
    int steps = 0;
    while (writer->removeEvents().value())
        ++steps;
    QVERIFY(steps >= 3);
    QVERIFY(storedIds(folder())->empty());
    QCOMPARE(writer->positions(), (std::vector<Position>{{0, 50}}));
    QCOMPARE(writer->gaps()->size(), std::size_t(1));
    // Nothing of the events is in the folder any more.
    for (const char *ending : {"", "-wal"}) {
        QFile file(folder() + u"/events.db"_s + QString::fromLatin1(ending));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("@contoso.com"));
    }
    QVERIFY2(fileSize() < 40 * 16384, QByteArray::number(fileSize()).constData());
}

void tst_StoreUpkeep::mergesSmallChunksOfAQuietHub()
{
    const auto writer = open();
    QByteArrayList expected;
    std::int64_t mostChunks = 0;
    for (std::int64_t offset = 0; offset < 1500; ++offset) {
        const auto batch = decodedBatch({{.partition = int(offset % 2),
                                          .offset = offset,
                                          .records = 1,
                                          .enqueuedMs = kStart + offset * 1000}});
        QVERIFY(writer->append({&batch, 1}));
        expected << dumped(*batch);
        const auto done = writer->maintain(kStart + offset * 1000);
        QVERIFY2(done, whyNot(done).constData());
        mostChunks = std::max(mostChunks, writer->figures()->chunks);
    }
    // A few dozen small ones wait; the others are few.
    QVERIFY2(mostChunks < 100, QByteArray::number(qint64{mostChunks}).constData());
    QCOMPARE(writer->figures()->events, 1500);
    auto reader = StoreReader::open(folder()).value();
    auto chunks = reader->chunks().value();
    std::ranges::sort(chunks, {}, &ChunkInfo::id);
    QByteArrayList found;
    for (const ChunkInfo &info : chunks) {
        auto chunk = reader->read(info).value();
        QVERIFY(reader->loadBytes(*chunk).value());
        for (std::size_t row = 0; row < chunk->rows(); ++row)
            found << dumped(chunk->row(row));
    }
    QCOMPARE(found, expected);
    // Its zone map is that of all its parts.
    const ChunkInfo &first = chunks.front();
    QVERIFY(first.last > first.id);
    QCOMPARE(reader->ranges(first).value(),
             (std::vector<OffsetRange>{{0, 0, (first.last - 1) / 2 * 2}, {1, 1, first.last / 2 * 2 - 1}}));
}

void tst_StoreUpkeep::mergesOnlyWhatBelongsTogether()
{
    {
        const auto writer = open({}, 1000);
        appendAt(*writer, 0, kStart);
        appendAt(*writer, 1, kStart);
        QVERIFY(writer->hubRecreated(kStart)); // another hub's
        appendAt(*writer, 0, kStart);
        appendAt(*writer, 1, kStart, 400); // large enough on its own
        appendAt(*writer, 2, kStart);
        (void)maintainAll(*writer, kStart);
    }
    QCOMPARE(storedIds(folder())->size(), std::size_t(2 * 4 + 400));
    const auto chunks = StoreReader::open(folder()).value()->chunks().value();
    for (const ChunkInfo &chunk : chunks)
        QVERIFY2(chunk.id > 2 || chunk.last <= 2, "events of two hubs in one chunk");
    QVERIFY(chunks.size() >= 4);
}

/// Small chunks between others that they do not go with: as many as a step looks at, and more.
void tst_StoreUpkeep::mergesBehindManyThatStandAlone()
{
    appendAt(*open(), 0, kStart);
    // As a hub makes them whose traffic is now above, now below the size of a small chunk; those above are
    // left out here.
    {
        auto raw = Database::open(QFileInfo(folder() + u"/events.db"_s).canonicalFilePath(),
                                  Database::Access::ReadWrite, 100);
        QVERIFY(
            raw->execute("WITH RECURSIVE n(i) AS (SELECT 3 UNION ALL SELECT i + 2 FROM n WHERE i < 10000) "
                         "INSERT INTO chunk SELECT i, i, hub, rules, age_ms, min_ms, max_ms, log_sets, "
                         "events, bytes, stored, ranges, columns, body FROM n, chunk WHERE id = 1"));
    }
    const auto writer = open();
    for (std::int64_t offset = 1; offset < 41; ++offset)
        appendAt(*writer, offset, kStart);
    const Maintenance done = maintainAll(*writer, kStart);
    QCOMPARE(done.chunksMerged, 1 + 40); // the last of them is followed by what goes with it
}

/// The age of a merged chunk is that of its newest event.
void tst_StoreUpkeep::keepsNothingMuchLongerForBeingMerged()
{
    constexpr std::int64_t kHours = 8;
    const auto writer = open({.maxAgeMs = 30 * kDay});
    std::int64_t most = 0;
    for (std::int64_t turn = 0; turn < 200 * 24 / kHours; ++turn) {
        const std::int64_t now = kStart + turn * kHours * 3'600'000;
        appendAt(*writer, turn, now, 1);
        (void)maintainAll(*writer, now);
        most = std::max(most, writer->figures()->events);
    }
    QVERIFY2(most <= (30 + 8) * 24 / kHours, QByteArray::number(qint64{most}).constData());
}

void tst_StoreUpkeep::leavesAloneWhatItCannotRead()
{
    const auto writer = open();
    for (std::int64_t offset = 0; offset < 80; ++offset)
        appendAt(*writer, offset, kStart);
    {
        auto raw = Database::open(QFileInfo(folder() + u"/events.db"_s).canonicalFilePath(),
                                  Database::Access::ReadWrite, 100);
        QVERIFY(raw->execute("UPDATE chunk SET body=x'00' WHERE id=41"));
    }
    const Maintenance done = maintainAll(*writer, kStart);
    QCOMPARE(done.chunksMerged, 40 + 39);
    auto reader = StoreReader::open(folder()).value();
    const auto chunks = reader->chunks().value();
    QCOMPARE(chunks.size(), std::size_t(3));
    QCOMPARE(writer->figures()->events, 160);
}

QTEST_GUILESS_MAIN(tst_StoreUpkeep)
#include "tst_StoreUpkeep.moc"
