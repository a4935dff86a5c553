// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/EventDecoder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace hubscope::insight;

namespace {

constexpr std::int64_t kEnqueued = 1'795'482'123'123; // 2026-11-24T01:02:03.123Z

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// What hubscope-cli prints, parsed by somebody else's parser.
QList<QJsonObject> decoded(std::string_view body, Attribution attribution = Attribution::FullyQualifiedName)
{
    EventDecoder decoder(RuleBook::builtIn(), attribution);
    QList<QJsonObject> events;
    decoder.decode(
        body, {.partition = 2, .offset = 7, .enqueuedMs = kEnqueued}, [&](const InsightEvent &event) {
            const QByteArray line = QByteArray::fromStdString(toJson(event, "hub"));
            QJsonParseError error;
            const QJsonDocument document = QJsonDocument::fromJson(line, &error);
            // Qt's parser stops at 1024 brackets of its own; ours are allowed inside source_json.
            QVERIFY2(error.error == QJsonParseError::NoError || error.error == QJsonParseError::DeepNesting,
                     qPrintable(error.errorString()));
            QVERIFY(!line.contains('\n'));
            QVERIFY(line.count("\"source_data\":") <= 1);
            events += document.object();
        });
    return events;
}

/// Texts that are hostile by shape.
QList<QByteArray> hostileBodies()
{
    const QByteArray record = R"({"category":"SignInLogs","time":"2026-01-01T00:00:00Z"})";
    QByteArray nul = record;
    nul.insert(5, '\0');
    return {
        QByteArray(),
        QByteArray(1, '\0'),
        QByteArray(100, '\0'),
        QByteArray("\xFF\xFE\xFD"),
        QByteArray("\xEF\xBB\xBF"),
        nul,
        "{\"a\":\"\xC3\x28\"}",
        QByteArray(1'025, '[') + QByteArray(1'025, ']'),
        QByteArray(100'000, '['),
        QByteArray("{\"a\":").repeated(100'000),
        QByteArray("{\"records\":").repeated(2'000) + "1" + QByteArray(2'000, '}'),
        "{\"properties\":\"" + QByteArray("{\\\"properties\\\":").repeated(3'000) + "\"}",
        "{\"a\":\"" + QByteArray(20'000'000, 'x') + "\"}",
        QByteArray(20'000'000, 'x'),
        QByteArray("{\n").repeated(50'000),
        QByteArray("{\"a\":1}\nx\n").repeated(20'000),
        QByteArray("\"").repeated(10'001),
        QByteArray("\\").repeated(10'001),
        "{\"\\u0000\":\"\\ud800\"}",
        "{\"category\":\"" + QByteArray("A").repeated(100'000) + "\"}",
        QByteArray(" \n\t ").repeated(1'000),
        "{\"category\":[[[]]],\"time\":{},\"properties\":[],\"operationName\":null,\"callerIpAddress\":true}",
    };
}

} // namespace

class tst_EventDecoder : public QObject
{
    Q_OBJECT
private slots:
    void cases_data();
    void cases();
    void everyRuleHasACase();
    void writesTheEventInOrder();
    void writesShortNames();
    void aRecordOnceMore_data();
    void aRecordOnceMore();
    void anyEnvelopeGivesTheSameEvent_data();
    void anyEnvelopeGivesTheSameEvent();
    void sortsAnyNumberOfCategories();
    void survivesHostileBodies();
    void survivesMutations();
};

void tst_EventDecoder::cases_data()
{
    QTest::addColumn<QJsonObject>("wanted");
    QFile file(QStringLiteral(HUBSCOPE_SOURCE_DIR "/tests/fixtures/azure/cases.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QJsonObject wanted = QJsonDocument::fromJson(file.readLine()).object();
        QVERIFY(wanted.contains(u"name"_s));
        QTest::newRow(qPrintable(wanted[u"name"_s].toString())) << wanted;
    }
}

void tst_EventDecoder::cases()
{
    QFETCH(QJsonObject, wanted);
    const QJsonValue given = wanted[u"body"_s];
    const QByteArray body = given.isString()
                                ? given.toString().toUtf8()
                                : QJsonDocument(given.toObject()).toJson(QJsonDocument::Indented);
    const QList<QJsonObject> events = decoded(viewOf(body));
    const QJsonArray wantedEvents = wanted[u"events"_s].toArray();
    QCOMPARE(events.size(), wantedEvents.size());
    for (qsizetype i = 0; i < events.size(); ++i) {
        const QJsonObject expected = wantedEvents[i].toObject();
        const QJsonObject remarks = events[i][u"hubscope"_s].toObject();
        QCOMPARE(remarks[u"log_set"_s], expected[u"log_set"_s]);
        QCOMPARE(remarks[u"rule"_s], expected[u"rule"_s]);
        QCOMPARE(remarks[u"record"_s].toInt(), static_cast<int>(i));
        const QJsonObject fields = expected[u"fields"_s].toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            QCOMPARE(QString(field.key() + u'=' + events[i][field.key()].toString()),
                     QString(field.key() + u'=' + field->toString()));
        for (const QJsonValue absent : expected[u"absent"_s].toArray())
            QVERIFY2(!events[i].contains(absent.toString()), qPrintable(absent.toString()));
        for (const QString &list : {u"repairs"_s, u"notes"_s}) {
            if (expected.contains(list))
                QCOMPARE(remarks[list], expected[list]);
        }
        QVERIFY(events[i].contains(u"timestamp"_s));
        QVERIFY(events[i].contains(u"source_json"_s) != events[i].contains(u"source_data"_s));
    }
}

/// No rule of the book is dead, and none is untried.
void tst_EventDecoder::everyRuleHasACase()
{
    QFile file(QStringLiteral(HUBSCOPE_SOURCE_DIR "/tests/fixtures/azure/cases.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QString> tried;
    while (!file.atEnd()) {
        const QJsonObject wanted = QJsonDocument::fromJson(file.readLine()).object();
        for (const QJsonValue event : wanted[u"events"_s].toArray())
            tried += event[u"rule"_s].toString();
    }
    QStringList untried;
    for (const Rule &rule : RuleBook::builtIn()->rules()) {
        if (!tried.contains(QString::fromStdString(rule.id)))
            untried += QString::fromStdString(rule.id);
    }
    QCOMPARE(untried, QStringList());
}

void tst_EventDecoder::writesTheEventInOrder()
{
    EventDecoder decoder(RuleBook::builtIn());
    std::string line;
    decoder.decode(
        "{\"records\": [ {\"time\": \"2026-01-02T03:04:05.6Z\",\n \"category\": \"SignInLogs\", "
        "\"resultType\": 0,"
        "\"properties\": {\"userPrincipalName\": \"a@b.example\", \"ipAddress\": \"203.0.113.1\"} } ]}",
        {.partition = 1, .offset = 2, .enqueuedMs = kEnqueued},
        [&](const InsightEvent &event) { line = toJson(event, "logs"); });
    QCOMPARE(
        QByteArray::fromStdString(line),
        QByteArray(
            R"({"timestamp":"2026-01-02T03:04:05.600Z","user":"a","account":"a@b.example","result":"SUCCESS",)"
            R"("source_ip":"203.0.113.1","source_json":{"time":"2026-01-02T03:04:05.6Z","category":"SignInLogs",)"
            R"("resultType":0,"properties":{"userPrincipalName":"a@b.example","ipAddress":"203.0.113.1"}},)"
            R"("hubscope":{"log_set":"Ingress Authentication","rule":"entra-signin-public",)"
            R"("category":"SignInLogs","topic":"logs","partition":1,"offset":2,"record":0,"repairs":[],"notes":[]}})"));
}

void tst_EventDecoder::writesShortNames()
{
    const char *body =
        R"({"category":"AuditLogs","operationName":"Delete user","properties":{"initiatedBy":{"user":)"
        R"({"userPrincipalName":"a@b.example"}},"targetResources":[{"type":"User","userPrincipalName":"CORP\\c"}]}})";
    const QJsonObject full = decoded(body).value(0);
    const QJsonObject brief = decoded(body, Attribution::ShortName).value(0);
    QCOMPARE(full[u"source_account"_s].toString(), u"a@b.example"_s);
    QCOMPARE(brief[u"source_account"_s].toString(), u"a"_s);
    QCOMPARE(full[u"target_account"_s].toString(), u"CORP\\c"_s);
    QCOMPARE(brief[u"target_account"_s].toString(), u"c"_s);
    QCOMPARE(full[u"source_user"_s], brief[u"source_user"_s]);
}

void tst_EventDecoder::aRecordOnceMore_data()
{
    cases_data();
}

/// What a detail view does: the bytes of a row, decoded again, give the same event.
void tst_EventDecoder::aRecordOnceMore()
{
    QFETCH(QJsonObject, wanted);
    const QJsonValue given = wanted[u"body"_s];
    const QByteArray body =
        given.isString() ? given.toString().toUtf8() : QJsonDocument(given.toObject()).toJson();
    EventDecoder decoder(RuleBook::builtIn());
    const MessageOrigin origin{.partition = 2, .offset = 7, .enqueuedMs = kEnqueued};
    struct Seen
    {
        std::string raw;
        std::uint32_t record;
        hubscope::azure::RecordRemarks remarks;
        QJsonObject event;
    };
    const auto object = [](const InsightEvent &event) {
        return QJsonDocument::fromJson(QByteArray::fromStdString(toJson(event, "hub"))).object();
    };
    QList<Seen> seen;
    decoder.decode(viewOf(body), origin, [&](const InsightEvent &event) {
        seen += {std::string(event.raw), event.record, {event.repairs, event.fault}, object(event)};
    });
    for (const Seen &first : seen) {
        int count = 0;
        const auto compare = [&](const InsightEvent &event) {
            ++count;
            QCOMPARE(object(event), first.event);
        };
        decoder.decodeRecord(first.raw, origin, first.record, compare, first.remarks);
        QCOMPARE(count, 1);
    }
}

void tst_EventDecoder::anyEnvelopeGivesTheSameEvent_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("tail");
    QTest::newRow("records") << QByteArray("{\"records\":[") << QByteArray("]}");
    QTest::newRow("array") << QByteArray("[") << QByteArray("]");
    QTest::newRow("line") << QByteArray("\n") << QByteArray("\n");
    QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF  ") << QByteArray("");
    QTest::newRow("body") << QByteArray("{\"body\":{\"records\":[") << QByteArray("]}}");
    QTest::newRow("nested") << QByteArray("[{\"records\":[") << QByteArray("]}]");
    QTest::newRow("unclosed") << QByteArray("{\"records\":[") << QByteArray("");
    QTest::newRow("trailing comma") << QByteArray("{\"records\":[") << QByteArray(",]}");
}

void tst_EventDecoder::anyEnvelopeGivesTheSameEvent()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, tail);
    const QByteArray record =
        R"({"time":"2026-03-01T08:00:00Z","category":"SignInLogs","operationName":"Sign-in activity",)"
        R"("properties":{"userPrincipalName":"a@b.example","ipAddress":"203.0.113.1"}})";
    const auto plain = [](QJsonObject event) {
        QJsonObject remarks = event[u"hubscope"_s].toObject();
        remarks.remove(u"repairs"_s);
        event[u"hubscope"_s] = remarks;
        return event;
    };
    const QList<QJsonObject> bare = decoded(viewOf(record));
    const QList<QJsonObject> wrapped = decoded(viewOf(head + record + tail));
    QCOMPARE(wrapped.size(), 1);
    QCOMPARE(plain(wrapped.first()), plain(bare.first()));
    // Two messages' bytes one behind the other lose neither.
    QCOMPARE(decoded(viewOf(head + record + tail + "\n" + record)).size(), 2);
}

/// More than a decoder remembers, and twice: what it has learned of one category is never taken for another.
void tst_EventDecoder::sortsAnyNumberOfCategories()
{
    const auto ruleFor = [](EventDecoder &decoder, const QByteArray &category) {
        const QByteArray body = R"({"category":")" + category + R"(","operationName":"x","resourceId":"/y"})";
        QByteArray rule;
        decoder.decode(viewOf(body), {.enqueuedMs = kEnqueued}, [&](const InsightEvent &event) {
            rule = event.rule ? QByteArray::fromStdString(event.rule->id) : "none";
        });
        return rule;
    };
    const std::array<QByteArray, 4> known{"AuditLogs", "Administrative", "NetworkSecurityGroupFlowEvent",
                                          "AppTraces"};
    std::array<QByteArray, 4> wanted;
    for (std::size_t i = 0; i < known.size(); ++i) {
        EventDecoder fresh(RuleBook::builtIn());
        wanted[i] = ruleFor(fresh, known[i]);
    }
    EventDecoder fresh(RuleBook::builtIn());
    const QByteArray other = ruleFor(fresh, "Category");
    QVERIFY(std::ranges::all_of(wanted, [&](const QByteArray &rule) { return rule != other; }));

    EventDecoder decoder(RuleBook::builtIn());
    for (int i = 0; i < 10'000; ++i) {
        const std::size_t which = static_cast<std::size_t>(i) % known.size();
        QCOMPARE(ruleFor(decoder, "Category" + QByteArray::number(i % 5'000)), other);
        QCOMPARE(ruleFor(decoder, known[which]), wanted[which]);
    }
}

void tst_EventDecoder::survivesHostileBodies()
{
    for (const QByteArray &body : hostileBodies()) {
        EventDecoder decoder(RuleBook::builtIn());
        qsizetype events = 0;
        decoder.decode(viewOf(body), {.enqueuedMs = kEnqueued}, [&](const InsightEvent &event) {
            ++events;
            const std::string line = toJson(event, "hub");
            QVERIFY(!line.contains('\n'));
            QVERIFY(event.timestampMs > 0);
        });
        QVERIFY(events >= 1);
        // No flood: never more than two events for a good record and its neighbour.
        QVERIFY(events <= body.size() + 1);
    }
}

/// Right and wrong messages with bytes changed, cut and doubled at random, by a fixed seed. For a long run:
/// HUBSCOPE_MUTATIONS=1000000.
void tst_EventDecoder::survivesMutations()
{
    QFile file(QStringLiteral(HUBSCOPE_SOURCE_DIR "/tests/fixtures/azure/cases.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<QByteArray> seeds;
    while (!file.atEnd()) {
        const QJsonValue given = QJsonDocument::fromJson(file.readLine()).object()[u"body"_s];
        seeds += given.isString() ? given.toString().toUtf8() : QJsonDocument(given.toObject()).toJson();
    }
    std::mt19937 random(20261124); // NOLINT: the same bytes every time
    const auto below = [&](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(std::max<qsizetype>(1, limit)));
    };
    const QByteArray interesting("{}[]:,\"'\\\n\0\xFF\xEF 0tT", 18);
    EventDecoder decoder(RuleBook::builtIn());
    const int rounds = std::max(4'000, qEnvironmentVariableIntValue("HUBSCOPE_MUTATIONS"));
    for (int round = 0; round < rounds; ++round) {
        QByteArray body = seeds[below(seeds.size())];
        for (qsizetype change = below(6) + 1; change > 0 && !body.isEmpty(); --change) {
            switch (random() % 4) {
            case 0:
                body[below(body.size())] = interesting[below(interesting.size())];
                break;
            case 1:
                body.truncate(below(body.size()));
                break;
            case 2:
                body.insert(below(body.size()), body.mid(below(body.size()), below(40)));
                break;
            default:
                body.remove(below(body.size()), below(20));
            }
        }
        const char *done = body.constData();
        int events = 0;
        decoder.decode(viewOf(body), {.enqueuedMs = kEnqueued}, [&](const InsightEvent &event) {
            ++events;
            const QByteArray line = QByteArray::fromStdString(toJson(event, "hub"));
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), body.toPercentEncoding().constData());
            // Every record's bytes are at hand.
            QVERIFY2(!event.raw.empty() || body.isEmpty(), body.toPercentEncoding().constData());
            // Records come in order and share no byte.
            const bool inBody = std::less_equal<const char *>{}(body.constData(), event.raw.data()) &&
                                std::less<const char *>{}(event.raw.data(), body.constData() + body.size());
            QVERIFY2(!inBody || event.raw.data() >= done, body.toPercentEncoding().constData());
            if (inBody)
                done = event.raw.data() + event.raw.size();
        });
        QVERIFY2(events >= 1, body.toPercentEncoding().constData());
    }
}

QTEST_APPLESS_MAIN(tst_EventDecoder)
#include "tst_EventDecoder.moc"
