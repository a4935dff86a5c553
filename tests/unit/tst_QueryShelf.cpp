// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/QueryShelf.h"
#include "setup/ProfileStore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace hubscope;
using models::NamedQuery;
using models::QueryShelf;

namespace {

constexpr auto kKey = "Q0FOQVJZLWtleS1vZi10aGUtc2hlbGYtdGVzdC0wMDE="_L1;

/// Two profiles and the shelf over them.
struct Fixture
{
    Fixture()
    {
        for (const QString &id : {u"p1"_s, u"p2"_s}) {
            setup::SourceProfile profile;
            profile.id = profile.name = id;
            profile.host = u"contoso.servicebus.windows.net"_s;
            profile.hub = u"hub"_s;
            if (!profiles.save(profile))
                qFatal("no profile");
        }
        shelf.emplace(profiles);
        shelf->open(u"p1"_s);
    }
    /// As it is after the next start.
    QueryShelf &begunAnew()
    {
        // What was asked for is written before it goes.
        shelf.reset();
        shelf.emplace(profiles);
        shelf->open(u"p1"_s);
        return *shelf;
    }
    QString path(const QString &id = u"p1"_s) { return profiles.queries().path(id); }
    QByteArray written()
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir home;
    setup::ProfileStore profiles{home.filePath(u"config"_s)};
    std::optional<QueryShelf> shelf;
};

} // namespace

class tst_QueryShelf : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatWasRun();
    void changesWhatIsStillBeingRead();
    void remembersNoKey();
    void eachProfileHasItsOwn();
    void saysWhatCouldNotBeWritten();
    void keepsAsideWhatItDoesNotUnderstand();
    void goesWithItsProfile();
};

void tst_QueryShelf::keepsWhatWasRun()
{
    Fixture f;
    for (const QString &query : {u"one"_s, u"two"_s, u"one"_s})
        f.shelf->remember(query);
    QVERIFY(f.shelf->save({u"Mine"_s, u"three"_s}));
    QCOMPARE(f.shelf->history(), (QStringList{u"one"_s, u"two"_s}));
    const QueryShelf &next = f.begunAnew();
    QTRY_COMPARE(next.history(), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(next.saved(), (QList<NamedQuery>{{u"Mine"_s, u"three"_s}}));
}

/// A slow disk holds no window up, and what is asked for meanwhile takes nothing away.
void tst_QueryShelf::changesWhatIsStillBeingRead()
{
    Fixture f;
    f.shelf->remember(u"one"_s);
    QVERIFY(f.shelf->save({u"Mine"_s, u"two"_s}));
    QVERIFY(f.shelf->save({u"Old"_s, u"three"_s}));
    QueryShelf &next = f.begunAnew();
    QVERIFY(next.history().isEmpty() && next.saved().isEmpty());
    next.remember(u"four"_s);
    QVERIFY(next.save({u"mine"_s, u"five"_s}));
    QCOMPARE(next.history(), QStringList{u"four"_s});
    const QList<NamedQuery> expected{{u"mine"_s, u"five"_s}, {u"Old"_s, u"three"_s}};
    QTRY_COMPARE(next.history(), (QStringList{u"four"_s, u"one"_s}));
    QCOMPARE(next.saved(), expected);
    // Ended before it was read: nothing is lost either.
    f.begunAnew().remember(u"six"_s);
    f.begunAnew();
    QTRY_COMPARE(f.shelf->history(), (QStringList{u"six"_s, u"four"_s, u"one"_s}));
    QCOMPARE(f.shelf->saved(), expected);
}

void tst_QueryShelf::remembersNoKey()
{
    Fixture f;
    f.shelf->remember(u"where(SharedAccessKey=%1)"_s.arg(kKey));
    QCOMPARE(f.shelf->history().size(), 1);
    QVERIFY2(!f.shelf->history().first().contains(kKey), qPrintable(f.shelf->history().first()));
    f.begunAnew();
    QVERIFY(!f.written().isEmpty() && !f.written().contains(QByteArray(kKey.data(), kKey.size())));
}

void tst_QueryShelf::eachProfileHasItsOwn()
{
    Fixture f;
    f.shelf->remember(u"of the first"_s);
    f.shelf->open(u"p2"_s);
    QVERIFY(f.shelf->history().isEmpty());
    f.shelf->remember(u"of the second"_s);
    // Whether it is written yet or not.
    f.shelf->open(u"p1"_s);
    QCOMPARE(f.shelf->history(), QStringList{u"of the first"_s});
    f.shelf->open({});
    QVERIFY(f.shelf->history().isEmpty());
}

void tst_QueryShelf::saysWhatCouldNotBeWritten()
{
    Fixture f;
    QSignalSpy failed(&*f.shelf, &QueryShelf::failed);
    // A file stands where the folder of queries should be.
    QVERIFY(QDir().mkpath(f.home.filePath(u"config"_s)));
    QFile inTheWay(QFileInfo(f.path()).path());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    f.shelf->remember(u"secret project"_s);
    f.shelf->forgetHistory();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(f.shelf->history().isEmpty());
    QVERIFY(f.shelf->save({u"Mine"_s, u"three"_s}));
    QTRY_COMPARE(failed.size(), 2);
    // It is there as long as the program.
    QCOMPARE(f.shelf->saved().size(), 1);
    f.shelf->remove(u"Mine"_s);
    QTRY_COMPARE(failed.size(), 3);
}

void tst_QueryShelf::keepsAsideWhatItDoesNotUnderstand()
{
    Fixture f;
    QVERIFY(f.profiles.queries().replace(u"p1"_s, std::nullopt, "no JSON"));
    QueryShelf &next = f.begunAnew();
    QVERIFY(next.history().isEmpty());
    next.remember(u"one"_s);
    next.remember(u"two"_s);
    f.begunAnew();
    QTRY_COMPARE(f.shelf->history(), (QStringList{u"two"_s, u"one"_s}));
    QCOMPARE(QFileInfo(f.path()).dir().entryList(QDir::Files).size(), 2);
}

void tst_QueryShelf::goesWithItsProfile()
{
    Fixture f;
    f.shelf->remember(u"one"_s);
    QVERIFY(f.profiles.remove(u"p1"_s));
    QVERIFY(f.shelf->history().isEmpty());
    f.shelf.reset();
    QVERIFY(!QFile::exists(f.path()));
}

QTEST_GUILESS_MAIN(tst_QueryShelf)
#include "tst_QueryShelf.moc"
