// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds for every message, tried on made ones from a fixed seed: the wrapping does not change a record's
// event, any bytes give an event, and two messages one behind the other give the events of both.
#include "azure/JsonText.h"
#include "insight/EventDecoder.h"

#include <QTest>

#include <functional>
#include <map>
#include <random>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::insight;

// First, as moc loses its way in the raw strings below.
class tst_ReaderProperties : public QObject
{
    Q_OBJECT
private slots:
    void anyWrappingGivesTheSameEvent();
    void wrappingsInWrappings();
    void oneEventForEachRecord();
    void anyBytesGiveAnEvent();
    void twoMessagesLoseNeither();
    void aBrokenMessageDoesNotTakeTheNextOne();
};

namespace {

constexpr std::int64_t kEnqueued = 1'795'482'123'123; // 2026-11-24T01:02:03.123Z

/// What must be the same in whatever wrapping: everything but the place of the record and what was mended.
struct Essence
{
    std::string text;
    azure::Repairs repairs;

    bool operator==(const Essence &other) const { return text == other.text; }
    bool operator<(const Essence &other) const { return text < other.text; }
};

std::vector<Essence> eventsOf(const std::string &body)
{
    static EventDecoder decoder(RuleBook::builtIn());
    std::vector<Essence> events;
    decoder.decode(
        body, {.partition = 0, .offset = 0, .enqueuedMs = kEnqueued}, [&](const InsightEvent &event) {
            std::string text = toIsoUtc(event.timestampMs) + '|' + std::string(info(event.logSet).name) +
                               '|' + (event.rule ? event.rule->id : "-");
            for (const Field &field : event.fields)
                text += '|' + std::string(keyName(field.key)) + '=' + std::string(field.value);
            text += '|';
            if (event.sourceIsJson)
                azure::appendMinified(text, event.source);
            else
                text += event.source;
            events.push_back({std::move(text), event.repairs});
        });
    return events;
}

class Maker
{
public:
    explicit Maker(unsigned seed)
        : m_random(seed)
    {
    }

    std::size_t below(std::size_t limit) { return m_random() % limit; }

    template <typename List>
    const auto &oneOf(const List &list)
    {
        return list[below(std::size(list))];
    }

    /// A string with what readers stumble over.
    std::string string()
    {
        static const std::string kParts[]{
            "it's",    "O'Neil", "}{",   "\\\"",    "{\\\"a\\\":1}", "// no comment", "True",
            "',' ",    "\\n",    "a, b", "[ 3 B ]", "\xC3\xA4",      "\\u20ac",       "x=1",
            "records", ":",      "",     "\\\\"};
        std::string text;
        for (std::size_t i = below(4) + 1; i > 0; --i)
            text += oneOf(kParts);
        return '"' + text + '"';
    }

    std::string value(unsigned depth)
    {
        static const std::string kScalars[]{"0", "-1.5e3", "true", "false", "null", "\"\""};
        switch (below(depth == 0 ? 2 : 4)) {
        case 0:
            return oneOf(kScalars);
        case 1:
            return string();
        case 2: {
            std::string list = "[";
            for (std::size_t i = below(3); i > 0; --i)
                list += value(depth - 1) + (i > 1 ? ", " : "");
            return list + ']';
        }
        default:
            return object(depth - 1, {});
        }
    }

    std::string object(unsigned depth, std::string members)
    {
        for (std::size_t i = below(3); i > 0; --i)
            members +=
                (members.empty() ? "" : ",") + ("\"k" + std::to_string(below(50))) + "\" :" + value(depth);
        return '{' + members + '}';
    }

