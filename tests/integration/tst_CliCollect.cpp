// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hubscope-cli collect, as a program, with a real broker.
#include "CollectFixture.h"
#include "support/StandIn.h"
#include "support/StoreContents.h"

#include <QDir>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

#include <optional>

#include <sqlite3.h>

#include <memory>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

class TstCliCollect : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void goesOnWhereTheStoreSays();
    void passesNothingOverThatCameBetween();
    void keepsWhatNobodyUnderstands();
    void recordsGaps();
    void readsAHubMadeAnewFromItsBeginning();
    void knowsAHubMadeAnewByItsId_data();
    void knowsAHubMadeAnewByItsId();
    void readsNewPartitionsFromTheirBeginning();
    void survivesAnOutage();
    void waitsWhileItCannotWrite();
    void tellsWhoHasTheStore();
    void leavesAloneWhatIsNoStore_data();
    void leavesAloneWhatIsNoStore();
    void endsWithinFiveSeconds_data();
    void endsWithinFiveSeconds();
    void tellsIfTimeWasTooShort_data();
    void tellsIfTimeWasTooShort();
    void tellsIfNothingCouldBeKept();
    void endsWherePlacesCannotBe();
    void namesTheFault();
    void refusesBadUsage_data();
    void refusesBadUsage();

private:
    QString freshStore() { return m_fixture.folder(u"store-%1"_s.arg(++m_stores)); }
    KafkaBroker &broker() { return m_fixture.broker(); }

    CollectFixture m_fixture;
    int m_stores = 0;
};

void TstCliCollect::initTestCase()
{
    QCOMPARE(broker().start(), QString());
}

/// Each event of `partition`, with records from 0, once.
bool holds(const StoreContents &contents, std::int32_t partition, std::int64_t from, std::int64_t to,
           std::uint32_t records = 1)
{
    if (!contents.eachOnce() || contents.events.empty())
        return false;
    const std::int64_t hub = std::get<0>(contents.events.rbegin()->first);
    for (std::int64_t offset = from; offset < to; ++offset) {
        for (std::uint32_t record = 0; record < records; ++record) {
            if (!contents.events.contains({hub, partition, offset, record}))
                return false;
        }
    }
    return true;
}

/// Another program's hold on a database.
std::unique_ptr<sqlite3, decltype(&sqlite3_close)> openSqlite(const QString &path)
{
    sqlite3 *opened = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &opened);
    return {opened, &sqlite3_close};
}

void TstCliCollect::goesOnWhereTheStoreSays()
{
    const QString hub = m_fixture.freshHub(3);
    const QString store = freshStore();
    QCOMPARE(broker().produce(hub, 0, numberedBodies(0, 0, 400, 3)), QString());
    QCOMPARE(broker().produce(hub, 2, numberedBodies(2, 0, 50, 3)), QString());
    const CliRun first = m_fixture.catchUp(store, hub);
    QVERIFY2(first.exitCode == 0, first.err.constData());
    QCOMPARE(first.lines().size(), 1);
    const QJsonObject result = first.objects().constFirst();
    QCOMPARE(result.value("ended"_L1).toString(), u"caught-up"_s);
    QCOMPARE(result.value("store"_L1).toString(), store);
    QCOMPARE(result.value("hub"_L1).toString(), hub);
    QCOMPARE(result.value("messages"_L1).toInt(), 450);
    QCOMPARE(result.value("events"_L1).toInt(), 1350);
    QVERIFY(result.value("gaps"_L1).toArray().isEmpty());
    const QJsonObject logSets = result.value("log_sets"_L1).toObject();
    QCOMPARE(logSets.size(), qsizetype(insight::kLogSetCount));
    int sum = 0;
    for (const QJsonValue &count : logSets)
        sum += count.toInt();
    QCOMPARE(sum, 1350);

    const CliRun nothing = m_fixture.catchUp(store, hub);
    QCOMPARE(nothing.exitCode, 0);
    QCOMPARE(nothing.objects().constFirst().value("messages"_L1).toInt(-1), 0);

    QCOMPARE(broker().produce(hub, 0, numberedBodies(0, 400, 20, 3)), QString());
    QCOMPARE(broker().produce(hub, 1, numberedBodies(1, 0, 10, 3)), QString());
    const CliRun second = m_fixture.catchUp(store, hub);
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(second.objects().constFirst().value("messages"_L1).toInt(), 30);
    const StoreContents contents = readStore(store);
    QCOMPARE(contents.problem, QString());
    QCOMPARE(contents.events.size(), 1440U);
    QVERIFY(holds(contents, 0, 0, 420, 3));
    QVERIFY(holds(contents, 1, 0, 10, 3));
    QVERIFY(holds(contents, 2, 0, 50, 3));
}

