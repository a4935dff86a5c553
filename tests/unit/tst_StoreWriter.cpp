// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreReader.h"
#include "store/StoreWriter.h"
#include "support/StoreSamples.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::store;
using namespace hubscope::test;

class tst_StoreWriter : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void keepsPositionsWithTheEvents();
    void passesOverWhatItHas_data();
    void passesOverWhatItHas();
    void anySequenceOfAppendsKeepsEachEventOnce();
    void positionsFollowEventsAndCallers();
    void nothingStaysOfWhatIsRolledBack();
    void refusesPiecesOutOfTurn();
    void oneWriterAStore();
    void hubsAndTheirPositionsAreTheirOwn();
    void recordsGapsAndPassesThem();
    void tellsARecreatedHub_data();
    void tellsARecreatedHub();
    void startsAnewWhereTheCallerIsSure();

private:
    std::unique_ptr<StoreWriter> open(const HubName &hub = kStoreHub);
    QString folder() const { return m_home->filePath(u"store"_s); }
    StoreResult<Appended> append(StoreWriter &writer, const insight::EventBatchPtr &batch)
    {
        return writer.append({&batch, 1});
    }
    std::unique_ptr<QTemporaryDir> m_home;
};

void tst_StoreWriter::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<StoreWriter> tst_StoreWriter::open(const HubName &hub)
{
    auto writer = StoreWriter::open(folder(), hub, {.program = u"tst"_s});
    if (!writer)
        qWarning() << whyNot(writer);
    return writer ? std::move(*writer) : nullptr;
}

void tst_StoreWriter::keepsPositionsWithTheEvents()
{
    const std::vector batches{numberedMessages(0, 10, 3), numberedMessages(1, 0, 2)};
    {
        const auto writer = open();
        QVERIFY(writer);
        QVERIFY(writer->report().isNew);
        QVERIFY(writer->positions().empty());
        const auto appended = writer->append(batches);
        QVERIFY2(appended, whyNot(appended).constData());
        QCOMPARE(appended->events, 10);
        QCOMPARE(appended->skipped, 0);
        QCOMPARE(writer->positions(), (std::vector<Position>{{0, 13}, {1, 2}}));
        QCOMPARE(writer->figures()->chunks, 1);
    }
    const auto writer = open();
    QVERIFY(writer);
    QVERIFY(!writer->report().isNew);
    QCOMPARE(writer->positions(), (std::vector<Position>{{0, 13}, {1, 2}}));
    const auto again = writer->append(batches);
    QVERIFY(again);
    QCOMPARE(*again, (Appended{.events = 0, .skipped = 10, .storedBytes = 0}));
    auto all = expectedIds(0, 10, 3);
    std::ranges::copy(expectedIds(1, 0, 2), std::back_inserter(all));
    QCOMPARE(sortedIds(folder()).value(), all);
}

void tst_StoreWriter::passesOverWhatItHas_data()
{
    QTest::addColumn<QList<QPair<int, int>>>("batches"); // first offset, count; all in one append after 0…9
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("skipped");
    QTest::addColumn<int>("next");
    QTest::newRow("the same again") << QList<QPair<int, int>>{{0, 10}} << 0 << 20 << 10;
    QTest::newRow("a part again") << QList<QPair<int, int>>{{2, 3}} << 0 << 6 << 10;
    QTest::newRow("overlapping") << QList<QPair<int, int>>{{8, 5}} << 6 << 4 << 13;
    QTest::newRow("adjacent") << QList<QPair<int, int>>{{10, 2}} << 4 << 0 << 12;
    QTest::newRow("behind a hole") << QList<QPair<int, int>>{{15, 1}} << 2 << 0 << 16;
    QTest::newRow("twice in one append") << QList<QPair<int, int>>{{10, 3}, {10, 3}} << 6 << 6 << 13;
    QTest::newRow("overlapping in one append") << QList<QPair<int, int>>{{10, 3}, {12, 2}} << 8 << 2 << 14;
    QTest::newRow("out of order in one append") << QList<QPair<int, int>>{{12, 2}, {10, 2}} << 4 << 4 << 14;
}

void tst_StoreWriter::passesOverWhatItHas()
{
    using Batches = QList<QPair<int, int>>;
    QFETCH(Batches, batches);
    QFETCH(int, events);
    QFETCH(int, skipped);
    QFETCH(int, next);
    const auto writer = open();
    QVERIFY(append(*writer, numberedMessages(0, 0, 10)));
    std::vector<insight::EventBatchPtr> made;
    for (const auto &[first, count] : batches)
        made.push_back(numberedMessages(0, first, count));
    const auto appended = writer->append(made);
    QVERIFY2(appended, whyNot(appended).constData());
    QCOMPARE(appended->events, events);
    QCOMPARE(appended->skipped, skipped);
    QCOMPARE(writer->positions(), (std::vector<Position>{{0, next}}));
    const auto ids = sortedIds(folder()).value();
    QCOMPARE(std::ranges::adjacent_find(ids), ids.end());
    QCOMPARE(ids.size(), std::size_t(20 + events));
}

