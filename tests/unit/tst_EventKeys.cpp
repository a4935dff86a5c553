// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/EventKeys.h"

#include "insight/EventDecoder.h"
#include "insight/QueryRows.h"
#include "insight/RuleBook.h"
#include "leql/QueryRun.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::insight;
using Kind = leql::KeyValue::Kind;

class tst_EventKeys : public QObject
{
    Q_OBJECT
private slots:
    void answers_data();
    void answers();
    void answersForWhatIsNotJson_data();
    void answersForWhatIsNotJson();
    void readsOneEventAfterAnother();
    void looksForWordsInTheEventAlone_data();
    void looksForWordsInTheEventAlone();
    void findsWordsBesideEscapes_data();
    void findsWordsBesideEscapes();
    void groupsWithoutRegardToBlanks_data();
    void groupsWithoutRegardToBlanks();
    void writesRows_data();
    void writesRows();
    void makesTheValuesOfAKeyOnce();
    void isQuickWithHostileRecords();
};

namespace {

const QByteArray kSignIn = R"({"records":[{
    "time":"2026-01-01T00:00:00.5Z","category":"SignInLogs","callerIpAddress":"203.0.113.5","resultType":"50126",
    "http://schemas.example/claims/upn":"claimed","odata.type":"dotted","Case":"upper","case":"lower",
    "caf\u00e9\/bar":"escaped",
    "embedded":"{\"inner\":{\"deep\":7}}",
    "properties":{"userPrincipalName":"alice@b.example","risk":5.0,"big":12345678901234567890,"isOk":true,
        "none":null,"quote":"a\"b\\c\u00fc","void":[],"nulls":[null,null],"hollow":{},
        "tags":["red",5,null,{"a":1}],"matrix":[[1,2],[3]],
        "targets":[{"name":"one","id":{"n":1},"void":[]},{"name":"two","controls":["mfa"]},
            {"other":3,"controls":["block","device"]}],
        "location":{"city":"Oslo","state":null,"geo":{"lat":1}},"policy":{"name":"p","controls":["mfa",null]}}}]})";

/// `kind text` of a key; every value of one that is Many.
QByteArray dump(const leql::KeyValue &value)
{
    static const QByteArrayList kKinds{"missing", "null", "text", "container", "many", "present", "unknown"};
    const QByteArray text(value.text.data(), static_cast<qsizetype>(value.text.size()));
    return (kKinds[static_cast<int>(value.kind)] + (value.isLiteral ? " literal " : " ") + text).trimmed();
}

QByteArray answer(const InsightEvent &event, const QByteArray &key)
{
    EventKeys keys({key.toStdString()});
    keys.read(event, "my-hub");
    QByteArrayList all{dump(keys.value(0))};
    keys.values(0, [&](const leql::KeyValue &value) {
        all += dump(value);
        return true;
    });
    return all.join("; ");
}

void decode(const QByteArray &body, const EventDecoder::Sink &sink)
{
    EventDecoder decoder(RuleBook::builtIn());
    decoder.decode({body.constData(), static_cast<std::size_t>(body.size())},
                   {.partition = 3, .offset = 12, .enqueuedMs = 1'767'225'600'000}, sink);
}

} // namespace

