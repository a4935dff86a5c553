// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/MessageChunk.h"

#include <QTest>

using namespace hubscope::pipeline;
using namespace std::chrono_literals;

namespace {

using Clock = ChunkBuilder::Clock;

class TstMessageChunk : public QObject
{
    Q_OBJECT
private slots:
    void keepsBytesAndOrigins();
    void isDueBySize();
    void isDueByAge();
    void takesOneOversizedMessage();
    void boundsEmptyMessages();
    void sealsWithoutSpareMemory();
    void leavesNoPositionBehindAPartitionThatIsGone();

private:
    const Clock::time_point m_now = Clock::time_point(1h);
};

void TstMessageChunk::keepsBytesAndOrigins()
{
    ChunkBuilder builder;
    QVERIFY(builder.isEmpty());
    builder.add({.partition = 2, .offset = 40, .enqueuedMs = 7, .body = "abc"}, m_now);
    builder.add({.partition = 0, .offset = 9, .enqueuedMs = 8, .body = {}}, m_now);
    builder.add({.partition = 2, .offset = 41, .enqueuedMs = 9, .body = std::string_view("d\0e", 3)}, m_now);
    const MessageChunk chunk = builder.seal();
    QCOMPARE(chunk.bytes, std::string("abcd\0e", 6));
    QCOMPARE(chunk.entries.size(), 3U);
    QCOMPARE(chunk.entries[0].origin, (hubscope::insight::MessageOrigin{2, 40, 7}));
    QCOMPARE(chunk.entries[1].size, 0U);
    QCOMPARE(chunk.entries[2].begin, 3U);
    QCOMPARE(chunk.entries[2].size, 3U);
    QVERIFY(builder.isEmpty());
    QVERIFY(builder.seal().entries.empty());
}

void TstMessageChunk::isDueBySize()
{
    const std::string half(ChunkBuilder::kMaxBytes / 2, 'x');
    ChunkBuilder builder;
    QVERIFY(!builder.isDue(m_now));
    builder.add({.partition = 0, .offset = 0, .enqueuedMs = 0, .body = half}, m_now);
    QVERIFY(!builder.isDue(m_now));
    QVERIFY(builder.fits(half.size()));
    QVERIFY(!builder.fits(half.size() + 1));
    builder.add({.partition = 0, .offset = 1, .enqueuedMs = 0, .body = half}, m_now);
    QVERIFY(builder.isDue(m_now));
    QVERIFY(!builder.fits(1));
}

void TstMessageChunk::isDueByAge()
{
    ChunkBuilder builder;
    QCOMPARE(builder.timeLeft(m_now), ChunkBuilder::kMaxAge);
    builder.add({.partition = 0, .offset = 0, .enqueuedMs = 0, .body = "x"}, m_now);
    builder.add({.partition = 0, .offset = 1, .enqueuedMs = 0, .body = "y"}, m_now + 100ms);
    QCOMPARE(builder.timeLeft(m_now + 100ms), 50ms);
    QVERIFY(!builder.isDue(m_now + 149ms));
    QVERIFY2(builder.isDue(m_now + 150ms), "the first message counts");
    QCOMPARE(builder.timeLeft(m_now + 1h), 0ms);
}

void TstMessageChunk::takesOneOversizedMessage()
{
    const std::string huge(20 * ChunkBuilder::kMaxBytes, 'x');
    ChunkBuilder builder;
    QVERIFY(builder.fits(huge.size()));
    builder.add({.partition = 0, .offset = 0, .enqueuedMs = 0, .body = huge}, m_now);
    QVERIFY(builder.isDue(m_now));
    QVERIFY(!builder.fits(0));
    QCOMPARE(builder.seal().bytes.size(), huge.size());
    builder.add({.partition = 0, .offset = 1, .enqueuedMs = 0, .body = "x"}, m_now);
    QVERIFY(builder.seal().footprint() < 1024);
}

void TstMessageChunk::boundsEmptyMessages()
{
    ChunkBuilder builder;
    std::int64_t offset = 0;
    while (builder.fits(0) && offset < 1'000'000)
        builder.add({.partition = 0, .offset = offset++, .enqueuedMs = 0, .body = {}}, m_now);
    QCOMPARE(static_cast<std::size_t>(offset), ChunkBuilder::kMaxEntries);
    QVERIFY(builder.isDue(m_now));
}

void TstMessageChunk::leavesNoPositionBehindAPartitionThatIsGone()
{
    ChunkBuilder builder;
    const auto now = ChunkBuilder::Clock::now();
    builder.add({.partition = 1, .from = 2, .to = 10, .reason = GapReason::HubRetention}, now);
    builder.add({.partition = 2, .from = 3, .to = 4, .reason = GapReason::HubRetention}, now);
    builder.add({.partition = 1, .from = 10, .to = Gap::kUnknown, .reason = GapReason::PartitionGone}, now);
    QCOMPARE(builder.seal().positions(), (Positions{{2, 4}}));
}

void TstMessageChunk::sealsWithoutSpareMemory()
{
    ChunkBuilder builder;
    builder.add({.partition = 0, .offset = 0, .enqueuedMs = 0, .body = std::string(900'000, 'x')}, m_now);
    builder.seal();
    builder.add({.partition = 0, .offset = 1, .enqueuedMs = 0, .body = std::string(1000, 'x')}, m_now);
    const MessageChunk chunk = builder.seal();
    QVERIFY(chunk.footprint() < 2000);
}

} // namespace

QTEST_GUILESS_MAIN(TstMessageChunk)
#include "tst_MessageChunk.moc"
