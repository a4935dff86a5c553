// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LogSetModel.h"

#include "gui/PanelSamples.h"
#include "support/ModelDump.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace hubscope;
using enum insight::LogSet;
using models::LogSetModel;
using models::RateCurve;

class tst_LogSetModel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void hasTheSixLogSets();
    void countsEveryEvent();
    void saysWhenItWasLastSeen();
    void closesSeconds();
    void keepsAMinute();
    void spreadsALateTick();
    void survivesAClockThatIsSetBack();
    void speaksInPhrases();
    void tellsOnceATick();
    void tellsOfNothingOnAQuietHub();
    void tellsOfAgesThatChange();
    void tellsOfTheRateOfWhatWasSortedElsewhere();
    void resets();
    void saysWhatIsNotSent();
};

namespace {

constexpr qint64 kStart = 1'795'482'000'000;
constexpr int kActivityRow = static_cast<int>(CloudServiceActivity);

QStringList counts(const LogSetModel &model)
{
    return test::dumpColumn(model, 0, LogSetModel::CountRole);
}

QList<double> samples(const LogSetModel &model, insight::LogSet logSet)
{
    return model.index(static_cast<int>(logSet)).data(LogSetModel::SamplesRole).value<QList<double>>();
}

} // namespace

void tst_LogSetModel::hasTheSixLogSets()
{
    LogSetModel model;
    QAbstractItemModelTester tester(&model);
    QCOMPARE(test::dump(model), (QStringList{u"Ingress Authentication"_s, u"SSO Authentication"_s,
                                             u"Third-Party Alerts"_s, u"Cloud Service Activity"_s,
                                             u"Cloud Service Admin Activity"_s, u"Unparsed Data"_s}));
    QCOMPARE(test::dumpColumn(model, 0, LogSetModel::CodeRole),
             (QStringList{u"IA"_s, u"SSO"_s, u"TPA"_s, u"CSA"_s, u"CAA"_s, u"UNP"_s}));
}

void tst_LogSetModel::countsEveryEvent()
{
    LogSetModel model;
    QAbstractItemModelTester tester(&model);
    model.count(test::batchOf({{IngressAuthentication, 3}, {UnparsedData, 1}}));
    model.count(test::batchOf({{IngressAuthentication, 2}, {CloudServiceActivity, 70}}));
    model.tick(kStart);
    QCOMPARE(counts(model), (QStringList{u"5"_s, u"0"_s, u"0"_s, u"70"_s, u"0"_s, u"1"_s}));
    QCOMPARE(model.totalCount(), 76);
    QCOMPARE(model.count(CloudServiceActivity), 70);
}

void tst_LogSetModel::saysWhenItWasLastSeen()
{
    LogSetModel model;
    const QModelIndex alerts = model.index(static_cast<int>(ThirdPartyAlerts));
    model.tick(kStart);
    QCOMPARE(alerts.data(LogSetModel::LastSeenTextRole).toString(), QString());
    model.count(test::batchOf({{ThirdPartyAlerts, 1}}));
    model.tick(kStart + 250);
    QCOMPARE(alerts.data(LogSetModel::LastSeenTextRole).toString(), u"now"_s);
    model.tick(kStart + 3250);
    QCOMPARE(alerts.data(LogSetModel::LastSeenTextRole).toString(), u"3 s ago"_s);
    QCOMPARE(alerts.data(LogSetModel::LastSeenRole).toLongLong(), kStart + 250);
}

void tst_LogSetModel::closesSeconds()
{
    LogSetModel model;
    model.tick(kStart);
    for (int quarter = 1; quarter <= 12; ++quarter) {
        model.count(test::batchOf({{SsoAuthentication, 10}}));
        model.tick(kStart + quarter * 250);
    }
    QCOMPARE(samples(model, SsoAuthentication), (QList<double>{40, 40, 40}));
    QCOMPARE(model.index(1).data(LogSetModel::RateRole).toDouble(), 40.0);
    QCOMPARE(model.totalRate(), 40.0);
    for (int second = 4; second <= 8; ++second)
        model.tick(kStart + second * 1000);
    QCOMPARE(model.totalRate(), 0.0); // Five seconds of silence.
}

void tst_LogSetModel::keepsAMinute()
{
    LogSetModel model;
    for (int second = 0; second <= 100; ++second) {
        model.tick(kStart + second * 1000);
        model.count(test::batchOf({{UnparsedData, second}}));
    }
    const QList<double> kept = samples(model, UnparsedData);
    QCOMPARE(kept.size(), RateCurve::kSeconds);
    QCOMPARE(kept.first(), 40.0);
    QCOMPARE(kept.last(), 99.0);
}