void tst_EventKeys::answers_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *key, const char *value) {
        QTest::newRow(key) << QByteArray(key) << QByteArray(value);
    };
    row("timestamp", "text 2026-01-01T00:00:00.500Z");
    row("user", "text alice");
    row("account", "text alice@b.example");
    row("result", "text FAILED_BAD_PASSWORD");
    row("Source_IP", "text 203.0.113.5");
    row("action", "missing");
    row("source_data", "missing");
    row("#log", "text Ingress Authentication");
    row("event_type", "text ingress_auth");
    row("nothing", "missing");
    row("properties.risk", "missing");
    // Our remarks.
    row("hubscope.log_set", "text Ingress Authentication");
    row("hubscope.rule", "text entra-signin-public");
    row("hubscope.category", "text SignInLogs");
    row("hubscope.topic", "text my-hub");
    row("hubscope.partition", "text literal 3");
    row("hubscope.offset", "text literal 12");
    row("hubscope.record", "text literal 0");
    row("hubscope.repairs", "missing");
    row("hubscope.sign_in.code", "text literal 50126");
    row("hubscope.nothing", "missing");
    // The record.
    row("source_json.category", "text SignInLogs");
    row("source_json.properties.risk", "text literal 5.0");
    row("source_json.properties.big", "text literal 12345678901234567890");
    row("source_json.properties.isOk", "text literal true");
    row("source_json.properties.none", "null");
    row("source_json.properties.quote", "text a\"b\\cü");
    row("source_json.properties.hollow", "container {}");
    row("source_json.properties.void", "missing");
    row("source_json.properties.nulls", "null");
    row("source_json.properties.location.geo", "container {\"lat\":1}");
    row("source_json.properties.nothing.more", "missing");
    row("source_json.properties.risk.more", "missing");
    row("SOURCE_JSON.Properties.RISK", "text literal 5.0");
    row("source_json.Case", "text upper");
    row("source_json.case", "text lower");
    row("source_json.CASE", "text upper");
    // Names with dots, quoted or not.
    row("source_json.odata.type", "text dotted");
    row("source_json.\"odata.type\"", "text dotted");
    row("source_json.http://schemas.example/claims/upn", "text claimed");
    // Names that are written with escapes.
    row("source_json.café/bar", "text escaped");
    row("source_json.CAFé/bar", "text escaped");
    row("source_json.caf", "missing");
    // JSON in a string.
    row("source_json.embedded", R"(text {"inner":{"deep":7}})");
    row("source_json.embedded.inner.deep", "text literal 7");
    // Lists.
    row("source_json.properties.tags",
        R"(many ["red",5,null,{"a":1}]; text red; text literal 5; null; container {"a":1})");
    row("source_json.properties.tags.0", "text red");
    row("source_json.properties.tags.9", "missing");
    row("source_json.properties.matrix", "many [[1,2],[3]]; container [1,2]; container [3]");
    row("source_json.properties.matrix.0.1", "text literal 2");
    row("source_json.properties.targets.name", "many; text one; text two");
    row("source_json.properties.targets.id.n", "text literal 1");
    row("source_json.properties.targets.1.name", "text two");
    row("source_json.properties.targets.missing", "missing");
    row("source_json.properties.targets.controls", R"(many ["mfa"]; text mfa; text block; text device)");
    row("source_json.properties.targets.void", "missing");
    // Whatever stands directly below.
    row("source_json.properties.location.*", "many; text Oslo; null; container {\"lat\":1}");
    row("source_json.properties.policy.*", "many; text p; text mfa; null");
    row("source_json.properties.void.*", "missing");
    row("source_json.properties.risk.*", "missing");
    row("source_json.properties.*.city", "text Oslo");
    row("source_json.*.location.geo.*", "text literal 1");
    row("source_json.properties.*.name", "many; text one; text two; text p");
    row("source_json.properties.*.nothing", "missing");
}

void tst_EventKeys::answers()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    int events = 0;
    decode(kSignIn, [&](const InsightEvent &event) {
        ++events;
        QCOMPARE(answer(event, key), value);
    });
    QCOMPARE(events, 1);
}

void tst_EventKeys::answersForWhatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("data") << QByteArray("source_data") << QByteArray("text not \"json\" at all");
    QTest::newRow("record") << QByteArray("source_json.category") << QByteArray("missing");
    QTest::newRow("log") << QByteArray("#log") << QByteArray("text Unparsed Data");
    QTest::newRow("type") << QByteArray("event_type") << QByteArray("missing");
    QTest::newRow("notes") << QByteArray("hubscope.notes")
                           << QByteArray(
                                  R"(many ["time-missing","not-json"]; text time-missing; text not-json)");
    QTest::newRow("note") << QByteArray("hubscope.notes.1") << QByteArray("text not-json");
}

void tst_EventKeys::answersForWhatIsNotJson()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    decode("not \"json\" at all", [&](const InsightEvent &event) { QCOMPARE(answer(event, key), value); });
}

void tst_EventKeys::readsOneEventAfterAnother()
{
    EventKeys keys({"source_json.a", "source_json.l.x", "hubscope.record", "timestamp", "hubscope.topic"});
    QByteArrayList seen;
    decode(R"({"records":[{"a":1,"l":[{"x":1},{"x":2}]},{"a":"two"},{"l":{"x":3}}]})",
           [&](const InsightEvent &event) {
               keys.read(event);
               for (const std::uint32_t key : {0U, 1U, 2U})
                   seen += dump(keys.value(key));
               QVERIFY(keys.wholeText().contains("source_json"));
               // Nobody has told it.
               QCOMPARE(dump(keys.value(4)), "missing");
           });
    QCOMPARE(seen.join("|"), "text literal 1|many|text literal 0|text two|missing|text literal 1|"
                             "missing|text literal 3|text literal 2");
}

