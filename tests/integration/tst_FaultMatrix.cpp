// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can go wrong between the hub and the store, each with the same oracle (support/StoreOracle.h). Which
// row of the fault matrix is proved where: tests/README.md.
#include "CollectFixture.h"
#include "support/FaultProxy.h"
#include "support/StoreOracle.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <optional>

#include <unistd.h>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRecordsEach = 20;

class TstFaultMatrix : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void brokerIsDown();
    void theLineIsCut_data();
    void theLineIsCut();
    void theLineGoesSilent();
    void aPartitionIsAdded();
    void theHubIsDeleted();
    void messagesOfEverySize();
    void messagesOfEveryKind();
    void diesInsideAMessageOfManyRecords();
    void theStoreIsDamagedBetweenTwoRuns();
    void diesWhileItRecordsAGap();

private:
    void produce(const QString &hub, int partition, int count, int recordsEach = kRecordsEach);
    QString freshStore() { return m_fixture.folder(u"store-%1"_s.arg(++m_stores)); }
    KafkaBroker &broker() { return m_fixture.broker(); }

    FaultProxy m_line;
    CollectFixture m_fixture{{.advertisedPort = m_line.port()}};
    StoreOracle m_oracle;
    std::map<std::pair<QString, int>, int> m_produced;
    int m_stores = 0;
};

void TstFaultMatrix::initTestCase()
{
    QCOMPARE(broker().start(), QString());
    m_line.leadTo(broker().tlsPort());
}

void TstFaultMatrix::produce(const QString &hub, int partition, int count, int recordsEach)
{
    int &produced = m_produced[{hub, partition}];
    QCOMPARE(broker().produce(hub, partition, numberedBodies(partition, produced, count, recordsEach)),
             QString());
    m_oracle.expect(partition, produced, produced + count, static_cast<std::uint32_t>(recordsEach));
    produced += count;
}

std::int64_t storedEvents(const QString &store)
{
    const auto reader = store::StoreReader::open(store);
    return reader ? (*reader)
                        ->figures()
                        .transform([](const auto &figures) { return figures.events; })
                        .value_or(-1)
                  : -1;
}

