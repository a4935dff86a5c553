// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/Condition.h"

#include <QTest>

#include <map>
#include <string>

using namespace hubscope::leql;

class tst_Condition : public QObject
{
    Q_OBJECT
private slots:
    void saysWhereItsKeysStand();
    void matches_data();
    void matches();
    void refuses_data();
    void refuses();
    void boundsDepthAndSize();
    void learnsFromUnknownKeys_data();
    void learnsFromUnknownKeys();
    void asksOnlyWhatIsNotSettled();
    void namesItsKeys();
    void partsKeys();
};

namespace {

/// A small event; `nothing` is not there.
class Event : public KeySource
{
public:
    explicit Event(const Condition &condition)
        : m_condition(condition)
    {
    }
    KeyValue value(std::uint32_t key) const override
    {
        static const std::map<std::string, KeyValue> values{
            {"result", {KeyValue::Kind::Text, "FAILED_BAD_PASSWORD"}},
            {"user", {KeyValue::Kind::Text, "alice"}},
            {"count", {KeyValue::Kind::Text, "1000"}},
            {"ip", {KeyValue::Kind::Text, "10.1.2.3"}},
            {"v6", {KeyValue::Kind::Text, "2001:db8::7"}},
            {"void", {KeyValue::Kind::Null, {}}},
            {"object", {KeyValue::Kind::Container, "{}"}},
            {"path", {KeyValue::Kind::Text, "C:\\Windows"}},
            {"later", {KeyValue::Kind::Unknown, {}}},
        };
        const auto found = values.find(m_condition.keys()[key]);
        return found == values.end() ? KeyValue{} : found->second;
    }
    std::string_view wholeText() const override { return R"({"Message":"User alice, deleted blob"})"; }

private:
    const Condition &m_condition;
};

} // namespace

void tst_Condition::matches_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("match");
    const auto row = [](const char *query, bool match) {
        QTest::newRow(query) << QByteArray(query) << match;
    };
    row("user = alice", true);
    row("where(user = alice)", true);
    row("WHERE ( user=alice )", true);
    row("user = Alice", false);
    row("user = NOCASE(Alice)", true);
    row("user != bob", true);
    row("user != alice", false);
    row("nothing != bob", false);
    row("NOT nothing = bob", true);
    row("user = \"alice\"", true);
    row("user = 'alice'", true);
    row("user = \"\"\"alice\"\"\"", true);
    row("path = C:\\\\Windows", true);
    row("path = \"C:\\\\Windows\"", true);
    row("path = '''C:\\Windows'''", true);
    row("count = 1e3", true);
    row("count = 1000.0", true);
    row("count = \"1e3\"", false);
    row("count > 999 AND count < 1001", true);
    row("count >= 1000 AND count <= 1000", true);
    row("user > 1", false);
    row("user", true);
    row("nothing", false);
    row("void", false);
    row("object", true);
    row("void = null", true);
    row("nothing = null", true);
    row("user = null", false);
    row("user != null", true);
    row("void != null", false);
    row("result STARTS-WITH FAILED", true);
    row("result starts-with failed", false);
    row("result ISTARTS-WITH failed", true);
    row("result STARTS-WITH /FAIL[A-Z]*_/", true);
    row("result STARTS-WITH /BAD/", false);
    row("result STARTS-WITH /x|BAD/", false);
    row("result ISTARTS-WITH /failed/", true);
    row("result STARTS-WITH-ANY [/BAD/, OK]", false);
    row("result STARTS-WITH-ANY [/BAD/, /F/]", true);
    row("result CONTAINS BAD", true);
    row("result CONTAINS bad", false);
    row("result ICONTAINS bad_pass", true);
    row("result NOT CONTAINS BAD", false);
    row("user IN [bob, alice]", true);
    row("user NOT IN [bob, alice]", false);
    row("user IN [Bob, Alice]", false);
    row("user IIN [Bob, Alice]", true);
    row("result CONTAINS-ANY [x, PASS]", true);
    row("result CONTAINS-ALL [FAILED, PASS]", true);
    row("result CONTAINS-ALL [FAILED, x]", false);
    row("result ICONTAINS-ALL [failed, pass]", true);
    row("result STARTS-WITH-ANY [OK, FAIL]", true);
    row("result ISTARTS-WITH-ANY [ok, fail]", true);
    row("result = /bad_.*word/i", true);
    row("result = /bad/", false);
    row("result IN [/^FAILED/, x]", true);
    row("ip = IP(10.0.0.0/8)", true);
    row("ip = IP(10.1.2.3)", true);
    row("ip IN [IP(192.168.0.0/16), IP(10.1.0.0/17)]", true);
    row("ip = IP(10.1.128.0/17)", false);
    row("ip = IP(0.0.0.0/0)", true);
    row("ip = IP(2001:db8::/32)", false);
    row("v6 = IP(2001:db8::/32)", true);
    row("v6 = IP(2001:db9::/32)", false);
    row("user = IP(10.0.0.0/8)", false);
    row("user = bob OR user = alice AND count = 1000", true);
    row("user = alice OR user = bob AND count = 1", true);
    row("(user = alice OR user = bob) AND count = 1", false);
    row("user = alice count = 1000", true);
    row("user = alice count = 1", false);
    row("NOT user = bob AND NOT count = 1", true);
    row("NOT (user = bob OR count = 1)", true);
    row("NOT NOT user = alice", true);
    row("nothing, user = alice", true);
    row("all(nothing, user) = alice", false);
    row("all(user, user) IN [alice]", true);
    row("nothing, user", true);
    row("\"deleted\"", true);
    row("\"delet\"", false);
    row("\"alice, deleted blob\"", true);
    row("/DELETED/i", true);
    row("user = bob OR \"blob\"", true);
}

