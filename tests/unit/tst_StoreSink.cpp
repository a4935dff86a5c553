// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The store behind the pipeline's port: what the two mean by positions, gaps and a hub made anew.
#include "pipeline/StoreSink.h"
#include "support/FaultyFiles.h"
#include "support/StoreContents.h"
#include "support/StoreSamples.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::pipeline;

namespace {

/// A chunk with one message for each offset of a partition, behind these gaps.
DecodedChunk chunkOf(std::int64_t first, std::int64_t count, const std::vector<Gap> &gaps = {},
                     std::int32_t partition = 0)
{
    ChunkBuilder builder;
    const auto now = ChunkBuilder::Clock::now();
    for (const Gap &gap : gaps)
        builder.add(gap, now);
    for (std::int64_t offset = first; offset < first + count; ++offset) {
        const std::string body = test::signIns(offset, 1);
        builder.add({.partition = partition,
                     .offset = offset,
                     .enqueuedMs = test::StoredMessage().enqueuedMs,
                     .body = body},
                    now);
    }
    const auto rules = insight::RuleBook::builtIn();
    insight::EventDecoder decoder(rules);
    return *DecodedChunk::decode(builder.seal(), decoder, {.rules = rules}, {});
}

Gap gapAt(std::int64_t from, GapReason reason)
{
    return {.partition = 0, .from = from, .to = Gap::kUnknown, .reason = reason, .timeMs = 7};
}

class tst_StoreSink : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { test::FaultyFiles::install(); }
    void cleanup() { test::FaultyFiles::clear(); }
    void tellsAHubMadeAnewWhereverReadingStood_data();
    void tellsAHubMadeAnewWhereverReadingStood();
    void recordsOfAGapWhatIsNotKept_data();
    void recordsOfAGapWhatIsNotKept();
    void keepsEachOnceWhereverWritingFails_data();
    void keepsEachOnceWhereverWritingFails();

private:
    static std::unique_ptr<EventSink> open(const QTemporaryDir &folder);
};

std::unique_ptr<EventSink> tst_StoreSink::open(const QTemporaryDir &folder)
{
    auto sink =
        storeSink({.folder = folder.filePath(u"store"_s), .hub = {u"h"_s, u"hub"_s}, .program = u"test"_s})();
    return sink->open() ? std::move(sink) : nullptr;
}

void tst_StoreSink::tellsAHubMadeAnewWhereverReadingStood_data()
{
    QTest::addColumn<std::int64_t>("from");
    QTest::newRow("where the store stands") << std::int64_t(4);
    QTest::newRow("gone back to what is kept") << std::int64_t(1);
}

void tst_StoreSink::tellsAHubMadeAnewWhereverReadingStood()
{
    QFETCH(std::int64_t, from);
    QTemporaryDir folder;
    const auto sink = open(folder);
    QVERIFY(sink);
    const std::array before{chunkOf(0, 4)};
    QVERIFY(sink->write(before, {}).value());

    const Gap gap = gapAt(from, GapReason::HubRecreated);
    // The new hub's first offsets are those that the old one had.
    const std::array after{chunkOf(0, 2, {gap}), chunkOf(2, 3)};
    QVERIFY(sink->write(after, {}).value());
    // The same again, as after a failure behind them.
    QVERIFY(sink->write(after, {}).value());

    const test::StoreContents contents = test::readStore(folder.filePath(u"store"_s));
    QCOMPARE(contents.problem, QString());
    QVERIFY(contents.eachOnce());
    QCOMPARE(contents.events.size(), 9U);
    QCOMPARE(contents.hubs(), 2U);
    QCOMPARE(contents.gaps.size(), 1U);
    QCOMPARE(contents.gaps.front().from, 4);
}

