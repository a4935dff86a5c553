// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/JsonLayout.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;

namespace {

constexpr std::size_t kPlenty = 1'000'000;

std::string dump(const std::vector<models::JsonLeaf> &leaves)
{
    std::string text;
    for (const models::JsonLeaf &leaf : leaves)
        text += leaf.path + "=" + leaf.value + "\n";
    return text;
}

} // namespace

class tst_JsonLayout : public QObject
{
    Q_OBJECT
private slots:
    void laysOut_data();
    void laysOut();
    void keepsTheMeaning();
    void cutsWhereTold();
    void depthDoesNotHurt();
    void leaves_data();
    void leaves();
    void leavesAreBounded();
};

void tst_JsonLayout::laysOut_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("laidOut");
    QTest::newRow("object") << R"({"a":1,"b":"x"})"_ba << "{\n  \"a\": 1,\n  \"b\": \"x\"\n}"_ba;
    QTest::newRow("blank already") << "{ \"a\" :\n 1 }"_ba << "{\n  \"a\": 1\n}"_ba;
    QTest::newRow("array") << "[1,[2],{}]"_ba << "[\n  1,\n  [\n    2\n  ],\n  {}\n]"_ba;
    QTest::newRow("empty ones") << "{\"a\":[ ],\"b\":{ }}"_ba << "{\n  \"a\": [],\n  \"b\": {}\n}"_ba;
    QTest::newRow("punctuation in a text") << R"(["{,:}[\"]\\"])"_ba << "[\n  \"{,:}[\\\"]\\\\\"\n]"_ba;
    QTest::newRow("number as written") << "[1.2300e+05]"_ba << "[\n  1.2300e+05\n]"_ba;
    QTest::newRow("scalar") << "null"_ba << "null"_ba;
    QTest::newRow("nothing") << ""_ba << ""_ba;
    QTest::newRow("not closed") << "{\"a\":\"x"_ba << "{\n  \"a\": \"x"_ba;
    QTest::newRow("backslash at the end") << "\"x\\"_ba << "\"x\\"_ba;
    QTest::newRow("closed too often") << "]}"_ba << "\n]\n}"_ba;
    QTest::newRow("no JSON") << "hello  world"_ba << "hello world"_ba;
}

void tst_JsonLayout::laysOut()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, laidOut);
    const auto out = models::layOutJson(json.toStdString(), kPlenty);
    QCOMPARE(QByteArray::fromStdString(out.text), laidOut);
    QVERIFY(!out.isCut);
}

void tst_JsonLayout::keepsTheMeaning()
{
    const QByteArray json = R"({"z":[1,2,{"x":null}],"a":{"b":{"c":[[],{}]}},"t":"a, b: {c}","u":"\u00e9"})";
    const auto out = models::layOutJson(json.toStdString(), kPlenty);
    QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(out.text)), QJsonDocument::fromJson(json));
    // Laid out once more it is the same.
    QCOMPARE(models::layOutJson(out.text, kPlenty).text, out.text);
}

void tst_JsonLayout::cutsWhereTold()
{
    std::string json = "[";
    for (int i = 0; i < 10'000; ++i)
        json += std::to_string(i) + ",";
    json += "0]";
    for (const std::size_t limit : {1UZ, 100UZ, 1000UZ, 5000UZ}) {
        const auto out = models::layOutJson(json, limit);
        QVERIFY(out.isCut);
        QVERIFY(out.text.size() <= limit);
    }
    const auto longText = models::layOutJson("{\"a\":\"" + std::string(100'000, 'x') + "\"}", 1000);
    QVERIFY(longText.isCut);
    QCOMPARE(longText.text.size(), 1000UZ);
}

void tst_JsonLayout::depthDoesNotHurt()
{
    const std::string json = std::string(100'000, '[') + std::string(100'000, ']');
    const auto out = models::layOutJson(json, 64 * 1024);
    QVERIFY(out.isCut);
    QVERIFY(out.text.size() <= 64 * 1024);
    QVERIFY(models::leavesOf(json, "x", 100).empty());
}

void tst_JsonLayout::leaves_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("leaves");
    QTest::newRow("flat") << R"({"a":1,"b":"x"})"_ba << "s.a=1\ns.b=x\n"_ba;
    QTest::newRow("nested") << R"({"a":{"b":{"c":true}},"d":null})"_ba << "s.a.b.c=true\ns.d=null\n"_ba;
    QTest::newRow("array") << R"({"a":[{"id":1},{"id":2},3]})"_ba << "s.a.0.id=1\ns.a.1.id=2\ns.a.2=3\n"_ba;
    QTest::newRow("array in array") << "[[1,2],[3]]"_ba << "s.0.0=1\ns.0.1=2\ns.1.0=3\n"_ba;
    QTest::newRow("escapes") << R"({"a\"b":"x\ny\u00e9"})"_ba << "s.a\"b=x\ny\xc3\xa9\n"_ba;
    QTest::newRow("after an object") << R"({"a":{"b":1},"c":2})"_ba << "s.a.b=1\ns.c=2\n"_ba;
    QTest::newRow("empty ones") << R"({"a":{},"b":[],"c":1})"_ba << "s.c=1\n"_ba;
    QTest::newRow("no JSON") << "}{]["_ba << ""_ba;
}

void tst_JsonLayout::leaves()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, leaves);
    QCOMPARE(QByteArray::fromStdString(dump(models::leavesOf(json.toStdString(), "s", 100))), leaves);
}

void tst_JsonLayout::leavesAreBounded()
{
    std::string json = "[";
    for (int i = 0; i < 10'000; ++i)
        json += "1,";
    QCOMPARE(models::leavesOf(json + "1]", "s", 400).size(), 400UZ);

    // A key of a megabyte stands in the path of every leaf below it.
    json = "{\"" + std::string(1'000'000, 'k') + "\":{\"a\":1";
    for (int i = 0; i < 1000; ++i)
        json += ",\"b\":2";
    std::size_t paths = 0;
    for (const models::JsonLeaf &leaf : models::leavesOf(json + "}}", "s", 400))
        paths += leaf.path.size();
    QVERIFY2(paths < 30'000'000, qPrintable(QString::number(paths)));
}

QTEST_GUILESS_MAIN(tst_JsonLayout)
#include "tst_JsonLayout.moc"
