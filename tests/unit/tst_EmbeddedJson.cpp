// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/EmbeddedJson.h"
#include "azure/JsonText.h"

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
    void unescapesAtAnyPlace_data();
    void unescapesAtAnyPlace();
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

void tst_EmbeddedJson::unescapesAtAnyPlace_data()
{
    QTest::addColumn<QByteArray>("escaped");
    QTest::addColumn<QByteArray>("meaning");
    const auto row = [](const char *escaped, const char *meaning) {
        QTest::newRow(escaped) << QByteArray(escaped) << QByteArray(meaning);
    };
    row("\\\\", "\\");
    row("\\\\\\\"", "\\\"");
    row("\\b\\f\\n\\r\\t\\/\\\"", "\b\f\n\r\t/\"");
    row("\\u0041", "A");
    row("\\u00e4", "\xC3\xA4");
    row("\\u20ac", "\xE2\x82\xAC");
    row("\\ud83d\\ude00", "\xF0\x9F\x98\x80");
    row("\\ud83d\\ud83d\\ude00", "\xEF\xBF\xBD\xF0\x9F\x98\x80");
    row("\\ude00x", "\xEF\xBF\xBDx");
    // What JSON does not know stays as it is.
    row("\\x41", "\\x41");
    row("\\u12g4\\n", "\\u12g4\n");
    row("\\u12", "\\u12");
    row("\\", "\\");
}

/// Texts are read by words, their ends by characters: an escape may stand anywhere in them.
void tst_EmbeddedJson::unescapesAtAnyPlace()
{
    QFETCH(QByteArray, escaped);
    QFETCH(QByteArray, meaning);
    const bool isOnlyAtEnd = escaped == "\\" || escaped == "\\u12"; // with more behind, it is another one
    for (int before = 0; before < 20; ++before) {
        for (int behind = 0; behind < (isOnlyAtEnd ? 1 : 20); ++behind) {
            const QByteArray text = QByteArray(before, 'x') + escaped + QByteArray(behind, 'y');
            std::string out = "already there";
            appendUnescaped(out, text.toStdString());
            QCOMPARE(QByteArray::fromStdString(out),
                     "already there" + QByteArray(before, 'x') + meaning + QByteArray(behind, 'y'));
        }
    }
}

QTEST_APPLESS_MAIN(tst_EmbeddedJson)
#include "tst_EmbeddedJson.moc"
