// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/OutageTicks.h"

#include <QTest>

using hubscope::kafka::OutageTicks;

namespace {

class TstOutageTicks : public QObject
{
    Q_OBJECT
private slots:
    void waitsForTheReason_data();
    void waitsForTheReason();
    void beginsAnewOnceTheConnectionStands();
};

void TstOutageTicks::waitsForTheReason_data()
{
    QTest::addColumn<int>("ticks");
    QTest::addColumn<bool>("outage");
    QTest::addColumn<bool>("toldWithReason");
    QTest::addColumn<bool>("toldWithout");
    QTest::newRow("none") << 0 << false << false << false;
    QTest::newRow("a planned disconnect") << 1 << false << false << false;
    QTest::newRow("an outage") << 2 << true << true << false;
    QTest::newRow("its reason is on its way") << 4 << true << true << false;
    QTest::newRow("no reason comes") << 5 << true << true << true;
    QTest::newRow("still none") << 60 << true << true << true;
}

void TstOutageTicks::waitsForTheReason()
{
    QFETCH(const int, ticks);
    OutageTicks outage;
    for (int i = 0; i < ticks; ++i)
        outage.count();
    QTEST(outage.isOutage(), "outage");
    QTEST(outage.isToBeTold(true), "toldWithReason");
    QTEST(outage.isToBeTold(false), "toldWithout");
}

void TstOutageTicks::beginsAnewOnceTheConnectionStands()
{
    OutageTicks outage;
    for (int i = 0; i < 4; ++i)
        outage.count();
    outage.reset();
    outage.count();
    QVERIFY(!outage.isOutage() && !outage.isToBeTold(true) && !outage.isToBeTold(false));
}

} // namespace

QTEST_GUILESS_MAIN(TstOutageTicks)
#include "tst_OutageTicks.moc"
