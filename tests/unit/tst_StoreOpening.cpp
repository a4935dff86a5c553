// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a store's folder and file may be when it is opened: new, somebody else's, newer, older, damaged, a
// trap.
#include "store/Schema.h"
#include "store/StoreReader.h"
#include "store/StoreWriter.h"
#include "support/StoreSamples.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <iterator>
#include <utility>

#include <sys/stat.h>
#include <unistd.h>

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

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

} // namespace

class tst_StoreOpening : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void makesEverythingForItsOwnerOnly();
    void takesOthersRightsOffItsOwn();
    void leavesOthersFoldersAsTheyAre_data();
    void leavesOthersFoldersAsTheyAre();
    void changesNothingForReaders();
    void endsWherePlacesCannotBe_data();
    void endsWherePlacesCannotBe();
    void refusesSymbolicLinks_data();
    void refusesSymbolicLinks();
    void takesAFolderFromHere_data();
    void takesAFolderFromHere();
    void followsLinksAboveTheFolder();
    void saysWhatTheFolderLacks();
    void leavesWhatItDoesNotKnowUntouched_data();
    void leavesWhatItDoesNotKnowUntouched();
    void takesAnEmptyFileForANewStore();
    void migratesAllOrNothing();
    void keepsDamagedStoresAside_data();
    void keepsDamagedStoresAside();
    void remembersThatPositionsWereLost();
    void goesOnFromMemory();
    void readsADamagedStoreAsFarAsItCanBe_data();
    void readsADamagedStoreAsFarAsItCanBe();
    void opensStoresOfEveryReleasedSchema_data();
    void opensStoresOfEveryReleasedSchema();
    void looksCloserWhereDamageWasMet();
    void readsWhatIsSoundOfADamagedChunk();

private:
    StoreResult<std::unique_ptr<StoreWriter>> open() const
    {
        return StoreWriter::open(folder(), kStoreHub, {});
    }
    QString folder() const { return m_home->filePath(u"store"_s); }
    QString database() const { return folder() + u"/events.db"_s; }
    void fill(int messages) const;
    QByteArray content(const QString &path) const;
    void openToAll() const;
    void change(const QString &path, const std::function<void(QByteArray &)> &edit) const;

    std::unique_ptr<QTemporaryDir> m_home;
};

void tst_StoreOpening::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

/// One chunk a message, and all of it in the database file.
void tst_StoreOpening::fill(int messages) const
{
    const auto writer = open();
    QVERIFY2(writer, whyNot(writer).constData());
    for (int offset = 0; offset < messages; ++offset) {
        const auto batch = numberedMessages(0, offset, 1, 200);
        QVERIFY((*writer)->append({&batch, 1}));
    }
}

