// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a store's file may be when it is opened: new, somebody else's, newer, older.
#include "store/Schema.h"
#include "support/StoreHome.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::store;
using namespace hubscope::test;

class tst_StoreOpening : public QObject, private StoreHome
{
    Q_OBJECT
private slots:
    void init() { renew(); }
    void leavesWhatItDoesNotKnowUntouched_data();
    void leavesWhatItDoesNotKnowUntouched();
    void takesAnEmptyFileForANewStore();
    void migratesAllOrNothing();
    void opensStoresOfEveryReleasedSchema_data();
    void opensStoresOfEveryReleasedSchema();
};

void tst_StoreOpening::leavesWhatItDoesNotKnowUntouched_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<StoreCause>("cause");
    QTest::newRow("newer") << QByteArray("PRAGMA user_version=" +
                                         QByteArray::number(qint64{kSchemaVersion + 1}))
                           << StoreCause::NewerSchema;
    QTest::newRow("much newer") << QByteArray("PRAGMA user_version=2000000000") << StoreCause::NewerSchema;
    QTest::newRow("other program's") << QByteArray("PRAGMA application_id=5") << StoreCause::ForeignFile;
    QTest::newRow("no program's") << QByteArray("PRAGMA application_id=0; PRAGMA user_version=0")
                                  << StoreCause::ForeignFile;
    QTest::newRow("older than the first") << QByteArray("PRAGMA user_version=0") << StoreCause::ForeignFile;
}

void tst_StoreOpening::leavesWhatItDoesNotKnowUntouched()
{
    QFETCH(QByteArray, sql);
    QFETCH(StoreCause, cause);
    fill(2);
    {
        auto other = Database::open(database(), Database::Access::ReadWrite, 100);
        QVERIFY(other && other->execute(sql.constData()));
    }
    const QByteArray before = content(database());
    QCOMPARE(open().error().cause, cause);
    QCOMPARE(info(open().error().cause).remedy, Remedy::OtherPlace);
    if (sql != "PRAGMA user_version=0")
        QCOMPARE(StoreReader::open(folder()).error().cause, cause);
    QCOMPARE(content(database()), before);
    QVERIFY(StoreReader::keptAside(folder()).isEmpty());
}

void tst_StoreOpening::takesAnEmptyFileForANewStore()
{
    // A power cut right after the file was made.
    QVERIFY(QDir().mkpath(folder()));
    QFile file(database());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(StoreReader::open(folder()).error().cause, StoreCause::Missing);
    const auto writer = open();
    QVERIFY2(writer, whyNot(writer).constData());
    QVERIFY((*writer)->report().isNew);
}

void tst_StoreOpening::migratesAllOrNothing()
{
    fill(1);
    auto opened = Database::open(database(), Database::Access::ReadWrite, 100);
    QVERIFY(opened);
    const Migration good[] = {{1, "CREATE TABLE two(a);"},
                              {2, "CREATE TABLE three(a); INSERT INTO three VALUES(7);"}};
    const Migration bad[] = {{1, "CREATE TABLE two(a);"},
                             {2, "CREATE TABLE three(a); INSERT INTO nowhere VALUES(7);"}};
    const auto failed = migrate(*opened, bad, 3);
    QVERIFY(!failed);
    // The first step was whole and stays, of the second there is nothing.
    QCOMPARE(opened->integer("PRAGMA user_version").value(), 2);
    QCOMPARE(opened->integer("SELECT count(*) FROM sqlite_schema WHERE name='three'").value(), 0);
    QVERIFY(migrate(*opened, good, 3));
    QCOMPARE(opened->integer("PRAGMA user_version").value(), 3);
    QCOMPARE(opened->integer("SELECT a FROM three").value(), 7);
    QCOMPARE(opened->integer("SELECT count(*) FROM chunk").value(), 1);
    QCOMPARE(migrate(*opened, good, 9).error().cause, StoreCause::ForeignFile);
}

/// A store of every schema that was ever released, as that release wrote it. A new one is made, once, by
///   HUBSCOPE_WRITE_GOLDEN=1 build/…/tst_StoreOpening opensStoresOfEveryReleasedSchema
/// and stays as it is from then on.
void tst_StoreOpening::opensStoresOfEveryReleasedSchema_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= kSchemaVersion; ++version)
        QTest::addRow("%d", version) << version;
}

void tst_StoreOpening::opensStoresOfEveryReleasedSchema()
{
    QFETCH(int, version);
    const QString golden =
        QStringLiteral(HUBSCOPE_SOURCE_DIR) + u"/tests/fixtures/store/v%1.db.z"_s.arg(version);
    const Gap gap{.partition = 1, .from = 4, .to = 9, .reason = GapReason::HubRetention, .timeMs = 5};
    if (qEnvironmentVariableIsSet("HUBSCOPE_WRITE_GOLDEN") && version == kSchemaVersion) {
        {
            const auto writer = open();
            QVERIFY2(writer, whyNot(writer).constData());
            const auto batch =
                decodedBatch({{.partition = 0, .offset = 0},
                              {.partition = 0, .offset = 1, .records = 3},
                              {.partition = 1, .offset = 3, .records = 0, .body = "poison {"}});
            QVERIFY((*writer)->append({&batch, 1}));
            QVERIFY((*writer)->recordGap(gap));
        }
        QFile file(golden);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::NewOnly));
        QVERIFY(file.write(qCompress(content(database()), 9)) > 0);
        return;
    }
    QVERIFY(QDir().mkpath(folder()));
    const QByteArray bytes = qUncompress(content(golden));
    QVERIFY(!bytes.isEmpty());
    QFile file(database());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();

    std::vector<EventId> expected = expectedIds(0, 0, 1);
    std::ranges::copy(expectedIds(0, 1, 1, 3), std::back_inserter(expected));
    std::ranges::copy(expectedIds(1, 3, 1, 1), std::back_inserter(expected));
    QCOMPARE(sortedIds(folder()).value(), expected);
    {
        const auto writer = open();
        QVERIFY2(writer, whyNot(writer).constData());
        QVERIFY((*writer)->report().keptAside.isEmpty());
        QCOMPARE((*writer)->positions(), (std::vector<Position>{{0, 2}, {1, 9}}));
        QCOMPARE((*writer)->gaps().value(), std::vector{gap});
        const auto batch = numberedMessages(0, 2, 1);
        QVERIFY((*writer)->append({&batch, 1}));
    }
    std::ranges::copy(expectedIds(0, 2, 1), std::back_inserter(expected));
    std::ranges::sort(expected);
    QCOMPARE(sortedIds(folder()).value(), expected);
}

QTEST_GUILESS_MAIN(tst_StoreOpening)
#include "tst_StoreOpening.moc"