void tst_EventKeys::looksForWordsInTheEventAlone_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *query, bool fits) { QTest::newRow(query) << QByteArray(query) << fits; };
    row("alice", true);
    row("\"alice@b.example\"", true);
    row("FAILED_BAD_PASSWORD", true);
    row("userPrincipalName", true);
    row("'\"category\":\"SignInLogs\"'", true);
    // Blanks of the message are not part of the event.
    row("'\"properties\":{\"userPrincipalName\"'", true);
    // Our remarks are no words of the event.
    row("entra-signin-public", false);
    row("\"Ingress Authentication\"", false);
    row("hubscope.rule=entra-signin-public", true);
    row("/\"city\":\"(?P<city>\\w+)/ AND city=Oslo", true);
}

void tst_EventKeys::looksForWordsInTheEventAlone()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, fits);
    const auto read = leql::Query::parse(query.toStdString());
    QVERIFY(read);
    EventKeys keys((*read)->keys());
    decode(kSignIn, [&](const InsightEvent &event) {
        keys.read(event);
        QCOMPARE((*read)->condition().matches(keys), fits);
    });
}

/// The event is one line of JSON, but a word is what a reader of its texts takes for one.
void tst_EventKeys::findsWordsBesideEscapes_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *message, const char *query, bool fits) {
        QTest::addRow("%s in %s", query, message) << QByteArray(message) << QByteArray(query) << fits;
    };
    for (const char *message :
         {R"(Login\nfailed)", R"(Login\tfailed)", R"(Login\rfailed)", R"(Login\bfailed)", R"(Login\ffailed)",
          R"(Login\u000afailed)", R"(failed\u000Aonce)", R"(failed\nonce)", R"(\\\nfailed)"})
        row(message, "failed", true);
    // Behind an even run the letter is one, and so is what some escapes stand for.
    for (const char *message : {R"(Login\\nfailed)", R"(Login\u0041failed)", R"(Login\u00e9failed)",
                                R"(failed\u00e9)", R"(\failed)", "nfailed"})
        row(message, "failed", false);
    row(R"(Login\nfailed)", "nfailed", false);
    row(R"(Login\nfailed)", "Login", true);
    row(R"(C:\\Windows\\x)", R"("C:\Windows")", true);
    row(R"(C:\\Windows\\x)", R"('''C:\Windows\x''')", true);
    row(R"(C:\\Windows\\x)", R"('''C:\\Windows''')", true);
    row(R"(C:\\Windows\\x)", R"('''C:\Win''')", false);
    row(R"(C:\\Windows\\x)", R"(where('''c:\win''', loose))", true);
    row(R"(say \"hi\" to me)", R"('say "hi" to')", true);
    row(R"(say \"hi\" to me)", R"('say "ho" to')", false);
    row("say hi", R"('"message":"say hi"')", true);
    row(R"(two\nlines)", "\"two\nlines\"", true);
    row(R"(a\")", R"('a"')", true);
}

void tst_EventKeys::findsWordsBesideEscapes()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, query);
    QFETCH(bool, fits);
    const auto read = leql::Query::parse(query.toStdString());
    QVERIFY(read);
    EventKeys keys((*read)->keys());
    int events = 0;
    decode("{\"message\":\"" + message + "\"}", [&](const InsightEvent &event) {
        ++events;
        keys.read(event);
        QCOMPARE((*read)->condition().matches(keys), fits);
    });
    QCOMPARE(events, 1);
}

void tst_EventKeys::groupsWithoutRegardToBlanks_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("lists") << QByteArray("groupby(source_json.l)")
                           << QByteArray(R"({"group":{"source_json.l":[1,"a  b"]},"count":2})");
    QTest::newRow("objects") << QByteArray("groupby(source_json.o)")
                             << QByteArray(R"({"group":{"source_json.o":{"n":[1]}},"count":2})");
    QTest::newRow("objects of a list")
        << QByteArray("calculate(unique:source_json.d)") << QByteArray(R"({"unique":1})");
    QTest::newRow("condition") << QByteArray("where(source_json.o='{\"n\":[1]}')calculate(count)")
                               << QByteArray(R"({"count":2})");
}

void tst_EventKeys::groupsWithoutRegardToBlanks()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, rows);
    const auto read = leql::Query::parse(query.toStdString());
    QVERIFY(read);
    leql::QueryRun run(*read);
    EventKeys keys((*read)->keys());
    decode(R"({"records":[{"l":[1,"a  b"],"o":{"n":[1]},"d":[{"x":1}]},)"
           R"({"l":[ 1, "a  b" ],"o":{"n": [ 1 ]},"d":[{"x": 1}, {"x" :1}]}]})",
           [&](const InsightEvent &event) {
               keys.read(event);
               run.add(keys, event.timestampMs, event.raw.size());
           });
    QByteArrayList found;
    for (const leql::ResultRow &row : run.rows())
        found += QByteArray::fromStdString(toJson(**read, row));
    QCOMPARE(found.join(), rows);
}