void TstCliCollect::passesNothingOverThatCameBetween()
{
    // From the end, on a quiet hub: not one event is in the store, and the place is all the same.
    const QString hub = m_fixture.freshHub(2);
    const QString store = freshStore();
    QCOMPARE(broker().produce(hub, 0, numberedBodies(0, 0, 5, 1)), QString());
    QStringList fromEnd = m_fixture.arguments(store, hub, {u"--until-caught-up"_s});
    fromEnd[fromEnd.indexOf(u"beginning"_s)] = u"end"_s;
    const CliRun first = runCli(fromEnd);
    QVERIFY2(first.exitCode == 0, first.err.constData());
    QCOMPARE(first.objects().constFirst().value("messages"_L1).toInt(-1), 0);
    QCOMPARE(broker().produce(hub, 0, numberedBodies(0, 5, 4, 1)), QString());
    QCOMPARE(broker().produce(hub, 1, numberedBodies(1, 0, 3, 1)), QString());
    const CliRun second = runCli(fromEnd);
    QVERIFY2(second.exitCode == 0, second.err.constData());
    const StoreContents contents = readStore(store);
    QCOMPARE(contents.events.size(), 7U);
    QVERIFY(holds(contents, 0, 5, 9));
    QVERIFY(holds(contents, 1, 0, 3));
}

void TstCliCollect::keepsWhatNobodyUnderstands()
{
    const QString hub = m_fixture.freshHub(1);
    const QString store = freshStore();
    const QByteArrayList poison{QByteArray(), QByteArray("\xff\xfe\0{]", 5),
                                QByteArray("{\"records\":[{\"a\":"), QByteArray(100'000, '['),
                                QByteArray("\x1b[2J\xe2\x80\xae\"\\ud800")};
    QByteArrayList bodies = numberedBodies(0, 0, 1, 1);
    bodies += poison;
    bodies += numberedBodies(0, 6, 1, 1);
    QCOMPARE(broker().produce(hub, 0, bodies), QString());
    const CliRun run = m_fixture.catchUp(store, hub);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.objects().constFirst().value("messages"_L1).toInt(), 7);
    std::map<std::int64_t, QByteArray> kept;
    const StoreContents contents = readStore(store, [&](const store::StoredChunk &chunk, std::size_t row) {
        const std::string_view bytes = chunk.source(row);
        kept[chunk.origin(row).offset] += QByteArray(bytes.data(), qsizetype(bytes.size()));
        if (chunk.origin(row).offset > 0 && chunk.origin(row).offset < 6)
            QCOMPARE(chunk.logSet(row), insight::LogSet::UnparsedData);
    });
    QCOMPARE(contents.problem, QString());
    QVERIFY(contents.eachOnce());
    QCOMPARE(kept.size(), 7U);
    for (int i = 0; i < poison.size(); ++i)
        QCOMPARE(kept.at(i + 1), poison[i]);
}

void TstCliCollect::recordsGaps()
{
    const QString hub = m_fixture.freshHub(2);
    const QString store = freshStore();
    QCOMPARE(broker().produce(hub, 0, numberedBodies(0, 0, 10, 1)), QString());
    QCOMPARE(m_fixture.catchUp(store, hub).exitCode, 0);
    QCOMPARE(broker().produce(hub, 0, numberedBodies(0, 10, 10, 1)), QString());
    QCOMPARE(broker().dropBelow(hub, 0, 16), QString());
    const CliRun run = m_fixture.catchUp(store, hub);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.err.contains("read.offset-gone"), run.err.constData());
    const QJsonArray told = run.objects().constFirst().value("gaps"_L1).toArray();
    QCOMPARE(told.size(), 1);
    const QJsonObject gap = told.at(0).toObject();
    QCOMPARE(gap.value("partition"_L1).toInt(-1), 0);
    QCOMPARE(gap.value("from"_L1).toInt(), 10);
    QCOMPARE(gap.value("to"_L1).toInt(), 16);
    QVERIFY(QDateTime::fromString(gap.value("time"_L1).toString(), Qt::ISODateWithMs).isValid());
    const StoreContents contents = readStore(store);
    QCOMPARE(contents.events.size(), 14U);
    QVERIFY(holds(contents, 0, 0, 10));
    QVERIFY(holds(contents, 0, 16, 20));
    QCOMPARE(contents.gaps.size(), 1U);
    QCOMPARE(contents.gaps[0].from, 10);
    QCOMPARE(contents.gaps[0].to, 16);
    QCOMPARE(contents.gaps[0].reason, store::GapReason::HubRetention);
    // Once: the next start does not tell it again.
    QVERIFY(m_fixture.catchUp(store, hub).objects().constFirst().value("gaps"_L1).toArray().isEmpty());
    QCOMPARE(readStore(store).gaps.size(), 1U);
}

