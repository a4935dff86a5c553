// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How statements of LEQL read, and which events their conditions fit. tst_Condition has the operators,
// tst_QueryRun what events add up to.
#include "leql/Query.h"
#include "support/MapSource.h"

#include <QTest>

#include <algorithm>

using namespace hubscope::leql;
using namespace hubscope::test;

class tst_Query : public QObject
{
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void refusesWhatIsHostile_data();
    void refusesWhatIsHostile();
    void fits_data();
    void fits();
    void putsVariablesIn_data();
    void putsVariablesIn();
    void tellsUnsetVariables();
    void readsItsClauses();
    void resolvesAliases();
    void cutsWordsOfUnfinishedQueries();
};

void tst_Query::reads_data()
{
    using Kind = Query::Kind;
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *query, Kind kind) {
        QTest::newRow(query) << QByteArray(query) << static_cast<int>(kind);
    };
    // Simple mode and where.
    row("", Kind::Events);
    row("  ", Kind::Events);
    row("user = alice", Kind::Events);
    row("user = alice groupby(service)", Kind::Groups);
    row("WHERE(user=alice)", Kind::Events);
    row("where (user=alice)", Kind::Events);
    row("where(where(a=1) AND NOT where(b=2, loose))", Kind::Events);
    row("where(a=1, loose)", Kind::Events);
    row("where(word, LOOSE)", Kind::Events);
    row("where(\"two words\", loose)groupby(user)", Kind::Groups);
    row("from(event_type = \"vpn\") where(a=1)", Kind::Events);
    // Words of the language as keys and values.
    row("where(count=1 AND ip=2 AND min=3 AND limit=4 AND from=5 AND loose=6)", Kind::Events);
    row("where(select AND sort AND sum)", Kind::Events);
    row("limit=5 AND select CONTAINS a OR from, to = b", Kind::Events);
    row("where(looks like this AND LIKE AND LIKE=5)", Kind::Events);
    row("where(all=1 AND all(a, b)=1)", Kind::Events);
    row("where(country=IN OR state=OR)", Kind::Events);
    row("where(state IN [OR, IN, NOT])", Kind::Events);
    row("where(1=1 AND 42>10)", Kind::Events);
    // Bare values.
    row("where(path=C:\\Windows\\System32)", Kind::Events);
    row("where(mac=11:22:33:aa:bb:cc AND x=-5 AND y=-flag)", Kind::Events);
    row("where(x=10.0.0.0/8 AND url=http://a.example/b)", Kind::Events);
    row("where(file=<file name>)", Kind::Events);
    row("where(env-name=a AND source_json.a-b.c=d)", Kind::Events);
    row("where(\"a.b\", 'c d' IN ['x', \"y\", '''z''', \"\"\"w\"\"\"])", Kind::Events);
    row("where(a=\"\" AND b='')", Kind::Events);
    row("where(hashes.* = abc)", Kind::Events);
    row("where(\"hashes.*\" IN [abc])", Kind::Events);
    row("where(source_json.\"a.b\".c = 1)", Kind::Events);
    row("where(a NOT = 1 AND b NOT CONTAINS c AND NOT d IN [1])", Kind::Events);
    row("where(a==b AND a!==b AND status==200)", Kind::Events);
    row("where(a = ${v} AND b IN [${w}, IP(${x})] AND ${y})", Kind::Events);
    row("where(a = IP (10.0.0.0/8) AND b = nocase(\"X\"))", Kind::Events);
    row("where(a = b (c OR d))", Kind::Events);
    // Regular expressions.
    row("where(/a b/imsxU)", Kind::Events);
    row("where(a=/^\\d{3}\\/x[\\/]?/ OR /(?P<host>\\w+)/)", Kind::Events);
    row("where(/a)b/)", Kind::Events);
    // Clauses.
    row("select(user)", Kind::Events);
    row("select(user as who, \"source_json.a b\" AS c) where(user)", Kind::Events);
    row("sort(asc) limit(10)", Kind::Events);
    row("where(a) sort(desc#source_ip)", Kind::Events);
    row("groupby(user)", Kind::Groups);
    row("group_by(user)", Kind::Groups);
    row("GroupBy (user, service, result, source_ip, action) Calculate (COUNT)", Kind::Groups);
    row("groupby(#log) calculate(bytes)", Kind::Groups);
    row("groupby(user)having(count>=5)", Kind::Groups);
    row("groupby(user) calculate(unique:ip) having (unique:ip > 1) sort(asc, desc#key) limit(100, 20)",
        Kind::Groups);
    row("groupby(user) calculate(count) timeslice(1h)", Kind::Groups);
    row("groupby(user) sort(asc#user)", Kind::Groups);
    row("groupby(user) sort(descending #key)", Kind::Groups);
    row("calculate(count)", Kind::Value);
    row("calculate(COUNT:http.path)", Kind::Value);
    row("calculate(sum : bytes)", Kind::Value);
    row("calculate(average:\"a b\")", Kind::Value);
    row("calculate(sd:x)", Kind::Value);
    row("calculate(standarddeviation:x)", Kind::Value);
    row("calculate(percentile(99.9):x)", Kind::Value);
    row("calculate(PCTL(95) : x)", Kind::Value);
    row("calculate(min:x) having(max:y <= -1e3)", Kind::Value);
    row("calculate(count) timeslice(10)", Kind::Slices);
    row("timeslice(1440m)", Kind::Slices);
    row("where(a) calculate(max:x) timeslice(30s)", Kind::Slices);
}

