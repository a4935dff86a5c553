// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a store does that is damaged: it is kept aside, read as far as it can be, and what is lost is a gap.
#include "store/Schema.h"
#include "support/RuleBooks.h"
#include "support/StoreHome.h"

#include <QTest>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::store;
using namespace hubscope::test;

namespace {

/// From and to of the gaps that a damaged store has left.
using Range = std::pair<std::int64_t, std::int64_t>;

std::vector<Range> ranges(const std::vector<Gap> &gaps)
{
    std::vector<Range> found;
    for (const Gap &gap : gaps) {
        if (gap.reason == GapReason::StoreDamaged && gap.timeMs > 0)
            found.emplace_back(gap.from, gap.to);
    }
    return found;
}

} // namespace

class tst_StoreDamage : public QObject, private StoreHome
{
    Q_OBJECT
private slots:
    void init() { renew(); }
    void keepsDamagedStoresAside_data();
    void keepsDamagedStoresAside();
    void remembersThatPositionsWereLost();
    void goesOnFromMemory();
    void readsADamagedStoreAsFarAsItCanBe_data();
    void readsADamagedStoreAsFarAsItCanBe();
    void looksCloserWhereDamageWasMet();
    void readsWhatIsSoundOfADamagedChunk();
    void takesNoRulesOfABookThatIsNotTheirs();
};

void tst_StoreDamage::keepsDamagedStoresAside_data()
{
    QTest::addColumn<std::function<void(QByteArray &)>>("edit");
    QTest::addColumn<bool>("positionsSaved");
    using Edit = std::function<void(QByteArray &)>;
    QTest::newRow("header scrambled")
        << Edit([](QByteArray &bytes) { bytes.replace(0, 16, QByteArray(16, 'x')); }) << false;
    QTest::newRow("cut in the first page") << Edit([](QByteArray &bytes) { bytes.truncate(5000); }) << false;
    QTest::newRow("cut at a page") << Edit([](QByteArray &bytes) {
        bytes.truncate(bytes.size() / 2 / 16384 * 16384);
    }) << true;
    QTest::newRow("cut inside a page")
        << Edit([](QByteArray &bytes) { bytes.truncate(bytes.size() / 2 + 100); }) << true;
    QTest::newRow("schema scrambled")
        << Edit([](QByteArray &bytes) { bytes.replace(100, 400, QByteArray(400, '\x7f')); }) << false;
    QTest::newRow("first page zero") << Edit([](QByteArray &bytes) {
        bytes.replace(0, 16384, QByteArray(16384, '\0'));
    }) << false;
    QTest::newRow("text file") << Edit([](QByteArray &bytes) {
        bytes = QByteArray("hello\n").repeated(4000);
    }) << false;
}

void tst_StoreDamage::keepsDamagedStoresAside()
{
    QFETCH(std::function<void(QByteArray &)>, edit);
    QFETCH(bool, positionsSaved);
    fill(40);
    change(database(), edit);
    const QByteArray damaged = content(database());
    {
        const auto writer = open();
        QVERIFY2(writer, whyNot(writer).constData());
        const OpenReport &report = (*writer)->report();
        QVERIFY(!report.keptAside.isEmpty());
        QCOMPARE(content(report.keptAside), damaged);
        QCOMPARE(StoreReader::keptAside(folder()), QStringList{report.keptAside});
        QCOMPARE(report.positionsLost, !positionsSaved);
        QCOMPARE((*writer)->positions(),
                 positionsSaved ? (std::vector<Position>{{0, 40}}) : std::vector<Position>());
        // What the new one lacks is on record.
        QCOMPARE(ranges((*writer)->gaps().value()),
                 positionsSaved ? (std::vector<Range>{{0, 40}}) : std::vector<Range>());
        const auto batch = numberedMessages(0, 40, 1);
        QVERIFY((*writer)->append({&batch, 1}));
    }
    QCOMPARE(sortedIds(folder()).value(), expectedIds(0, 40, 1));
    // What is left of the old one can be read: the chunks of the half that is there.
    if (positionsSaved) {
        auto old = StoreReader::openDamaged(StoreReader::keptAside(folder()).at(0));
        QVERIFY2(old, whyNot(old).constData());
        const auto chunks = (*old)->chunks();
        QVERIFY2(chunks, whyNot(chunks).constData());
        int sound = 0;
        for (const ChunkInfo &info : *chunks) {
            auto chunk = (*old)->read(info);
            if (chunk && *chunk && (*old)->loadBytes(**chunk) == true)
                ++sound;
        }
        QVERIFY2(sound >= 3, QByteArray::number(sound).constData());
    }
    {
        const auto writer = open();
        QVERIFY((*writer)->report().keptAside.isEmpty());
        QVERIFY(!(*writer)->report().positionsLost);
        QCOMPARE((*writer)->positions(), (std::vector<Position>{{0, 41}}));
    }
    // Damaged once more: the second gap begins where the first one ended.
    change(database(), [](QByteArray &bytes) { bytes.truncate(bytes.size() - 16384); });
    const auto writer = open();
    QVERIFY2(writer, whyNot(writer).constData());
    QCOMPARE(StoreReader::keptAside(folder()).size(), 2);
    QCOMPARE(ranges((*writer)->gaps().value()),
             positionsSaved ? (std::vector<Range>{{0, 40}, {40, 41}}) : (std::vector<Range>{{0, 41}}));
}