void TstCliCollect::readsAHubMadeAnewFromItsBeginning()
{
    const QString hub = m_fixture.freshHub(2);
    const QString store = freshStore();
    QCOMPARE(broker().produce(hub, 0, numberedBodies(0, 0, 10, 1)), QString());
    QCOMPARE(broker().produce(hub, 1, numberedBodies(1, 0, 2, 1)), QString());
    QCOMPARE(m_fixture.catchUp(store, hub).exitCode, 0);
    QCOMPARE(broker().deleteHub(hub), QString());
    QVERIFY(QTest::qWaitFor([&] { return broker().createHub(hub, 2).isEmpty(); }, 20'000));
    QCOMPARE(broker().produce(hub, 0, numberedBodies(0, 0, 4, 1)), QString());
    QCOMPARE(broker().produce(hub, 1, numberedBodies(1, 0, 5, 1)), QString());
    const CliRun run = m_fixture.catchUp(store, hub);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.err.contains("read.hub-recreated"), run.err.constData());
    QCOMPARE(run.objects().constFirst().value("messages"_L1).toInt(), 9);
    const StoreContents contents = readStore(store);
    QVERIFY(contents.eachOnce());
    QCOMPARE(contents.events.size(), 21U);
    QCOMPARE(contents.hubs(), 2U);
    QCOMPARE(contents.gaps.size(), 2U);
    for (const store::Gap &gap : contents.gaps)
        QCOMPARE(gap.reason, store::GapReason::HubRecreated);
    // And it goes on from there.
    QCOMPARE(broker().produce(hub, 1, numberedBodies(1, 5, 1, 1)), QString());
    QCOMPARE(m_fixture.catchUp(store, hub).objects().constFirst().value("messages"_L1).toInt(), 1);
}

/// Whose numbers have passed the old ones everywhere by the time that it is seen: only its id tells.
void TstCliCollect::knowsAHubMadeAnewByItsId_data()
{
    QTest::addColumn<bool>("whileReading");
    QTest::newRow("between two runs") << false;
    QTest::newRow("while it is read") << true;
}

void TstCliCollect::knowsAHubMadeAnewByItsId()
{
    QFETCH(bool, whileReading);
    const QString hub = m_fixture.freshHub(2);
    const QString store = freshStore();
    QCOMPARE(broker().produce(hub, 0, numberedBodies(0, 0, 10, 1)), QString());
    QCOMPARE(broker().produce(hub, 1, numberedBodies(1, 0, 2, 1)), QString());
    std::optional<Collecting> collecting;
    if (whileReading) {
        collecting.emplace(m_fixture.arguments(store, hub));
        QTRY_COMPARE_WITH_TIMEOUT(readStore(store).events.size(), 12U, 30'000);
    } else {
        QCOMPARE(m_fixture.catchUp(store, hub).exitCode, 0);
    }
    QCOMPARE(broker().deleteHub(hub), QString());
    // A broker that runs lets messages into the old one for a moment after it said that the new one is there.
    QVERIFY(broker().stop());
    QCOMPARE(broker().start(), QString());
    QVERIFY(QTest::qWaitFor([&] { return broker().createHub(hub, 2).isEmpty(); }, 20'000));
    QCOMPARE(broker().produce(hub, 0, numberedBodies(0, 0, 25, 1)), QString());
    QCOMPARE(broker().produce(hub, 1, numberedBodies(1, 0, 5, 1)), QString());
    // Of the new one all that it has.
    const auto ofTheNew = [&store] {
        std::map<std::int64_t, std::size_t> events;
        for (const auto &[place, times] : readStore(store).events)
            ++events[std::get<0>(place)];
        return events.size() == 2 ? events.rbegin()->second : 0;
    };
    if (whileReading) {
        // Where the client met the moment without a hub, it looks again three minutes later.
        QTRY_COMPARE_WITH_TIMEOUT(ofTheNew(), 30U, 240'000);
        QCOMPARE(readStore(store).events.size(), 42U);
        QVERIFY(collecting->send(SIGTERM));
        QVERIFY(collecting->process().waitForFinished(5'000));
        QCOMPARE(collecting->process().exitCode(), 0);
    } else {
        const CliRun run = m_fixture.catchUp(store, hub);
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY2(run.err.contains("read.hub-recreated"), run.err.constData());
        QCOMPARE(readStore(store).events.size(), 42U);
    }
    const StoreContents contents = readStore(store);
    QVERIFY(contents.eachOnce());
    QCOMPARE(ofTheNew(), 30U);
    QCOMPARE(contents.gaps.size(), 2U);
    for (const store::Gap &gap : contents.gaps) {
        QCOMPARE(gap.reason, store::GapReason::HubRecreated);
        QCOMPARE(gap.from, gap.partition == 0 ? 10 : 2);
        QCOMPARE(gap.to, store::Gap::kUnknown);
    }
    // The same hub is the same from then on.
    QCOMPARE(broker().produce(hub, 0, numberedBodies(0, 25, 1, 1)), QString());
    QCOMPARE(m_fixture.catchUp(store, hub).objects().constFirst().value("messages"_L1).toInt(), 1);
    QCOMPARE(readStore(store).gaps.size(), 2U);
}

void TstCliCollect::readsNewPartitionsFromTheirBeginning()
{
    const QString hub = m_fixture.freshHub(1);
    const QString store = freshStore();
    QStringList fromEnd = m_fixture.arguments(store, hub, {u"--until-caught-up"_s});
    fromEnd[fromEnd.indexOf(u"beginning"_s)] = u"end"_s;
    QCOMPARE(runCli(fromEnd).exitCode, 0);
    QCOMPARE(broker().addPartitions(hub, 3), QString());
    QCOMPARE(broker().produce(hub, 2, numberedBodies(2, 0, 6, 1)), QString());
    QCOMPARE(runCli(fromEnd).exitCode, 0);
    QVERIFY(holds(readStore(store), 2, 0, 6));
}

void TstCliCollect::survivesAnOutage()
{
    const QString hub = m_fixture.freshHub(2);
    const QString store = freshStore();
    QCOMPARE(broker().produce(hub, 0, numberedBodies(0, 0, 500, 2)), QString());
    Collecting collecting(m_fixture.arguments(store, hub));
    QTRY_VERIFY_WITH_TIMEOUT(readStore(store).events.size() > 0, 20'000);
    QVERIFY(broker().stop());
    QTRY_VERIFY2_WITH_TIMEOUT(collecting.said().contains("reconnecting"), collecting.said().constData(),
                              20'000);
    QCOMPARE(broker().start(), QString());
    QCOMPARE(broker().produce(hub, 1, numberedBodies(1, 0, 300, 2)), QString());
    QTRY_COMPARE_WITH_TIMEOUT(readStore(store).events.size(), 1600U, 40'000);
    QVERIFY(collecting.send(SIGTERM));
    QVERIFY(collecting.process().waitForFinished(5'000));
    QCOMPARE(collecting.process().exitCode(), 0);
    const StoreContents contents = readStore(store);
    QVERIFY(holds(contents, 0, 0, 500, 2));
    QVERIFY(holds(contents, 1, 0, 300, 2));
    QVERIFY(contents.gaps.empty());
}

void TstCliCollect::waitsWhileItCannotWrite()
{
    const QString hub = m_fixture.freshHub(1);
    const QString store = freshStore();
    QCOMPARE(broker().produce(hub, 0, numberedBodies(0, 0, 10, 1)), QString());
    Collecting collecting(m_fixture.arguments(store, hub));
    QTRY_COMPARE_WITH_TIMEOUT(readStore(store).events.size(), 10U, 20'000);
    // Another program has the file.
    const auto other = openSqlite(store + u"/events.db"_s);
    QCOMPARE(sqlite3_exec(other.get(), "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(broker().produce(hub, 0, numberedBodies(0, 10, 3'000, 1)), QString());
    QTRY_VERIFY2_WITH_TIMEOUT(collecting.said().contains("store.busy"), collecting.said().constData(),
                              20'000);
    QCOMPARE(readStore(store).events.size(), 10U);
    QCOMPARE(sqlite3_exec(other.get(), "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
    QTRY_COMPARE_WITH_TIMEOUT(readStore(store).events.size(), 3'010U, 30'000);
    QTRY_VERIFY2(collecting.said().contains("can be kept again"), collecting.said().constData());
    QVERIFY(holds(readStore(store), 0, 0, 3'010));
}

void TstCliCollect::tellsWhoHasTheStore()
{
    const QString hub = m_fixture.freshHub(1);
    const QString store = freshStore();
    Collecting first(m_fixture.arguments(store, hub));
    QTRY_VERIFY_WITH_TIMEOUT(first.said().contains("collecting into"), 20'000);
    const CliRun second = m_fixture.catchUp(store, hub);
    QCOMPARE(second.exitCode, 1);
    QVERIFY2(second.err.contains("store.locked"), second.err.constData());
    QVERIFY2(second.err.contains("hubscope-cli collect"), second.err.constData());
    QVERIFY2(second.err.contains(QByteArray::number(first.process().processId())), second.err.constData());
    QCOMPARE(second.objects().constFirst().value("ended"_L1).toString(), u"failed"_s);
    // A dead one has nothing.
    QVERIFY(first.send(SIGKILL));
    QVERIFY(first.process().waitForFinished(5'000));
    QCOMPARE(m_fixture.catchUp(store, hub).exitCode, 0);
}

void TstCliCollect::leavesAloneWhatIsNoStore_data()
{
    QTest::addColumn<bool>("link");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("a link") << true << QByteArray("store.symlink");
    QTest::newRow("another program's file") << false << QByteArray("store.foreign-file");
}

void TstCliCollect::leavesAloneWhatIsNoStore()
{
    QFETCH(bool, link);
    QFETCH(QByteArray, code);
    const QString store = freshStore();
    const QString target = freshStore();
    const QString database = store + u"/events.db"_s;
    QVERIFY(QDir().mkpath(target));
    if (link) {
        QVERIFY(QFile::link(target, store));
    } else {
        QVERIFY(QDir().mkpath(store));
        QCOMPARE(sqlite3_exec(openSqlite(database).get(),
                              "CREATE TABLE other(x); INSERT INTO other VALUES (1)", nullptr, nullptr,
                              nullptr),
                 SQLITE_OK);
    }
    const auto bytes = [&] {
        QFile file(database);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    const CliRun run = m_fixture.catchUp(store, m_fixture.freshHub(1));
    QVERIFY2(run.err.contains(code), run.err.constData());
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, "");
    QVERIFY(QDir(target).isEmpty());
    QCOMPARE(bytes(), before);
}

void TstCliCollect::endsWithinFiveSeconds_data()
{
    QTest::addColumn<bool>("brokerGone");
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << false << SIGTERM;
    QTest::newRow("SIGINT") << false << SIGINT;
    QTest::newRow("SIGTERM, no broker") << true << SIGTERM;
}

void TstCliCollect::endsWithinFiveSeconds()
{
    QFETCH(bool, brokerGone);
    QFETCH(int, signal);
    const QString hub = m_fixture.freshHub(1);
    const QString store = freshStore();
    QCOMPARE(broker().produce(hub, 0, numberedBodies(0, 0, 2'000, 1)), QString());
    Collecting collecting(m_fixture.arguments(store, hub));
    QTRY_VERIFY_WITH_TIMEOUT(readStore(store).events.size() > 0, 20'000);
    if (brokerGone) {
        QVERIFY(broker().stop());
        QTRY_VERIFY_WITH_TIMEOUT(collecting.said().contains("reconnecting"), 20'000);
    }
    QVERIFY(collecting.send(signal));
    QVERIFY(collecting.process().waitForFinished(5'000));
    QCOMPARE(collecting.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(collecting.process().exitCode(), 0);
    const QJsonObject result = collecting.result();
    QCOMPARE(result.value("ended"_L1).toString(), u"interrupted"_s);
    // The counts are what is in the store.
    const StoreContents contents = readStore(store);
    QVERIFY(contents.eachOnce());
    QCOMPARE(result.value("events"_L1).toInt(), static_cast<int>(contents.events.size()));
    if (brokerGone)
        QCOMPARE(broker().start(), QString());
}

/// Another program has the file from the beginning to the end.
void TstCliCollect::tellsIfNothingCouldBeKept()
{
    const QString store = freshStore();
    QVERIFY(QDir().mkpath(store));
    const auto other = openSqlite(store + u"/events.db"_s);
    QCOMPARE(sqlite3_exec(other.get(), "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    const CliRun run = runCli(m_fixture.arguments(store, m_fixture.freshHub(1), {u"--for"_s, u"2"_s}));
    QVERIFY2(run.err.contains("store.busy"), run.err.constData());
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.objects().constFirst().value("ended"_L1).toString(), u"time"_s);
}

/// Waiting would be without end.
void TstCliCollect::endsWherePlacesCannotBe()
{
    QFile file(freshStore());
    QVERIFY(file.open(QIODevice::WriteOnly));
    const CliRun run = runCli(m_fixture.arguments(file.fileName() + u"/store"_s, m_fixture.freshHub(1)));
    QVERIFY2(run.err.contains("store.no-place"), run.err.constData());
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, "");
}

void TstCliCollect::tellsIfTimeWasTooShort_data()
{
    QTest::addColumn<QStringList>("wish");
    QTest::newRow("until caught up") << QStringList{u"--until-caught-up"_s};
    QTest::newRow("never reached") << QStringList{};
}

void TstCliCollect::tellsIfTimeWasTooShort()
{
    QFETCH(const QStringList, wish);
    // A server that takes connections and answers nothing.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const CliRun run =
        runCli(QStringList{u"collect"_s, u"--json"_s, u"--store"_s, freshStore(), u"--for"_s, u"1"_s,
                           u"--demo-hub"_s, u"127.0.0.1:%1"_s.arg(silent.serverPort())} +
               wish);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("never reached"), run.err.constData());
    QCOMPARE(run.objects().constFirst().value("ended"_L1).toString(), u"time"_s);
}

void TstCliCollect::namesTheFault()
{
    const QString store = freshStore();
    const CliRun run = m_fixture.catchUp(store, u"no-such-hub"_s);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("hub.not-found"), run.err.constData());
    QVERIFY(!run.err.contains(broker().wish().key.toUtf8()));
    QCOMPARE(run.objects().constFirst().value("ended"_L1).toString(), u"failed"_s);
    // A failed start is none: the first one is yet to come.
    const StoreContents contents = readStore(store);
    QVERIFY(contents.events.empty());
    QVERIFY(contents.gaps.empty());
}

void TstCliCollect::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList demo{u"--demo-hub"_s, u"127.0.0.1:9"_s};
    const QStringList store{u"--store"_s, u"/nowhere/at/all"_s};
    QTest::newRow("no store") << QStringList{u"collect"_s} + demo;
    QTest::newRow("no source") << QStringList{u"collect"_s} + store;
    QTest::newRow("time") << QStringList{u"collect"_s, u"--from"_s, u"yesterday"_s} + demo + store;
    QTest::newRow("for") << QStringList{u"collect"_s, u"--for"_s, u"0"_s} + demo + store;
    for (const char *option : {"keep-days=0", "keep-days=x", "keep-size=5", "keep-size=1M", "keep-size=2000T",
                               "keep-free=-1G", "keep-free=lots"})
        QTest::newRow(option) << QStringList{u"collect"_s, u"--"_s + QString::fromLatin1(option)} + demo +
                                     store;
    QTest::newRow("something else") << QStringList{u"collect"_s, u"here"_s} + demo + store;
}

void TstCliCollect::refusesBadUsage()
{
    QFETCH(QStringList, arguments);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
}

} // namespace

QTEST_GUILESS_MAIN(TstCliCollect)
#include "tst_CliCollect.moc"
