// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The store behind the pipeline's port: what the two mean by positions, gaps and a hub made anew.
#include "pipeline/StoreSink.h"
#include "support/StoreContents.h"
#include "support/StoreSamples.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::pipeline;

namespace {

/// A chunk with one message for each offset of partition 0, behind these gaps.
DecodedChunk chunkOf(std::int64_t first, std::int64_t count, const std::vector<Gap> &gaps = {})
{
    ChunkBuilder builder;
    const auto now = ChunkBuilder::Clock::now();
    for (const Gap &gap : gaps)
        builder.add(gap, now);
    for (std::int64_t offset = first; offset < first + count; ++offset) {
        const std::string body = test::signIns(offset, 1);
        builder.add(
            {.partition = 0, .offset = offset, .enqueuedMs = test::StoredMessage().enqueuedMs, .body = body},
            now);
    }
    const auto rules = insight::RuleBook::builtIn();
    insight::EventDecoder decoder(rules);
    return *DecodedChunk::decode(builder.seal(), decoder, {.rules = rules}, {});
}

class tst_StoreSink : public QObject
{
    Q_OBJECT
private slots:
    void tellsAHubMadeAnewWhereverReadingStood_data();
    void tellsAHubMadeAnewWhereverReadingStood();
};

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
    const QString store = folder.filePath(u"store"_s);
    const auto sink = storeSink({.folder = store, .hub = {u"h"_s, u"hub"_s}, .program = u"test"_s})();
    const auto opened = sink->open();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    const std::array before{chunkOf(0, 4)};
    QVERIFY(sink->write(before, {}).value());

    const Gap gap{
        .partition = 0, .from = from, .to = Gap::kUnknown, .reason = GapReason::HubRecreated, .timeMs = 7};
    // The new hub's first offsets are those that the old one had.
    const std::array after{chunkOf(0, 2, {gap}), chunkOf(2, 3)};
    QVERIFY(sink->write(after, {}).value());
    // The same again, as after a failure behind them.
    QVERIFY(sink->write(after, {}).value());

    const test::StoreContents contents = test::readStore(store);
    QCOMPARE(contents.problem, QString());
    QVERIFY(contents.eachOnce());
    QCOMPARE(contents.events.size(), 9U);
    QCOMPARE(contents.hubs(), 2U);
    QCOMPARE(contents.gaps.size(), 1U);
    QCOMPARE(contents.gaps.front().from, 4);
}

} // namespace

QTEST_GUILESS_MAIN(tst_StoreSink)
#include "tst_StoreSink.moc"
