// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/RecordReader.h"

#include <QTest>

#include <string>

using namespace Qt::StringLiterals;
using namespace hubscope::azure;

class tst_RecordReader : public QObject
{
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void isAViewIntoTheMessage();
    void tellsWhereAFaultIs();
    void boundsWhatIsNoRecord();
    void keepsEveryTextUpToTheBound();
    void tellsManyTextsOfJson();
    void readsOneOnceMore_data();
    void readsOneOnceMore();
};

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray bytesOf(std::string_view view)
{
    return {view.data(), static_cast<qsizetype>(view.size())};
}

QByteArray namesOf(Repairs repairs)
{
    QByteArray names;
    for (const RepairInfo &repair : kRepairs) {
        if (repairs.has(repair.id))
            names += (names.isEmpty() ? "" : ",") + QByteArray(repair.name);
    }
    return names;
}

/// `text`, or `!text` for what is no object, `empty text` for an empty list; then its repairs behind a bar.
QByteArray lineOf(const Record &record)
{
    const QByteArray names = namesOf(record.repairs);
    return (record.emptyRecords ? "empty "
            : record.value      ? ""
                                : "!") +
           bytesOf(record.text) + (names.isEmpty() ? "" : " | " + names);
}

QByteArrayList read(const QByteArray &body)
{
    RecordReader reader;
    QByteArrayList records;
    reader.read(viewOf(body), [&](const Record &record) { records += lineOf(record); });
    return records;
}

} // namespace

