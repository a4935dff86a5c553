// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Formats.h"

#include "models/DisplayText.h"
#include "models/Isolation.h"

#include <QGuiApplication>
#include <QLocale>
#include <QScopeGuard>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace hubscope::models;

class tst_Formats : public QObject
{
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void rates_data();
    void rates();
    void ages_data();
    void ages();
    void durations_data();
    void durations();
    void countsFollowTheLocale();
    void timesDoNot();
    void keepTheirOrderFromRightToLeft();
};

void tst_Formats::rates_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0.0 << u"0/s"_s;
    QTest::newRow("next to none") << 0.04 << u"0/s"_s;
    QTest::newRow("small") << 0.31 << u"0.3/s"_s;
    QTest::newRow("up to ten") << 9.94 << u"9.9/s"_s;
    QTest::newRow("ten") << 9.96 << u"10/s"_s;
    QTest::newRow("large") << 1240.4 << u"1,240/s"_s;
    QTest::newRow("negative") << -3.0 << u"0/s"_s;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << u"0/s"_s;
    QTest::newRow("endless") << std::numeric_limits<double>::infinity() << u"0/s"_s;
}

void tst_Formats::rates()
{
    QFETCH(double, rate);
    QTEST(rateText(rate), "text");
}

void tst_Formats::ages_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("never") << qint64(-1) << QString();
    QTest::newRow("now") << qint64(999) << u"now"_s;
    QTest::newRow("seconds") << qint64(59'999) << u"59 s ago"_s;
    QTest::newRow("minutes") << qint64(60'000) << u"1 min ago"_s;
    QTest::newRow("hours") << qint64(7'200'000) << u"2 h ago"_s;
    QTest::newRow("days") << qint64(86'400'000) * 1200 << u"1,200 d ago"_s;
}

void tst_Formats::ages()
{
    QFETCH(qint64, ms);
    QTEST(ageText(ms), "text");
}

void tst_Formats::durations_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("negative") << qint64(-5) << u"0 ms"_s;
    QTest::newRow("milliseconds") << qint64(140) << u"140 ms"_s;
    QTest::newRow("seconds") << qint64(1240) << u"1.2 s"_s;
    QTest::newRow("minutes") << qint64(64'000) << u"1 min 4 s"_s;
}

void tst_Formats::durations()
{
    QFETCH(qint64, ms);
    QTEST(durationText(ms), "text");
}

void tst_Formats::countsFollowTheLocale()
{
    QCOMPARE(countText(1234567), u"1,234,567"_s);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(countText(1234567), u"1.234.567"_s);
    QCOMPARE(rateText(0.3), u"0,3/s"_s);
}

void tst_Formats::timesDoNot()
{
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    constexpr std::int64_t ms = 1'795'482'123'123;
    QCOMPARE(timeText(ms, TimeZone::Utc), u"2026-11-24 01:02:03.123"_s);
    QCOMPARE(clockText(ms, TimeZone::Utc), u"01:02:03"_s);
    QCOMPARE(isoText(ms), u"2026-11-24T01:02:03.123Z"_s);
}

/// Where one reads from right to left they keep their order; what is copied stays as it is.
void tst_Formats::keepTheirOrderFromRightToLeft()
{
    constexpr std::int64_t ms = 1'795'482'123'123;
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QCOMPARE(timeText(ms, TimeZone::Utc), u"\u20682026-11-24 01:02:03.123\u2069"_s);
    for (const QString &text : {rateText(3.8), byteRateText(2000), sizeText(2000), ageText(3000),
                                durationText(140), durationText(1200), durationText(64'000)}) {
        QVERIFY2(text.startsWith(QChar(0x2068)) && text.endsWith(QChar(0x2069)), qPrintable(text));
        QVERIFY(!withoutIsolation(text).contains(QChar(0x2068)));
    }
    QCOMPARE(isoText(ms), u"2026-11-24T01:02:03.123Z"_s);
    QVERIFY(!toolTipText(sizeText(2000)).contains(u"2068"_s));
}

QTEST_MAIN(tst_Formats)
#include "tst_Formats.moc"