/// The program may die between replacing a database and the first events in the new one.
void tst_StoreDamage::remembersThatPositionsWereLost()
{
    fill(3);
    change(database(), [](QByteArray &bytes) { bytes.replace(0, 16384, QByteArray(16384, '\0')); });
    QVERIFY((*open())->report().positionsLost);
    QVERIFY((*open())->report().positionsLost);
    const auto batch = numberedMessages(0, 3, 1);
    QVERIFY((*open())->append({&batch, 1}));
    QVERIFY(!(*open())->report().positionsLost);
}

/// Damaged while it is open, with nothing that can be read in it: memory knows where reading stands.
void tst_StoreDamage::goesOnFromMemory()
{
    fill(5);
    auto writer = open();
    QVERIFY2(writer, whyNot(writer).constData());
    change(database(), [](QByteArray &bytes) { bytes.fill('\x55'); });
    const auto batch = numberedMessages(0, 5, 2);
    StoreResult<Appended> appended = (*writer)->append({&batch, 1});
    for (int i = 0; i < 3 && !appended; ++i)
        appended = (*writer)->append({&batch, 1});
    QVERIFY2(appended, whyNot(appended).constData());
    QVERIFY(!(*writer)->report().keptAside.isEmpty());
    QCOMPARE((*writer)->positions(), (std::vector<Position>{{0, 7}}));
    QCOMPARE(ranges((*writer)->gaps().value()), (std::vector<Range>{{0, 5}}));
    QCOMPARE(sortedIds(folder()).value(), expectedIds(0, 5, 2));
}

/// Nobody has replaced it yet: a reader gets what is there, says that it is not all, and changes nothing.
void tst_StoreDamage::readsADamagedStoreAsFarAsItCanBe_data()
{
    QTest::addColumn<std::function<void(QByteArray &)>>("edit");
    QTest::addColumn<bool>("all");
    using Edit = std::function<void(QByteArray &)>;
    QTest::newRow("cut in the middle")
        << Edit([](QByteArray &bytes) { bytes.truncate(bytes.size() * 2 / 3 / 16384 * 16384); }) << false;
    std::int64_t page = 0;
    init();
    fill(60);
    page = Database::open(database(), Database::Access::ReadOnly, 100)
               ->integer("SELECT rootpage FROM sqlite_schema WHERE name='chunk_by_time'")
               .value();
    QTest::newRow("index scrambled") << Edit([page](QByteArray &bytes) {
        bytes.replace(static_cast<qsizetype>((page - 1) * 16384), 16384, QByteArray(16384, '\x55'));
    }) << true;
}

void tst_StoreDamage::readsADamagedStoreAsFarAsItCanBe()
{
    QFETCH(std::function<void(QByteArray &)>, edit);
    QFETCH(bool, all);
    fill(60);
    change(database(), edit);
    const QByteArray damaged = content(database());
    auto reader = StoreReader::open(folder());
    QVERIFY2(reader, whyNot(reader).constData());
    const auto chunks = (*reader)->chunks();
    QVERIFY2(chunks, whyNot(chunks).constData());
    QVERIFY((*reader)->damage());
    QCOMPARE((*reader)->damage()->cause, StoreCause::Corrupt);
    if (all)
        QCOMPARE(chunks->size(), std::size_t(60));
    QVERIFY2(chunks->size() >= 10, QByteArray::number(qsizetype(chunks->size())).constData());
    QVERIFY((*reader)->read(chunks->back()).value());
    QCOMPARE(content(database()), damaged);
    QVERIFY(StoreReader::keptAside(folder()).isEmpty());
}

