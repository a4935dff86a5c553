// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/EventDecoder.h"
#include "insight/RuleBook.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::insight;

class tst_RuleBook : public QObject
{
    Q_OBJECT
private slots:
    void builtInIsSound();
    void namesWhatDoesNotFit_data();
    void namesWhatDoesNotFit();
    void firstMatchWins();
    void aBookMayHoldNothingForARecord();
    void rulesThatAreOffNeverHold();
    void aBookWithAllRulesOffIsUnparsedData();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void rulesSeeRecordAndEvent_data();
    void rulesSeeRecordAndEvent();
};

namespace {

std::string bookOf(const std::string &rules)
{
    return "{\"version\":1,\n\"rules\":[" + rules + "]}";
}

std::string ruleOf(const std::string &id, const std::string &test,
                   const std::string &logSet = "Cloud Service Activity")
{
    return "\n{\"id\":\"" + id + "\",\"test\":\"" + test + "\",\"logSet\":\"" + logSet +
           "\",\"reason\":\"r\",\"source\":\"s\",\"published\":true}";
}

/// The id of the rule that `body` meets.
std::string ruleFor(const std::string &book, std::string_view body)
{
    const auto rules = RuleBook::fromJson(book);
    if (!rules)
        return rules.error().detail.toStdString();
    std::string id = "(no event)";
    EventDecoder decoder(*rules);
    decoder.decode(body, {}, [&](const InsightEvent &event) { id = event.rule ? event.rule->id : "(none)"; });
    return id;
}

} // namespace

void tst_RuleBook::builtInIsSound()
{
    const auto book = RuleBook::builtIn();
    QVERIFY(book->rules().size() > 20);
    for (const Rule &rule : book->rules()) {
        QVERIFY2(!rule.reason.empty() && !rule.source.empty(), rule.id.c_str());
        QVERIFY(rule.condition != nullptr);
    }
    // The last row takes whatever is left.
    QCOMPARE(book->rules().back().logSet, LogSet::UnparsedData);
    QCOMPARE(book->rules().back().test, std::string("hubscope.json"));
}

