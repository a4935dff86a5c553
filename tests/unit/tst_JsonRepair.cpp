// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/JsonRepair.h"

#include <QElapsedTimer>
#include <QTest>

#include <string>

using namespace hubscope::azure;

class tst_JsonRepair : public QObject
{
    Q_OBJECT
private slots:
    void everyRepairHasItsLine();
    void mends_data();
    void mends();
    void leavesRightTextsAlone_data();
    void leavesRightTextsAlone();
    void leavesRightStringsAloneInBrokenTexts();
    void keepsWhatIsGood_data();
    void keepsWhatIsGood();
    void mapsBack();
    void mendsAnElement_data();
    void mendsAnElement();
    void isLinear_data();
    void isLinear();
    void givesBackWhatAHugeTextTook();
};

namespace {

MendedText mended(const QByteArray &text)
{
    MendedText result;
    mendJson({text.constData(), static_cast<std::size_t>(text.size())}, result);
    return result;
}

QByteArray namesOf(const MendedText &result)
{
    const Repairs repairs = result.repairs();
    QByteArray names;
    for (const RepairInfo &repair : kRepairs) {
        if (repairs.has(repair.id))
            names += (names.isEmpty() ? "" : ",") + QByteArray(repair.name);
    }
    return names;
}

} // namespace

void tst_JsonRepair::everyRepairHasItsLine()
{
    for (std::size_t i = 0; i < kRepairCount; ++i)
        QCOMPARE(static_cast<std::size_t>(kRepairs[i].id), i);
}

void tst_JsonRepair::mends_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("repairs");
    const auto row = [](const char *text, const char *json, const char *repairs) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(json) << QByteArray(repairs);
    };
    row("{'a':'x'}", R"({"a":"x"})", "single-quotes");
    row("{'a': 'x', 'n': 2}", R"({"a": "x", "n": 2})", "single-quotes");
    row("{'m':'it's Bob's'}", R"({"m":"it's Bob's"})", "single-quotes");
    row("{'m':'say \"hi\"'}", R"({"m":"say \"hi\""})", "single-quotes");
    row("{'m':'don\\'t'}", R"({"m":"don't"})", "single-quotes");
    row("{'m':'a, b: c'}", R"({"m":"a, b: c"})", "single-quotes");
    row("['a','b']", R"(["a","b"])", "single-quotes");
    row("{\"p\":{'appName':'','x':'y'}}", R"({"p":{"appName":"","x":"y"}})", "single-quotes");
    row("{\"m\":\"it's\", 'k':1}", R"({"m":"it's", "k":1})", "single-quotes");
    row("{\"m\":\"a\nb\"}", R"({"m":"a\nb"})", "control-characters");
    row("{\"m\":\"a\tb\x01\"}", R"({"m":"a\tb\u0001"})", "control-characters");
    row("{\x01\"m\":1}", R"({"m":1})", "control-characters");
    row("{\"m\":\"\xFF!\"}", "{\"m\":\"\xEF\xBF\xBD!\"}", "invalid-utf8");
    row(R"({"m":"c:\windows\temp"})", R"({"m":"c:\\windows\temp"})", "bad-escape");
    row(R"({"m":"\u12"})", R"({"m":"\\u12"})", "bad-escape");
    row("{''records'': [{''a'': ''b''}]}", R"({"records": [{"a": "b"}]})", "doubled-quotes");
    row("{\"\"a\"\": \"\"b\"\"}", R"({"a": "b"})", "doubled-quotes");
    row(R"({"requestbody":"{"a":1,"b":[2]}","c":3})", R"({"requestbody":{"a":1,"b":[2]},"c":3})",
        "stray-quotes");
    row("{a:1, b_c : 2}", R"({"a":1, "b_c" : 2})", "unquoted-keys");
    row("{\"a\":hello}", R"({"a":"hello"})", "unquoted-values");
    row("{\"t\":2026-11-24T01:02:03Z}", R"({"t":"2026-11-24T01:02:03Z"})", "unquoted-values");
    row("{\"n\":007}", R"({"n":"007"})", "unquoted-values");
    row("{\"a\":True,\"b\":False,\"c\":None}", R"({"a":true,"b":false,"c":null})", "python-literals");
    row("{\"a\":1,}", R"({"a":1})", "trailing-comma");
    row("{\"a\":[1,2, ]}", R"({"a":[1,2 ]})", "trailing-comma");
    row("[{},,{}]", R"([{},{}])", "trailing-comma");
    row("[{}{}]", R"([{},{}])", "missing-comma");
    row("{\"a\":1 \"b\":2}", R"({"a":1 ,"b":2})", "missing-comma");
    row("{\"properties\": [ 218 B blob data ]}", R"({"properties": ["218 B blob data"]})", "blob-data");
    row("\xEF\xBB\xBF{'a':1}", R"({"a":1})", "bom,single-quotes");
    row("\xC3\x83{\"a\":1}", R"({"a":1})", "leading-bytes");
    row("{\"records\":[{\"a\":1}", R"({"records":[{"a":1}]})", "unclosed");
    row("{\"records\":[{\"a\":1},", R"({"records":[{"a":1}]})", "unclosed");
    row("{a:'x',\n}", "{\"a\":\"x\"\n}", "single-quotes,unquoted-keys,trailing-comma");
}

void tst_JsonRepair::mends()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, repairs);
    JsonDocument document;
    QVERIFY(!document.read({text.constData(), static_cast<std::size_t>(text.size())}));
    const MendedText result = mended(text);
    QCOMPARE(QByteArray::fromStdString(result.text), json);
    QCOMPARE(namesOf(result), repairs);
    QVERIFY(result.unreadable.empty());
    QVERIFY(document.read(result.text));
}

