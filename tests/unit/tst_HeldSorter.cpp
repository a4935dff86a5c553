// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EventTableModel.h"
#include "models/HeldSorter.h"
#include "models/LogSetModel.h"
#include "models/RuleHits.h"
#include "support/RuleBooks.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::models;
using namespace hubscope::test;
using insight::LogSet;
using insight::RuleBook;

namespace {

/// Table, counters and sorter as the session has them.
struct Desk
{
    explicit Desk(EventTableModel::Bounds bounds = {})
        : events(bounds)
        , sorter(events, logSets, hits)
    {
        sorter.setRules(RuleBook::builtIn());
    }

    void add(const insight::EventBatchPtr &batch)
    {
        logSets.count(*batch);
        hits.count(*batch);
        events.stage(batch, 0, static_cast<std::uint32_t>(batch->rows().size()));
        events.commit();
    }
    LogSet logSetAt(int row) const { return events.eventAt(row).row->logSet; }
    /// The table's rows, counted.
    qint64 rowsOf(LogSet logSet) const
    {
        qint64 count = 0;
        for (int row = 0; row < events.rowCount(); ++row)
            count += logSetAt(row) == logSet ? 1 : 0;
        return count;
    }
    void setFilter(LogSet logSet)
    {
        EventFilter filter;
        filter.logSets.reset().set(static_cast<std::size_t>(logSet));
        events.setFilter(filter);
    }

    EventTableModel events;
    QAbstractItemModelTester tester{&events, QAbstractItemModelTester::FailureReportingMode::Fatal};
    LogSetModel logSets;
    RuleHits hits;
    HeldSorter sorter;
};

std::vector<std::string> graphs(std::size_t count)
{
    return std::vector<std::string>(count, kGraphBody);
}

} // namespace

class tst_HeldSorter : public QObject
{
    Q_OBJECT
private slots:
    void tableAndCountersAgreeWithTheBook();
    void theNewestBookWins();
    void sortsWhatWasOnItsWay();
    void sortsPausedAndHiddenOnes();
    void filterFollows();
    void eventsMayLeaveMeanwhile();
    void eventsMayBeForgottenMeanwhile();
    void aBatchMayComeInParts();
    void endsWhileItSorts();
};

void tst_HeldSorter::tableAndCountersAgreeWithTheBook()
{
    Desk desk;
    desk.add(decodedBatch({kGraphBody, kSignInBody, kGraphBody}));
    desk.add(decodedBatch({kNoJsonBody, kGraphBody}));
    QCOMPARE(desk.hits.hits("data-plane"), 3);
    QSignalSpy sorted(&desk.sorter, &HeldSorter::sorted);
    const auto book = bookWith("hubscope.category = MicrosoftGraphActivityLogs", LogSet::ThirdPartyAlerts);
    desk.sorter.setRules(book);
    QVERIFY(desk.sorter.isSorting());
    QCOMPARE(desk.sorter.total(), 5);
    QTRY_COMPARE(sorted.count(), 1);
    QVERIFY(!desk.sorter.isSorting());
    for (const insight::LogSetInfo &info : insight::kLogSets)
        QCOMPARE(desk.logSets.count(info.id), desk.rowsOf(info.id));
    QCOMPARE(desk.rowsOf(LogSet::ThirdPartyAlerts), 3);
    QCOMPARE(desk.hits.hits("data-plane"), 0);
    QCOMPARE(desk.hits.hits("mine"), 3);
    QCOMPARE(desk.hits.hits("not-json"), 1);
    QCOMPARE(desk.events.eventAt(0).row->rule, &book->rules()[0]);
    QCOMPARE(desk.events.eventAt(0).batch->rules(), book);
    // Nothing is left to do.
    desk.sorter.look();
    QVERIFY(!desk.sorter.isSorting());
}

void tst_HeldSorter::theNewestBookWins()
{
    Desk desk;
    desk.add(decodedBatch(graphs(3000)));
    QSignalSpy sorted(&desk.sorter, &HeldSorter::sorted);
    desk.sorter.setRules(bookWith("hubscope.json", LogSet::SsoAuthentication));
    desk.sorter.setRules(bookWith("hubscope.json", LogSet::IngressAuthentication));
    desk.sorter.setRules(bookWith("hubscope.json", LogSet::ThirdPartyAlerts));
    QTRY_COMPARE(sorted.count(), 1);
    QCOMPARE(desk.rowsOf(LogSet::ThirdPartyAlerts), 3000);
    QCOMPARE(desk.logSets.count(LogSet::ThirdPartyAlerts), 3000);
    QCOMPARE(desk.logSets.totalCount(), 3000);
    QCOMPARE(desk.hits.hits("mine"), 3000);
}

void tst_HeldSorter::sortsWhatWasOnItsWay()
{
    Desk desk;
    desk.sorter.setRules(bookWith("hubscope.json", LogSet::ThirdPartyAlerts));
    desk.sorter.look();
    QVERIFY(!desk.sorter.isSorting());
    // It was decoded before the decode stage heard of the new book.
    desk.add(decodedBatch({kGraphBody}));
    desk.sorter.look();
    QVERIFY(desk.sorter.isSorting());
    QTRY_COMPARE(desk.logSetAt(0), LogSet::ThirdPartyAlerts);
    QCOMPARE(desk.logSets.count(LogSet::ThirdPartyAlerts), 1);
    QCOMPARE(desk.logSets.totalCount(), 1);
}

