// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/BackgroundThread.h"

#include <QTest>

#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <functional>
#include <thread>

using namespace hubscope;

namespace {

sched_attr attributesOfThisThread()
{
    sched_attr attributes{};
    sched_getattr(0, &attributes, sizeof attributes, 0);
    return attributes;
}

/// What the thread is after `begin` ran in it.
sched_attr afterIn(const std::function<void()> &begin)
{
    sched_attr found{};
    std::thread([&] {
        begin();
        found = attributesOfThisThread();
    }).join();
    return found;
}

void choose(int policy)
{
    const sched_param none{};
    QCOMPARE(sched_setscheduler(0, policy, &none), 0);
}

/// Linux 6.12 is the first that tells and takes the length of a turn.
bool systemHasTurns()
{
    return attributesOfThisThread().sched_runtime != 0;
}

class TstBackgroundThread : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void takesTheProcessorFromNobody_data();
    void takesTheProcessorFromNobody();
    void goesOnLongerIfAsked();
    void passesItOnToWhatItStarts();
    void keepsWhatThePersonChose();
    void keepsTheNiceness();
};

void TstBackgroundThread::initTestCase()
{
    if (attributesOfThisThread().sched_policy != SCHED_OTHER)
        QSKIP("The tests run under a policy of somebody's choice.");
}

void TstBackgroundThread::takesTheProcessorFromNobody_data()
{
    QTest::addColumn<Turns>("turns");
    QTest::newRow("usual") << Turns::Usual;
    QTest::newRow("long") << Turns::Long;
}

void TstBackgroundThread::takesTheProcessorFromNobody()
{
    QFETCH(Turns, turns);
    QCOMPARE(afterIn([&] { runInBackground(turns); }).sched_policy, std::uint32_t(SCHED_BATCH));
    QCOMPARE(attributesOfThisThread().sched_policy, std::uint32_t(SCHED_OTHER));
}

void TstBackgroundThread::goesOnLongerIfAsked()
{
    if (!systemHasTurns())
        QSKIP("This Linux knows no turns of different length.");
    const std::uint64_t usual = afterIn([] { runInBackground(Turns::Usual); }).sched_runtime;
    QCOMPARE(usual, attributesOfThisThread().sched_runtime);
    QVERIFY(afterIn([] { runInBackground(Turns::Long); }).sched_runtime > usual);
}

void TstBackgroundThread::passesItOnToWhatItStarts()
{
    sched_attr inner{};
    afterIn([&] {
        runInBackground(Turns::Usual);
        inner = afterIn([] {});
    });
    QCOMPARE(inner.sched_policy, std::uint32_t(SCHED_BATCH));
}

void TstBackgroundThread::keepsWhatThePersonChose()
{
    const sched_attr found = afterIn([] {
        choose(SCHED_IDLE);
        runInBackground(Turns::Long);
    });
    QCOMPARE(found.sched_policy, std::uint32_t(SCHED_IDLE));
}

void TstBackgroundThread::keepsTheNiceness()
{
    const int nicer = std::min(attributesOfThisThread().sched_nice + 1, 19);
    const sched_attr found = afterIn([&] {
        // Of this thread alone.
        QCOMPARE(setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), nicer), 0);
        runInBackground(Turns::Long);
    });
    QCOMPARE(found.sched_nice, nicer);
    QCOMPARE(found.sched_policy, std::uint32_t(SCHED_BATCH));
}

} // namespace

QTEST_GUILESS_MAIN(TstBackgroundThread)
#include "tst_BackgroundThread.moc"