    std::string record()
    {
        static const std::string kHeads[]{
            R"("time":"2026-04-01T10:00:00Z","category":"SignInLogs","resultType":"50126",)"
            R"("properties":{"userPrincipalName":"o'neil@contoso.example","ipAddress":"203.0.113.9"})",
            R"("time":"2026-04-01T11:00:00Z","category":"Administrative",)"
            R"("operationName":"MICROSOFT.COMPUTE/VIRTUALMACHINES/START/ACTION","resultType":"Success")",
            R"("category":"AuditLogs","time":"2026-04-01T12:00:00.5Z","operationName":"Add user",)"
            R"("properties":{"activityDateTime":"2026-04-01T11:59:00Z","result":"success"})",
            R"("TimeGenerated":"2026-04-01T13:00:00Z","Type":"SigninLogs","UserPrincipalName":"a@b.example")",
            R"("time":"not a time","category":"contoso")",
        };
        return object(2, oneOf(kHeads));
    }

private:
    std::mt19937 m_random;
};

std::string quoted(const std::string &json)
{
    std::string text;
    azure::appendQuoted(text, json);
    return text;
}

struct Wrapping
{
    const char *name;
    std::function<std::string(const std::string &)> wrap;
};

const std::vector<Wrapping> &wrappings()
{
    static const std::vector<Wrapping> all{
        {"records", [](const std::string &r) { return R"({"records":[)" + r + "]}"; }},
        {"Records in blanks", [](const std::string &r) { return " \r\n{ \"Records\" : [ " + r + " ] }\n"; }},
        {"records as object", [](const std::string &r) { return R"({"records":)" + r + "}"; }},
        {"records as text",
         [](const std::string &r) { return R"({"records":)" + quoted('[' + r + ']') + "}"; }},
        {"records of texts", [](const std::string &r) { return R"({"records":[)" + quoted(r) + "]}"; }},
        {"array", [](const std::string &r) { return '[' + r + ']'; }},
        {"array in array", [](const std::string &r) { return "[[" + r + "]]"; }},
        {"line", [](const std::string &r) { return r + "\r\n"; }},
        {"BOM", [](const std::string &r) { return "\xEF\xBB\xBF" + r; }},
        {"text", [](const std::string &r) { return quoted(r); }},
        {"text in text", [](const std::string &r) { return quoted(quoted(r)); }},
        {"body", [](const std::string &r) { return R"({"body":)" + r + "}"; }},
        {"body of records", [](const std::string &r) { return R"({"body":{"records":[)" + r + "]}}"; }},
        {"body as text", [](const std::string &r) { return R"({"offset":7,"body":)" + quoted(r) + "}"; }},
    };
    return all;
}

} // namespace

void tst_ReaderProperties::anyWrappingGivesTheSameEvent()
{
    Maker maker(1);
    for (int round = 0; round < 150; ++round) {
        const std::string record = maker.record();
        const std::vector<Essence> bare = eventsOf(record);
        QCOMPARE(bare.size(), std::size_t(1));
        QVERIFY2(bare.front().repairs.isEmpty(), record.c_str());
        for (const Wrapping &wrapping : wrappings()) {
            const std::string body = wrapping.wrap(record);
            const std::vector<Essence> wrapped = eventsOf(body);
            QVERIFY2(wrapped == bare, (wrapping.name + (": " + body)).c_str());
        }
    }
}

void tst_ReaderProperties::wrappingsInWrappings()
{
    Maker maker(2);
    for (int round = 0; round < 400; ++round) {
        const std::string record = maker.record();
        // A byte order mark and a line's end stand outside of everything.
        std::string body = record;
        std::string names;
        for (int depth = 0; depth < 2; ++depth) {
            const Wrapping &wrapping = maker.oneOf(wrappings());
            if (depth == 0 && std::string_view(wrapping.name) == "BOM")
                continue;
            body = wrapping.wrap(body);
            names += std::string(wrapping.name) + " in ";
        }
        QVERIFY2(eventsOf(body) == eventsOf(record), (names + ": " + body).c_str());
    }
}