/// A page in the middle: nobody notices until it is used. Then the next start looks at all of them.
void tst_StoreDamage::looksCloserWhereDamageWasMet()
{
    fill(60);
    // The index by age is what every append writes to.
    std::int64_t page = 0;
    {
        auto opened = Database::open(database(), Database::Access::ReadOnly, 100);
        page = opened->integer("SELECT rootpage FROM sqlite_schema WHERE name='chunk_by_age'").value();
    }
    change(database(), [&](QByteArray &bytes) {
        bytes.replace(static_cast<qsizetype>((page - 1) * 16384), 16384, QByteArray(16384, '\x55'));
    });
    const auto batch = numberedMessages(0, 60, 1);
    {
        const auto writer = open();
        QVERIFY2(writer, whyNot(writer).constData());
        QVERIFY((*writer)->report().keptAside.isEmpty());
        const auto appended = (*writer)->append({&batch, 1});
        QVERIFY(!appended);
        QCOMPARE(appended.error().cause, StoreCause::Corrupt);
        // The writer goes on by itself with the next call: a new database, the old positions.
        const auto again = (*writer)->append({&batch, 1});
        QVERIFY2(again, whyNot(again).constData());
        QVERIFY(!(*writer)->report().keptAside.isEmpty());
        QVERIFY(!(*writer)->report().positionsLost);
        QCOMPARE((*writer)->positions(), (std::vector<Position>{{0, 61}}));
        QCOMPARE(ranges((*writer)->gaps().value()), (std::vector<Range>{{0, 60}}));
    }
    QCOMPARE(sortedIds(folder()).value(), expectedIds(0, 60, 1));
    // All the chunks of the old one can still be read: their table was not what was damaged.
    auto old = StoreReader::openDamaged(StoreReader::keptAside(folder()).at(0));
    QVERIFY2(old, whyNot(old).constData());
    const auto chunks = (*old)->chunks();
    QVERIFY2(chunks, whyNot(chunks).constData());
    QCOMPARE(chunks->size(), std::size_t(60));
    QVERIFY((*old)->read(chunks->front()).value());
}

void tst_StoreDamage::readsWhatIsSoundOfADamagedChunk()
{
    fill(3);
    {
        auto opened = Database::open(database(), Database::Access::ReadWrite, 100);
        QVERIFY(opened->execute("UPDATE chunk SET body=x'00112233' WHERE id=2; "
                                "UPDATE chunk SET columns=substr(columns,1,40) WHERE id=3"));
    }
    auto reader = StoreReader::open(folder());
    QVERIFY(reader);
    auto chunks = (*reader)->chunks().value();
    std::ranges::sort(chunks, {}, &ChunkInfo::id);
    QCOMPARE(chunks.size(), std::size_t(3));
    auto first = (*reader)->read(chunks[0]).value();
    QVERIFY(first && (*reader)->loadBytes(*first).value());
    auto second = (*reader)->read(chunks[1]).value();
    QVERIFY(second);
    QCOMPARE((*reader)->loadBytes(*second).error().cause, StoreCause::Corrupt);
    QCOMPARE((*reader)->read(chunks[2]).error().cause, StoreCause::Corrupt);
}

/// The number of the book stands outside of what is checked.
void tst_StoreDamage::takesNoRulesOfABookThatIsNotTheirs()
{
    fill(1);
    {
        const auto writer = open();
        QVERIFY2(writer, whyNot(writer).constData());
        const auto batch = decodedBatch({{.offset = 1}}, insight::RuleBook::of({ownRule("mine", "user")}));
        QVERIFY((*writer)->append({&batch, 1}));
    }
    {
        auto opened = Database::open(database(), Database::Access::ReadWrite, 100);
        QVERIFY(opened->execute("UPDATE chunk SET rules=2 WHERE id=1"));
    }
    auto reader = StoreReader::open(folder()).value();
    const auto chunks = reader->chunks().value();
    QCOMPARE(chunks.size(), std::size_t(2));
    for (const ChunkInfo &info : chunks) {
        const auto chunk = reader->read(info).value();
        QVERIFY(std::ranges::max(chunk->columns().rules) <= chunk->rules()->rules().size());
    }
}

QTEST_GUILESS_MAIN(tst_StoreDamage)
#include "tst_StoreDamage.moc"