void tst_JsonRepair::leavesRightTextsAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {
             R"({"a":"it's 'quoted' text, isn't it"})",
             R"({"a":"","b":"''","c":"{","d":"[{","e":"\"{\""})",
             R"({"a":[1,2.5e3,true,false,null,"x"],"b":{"c":[]}})",
             R"({"a":"[ 218 B blob data ]","True":"None"})",
             "{\"a\":1}\n{\"b\":2}\n",
             "[ ]",
             R"({"a":"a, 'b': 'c'"})",
             R"({"a":"http://x/y // no comment /* nor this */"})",
             R"({"a":"True, False and None","b":["True"]})",
             R"({"a":"}{ ][ },{ ,} ,]","b":"{'a':1,}"})",
             R"({"a":"''doubled'' and \"\"escaped\"\"","b":"it''s"})",
             R"({"a":"line\nbreak\ttab\u0001 \\x \u00fc ü"})",
             R"({"a":"{key: value}","b":"[1,2,]","c":"a:b,c:d"})",
             R"({"a":"\"","b":"'","c":"\\"})",
             R"("{\"a\":\"it's\"}")",
         })
        QTest::newRow(text) << QByteArray(text);
}

void tst_JsonRepair::leavesRightTextsAlone()
{
    QFETCH(QByteArray, text);
    const MendedText result = mended(text);
    QCOMPARE(QByteArray::fromStdString(result.text), text);
    QVERIFY(result.edits.empty());
    QVERIFY(result.unreadable.empty());
}

/// The same texts as values in a message that has to be mended before and behind them.
void tst_JsonRepair::leavesRightStringsAloneInBrokenTexts()
{
    const QByteArrayList strings{
        R"("it's 'quoted' text, isn't it")",
        R"("}{ ][ },{ ,} ,]")",
        R"("True, None // no comment")",
        R"("''doubled''")",
        R"("\"{\"a\":1}\"")",
        R"("[ 5 B blob data ]")",
        R"("c:\\dir\n\u00fc")",
        R"("a', 'b': 'c")",
        R"("',")",
        R"("")",
        R"("'")",
        R"("{key: 'value',}")",
    };
    for (const QByteArray &string : strings) {
        const QByteArray broken =
            "{'before':'x','list':[" + string + ",1,],\"text\":" + string + ",after:True,}";
        const QByteArray json =
            R"({"before":"x","list":[)" + string + R"(,1],"text":)" + string + R"(,"after":true})";
        const MendedText result = mended(broken);
        QCOMPARE(QByteArray::fromStdString(result.text), json);
        QVERIFY(result.unreadable.empty());
    }
}