void tst_Query::reads()
{
    QFETCH(QByteArray, query);
    QFETCH(int, kind);
    const auto read = Query::parse(query.toStdString());
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QCOMPARE(static_cast<int>((*read)->kind()), kind);
}

void tst_Query::refuses_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *query, int at, const char *says) {
        QTest::newRow(query) << QByteArray(query) << at << QByteArray(says);
    };
    row("where(", 6, "Expected a condition");
    row("where()", 6, "Expected a condition");
    row("where(a=b", 9, "')' that closes where");
    row("where(a=b))", 10, "next clause or the end");
    row("where(a=b) c", 11, "next clause or the end");
    row("where(a=b groupby(c)", 10, "')' that closes where");
    row("where(a=)", 8, "Expected a value");
    row("where(=b)", 6, "Expected a key");
    row("where(a=b AND)", 13, "Expected a condition");
    row("where(AND a=b)", 6, "before AND");
    row("where(a=b OR OR c=d)", 13, "before OR");
    row("where(NOT)", 9, "Expected a condition");
    row("where(a = = b)", 10, "Expected a value");
    row("where(a = b = c)", 12, "AND, OR or the ')'");
    row("where(a = AND b = c)", 10, "before AND");
    row("where(a = CONTAINS b)", 10, "before CONTAINS");
    row("where(a = IN [b])", 10, "before IN");
    row("where((a=b)", 11, "closes where");
    row("where((a=b", 10, "closes the bracket");
    row("where(a=b]", 9, "closes where");
    row("where(a IN b)", 11, "list in brackets");
    row("where(a IN [])", 12, "Expected a value");
    row("where(a IN [b,])", 14, "Expected a value");
    row("where(a IN [b c])", 14, "',' or ']'");
    row("where(a IN [b)", 13, "',' or ']'");
    row("where(a CONTAINS [b])", 17, "takes one value");
    row("where(a, = b)", 9, "Expected a key");
    row("where(all(a, b = c)", 15, "keys of all");
    row("where(a > b)", 10, "needs a number");
    row("where(a > /b/)", 10, "needs a number");
    row("where(a = IP(10.0.0.0/33))", 13, "10.0.0.0/8");
    row("where(a = IP())", 13, "Expected a value");
    row("where(a = IP(\"x\")", 13, "10.0.0.0/8");
    row("where(a = LOWER(b))", 10, "Unknown function");
    row("where(a = \"b)", 10, "no end");
    row("where(a = 'b)", 10, "no end");
    row("where(a = '''b')", 10, "no end");
    row("where(a = /b)", 10, "no end");
    row("where(a = /(/)", 10, "cannot be read");
    row("where(a = /b/q)", 10, "Unknown flag");
    row("where(a = ${b)", 13, "'}'");
    row("where(a = ${})", 12, "name of a variable");
    row("where(a ! b)", 8, "'=' after '!'");
    row("where(a=b, loose", 16, "closes where");
    row("where(a=b, tight)", 11, "Expected loose");
    row("where(a=b, c=d)", 11, "Expected loose");
    row("where(a=1 && b=2)", 10, "Expected AND");
    row("where(a=1 || b=2)", 10, "Expected OR");
    row("where(a LIKE \"b%\")", 8, "LIKE is not");
    row("where(a like \"b%\")", 8, "LIKE is not");
    row("where(a BETWEEN 1 AND 5)", 8, "BETWEEN is not");
    row("where(*)", 6, "Expected a key");
    row("where a=b", 6, "'(' after where");
    row("where", 5, "'(' after where");
    row("a=b groupby c", 12, "'(' after groupby");
    row("where(a=b) groupby c", 19, "'(' after groupby");
    row("groupby(a) limit 10", 17, "'(' after limit");
    row("select * from b", 7, "'(' after select");
    row("select(*)", 7, "Expected a key");
    row("sort(asc desc)", 9, "closes sort");
    row("where(a=1) where(b=2)", 11, "where already");
    row("groupby(a) where(b)", 11, "too late");
    row("limit(5) sort(asc)", 9, "too late");
    row("groupby()", 8, "Expected a key");
    row("groupby(a", 9, "closes groupby");
    row("groupby(a,)", 10, "Expected a key");
    row("groupby(a b)", 10, "closes groupby");
    row("groupby(a, b, c, d, e, f)", 23, "up to five");
    row("groupby(a.*)", 8, "one key");
    row("groupby(a.*.b)", 8, "one key");
    row("select()", 7, "Expected a key");
    row("select(a as)", 11, "after AS");
    row("calculate()", 10, "Expected count");
    row("calculate(median:x)", 10, "Expected count");
    row("calculate(sum)", 13, "':' and a key");
    row("calculate(sum:)", 14, "Expected a key");
    row("calculate(bytes:x)", 15, "takes no key");
    row("calculate(percentile:x)", 20, "percentage");
    row("calculate(percentile(101):x)", 21, "0 to 100");
    row("calculate(percentile(95))", 24, "':' and a key");
    row("calculate(count, count)", 15, "closes calculate");
    row("having(count>5)", 7, "groupby or calculate");
    row("groupby(a) having(count)", 23, "comparison");
    row("groupby(a) having(count>)", 24, "Expected a value");
    row("groupby(a) having(count>many)", 24, "a number");
    row("sort()", 5, "asc or desc");
    row("sort(up)", 5, "asc or desc");
    row("groupby(a) sort(asc#b)", 20, "#key");
    row("sort(asc#)", 9, "after '#'");
    row("limit()", 6, "1 to 50000");
    row("limit(0)", 6, "1 to 50000");
    row("limit(-1)", 6, "1 to 50000");
    row("limit(many)", 6, "1 to 50000");
    row("limit(99999999999999999999)", 6, "1 to 50000");
    row("limit(1.5)", 6, "1 to 50000");
    row("limit(5, 2)", 9, "after groupby only");
    row("calculate(count) limit(5, 2)", 26, "after groupby only");
    row("calculate(count) sort(asc#user)", 26, "asc or desc alone");
    row("sort(asc#user) timeslice(1h)", 9, "asc or desc alone");
    row("groupby(a) having(count=/2/)", 24, "a number");
    row("groupby(a) having(count=IP(2.0.0.0))", 24, "a number");
    row("timeslice()", 10, "slices");
    row("timeslice(0)", 10, "slices");
    row("timeslice(1w)", 10, "slices");
    row("timeslice(h)", 10, "slices");
    row("timeslice(999999999)", 10, "slices");
    row("where(ü=ü) AND", 11, "next clause or the end");
    row("where(a = \"😀\" b = )", 18, "Expected a value");
}

