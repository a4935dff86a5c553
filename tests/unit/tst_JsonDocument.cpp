// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/JsonDocument.h"
#include "azure/JsonText.h"

#include <QJsonDocument>
#include <QTest>

#include <string>
#include <string_view>
#include <vector>

using namespace hubscope::azure;

class tst_JsonDocument : public QObject
{
    Q_OBJECT
private slots:
    void acceptsOnlyJson_data();
    void acceptsOnlyJson();
    void walks();
    void viewsLieInTheText();
    void tellsWhereTheFaultIs();
    void judgesAsQtDoes();
    void knowsWhereEscapesAre();
    void checksEveryEscape_data();
    void checksEveryEscape();
    void boundsDepth();
    void isReusableAfterALargeText();
    void quotesAnything_data();
    void quotesAnything();
};

void tst_JsonDocument::acceptsOnlyJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("roots");
    // -1: refused
    const auto row = [](const char *text, int roots) { QTest::newRow(text) << QByteArray(text) << roots; };
    row("{}", 1);
    row("[]", 1);
    row(" {\"a\" : [1, -2.5e+3, true, false, null, \"x\"] } ", 1);
    row("{}{}", 2);
    row("{}\n[]\n\"x\" 1", 4);
    row("\"\\u00e4\\\"\\/\"", 1);
    row("0", 1);
    row("\"a\" []", 2);
    row("\"a\",\"b\"", -1);
    row("\"a\",[]", -1);
    row("1,{}", -1);
    row("{},{}", -1);
    row("\"a\":[]", -1);
    row("", -1);
    row("  ", -1);
    row("{", -1);
    row("}", -1);
    row("[1,]", -1);
    row("{\"a\":1,}", -1);
    row("{\"a\"}", -1);
    row("{\"a\" 1}", -1);
    row("{a:1}", -1);
    row("{'a':1}", -1);
    row("{1:2}", -1);
    row("[1 2]", -1);
    row("[\"a\"\"b\"]", -1);
    row("[\"a\"b]", -1);
    row("[01]", -1);
    row("[1.]", -1);
    row("[+1]", -1);
    row("[-]", -1);
    row("[1e]", -1);
    row("[True]", -1);
    row("[nul]", -1);
    row("[NaN]", -1);
    row("[\"\\x\"]", -1);
    row("[\"\\u12g4\"]", -1);
    row("[\"a\nb\"]", -1);
    row("[\"a]", -1);
    row("[}", -1);
    row("{]", -1);
    row("[1]]", -1);
    row("hello", -1);
    row("\xEF\xBB\xBF{}", -1);
    row("[\"\xFF\"]", -1);
    QTest::newRow("NUL") << QByteArray("[1\0]", 4) << -1;
}

void tst_JsonDocument::acceptsOnlyJson()
{
    QFETCH(QByteArray, text);
    QFETCH(int, roots);
    JsonDocument document;
    const bool good = document.read({text.constData(), static_cast<std::size_t>(text.size())});
    QCOMPARE(good, roots >= 0);
    if (good)
        QCOMPARE(static_cast<int>(document.roots().size()), roots);
    else
        QVERIFY(document.fault().what != nullptr);
}

void tst_JsonDocument::walks()
{
    JsonDocument document;
    QVERIFY(document.read(R"({ "Category" : "x\"y" , "list":[ 1 , {"a":[]}, "z"], "n":null })"));
    const JsonValue root = document.root(0);
    QCOMPARE(root.member("category").inner(), std::string_view("x\\\"y"));
    QCOMPARE(root.member("n").type(), JsonType::Null);
    QVERIFY(!root.member("nothing"));
    std::string seen;
    root.member("LIST").forEachElement([&](JsonValue value) {
        seen += std::string(value.raw()) + ";";
        return true;
    });
    QCOMPARE(seen, std::string(R"(1;{"a":[]};"z";)"));
    int keys = 0;
    root.forEachMember([&](std::string_view, JsonValue) { return ++keys < 2; });
    QCOMPARE(keys, 2);
}

void tst_JsonDocument::viewsLieInTheText()
{
    const std::string text = R"( {"a":{"b":"c"}} )";
    JsonDocument document;
    QVERIFY(document.read(text));
    const std::string_view raw = document.root(0).member("a").member("b").raw();
    QVERIFY(raw.data() >= text.data() && raw.data() + raw.size() <= text.data() + text.size());
    QCOMPARE(raw, std::string_view("\"c\""));
}

void tst_JsonDocument::tellsWhereTheFaultIs()
{
    JsonDocument document;
    QVERIFY(!document.read("{\"a\":1}\n{\"b\":2}\n{\"c\":oops}"));
    QVERIFY(document.roots().empty());
    QCOMPARE(document.fault().at, std::size_t(21));
}

