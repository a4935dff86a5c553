// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PartitionModel.h"

#include "support/ModelDump.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using models::PartitionModel;

class tst_PartitionModel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void showsPartitionsInOrder();
    void keepsRowsWhileTheyAreTheSame();
    void addsUpTheLag_data();
    void addsUpTheLag();
    void speaksInPhrases();
};

namespace {

pipeline::SourceStatistics statistics(std::vector<pipeline::PartitionStatistics> partitions)
{
    pipeline::SourceStatistics statistics;
    statistics.partitions = std::move(partitions);
    return statistics;
}

} // namespace

void tst_PartitionModel::showsPartitionsInOrder()
{
    PartitionModel model;
    QAbstractItemModelTester tester(&model);
    model.setStatistics(
        statistics({{2, 1'000'000, 1'002'500, 7, 12.5}, {0, -1, -1, -1, 0}, {1, 5, 3, 0, 0.2}}));
    QCOMPARE(test::dump(model),
             (QStringList{u"0|–|–|–|0/s"_s, u"1|5|3|0|0.2/s"_s, u"2|1000000|1002500|2,500|13/s"_s}));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void tst_PartitionModel::keepsRowsWhileTheyAreTheSame()
{
    PartitionModel model;
    QAbstractItemModelTester tester(&model);
    model.setStatistics(statistics({{0, 1, 2, 0, 0}, {1, 1, 2, 0, 0}}));
    QSignalSpy reset(&model, &PartitionModel::modelReset);
    QSignalSpy changed(&model, &PartitionModel::dataChanged);
    const QPersistentModelIndex chosen = model.index(1, 0);
    model.setStatistics(statistics({{0, 1, 2, 0, 0}, {1, 2, 2, 0, 0}}));
    model.setStatistics(statistics({{0, 1, 2, 0, 0}, {1, 2, 2, 0, 0}}));
    QCOMPARE(changed.count(), 1); // Nothing new, nothing said.
    QCOMPARE(reset.count(), 0);
    QVERIFY(chosen.isValid());
    model.setStatistics(statistics({{0, 1, 2, 0, 0}, {1, 2, 2, 0, 0}, {2, 0, 0, 0, 0}}));
    QCOMPARE(model.rowCount(), 3);
}

void tst_PartitionModel::addsUpTheLag_data()
{
    QTest::addColumn<pipeline::SourceStatistics>("statistics");
    QTest::addColumn<qint64>("lag");
    QTest::newRow("no partition") << statistics({}) << qint64(-1);
    QTest::newRow("one unknown") << statistics({{0, 1, 5, 0, 0}, {1, -1, 5, 0, 0}}) << qint64(-1);
    QTest::newRow("all known") << statistics({{0, 1, 5, 0, 0}, {1, 3, 5, 0, 0}}) << qint64(6);
}

void tst_PartitionModel::addsUpTheLag()
{
    QFETCH(pipeline::SourceStatistics, statistics);
    PartitionModel model;
    model.setStatistics(statistics);
    QTEST(model.totalLag(), "lag");
}

void tst_PartitionModel::speaksInPhrases()
{
    PartitionModel model;
    model.setStatistics(statistics({{3, 10, 14, 2, 0}}));
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"Partition 3: position 10, end 14, lag 4, 0/s"_s);
    QCOMPARE(model.index(0, PartitionModel::Position).data(Qt::ToolTipRole).toString(),
             u"Oldest offset that the hub still holds: 2"_s);
}

QTEST_GUILESS_MAIN(tst_PartitionModel)
#include "tst_PartitionModel.moc"