QByteArray tst_StoreOpening::content(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_StoreOpening::change(const QString &path, const std::function<void(QByteArray &)> &edit) const
{
    QByteArray bytes = content(path);
    QVERIFY(!bytes.isEmpty());
    edit(bytes);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// As if somebody had copied the store here.
void tst_StoreOpening::openToAll() const
{
    QCOMPARE(::chmod(QFile::encodeName(folder()).constData(), 0755), 0);
    QCOMPARE(::chmod(QFile::encodeName(database()).constData(), 0644), 0);
}

void tst_StoreOpening::makesEverythingForItsOwnerOnly()
{
    const mode_t before = ::umask(0);
    const auto writer = open();
    QVERIFY(writer);
    const auto batch = numberedMessages(0, 0, 1);
    QVERIFY((*writer)->append({&batch, 1}));
    ::umask(before);
    QCOMPARE(modeOf(folder()), mode_t(0700));
    QStringList files;
    QDirIterator all(folder(), QDir::Files | QDir::Hidden | QDir::System);
    while (all.hasNext()) {
        const QString path = all.next();
        files << all.fileName();
        QVERIFY2(modeOf(path) == 0600U, qPrintable(path));
    }
    files.sort();
    QCOMPARE(files, QStringList({u"events.db"_s, u"events.db-shm"_s, u"events.db-wal"_s, u"events.lock"_s}));
}

void tst_StoreOpening::takesOthersRightsOffItsOwn()
{
    // An empty folder that somebody made for it.
    QVERIFY(QDir().mkpath(folder()));
    QCOMPARE(::chmod(QFile::encodeName(folder()).constData(), 0755), 0);
    fill(1);
    QCOMPARE(modeOf(folder()), mode_t(0700));
    // A store of ours, also with other things beside it.
    openToAll();
    QFile note(folder() + u"/notes.txt"_s);
    QVERIFY(note.open(QIODevice::WriteOnly));
    fill(1);
    QCOMPARE(modeOf(folder()), mode_t(0700));
    QCOMPARE(modeOf(database()), mode_t(0600));
}

void tst_StoreOpening::leavesOthersFoldersAsTheyAre_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a file") << u"letter.txt"_s;
    QTest::newRow("a hidden file") << u".profile"_s;
    QTest::newRow("a folder") << u"work/"_s;
    QTest::newRow("another program's events") << u"events.db"_s;
    QTest::newRow("another program's events and a file") << u"events.db letter.txt"_s;
}

void tst_StoreOpening::leavesOthersFoldersAsTheyAre()
{
    QFETCH(QString, what);
    QVERIFY(QDir().mkpath(folder()));
    QCOMPARE(::chmod(QFile::encodeName(folder()).constData(), 01777), 0);
    const QStringList things = what.split(u' ');
    for (const QString &thing : things) {
        const QString path = folder() + u'/' + thing;
        if (thing.endsWith(u'/')) {
            QVERIFY(QDir().mkpath(path));
            continue;
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        if (thing == u"events.db") {
            auto other = Database::open(path, Database::Access::ReadWrite, 100);
            QVERIFY(other && other->execute("CREATE TABLE other(x)"));
        }
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0644), 0);
    }
    const auto writer = open();
    QVERIFY(!writer);
    QCOMPARE(writer.error().cause, StoreCause::ForeignFile);
    QCOMPARE(modeOf(folder()), mode_t(01777));
    for (const QString &thing : things) {
        if (!thing.endsWith(u'/'))
            QCOMPARE(modeOf(folder() + u'/' + thing), mode_t(0644));
    }
}

void tst_StoreOpening::changesNothingForReaders()
{
    fill(1);
    openToAll();
    QVERIFY(StoreReader::open(folder()));
    QCOMPARE(modeOf(folder()), mode_t(0755));
    QCOMPARE(modeOf(database()), mode_t(0644));
}

void tst_StoreOpening::endsWherePlacesCannotBe_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("below a file") << u"file/store"_s;
    QTest::newRow("far below a file") << u"file/a/b/store"_s;
    QTest::newRow("below a link that leads nowhere") << u"nowhere/store"_s;
    QTest::newRow("too long a name") << QString(300, u'n');
    QTest::newRow("below too long a name") << QString(300, u'n') + u"/store"_s;
    QTest::newRow("too long a path") << QString(u"long/"_s).repeated(1'000) + u"store"_s;
}

void tst_StoreOpening::endsWherePlacesCannotBe()
{
    QFETCH(QString, path);
    QFile file(m_home->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(m_home->filePath(u"none/there"_s), m_home->filePath(u"nowhere"_s)));
    const auto writer = StoreWriter::open(m_home->filePath(path), kStoreHub, {});
    QVERIFY(!writer);
    QVERIFY2(writer.error().cause == StoreCause::NoPlace, whyNot(writer).constData());
    QCOMPARE(info(writer.error().cause).remedy, Remedy::WaitOnceOpen);
}