void tst_JsonRepair::keepsWhatIsGood_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArrayList>("unreadable");
    const auto row = [](const char *text, const char *json, const QByteArrayList &unreadable) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(json) << unreadable;
    };
    row("{\"a\":1}\nnonsense\n{\"b\":2}\n", "{\"a\":1}\n{\"b\":2}\n", {"nonsense\n"});
    row("{\"records\":[{\"a\":1},{\"b\":=},{\"c\":3}]}", R"({"records":[{"a":1},{"c":3}]})", {"{\"b\":=},"});
    row("{\"records\":[{\"b\":=},{\"c\":3}]}", R"({"records":[{"c":3}]})", {"{\"b\":=},"});
    row("{\"records\":[{\"a\":1},{ry\"x\"},{oops},{'b':=},{\"c\":3}]}", R"({"records":[{"a":1},{"c":3}]})",
        {",{ry\"x\"},", "{oops},", "{'b':=},"});
    row("{\"records\":[{oops},{=},{!}]}", "", {"{\"records\":[{oops},{=},{!}]}"});
    row("{\"records\":[{\"a\":1},{\"b\":\"cut", R"({"records":[{"a":1}]})", {"{\"b\":\"cut"});
    row("{\"a\":=}{\"records\":[{\"b\":1}]}", R"({"records":[{"b":1}]})", {"{\"a\":=}"});
    row("{\"a\":\"cut{\"records\":[{\"b\":1}]}", R"({"records":[{"b":1}]})", {"{\"a\":\"cut"});
    row("{\"a\":1},\n{\"b\":2},\n", "{\"a\":1}\n{\"b\":2}\n", {});
    row("log: {\"a\":1} [x] {\"b\":2}", R"({"a":1} {"b":2})", {"log: ", "[x] "});
    row("[INFO] started", "", {"[INFO] started"});
    row("\"cut\n{\"a\":1}", R"({"a":1})", {"\"cut\n"});
    row("{\"a\":{\"b\":\n{\"records\":[{\"c\":3}]}", R"({"records":[{"c":3}]})", {"{\"a\":{\"b\":\n"});
    row("{\"body\":{\"records\":[{\"a\":1},{\"b\":=},{\"c\":3}]}}",
        R"({"body":{"records":[{"a":1},{"c":3}]}})", {"{\"b\":=},"});
    row("{\"records\":[\n{\"a\":1},\n{\"b\":=},\n{\"c\":3}\n]}", "{\"records\":[\n{\"a\":1},{\"c\":3}\n]}",
        {"{\"b\":=},\n"});
    row("{\"records\":[{\"a\":1}],\"x\":=}", R"({"records":[{"a":1}]})", {",\"x\":=}"});
}

void tst_JsonRepair::keepsWhatIsGood()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    QFETCH(QByteArrayList, unreadable);
    const MendedText result = mended(text);
    QCOMPARE(QByteArray::fromStdString(result.text), json);
    QByteArrayList pieces;
    for (const MendedText::Unreadable &piece : result.unreadable)
        pieces +=
            text.mid(static_cast<qsizetype>(piece.begin), static_cast<qsizetype>(piece.end - piece.begin));
    for (qsizetype i = 0; i < pieces.size() && i < unreadable.size(); ++i)
        QVERIFY2(unreadable[i].contains(pieces[i]) || pieces[i].contains(unreadable[i]),
                 pieces[i].constData());
    QCOMPARE(pieces.size(), unreadable.size());
}

void tst_JsonRepair::mapsBack()
{
    const QByteArray text =
        "{'records':[{'a':'x'},{\"b\":2,},{\"c\":\"\n\"},26-03-0,''x'',[ 2 B blob data ]]}";
    const MendedText result = mended(text);
    JsonDocument document;
    QVERIFY(document.read(result.text));
    QByteArrayList originals;
    std::size_t hint = 0;
    document.root(0).member("records").forEachElement([&](JsonValue record) {
        const auto begin = static_cast<std::size_t>(record.raw().data() - result.text.data());
        const std::size_t first = result.original(begin, hint);
        const std::size_t last = result.original(begin + record.raw().size() - 1, hint);
        originals += text.mid(static_cast<qsizetype>(first), static_cast<qsizetype>(last - first + 1));
        return true;
    });
    QCOMPARE(originals, QByteArrayList({"{'a':'x'}", "{\"b\":2,}", "{\"c\":\"\n\"}", "26-03-0", "''x''",
                                        "[ 2 B blob data ]"}));
}

