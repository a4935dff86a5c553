// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Notification rules as values and files, how often they may call, and what a row tells without its record.
#include "insight/AlertLimiter.h"
#include "insight/EventKeys.h"
#include "insight/NotificationRule.h"
#include "insight/RowFacts.h"
#include "support/RuleBooks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::insight;
using namespace hubscope::test;

namespace {

NotificationRule made(const std::string &id, const std::string &query, bool enabled = true)
{
    return {.id = id, .name = "Name of " + id, .query = query, .enabled = enabled, .limit = {2, 15}};
}

std::string fileWith(const std::string &rules)
{
    return "{\n  \"version\": 1,\n  \"rules\": [" + rules + "]\n}\n";
}

} // namespace

class tst_NotificationRule : public QObject
{
    Q_OBJECT
private slots:
    void isOffAndRareUnlessToldOtherwise();
    void queries_data();
    void queries();
    void filesGoThereAndBack();
    void filesThatDoNotFit_data();
    void filesThatDoNotFit();
    void filesAreBounded();

    void aBurstIsOneAlert();
    void whatIsHeldBackIsToldWithTheNext();
    void whatIsHeldBackIsToldByItself();
    void severalMayBeTold();
    void nothingIsLost();
    void aNewLimitHoldsAtOnce();

    void rowsTellWhatEventsTell();
};

void tst_NotificationRule::isOffAndRareUnlessToldOtherwise()
{
    const NotificationRule rule;
    QVERIFY(!rule.enabled);
    QCOMPARE(rule.limit.most, 1U);
    QCOMPARE(rule.limit.minutes, 5U);
    // What a file does not say is that, too.
    const auto read = notificationRules(fileWith(R"({"id":"a","name":"A","query":"x"})"));
    QVERIFY(read.has_value());
    QVERIFY(!read->front().enabled);
    QCOMPARE(read->front().limit, NotificationLimit());
}

void tst_NotificationRule::queries_data()
{
    QTest::addColumn<QString>("query");
    // -1: it fits.
    QTest::addColumn<int>("at");
    QTest::newRow("where") << u"where(result = SUCCESS)"_s << -1;
    QTest::newRow("expression") << u"result = SUCCESS AND hubscope.log_set = \"Unparsed Data\""_s << -1;
    QTest::newRow("keyword") << u"alice"_s << -1;
    QTest::newRow("regex") << u"user = /^a/"_s << -1;
    QTest::newRow("empty") << u""_s << 0;
    QTest::newRow("blanks") << u"  "_s << 0;
    QTest::newRow("groups") << u"where(a) groupby(b)"_s << 0;
    QTest::newRow("limit") << u"where(a) limit(3)"_s << 0;
    QTest::newRow("groups of all") << u"groupby(b)"_s << 0;
    QTest::newRow("variable") << u"user = \"ä\" AND a = ${x}"_s << 19;
    QTest::newRow("malformed") << u"where(a = )"_s << 10;
    QTest::newRow("too long") << QString(17'000, u'a') << 16'384;
}

void tst_NotificationRule::queries()
{
    QFETCH(QString, query);
    QFETCH(int, at);
    const auto read = notificationQuery(query.toStdString());
    QCOMPARE(read.has_value(), at < 0);
    if (!read) {
        QCOMPARE(static_cast<int>(read.error().at), at);
        QVERIFY(!read.error().message.empty());
    }
}

void tst_NotificationRule::filesGoThereAndBack()
{
    const std::vector<NotificationRule> rules{made("a", "user = \"O'Brien \\\"x\\\"\""),
                                              made("b", "where(alic, loose)", false)};
    const std::string json = toJson(rules);
    const auto read = notificationRules(json);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    QCOMPARE(*read, rules);
    QCOMPARE(toJson(*read), json);
    QVERIFY(notificationRules(toJson({}))->empty());
}

void tst_NotificationRule::filesThatDoNotFit_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const std::string &json, const QString &detail) {
        QTest::newRow(name) << QString::fromStdString(json) << detail;
    };
    row("not JSON", "{\n \"version\": 1,,\n}", u"line 2, column 15: not JSON: "_s);
    row("nothing", "", u"line 1, column 1: "_s);
    row("a list", "[]", u"line 1, column 1: expected an object with a list \"rules\""_s);
    row("newer", "{\n\"version\": 2, \"rules\": []}", u"line 2, column 12: this is not version 1"_s);
    row("no version", "{\"rules\": []}", u"line 1, column 1: this is not version 1"_s);
    row("no name", fileWith("\n{\"id\": \"a\", \"query\": \"x\"}"),
        u"line 4, column 1: expected a text \"name\""_s);
    row("a name that is none", fileWith("\n{\"id\": \"a\", \"name\": 7, \"query\": \"x\"}"),
        u"line 4, column 21: expected a text \"name\""_s);
    row("a query with a fault", fileWith("\n{\"id\": \"a\", \"name\": \"ä\", \"query\": \"user = \"}"),
        u"line 4, column 35: the query does not fit at character 8: "_s);
    row("groups", fileWith("\n{\"id\": \"a\", \"name\": \"A\", \"query\": \"groupby(user)\"}"),
        u"line 4, column 35: the query does not fit at character 1: A rule only chooses events"_s);
    row("twice",
        fileWith(R"({"id":"a","name":"A","query":"x"},)"
                 "\n"
                 R"({"id":"a","name":"B","query":"y"})"),
        u"line 4, column 7: another rule has this id"_s);
    row("a limit of none", fileWith("\n{\"id\":\"a\",\"name\":\"A\",\"query\":\"x\",\"most\":0}"),
        u"line 4, column 41: expected a number from 1 to 60 for \"most\""_s);
    row("a limit that is none", fileWith("\n{\"id\":\"a\",\"name\":\"A\",\"query\":\"x\",\"minutes\":5.5}"),
        u"line 4, column 44: expected a number from 1 to 1440 for \"minutes\""_s);
    row("an endless limit",
        fileWith("\n{\"id\":\"a\",\"name\":\"A\",\"query\":\"x\",\"minutes\":99999999999}"),
        u"line 4, column 44: expected a number from 1 to 1440"_s);
    row("a flag that is none",
        fileWith("\n{\"id\":\"a\",\"name\":\"A\",\"query\":\"x\",\"enabled\":\"yes\"}"),
        u"line 4, column 44: expected true or false"_s);
}