void tst_StoreOpening::refusesSymbolicLinks_data()
{
    QTest::addColumn<QString>("link");
    for (const char *name : {"store", "store/", "store/events.db", "store/events.db-wal",
                             "store/events.db-shm", "store/events.lock", "store/events.db.new"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_StoreOpening::refusesSymbolicLinks()
{
    QFETCH(QString, link);
    QDir home(m_home->path());
    QVERIFY(home.mkpath(u"trap"_s));
    const QString victim = home.filePath(u"trap/events.db"_s);
    QFile file(victim);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") == 8);
    file.close();
    const bool isFolder = link.startsWith(u"store") && !link.contains(u"events"_s);
    if (!isFolder)
        QVERIFY(home.mkpath(u"store"_s));
    const QString place = home.filePath(link.endsWith(u'/') ? link.chopped(1) : link);
    QVERIFY(QFile::link(isFolder ? home.filePath(u"trap"_s) : victim, place));
    const auto writer = StoreWriter::open(home.filePath(isFolder ? link : u"store"_s), kStoreHub, {});
    QVERIFY(!writer);
    QCOMPARE(writer.error().cause, StoreCause::Symlink);
    QVERIFY(QFileInfo(place).isSymLink());
    const auto reader = StoreReader::open(home.filePath(isFolder ? link : u"store"_s));
    QVERIFY(!reader);
    QCOMPARE(reader.error().cause, StoreCause::Symlink);
    QCOMPARE(content(victim), QByteArray("precious"));
}

void tst_StoreOpening::takesAFolderFromHere_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"store", "./store", "far/store/"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void tst_StoreOpening::takesAFolderFromHere()
{
    QFETCH(QString, path);
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_home->path()));
    const auto writer = StoreWriter::open(path, kStoreHub, {});
    QVERIFY(QDir::setCurrent(before));
    QVERIFY2(writer, whyNot(writer).constData());
    QCOMPARE(modeOf(m_home->filePath(path)), mode_t(0700));
}

void tst_StoreOpening::followsLinksAboveTheFolder()
{
    QDir home(m_home->path());
    QVERIFY(home.mkpath(u"real"_s));
    QVERIFY(QFile::link(home.filePath(u"real"_s), home.filePath(u"link"_s)));
    const auto writer = StoreWriter::open(home.filePath(u"link/store"_s), kStoreHub, {});
    QVERIFY2(writer, whyNot(writer).constData());
    QVERIFY(QFileInfo::exists(home.filePath(u"real/store/events.db"_s)));
}

void tst_StoreOpening::saysWhatTheFolderLacks()
{
    QFile file(folder());
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto onFile = open();
    QVERIFY(!onFile);
    QCOMPARE(onFile.error().cause, StoreCause::ForeignFile);
    QVERIFY(file.remove());
    QVERIFY(QDir().mkpath(database()));
    QCOMPARE(open().error().cause, StoreCause::ForeignFile);
    QVERIFY(QDir().rmdir(database()) && QDir().rmdir(folder()));
    // Somebody else's folder. Root may write everywhere and has to step back for this.
    const bool isRoot = ::geteuid() == 0;
    if (isRoot)
        QCOMPARE(::seteuid(65534), 0);
    else
        QVERIFY(QFile::setPermissions(m_home->path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto refused = open();
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);
    else
        QVERIFY(
            QFile::setPermissions(m_home->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!refused);
    QVERIFY2(refused.error().cause == StoreCause::Permission, whyNot(refused).constData());
}

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

void tst_StoreOpening::keepsDamagedStoresAside_data()
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

void tst_StoreOpening::keepsDamagedStoresAside()
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
void tst_StoreOpening::remembersThatPositionsWereLost()
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
void tst_StoreOpening::goesOnFromMemory()
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
void tst_StoreOpening::readsADamagedStoreAsFarAsItCanBe_data()
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

void tst_StoreOpening::readsADamagedStoreAsFarAsItCanBe()
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

/// A page in the middle: nobody notices until it is used. Then the next start looks at all of them.
void tst_StoreOpening::looksCloserWhereDamageWasMet()
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

void tst_StoreOpening::readsWhatIsSoundOfADamagedChunk()
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

QTEST_GUILESS_MAIN(tst_StoreOpening)
#include "tst_StoreOpening.moc"
