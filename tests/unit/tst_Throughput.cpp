// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/Throughput.h"

#include <QTest>

using namespace hubscope::pipeline;
using namespace std::chrono_literals;

namespace {

class TstThroughput : public QObject
{
    Q_OBJECT
private slots:
    void measuresOverTheWindow();
    void countsPerPartition();
    void trustsWhatWasReadOverWhatWasTold();
    void goesBackWithAHubMadeAnew();

private:
    const RateMeter::TimePoint m_now = RateMeter::TimePoint(1h);
};

void TstThroughput::measuresOverTheWindow()
{
    RateMeter meter;
    QCOMPARE(meter.sample(1000, m_now), 0.0);
    QCOMPARE(meter.sample(1100, m_now + 1s), 100.0);
    QCOMPARE(meter.sample(1400, m_now + 2s), 200.0);
    // The first second has left the window.
    QCOMPARE(meter.sample(1400, m_now + 3s), 150.0);
    for (int i = 4; i < 100; ++i)
        meter.sample(1400, m_now + i * 1s);
    QCOMPARE(meter.sample(1400, m_now + 100s), 0.0);
}

void TstThroughput::countsPerPartition()
{
    Throughput throughput;
    throughput.sample(m_now);
    for (std::int64_t offset = 10; offset < 20; ++offset)
        throughput.count({.partition = 3, .offset = offset, .enqueuedMs = 100 + offset, .body = "12345"});
    throughput.count({.partition = 1, .offset = 0, .enqueuedMs = 50, .body = {}});
    throughput.sample(m_now + 500ms);
    const SourceStatistics statistics = throughput.sample(m_now + 1s);
    QCOMPARE(statistics.messages, 11);
    QCOMPARE(statistics.bytes, 50);
    QCOMPARE(statistics.newestEnqueuedMs, 119);
    QCOMPARE(statistics.messagesPerSecond, 11.0);
    QCOMPARE(statistics.bytesPerSecond, 50.0);
    QCOMPARE(statistics.partitions.size(), 2U);
    QCOMPARE(statistics.partitions[0].partition, 1);
    QCOMPARE(statistics.partitions[1].position, 20);
}

void TstThroughput::trustsWhatWasReadOverWhatWasTold()
{
    Throughput throughput;
    throughput.setPartitions({{.partition = 0, .position = 5, .end = 8, .low = 2, .messagesPerSecond = 0}});
    QCOMPARE(throughput.sample(m_now).partitions[0].lag(), 3);
    throughput.count({.partition = 0, .offset = 9, .enqueuedMs = 0, .body = {}});
    const PartitionStatistics row = throughput.sample(m_now + 1s).partitions[0];
    QCOMPARE(row.position, 10);
    QCOMPARE(row.end, 10);
    QCOMPARE(row.low, 2);
    QCOMPARE(row.lag(), 0);
}

void TstThroughput::goesBackWithAHubMadeAnew()
{
    Throughput throughput;
    throughput.count({.partition = 0, .offset = 499, .enqueuedMs = 0, .body = {}});
    throughput.setPartitions({{.partition = 0, .position = 0, .end = 4, .low = 0, .messagesPerSecond = 0}});
    const PartitionStatistics row = throughput.sample(m_now).partitions[0];
    QCOMPARE(row.position, 0);
    QCOMPARE(row.end, 4);
    QCOMPARE(row.lag(), 4);
}

} // namespace

QTEST_GUILESS_MAIN(TstThroughput)
#include "tst_Throughput.moc"
