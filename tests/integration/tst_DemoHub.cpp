// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoHub.h"
#include "support/Reader.h"

#include <QTest>

#include <set>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

class TstDemoHub : public QObject
{
    Q_OBJECT
private slots:
    void isReadLikeAnyHub();
    void changesItsRate();
    void givesTwentyThousandASecond();
    void quitsWhileBusy();
};

std::unique_ptr<demo::DemoHub> startHub(demo::DemoOptions options)
{
    auto hub = demo::DemoHub::start(options);
    if (!hub)
        qFatal("%s", qPrintable(hub.error().detail));
    return std::move(*hub);
}

void TstDemoHub::isReadLikeAnyHub()
{
    const auto hub = startHub({.rate = 1000, .burst = 1, .seed = 4});
    Reader reader;
    reader.collector().start(hub->settings());
    QTRY_VERIFY_WITH_TIMEOUT(reader.seen().size() >= 2000, 30'000);
    hub->setRate(0);
    QTRY_COMPARE_WITH_TIMEOUT(static_cast<std::int64_t>(reader.seen().size()), hub->produced(), 30'000);
    QVERIFY(reader.eachOnce());
    QCOMPARE(reader.states(), (QStringList{u"connecting"_s, u"live"_s}));
    std::set<std::int32_t> partitions;
    for (const auto &[place, times] : reader.seen())
        partitions.insert(std::get<0>(place));
    QCOMPARE(static_cast<int>(partitions.size()), demo::DemoHub::kPartitions);
}

void TstDemoHub::changesItsRate()
{
    const auto hub = startHub({.rate = 0, .burst = 1, .seed = 1});
    Reader reader;
    reader.collector().start(hub->settings());
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"live"_s, 20'000);
    QCOMPARE(hub->produced(), 0);
    hub->setRate(500);
    QTRY_VERIFY(hub->produced() > 100);
    QTRY_VERIFY_WITH_TIMEOUT(reader.seen().size() > 100, 20'000);
}

void TstDemoHub::givesTwentyThousandASecond()
{
    // Not a measurement: that the demanded rate is not held by some limit of its own.
    const auto hub = startHub({.rate = 20'000, .burst = 1, .seed = 1});
    QTRY_VERIFY_WITH_TIMEOUT(hub->produced() >= 40'000, 30'000);
}

void TstDemoHub::quitsWhileBusy()
{
    auto hub = startHub({.rate = demo::DemoHub::kMaxRate, .burst = 5, .seed = 1});
    Reader reader;
    reader.collector().start(hub->settings());
    QTRY_VERIFY_WITH_TIMEOUT(reader.seen().size() > 1000, 30'000);
    hub.reset();
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), u"reconnecting"_s, 10'000);
}

} // namespace

QTEST_GUILESS_MAIN(TstDemoHub)
#include "tst_DemoHub.moc"