void tst_Condition::matches()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, match);
    const auto condition = Condition::parse(query.toStdString());
    QVERIFY2(condition, condition ? "" : condition.error().message.c_str());
    QCOMPARE(condition->matches(Event(*condition)), match);
}

void tst_Condition::refuses_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("at");
    const auto row = [](const char *query, int at) { QTest::newRow(query) << QByteArray(query) << at; };
    row("", 0);
    row("user =", 6);
    row("user = alice AND", 16);
    row("user = alice OR )", 16);
    row("(user = alice", 13);
    row("user = alice)", 12);
    row("where(user = alice", 18);
    row("user = \"alice", 7);
    row("user = /a", 7);
    row("user = /(/", 7);
    row("user = /a/q", 7);
    row("user > many", 7);
    row("user IN alice", 8);
    row("user IN [alice", 14);
    row("user CONTAINS [alice]", 14);
    row("user = IP(10.0.0.0/33)", 10);
    row("user = IP(here)", 10);
    row("user = FOO(x)", 7);
    row("user ! alice", 5);
    row("ü = ü AND", 9);
    row("user = alice, bob", 12);
}

void tst_Condition::refuses()
{
    QFETCH(QByteArray, query);
    QFETCH(int, at);
    const auto condition = Condition::parse(query.toStdString());
    QVERIFY(!condition);
    QCOMPARE(static_cast<int>(condition.error().at), at);
    QVERIFY(!condition.error().message.empty());
}

void tst_Condition::boundsDepthAndSize()
{
    QVERIFY(!Condition::parse(std::string(5000, '(') + "user" + std::string(5000, ')')));
    std::string nots;
    for (int i = 0; i < 5000; ++i)
        nots += "NOT ";
    QVERIFY(!Condition::parse(nots + "user"));
    std::string many = "user=a";
    while (many.size() < 60'000)
        many += " OR a=b";
    QVERIFY(!Condition::parse(many));
    QVERIFY(!Condition::parse(std::string(100'000, 'x')));
    QVERIFY(!Condition::parse("user = /(a{1000}){1000}/"));
    QVERIFY(Condition::parse(std::string(90, '(') + "user" + std::string(90, ')')));
}

void tst_Condition::learnsFromUnknownKeys_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("truth");
    const auto row = [](const char *query, Truth truth) {
        QTest::newRow(query) << QByteArray(query) << static_cast<int>(truth);
    };
    row("later = 1", Truth::Unknown);
    row("later", Truth::Unknown);
    row("NOT later = 1", Truth::Unknown);
    row("user = bob AND later = 1", Truth::False);
    row("later = 1 AND user = bob", Truth::False);
    row("user = alice OR later = 1", Truth::True);
    row("later = 1 OR user = alice", Truth::True);
    row("user = alice AND later = 1", Truth::Unknown);
    row("user = bob OR later = 1", Truth::Unknown);
    row("later, user = alice", Truth::True);
    row("all(later, user) = bob", Truth::False);
}

void tst_Condition::learnsFromUnknownKeys()
{
    QFETCH(QByteArray, query);
    QFETCH(int, truth);
    const auto condition = Condition::parse(query.toStdString());
    QVERIFY(condition);
    QCOMPARE(static_cast<int>(condition->evaluate(Event(*condition))), truth);
}

/// What a first source settles is not asked of a second one, which would say otherwise.
void tst_Condition::asksOnlyWhatIsNotSettled()
{
    class Later : public KeySource
    {
    public:
        explicit Later(const Condition &condition)
            : m_condition(condition)
        {
        }
        KeyValue value(std::uint32_t key) const override
        {
            asked.push_back(m_condition.keys()[key]);
            return {KeyValue::Kind::Text, "7"};
        }
        mutable std::vector<std::string> asked;

    private:
        const Condition &m_condition;
    };
    const auto condition = Condition::parse("user = alice AND NOT count = 1 AND (later = 7 OR result = x)");
    QVERIFY(condition);
    const std::vector<Truth> settled = condition->settledBy(Event(*condition));
    const Later later(*condition);
    QVERIFY(condition->evaluate(later, settled) == Truth::True);
    QCOMPARE(later.asked, std::vector<std::string>{"later"});
    QVERIFY(condition->evaluate(later) == Truth::False);
    QCOMPARE(later.asked.back(), std::string("user"));
}

void tst_Condition::namesItsKeys()
{
    const auto condition = Condition::parse("a = 1 AND b, a = 2 AND \"word\" OR all(c, b) IN [x]");
    QVERIFY(condition);
    // A quoted word alone is a keyword, but was read as a key first.
    for (const char *key : {"a", "b", "c"})
        QCOMPARE(std::ranges::count(condition->keys(), key), 1);
}

void tst_Condition::partsKeys()
{
    const std::vector<std::string> expected{"source_json", "http://x.y/name", "z"};
    QCOMPARE(keyParts("source_json.\"http://x.y/name\".z"), expected);
}

void tst_Condition::saysWhereItsKeysStand()
{
    const auto condition = Condition::parse("\"über\" AND user = user AND all(user, result) = x");
    QVERIFY(condition);
    // A keyword is looked for everywhere: it is no key that anybody is asked for.
    QCOMPARE(condition->keys(), (std::vector<std::string>{"user", "result"}));
    QCOMPARE(condition->keyAt(0), 11U);
    QCOMPARE(condition->keyAt(1), 37U);
}

QTEST_APPLESS_MAIN(tst_Condition)
#include "tst_Condition.moc"