void tst_Query::refuses()
{
    QFETCH(QByteArray, query);
    QFETCH(int, at);
    QFETCH(QByteArray, says);
    const auto read = Query::parse(query.toStdString());
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().at), at);
    QVERIFY2(read.error().message.contains(says.toStdString()), read.error().message.c_str());
    QVERIFY(read.error().message.ends_with('.'));
}

void tst_Query::refusesWhatIsHostile_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("brackets") << QByteArray(20'000, '(') << 100 << QByteArray("100 deep");
    QTest::newRow("where in where") << QByteArray("where(").repeated(5000) << 606 << QByteArray("100 deep");
    QTest::newRow("not") << QByteArray("NOT ").repeated(10'000) << 400 << QByteArray("100 deep");
    QTest::newRow("list brackets") << QByteArray(20'000, '[') << 0 << QByteArray("");
    QTest::newRow("text without end") << "where(a = \"" + QByteArray(100'000, 'x') << 10 << QByteArray("");
    QTest::newRow("long word") << QByteArray(100'000, 'x') << 65536 << QByteArray("65536 bytes");
    QTest::newRow("beyond reading") << QByteArray(2'000'000, ' ') << 65536 << QByteArray("65536 bytes");
    QTest::newRow("many keys") << [] {
        QByteArray keys = "a=b";
        for (int i = 0; i < 5000; ++i)
            keys += " k" + QByteArray::number(i) + "=1";
        return keys;
    }() << -1 << QByteArray(".");
    QTest::newRow("many regular expressions")
        << "where(a IN [" + QByteArray("/a+b*/,").repeated(1000) + "/x/])" << 12 << QByteArray("256 regular");
    QTest::newRow("huge regular expression")
        << QByteArray("where(/(((a{1000}){1000}){1000}/)") << 6 << QByteArray("");
    QTest::newRow("zeros") << QByteArray(3, '\0') + "=" << 4 << QByteArray("");
}

void tst_Query::refusesWhatIsHostile()
{
    QFETCH(QByteArray, query);
    QFETCH(int, at);
    QFETCH(QByteArray, says);
    const auto read = Query::parse({query.constData(), static_cast<std::size_t>(query.size())});
    QVERIFY(!read);
    if (at >= 0)
        QCOMPARE(static_cast<int>(read.error().at), at);
    QVERIFY2(read.error().message.contains(says.toStdString()), read.error().message.c_str());
}

namespace {

KeyedEvent signIn()
{
    KeyedEvent event;
    event.keys = {
        {"user", text("Alice")},
        {"other_user", text("alice")},
        {"result", text("FAILED_BAD_PASSWORD")},
        {"city", text("Zürich")},
        {"bytes", literal("1000")},
        {"size", text("1e3")},
        {"big", literal("9007199254740993")},
        {"flag", literal("true")},
        {"empty", text("")},
        {"quote", text("say \"hi\" to 'me'")},
        {"path", text(R"(C:\Windows\System32)")},
        {"ip", text("203.0.113.7")},
        {"object", {KeyValue::Kind::Container, R"({"a":1})"}},
        {"void", {KeyValue::Kind::Null, {}}},
        {"a.b", text("dotted")},
        {"-dash", text("-5")},
        {"count", text("7")},
        {"remark", text("null here")},
    };
    event.lists = {{"hashes.*", {text("abc"), text("def")}}, {"tags", {text("red"), literal("5")}}};
    event.whole = R"({"user":"Alice","message":"deleted blob_1 at 4625, Straße"})";
    return event;
}

} // namespace

void tst_Query::fits_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("fit");
    const auto row = [](const char *query, bool fit) { QTest::newRow(query) << QByteArray(query) << fit; };
    row("", true);
    row("calculate(count)", true);
    row("groupby(user)", true);
    // Bare words: a key or a whole word.
    row("user", true);
    row("deleted", true);
    row("delete", false);
    row("Deleted", false);
    row("4625", true);
    row("462", true);
    row("nothing", false);
    row("NOT nothing", true);
    row("empty", true);
    row("void", false);
    row("deleted blob_1", true);
    row("deleted nothing", false);
    row("deleted nothing OR user", true);
    row("hashes.*", true);
    row("nothing.*", false);
    // Phrases.
    row("\"blob_1 at\"", true);
    row("\"lob_1\"", false);
    row("'user'", true);
    row("\"\"\"\"user\":\"Alice\"\"\"\"", true);
    // loose.
    row("where(DELETE, loose)", true);
    row("where(\"LOB_1\", loose)", true);
    row("where(STRAßE, loose)", true);
    row("where(user=ali, loose)", true);
    row("where(user!=ali, loose)", false);
    row("where(user=bob, loose)", false);
    row("where(result CONTAINS bad, loose)", true);
    row("where(result STARTS-WITH failed, loose)", true);
    row("where(result STARTS-WITH bad, loose)", false);
    row("where(user IN [bob, ALI], loose)", true);
    row("where(bytes > 999, loose)", true);
    row("where(user=/^alice$/, loose)", true);
    row("where(user=/^alice$/)", false);
    row("where(/BLOB_\\d (?P<word>AT)/ AND word=at, loose)", true);
    row("where(/BLOB_\\d/)", false);
    row("where(result IN [x, /^failed_/], loose)", true);
    row("where(where(user=/^ALICE$/, loose) AND result=/^failed/)", false);
    row("where(user = ali)", false);
    row("where(where(user=ali, loose) AND result=BAD)", false);
    // Case.
    row("user=Alice", true);
    row("user=alice", false);
    row("user=NOCASE(ALICE)", true);
    row("user IIN [bob, ALICE]", true);
    row("city=NOCASE(ZÜRICH)", true);
    row("city ICONTAINS \"ÜRI\"", true);
    row("city ISTARTS-WITH zÜ", true);
    row("city CONTAINS ÜRI", false);
    row("city IIN [ZÜRICH]", true);
    row("city=NOCASE(ZURICH)", false);
    // Numbers.
    row("bytes=1000 AND bytes=1e3 AND bytes=1000.0 AND size=1000", true);
    row("bytes=\"1000\"", true);
    row("bytes=\"1e3\"", false);
    row("bytes IN [5, 1e3]", true);
    row("bytes>=1000 AND bytes<=1000 AND NOT bytes>1000 AND NOT bytes<1000", true);
    row("size>999.5", true);
    row("bytes > \"999\"", true);
    row("user>0", false);
    row("big=9007199254740993", true);
    row("big=9007199254740992", false);
    row("big>9007199254740992", true);
    row("\"-dash\"=-5", true);
    row("-dash < -4", true);
    row("flag=true", true);
    row("empty=\"\"", true);
    row("count=7", true);
    // Quoting and escapes.
    row("quote=\"say \\\"hi\\\" to 'me'\"", true);
    row("quote='say \"hi\" to \\'me\\''", true);
    row("quote='''say \"hi\" to 'me''''", true);
    row("path=C:\\Windows\\System32", true);
    row("path=\"C:\\Windows\\System32\"", true);
    row("path=C:\\\\Windows\\\\System32", true);
    row("path=\"C:\\\\Windows\\\\System32\"", true);
    row("path='''C:\\Windows\\System32'''", true);
    row("path='''C:\\\\Windows\\\\System32'''", false);
    row("path CONTAINS \"\\System32\"", true);
    row("result=FAILED\\_BAD_PASSWORD", false);
    row("\"a.b\"=dotted", true);
    row("a.b=dotted", true);
    // Null and missing keys.
    row("void=null AND nothing=null", true);
    row("user=null", false);
    row("user!=null", true);
    row("nothing!=null", false);
    row("nothing!=x", false);
    row("NOT nothing=x", true);
    row("nothing NOT IN [x]", true);
    row("nothing IN [x, null]", true);
    row("user IN [x, null]", false);
    row("user=\"null\"", false);
    row("remark CONTAINS null", true);
    row("remark STARTS-WITH NULL", false);
    row("remark STARTS-WITH null", true);
    row("remark ISTARTS-WITH-ANY [x, NULL]", true);
    row("remark CONTAINS-ALL [null, here]", true);
    row("user CONTAINS null", false);
    row("user NOT CONTAINS null", true);
    row("nothing CONTAINS null", false);
    row("nothing CONTAINS-ANY [null]", false);
    row("void STARTS-WITH-ANY [null, x]", false);
    row("where(remark CONTAINS NULL, loose)", true);
    // Lists of keys.
    row("nothing, user = Alice", true);
    row("nothing, result = Alice", false);
    row("all(user, other_user)=Alice", false);
    row("all(user, other_user)=NOCASE(alice)", true);
    row("all(user, nothing)", false);
    row("user, nothing != Alice", false);
    // Key against key.
    row("user==other_user", false);
    row("user!==other_user", true);
    row("where(user==other_user, loose)", true);
    row("bytes==size", true);
    row("bytes!==size", false);
    row("user==nothing", false);
    row("user!==nothing", false);
    row("bytes==1000", true);
    row("user, other_user == other_user", true);
    row("tags==tags", true);
    // Several values under one key.
    row("hashes.* = def", true);
    row("hashes.* = xyz", false);
    row("hashes.* != abc", true);
    row("NOT hashes.* = abc", false);
    row("hashes.* IN [xyz, abc]", true);
    row("\"hashes.*\" IN ['def']", true);
    row("tags=5 AND tags=red", true);
    row("tags CONTAINS re", true);
    row("object CONTAINS \"a\"", true);
    // Regular expressions.
    row("result=/bad_.*word/i", true);
    row("result=/^BAD/", false);
    row("result IN [/^FAILED/, x]", true);
    row("/DELETED .* at/i", true);
    row("/del eted # a comment/x", true);
    row("/blob_\\d/", true);
    row("user=/a.*?e$/iU", true);
    // Named groups are keys.
    row("/(?P<what>\\w+) blob_1/ what=deleted", true);
    row("/(?P<what>\\w+) blob_1/ what=created", false);
    row("/(?P<what>xyz)/ OR what=deleted", false);
    row("result=/(?P<kind>[A-Z]+)$/ AND kind=PASSWORD", true);
    row("result STARTS-WITH /(?P<kind>PASS)/ OR kind=PASS", false);
    row("/\"message\":\"(?P<user>\\w+)/ AND user=deleted", true);
    // Addresses.
    row("ip=IP(203.0.113.0/24)", true);
    row("ip!=IP(203.0.113.0/24)", false);
    row("ip NOT IN [IP(10.0.0.0/8), IP(192.168.0.0/16)]", true);
    row("ip IN [IP(10.0.0.0/8), 203.0.113.7]", true);
    // from, and where in where.
    row("from(user=Alice) where(result=/FAILED/)", true);
    row("from(user=Bob) where(result=/FAILED/)", false);
    row("where(where(user=Alice) OR where(user=Bob))", true);
    // NOT binds stronger than AND, AND stronger than OR.
    row("user=Bob AND user=Bob OR user=Alice", true);
    row("user=Alice OR user=Bob AND user=Bob", true);
    row("NOT user=Bob user=Alice", true);
    row("NOT user=Alice OR user=Alice", true);
    row("user NOT = Bob", true);
    row("NOT (user=Alice OR user=Bob)", false);
    // A variable that nobody set is equal to nothing.
    row("user=${somebody}", false);
    row("user NOT IN [${somebody}]", true);
    row("${anything}", false);
}

void tst_Query::fits()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, fit);
    const auto read = Query::parse(query.toStdString());
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    const KeyedEvent event = signIn();
    QCOMPARE((*read)->condition().matches(MapSource((*read)->keys(), event)), fit);
}

void tst_Query::putsVariablesIn_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("fit");
    QTest::addColumn<int>("at");
    const auto row = [](const char *query, bool fit, int at = -1) {
        QTest::newRow(query) << QByteArray(query) << fit << at;
    };
    row("user=${name}", true);
    row("user!=${name}", false);
    row("user IN [${names}]", true);
    row("user IN [Carol, ${names}, Dave]", true);
    row("ip IN [${nets}]", true);
    row("ip NOT IN [${nets}]", false);
    row("ip=IP(${net})", true);
    row("user=NOCASE(${small})", true);
    row("bytes>=${number}", true);
    row("${failed}", true);
    row("NOT ${failed} OR user=Bob", false);
    row("${failed} AND user=Bob", false);
    row("user=${unknown}", false, 5);
    row("user=${names}", false, 5);
    row("user=${broken}", false, 5);
    row("user=${empty}", false, 5);
    row("user=${nested}", false, 5);
}

void tst_Query::putsVariablesIn()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, fit);
    QFETCH(int, at);
    const Variables variables{
        {"name", "Alice"},     {"names", "Bob, \"Alice\""},
        {"small", "alice"},    {"nets", "IP(10.0.0.0/8), IP(203.0.113.0/24)"},
        {"number", "1e3"},     {"failed", "result ISTARTS-WITH failed OR user=Bob"},
        {"broken", "\"x"},     {"empty", " "},
        {"nested", "${name}"}, {"net", "203.0.113.0/24"},
    };
    const auto read = Query::parse(query.toStdString(), &variables);
    if (at >= 0) {
        QVERIFY(!read);
        QCOMPARE(static_cast<int>(read.error().at), at);
        return;
    }
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QVERIFY((*read)->unsetVariables().empty());
    const KeyedEvent event = signIn();
    QCOMPARE((*read)->condition().matches(MapSource((*read)->keys(), event)), fit);
}

