// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Disks that are full, broken or without power, at every single operation of an append and of upkeep: nothing
// is stored twice, nothing is lost, and it goes on when the cause has passed.
#include "store/StoreReader.h"
#include "store/StoreWriter.h"
#include "support/FaultyFiles.h"
#include "support/StoreSamples.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::store;
using namespace hubscope::test;

Q_DECLARE_METATYPE(hubscope::test::FaultyFiles::Fault)

class tst_StoreFaults : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { FaultyFiles::install(); }
    void init();
    void cleanup() { FaultyFiles::clear(); }
    void everyOperationMayFail_data();
    void everyOperationMayFail();
    void positionsHoldUntilANewHubIsOnRecord();
    void powerMayGoAtEveryOperation_data();
    void powerMayGoAtEveryOperation();
    void aFullDiskThatIsFreedAgain();

private:
    StoreResult<std::unique_ptr<StoreWriter>> open() const;
    void fill() const;
    void refresh();
    QString folder() const { return m_home->filePath(u"store"_s); }
    QString original() const { return m_home->filePath(u"original"_s); }
    void check(bool mayHaveNew, int n);

    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

constexpr std::int64_t kStart = 1'700'000'000'000;
/// Enough to be merged.
constexpr int kBefore = 33;
constexpr int kNew = 12;

/// Large enough for several pages of the log: an append is many writes.
insight::EventBatchPtr newBatch()
{
    std::vector<StoredMessage> messages;
    for (int i = 0; i < kNew; ++i)
        messages.push_back({.offset = kBefore + i, .records = 40, .enqueuedMs = kStart});
    return decodedBatch(messages);
}

StoreResult<std::unique_ptr<StoreWriter>> openWriter(const QString &folder)
{
    return StoreWriter::open(folder, kStoreHub,
                             {.retention = {.maxAgeMs = 1'000'000 * RetentionLimits::kDay}});
}

bool appendNew(StoreWriter &writer)
{
    static const insight::EventBatchPtr batch = newBatch();
    return writer.append({&batch, 1}).has_value();
}

/// Merges, gives pages back, writes the log into the database.
bool maintain(StoreWriter &writer)
{
    for (;;) {
        const auto done = writer.maintain(kStart);
        if (!done || !done->more)
            return done.has_value();
    }
}

std::vector<EventId> before()
{
    return expectedIds(0, 0, kBefore, 1);
}

std::vector<EventId> beforeAndNew()
{
    std::vector<EventId> ids = before();
    std::ranges::copy(expectedIds(0, kBefore, kNew, 40), std::back_inserter(ids));
    return ids;
}

} // namespace

void tst_StoreFaults::init()
{
    // In memory, where there is such a place: thousands of fsyncs of a real disk would take minutes and tell
    // no more.
    const QString memory = u"/dev/shm"_s;
    m_home = QFileInfo(memory).isWritable() ? std::make_unique<QTemporaryDir>(memory + u"/hubscope-XXXXXX"_s)
                                            : std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
}

StoreResult<std::unique_ptr<StoreWriter>> tst_StoreFaults::open() const
{
    return openWriter(folder());
}

/// The store that every turn begins with.
void tst_StoreFaults::fill() const
{
    const auto writer = openWriter(original());
    QVERIFY(writer);
    for (int offset = 0; offset < kBefore; ++offset) {
        const auto batch = decodedBatch({{.offset = offset, .records = 1, .enqueuedMs = kStart}});
        QVERIFY((*writer)->append({&batch, 1}));
    }
}

void tst_StoreFaults::refresh()
{
    FaultyFiles::clear();
    QDir(folder()).removeRecursively();
    QVERIFY(QDir().mkpath(folder()));
    const auto files = QDir(original()).entryList(QDir::Files);
    for (const QString &file : files)
        QVERIFY(QFile::copy(original() + u'/' + file, folder() + u'/' + file));
}