void tst_JsonRepair::mendsAnElement_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *text, const char *wanted) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(wanted);
    };
    row("{'a':1,}", R"({"a":1})");
    row("{\"a\":\"{\"b\":1}\"}", R"({"a":{"b":1}})");
    row("26-03-0", R"("26-03-0")");
    row("None", "null");
    row("7", "7");
    row("'a'", R"("a")");
    row("'a','b'", R"("a','b")");
    row("''a''],''b''", R"("a''],''b")");
    row("''", "\"\"");
    row("\"\"\"\"", "\"\"");
    row("[ 5 B blob data ]", R"(["5 B blob data"])");
    // Not one value, or none: null stands for all of it unreadable.
    for (const char *none : {"", " ", "{}]", "{},", "{}{}", "{},{}", "{'a':", "'a", "'a'b", "\"a\"b", "a b",
                             "a,b", "]", "],[", "[", "7 8"})
        QTest::newRow(none) << QByteArray(none) << QByteArray();
    const QByteArray deepest = QByteArray("['',").repeated(JsonDocument::kMaxDepth);
    const QByteArray ends(JsonDocument::kMaxDepth, ']');
    QTest::newRow("deepest") << deepest + '1' + ends
                             << QByteArray("[\"\",").repeated(JsonDocument::kMaxDepth) + '1' + ends;
    QTest::newRow("too deep") << '[' + deepest + '1' + ends + ']' << QByteArray();
}

void tst_JsonRepair::mendsAnElement()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, wanted);
    MendedText result;
    mendElement({text.constData(), static_cast<std::size_t>(text.size())}, result);
    if (!wanted.isNull()) {
        QVERIFY(result.unreadable.empty());
        QCOMPARE(QByteArray::fromStdString(result.text), wanted);
        return;
    }
    QCOMPARE(result.unreadable.size(), 1u);
    QCOMPARE(result.unreadable.front().begin, 0u);
    QCOMPARE(result.unreadable.front().end, static_cast<std::size_t>(text.size()));
    QVERIFY(result.unreadable.front().fault.what);
}

void tst_JsonRepair::isLinear_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char *piece :
         {"{",    "[",   "{\"a\":",      "'",    "''",   "\"", "{'a", "{\"a\":1,}",     "{\n",
          "[\n{", "},{", "{\"a\":[ 1 B", "\\",   "\xFF", " ",  "a",   "{\"records\":[", "\"{\"a\":",
          ",",    "' '", "{'a':'",       "[{},", "}{"})
        QTest::newRow(piece) << QByteArray(piece);
}

/// Each of these, repeated, would be quadratic for a mender that goes back: at 1 MB that is hours, not
/// seconds.
void tst_JsonRepair::isLinear()
{
    QFETCH(QByteArray, piece);
    const QByteArray text = "{'x':" + piece.repeated(1'000'000 / piece.size());
    const MendedText result = mended(text);
    JsonDocument document;
    if (!QByteArray::fromStdString(result.text).trimmed().isEmpty())
        QVERIFY2(document.read(result.text), document.fault().what);
}

void tst_JsonRepair::givesBackWhatAHugeTextTook()
{
    MendedText result;
    mendJson("[\"" + std::string(5'000'000, '\xff') + "\"]", result);
    QVERIFY(result.text.size() > 5'000'000);
    mendJson("[{},]", result);
    QCOMPARE(result.text, std::string("[{}]"));
    QVERIFY(result.text.capacity() < 4096);
    QVERIFY(result.edits.capacity() < 4096);
    QVERIFY(result.anchors.capacity() < 4096);
}

QTEST_APPLESS_MAIN(tst_JsonRepair)
#include "tst_JsonRepair.moc"