void tst_Query::tellsUnsetVariables()
{
    const auto read = Query::parse("where(a IN [${b}, ${c}] OR ${b}) groupby(a) having(count > ${d})");
    QVERIFY(read);
    QCOMPARE((*read)->unsetVariables(), (std::vector<std::string>{"b", "c", "d"}));
}

void tst_Query::readsItsClauses()
{
    const auto read = Query::parse("select(user as who, city) where(user) groupby(city, \"a b\") "
                                   "calculate(PCTL(95):bytes) having(unique:ip != 3) sort(asc, desc#key, "
                                   "asc#city) limit(7, 3) timeslice(2h)");
    QVERIFY(read);
    const Query &query = **read;
    const auto keyOf = [&](std::uint32_t key) { return query.keys()[key]; };
    QCOMPARE(query.chosen().size(), 2U);
    QCOMPARE(query.chosen()[0].name, "who");
    QCOMPARE(keyOf(query.chosen()[0].key), "user");
    QCOMPARE(query.groupKeys()[1].name, "a b");
    QVERIFY(query.calculation().function == Function::Percentile);
    QCOMPARE(query.calculation().name, "pctl");
    QCOMPARE(query.calculation().percent, 95.0);
    QCOMPARE(keyOf(*query.calculation().key), "bytes");
    QVERIFY(query.having()->comparison == Having::Comparison::NotEqual);
    QCOMPARE(query.having()->bound.integer(), 3);
    QCOMPARE(query.sort().size(), 3U);
    QVERIFY(!query.sort()[0].descending && query.sort()[0].by == SortPart::By::Value);
    QVERIFY(query.sort()[1].descending && query.sort()[1].by == SortPart::By::Group);
    QVERIFY(query.sort()[2].by == SortPart::By::Key);
    QCOMPARE(query.limits(), (std::vector<std::uint32_t>{7, 3}));
    QCOMPARE(query.timeslice()->widthMs, 7'200'000);
    // Every key once.
    for (const std::string &key : query.keys())
        QCOMPARE(std::ranges::count(query.keys(), key), 1);
}

