// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/PrivateFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace hubscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

void writePlain(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

class TstPrivateFile : public QObject
{
    Q_OBJECT
private slots:
    void makesFolderAndFileForTheOwnerOnly();
    void takesOthersRightsOffAnExistingFolder();
    void replacesOpenFileByPrivateOne();
    void refusesSymbolicLinks_data();
    void refusesSymbolicLinks();
    void keepsOldContentWhereTheNewCannotBeWritten();
    void refusesTooLargeAndOddFiles();
    void keepsAsideWithoutOverwriting();
    void waitsForALockNoLongerThanItMay();
};

void TstPrivateFile::makesFolderAndFileForTheOwnerOnly()
{
    const QTemporaryDir home;
    const mode_t before = ::umask(0); // The worst umask there is must not matter.
    const QString path = home.filePath(u"a/b/profiles.json"_s);
    const auto written = writePrivateFile(path, "content");
    ::umask(before);
    QVERIFY(written);
    QCOMPARE(modeOf(path), mode_t(0600));
    QCOMPARE(modeOf(home.filePath(u"a/b"_s)), mode_t(0700));
    QCOMPARE(readPrivateFile(path, 100).value_or(QByteArray()), QByteArray("content"));
    QCOMPARE(QDir(home.filePath(u"a/b"_s)).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"profiles.json"_s});
}

void TstPrivateFile::takesOthersRightsOffAnExistingFolder()
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"open"_s);
    QCOMPARE(::mkdir(QFile::encodeName(folder).constData(), 0755), 0);
    QVERIFY(writePrivateFile(folder + u"/f"_s, "x"));
    QCOMPARE(modeOf(folder), mode_t(0700));
}

void TstPrivateFile::replacesOpenFileByPrivateOne()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"f"_s);
    writePlain(path, "old");
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0666), 0);
    QVERIFY(writePrivateFile(path, "new"));
    QCOMPARE(modeOf(path), mode_t(0600));
    QCOMPARE(readPrivateFile(path, 100).value_or(QByteArray()), QByteArray("new"));
}

void TstPrivateFile::refusesSymbolicLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("target");
    QTest::newRow("file") << u"f"_s << u"victim"_s;
    QTest::newRow("file that points nowhere") << u"f"_s << u"nothing"_s;
}

void TstPrivateFile::refusesSymbolicLinks()
{
    QFETCH(QString, link);
    QFETCH(QString, target);
    const QTemporaryDir home;
    writePlain(home.filePath(u"victim"_s), "precious");
    QVERIFY(QFile::link(home.filePath(target), home.filePath(link)));
    const auto written = writePrivateFile(home.filePath(link), "x");
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"file.symlink"_s);
    const auto read = readPrivateFile(home.filePath(link), 100);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"file.symlink"_s);
    QCOMPARE(readPrivateFile(home.filePath(u"victim"_s), 100).value_or(QByteArray()), QByteArray("precious"));
    QVERIFY(!QFile::exists(home.filePath(u"nothing"_s)));

    // A folder that is a link is refused as well.
    QVERIFY(QDir(home.path()).mkdir(u"real"_s));
    QVERIFY(QFile::link(home.filePath(u"real"_s), home.filePath(u"folder"_s)));
    const auto below = writePrivateFile(home.filePath(u"folder/f"_s), "x");
    QVERIFY(!below);
    QCOMPARE(below.error().code, u"file.symlink"_s);
}

void TstPrivateFile::keepsOldContentWhereTheNewCannotBeWritten()
{
    const QTemporaryDir home;
    // A folder stands where the file should go: the rename fails after the content was written.
    QVERIFY(QDir(home.path()).mkpath(u"taken/inside"_s));
    const auto written = writePrivateFile(home.filePath(u"taken"_s), "x");
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"file.not-written"_s);
    QCOMPARE(QDir(home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"taken"_s});
}

void TstPrivateFile::refusesTooLargeAndOddFiles()
{
    const QTemporaryDir home;
    writePlain(home.filePath(u"big"_s), QByteArray(101, 'x'));
    QCOMPARE(readPrivateFile(home.filePath(u"big"_s), 100).error().code, u"file.too-large"_s);
    QVERIFY(readPrivateFile(home.filePath(u"big"_s), 101));
    QCOMPARE(readPrivateFile(home.path(), 100).error().code, u"file.not-regular"_s);
    QCOMPARE(readPrivateFile(home.filePath(u"none"_s), 100).error().code, u"file.missing"_s);
    // A pipe must not block the reader.
    const QString pipe = home.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(readPrivateFile(pipe, 100).error().code, u"file.not-regular"_s);
}

void TstPrivateFile::keepsAsideWithoutOverwriting()
{
    const QTemporaryDir home;
    QStringList kept;
    for (const char *content : {"one", "two", "three"}) {
        writePlain(home.filePath(u"f"_s), content);
        const auto aside = keepAside(home.filePath(u"f"_s), u"unreadable"_s);
        QVERIFY(aside);
        QVERIFY(!kept.contains(*aside));
        QVERIFY(aside->startsWith(home.filePath(u"f.unreadable-"_s)));
        kept.append(*aside);
    }
    QCOMPARE(readPrivateFile(kept.at(0), 100).value_or(QByteArray()), QByteArray("one"));
    QCOMPARE(readPrivateFile(kept.at(2), 100).value_or(QByteArray()), QByteArray("three"));
    QVERIFY(!QFile::exists(home.filePath(u"f"_s)));
}

void TstPrivateFile::waitsForALockNoLongerThanItMay()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"profiles.json"_s);
    {
        const auto held = FileLock::take(path);
        QVERIFY(held);
        const auto refused = FileLock::take(path, 0ms);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"file.locked"_s);
        QCOMPARE(refused.error().context, path + u".lock"_s);
    }
    QVERIFY(FileLock::take(path, 0ms));
}

} // namespace

QTEST_GUILESS_MAIN(TstPrivateFile)
#include "tst_PrivateFile.moc"
