// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/PrivateFile.h"
#include "setup/ProfileStore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace hubscope;
using namespace hubscope::setup;
using namespace Qt::StringLiterals;

namespace {

class TstProfileFiles : public QObject
{
    Q_OBJECT
private slots:
    void keepsABookForItsOwnerOnly();
    void idsDoNotLeadOutOfTheFolder_data();
    void idsDoNotLeadOutOfTheFolder();
    void keepsAsideWhatWasNotUnderstood();
    void keepsAsideWhatSomebodyElseWrote();
    void refusesWhatIsTooLarge();
    void changesNothingWhereItCannotKeepAside();
    void goesAndIsCopiedWithItsProfile();
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

QStringList filesBeside(const QString &path)
{
    return QFileInfo(path).dir().entryList(QDir::Files);
}

void TstProfileFiles::keepsABookForItsOwnerOnly()
{
    const QTemporaryDir home;
    ProfileFiles rules(home.path(), u"rules"_s);
    QVERIFY(rules.read(u"p1"_s).has_value());
    QVERIFY(!rules.read(u"p1"_s)->has_value());
    QCOMPARE(rules.replace(u"p1"_s, std::nullopt, "one"), QString());
    QCOMPARE(modeOf(rules.path(u"p1"_s)), mode_t{0600});
    QCOMPARE(modeOf(QFileInfo(rules.path(u"p1"_s)).path()), mode_t{0700});
    QCOMPARE(**rules.read(u"p1"_s), "one");
    QCOMPARE(rules.replace(u"p1"_s, QByteArray("one"), "two"), QString());
    QCOMPARE(**rules.read(u"p1"_s), "two");
    QVERIFY(!rules.read(u"p2"_s)->has_value());
    QCOMPARE(rules.takeAway(u"p1"_s, QByteArray("two")), QString());
    QVERIFY(!rules.read(u"p1"_s)->has_value());
    QCOMPARE(filesBeside(rules.path(u"p1"_s)), QStringList());
}

void TstProfileFiles::idsDoNotLeadOutOfTheFolder_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("up") << u"../profiles"_s;
    QTest::newRow("root") << u"/etc/passwd"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("zero") << QString(u'\0');
    QTest::newRow("endless") << QString(5000, u'a');
    QTest::newRow("letters of another script") << u"ключ"_s;
}

void TstProfileFiles::idsDoNotLeadOutOfTheFolder()
{
    QFETCH(QString, id);
    const QTemporaryDir home;
    ProfileFiles rules(home.path(), u"rules"_s);
    QVERIFY(rules.replace(id, std::nullopt, "book").has_value());
    QCOMPARE(QFileInfo(rules.path(id)).canonicalPath(),
             QFileInfo(home.filePath(u"rules"_s)).canonicalFilePath());
    QCOMPARE(**rules.read(id), "book");
    QVERIFY(!rules.read(u"p1"_s)->has_value());
}

void TstProfileFiles::keepsAsideWhatWasNotUnderstood()
{
    const QTemporaryDir home;
    ProfileFiles rules(home.path(), u"rules"_s);
    QVERIFY(writePrivateFile(rules.path(u"p1"_s), "broken {").has_value());
    const Result<QString> kept = rules.replace(u"p1"_s, std::nullopt, "book");
    QVERIFY(kept.has_value());
    QCOMPARE(contentOf(*kept), "broken {");
    QCOMPARE(**rules.read(u"p1"_s), "book");

    QVERIFY(writePrivateFile(rules.path(u"p2"_s), "broken [").has_value());
    const Result<QString> moved = rules.takeAway(u"p2"_s, std::nullopt);
    QVERIFY(moved.has_value());
    QCOMPARE(contentOf(*moved), "broken [");
    QVERIFY(!rules.read(u"p2"_s)->has_value());
}

void TstProfileFiles::keepsAsideWhatSomebodyElseWrote()
{
    const QTemporaryDir home;
    ProfileFiles rules(home.path(), u"rules"_s);
    QVERIFY(rules.replace(u"p1"_s, std::nullopt, "mine").has_value());
    QVERIFY(writePrivateFile(rules.path(u"p1"_s), "theirs").has_value());
    const Result<QString> kept = rules.replace(u"p1"_s, QByteArray("mine"), "mine too");
    QVERIFY(kept.has_value());
    QCOMPARE(contentOf(*kept), "theirs");
    QCOMPARE(**rules.read(u"p1"_s), "mine too");
}

void TstProfileFiles::refusesWhatIsTooLarge()
{
    const QTemporaryDir home;
    ProfileFiles rules(home.path(), u"rules"_s);
    const QByteArray large(ProfileFiles::kLargestFile + 1, 'x');
    QVERIFY(rules.replace(u"p1"_s, std::nullopt, "book").has_value());
    QCOMPARE(rules.replace(u"p1"_s, QByteArray("book"), large).error().code, u"file.too-large"_s);
    QCOMPARE(**rules.read(u"p1"_s), "book");
    QVERIFY(writePrivateFile(rules.path(u"p1"_s), large).has_value());
    QCOMPARE(rules.read(u"p1"_s).error().code, u"file.too-large"_s);
}

void TstProfileFiles::changesNothingWhereItCannotKeepAside()
{
    const QTemporaryDir home;
    ProfileFiles rules(home.path(), u"rules"_s);
    const QString path = rules.path(u"p1"_s);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY(QFile::link(home.filePath(u"elsewhere"_s), path));
    QCOMPARE(rules.read(u"p1"_s).error().code, u"file.symlink"_s);
    // The link itself goes aside; what it leads to is not touched.
    QVERIFY(rules.replace(u"p1"_s, std::nullopt, "book").has_value());
    QVERIFY(!QFile::exists(home.filePath(u"elsewhere"_s)));
    QCOMPARE(contentOf(path), "book");
}

void TstProfileFiles::goesAndIsCopiedWithItsProfile()
{
    const QTemporaryDir home;
    ProfileStore store(home.path());
    SourceProfile profile;
    profile.id = u"p1"_s;
    profile.name = u"Contoso"_s;
    QVERIFY(store.save(profile).has_value());
    QVERIFY(store.rules().replace(u"p1"_s, std::nullopt, "book").has_value());
    QVERIFY(store.queries().replace(u"p1"_s, std::nullopt, "queries").has_value());
    const Result<SourceProfile> copy = store.duplicate(u"p1"_s);
    QVERIFY(copy.has_value());
    QCOMPARE(**store.rules().read(copy->id), "book");
    QCOMPARE(**store.queries().read(copy->id), "queries");
    QVERIFY(store.remove(u"p1"_s).has_value());
    QVERIFY(!store.rules().read(u"p1"_s)->has_value());
    QVERIFY(!store.queries().read(u"p1"_s)->has_value());
    QCOMPARE(**store.rules().read(copy->id), "book");
}

} // namespace

QTEST_GUILESS_MAIN(TstProfileFiles)
#include "tst_ProfileFiles.moc"