void tst_StoreSink::recordsOfAGapWhatIsNotKept_data()
{
    QTest::addColumn<GapReason>("reason");
    QTest::addColumn<std::int64_t>("to");
    QTest::addColumn<std::vector<std::int64_t>>("begins");
    using Begins = std::vector<std::int64_t>;
    QTest::newRow("ends before the position") << GapReason::HubRetention << std::int64_t(3) << Begins{};
    QTest::newRow("ends at the position") << GapReason::HubRetention << std::int64_t(4) << Begins{};
    QTest::newRow("ends behind it") << GapReason::HubRetention << std::int64_t(9) << Begins{4};
    QTest::newRow("has no end") << GapReason::PartitionGone << Gap::kUnknown << Begins{4};
}

/// Reading had gone back to what is kept, and the hub dropped it meanwhile.
void tst_StoreSink::recordsOfAGapWhatIsNotKept()
{
    QFETCH(GapReason, reason);
    QFETCH(std::int64_t, to);
    QTemporaryDir folder;
    const auto sink = open(folder);
    QVERIFY(sink);
    Gap gap = gapAt(1, reason);
    gap.to = to;
    const std::array chunks{chunkOf(0, 4), chunkOf(std::max<std::int64_t>(to, 4), 2, {gap})};
    QVERIFY(sink->write(chunks, {}).value());
    const test::StoreContents contents = test::readStore(folder.filePath(u"store"_s));
    QCOMPARE(contents.events.size(), 6U);
    std::vector<std::int64_t> begins;
    std::ranges::transform(contents.gaps, std::back_inserter(begins), &Gap::from);
    QTEST(begins, "begins");
}

void tst_StoreSink::keepsEachOnceWhereverWritingFails_data()
{
    using Chunks = std::vector<DecodedChunk>;
    QTest::addColumn<Chunks>("chunks");
    QTest::addColumn<std::size_t>("gaps");
    // What was kept before the news is of positions that are not there any more.
    QTest::newRow("the hub is made anew between two chunks")
        << Chunks{chunkOf(4, 3), chunkOf(0, 2, {gapAt(7, GapReason::HubRecreated)})} << 1UZ;
    QTest::newRow("a partition goes between two chunks")
        << Chunks{chunkOf(4, 3), chunkOf(0, 2, {gapAt(7, GapReason::PartitionGone)}, 1)} << 1UZ;
    Gap dropped = gapAt(4, GapReason::HubRetention);
    dropped.to = 6;
    QTest::newRow("a gap and a hub made anew before one chunk")
        << Chunks{chunkOf(0, 5, {dropped, gapAt(6, GapReason::HubRecreated)})} << 2UZ;
}

void tst_StoreSink::keepsEachOnceWhereverWritingFails()
{
    QFETCH(std::vector<DecodedChunk>, chunks);
    QFETCH(std::size_t, gaps);
    int failures = 0;
    for (int n = 1;; ++n) {
        QTemporaryDir folder;
        const auto sink = open(folder);
        QVERIFY(sink);
        const std::array before{chunkOf(0, 4)};
        QVERIFY(sink->write(before, {}).value());

        test::FaultyFiles::failAt(n, test::FaultyFiles::Fault::NoSpace, false);
        const bool isKept = sink->write(chunks, {}).has_value();
        const bool hasFailed = test::FaultyFiles::hasFailed();
        test::FaultyFiles::clear();
        failures += isKept ? 0 : 1;
        if (!isKept)
            QVERIFY(sink->write(chunks, {}).value());

        const test::StoreContents contents = test::readStore(folder.filePath(u"store"_s));
        QCOMPARE(contents.problem, QString());
        QVERIFY2(contents.eachOnce(), QByteArray::number(n).constData());
        QCOMPARE(contents.events.size(), 9U);
        QCOMPARE(contents.gaps.size(), gaps);
        if (!hasFailed)
            break;
    }
    QVERIFY2(failures >= 3, "hardly anything failed: is the layer in use?");
}

} // namespace

QTEST_GUILESS_MAIN(tst_StoreSink)
#include "tst_StoreSink.moc"