/// Whatever is appended in whatever pieces, with upkeep and new starts in between: every event once.
void tst_StoreWriter::anySequenceOfAppendsKeepsEachEventOnce()
{
    QRandomGenerator random(20261126);
    auto writer = open();
    std::array<std::int64_t, 3> ends{};
    for (int turn = 0; turn < 150; ++turn) {
        const int partition = random.bounded(3);
        std::int64_t &end = ends[static_cast<std::size_t>(partition)];
        // From behind what is there, or again from a place before.
        const std::int64_t first = std::max<std::int64_t>(0, end - random.bounded(6));
        const int count = 1 + random.bounded(8);
        QVERIFY(append(*writer, numberedMessages(partition, first, count)));
        end = std::max(end, first + count);
        if (random.bounded(10) == 0) {
            const auto done = writer->maintain(1'795'482'123'123);
            QVERIFY2(done, whyNot(done).constData());
        }
        if (random.bounded(30) == 0) {
            writer.reset();
            writer = open();
            QVERIFY(writer);
        }
    }
    std::vector<EventId> expected;
    for (int partition = 0; partition < 3; ++partition)
        std::ranges::copy(
            expectedIds(partition, 0, static_cast<int>(ends[static_cast<std::size_t>(partition)])),
            std::back_inserter(expected));
    QCOMPARE(sortedIds(folder()).value(), expected);
}

void tst_StoreWriter::positionsFollowEventsAndCallers()
{
    const auto writer = open();
    const auto batch = numberedMessages(0, 5, 2);
    const auto given = [&](std::vector<Position> positions) {
        return writer->append({&batch, 1}, positions);
    };
    // Behind the events, for messages without any; before them it means nothing; and one without events.
    QVERIFY(given({{0, 9}, {1, 0}, {2, 3}}));
    QCOMPARE(writer->positions(), (std::vector<Position>{{0, 9}, {1, 0}, {2, 3}}));
    QVERIFY(given({{0, 4}, {2, 1}}));
    QCOMPARE(writer->positions(), (std::vector<Position>{{0, 9}, {1, 0}, {2, 3}}));
    QVERIFY(writer->append({}, std::vector<Position>{{2, 8}}));
    const auto expected = std::vector<Position>{{0, 9}, {1, 0}, {2, 8}};
    QCOMPARE(writer->positions(), expected);
    QCOMPARE(writer->figures()->chunks, 1);
}

void tst_StoreWriter::nothingStaysOfWhatIsRolledBack()
{
    auto writer = open();
    const auto first = numberedMessages(0, 0, 2);
    const auto second = numberedMessages(0, 2, 2);
    QVERIFY(writer->begin());
    QVERIFY(writer->add({&first, 1}));
    QVERIFY(writer->add({&second, 1}));
    writer->rollback();
    QCOMPARE(writer->figures()->events, 0);
    QVERIFY(writer->positions().empty());
    QVERIFY(append(*writer, first));
    // And of what the writer leaves behind.
    QVERIFY(writer->begin());
    QVERIFY(writer->add({&second, 1}));
    writer.reset();
    writer = open();
    QCOMPARE(writer->positions(), (std::vector<Position>{{0, 2}}));
    QVERIFY(append(*writer, second));
    QCOMPARE(sortedIds(folder()).value(), expectedIds(0, 0, 4));
}

void tst_StoreWriter::refusesPiecesOutOfTurn()
{
    const auto writer = open();
    const auto batch = numberedMessages(0, 0, 1);
    QCOMPARE(writer->add({&batch, 1}).error().cause, StoreCause::Misuse);
    QCOMPARE(writer->commit().error().cause, StoreCause::Misuse);
    QVERIFY(writer->begin());
    QCOMPARE(writer->figures().error().cause, StoreCause::Misuse);
}

void tst_StoreWriter::oneWriterAStore()
{
    auto writer = open();
    const auto second = StoreWriter::open(folder(), kStoreHub, {.program = u"other"_s});
    QVERIFY(!second);
    QCOMPARE(second.error().cause, StoreCause::Locked);
    QVERIFY2(second.error().detail.startsWith(u"tst (process %1, since 20"_s.arg(::getpid())),
             qPrintable(second.error().detail));
    // It may read.
    QVERIFY(append(*writer, numberedMessages(0, 0, 1)));
    QCOMPARE(sortedIds(folder()).value(), expectedIds(0, 0, 1));
    writer.reset();
    QVERIFY(StoreWriter::open(folder(), kStoreHub, {.program = u"other"_s}));
}