/// Ends well, after SIGTERM, with all of it.
bool endsWell(Collecting &collecting)
{
    return collecting.process().state() == QProcess::Running && collecting.send(SIGTERM) &&
           collecting.process().waitForFinished(5'000) &&
           collecting.process().exitStatus() == QProcess::NormalExit && collecting.process().exitCode() == 0;
}

/// Of a process, in clock ticks.
qint64 cpuTicks(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = file.readAll();
    const QByteArrayList fields = text.sliced(text.lastIndexOf(')') + 2).split(' ');
    return fields.value(11).toLongLong() + fields.value(12).toLongLong();
}

/// Row 1. Five minutes by hand: HUBSCOPE_OUTAGE_SECONDS=300 build/…/tst_FaultMatrix brokerIsDown
void TstFaultMatrix::brokerIsDown()
{
    const int seconds = qEnvironmentVariableIsSet("HUBSCOPE_OUTAGE_SECONDS")
                            ? qEnvironmentVariableIntValue("HUBSCOPE_OUTAGE_SECONDS")
                            : 5;
    m_oracle = {};
    const QString hub = m_fixture.freshHub(2);
    const QString store = freshStore();
    produce(hub, 0, 200);
    Collecting collecting(m_fixture.arguments(store, hub));
    QTRY_COMPARE_WITH_TIMEOUT(storedEvents(store), 200 * kRecordsEach, 30'000);
    QVERIFY(broker().stop());
    QTRY_VERIFY2_WITH_TIMEOUT(collecting.said().contains("reconnecting"), collecting.said().constData(),
                              10'000);
    const qint64 before = cpuTicks(collecting.process().processId());
    // The time itself is what the test is about.
    QVERIFY(!collecting.process().waitForFinished(seconds * 1000));
    const qint64 used = cpuTicks(collecting.process().processId()) - before;
    QVERIFY2(used <= seconds * ::sysconf(_SC_CLK_TCK) / 10, QByteArray::number(used).constData());
    QCOMPARE(broker().start(), QString());
    produce(hub, 1, 200);
    QTRY_COMPARE_WITH_TIMEOUT(storedEvents(store), 400 * kRecordsEach, 15'000);
    QVERIFY(endsWell(collecting));
    QCOMPARE(m_oracle.complaint(store), QString());
    QVERIFY(collecting.result().value("gaps"_L1).toArray().isEmpty());
}

/// Row 2: reset in the middle of an answer, after so many bytes of it.
void TstFaultMatrix::theLineIsCut_data()
{
    QTest::addColumn<QList<int>>("afterBytes");
    QTest::newRow("in the handshake") << QList<int>{1, 700};
    QTest::newRow("in the first answers") << QList<int>{5'000, 9'000, 40'000};
    QTest::newRow("again and again in fetches") << QList<int>{300'000, 65'536, 1, 123'457, 700'001};
}

void TstFaultMatrix::theLineIsCut()
{
    QFETCH(QList<int>, afterBytes);
    m_oracle = {};
    const QString hub = m_fixture.freshHub(2);
    const QString store = freshStore();
    const int cutsBefore = m_line.cuts();
    m_line.cutAfter(afterBytes.constFirst());
    produce(hub, 0, 1'000);
    Collecting collecting(m_fixture.arguments(store, hub));
    for (int i = 1; i <= afterBytes.size(); ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(m_line.cuts(), cutsBefore + i, 30'000);
        if (i < afterBytes.size())
            m_line.cutAfter(afterBytes[i]);
        produce(hub, i % 2, 500);
    }
    const auto all = static_cast<std::int64_t>(1'000 + 500 * afterBytes.size()) * kRecordsEach;
    QTRY_COMPARE_WITH_TIMEOUT(storedEvents(store), all, 60'000);
    QVERIFY(endsWell(collecting));
    QCOMPARE(m_oracle.complaint(store), QString());
}

/// Row 2: nobody closes anything, and nothing comes.
void TstFaultMatrix::theLineGoesSilent()
{
    m_oracle = {};
    const QString hub = m_fixture.freshHub(1);
    const QString store = freshStore();
    produce(hub, 0, 300);
    Collecting collecting(m_fixture.arguments(store, hub));
    QTRY_COMPARE_WITH_TIMEOUT(storedEvents(store), 300 * kRecordsEach, 30'000);
    m_line.setBlackHole(true);
    produce(hub, 0, 300);
    QTRY_VERIFY2_WITH_TIMEOUT(collecting.said().contains("reconnecting"), collecting.said().constData(),
                              90'000);
    m_line.setBlackHole(false);
    QTRY_COMPARE_WITH_TIMEOUT(storedEvents(store), 600 * kRecordsEach, 60'000);
    QVERIFY(endsWell(collecting));
    QCOMPARE(m_oracle.complaint(store), QString());
}

/// Row 8.
void TstFaultMatrix::aPartitionIsAdded()
{
    m_oracle = {};
    const QString hub = m_fixture.freshHub(1);
    const QString store = freshStore();
    produce(hub, 0, 10);
    Collecting collecting(m_fixture.arguments(store, hub));
    QTRY_COMPARE_WITH_TIMEOUT(storedEvents(store), 10 * kRecordsEach, 30'000);
    QCOMPARE(broker().addPartitions(hub, 3), QString());
    produce(hub, 2, 50);
    produce(hub, 0, 5);
    QTRY_COMPARE_WITH_TIMEOUT(storedEvents(store), 65 * kRecordsEach, 180'000);
    QVERIFY(endsWell(collecting));
    QCOMPARE(m_oracle.complaint(store), QString());
}

/// Row 10; one that is made anew: tst_CliCollect.
void TstFaultMatrix::theHubIsDeleted()
{
    m_oracle = {};
    const QString hub = m_fixture.freshHub(2);
    const QString store = freshStore();
    produce(hub, 1, 40);
    Collecting collecting(m_fixture.arguments(store, hub));
    QTRY_COMPARE_WITH_TIMEOUT(storedEvents(store), 40 * kRecordsEach, 30'000);
    QCOMPARE(broker().deleteHub(hub), QString());
    // Half a minute (SourceSettings::hubLookInterval), and what it takes to make sure.
    QTRY_VERIFY2_WITH_TIMEOUT(collecting.said().contains("hub.not-found"), collecting.said().constData(),
                              60'000);
    // It says so and ends, or waits for a person and ends when told; both at once.
    if (collecting.process().state() == QProcess::Running)
        QVERIFY(collecting.send(SIGTERM));
    QVERIFY(collecting.process().waitForFinished(5'000));
    QCOMPARE(collecting.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_oracle.complaint(store), QString());
}

/// Row 11.
void TstFaultMatrix::messagesOfEverySize()
{
    m_oracle = {};
    const QString hub = m_fixture.freshHub(1);
    const QString store = freshStore();
    const auto large = [](qsizetype size) {
        return R"({"records":[{"category":"Administrative","text":")" + QByteArray(size, 'x') + R"("}]})";
    };
    const QByteArrayList bodies{
        QByteArray(), large(0), large(1024 * 1024), large(20 * 1024 * 1024), QByteArray(1024 * 1024 + 1, '['),
        large(100)};
    QCOMPARE(broker().produce(hub, 0, bodies), QString());
    m_oracle.expect(0, 0, bodies.size(), 1);
    const CliRun run = m_fixture.catchUp(store, hub);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.objects().constFirst().value("messages"_L1).toInt(), bodies.size());
    QCOMPARE(m_oracle.complaint(store), QString());
    QCOMPARE(m_fixture.catchUp(store, hub).objects().constFirst().value("messages"_L1).toInt(), 0);
}

/// Row 13: kept as it came, and reading goes on.
void TstFaultMatrix::messagesOfEveryKind()
{
    m_oracle = {};
    const QString hub = m_fixture.freshHub(1);
    const QString store = freshStore();
    const QByteArrayList bodies{
        "\xef\xbb\xbf{\"records\":[{\"category\":\"A\"}]}",
        "{\"records\":[{\"category\":\"\xc3\x28\xff\"}]}",
        QByteArray("{\"records\":[{\"category\":\"a\0b\"}]}", 31),
        R"({"records":[{"category":"\ud800 alone"}]})",
        QByteArray(1025, '[') + QByteArray(1025, ']'),
        R"({"records":[{"category":"A","category":"B"}]})",
        R"({"records":[{"category":"A","number":1e999}]})",
        R"({"records":[{"category":"A")",
        R"({'records':[{'category':'A'}]})",
    };
    QCOMPARE(broker().produce(hub, 0, bodies), QString());
    m_oracle.expect(0, 0, bodies.size(), 1);
    const CliRun run = m_fixture.catchUp(store, hub);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.objects().constFirst().value("messages"_L1).toInt(), bodies.size());
    QCOMPARE(m_oracle.complaint(store), QString());
}

/// Rows 11 and 16: a message that is kept in many pieces is there whole, or not at all.
void TstFaultMatrix::diesInsideAMessageOfManyRecords()
{
    constexpr int kRecords = 400'000;
    m_oracle = {};
    const QString hub = m_fixture.freshHub(1);
    const QString store = freshStore();
    produce(hub, 0, 10);
    QCOMPARE(m_fixture.catchUp(store, hub).exitCode, 0);
    const QByteArray many =
        R"({"records":[)" + QByteArray(R"({"a":1},)").repeated(kRecords - 1) + R"({"a":1}]})";
    QCOMPARE(broker().produce(hub, 0, {many, R"({"records":[{"a":1},{"a":2}]})"}), QString());
    for (const QString &place : {u"chunk-ready:2"_s, u"chunk-written:5"_s, u"positions-written"_s}) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HUBSCOPE_CRASH_AT"_s, place);
        Collecting collecting(m_fixture.arguments(store, hub), environment);
        QVERIFY(collecting.process().waitForFinished(60'000));
        QCOMPARE(collecting.process().exitCode(), 137);
        QCOMPARE(m_oracle.complaint(store), QString());
    }
    m_oracle.expect(0, 10, 11, kRecords);
    m_oracle.expect(0, 11, 12, 2);
    QCOMPARE(m_fixture.catchUp(store, hub).exitCode, 0);
    QCOMPARE(m_oracle.complaint(store), QString());
}

/// Row 18, all the way from the hub: what the damaged store had is in a gap, what comes after it is kept.
void TstFaultMatrix::theStoreIsDamagedBetweenTwoRuns()
{
    m_oracle = {};
    const QString hub = m_fixture.freshHub(2);
    const QString store = freshStore();
    produce(hub, 0, 100);
    produce(hub, 1, 60);
    QCOMPARE(m_fixture.catchUp(store, hub).exitCode, 0);
    QCOMPARE(m_oracle.complaint(store), QString());
    // All of it: nothing can be read from it, and the hub has dropped some meanwhile.
    QFile database(store + u"/events.db"_s);
    QVERIFY(database.open(QIODevice::ReadWrite));
    QVERIFY(database.write(QByteArray(static_cast<qsizetype>(database.size()), '\x55')) > 0);
    database.close();
    QCOMPARE(broker().dropBelow(hub, 0, 30), QString());
    produce(hub, 0, 10);
    const CliRun run = m_fixture.catchUp(store, hub);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.err.contains("store.kept-aside"), run.err.constData());
    QCOMPARE(m_oracle.complaint(store), QString());
    const auto reader = store::StoreReader::open(store);
    const auto gaps = (*reader)->gaps();
    QCOMPARE(gaps->size(), std::size_t(1));
    QCOMPARE(gaps->front().gap.reason, store::GapReason::StoreDamaged);
    QCOMPARE(gaps->front().gap.to, 30);
}

/// Row 16, for gaps; the other places: tst_ExactlyOnce, tst_StoreCrashes.
void TstFaultMatrix::diesWhileItRecordsAGap()
{
    m_oracle = {};
    const QString hub = m_fixture.freshHub(1);
    const QString store = freshStore();
    produce(hub, 0, 10);
    QCOMPARE(m_fixture.catchUp(store, hub).exitCode, 0);
    produce(hub, 0, 30);
    QCOMPARE(broker().dropBelow(hub, 0, 25), QString());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HUBSCOPE_CRASH_AT"_s, u"gap-written"_s);
    Collecting collecting(m_fixture.arguments(store, hub), environment);
    QVERIFY(collecting.process().waitForFinished(30'000));
    QCOMPARE(collecting.process().exitCode(), 137);
    QCOMPARE(m_fixture.catchUp(store, hub).exitCode, 0);
    QCOMPARE(m_oracle.complaint(store), QString());
    QCOMPARE((*store::StoreReader::open(store))->gaps()->size(), std::size_t(1));
}

} // namespace

QTEST_GUILESS_MAIN(TstFaultMatrix)
#include "tst_FaultMatrix.moc"