void tst_RecordReader::finds_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArrayList>("records");
    const auto row = [](const char *name, const char *body, const QByteArrayList &records) {
        QTest::newRow(name) << QByteArray(body) << records;
    };
    row("records", R"({"records":[{"a":1},{"b":2}]})", {R"({"a":1})", R"({"b":2})"});
    row("records with neighbours", R"({"x":0,"RECORDS":[{"a":1}],"y":[1]})", {R"({"a":1})"});
    row("records twice", R"({"records":[],"records":[{"a":1}],"Records":[{"b":2}]})",
        {R"({"a":1})", R"({"b":2})"});
    row("a record that has records", R"({"category":"X","records":[{"a":1}]})",
        {R"({"category":"X","records":[{"a":1}]})"});
    row("an envelope with a time", R"({"time":"t","records":[{"category":"X"}]})", {R"({"category":"X"})"});
    row("bare", R"({"a":1})", {R"({"a":1})"});
    row("array", R"([{"a":1},{"b":2}])", {R"({"a":1})", R"({"b":2})"});
    row("arrays in arrays", R"([[{"a":1}],[[{"b":2}]]])", {R"({"a":1})", R"({"b":2})"});
    row("lines", "{\"a\":1}\r\n{\"records\":[{\"b\":2}]}\n", {R"({"a":1})", R"({"b":2})"});
    row("run together", R"({"a":1}{"b":2}[{"c":3}])", {R"({"a":1})", R"({"b":2})", R"({"c":3})"});
    row("comma between", R"({"a":1},{"b":2})", {R"({"a":1})", R"({"b":2} | trailing-comma)"});
    row("text", R"("{\"a\":1}")", {R"({"a":1} | json-in-string)"});
    row("text in text", R"("\"{\\\"a\\\":1}\"")", {R"({"a":1} | json-in-string)"});
    row("texts on lines", "\"{\\\"a\\\":1}\"\n\"{\\\"b\\\":2}\"",
        {R"({"a":1} | json-in-string)", R"({"b":2} | json-in-string)"});
    row("text of single quotes", R"("{'a':'it\\'s'}")", {R"({"a":"it's"} | single-quotes,json-in-string)"});
    row("records as text", R"({"records":"[{\"a\":1},{\"b\":2}]"})",
        {R"({"a":1} | json-in-string)", R"({"b":2} | json-in-string)"});
    row("records of texts", R"({"records":["{\"a\":1}","plain"]})",
        {R"({"a":1} | json-in-string)", "!plain"});
    row("body", R"({"body":{"a":1}})", {R"({"a":1})"});
    row("body of the client library",
        R"({"body":{"a":1},"offset":"3","systemProperties":{},"properties":{}})", {R"({"a":1})"});
    row("records before many members",
        R"({"records":[{"a":1}],"1":1,"2":2,"3":3,"4":4,"5":5,"6":6,"7":7,"8":8,"9":9})", {R"({"a":1})"});
    row("body as text", R"({"body":"{\"records\":[{\"a\":1}]}","sequenceNumber":2})",
        {R"({"a":1} | json-in-string)"});
    row("a record that has a body", R"({"category":"X","body":{"a":1}})",
        {R"({"category":"X","body":{"a":1}})"});
    row("array of bodies", R"([{"body":{"a":1}},{"body":{"records":[{"b":2}]}}])",
        {R"({"a":1})", R"({"b":2})"});
    row("empty", R"({"records":[]})", {R"(empty {"records":[]})"});
    row("empty in other ways", R"([{"records":null},{"records":{}},{"records":""}])",
        {R"(empty {"records":null})", R"(empty {"records":{}})", R"(empty {"records":""})"});
    row("empty list", "[]", {"empty []"});
    row("an object without members", "{}", {"{}"});
    row("values", R"({"records":[1,"x",null,{"a":1}]})", {"!1", "!x", "!null", R"({"a":1})"});
    row("words in a row", "1 2 \"three\"", {"!1 2 \"three\""});
    row("words with junk between", R"("a" x "b" {"c":1})", {"!a", "!x \"b\" ", R"({"c":1})"});
    row("plain text", "it broke", {"!it broke"});
    row("nothing", "", {"!"});
    row("BOM", "\xEF\xBB\xBF{\"a\":1}", {R"({"a":1} | bom)"});
    row("blanks", " \r\n\t{\"a\":1}\n ", {R"({"a":1})"});
    row("junk behind", R"({"records":[{"a":1}]} junk)", {R"({"a":1})", "!junk"});
    row("junk before", R"(junk {"a":1})", {"!junk ", R"({"a":1})"});
    row("zeros behind", "{\"a\":1}\x01\x01", {R"({"a":1} | control-characters)"});
    row("cut behind a record", R"({"records":[{"a":1},)", {R"({"a":1} | unclosed)"});
    row("cut in a record", R"({"records":[{"a":1},{"b":"x)", {R"({"a":1})", R"(!{"b":"x)"});
    row("one of many broken", R"({"records":[{"a":1},{"b":=},{"c":3,}]})",
        {R"({"a":1})", R"(!{"b":=},)", R"({"c":3} | trailing-comma)"});
    row("broken in a list of its own", R"({"category":"X","records":[{"a":=},{"b":2}]}{"c":3})",
        {R"(!{"category":"X","records":[{"a":=},{"b":2}]})", R"({"c":3})"});
    // Where quotes end hangs on where they stand; read once more, the text is the same.
    row("quotes in an object", R"({body:""""]"":[""})", {R"(!""]"":[ | doubled-quotes,unquoted-keys)"});
    row("quotes in a list", R"({'records':['it's, {} it','b'}']})",
        {R"(!it's, {} it | single-quotes)", R"(!b'} | single-quotes)"});
    row("binary data", R"({"records":[[ 5 B blob data ],1]})", {"!5 B blob data | blob-data", "!1"});
    row("binary data in many lists", "[[[[[[[[[[[[[ 5 B blob data ]]]]]]]]]]]]]",
        {"!5 B blob data | blob-data"});
    row("mended around", "{'records':[{\"a\":1}],}", {R"({"a":1} | single-quotes,trailing-comma)"});
}

void tst_RecordReader::finds()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArrayList, records);
    QCOMPARE(read(body), records);
}

void tst_RecordReader::isAViewIntoTheMessage()
{
    for (const QByteArray &body :
         {QByteArray(R"({"records":[{"a":1}]})"), QByteArray(R"({"records":[{"a":1},{'b':2}]})")}) {
        RecordReader reader;
        reader.read(viewOf(body), [&](const Record &record) {
            QVERIFY(record.raw.data() > body.constData());
            QVERIFY(record.raw.data() + record.raw.size() < body.constData() + body.size());
            // The one that was right in a message that was not, too.
            if (record.raw == R"({"a":1})")
                QCOMPARE(static_cast<const void *>(record.text.data()),
                         static_cast<const void *>(record.raw.data()));
        });
    }
}

void tst_RecordReader::tellsWhereAFaultIs()
{
    RecordReader reader;
    const QByteArray body = R"({"records":[{"a":1},{"b":=},7]})";
    QList<qsizetype> places;
    QByteArrayList raws;
    reader.read(viewOf(body), [&](const Record &record) {
        if (record.fault.what) {
            places += static_cast<qsizetype>(record.fault.at);
            raws += bytesOf(record.raw);
        }
    });
    QCOMPARE(raws, QByteArrayList({R"({"b":=},7]})"}));
    QCOMPARE(places, QList({body.indexOf('=')}));
}

void tst_RecordReader::boundsWhatIsNoRecord()
{
    for (const QByteArray &piece :
         {QByteArray("0,"), QByteArray("{},"), QByteArray("\"\","), QByteArray("null,")}) {
        const QByteArray body = '[' + piece.repeated(1'000'000 / piece.size()) + "{\"a\":1}]";
        RecordReader reader;
        qsizetype bytes = 0;
        qsizetype records = 0;
        bool anyRight = false;
        reader.read(viewOf(body), [&](const Record &record) {
            ++records;
            bytes += static_cast<qsizetype>(record.raw.size());
            anyRight = anyRight || record.text == R"({"a":1})";
        });
        QVERIFY(anyRight);
        QVERIFY(records <= body.size() / 64 + 2);
        // The commas between those that were told one by one belong to nobody.
        QVERIFY(bytes >= body.size() - records - 2);
    }
}

void tst_RecordReader::keepsEveryTextUpToTheBound()
{
    const QByteArray line = "\"" + QByteArray(80, 'x') + "\",";
    QCOMPARE(read("{\"records\":[" + line.repeated(20'000) + "\"\"]}").size(), 20'001);
    QCOMPARE(read("[" + QByteArray("1,").repeated(999) + "1]").size(), 1000);
}

/// More texts than a reader of embedded JSON holds at a time, and some that only look like JSON.
void tst_RecordReader::tellsManyTextsOfJson()
{
    const QByteArrayList records =
        read("{\"records\":[" + QByteArray("\"{no\",").repeated(100) +
             QByteArray(R"("{\"a\":1}",)").repeated(100) + R"("[\"{\\\"b\\\":2}\",\"{\\\"b\\\":2}\"]"]})");
    QCOMPARE(records.size(), 202);
    QCOMPARE(records.count("!{no"), 100);
    QCOMPARE(records.count(R"({"a":1} | json-in-string)"), 100);
    QCOMPARE(records.count(R"({"b":2} | json-in-string)"), 2);
}

void tst_RecordReader::readsOneOnceMore_data()
{
    finds_data();
}

void tst_RecordReader::readsOneOnceMore()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArrayList, records);
    struct Kept
    {
        QByteArray raw;
        RecordRemarks remarks;
    };
    RecordReader reader;
    QList<Kept> kept;
    reader.read(viewOf(body),
                [&](const Record &record) { kept += {bytesOf(record.raw), {record.repairs, record.fault}}; });
    QByteArrayList again;
    for (const Kept &one : std::as_const(kept)) {
        const auto add = [&](const Record &record) {
            again += lineOf(record);
            QCOMPARE(record.fault.at, one.remarks.fault.at);
        };
        reader.readOne(viewOf(one.raw), add, one.remarks);
    }
    QCOMPARE(again, records);
}

QTEST_APPLESS_MAIN(tst_RecordReader)
#include "tst_RecordReader.moc"
