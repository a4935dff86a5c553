// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a store may be: its folder and files are its own and its owner's alone, and what is neither is left
// as it is.
#include "store/Schema.h"
#include "support/StoreHome.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::store;
using namespace hubscope::test;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

} // namespace

class tst_StorePlaces : public QObject, private StoreHome
{
    Q_OBJECT
private slots:
    void init() { renew(); }
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
};

void tst_StorePlaces::makesEverythingForItsOwnerOnly()
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

void tst_StorePlaces::takesOthersRightsOffItsOwn()
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

void tst_StorePlaces::leavesOthersFoldersAsTheyAre_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a file") << u"letter.txt"_s;
    QTest::newRow("a hidden file") << u".profile"_s;
    QTest::newRow("a folder") << u"work/"_s;
    QTest::newRow("another program's events") << u"events.db"_s;
    QTest::newRow("another program's events and a file") << u"events.db letter.txt"_s;
}

void tst_StorePlaces::leavesOthersFoldersAsTheyAre()
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

void tst_StorePlaces::changesNothingForReaders()
{
    fill(1);
    openToAll();
    QVERIFY(StoreReader::open(folder()));
    QCOMPARE(modeOf(folder()), mode_t(0755));
    QCOMPARE(modeOf(database()), mode_t(0644));
}

void tst_StorePlaces::endsWherePlacesCannotBe_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("below a file") << u"file/store"_s;
    QTest::newRow("far below a file") << u"file/a/b/store"_s;
    QTest::newRow("below a link that leads nowhere") << u"nowhere/store"_s;
    QTest::newRow("too long a name") << QString(300, u'n');
    QTest::newRow("below too long a name") << QString(300, u'n') + u"/store"_s;
    QTest::newRow("too long a path") << QString(u"long/"_s).repeated(1'000) + u"store"_s;
}

void tst_StorePlaces::endsWherePlacesCannotBe()
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

void tst_StorePlaces::refusesSymbolicLinks_data()
{
    QTest::addColumn<QString>("link");
    for (const char *name : {"store", "store/", "store/events.db", "store/events.db-wal",
                             "store/events.db-shm", "store/events.lock", "store/events.db.new"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_StorePlaces::refusesSymbolicLinks()
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

void tst_StorePlaces::takesAFolderFromHere_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"store", "./store", "far/store/"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void tst_StorePlaces::takesAFolderFromHere()
{
    QFETCH(QString, path);
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_home->path()));
    const auto writer = StoreWriter::open(path, kStoreHub, {});
    QVERIFY(QDir::setCurrent(before));
    QVERIFY2(writer, whyNot(writer).constData());
    QCOMPARE(modeOf(m_home->filePath(path)), mode_t(0700));
}

void tst_StorePlaces::followsLinksAboveTheFolder()
{
    QDir home(m_home->path());
    QVERIFY(home.mkpath(u"real"_s));
    QVERIFY(QFile::link(home.filePath(u"real"_s), home.filePath(u"link"_s)));
    const auto writer = StoreWriter::open(home.filePath(u"link/store"_s), kStoreHub, {});
    QVERIFY2(writer, whyNot(writer).constData());
    QVERIFY(QFileInfo::exists(home.filePath(u"real/store/events.db"_s)));
}

void tst_StorePlaces::saysWhatTheFolderLacks()
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

QTEST_GUILESS_MAIN(tst_StorePlaces)
#include "tst_StorePlaces.moc"