/// All or nothing of the new batch, each event once; the database is sound; and it can be done again.
void tst_StoreFaults::check(bool mayHaveNew, int n)
{
    const QByteArray turn = "operation " + QByteArray::number(n);
    const auto ids = sortedIds(folder());
    QVERIFY2(ids, (turn + ": " + whyNot(ids)).constData());
    const bool hasNew = *ids == beforeAndNew();
    QVERIFY2(hasNew || *ids == before(), turn.constData());
    QVERIFY2(!hasNew || mayHaveNew, turn.constData());
    const auto writer = open();
    QVERIFY2(writer, (turn + ": " + whyNot(writer)).constData());
    QVERIFY2((*writer)->report().keptAside.isEmpty(), turn.constData());
    QCOMPARE((*writer)->positions(), (std::vector<Position>{{0, hasNew ? kBefore + kNew : kBefore}}));
    QVERIFY2(appendNew(**writer) && maintain(**writer), turn.constData());
    QCOMPARE(sortedIds(folder()).value(), beforeAndNew());
}

void tst_StoreFaults::everyOperationMayFail_data()
{
    using Fault = FaultyFiles::Fault;
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("stays");
    QTest::addColumn<bool>("sameWriter");
    QTest::addColumn<bool>("upkeep");
    for (const bool upkeep : {false, true}) {
        for (const bool sameWriter : {false, true}) {
            for (const bool stays : {false, true}) {
                for (const Fault fault : {Fault::NoSpace, Fault::Broken})
                    QTest::addRow("%s, %s, %s, %s", fault == Fault::NoSpace ? "ENOSPC" : "EIO",
                                  stays ? "stays" : "once", sameWriter ? "same writer" : "new writer",
                                  upkeep ? "upkeep" : "append")
                        << fault << stays << sameWriter << upkeep;
            }
        }
    }
}

void tst_StoreFaults::everyOperationMayFail()
{
    QFETCH(FaultyFiles::Fault, fault);
    QFETCH(bool, stays);
    QFETCH(bool, sameWriter);
    QFETCH(bool, upkeep);
    fill();
    int failures = 0;
    for (int n = 1;; ++n) {
        refresh();
        bool appended = false;
        {
            if (upkeep) {
                const auto prepared = open();
                appended = appendNew(**prepared);
                QVERIFY(appended);
            }
            auto writer = sameWriter ? open() : StoreResult<std::unique_ptr<StoreWriter>>();
            FaultyFiles::failAt(n, fault, stays);
            if (!sameWriter)
                writer = open();
            bool done = writer.has_value();
            if (done && upkeep)
                done = maintain(**writer);
            else if (done)
                done = appended = appendNew(**writer);
            if (!FaultyFiles::hasFailed() && n > 1) {
                QVERIFY(done);
                break; // Every operation had its turn.
            }
            if (writer && !done) {
                ++failures;
                FaultyFiles::clear();
                // The cause has passed: the very next call does it.
                if (sameWriter) {
                    QVERIFY2(appendNew(**writer) && maintain(**writer), QByteArray::number(n).constData());
                    appended = true;
                }
            } else if (!writer) {
                ++failures;
            }
            FaultyFiles::clear();
        }
        check(true, n);
        if (QTest::currentTestFailed())
            return;
        if (appended)
            QCOMPARE(sortedIds(folder()).value(), beforeAndNew());
    }
    QVERIFY2(failures >= 5, "hardly anything failed: is the layer in use?");
}

/// Whoever tries again goes by the positions: those of the old hub, until the new one is durable.
void tst_StoreFaults::positionsHoldUntilANewHubIsOnRecord()
{
    fill();
    int failures = 0;
    for (int n = 1;; ++n) {
        refresh();
        const auto writer = open();
        QVERIFY(writer);
        const std::vector<Position> old = (*writer)->positions();
        FaultyFiles::failAt(n, FaultyFiles::Fault::NoSpace, false);
        const bool done = (*writer)->hubRecreated(kStart).has_value();
        const bool hasFailed = FaultyFiles::hasFailed();
        FaultyFiles::clear();
        if (!done) {
            ++failures;
            QCOMPARE((*writer)->positions(), old);
            QVERIFY2((*writer)->hubRecreated(kStart), QByteArray::number(n).constData());
        }
        QVERIFY((*writer)->positions().empty());
        QCOMPARE((*writer)->gaps()->size(), std::size_t(1));
        if (!hasFailed)
            break;
    }
    QVERIFY2(failures >= 2, "hardly anything failed: is the layer in use?");
}

