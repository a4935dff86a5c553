// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/EmbeddedJson.h"

#include <QTest>

#include <string>

using namespace hubscope::azure;

class tst_EmbeddedJson : public QObject
{
    Q_OBJECT
private slots:
    void expands_data();
    void expands();
    void holdsManyAtOnceButNotAny();
    void unescapesOnlyWhatNeedsIt();
};

void tst_EmbeddedJson::expands_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("inside"); // empty: none
    QTest::addColumn<bool>("mended");
    const auto row = [](const char *json, const char *inside, bool isMended = false) {
        QTest::newRow(json) << QByteArray(json) << QByteArray(inside) << isMended;
    };
    row(R"("{\"a\":1}")", R"({"a":1})");
    row(R"(" [1,2] ")", "[1,2]");
    row(R"("\u007b\"a\":1}")", R"({"a":1})");
    row(R"("{'a':'it\\'s'}")", R"({"a":"it's"})", true);
    row(R"("{'a':True,}")", R"({"a":true})", true);
    row(R"("{}")", "{}");
    row(R"("{\"a\":1}{\"b\":2}")", "");
    row(R"("{\"a\":")", "");
    row(R"("{ no JSON }")", "");
    row(R"("text {\"a\":1}")", "");
    row(R"("")", "");
    row(R"("5")", "");
    row("5", "");
    row("null", "");
    row(R"({"a":1})", "");
}

void tst_EmbeddedJson::expands()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, inside);
    QFETCH(bool, mended);
    JsonDocument document;
    const std::string text = json.toStdString();
    QVERIFY(document.read(text));
    EmbeddedJson embedded;
    Repairs repairs;
    const JsonValue found = embedded.expand(document.root(0), repairs);
    QCOMPARE(QByteArray::fromStdString(std::string(found.raw())), inside);
    QCOMPARE(!repairs.isEmpty(), mended);
}

void tst_EmbeddedJson::holdsManyAtOnceButNotAny()
{
    std::string json = "[";
    for (int i = 0; i < 200; ++i)
        json += std::string(i == 0 ? "" : ",") + "\"{\\\"n\\\":" + std::to_string(i) + "}\"";
    json += "]";
    JsonDocument document;
    QVERIFY(document.read(json));
    EmbeddedJson embedded;
    for (int round = 0; round < 2; ++round) {
        std::vector<JsonValue> found;
        Repairs repairs;
        document.root(0).forEachElement([&](JsonValue element) {
            found.push_back(embedded.expand(element, repairs));
            return true;
        });
        // The first ones live together; a record that has hundreds gets no more.
        for (int i = 0; i < 8; ++i)
            QCOMPARE(std::string(found[static_cast<std::size_t>(i)].member("n").raw()), std::to_string(i));
        QVERIFY(!found.back());
        embedded.reset();
    }
}

void tst_EmbeddedJson::unescapesOnlyWhatNeedsIt()
{
    TextPool pool;
    const std::string plain = "plain";
    QCOMPARE(static_cast<const void *>(pool.unescaped(plain).data()),
             static_cast<const void *>(plain.data()));
    const std::string_view first = pool.unescaped(R"(a\tb)");
    const std::string_view second = pool.unescaped(R"(\u00e9\ud83d\ude00\ud800)");
    QCOMPARE(first, std::string_view("a\tb"));
    QCOMPARE(second, std::string_view("\xC3\xA9\xF0\x9F\x98\x80\xEF\xBF\xBD"));
}

QTEST_APPLESS_MAIN(tst_EmbeddedJson)
#include "tst_EmbeddedJson.moc"
