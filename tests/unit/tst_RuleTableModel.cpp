// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RuleHits.h"
#include "models/RuleTableModel.h"
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

struct Table
{
    QVariant at(int row, RuleTableModel::Column column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role);
    }
    QString text(int row, RuleTableModel::Column column) const { return at(row, column).toString(); }
    int rowOf(const char *id) const { return model.rowOf(QLatin1StringView(id)); }
    bool check(int row, bool on)
    {
        return model.setData(model.index(row, RuleTableModel::On), on ? Qt::Checked : Qt::Unchecked,
                             Qt::CheckStateRole);
    }

    RuleHits hits;
    RuleTableModel model{hits};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

class tst_RuleTableModel : public QObject
{
    Q_OBJECT
private slots:
    void showsTheBook();
    void saysWhatChanged();
    void appliedIsNoChange();
    void everyEditTellsTheViews();
    void hitsAreLive();
    void foreignTextsAreShownSafely();
};

void tst_RuleTableModel::showsTheBook()
{
    Table table;
    QCOMPARE(table.model.rowCount(), static_cast<int>(RuleBook::builtIn()->rules().size()));
    const int row = table.rowOf("defender-alert");
    QVERIFY(row > 0);
    QCOMPARE(table.model.headerData(row, Qt::Vertical, Qt::DisplayRole).toInt(), row + 1);
    QCOMPARE(table.text(row, RuleTableModel::LogSet), u"Third-Party Alerts"_s);
    QCOMPARE(table.text(row, RuleTableModel::Basis), u"Published by Rapid7"_s);
    QCOMPARE(table.text(row, RuleTableModel::Change), QString());
    QCOMPARE(table.text(table.rowOf("data-plane"), RuleTableModel::Basis), u"Our judgement"_s);
    QCOMPARE(table.at(row, RuleTableModel::On, Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(table.at(row, RuleTableModel::Rule, RuleTableModel::LogSetRole).toInt(),
             int(LogSet::ThirdPartyAlerts));
    QVERIFY(!table.model.hasChanges());
}

void tst_RuleTableModel::saysWhatChanged()
{
    Table table;
    QVERIFY(table.check(3, false));
    table.model.insert(0, ownRule("mine", "user"));
    table.model.moveRule(8, 1);
    QVERIFY(table.model.hasChanges());
    QCOMPARE(table.text(0, RuleTableModel::Change), u"added"_s);
    QCOMPARE(table.text(0, RuleTableModel::Basis), u"Your own"_s);
    QCOMPARE(table.text(1, RuleTableModel::Change), u"moved"_s);
    QCOMPARE(table.text(5, RuleTableModel::Change), u"off"_s);
    QCOMPARE(table.at(5, RuleTableModel::On, RuleTableModel::UnappliedRole).toBool(), true);
    QCOMPARE(table.at(7, RuleTableModel::On, RuleTableModel::UnappliedRole).toBool(), false);
    QVERIFY(
        table.at(5, RuleTableModel::On, Qt::AccessibleTextRole).toString().endsWith(u"off, not applied yet"));
    table.model.load(*RuleBook::builtIn());
    QVERIFY(!table.model.hasChanges());
}

void tst_RuleTableModel::appliedIsNoChange()
{
    Table table;
    table.model.setBook(bookWith("user", LogSet::SsoAuthentication));
    QVERIFY(!table.model.hasChanges());
    // In force, yet not as built in.
    QCOMPARE(table.text(0, RuleTableModel::Change), u"added"_s);
    QCOMPARE(table.at(0, RuleTableModel::On, RuleTableModel::UnappliedRole).toBool(), false);
    table.check(0, false);
    QVERIFY(table.model.hasChanges());
    QCOMPARE(table.at(0, RuleTableModel::On, RuleTableModel::UnappliedRole).toBool(), true);
    table.check(0, true);
    QVERIFY(!table.model.hasChanges());
}

void tst_RuleTableModel::everyEditTellsTheViews()
{
    Table table;
    QSignalSpy changed(&table.model, &RuleTableModel::draftChanged);
    QVERIFY(table.check(0, false));
    table.model.insert(2, ownRule("mine", "user"));
    table.model.replace(2, ownRule("other", "account"));
    table.model.moveRule(2, 20);
    table.model.moveRule(20, 0);
    table.model.removeRule(0);
    QCOMPARE(table.model.resetRule(0), 0);
    QVERIFY(!table.model.hasChanges());
    table.model.moveRule(5, 9);
    QCOMPARE(table.model.resetRule(9), 5);
    const std::string removed = table.model.draft().rules()[4].id;
    table.model.removeRule(4);
    QCOMPARE(table.model.restoreRule(removed), 4);
    QVERIFY(!table.model.hasChanges());
    QCOMPARE(changed.count(), 11);
    for (int row = 0; row < table.model.rowCount(); ++row)
        table.check(row, false);
    QVERIFY(table.model.isAllOff());
}

void tst_RuleTableModel::hitsAreLive()
{
    Table table;
    const int row = table.rowOf("data-plane");
    QSignalSpy told(&table.model, &RuleTableModel::dataChanged);
    table.model.tick();
    QCOMPARE(told.count(), 0);
    table.hits.count(*decodedBatch({kGraphBody, kGraphBody, kNoJsonBody}));
    table.model.tick();
    QCOMPARE(told.count(), 1);
    QCOMPARE(table.text(row, RuleTableModel::Hits), u"2"_s);
    QCOMPARE(table.text(table.rowOf("not-json"), RuleTableModel::Hits), u"1"_s);
    // The count goes with the rule's id, wherever it stands.
    table.model.moveRule(row, 0);
    QCOMPARE(table.text(0, RuleTableModel::Hits), u"2"_s);
}

void tst_RuleTableModel::foreignTextsAreShownSafely()
{
    Table table;
    auto rule = insight::makeRule({.id = "a\u202eb", .test = "user", .reason = "<b>x</b>\u200f"});
    QVERIFY(rule.has_value());
    table.model.insert(0, *rule);
    QVERIFY(!table.text(0, RuleTableModel::Rule).contains(u'\u202e'));
    QVERIFY(!table.text(0, RuleTableModel::Reason).contains(u'\u200f'));
    QVERIFY(!table.at(0, RuleTableModel::Reason, Qt::ToolTipRole).toString().contains(u"<b>"));
}

QTEST_GUILESS_MAIN(tst_RuleTableModel)
#include "tst_RuleTableModel.moc"
