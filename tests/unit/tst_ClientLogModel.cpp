// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ClientLogModel.h"

#include "support/ModelDump.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using models::ClientLogModel;
using pipeline::LogLevel;

class tst_ClientLogModel : public QObject
{
    Q_OBJECT
private slots:
    void showsUpToTheLevel_data();
    void showsUpToTheLevel();
    void isBounded();
    void evictsOnlyWhatIsShown();
    void redactsAndEscapes();
};

namespace {

constexpr qint64 kStart = 1'795'482'000'000;

}

void tst_ClientLogModel::showsUpToTheLevel_data()
{
    QTest::addColumn<LogLevel>("level");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("error") << LogLevel::Error << QStringList{u"e"_s};
    QTest::newRow("warning") << LogLevel::Warning << QStringList{u"e"_s, u"w"_s};
    QTest::newRow("notice") << LogLevel::Notice << QStringList{u"e"_s, u"n"_s, u"w"_s};
    QTest::newRow("info") << LogLevel::Info << QStringList{u"e"_s, u"n"_s, u"i"_s, u"w"_s};
    QTest::newRow("debug") << LogLevel::Debug << QStringList{u"d"_s, u"e"_s, u"n"_s, u"i"_s, u"w"_s};
}

void tst_ClientLogModel::showsUpToTheLevel()
{
    QFETCH(LogLevel, level);
    const auto fill = [](ClientLogModel &model) {
        model.append(LogLevel::Debug, u"A"_s, u"d"_s, kStart);
        model.append(LogLevel::Error, u"A"_s, u"e"_s, kStart);
        model.append(LogLevel::Notice, u"A"_s, u"n"_s, kStart);
        model.append(LogLevel::Info, u"A"_s, u"i"_s, kStart);
        model.append(LogLevel::Warning, u"A"_s, u"w"_s, kStart);
    };
    ClientLogModel before;
    QAbstractItemModelTester beforeTester(&before);
    before.setLevel(level);
    fill(before);
    QTEST(test::dumpColumn(before, ClientLogModel::Text), "shown");
    ClientLogModel after;
    QAbstractItemModelTester afterTester(&after);
    fill(after);
    after.setLevel(level);
    QTEST(test::dumpColumn(after, ClientLogModel::Text), "shown");
}

void tst_ClientLogModel::isBounded()
{
    ClientLogModel model;
    const int total = static_cast<int>(ClientLogModel::kMaxLines) * 2 + 7;
    for (int i = 0; i < total; ++i)
        model.append(LogLevel::Info, u"A"_s, QString::number(i), kStart);
    QVERIFY(model.lineCount() <= ClientLogModel::kMaxLines);
    QVERIFY(model.lineCount() > ClientLogModel::kMaxLines * 9 / 10);
    QCOMPARE(static_cast<std::size_t>(model.rowCount()), model.lineCount());
    QCOMPARE(model.index(model.rowCount() - 1, ClientLogModel::Text).data().toString(),
             QString::number(total - 1));
    QCOMPARE(model.index(0, ClientLogModel::Text).data().toInt(), total - model.rowCount());
}

void tst_ClientLogModel::evictsOnlyWhatIsShown()
{
    ClientLogModel model;
    QAbstractItemModelTester tester(&model);
    model.setLevel(LogLevel::Error);
    for (std::size_t i = 0; i < ClientLogModel::kMaxLines + 1; ++i)
        model.append(i % 100 == 3 ? LogLevel::Error : LogLevel::Debug, u"A"_s, QString::number(i), kStart);
    // 250 lines went, three of them errors: 3, 103 and 203.
    QCOMPARE(model.index(0, ClientLogModel::Text).data().toString(), u"303"_s);
    QCOMPARE(model.rowCount(), 47);
}

void tst_ClientLogModel::redactsAndEscapes()
{
    ClientLogModel model;
    model.append(LogLevel::Error, u"FAIL"_s,
                 u"\x1b[31m SharedAccessKey=abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG="_s, kStart);
    model.append(LogLevel::Error, u"FAIL"_s, QString(20'000'000, u'x'), kStart);
    QCOMPARE(model.index(0, ClientLogModel::Text).data().toString(),
             u"‹ESC›[31m SharedAccessKey=[redacted]"_s);
    QVERIFY(!model.lineText(0).contains(u"abcdefgh"));
    QVERIFY(model.lineText(0).startsWith(u"2026-11-24T01:00:00.000Z Error FAIL "));
    QVERIFY(model.lineText(1).size() < 3000);
}

QTEST_GUILESS_MAIN(tst_ClientLogModel)
#include "tst_ClientLogModel.moc"