/// Another reader's word on texts that are nearly JSON: each character replaced, and each beginning alone.
void tst_JsonDocument::judgesAsQtDoes()
{
    const QByteArray whole = R"({"a":["x",1,{"b":null,"c":""},[],true],"d":{},"e":-2.5e3})";
    const auto agrees = [](const QByteArray &text) {
        // On the heap and not a byte longer, so that a look past its end is seen.
        const std::vector<char> exact(text.begin(), text.end());
        JsonDocument document;
        const bool ours = document.read({exact.data(), exact.size()}) && document.roots().size() == 1;
        return ours == !QJsonDocument::fromJson(text).isNull();
    };
    QVERIFY(agrees(whole));
    for (qsizetype size = 1; size < whole.size(); ++size)
        QVERIFY2(agrees(whole.first(size)), whole.first(size).constData());
    for (qsizetype at = 1; at < whole.size(); ++at) {
        for (const char c : std::string_view("{}[],:\"1n ")) {
            QByteArray text = whole;
            text[at] = c;
            QVERIFY2(agrees(text), text.constData());
        }
    }
}

/// Told in blocks: a string with an escape is never missed, wherever the borders of the blocks fall.
void tst_JsonDocument::knowsWhereEscapesAre()
{
    for (int filler = 0; filler < 300; ++filler) {
        const QByteArray text = "[\"" + QByteArray(filler, 'x') + R"(","\n","plain",")" +
                                QByteArray(filler, 'y') + R"(\t","far away from any of them, )" +
                                QByteArray(300, ' ') + R"(",")" + QByteArray(300, 'z') + "\"]";
        JsonDocument document;
        QVERIFY(document.read({text.constData(), static_cast<std::size_t>(text.size())}));
        std::vector<JsonValue> strings;
        document.root(0).forEachElement([&](JsonValue value) {
            strings.push_back(value);
            return true;
        });
        QCOMPARE(strings.size(), 6U);
        for (const std::size_t escaped : {1U, 3U})
            QVERIFY(strings[escaped].mayHaveEscapes(strings[escaped].innerOfString()));
        QVERIFY(!strings[5].mayHaveEscapes(strings[5].innerOfString()));
    }
}

void tst_JsonDocument::checksEveryEscape_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("behind");
    // Escapes are looked at by words while they are near, singly at the end, and leapt to when they are far.
    for (const int filler : {0, 1, 5, 6, 7, 8, 9, 60, 64, 65, 130}) {
        const QByteArray text(filler, 'x');
        QTest::addRow("plain, %d", filler) << text << text;
        QTest::addRow("dense, %d", filler) << text + R"(\"\n\\x\\\\)" << R"(\u00e4\/)" + text;
        QTest::addRow("far, %d", filler) << R"(\\)" + QByteArray(200, 'y') + text << text + R"(\t)";
    }
}

void tst_JsonDocument::checksEveryEscape()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, behind);
    const auto reads = [&](const QByteArray &middle) {
        JsonDocument document;
        const QByteArray text = "[\"" + before + middle + behind + "\"]";
        const bool good = document.read({text.constData(), static_cast<std::size_t>(text.size())});
        if (!good && document.fault().at != static_cast<std::size_t>(before.size()) + 2)
            qWarning("fault at %zu", document.fault().at);
        return good;
    };
    for (const char *good : {"", R"(\\)", R"(\")", R"(\u12aF)", R"(\\\")"})
        QVERIFY2(reads(good), good);
    for (const char *bad : {R"(\x)", R"(\')", R"(\u12g4)", R"(\u12)", R"(\ )"}) {
        QTest::failOnWarning();
        QVERIFY2(!reads(bad), bad);
    }
}

void tst_JsonDocument::boundsDepth()
{
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    JsonDocument document;
    QVERIFY(document.read(nested(JsonDocument::kMaxDepth)));
    QVERIFY(!document.read(nested(JsonDocument::kMaxDepth + 1)));
    QVERIFY(!document.read(nested(200'000)));
}

void tst_JsonDocument::isReusableAfterALargeText()
{
    JsonDocument document;
    QVERIFY(document.read("[\"" + std::string(8 << 20, 'x') + "\"]"));
    QVERIFY(document.read("[1]"));
    QCOMPARE(document.root(0).raw(), std::string_view("[1]"));
    QVERIFY(document.read("[\"" + std::string(200'000, 'x') + "\"]"));
}

void tst_JsonDocument::quotesAnything_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("quoted");
    QTest::newRow("plain") << QByteArray("abc") << QByteArray("\"abc\"");
    QTest::newRow("escapes") << QByteArray("\"\\\n\r\t\b\f") << QByteArray(R"("\"\\\n\r\t\b\f")");
    QTest::newRow("controls") << QByteArray("\0\x1b\x7f", 3) << QByteArray(R"("\u0000\u001b\u007f")");
    QTest::newRow("umlaut") << QByteArray("ä€😀") << QByteArray("\"ä€😀\"");
    QTest::newRow("broken UTF-8") << QByteArray("a\xFF\xC3") << QByteArray("\"a\xEF\xBF\xBD\xEF\xBF\xBD\"");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80")
                               << QByteArray("\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << QByteArray("\"\xEF\xBF\xBD\xEF\xBF\xBD\"");
}

void tst_JsonDocument::quotesAnything()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, quoted);
    std::string out;
    appendQuoted(out, {text.constData(), static_cast<std::size_t>(text.size())});
    QCOMPARE(QByteArray::fromStdString(out), quoted);
    JsonDocument document;
    QVERIFY(document.read(out));
}

QTEST_APPLESS_MAIN(tst_JsonDocument)
#include "tst_JsonDocument.moc"