void tst_Query::resolvesAliases()
{
    const auto read = Query::parse(
        "select(user as who, bytes as n) groupby(who) calculate(sum:n) having(max:n>1) sort(asc#who)");
    QVERIFY(read);
    const Query &query = **read;
    QCOMPARE(query.groupKeys()[0].name, "who");
    QCOMPARE(query.keys()[query.groupKeys()[0].key], "user");
    QCOMPARE(query.keys()[*query.calculation().key], "bytes");
    QCOMPARE(query.keys()[*query.having()->calculation.key], "bytes");
    QCOMPARE(query.sort()[0].key, query.groupKeys()[0].key);
}

/// What an editor colours while somebody types.
void tst_Query::cutsWordsOfUnfinishedQueries()
{
    const std::vector<Token> tokens = tokenize("where(user !== ${x} AND é=\"un");
    std::vector<TokenKind> kinds;
    for (const Token &token : tokens)
        kinds.push_back(token.kind);
    using enum TokenKind;
    QCOMPARE(kinds, (std::vector<TokenKind>{Word, Open, Word, NotSameAs, Variable, Word, Word, Equal, Bad}));
    QCOMPARE(tokens[4].text, "x");
    QCOMPARE(tokens[4].at, 15U);
    QCOMPARE(tokens[4].size, 4U);
    QCOMPARE(tokens.back().at + tokens.back().size, 30U);
}

QTEST_APPLESS_MAIN(tst_Query)
#include "tst_Query.moc"