void tst_RuleBook::namesWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("book");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const std::string &book, const QString &detail) {
        QTest::newRow(name) << QByteArray::fromStdString(book) << detail;
    };
    row("empty", "", u"line 1, column 1: "_s);
    row("not JSON", "{\"version\":1,\n  \"rules\":[oops]}", u"line 2, column 12: "_s);
    row("no rules", "{\"version\":1}", u"line 1, column 1: "_s);
    row("empty rules", bookOf(""), u"line 2, column 9: "_s);
    row("other version", "{\"version\":2,\"rules\":[]}", u"line 1, column 12: "_s);
    row("not a rule", bookOf("\n 1"), u"line 3, column 2: "_s);
    row("no id", bookOf("\n{\"test\":\"x\"}"), u"line 3, column 1: expected a text \"id\""_s);
    row("log set", bookOf(ruleOf("a", "source_json.x", "Nowhere")),
        u"line 3, column 43: there is no log set of this name; there are Ingress Authentication, SSO "
        "Authentication, Third-Party Alerts, Cloud Service Activity, Cloud Service Admin Activity, Unparsed Data"_s);
    row("doubled id", bookOf(ruleOf("a", "source_json.x") + "," + ruleOf("a", "source_json.y")),
        u"line 4, column 7: another rule has this id"_s);
    std::string manyKeys = "source_json.k0";
    for (int i = 1; i < 2100; ++i)
        manyKeys += ", source_json.k" + std::to_string(i);
    row("many keys", bookOf(ruleOf("a", manyKeys)),
        u"line 2, column 9: the rules ask for more than 2000 different keys"_s);
    row("bad test", bookOf(ruleOf("a", "source_json.x =")),
        u"line 3, column 18: the test of \"a\" does not fit at character 16"_s);
    row("unknown key", bookOf(ruleOf("a", "sauce = x")),
        u"line 3, column 18: the test of \"a\" does not fit at character 1: No event has the key \"sauce\""_s);
    row("late unknown key", bookOf(ruleOf("a", "user = sauce AND sauce = x")),
        u"line 3, column 18: the test of \"a\" does not fit at character 18: No event"_s);
    row("switch",
        bookOf("\n{\"id\":\"a\",\"test\":\"user\",\"logSet\":\"Unparsed Data\",\"reason\":\"\","
               "\"source\":\"\",\"enabled\":\"no\"}"),
        u"line 3, column 84: expected true or false for \"enabled\""_s);
    row("line break in the id", bookOf(ruleOf("a\\nb", "user")),
        u"line 3, column 7: the id of \"a\nb\" does not fit at character 2: Line breaks"_s);
    row("endless id", bookOf(ruleOf(std::string(101, 'a'), "user")), u"line 3, column 7: the id of"_s);
    row("deep test", bookOf(ruleOf("a", std::string(20'000, '('))),
        u"line 3, column 18: the test of \"a\" does not fit at character 101: The expression is nested"_s);
    row("endless test", bookOf(ruleOf("a", "user = " + std::string(100'000, 'x'))),
        u"line 3, column 18: the test of \"a\" does not fit at character"_s);
}

void tst_RuleBook::namesWhatDoesNotFit()
{
    QFETCH(QByteArray, book);
    QFETCH(QString, detail);
    const auto read = RuleBook::fromJson(book.toStdString());
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"rules.unreadable"_s);
    QVERIFY2(read.error().detail.startsWith(detail), qPrintable(read.error().detail));
}

void tst_RuleBook::firstMatchWins()
{
    const std::string book =
        bookOf(ruleOf("second", "source_json.a = 2") + "," + ruleOf("any", "source_json.a") + "," +
               ruleOf("late", "source_json.a = 1"));
    QCOMPARE(ruleFor(book, R"({"a":1})"), std::string("any"));
    QCOMPARE(ruleFor(book, R"({"a":2})"), std::string("second"));
}

void tst_RuleBook::aBookMayHoldNothingForARecord()
{
    const auto rules = RuleBook::fromJson(bookOf(ruleOf("a", "source_json.a")));
    QVERIFY(rules);
    EventDecoder decoder(*rules);
    int events = 0;
    const auto check = [&](const InsightEvent &event) {
        ++events;
        QVERIFY(event.rule == nullptr);
        QCOMPARE(event.logSet, LogSet::UnparsedData);
    };
    decoder.decode(R"({"b":1})", {}, check);
    decoder.decode("text", {}, check);
    QCOMPARE(events, 2);
}

void tst_RuleBook::rulesThatAreOffNeverHold()
{
    const auto off = [](std::string rule) { return rule.insert(rule.size() - 1, ",\"enabled\":false"); };
    const std::string book = bookOf(
        off(ruleOf("off", "source_json.a")) + "," + ruleOf("on", "source_json.a") + "," +
        off(ruleOf("broken", "hubscope.json = false")) + "," +
        off(ruleOf("sign-in", "hubscope.category = SignInLogs")) + "," + ruleOf("any", "hubscope.category"));
    QCOMPARE(ruleFor(book, R"({"a":1})"), std::string("on"));
    QCOMPARE(ruleFor(book, R"({"category":"SignInLogs"})"), std::string("any"));
    QCOMPARE(ruleFor(book, "no JSON"), std::string("(none)"));
}

void tst_RuleBook::aBookWithAllRulesOffIsUnparsedData()
{
    std::vector<Rule> rules = RuleBook::builtIn()->rules();
    for (Rule &rule : rules)
        rule.enabled = false;
    EventDecoder decoder(RuleBook::of(std::move(rules)));
    int events = 0;
    for (const char *body : {R"({"category":"SignInLogs","callerIpAddress":"203.0.113.4"})", "no JSON",
                             R"({"records":[]})", "[1]"}) {
        decoder.decode(body, {}, [&](const InsightEvent &event) {
            ++events;
            QCOMPARE(event.rule, nullptr);
            QCOMPARE(event.logSet, LogSet::UnparsedData);
        });
    }
    QCOMPARE(events, 4);
}

void tst_RuleBook::writesWhatItReads_data()
{
    QTest::addColumn<QByteArray>("book");
    QTest::newRow("built-in") << QByteArray::fromStdString(RuleBook::builtIn()->toJson());
    QTest::newRow("own file") << [] {
        QFile file(u"" HUBSCOPE_SOURCE_DIR "/resources/rules.json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    QTest::newRow("off") << QByteArray(
        R"({"version":1,"rules":[{"id":"a","test":"user","logSet":"Unparsed Data",)"
        R"("reason":"","source":"","enabled":false}]})");
    QTest::newRow("every script") << QByteArray(
        R"({"version":1,"rules":[{"id":"Ä-規則-🙂","test":"action = \"Größe \\ \u0041\ud83d\ude42\ttab\" AND source_json.ключ = /^\\d+$/",)"
        R"("logSet":"SSO Authentication","reason":"Über\u202e \u200f 𝕬 \"quoted\" \/ &lt;b&gt;","source":"é","published":true}]})");
}

void tst_RuleBook::writesWhatItReads()
{
    QFETCH(QByteArray, book);
    const auto read = RuleBook::fromJson(book.toStdString());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    const std::string written = (*read)->toJson();
    const auto again = RuleBook::fromJson(written);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QVERIFY((*again)->sameAs(**read));
    QCOMPARE((*again)->toJson(), written);
    QVERIFY(QString::fromStdString(written).toStdString() == written);
}

void tst_RuleBook::rulesSeeRecordAndEvent_data()
{
    QTest::addColumn<QByteArray>("test");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *test, bool holds) { QTest::newRow(test) << QByteArray(test) << holds; };
    row("source_json.CATEGORY = AuditLogs", true);
    row("hubscope.category = AuditLogs", true);
    row("hubscope.category = Other", false);
    row("source_json.properties.initiatedBy.user.userPrincipalName = a@b.example", true);
    row("source_json.properties.nothing.there", false);
    row("source_json.properties", true);
    row("source_json.tags.deep = x", true);
    row("source_json.http://x = y", false);
    row("user = a@b.example", true);
    row("source_account = a@b.example", true);
    row("source_ip = IP(203.0.113.0/24)", true);
    row("hubscope.source_ip_scope = public", true);
    row("result = SUCCESS", true);
    row("action CONTAINS Delete", true);
    row("target_user = c@d.example", true);
    row("hubscope.self_service = false", true);
    row("hubscope.json = true", true);
    row("hubscope.records_empty = false", true);
    row("service = Directory", true);
}

void tst_RuleBook::rulesSeeRecordAndEvent()
{
    QFETCH(QByteArray, test);
    QFETCH(bool, holds);
    const char *record =
        R"({"category":"AuditLogs","operationName":"Delete user","callerIpAddress":"203.0.113.4","tags":"{\"deep\":\"x\"}",)"
        R"("properties":{"result":"success","loggedByService":"Directory","initiatedBy":{"user":{"id":"1","userPrincipalName":"a@b.example"}},)"
        R"("targetResources":[{"type":"User","id":"2","userPrincipalName":"c@d.example"}]}})";
    const std::string found = ruleFor(bookOf(ruleOf("it", test.toStdString())), record);
    QCOMPARE(found, holds ? std::string("it") : std::string("(none)"));
}

QTEST_APPLESS_MAIN(tst_RuleBook)
#include "tst_RuleBook.moc"
