// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One program writes a store, also while another one removes it.
#include "store/WriterLock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <utility>

#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace hubscope::store;

namespace {

/// Runs once, between the opening of the file and its lock.
std::function<void()> g_beforeLock;

} // namespace

/// In the place of the system's.
extern "C" int flock(int fd, int operation)
{
    if (const auto before = std::exchange(g_beforeLock, {}))
        before();
    return static_cast<int>(::syscall(SYS_flock, fd, operation));
}

class tst_WriterLock : public QObject
{
    Q_OBJECT
private slots:
    void isForOne();
    void holdsTheFileThatOthersFind_data();
    void holdsTheFileThatOthersFind();
};

void tst_WriterLock::isForOne()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"events.lock"_s);
    {
        const auto lock = WriterLock::acquire(path, u"first"_s);
        QVERIFY(lock);
        const auto second = WriterLock::acquire(path, u"second"_s);
        QVERIFY(!second);
        QCOMPARE(second.error().cause, StoreCause::Locked);
        QVERIFY(second.error().detail.startsWith(u"first (process "_s));
    }
    QVERIFY(WriterLock::acquire(path, u"second"_s));
}

void tst_WriterLock::holdsTheFileThatOthersFind_data()
{
    QTest::addColumn<bool>("madeAnew");
    QTest::newRow("removed meanwhile") << false;
    QTest::newRow("removed and made anew meanwhile") << true;
}

/// Whoever removes a store takes the file away, while somebody else has opened it already.
void tst_WriterLock::holdsTheFileThatOthersFind()
{
    QFETCH(bool, madeAnew);
    const QTemporaryDir home;
    const QString path = home.filePath(u"events.lock"_s);
    bool removed = false;
    g_beforeLock = [&] {
        removed = QFile::remove(path);
        QFile file(path);
        if (madeAnew)
            removed = removed && file.open(QIODevice::WriteOnly);
    };
    const auto lock = WriterLock::acquire(path, u"first"_s);
    QVERIFY(removed);
    QVERIFY(lock);
    const auto second = WriterLock::acquire(path, u"second"_s);
    QVERIFY(!second);
    QCOMPARE(second.error().cause, StoreCause::Locked);
}

QTEST_GUILESS_MAIN(tst_WriterLock)
#include "tst_WriterLock.moc"