void tst_NotificationRule::filesThatDoNotFit()
{
    QFETCH(QString, json);
    QFETCH(QString, detail);
    const auto read = notificationRules(json.toStdString());
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"notifications.unreadable"_s);
    QVERIFY2(read.error().detail.startsWith(detail), qPrintable(read.error().detail));
}

void tst_NotificationRule::filesAreBounded()
{
    std::vector<NotificationRule> rules;
    for (std::size_t i = 0; i < NotificationRule::kMostRules; ++i)
        rules.push_back(made("r" + std::to_string(i), "x"));
    QVERIFY(notificationRules(toJson(rules)).has_value());
    rules.push_back(made("one more", "x"));
    QVERIFY(notificationRules(toJson(rules)).error().detail.contains(u"more than 50 rules"));
    rules.resize(1);
    rules[0].name = std::string(NotificationRule::kLongestName, 'n');
    QVERIFY(notificationRules(toJson(rules)).has_value());
    rules[0].name += 'n';
    QVERIFY(notificationRules(toJson(rules)).error().detail.contains(u"more than 120 characters"));
}

// How often

void tst_NotificationRule::aBurstIsOneAlert()
{
    AlertLimiter limiter({1, 5});
    QVERIFY(limiter.add(3, 10'000));
    QCOMPARE(limiter.take(10'000), 0U);
    QVERIFY(!limiter.add(1200, 10'400));
    QVERIFY(!limiter.add(1, 10'999));
    QCOMPARE(limiter.take(10'999), 0U);
    QCOMPARE(limiter.take(11'000), 1204U);
    // Told once.
    QCOMPARE(limiter.take(11'001), 0U);
    QCOMPARE(limiter.take(99'999'999), 0U);
}

void tst_NotificationRule::whatIsHeldBackIsToldWithTheNext()
{
    AlertLimiter limiter({1, 5});
    QVERIFY(limiter.add(1, 0));
    QCOMPARE(limiter.take(1000), 1U);
    QVERIFY(!limiter.add(7, 1500));
    QVERIFY(!limiter.add(2, 299'999));
    QCOMPARE(limiter.take(299'999), 0U);
    // Five minutes after it was opened, not after it was told.
    QVERIFY(limiter.add(1, 300'000));
    QCOMPARE(limiter.take(300'999), 0U);
    QCOMPARE(limiter.take(301'000), 10U);
}

void tst_NotificationRule::whatIsHeldBackIsToldByItself()
{
    AlertLimiter limiter({1, 5});
    QVERIFY(limiter.add(1, 0));
    QCOMPARE(limiter.take(1000), 1U);
    QVERIFY(!limiter.add(7, 1500));
    QCOMPARE(limiter.take(299'999), 0U);
    // Nothing more comes.
    QCOMPARE(limiter.take(300'000), 7U);
    QCOMPARE(limiter.take(300'001), 0U);
    // That was a telling, too: what comes now waits for the next time, as an alert of its own.
    QVERIFY(limiter.add(2, 310'000));
    QVERIFY(!limiter.add(3, 320'000));
    QCOMPARE(limiter.take(599'999), 0U);
    QCOMPARE(limiter.take(600'000), 5U);
    QCOMPARE(limiter.take(99'999'999), 0U);
    // After quiet that nothing came in, the first hit is gathered with as ever.
    QVERIFY(limiter.add(1, 100'000'000));
    QCOMPARE(limiter.take(100'000'999), 0U);
    QCOMPARE(limiter.take(100'001'000), 1U);
}

void tst_NotificationRule::severalMayBeTold()
{
    AlertLimiter limiter({3, 1});
    int alerts = 0;
    std::vector<std::int64_t> toldAt;
    // One event every 100 ms for two minutes.
    std::uint64_t told = 0;
    for (std::int64_t now = 0; now < 120'000; now += 100) {
        alerts += limiter.add(1, now) ? 1 : 0;
        if (const std::uint64_t count = limiter.take(now)) {
            told += count;
            toldAt.push_back(now);
        }
    }
    QCOMPARE(alerts, 6);
    QCOMPARE(toldAt, (std::vector<std::int64_t>{1000, 2100, 3200, 61'000, 62'100, 63'200}));
    QCOMPARE(told, 633U);
}

void tst_NotificationRule::nothingIsLost()
{
    AlertLimiter limiter({2, 1});
    std::uint64_t came = 0;
    std::uint64_t told = 0;
    std::uint32_t seed = 7;
    std::int64_t now = 0;
    for (int i = 0; i < 20'000; ++i) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        now += (seed >> 16U) % 400;
        const std::uint64_t count = (seed >> 8U) % 50 + 1;
        limiter.add(count, now);
        came += count;
        told += limiter.take(now);
    }
    // All but what came since the last one, which is told when it may.
    QVERIFY(told < came);
    QCOMPARE(told + limiter.take(now + 60'000), came);
}

void tst_NotificationRule::aNewLimitHoldsAtOnce()
{
    AlertLimiter limiter({1, 60});
    QVERIFY(limiter.add(1, 0));
    QCOMPARE(limiter.take(1000), 1U);
    QVERIFY(!limiter.add(1, 70'000));
    limiter.setLimit({1, 1});
    QVERIFY(limiter.add(1, 70'001));
    limiter.setLimit({1, 60});
    QCOMPARE(limiter.take(71'001), 2U);
    QVERIFY(!limiter.add(1, 140'000));
}

// What a row tells

void tst_NotificationRule::rowsTellWhatEventsTell()
{
    const std::vector<std::string> keys{"hubscope.log_set",
                                        "#log",
                                        "HUBSCOPE.Category",
                                        "hubscope.rule",
                                        "account",
                                        "source_account",
                                        "user",
                                        "source_user",
                                        "action",
                                        "title",
                                        "type",
                                        "result",
                                        "severity",
                                        "source_ip",
                                        "service",
                                        "asset",
                                        "nobody",
                                        "source_json.time",
                                        "hubscope.topic",
                                        "authentication_target",
                                        "target_user",
                                        "group",
                                        "user_agent",
                                        "timestamp",
                                        "source_data"};
    const std::vector<std::string> bodies{
        kSignInBody,
        kGraphBody,
        kNoJsonBody,
        R"({"category":"SignInLogs","callerIpAddress":"10.0.0.4","properties":{"userPrincipalName":"alice@contoso.com","appDisplayName":"Portal","status":{"errorCode":50126}}})",
        R"({"category":"AuditLogs","operationName":"Add member to group","identity":"bob@contoso.com","properties":{"initiatedBy":{"user":{"userPrincipalName":"bob@contoso.com"}}}})",
        R"({"category":"AlertEvidence","properties":{"Title":"Malware","Severity":"High"}})",
        R"({"category":"Administrative","operationName":"MICROSOFT.COMPUTE/VIRTUALMACHINES/WRITE","caller":"eve@contoso.com","resultType":"Success"})",
        R"({'category':'SignInLogs'})"};
    const auto batch = decodedBatch(bodies);
    RowFacts facts(keys);
    EventKeys whole(keys);
    EventDecoder decoder(batch->rules());
    int known = 0;
    using Kind = leql::KeyValue::Kind;
    for (const EventRow &row : batch->rows()) {
        facts.read(row);
        decoder.decodeRecord(
            row.source, row.origin, row.record,
            [&](const InsightEvent &event) {
                whole.read(event);
                for (std::uint32_t key = 0; key < keys.size(); ++key) {
                    const leql::KeyValue told = facts.value(key);
                    if (told.kind == Kind::Unknown)
                        continue;
                    const leql::KeyValue is = whole.value(key);
                    QVERIFY2(told.kind == is.kind && told.text == is.text, keys[key].c_str());
                    known += told.kind == Kind::Text ? 1 : 0;
                }
            },
            row.remarks());
    }
    QVERIFY2(known > 40, qPrintable(QString::number(known)));
}

QTEST_GUILESS_MAIN(tst_NotificationRule)
#include "tst_NotificationRule.moc"