void tst_HeldSorter::sortsPausedAndHiddenOnes()
{
    Desk desk;
    desk.setFilter(LogSet::IngressAuthentication);
    desk.add(decodedBatch({kGraphBody}));
    desk.events.setPaused(true);
    desk.add(decodedBatch({kGraphBody, kSignInBody}));
    QCOMPARE(desk.events.rowCount(), 0);
    desk.sorter.setRules(bookWith("hubscope.json", LogSet::IngressAuthentication));
    QTRY_COMPARE(desk.logSets.count(LogSet::IngressAuthentication), 3);
    QTRY_COMPARE(desk.events.rowCount(), 1);
    desk.events.setPaused(false);
    QCOMPARE(desk.events.rowCount(), 3);
    QCOMPARE(desk.rowsOf(LogSet::IngressAuthentication), 3);
}

void tst_HeldSorter::filterFollows()
{
    Desk desk;
    desk.add(decodedBatch({kGraphBody, kSignInBody, kGraphBody}));
    desk.setFilter(LogSet::CloudServiceActivity);
    QTRY_COMPARE(desk.events.rowCount(), 2);
    desk.sorter.setRules(bookWith("hubscope.category = SignInLogs", LogSet::CloudServiceActivity));
    QTRY_COMPARE(desk.events.rowCount(), 3);
    desk.sorter.setRules(bookWith("hubscope.category = MicrosoftGraphActivityLogs", LogSet::UnparsedData));
    QTRY_COMPARE(desk.events.rowCount(), 0);
}

void tst_HeldSorter::eventsMayLeaveMeanwhile()
{
    Desk desk({.rows = 100, .bytes = std::size_t{1} << 30});
    desk.add(decodedBatch(graphs(60)));
    desk.add(decodedBatch(graphs(40)));
    const auto book = bookWith("hubscope.json", LogSet::ThirdPartyAlerts);
    desk.sorter.setRules(book);
    // Before anything comes back, the first batch leaves in part, then wholly.
    desk.add(decodedBatch(graphs(30), book));
    desk.add(decodedBatch(graphs(35), book));
    QTRY_COMPARE(desk.rowsOf(LogSet::ThirdPartyAlerts), desk.events.rowCount());
    QTRY_VERIFY(!desk.sorter.isSorting());
    QCOMPARE(desk.logSets.count(LogSet::ThirdPartyAlerts), 165);
    QCOMPARE(desk.logSets.totalCount(), 165);
    QCOMPARE(desk.hits.hits("mine"), 165);
}

void tst_HeldSorter::eventsMayBeForgottenMeanwhile()
{
    Desk desk;
    desk.add(decodedBatch(graphs(2000)));
    desk.sorter.setRules(bookWith("hubscope.json", LogSet::ThirdPartyAlerts));
    desk.sorter.stop();
    desk.events.clear();
    desk.logSets.reset();
    desk.hits.reset();
    desk.add(decodedBatch({kGraphBody}));
    desk.sorter.look();
    QTRY_COMPARE(desk.logSetAt(0), LogSet::ThirdPartyAlerts);
    QTRY_VERIFY(!desk.sorter.isSorting());
    QCOMPARE(desk.logSets.totalCount(), 1);
    QCOMPARE(desk.logSets.count(LogSet::CloudServiceActivity), 0);
    QCOMPARE(desk.hits.hits("mine"), 1);
    QCOMPARE(desk.hits.hits("data-plane"), 0);
}

void tst_HeldSorter::aBatchMayComeInParts()
{
    Desk desk;
    const auto batch = decodedBatch(graphs(500));
    desk.logSets.count(*batch);
    desk.hits.count(*batch);
    desk.events.stage(batch, 0, 200);
    desk.events.stage(batch, 200, 56);
    desk.events.commit();
    desk.sorter.setRules(bookWith("hubscope.json", LogSet::ThirdPartyAlerts));
    QCOMPARE(desk.sorter.total(), 256);
    desk.events.stage(batch, 256, 244);
    desk.events.commit();
    QTRY_COMPARE(desk.rowsOf(LogSet::ThirdPartyAlerts), 500);
    QTRY_VERIFY(!desk.sorter.isSorting());
    QCOMPARE(desk.logSets.count(LogSet::ThirdPartyAlerts), 500);
    QCOMPARE(desk.logSets.count(LogSet::CloudServiceActivity), 0);
    for (int row = 0; row < 500; ++row)
        QCOMPARE(desk.events.eventAt(row).row->origin.offset, row);
}

void tst_HeldSorter::endsWhileItSorts()
{
    Desk desk;
    const auto batch = decodedBatch(graphs(500));
    for (int i = 0; i < 40; ++i)
        desk.add(batch);
    desk.sorter.setRules(bookWith("hubscope.json", LogSet::ThirdPartyAlerts));
    QTRY_VERIFY(desk.sorter.done() > 0);
}

QTEST_GUILESS_MAIN(tst_HeldSorter)
#include "tst_HeldSorter.moc"
