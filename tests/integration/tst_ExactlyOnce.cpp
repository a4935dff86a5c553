// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever ends `hubscope-cli collect`, and whenever: the store holds what the hub was given, each record
// once. The size fits into a run of all tests. The full one, by hand:
//   HUBSCOPE_ONCE_RECORDS=200000 HUBSCOPE_ONCE_KILLS=100 build/…/tst_ExactlyOnce
#include "CollectFixture.h"
#include "support/StoreContents.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <set>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPartitions = 4;
constexpr int kRecordsEach = 5;
/// Named places in core/store where the program is ended on the spot, on the way of an append.
constexpr std::array kCrashPoints{"chunk-ready", "chunk-written", "positions-written", "committed"};

int number(const char *variable, int otherwise)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : otherwise;
}

class TstExactlyOnce : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void keepsEachRecordOnceWhateverEndsIt();

private:
    void produceSome(int messages);
    void endAtRandom(QRandomGenerator &dice);
    void endAt(const char *crashPoint);
    void endBrokerUnder();
    QString whatDiffers() const;

    CollectFixture m_fixture;
    QString m_hub;
    QString m_store;
    std::array<int, kPartitions> m_produced{};
    int m_next = 0;
    int m_killedWhileWriting = 0;
};

void TstExactlyOnce::initTestCase()
{
    QCOMPARE(m_fixture.broker().start(), QString());
    m_hub = m_fixture.freshHub(kPartitions);
    m_store = m_fixture.folder(u"store"_s);
}

/// To each partition in turn.
void TstExactlyOnce::produceSome(int messages)
{
    const int partition = m_next++ % kPartitions;
    int &produced = m_produced[static_cast<std::size_t>(partition)];
    QCOMPARE(m_fixture.broker().produce(m_hub, partition,
                                        numberedBodies(partition, produced, messages, kRecordsEach)),
             QString());
    produced += messages;
}

/// Somewhere between its start and the moment when it has nothing more to do.
void TstExactlyOnce::endAtRandom(QRandomGenerator &dice)
{
    Collecting collecting(m_fixture.arguments(m_store, m_hub));
    // The moment is what the test is about, and it is meant to be any.
    collecting.process().waitForFinished(dice.bounded(50, 1'200));
    m_killedWhileWriting += collecting.said().contains("collecting into") ? 1 : 0;
    QVERIFY(collecting.send(SIGKILL));
    QVERIFY(collecting.process().waitForFinished(20'000));
}

void TstExactlyOnce::endAt(const char *crashPoint)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HUBSCOPE_CRASH_AT"_s, QString::fromLatin1(crashPoint));
    Collecting collecting(m_fixture.arguments(m_store, m_hub), environment);
    QVERIFY2(collecting.process().waitForFinished(30'000), crashPoint);
    QCOMPARE(collecting.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(collecting.process().exitCode(), 137);
}

void TstExactlyOnce::endBrokerUnder()
{
    Collecting collecting(m_fixture.arguments(m_store, m_hub));
    QTRY_VERIFY_WITH_TIMEOUT(collecting.said().contains("collecting into"), 30'000);
    QVERIFY(m_fixture.broker().stop());
    QTRY_VERIFY_WITH_TIMEOUT(collecting.said().contains("connect"), 30'000);
    QCOMPARE(m_fixture.broker().start(), QString());
    QVERIFY(collecting.send(SIGKILL));
    QVERIFY(collecting.process().waitForFinished(20'000));
}

/// Empty if the store holds exactly what was produced.
QString TstExactlyOnce::whatDiffers() const
{
    std::set<std::tuple<std::int32_t, std::int64_t, std::uint32_t>> expected;
    for (int partition = 0; partition < kPartitions; ++partition) {
        for (int offset = 0; offset < m_produced[static_cast<std::size_t>(partition)]; ++offset) {
            for (std::uint32_t record = 0; record < kRecordsEach; ++record)
                expected.emplace(partition, offset, record);
        }
    }
    QString wrongText;
    const StoreContents contents = readStore(m_store, [&](const store::StoredChunk &chunk, std::size_t row) {
        const insight::MessageOrigin &origin = chunk.origin(row);
        // The record itself says where it belongs.
        const QByteArray text = R"("p":)" + QByteArray::number(origin.partition) + R"(,"n":)" +
                                QByteArray::number(origin.offset) + R"(,"r":)" +
                                QByteArray::number(chunk.record(row)) + '}';
        if (!chunk.source(row).ends_with(std::string_view(text.constData(), std::size_t(text.size()))))
            wrongText = u"another text at partition %1, offset %2"_s.arg(origin.partition).arg(origin.offset);
    });
    if (!contents.problem.isEmpty())
        return contents.problem;
    if (!contents.gaps.empty())
        return u"a gap where there was none"_s;
    if (contents.hubs() > 1)
        return u"more than one hub"_s;
    for (const auto &[place, times] : contents.events) {
        const auto &[hub, partition, offset, record] = place;
        if (times != 1)
            return u"partition %1, offset %2, record %3 is there %4 times"_s.arg(partition)
                .arg(offset)
                .arg(record)
                .arg(times);
        if (expected.erase({partition, offset, record}) == 0)
            return u"partition %1, offset %2 was never produced"_s.arg(partition).arg(offset);
    }
    if (!expected.empty()) {
        const auto &[partition, offset, record] = *expected.begin();
        return u"%1 records are missing, the first at partition %2, offset %3, record %4"_s
            .arg(expected.size())
            .arg(partition)
            .arg(offset)
            .arg(record);
    }
    return wrongText;
}

void TstExactlyOnce::keepsEachRecordOnceWhateverEndsIt()
{
    const int records = number("HUBSCOPE_ONCE_RECORDS", 20'000);
    const int kills = number("HUBSCOPE_ONCE_KILLS", 10);
    const int rounds = kills + static_cast<int>(kCrashPoints.size());
    const int messages = std::max(1, records / kRecordsEach / rounds);
    const auto seed = QRandomGenerator::system()->generate();
    qInfo("%d records, %d kills at random, seed %u", rounds * messages * kRecordsEach, kills, seed);
    QRandomGenerator dice(seed);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kills && !QTest::currentTestFailed(); ++i) {
        produceSome(messages);
        endAtRandom(dice);
        if (i == kills / 2)
            endBrokerUnder();
    }
    for (const char *point : kCrashPoints) {
        if (QTest::currentTestFailed())
            return;
        produceSome(messages);
        endAt(point);
        // What is there is whole at any time.
        const StoreContents contents = readStore(m_store);
        QCOMPARE(contents.problem, QString());
        QVERIFY(contents.eachOnce());
    }
    const CliRun last = m_fixture.catchUp(m_store, m_hub);
    QVERIFY2(last.exitCode == 0, last.err.constData());
    QCOMPARE(whatDiffers(), QString());
    QVERIFY(m_killedWhileWriting > 0);
    qInfo("%d of %d were killed with the store open; %lld ms", m_killedWhileWriting, kills, timer.elapsed());
}

} // namespace

QTEST_GUILESS_MAIN(TstExactlyOnce)
#include "tst_ExactlyOnce.moc"
