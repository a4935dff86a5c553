// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EventTableModel.h"
#include "models/HeldPacker.h"
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

namespace {

constexpr int kPerBatch = 100;
constexpr std::size_t kRecent = 200;

/// Table, sorter and packer as the session has them.
struct Desk
{
    explicit Desk(EventTableModel::Bounds bounds = {})
        : events(bounds)
        , sorter(events, logSets, hits)
        , packer(events, sorter, kRecent)
    {
        sorter.setRules(insight::RuleBook::builtIn());
    }

    /// Sign-ins of half a kilobyte; each seventh has a word that no cell shows.
    void add(int batches)
    {
        for (int batch = 0; batch < batches; ++batch) {
            std::vector<std::string> bodies;
            for (int i = 0; i < kPerBatch; ++i, ++made)
                bodies.push_back(R"({"category":"SignInLogs","callerIpAddress":"203.0.113.)" +
                                 std::to_string(made % 250) + R"(","note":")" +
                                 (made % 7 == 0 ? "needle" : "hay") + R"(","filler":")" +
                                 std::string(400, 'x') + "\"}");
            const auto decoded = decodedBatch(bodies);
            logSets.count(*decoded);
            hits.count(*decoded);
            events.stage(decoded, 0, kPerBatch);
        }
        events.commit();
    }
    int packedRows() const
    {
        int count = 0;
        for (int row = 0; row < events.rowCount(); ++row)
            count += events.eventAt(row).batch->isPacked() ? 1 : 0;
        return count;
    }
    QStringList cells() const
    {
        QStringList all;
        for (int row = 0; row < events.rowCount(); ++row) {
            for (int column = 0; column < EventTableModel::kColumnCount; ++column)
                all += events.index(row, column).data().toString();
        }
        return all;
    }

    EventTableModel events;
    QAbstractItemModelTester tester{&events, QAbstractItemModelTester::FailureReportingMode::Fatal};
    LogSetModel logSets;
    RuleHits hits;
    HeldSorter sorter;
    HeldPacker packer;
    int made = 0;
};

} // namespace

class tst_HeldPacker : public QObject
{
    Q_OBJECT
private slots:
    void packsAllButTheNewest();
    void filterLooksIntoPackedRows();
    void packedRowsAreSorted();
    void waitsForTheSorter();
    void eventsMayLeaveMeanwhile();
};

void tst_HeldPacker::packsAllButTheNewest()
{
    Desk desk;
    desk.add(2);
    desk.packer.look();
    // More than one round of the packer.
    desk.add(50);
    const QStringList before = desk.cells();
    const std::size_t bytes = desk.events.heldBytes();
    const std::string source(desk.events.eventAt(0).row->source);
    desk.packer.look();
    QTRY_COMPARE(desk.packedRows(), 50 * kPerBatch);
    QVERIFY(!desk.events.eventAt(desk.events.rowCount() - static_cast<int>(kRecent)).batch->isPacked());
    QCOMPARE(desk.cells(), before);
    QVERIFY(desk.events.heldBytes() < bytes / 2);
    const HeldEvent first = desk.events.eventAt(0);
    QCOMPARE(insight::RowOpener().open(*first.batch, *first.row).source, std::string_view(source));
}

void tst_HeldPacker::filterLooksIntoPackedRows()
{
    Desk desk;
    desk.add(20);
    desk.packer.look();
    QTRY_COMPARE(desk.packedRows(), 18 * kPerBatch);
    EventFilter filter;
    filter.query = readFilterText(u"source_json.note = needle"_s).value();
    desk.events.setFilter(filter);
    QTRY_VERIFY(!desk.events.isFiltering());
    QCOMPARE(desk.events.rowCount(), (desk.made + 6) / 7);
}

void tst_HeldPacker::packedRowsAreSorted()
{
    Desk desk;
    desk.add(10);
    desk.packer.look();
    QTRY_COMPARE(desk.packedRows(), 8 * kPerBatch);
    QSignalSpy sorted(&desk.sorter, &HeldSorter::sorted);
    desk.sorter.setRules(bookWith("source_json.note = needle", LogSet::ThirdPartyAlerts));
    QTRY_COMPARE(sorted.count(), 1);
    QCOMPARE(desk.logSets.count(LogSet::ThirdPartyAlerts), (desk.made + 6) / 7);
    for (int row = 0; row < desk.events.rowCount(); ++row)
        QCOMPARE(desk.events.eventAt(row).row->logSet == LogSet::ThirdPartyAlerts, row % 7 == 0);
    desk.packer.look();
    QTRY_COMPARE(desk.packedRows(), 8 * kPerBatch);
}

void tst_HeldPacker::waitsForTheSorter()
{
    Desk desk;
    desk.add(30);
    QSignalSpy sorted(&desk.sorter, &HeldSorter::sorted);
    // What is under way when the sorter begins is not put anywhere.
    desk.packer.look();
    desk.sorter.setRules(bookWith("source_json.note = needle", LogSet::ThirdPartyAlerts));
    desk.packer.look();
    QTRY_COMPARE(sorted.count(), 1);
    QCOMPARE(desk.logSets.count(LogSet::ThirdPartyAlerts), (desk.made + 6) / 7);
    QTRY_VERIFY((desk.packer.look(), desk.packedRows() == 28 * kPerBatch));
    for (int row = 0; row < desk.events.rowCount(); ++row)
        QCOMPARE(desk.events.eventAt(row).row->logSet == LogSet::ThirdPartyAlerts, row % 7 == 0);
}

void tst_HeldPacker::eventsMayLeaveMeanwhile()
{
    // The bound goes through a batch.
    Desk desk({.rows = 1950});
    desk.add(19);
    desk.packer.look();
    desk.add(2);
    QTRY_VERIFY((desk.packer.look(), desk.packedRows() > 1500));
    const int last = desk.events.rowCount() - 1;
    for (int row = 0; row <= last; ++row) {
        const HeldEvent held = desk.events.eventAt(row);
        const bool isNeedle = (desk.made - 1 - last + row) % 7 == 0;
        QCOMPARE(insight::RowOpener().open(*held.batch, *held.row).source.contains("needle"), isNeedle);
    }
    desk.add(5);
    desk.packer.look();
    desk.events.clear();
    desk.add(1);
    QTRY_COMPARE(desk.events.rowCount(), kPerBatch);
    QCOMPARE(desk.packedRows(), 0);
}

QTEST_GUILESS_MAIN(tst_HeldPacker)
#include "tst_HeldPacker.moc"
