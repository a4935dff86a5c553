// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One window for each profile: its lock and its socket, in one process.
#include "support/FileMode.h"
#include "window/Instances.h"
#include "window/Start.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using app::InstanceCall;
using app::Instances;
using app::Start;
using test::modeOf;

namespace {

const QString kProfile = u"0b1f7a52-94ad-4a0e-9a41-6f7f2f8a1c11"_s;
const QString kOther = u"5a2f7a52-94ad-4a0e-9a41-6f7f2f8a1c22"_s;

} // namespace

class tst_Instances : public QObject
{
    Q_OBJECT
private slots:
    void readsItsOwnLines_data();
    void readsItsOwnLines();
    void refusesOtherLines_data();
    void refusesOtherLines();
    void oneHoldsAKey();
    void callsWhoHoldsIt();
    void answersNoOddCaller();
    void takesOverWhatWasLeft();
    void isClosedToOthers();
    void worksWithoutAFolder();
    void decides();
};

void tst_Instances::readsItsOwnLines_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("profile") << kProfile << "kwin-4711"_ba;
    QTest::newRow("no token") << u"window"_s << ""_ba;
    QTest::newRow("token of any signs") << u"demo"_s << "gnome-shell/konsole/1-2-host_TIME3;x=\"y\""_ba;
}

void tst_Instances::readsItsOwnLines()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, token);
    const InstanceCall call{key, token};
    QVERIFY(app::fromLine(app::toLine(call)) == call);
}

void tst_Instances::refusesOtherLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("no end") << "hubscope-1 show window "_ba;
    QTest::newRow("other version") << "hubscope-2 show window \n"_ba;
    QTest::newRow("no key") << "hubscope-1 show  token\n"_ba;
    QTest::newRow("no place for a token") << "hubscope-1 show window\n"_ba;
    QTest::newRow("path as key") << "hubscope-1 show ../../etc/passwd \n"_ba;
    QTest::newRow("zero in key") << QByteArray("hubscope-1 show win\0dow \n", 25);
    QTest::newRow("long key") << "hubscope-1 show " + QByteArray(65, 'a') + " \n";
    QTest::newRow("blank in token") << "hubscope-1 show window a b\n"_ba;
    QTest::newRow("control in token") << "hubscope-1 show window a\x1b[2J\n"_ba;
    QTest::newRow("long token") << "hubscope-1 show window " + QByteArray(257, 't') + '\n';
    QTest::newRow("long") << "hubscope-1 show window " + QByteArray(100'000, 't') + '\n';
    QTest::newRow("two lines") << "hubscope-1 show window \nhubscope-1 show demo \n"_ba;
}

void tst_Instances::refusesOtherLines()
{
    QFETCH(QByteArray, line);
    QVERIFY(!app::fromLine(line));
}

void tst_Instances::oneHoldsAKey()
{
    const QTemporaryDir home;
    Instances first(home.filePath(u"hubscope"_s));
    Instances second(home.filePath(u"hubscope"_s));
    QVERIFY(first.claim(kProfile));
    QVERIFY(first.claim(kProfile));
    QVERIFY(!second.claim(kProfile));
    QVERIFY(second.claim(kOther));
    first.release(kProfile);
    QVERIFY(second.claim(kProfile));
    // The socket of the new one stands, whoever had the place before.
    QVERIFY(QFile::exists(home.filePath(u"hubscope/%1.sock"_s.arg(kProfile))));
    second.releaseAllBut({kOther});
    QVERIFY(!second.holds(kProfile) && second.holds(kOther));
}

void tst_Instances::callsWhoHoldsIt()
{
    const QTemporaryDir home;
    Instances first(home.path());
    QSignalSpy called(&first, &Instances::called);
    QVERIFY(first.claim(kProfile));
    Instances second(home.path());
    second.callLater({kProfile, "token-1"});
    QTRY_COMPARE(called.size(), 1);
    QVERIFY((called.first().first().value<InstanceCall>() == InstanceCall{kProfile, "token-1"}));
    // Nobody is there.
    QVERIFY(!second.call({kOther, {}}));
    second.callLater({kOther, {}});
    Instances third(home.path());
    QVERIFY(!Instances(home.filePath(u"other"_s)).callAny({}));
}

void tst_Instances::answersNoOddCaller()
{
    const QTemporaryDir home;
    Instances first(home.path());
    QSignalSpy called(&first, &Instances::called);
    QVERIFY(first.claim(kProfile));
    const QString path = home.filePath(kProfile + u".sock"_s);
    for (const QByteArray &sent :
         {"GET / HTTP/1.1\r\n\r\n"_ba, QByteArray(5000, 'x'), QByteArray(5000, '\n')}) {
        QLocalSocket socket;
        socket.connectToServer(path);
        QVERIFY(socket.waitForConnected());
        socket.write(sent);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(socket.readAll(), QByteArray());
    }
    // One that says nothing is not waited for for ever.
    QLocalSocket silent;
    silent.connectToServer(path);
    QVERIFY(silent.waitForConnected());
    QTRY_COMPARE_WITH_TIMEOUT(silent.state(), QLocalSocket::UnconnectedState, 10'000);
    QCOMPARE(called.size(), 0);
    // And the window can be called still.
    Instances second(home.path());
    second.callLater({kProfile, {}});
    QTRY_COMPARE(called.size(), 1);
}

void tst_Instances::takesOverWhatWasLeft()
{
    const QTemporaryDir home;
    const QString socket = home.filePath(kProfile + u".sock"_s);
    for (const QString &path : {socket, home.filePath(kProfile + u".lock"_s)}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    Instances second(home.path());
    QVERIFY(!second.callAny({}));
    Instances first(home.path());
    QSignalSpy called(&first, &Instances::called);
    QVERIFY(first.claim(kProfile));
    second.callLater({kProfile, {}});
    QTRY_COMPARE(called.size(), 1);
}

void tst_Instances::isClosedToOthers()
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"hubscope"_s);
    const mode_t before = umask(0);
    Instances first(folder);
    QVERIFY(first.claim(kProfile));
    umask(before);
    QCOMPARE(modeOf(folder), mode_t{0700});
    QCOMPARE(modeOf(folder + u'/' + kProfile + u".lock"_s), mode_t{0600});
    QCOMPARE(modeOf(folder + u'/' + kProfile + u".sock"_s) & 0077, mode_t{0});
}

void tst_Instances::worksWithoutAFolder()
{
    const QTemporaryDir home;
    QFile file(home.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Instances instances(home.filePath(u"file/hubscope"_s));
    QVERIFY(instances.claim(kProfile));
    QVERIFY(!instances.call({kProfile, {}}) && !instances.callAny({}));
    QCOMPARE(app::decideStart(instances, Instances::kWindow, {}), Start::Opens);
}

void tst_Instances::decides()
{
    const QTemporaryDir home;
    Instances first(home.path());
    QCOMPARE(app::decideStart(first, kProfile, {}), Start::Opens);
    Instances second(home.path());
    QCOMPARE(app::decideStart(second, kOther, {}), Start::Opens);
    // It is there, but its event loop does not run while this one waits.
    Instances third(home.path());
    QCOMPARE(app::decideStart(third, kProfile, {}), Start::NoAnswer);
    // A window that comes back gives way to none that shows something else.
    QCOMPARE(app::decideStart(third, Instances::kWindow, {}, true), Start::Opens);
    Instances fourth(home.path());
    QCOMPARE(app::decideStart(fourth, Instances::kWindow, {}, true), Start::Opens);
}

QTEST_MAIN(tst_Instances)
#include "tst_Instances.moc"