void tst_StoreFaults::powerMayGoAtEveryOperation_data()
{
    QTest::addColumn<bool>("upkeep");
    QTest::addColumn<int>("kept");
    for (const bool upkeep : {false, true}) {
        for (const int kept : {0, 1, 3, 1000})
            QTest::addRow("%s, %d writes were done", upkeep ? "upkeep" : "append", kept) << upkeep << kept;
    }
}

/// What append() has acknowledged is there whatever the disk had not done yet.
void tst_StoreFaults::powerMayGoAtEveryOperation()
{
    QFETCH(bool, upkeep);
    QFETCH(int, kept);
    fill();
    int lost = 0;
    for (int n = 1;; ++n) {
        refresh();
        bool appended = false;
        bool done = false;
        {
            auto writer = open();
            QVERIFY(writer);
            if (upkeep)
                appended = appendNew(**writer);
            FaultyFiles::cutPowerAt(n);
            if (upkeep)
                done = maintain(**writer);
            else
                done = appended = appendNew(**writer);
            if (!FaultyFiles::hasFailed() && done) {
                // And right after it.
                FaultyFiles::cutPowerAt(1);
                writer->reset();
            }
        }
        lost += FaultyFiles::unsynced();
        FaultyFiles::takeBackUnsynced(kept);
        QFile::remove(folder() + u"/events.db-shm"_s);
        const auto ids = sortedIds(folder());
        QVERIFY2(ids, (QByteArray::number(n) + ": " + whyNot(ids)).constData());
        if (appended)
            QCOMPARE(*ids, beforeAndNew());
        check(true, n);
        if (QTest::currentTestFailed())
            return;
        if (done)
            break;
    }
    QVERIFY2(kept > 0 || lost > 10, "nothing was lost: is the layer in use?");
}

void tst_StoreFaults::aFullDiskThatIsFreedAgain()
{
    const QString disk = m_home->filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    if (::mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, "size=3m") != 0)
        QSKIP("cannot mount a tmpfs here: needs root");
    const auto unmount = qScopeGuard([&] { ::umount2(QFile::encodeName(disk).constData(), MNT_DETACH); });
    QRandomGenerator random(5);
    std::string noise(100'000, ' ');
    for (char &c : noise)
        c = static_cast<char>(' ' + random.bounded(90));
    std::erase_if(noise, [](char c) { return c == '"' || c == '\\'; });

    QFile ballast(disk + u"/ballast"_s);
    QVERIFY(ballast.open(QIODevice::WriteOnly) && ballast.resize(0));
    QCOMPARE(ballast.write(QByteArray(1024 * 1024, 'b')), qint64(1024 * 1024));
    ballast.close();
    const auto writer = StoreWriter::open(disk + u"/store"_s, kStoreHub, {});
    QVERIFY2(writer, whyNot(writer).constData());
    std::int64_t offset = 0;
    StoreResult<Appended> appended;
    const auto append = [&] {
        const auto batch =
            decodedBatch({{.offset = offset, .records = 0, .body = R"({"category":")" + noise + "\"}"}});
        return (*writer)->append({&batch, 1});
    };
    for (appended = append(); appended && offset < 1000; appended = append())
        ++offset;
    QVERIFY(!appended);
    QCOMPARE(appended.error().cause, StoreCause::DiskFull);
    QCOMPARE(info(appended.error().cause).remedy, Remedy::Wait);
    QVERIFY(offset > 3);
    // It stays full, and says so each time.
    QCOMPARE(append().error().cause, StoreCause::DiskFull);
    QCOMPARE(sortedIds(disk + u"/store"_s).value(), expectedIds(0, 0, int(offset), 1));
    // Room again: the same call goes through.
    QVERIFY(QFile::remove(ballast.fileName()));
    const auto again = append();
    QVERIFY2(again, whyNot(again).constData());
    QCOMPARE(sortedIds(disk + u"/store"_s).value(), expectedIds(0, 0, int(offset) + 1, 1));
}

QTEST_GUILESS_MAIN(tst_StoreFaults)
#include "tst_StoreFaults.moc"