void tst_EventKeys::writesRows_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("rows");
    const auto row = [](const char *query, const char *rows) {
        QTest::newRow(query) << QByteArray(query) << QByteArray(rows);
    };
    row("calculate(COUNT)", R"({"count":1})");
    row("calculate(Average:source_json.properties.risk)", R"({"average":5})");
    row("calculate(min:user)", R"({"min":null})");
    row("groupby(user)", R"({"group":{"user":"alice"},"count":1})");
    row("groupby(source_json.properties.risk, \"source_json.properties.isOk\")",
        R"({"group":{"source_json.properties.risk":5.0,"source_json.properties.isOk":true},"count":1})");
    row("groupby(source_json.properties.quote) calculate(unique:user)",
        "{\"group\":{\"source_json.properties.quote\":\"a\\\"b\\\\cü\"},\"unique\":1}");
    row("timeslice(1d)", R"({"from":"2026-01-01T00:00:00.000Z","to":"2026-01-02T00:00:00.000Z","count":1})");
    row("groupby(user) timeslice(1d)",
        R"({"group":{"user":"alice"},"from":"2026-01-01T00:00:00.000Z","to":"2026-01-02T00:00:00.000Z","count":1})");
    row("select(user as who, nothing, source_json.properties.tags, source_json.properties.none, "
        "source_json.properties.location.geo)",
        R"({"who":"alice","source_json.properties.tags":["red",5,null,{"a":1}],"source_json.properties.location.geo":{"lat":1}})");
    row("select(nothing)", "{}");
}

void tst_EventKeys::writesRows()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, rows);
    const auto read = leql::Query::parse(query.toStdString());
    QVERIFY(read);
    leql::QueryRun run(*read);
    EventKeys keys((*read)->keys());
    QByteArray found;
    decode(kSignIn, [&](const InsightEvent &event) {
        keys.read(event);
        QVERIFY(run.add(keys, event.timestampMs, event.raw.size()));
        if ((*read)->kind() == leql::Query::Kind::Events)
            found = QByteArray::fromStdString(chosenJson(**read, keys));
    });
    for (const leql::ResultRow &row : run.rows())
        found += QByteArray::fromStdString(toJson(**read, row));
    QCOMPARE(found, rows);
    QVERIFY(QJsonDocument::fromJson(found).isObject());
}

/// A query may ask for a long list thousands of times.
void tst_EventKeys::makesTheValuesOfAKeyOnce()
{
    EventKeys keys({"source_json.l"});
    decode(R"({"l":["a\nb",{"x": 1},"c\td"]})", [&](const InsightEvent &event) {
        keys.read(event);
        std::vector<const char *> first;
        keys.values(0, [&](const leql::KeyValue &value) {
            first.push_back(value.text.data());
            return first.size() < 2;
        });
        std::vector<const char *> second;
        keys.values(0, [&](const leql::KeyValue &value) {
            second.push_back(value.text.data());
            // As a comparison of the key with itself does.
            keys.values(0, [&](const leql::KeyValue &) { return true; });
            return true;
        });
        QCOMPARE(first.size(), 2U);
        QCOMPARE(second.size(), 3U);
        QVERIFY(std::equal(first.begin(), first.end(), second.begin()));
    });
}

/// Names that could be cut into parts in any number of ways, and lists in lists.
void tst_EventKeys::isQuickWithHostileRecords()
{
    QByteArray members;
    QByteArray name = "a";
    for (int i = 0; i < 30; ++i) {
        members += "\"" + name + "\":@,";
        name += ".a";
    }
    members.chop(1);
    QByteArray record = "1";
    for (int i = 0; i < 2; ++i)
        record = "{" + QByteArray(members).replace('@', record) + "}";
    QByteArray lists = "1";
    for (int i = 0; i < 200; ++i)
        lists = "[" + lists + "]";
    std::string anything = "source_json";
    for (int i = 0; i < 30; ++i)
        anything += ".*";
    EventKeys keys({"source_json" + std::string(".a").append(".a.a.a.a.a.a.a.a.a.a.a.a.b"),
                    "source_json.lists.x.y", "source_json" + std::string(".x", 2), anything + ".b"});
    decode("{\"a\":" + record + ",\"lists\":" + lists + "}", [&](const InsightEvent &event) {
        keys.read(event);
        QCOMPARE(dump(keys.value(0)), "missing");
        QCOMPARE(dump(keys.value(1)), "missing");
        QCOMPARE(dump(keys.value(3)), "missing");
    });
}

QTEST_APPLESS_MAIN(tst_EventKeys)
#include "tst_EventKeys.moc"
