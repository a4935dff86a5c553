// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/LogGenerator.h"
#include "insight/EventDecoder.h"

#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kNow = 1'764'000'000'000;

class TstLogGenerator : public QObject
{
    Q_OBJECT
private slots:
    void repeatsItself();
    void fillsAllLogSets();
    void givesAsManyEventsAsItSays();
    void namesNoRealHost();
    void staysSmall();
};

void TstLogGenerator::repeatsItself()
{
    demo::LogGenerator one(7);
    demo::LogGenerator two(7);
    demo::LogGenerator other(8);
    bool differs = false;
    for (int i = 0; i < 500; ++i) {
        const std::string body = one.next(kNow + i, 1 + i % 20).body;
        QCOMPARE(two.next(kNow + i, 1 + i % 20).body, body);
        differs = differs || other.next(kNow + i, 1 + i % 20).body != body;
    }
    QVERIFY(differs);
}

void TstLogGenerator::fillsAllLogSets()
{
    demo::LogGenerator generator(1);
    insight::EventDecoder decoder(insight::RuleBook::builtIn());
    std::map<insight::LogSet, int> counts;
    std::set<std::string> results;
    int remarks = 0;
    for (int i = 0; i < 3000; ++i) {
        decoder.decode(generator.next(kNow, 1).body, {}, [&](const insight::InsightEvent &event) {
            ++counts[event.logSet];
            if (event.logSet == insight::LogSet::IngressAuthentication)
                results.emplace(event.value(insight::Key::Result));
            remarks += event.repairs.isEmpty() && event.notes.isEmpty() ? 0 : 1;
        });
    }
    QCOMPARE(counts.size(), insight::kLogSetCount);
    for (const auto &[logSet, count] : counts)
        QVERIFY2(count >= 30, insight::info(logSet).name);
    QVERIFY2(results.size() >= 3, "sign-ins succeed and fail, for more than one reason");
    QVERIFY2(remarks > 0, "some messages are broken");
    QVERIFY2(remarks < 150, "but few");
}

void TstLogGenerator::givesAsManyEventsAsItSays()
{
    demo::LogGenerator generator(3);
    insight::EventDecoder decoder(insight::RuleBook::builtIn());
    for (int i = 0; i < 500; ++i) {
        const demo::DemoMessage message = generator.next(kNow, 1 + i % 64);
        int events = 0;
        decoder.decode(message.body, {}, [&](const insight::InsightEvent &) { ++events; });
        QCOMPARE(events, message.records);
    }
}

void TstLogGenerator::namesNoRealHost()
{
    static const QRegularExpression kAddress(u"\\b\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\b"_s);
    static const QRegularExpression kInvented(
        u"\\A(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113|10\\.\\d+\\.\\d+)\\."_s);
    demo::LogGenerator generator(5);
    for (int i = 0; i < 500; ++i) {
        QString body = QString::fromStdString(generator.next(kNow, 4).body);
        body.remove(QRegularExpression(u"(Chrome|Safari|Version)/[0-9.]+|Chrome [0-9.]+"_s));
        for (auto match = kAddress.globalMatch(body); match.hasNext();) {
            const QString address = match.next().captured();
            QVERIFY2(kInvented.match(address).hasMatch(), qPrintable(address));
        }
    }
}

void TstLogGenerator::staysSmall()
{
    demo::LogGenerator generator(2);
    for (int i = 0; i < 50; ++i)
        QVERIFY(generator.next(kNow, 1'000'000).body.size() < 300'000);
}

} // namespace

QTEST_GUILESS_MAIN(TstLogGenerator)
#include "tst_LogGenerator.moc"
