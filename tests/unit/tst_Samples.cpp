// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Samples.h"
#include "insight/EventDecoder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kNow = 1'764'000'000'123;
const std::string kMarker = "hubscope-sample-20251124-160000-0a1b2c";

class TstSamples : public QObject
{
    Q_OBJECT
private slots:
    void oneForEachLogSet();
    void eachIsSortedIntoItsLogSet_data();
    void eachIsSortedIntoItsLogSet();
    void eachIsMarkedWhereAQueryFindsIt();
    void nobodyRealIsNamed();
    void twoRunsDiffer();
};

void TstSamples::oneForEachLogSet()
{
    const auto samples = demo::writeSamples(kMarker, kNow);
    QCOMPARE(samples.size(), insight::kLogSetCount);
    for (std::size_t i = 0; i < samples.size(); ++i)
        QCOMPARE(samples[i].logSet, insight::kLogSets[i].id);
}

void TstSamples::eachIsSortedIntoItsLogSet_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("rule");
    const char *rules[] = {"entra-signin-public", "entra-signin-token",      "defender-alert",
                           "data-plane",          "activity-administrative", "not-json"};
    for (std::size_t i = 0; i < insight::kLogSetCount; ++i)
        QTest::newRow(insight::kLogSets[i].name) << static_cast<int>(i) << QString::fromLatin1(rules[i]);
}

void TstSamples::eachIsSortedIntoItsLogSet()
{
    QFETCH(const int, index);
    QFETCH(const QString, rule);
    insight::EventDecoder decoder(insight::RuleBook::builtIn());
    // Ids, addresses and the like are left to chance: none of them may decide.
    for (int run = 0; run < 200; ++run) {
        const auto samples = demo::writeSamples(kMarker + std::to_string(run), kNow);
        const pipeline::Sample &sample = samples[static_cast<std::size_t>(index)];
        int events = 0;
        decoder.decode(sample.body, {.partition = 0, .offset = 0, .enqueuedMs = kNow},
                       [&](const insight::InsightEvent &event) {
                           ++events;
                           QCOMPARE(event.logSet, sample.logSet);
                           QVERIFY(event.rule);
                           QCOMPARE(QString::fromStdString(event.rule->id), rule);
                           QVERIFY2(event.repairs.isEmpty(), "a sample needs no mending");
                           if (event.sourceIsJson) {
                               QVERIFY2(event.notes.isEmpty(), "nor is there anything to know of it");
                               // Azure writes a sign-in down some seconds after it happened.
                               QVERIFY(event.timestampMs <= kNow && event.timestampMs > kNow - 20'000);
                           }
                       });
        QCOMPARE(events, 1);
    }
}

void TstSamples::eachIsMarkedWhereAQueryFindsIt()
{
    insight::EventDecoder decoder(insight::RuleBook::builtIn());
    for (const pipeline::Sample &sample : demo::writeSamples(kMarker, kNow)) {
        decoder.decode(sample.body, {}, [&](const insight::InsightEvent &event) {
            const QJsonObject json =
                QJsonDocument::fromJson(QByteArray::fromStdString(insight::toJson(event, "hub"))).object();
            if (sample.logSet == insight::LogSet::UnparsedData)
                QVERIFY(
                    json.value("source_data"_L1).toString().endsWith(u' ' + QString::fromStdString(kMarker)));
            else
                QCOMPARE(json.value("source_json"_L1).toObject().value("hubscopeSample"_L1).toString(),
                         QString::fromStdString(kMarker));
        });
        QVERIFY2(QString::fromStdString(sample.body).contains(u"sample"_s, Qt::CaseInsensitive),
                 "a person sees it, too");
    }
}

void TstSamples::nobodyRealIsNamed()
{
    static const QRegularExpression kAddress(u"\\b\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\b"_s);
    static const QRegularExpression kInvented(u"\\A(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\."_s);
    static const QRegularExpression kAccount(u"[A-Za-z0-9._-]+@[A-Za-z0-9.-]+"_s);
    for (int run = 0; run < 100; ++run) {
        for (const pipeline::Sample &sample : demo::writeSamples(std::to_string(run), kNow)) {
            QString body = QString::fromStdString(sample.body);
            body.remove(QRegularExpression(u"(Chrome|Safari|Version|Firefox)/[0-9.]+|Chrome [0-9.]+"_s));
            for (auto match = kAddress.globalMatch(body); match.hasNext();) {
                const QString address = match.next().captured();
                QVERIFY2(kInvented.match(address).hasMatch(), qPrintable(address));
            }
            for (auto match = kAccount.globalMatch(body); match.hasNext();)
                QCOMPARE(match.next().captured(), u"hubscope-sample@contoso.example"_s);
        }
    }
}

void TstSamples::twoRunsDiffer()
{
    const auto one = demo::writeSamples("run-1", kNow);
    const auto two = demo::writeSamples("run-2", kNow);
    const auto again = demo::writeSamples("run-1", kNow);
    std::set<std::string> bodies;
    for (std::size_t i = 0; i < one.size(); ++i) {
        QCOMPARE(again[i].body, one[i].body);
        bodies.insert({one[i].body, two[i].body});
    }
    QCOMPARE(bodies.size(), 2 * insight::kLogSetCount);
}

} // namespace

QTEST_GUILESS_MAIN(TstSamples)
#include "tst_Samples.moc"
