// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DiagnosticsModel.h"

#include "gui/PanelSamples.h"
#include "models/DisplayText.h"
#include "support/ModelDump.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using models::DiagnosticsModel;

class tst_DiagnosticsModel : public QObject
{
    Q_OBJECT
private slots:
    void foldsByCause();
    void keepsUnknownCausesApart();
    void putsActiveOnTopAndErrorsFirst();
    void keepsTheChosenRowWhenOrderChanges();
    void resolvesAndComesBack();
    void isBounded();
    void showsNoSecretAndNoControlCharacter();
    void copiesTheWholeCause();
    void followsTheTimeZone();
};

namespace {

constexpr qint64 kStart = 1'795'482'000'000;

QStringList codes(const DiagnosticsModel &model)
{
    QStringList codes;
    for (int row = 0; row < model.rowCount(); ++row) {
        const DiagnosticsModel::Entry &entry = *model.entry(row);
        codes << u"%1 %2 %3"_s.arg(entry.active ? u"active"_s : u"over"_s, entry.diagnosis.code)
                     .arg(entry.count);
    }
    return codes;
}

} // namespace

void tst_DiagnosticsModel::foldsByCause()
{
    DiagnosticsModel model;
    QAbstractItemModelTester tester(&model);
    for (int i = 0; i < 3; ++i)
        model.report(test::refusedPort(kStart + i * 1000));
    QCOMPARE(codes(model), (QStringList{u"active tcp.refused 3"_s}));
    QCOMPARE(model.entry(0)->firstMs, kStart);
    QCOMPARE(model.entry(0)->lastMs, kStart + 2000);
    QCOMPARE(model.index(0, DiagnosticsModel::Last).data().toString(), u"2026-11-24 01:00:02.000"_s);
}

void tst_DiagnosticsModel::keepsUnknownCausesApart()
{
    DiagnosticsModel model;
    QAbstractItemModelTester tester(&model);
    const auto unknown = [](const QString &text) {
        return test::sourceError(pipeline::SourceStage::Read, -9999, u"_NEVER"_s, text, kStart);
    };
    model.report(unknown(u"one thing"_s));
    model.report(unknown(u"another thing"_s));
    model.report(unknown(u"one thing"_s));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.entry(0)->diagnosis.code.endsWith(u".unrecognised"));
}

void tst_DiagnosticsModel::putsActiveOnTopAndErrorsFirst()
{
    DiagnosticsModel model;
    QAbstractItemModelTester tester(&model);
    model.report(test::refusedPort(kStart));
    model.resolveAll();
    model.report(test::wrongKey(kStart + 1000));
    model.report(diagnose::diagnosisFor(u"read.empty"_s)); // Later, but a warning.
    QCOMPARE(codes(model),
             (QStringList{u"active sasl.rejected 1"_s, u"active read.empty 1"_s, u"over tcp.refused 1"_s}));
    QCOMPARE(model.activeCount(), 2);
}

void tst_DiagnosticsModel::keepsTheChosenRowWhenOrderChanges()
{
    DiagnosticsModel model;
    QAbstractItemModelTester tester(&model);
    model.report(test::refusedPort(kStart));
    model.report(test::wrongKey(kStart + 1000));
    const QPersistentModelIndex chosen = model.index(1, 0);
    const QString title = chosen.data().toString();
    model.resolve(u"sasl.rejected"_s); // The other one sinks.
    QCOMPARE(codes(model), (QStringList{u"active tcp.refused 1"_s, u"over sasl.rejected 1"_s}));
    QCOMPARE(chosen.row(), 0);
    QCOMPARE(chosen.data().toString(), title);
}

void tst_DiagnosticsModel::resolvesAndComesBack()
{
    DiagnosticsModel model;
    QAbstractItemModelTester tester(&model);
    QSignalSpy active(&model, &DiagnosticsModel::activeCountChanged);
    model.report(test::refusedPort(kStart));
    model.report(test::refusedPort(kStart + 1));
    model.resolveAll();
    model.report(test::refusedPort(kStart + 2));
    QCOMPARE(codes(model), (QStringList{u"active tcp.refused 3"_s}));
    QList<int> told;
    for (const QList<QVariant> &arguments : active)
        told << arguments.first().toInt();
    QCOMPARE(told, (QList<int>{1, 0, 1}));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(active.last().first().toInt(), 0);
}

void tst_DiagnosticsModel::isBounded()
{
    DiagnosticsModel model;
    model.report(test::wrongKey(kStart));
    for (int i = 0; i < 1000; ++i) {
        model.report(test::sourceError(pipeline::SourceStage::Read, -9999, u"_NEVER"_s, u"fault %1"_s.arg(i),
                                       kStart + i));
    }
    QCOMPARE(model.rowCount(), static_cast<int>(DiagnosticsModel::kMaxRows));
    QCOMPARE(model.entry(0)->diagnosis.code, u"sasl.rejected"_s); // The error outlives a flood of warnings.
    QVERIFY(model.entry(1)->raw.contains(u"fault 999"));
}

void tst_DiagnosticsModel::showsNoSecretAndNoControlCharacter()
{
    DiagnosticsModel model;
    pipeline::SourceError error = test::wrongKey(kStart);
    // The key stands where the text is cut off.
    error.raw =
        QString(models::kDisplayChars, u'x').left(4060) +
        u" Endpoint=sb://c.servicebus.windows.net/;SharedAccessKeyName=p;SharedAccessKey=abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG="_s;
    model.report(error);
    for (const QString &text : {model.entry(0)->raw, model.entryText(0)}) {
        QVERIFY2(!text.contains(u"abcdefgh"), qUtf8Printable(text.right(200)));
        QVERIFY(text.size() < 10'000);
    }
}

void tst_DiagnosticsModel::copiesTheWholeCause()
{
    DiagnosticsModel model;
    model.report(test::wrongKey(kStart));
    const QString text = model.entryText(0);
    const diagnose::Diagnosis diagnosis = diagnose::diagnosisFor(u"sasl.rejected"_s);
    QVERIFY(text.startsWith(diagnosis.title));
    QVERIFY(text.contains(u"1. "_s + diagnosis.steps.first()));
    QVERIFY(text.contains(u"2026-11-24T01:00:00.000Z"));
    QVERIFY(text.contains(u"Invalid credentials"));
    QCOMPARE(model.entryText(5), QString());
    QCOMPARE(model.entry(-1), nullptr);
}

void tst_DiagnosticsModel::followsTheTimeZone()
{
    DiagnosticsModel model;
    model.report(test::wrongKey(kStart));
    QCOMPARE(model.headerData(DiagnosticsModel::Last, Qt::Horizontal, Qt::DisplayRole).toString(),
             u"Last (UTC)"_s);
    QSignalSpy header(&model, &DiagnosticsModel::headerDataChanged);
    model.setTimeZone(models::TimeZone::Local);
    QCOMPARE(header.count(), 1);
    QCOMPARE(model.index(0, DiagnosticsModel::Last).data().toString(),
             QDateTime::fromMSecsSinceEpoch(kStart).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s));
}

QTEST_GUILESS_MAIN(tst_DiagnosticsModel)
#include "tst_DiagnosticsModel.moc"
