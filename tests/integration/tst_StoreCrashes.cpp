// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program that dies (kill -9) at named places and at any moment: what it was told is kept is there, nothing
// is there twice, nothing is missing in between, and the next one goes on where it stopped.
#include "store/StoreReader.h"
#include "support/StoreChild.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::store;
using namespace hubscope::test;

class tst_StoreCrashes : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void diesAtANamedPlace_data();
    void diesAtANamedPlace();
    void diesWhileADamagedStoreIsReplaced_data();
    void diesWhileADamagedStoreIsReplaced();
    void diesAtAnyMoment();

private:
    struct End
    {
        int exitCode = -1;
        bool crashed = false;
        QByteArray errors;
    };
    /// Runs the child; kills it after so many acknowledgements (0: lets it run).
    End run(int appends, const QString &crashAt = {}, int killAfter = 0);
    void check();
    QString folder() const { return m_home->filePath(u"store"_s); }
    QString database() const { return folder() + u"/events.db"_s; }

    std::unique_ptr<QTemporaryDir> m_home;
    /// By partition, what the children were told.
    QMap<int, std::int64_t> m_kept;
    /// The children keep 400 kB only.
    bool m_removes = false;
};

void tst_StoreCrashes::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_kept.clear();
    m_removes = false;
}

tst_StoreCrashes::End tst_StoreCrashes::run(int appends, const QString &crashAt, int killAfter)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!crashAt.isEmpty())
        environment.insert(u"HUBSCOPE_CRASH_AT"_s, crashAt);
    child.setProcessEnvironment(environment);
    QStringList arguments{folder(), QString::number(appends)};
    if (m_removes)
        arguments << QString::number(400'000);
    child.start(QStringLiteral(HUBSCOPE_STORE_CHILD), arguments);
    int acknowledged = 0;
    const auto read = [&] {
        while (child.canReadLine()) {
            const QByteArrayList words = child.readLine().trimmed().split(' ');
            if (words.size() == 3 && words[0] == "kept") {
                m_kept[words[1].toInt()] = words[2].toLongLong();
                ++acknowledged;
            }
        }
    };
    while (child.state() != QProcess::NotRunning) {
        if (!child.waitForReadyRead(60'000) && child.state() != QProcess::NotRunning &&
            child.error() == QProcess::Timedout)
            break;
        read();
        if (killAfter > 0 && acknowledged >= killAfter)
            child.kill();
    }
    child.waitForFinished(60'000);
    read();
    return {child.exitCode(), child.exitStatus() == QProcess::CrashExit, child.readAllStandardError()};
}

/// Per partition: from the oldest that is there, every message with all its records, once, at least up to
/// what the children were told, and exactly up to the position.
void tst_StoreCrashes::check()
{
    auto ids = sortedIds(folder());
    if (!ids && ids.error().cause == StoreCause::Missing)
        ids = std::vector<EventId>(); // It died before there was anything to read.
    QVERIFY2(ids, whyNot(ids).constData());
    QMap<int, std::int64_t> next;
    {
        const auto writer = StoreWriter::open(folder(), kStoreHub, {});
        QVERIFY2(writer, whyNot(writer).constData());
        for (const Position &position : (*writer)->positions())
            next[position.partition] = position.next;
    }
    std::vector<EventId> expected;
    for (int partition = 0; partition < 2; ++partition) {
        const auto first =
            std::ranges::find(*ids, partition, [](const EventId &id) { return std::get<0>(id); });
        // Only retention may take from the beginning.
        std::int64_t offset = !m_removes            ? 0
                              : first == ids->end() ? next.value(partition, 0)
                                                    : std::get<1>(*first);
        for (; offset < next.value(partition, 0); ++offset) {
            for (int record = 0; record < recordsOf(offset); ++record)
                expected.emplace_back(partition, offset, static_cast<std::uint32_t>(record));
        }
        QVERIFY2(next.value(partition, 0) >= m_kept.value(partition, 0), "what was acknowledged is gone");
    }
    QCOMPARE(*ids, expected);
}

void tst_StoreCrashes::diesAtANamedPlace_data()
{
    QTest::addColumn<bool>("removes");
    const char *const appends[] = {
        "file-made",      "schema-made",    "chunk-ready",      "chunk-written",        "positions-written",
        "committed",      "chunk-ready:20", "chunk-written:21", "positions-written:22", "committed:23",
        "merged-removed", "merged-written", "merge-committed",  "merged-written:2"};
    for (const char *place : appends)
        QTest::newRow(place) << false;
    for (const char *place :
         {"chunk-removed", "chunk-removed:3", "removal-committed:2", "pages-returned", "committed:40"})
        QTest::addRow("%s", place) << true;
}

void tst_StoreCrashes::diesAtANamedPlace()
{
    QFETCH(bool, removes);
    if (removes)
        QCOMPARE(run(400).exitCode, 0); // So much that there is plenty to remove.
    m_removes = removes;
    const QString place = QString::fromLatin1(QTest::currentDataTag());
    const End end = run(200, place);
    QVERIFY2(end.exitCode == 137, (QByteArray::number(end.exitCode) + ' ' + end.errors).constData());
    check();
    if (QTest::currentTestFailed())
        return;
    // The next one goes on.
    const End next = run(8);
    QVERIFY2(next.exitCode == 0, next.errors.constData());
    check();
}

void tst_StoreCrashes::diesWhileADamagedStoreIsReplaced_data()
{
    QTest::addColumn<int>("aside");
    for (const char *place : {"replacement-made", "log-aside", "database-aside"})
        QTest::newRow(place) << 1;
}

void tst_StoreCrashes::diesWhileADamagedStoreIsReplaced()
{
    QFETCH(int, aside);
    QCOMPARE(run(40).exitCode, 0);
    const auto kept = m_kept;
    // Its second half is gone; where reading stood is in the first.
    QFile file(database());
    QVERIFY(file.resize(file.size() / 2));
    const qint64 damagedSize = file.size();
    const End end = run(2, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(end.exitCode == 137, (QByteArray::number(end.exitCode) + ' ' + end.errors).constData());
    m_kept = kept;
    const End next = run(2);
    QVERIFY2(next.exitCode == 0, next.errors.constData());
    const QStringList files = StoreReader::keptAside(folder());
    QCOMPARE(files.size(), aside);
    QCOMPARE(QFileInfo(files[0]).size(), damagedSize);
    // It went on behind what the damaged one had, and has nothing of it twice.
    for (auto partition = kept.begin(); partition != kept.end(); ++partition)
        QCOMPARE(m_kept.value(partition.key()), partition.value() + 2);
    QCOMPARE(StoreWriter::open(folder(), kStoreHub, {}).value()->figures()->chunks, 2);
}

void tst_StoreCrashes::diesAtAnyMoment()
{
    QRandomGenerator random(20261126);
    int killed = 0;
    for (int turn = 0; turn < 100; ++turn) {
        m_removes = m_removes || turn == 50; // What is removed stays removed.
        const End end = run(100'000, {}, 1 + random.bounded(25));
        QVERIFY2(end.crashed, end.errors.constData());
        ++killed;
        check();
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(killed, 100);
}

QTEST_GUILESS_MAIN(tst_StoreCrashes)
#include "tst_StoreCrashes.moc"