void tst_LogSetModel::spreadsALateTick()
{
    RateCurve curve;
    curve.tick(kStart);
    curve.add(30);
    curve.tick(kStart + 3000);
    QCOMPARE(curve.samples(), (QList<double>{10, 10, 10}));
    curve.add(1'000'000);
    curve.tick(kStart + 3000 + 1'000'000'000); // Asleep for eleven days.
    QCOMPARE(curve.samples().size(), RateCurve::kSeconds);
    QCOMPARE(std::accumulate(curve.samples().begin(), curve.samples().end(), 0.0), 60.0);
}

void tst_LogSetModel::survivesAClockThatIsSetBack()
{
    RateCurve curve;
    curve.tick(kStart);
    curve.add(5);
    curve.tick(kStart - 3'600'000);
    QVERIFY(curve.samples().isEmpty());
    curve.tick(kStart - 3'599'000);
    QCOMPARE(curve.samples(), (QList<double>{5}));
}

void tst_LogSetModel::speaksInPhrases()
{
    LogSetModel model;
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             u"Ingress Authentication: no event yet"_s);
    model.tick(kStart);
    model.count(test::batchOf({{IngressAuthentication, 7}}));
    model.tick(kStart + 1000);
    model.setFiltered(IngressAuthentication);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             u"Ingress Authentication: 7 event(s), 7.0/s, last now, the table shows only these"_s);
}

void tst_LogSetModel::tellsOnceATick()
{
    LogSetModel model;
    QSignalSpy changed(&model, &LogSetModel::dataChanged);
    for (int i = 0; i < 50; ++i)
        model.count(test::batchOf({{CloudServiceActivity, 100}}));
    QCOMPARE(changed.count(), 0);
    model.tick(kStart);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), model.index(kActivityRow));
    QCOMPARE(changed.first().at(1).toModelIndex(), model.index(kActivityRow));
}

void tst_LogSetModel::tellsOfNothingOnAQuietHub()
{
    LogSetModel model;
    model.count(test::batchOf({{CloudServiceActivity, 100}, {UnparsedData, 3}}));
    qint64 now = kStart;
    for (; now <= kStart + 120'000; now += 250)
        model.tick(now);
    // The curves are flat and the ages are minutes.
    QSignalSpy changed(&model, &LogSetModel::dataChanged);
    QSignalSpy updated(&model, &LogSetModel::updated);
    for (; now < kStart + 180'000; now += 250)
        model.tick(now);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(updated.count(), 0);
    model.tick(now); // 3 min ago
    QCOMPARE(changed.count(), 2);
    QCOMPARE(updated.count(), 1);
}

void tst_LogSetModel::tellsOfAgesThatChange()
{
    LogSetModel model;
    model.count(test::batchOf({{CloudServiceActivity, 100}}));
    model.tick(kStart);
    QSignalSpy changed(&model, &LogSetModel::dataChanged);
    for (qint64 now = kStart + 250; now <= kStart + 10'000; now += 250)
        model.tick(now);
    QCOMPARE(changed.count(), 10); // Once a second, and of the one row.
    for (const QList<QVariant> &one : changed)
        QCOMPARE(one.at(0).toModelIndex(), model.index(kActivityRow));
}

void tst_LogSetModel::tellsOfTheRateOfWhatWasSortedElsewhere()
{
    LogSetModel model;
    qint64 now = kStart;
    for (; now < kStart + 70'000; now += 1000) // All curves are full, and flat.
        model.tick(now);
    const auto before =
        std::make_shared<const insight::EventBatch>(test::batchOf({{CloudServiceActivity, 100}}));
    model.count(*before);
    model.tick(now);
    model.recount({before, 0, 100}, test::batchOf({{UnparsedData, 100}}));
    model.tick(now + 250);
    QCOMPARE(model.totalRate(), 20.0);
    QSignalSpy updated(&model, &LogSetModel::updated);
    model.tick(now + 6000);
    QCOMPARE(model.totalRate(), 0.0);
    QCOMPARE(updated.count(), 1);
}

void tst_LogSetModel::resets()
{
    LogSetModel model;
    model.tick(kStart);
    model.count(test::batchOf({{CloudServiceActivity, 100}}));
    model.tick(kStart + 1000);
    model.reset();
    QCOMPARE(model.totalCount(), 0);
    QVERIFY(samples(model, CloudServiceActivity).isEmpty());
    QCOMPARE(model.index(3).data(LogSetModel::LastSeenRole).toLongLong(), 0);
}

void tst_LogSetModel::saysWhatIsNotSent()
{
    LogSetModel model;
    QAbstractItemModelTester tester(&model);
    model.count(test::batchOf({{UnparsedData, 7}}));
    model.tick(kStart);
    const QModelIndex unparsed = model.index(static_cast<int>(UnparsedData));
    QVERIFY(!unparsed.data(LogSetModel::NotSentRole).toBool());
    QSignalSpy updated(&model, &LogSetModel::updated);
    model.setUnparsedSent(false);
    QCOMPARE(updated.count(), 1);
    QVERIFY(unparsed.data(LogSetModel::NotSentRole).toBool());
    QVERIFY(!model.index(0).data(LogSetModel::NotSentRole).toBool());
    QVERIFY(unparsed.data(Qt::AccessibleTextRole).toString().contains(u"not sent to InsightIDR"));
    QVERIFY(unparsed.data(Qt::ToolTipRole).toString().contains(u"Send unparsed logs"));
    // They came and are counted all the same.
    QCOMPARE(unparsed.data(LogSetModel::CountRole).toLongLong(), 7);
    QCOMPARE(model.totalCount(), 7);
}

QTEST_GUILESS_MAIN(tst_LogSetModel)
#include "tst_LogSetModel.moc"