void tst_StoreWriter::hubsAndTheirPositionsAreTheirOwn()
{
    QVERIFY(append(*open(), numberedMessages(0, 0, 3)));
    const HubName other{kStoreHub.host, u"other"_s};
    {
        const auto writer = open(other);
        QVERIFY(writer->positions().empty());
        QVERIFY(append(*writer, numberedMessages(0, 0, 1)));
        QCOMPARE(writer->positions(), (std::vector<Position>{{0, 1}}));
    }
    // A host's letter case does not make another hub of it.
    QCOMPARE(open({kStoreHub.host.toUpper(), kStoreHub.hub})->positions(), (std::vector<Position>{{0, 3}}));
    QCOMPARE(open(other)->positions(), (std::vector<Position>{{0, 1}}));
    QCOMPARE(storedIds(folder())->size(), std::size_t(8));
}

void tst_StoreWriter::recordsGapsAndPassesThem()
{
    const Gap gap{.partition = 1, .from = 5, .to = 20, .reason = GapReason::HubRetention, .timeMs = 77};
    const Gap gone{.partition = 3, .from = 2, .reason = GapReason::PartitionGone, .timeMs = 78};
    {
        const auto writer = open();
        QVERIFY(append(*writer, numberedMessages(1, 0, 5)));
        QVERIFY(append(*writer, numberedMessages(3, 0, 2)));
        QVERIFY(writer->recordGap(gap));
        QVERIFY(writer->recordGap(gap));
        QVERIFY(writer->recordGap(gone));
        // A partition that is gone has no position: whoever starts next knows nothing of it.
        QCOMPARE(writer->positions(), (std::vector<Position>{{1, 20}}));
        // What lies in the gap comes late: it was given up.
        const auto late = append(*writer, numberedMessages(1, 18, 4));
        QVERIFY2(late, whyNot(late).constData());
        QCOMPARE(late->events, 4);
    }
    const auto writer = open();
    QCOMPARE(writer->positions(), (std::vector<Position>{{1, 22}}));
    QCOMPARE(writer->gaps().value(), (std::vector<Gap>{gap, gone}));
    QCOMPARE(StoreReader::open(folder()).value()->gaps().value(),
             (std::vector<HubGap>{{kStoreHub, gap}, {kStoreHub, gone}}));
    // One that comes back is another one.
    const auto back = append(*writer, numberedMessages(3, 0, 1));
    QVERIFY2(back, whyNot(back).constData());
    QCOMPARE(back->events, 2);
    QCOMPARE(writer->positions(), (std::vector<Position>{{1, 22}, {3, 1}}));
}

void tst_StoreWriter::tellsARecreatedHub_data()
{
    QTest::addColumn<QByteArrayList>("ids");
    QTest::addColumn<QList<int>>("news");
    QTest::addColumn<bool>("isAnew");
    const int same = int(TopicNews::Same);
    const int learnt = int(TopicNews::Learnt);
    const int recreated = int(TopicNews::Recreated);
    QTest::newRow("no id") << QByteArrayList{""} << QList{same} << false;
    QTest::newRow("learnt once") << QByteArrayList{"a", "a", ""} << QList{learnt, same, same} << false;
    QTest::newRow("another") << QByteArrayList{"a", "b", "b"} << QList{learnt, recreated, same} << true;
}

void tst_StoreWriter::tellsARecreatedHub()
{
    QFETCH(QByteArrayList, ids);
    QFETCH(QList<int>, news);
    QFETCH(bool, isAnew);
    {
        const auto writer = open();
        QVERIFY(append(*writer, numberedMessages(0, 0, 3)));
    }
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto writer = open();
        const auto told = writer->seeTopic(ids[i].toStdString(), 99);
        QVERIFY2(told, whyNot(told).constData());
        QCOMPARE(int(*told), news[i]);
    }
    const auto writer = open();
    const Gap gap{.partition = 0, .from = 3, .reason = GapReason::HubRecreated, .timeMs = 99};
    QCOMPARE(writer->positions(), isAnew ? std::vector<Position>() : (std::vector<Position>{{0, 3}}));
    QCOMPARE(writer->gaps().value(), isAnew ? std::vector{gap} : std::vector<Gap>());
    // The new hub counts from 0: its events are other events.
    const auto appended = append(*writer, numberedMessages(0, 0, 2));
    QCOMPARE(appended.value().events, isAnew ? 4 : 0);
}

void tst_StoreWriter::startsAnewWhereTheCallerIsSure()
{
    {
        const auto writer = open();
        QVERIFY(append(*writer, numberedMessages(0, 0, 3)));
        QVERIFY(writer->hubRecreated(5));
        QVERIFY(writer->positions().empty());
        QCOMPARE(writer->gaps()->size(), std::size_t(1));
        QVERIFY(append(*writer, numberedMessages(0, 0, 1)));
    }
    QCOMPARE(open()->positions(), (std::vector<Position>{{0, 1}}));
}

QTEST_GUILESS_MAIN(tst_StoreWriter)
#include "tst_StoreWriter.moc"