void tst_ReaderProperties::oneEventForEachRecord()
{
    Maker maker(3);
    for (int round = 0; round < 100; ++round) {
        std::vector<Essence> expected;
        std::string list;
        std::string lines;
        for (std::size_t i = maker.below(6) + 1; i > 0; --i) {
            const std::string record = maker.record();
            expected.push_back(eventsOf(record).front());
            list += (list.empty() ? "" : ",") + record;
            lines += record + '\n';
        }
        QVERIFY2(eventsOf(R"({"records":[)" + list + "]}") == expected, list.c_str());
        QVERIFY2(eventsOf('[' + list + ']') == expected, list.c_str());
        QVERIFY2(eventsOf(lines) == expected, lines.c_str());
    }
}

void tst_ReaderProperties::anyBytesGiveAnEvent()
{
    Maker maker(4);
    static const std::string kAlphabet("{}[]:,\"'\\ \n\t\0\x01\xFF\xEF\xBB\xBF"
                                       "a1tn-.",
                                       24);
    for (int round = 0; round < 4000; ++round) {
        std::string body;
        for (std::size_t i = maker.below(60); i > 0; --i)
            body += maker.below(8) == 0 ? static_cast<char>(maker.below(256)) : maker.oneOf(kAlphabet);
        QVERIFY(!eventsOf(body).empty());
    }
    // Good messages, cut and with bytes changed.
    for (int round = 0; round < 1500; ++round) {
        std::string body = maker.oneOf(wrappings()).wrap(maker.record());
        for (std::size_t i = maker.below(3); i > 0; --i)
            body[maker.below(body.size())] = maker.oneOf(kAlphabet);
        if (maker.below(2) == 0)
            body.resize(maker.below(body.size()) + 1);
        QVERIFY(!eventsOf(body).empty());
    }
}

void tst_ReaderProperties::twoMessagesLoseNeither()
{
    static const std::string kBetween[]{
        "",         " ",    "\n", "\r\n\r\n", "\xEF\xBB\xBF", "\n\xEF\xBB\xBF", ",", "\n,\n", " and then ",
        "\njunk\n", "\x01", "]",  "}",        "\n---\n"};
    Maker maker(5);
    for (int round = 0; round < 1500; ++round) {
        const std::string first = maker.oneOf(wrappings()).wrap(maker.record());
        const std::string second = maker.oneOf(wrappings()).wrap(maker.record());
        const std::string both = first + maker.oneOf(kBetween) + second;
        std::map<std::string, int> missing;
        for (const std::string &body : {first, second}) {
            for (const Essence &event : eventsOf(body))
                ++missing[event.text];
        }
        for (const Essence &event : eventsOf(both))
            --missing[event.text];
        for (const auto &[text, count] : missing)
            QVERIFY2(count <= 0, ("lost " + text + " in " + both).c_str());
    }
}

/// Whatever is wrong with the first one: what stands on lines of its own behind it comes out.
void tst_ReaderProperties::aBrokenMessageDoesNotTakeTheNextOne()
{
    static const std::string kBroken[]{
        R"({"records":[)",
        R"({"records":[{"a":1},)",
        R"({"records":[{"a":1},{"b":"cut)",
        R"({"records":[{"a":1},{"b":)",
        R"({"records":[{"a":=},{"b":2}]})",
        R"({"body":{"records":[{"a":1)",
        R"({"a":"cut)",
        R"({"a":)",
        R"({"a")",
        R"({"a":[1,2)",
        R"({a:tru e})",
        R"([{"a":1},)",
        R"(]]}})",
        R"("text without an end)",
        "plain text with a { in it",
        "\xFF\xFE\xFD",
        std::string(1030, '['),
    };
    Maker maker(6);
    for (int round = 0; round < 60; ++round) {
        const std::string record = maker.record();
        const std::string next = maker.below(2) == 0 ? record : R"({"records":[)" + record + "]}";
        const std::vector<Essence> wanted = eventsOf(next);
        for (const std::string &broken : kBroken) {
            const std::string both = broken + '\n' + next;
            const std::vector<Essence> found = eventsOf(both);
            for (const Essence &event : wanted)
                QVERIFY2(std::ranges::count(found, event) == 1, both.c_str());
        }
    }
}

QTEST_APPLESS_MAIN(tst_ReaderProperties)
#include "tst_ReaderProperties.moc"
