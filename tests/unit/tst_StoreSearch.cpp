// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Searching a store gives what reading every event as a whole gives, whatever the events and the query are.
#include "insight/EventKeys.h"
#include "insight/QueryRows.h"
#include "store/OrderedSearch.h"
#include "store/StoreWriter.h"
#include "store/SumSearch.h"
#include "support/StoreSamples.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <deque>
#include <initializer_list>
#include <map>
#include <set>
#include <string>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::store;
using namespace hubscope::test;

class tst_StoreSearch : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void findsWhatReadingEverythingFinds_data();
    void findsWhatReadingEverythingFinds();
    void findsTheSameByChance();
    void keepsToLogSetsAndOrder();
    void goesThroughAllChunksInTime();
    void stopsWhenNoMoreAreWanted();
    void siftsWhatItCan_data();
    void siftsWhatItCan();

private:
    void decodeAll(insight::Attribution attribution);
    /// Rows or events of the query, sorted; by reading every event.
    QByteArrayList byReadingAll(const leql::QueryPtr &query, leql::TimeRange range,
                                insight::Attribution attribution) const;
    QByteArrayList bySearch(const leql::QueryPtr &query, leql::TimeRange range,
                            insight::Attribution attribution) const;
    void compare(const std::string &text, leql::TimeRange range, insight::Attribution attribution) const;

    QString folder() const { return m_home.filePath(u"store"_s); }
    QByteArrayList events(store::StoreSearch &search, const std::vector<store::ChunkInfo> &chunks) const;
    QByteArrayList sums(const leql::QueryPtr &query, leql::TimeRange range, insight::Attribution attribution,
                        const std::vector<store::ChunkInfo> &chunks) const;

    QTemporaryDir m_home;
    /// How often the answer was not just nothing.
    mutable int m_found = 0;
    /// That add groups up. Each but the first opens the store for itself, which takes longer than a search
    /// here.
    unsigned m_threads = 3;
    std::unique_ptr<StoreReader> m_reader;
    std::vector<StoredMessage> m_messages;
    std::map<insight::Attribution, std::vector<insight::InsightEvent>> m_events;
    std::deque<std::string> m_texts;
};

namespace {

constexpr std::int64_t kStart = 1'767'225'600'000; // 2026-01-01
constexpr int kMessages = 400;

QByteArray pick(QRandomGenerator &random, std::initializer_list<const char *> choices)
{
    return *(choices.begin() + random.bounded(static_cast<int>(choices.size())));
}

QByteArray time(QRandomGenerator &random)
{
    return QByteArray::fromStdString(insight::toIsoUtc(kStart + random.bounded(48 * 3600) * 1000LL));
}

/// Of every kind that a hub may hold; `@` is put in by chance.
std::string body(QRandomGenerator &random)
{
    QByteArray text = pick(
        random,
        {R"({"records":[{"time":"@time","category":"SignInLogs","callerIpAddress":"@ip","resultType":"@code",
             "location":"@country","properties":{"userPrincipalName":"@user","appDisplayName":"@app","risk":@number,
             "status":{"errorCode":@code},"tags":["@word",@number]}}]})",
         R"({"records":[{"time":"@time","category":"NonInteractiveUserSignInLogs","callerIpAddress":"@ip","properties":
             {"userPrincipalName":"@user","note":"@word"}},{"time":"@time","category":"AuditLogs","operationName":"Add user",
             "result":"success","properties":{"initiatedBy":{"user":{"userPrincipalName":"@user"}},
             "targetResources":[{"userPrincipalName":"@user","displayName":"@word"}]}}]})",
         R"({"records":[{"time":"@time","category":"Administrative","operationName":"MICROSOFT.COMPUTE/@word/WRITE",
             "resultType":"Success","callerIpAddress":"@ip","identity":{"claims":{"http://a.example/upn":"@user"}}}]})",
         R"({"SystemAlertId":"@number","AlertType":"@word","AlertDisplayName":"Odd @word","AlertSeverity":"High",
             "CompromisedEntity":"@user","TimeGenerated":"@time"})",
         R"({'category':'AuditLogs','operationName':'Delete @word','time':'@time','properties':{'note':'@user'}})",
         R"({"time":"@time","category":"SignInLogs","properties":"{\"userPrincipalName\":\"@user\",\"word\":\"@word\"}"})",
         R"({"time":"@time","category":"\u0053ignInLogs","callerIpAddress":"@ip","properties":{"userPrincipalName":"\u0061lice@b.example"}})",
         R"({"some":"@word","number":@number,"nothing":null})",
         R"({"category":"AuditLogs","time":"@time","some":"one\n@word\ttwo \"@word\" C:\\@word\\x"})",
         "@time plain @word from @ip by @user", "@word", "{}", R"({"records":[]})"});
    const std::initializer_list<std::pair<const char *, std::initializer_list<const char *>>> kWords{
        {"@ip", {"203.0.113.7", "203.0.113.8", "10.1.2.3", "2001:db8::1", "198.51.100.20:4711", "none"}},
        {"@code", {"0", "50126", "50053", "500121"}},
        {"@country", {"NO", "US", "de", "Nowhere"}},
        {"@user",
         {"alice@b.example", "Bob@b.example", "svc-app", "CORP\\\\carol", "zo\\u00eb@b.example",
          "d\\\"quoted\\\"@x"}},
        {"@app", {"Office 365", "Azure Portal", "Graph"}},
        {"@number", {"5", "5.0", "5e0", "17", "-3", "4625"}},
        {"@word",
         {"alpha", "Beta", "gamma_delta", "SUCCESS", "unknown", "Norway", "account", "2026", "caf\xC3\xA9"}},
    };
    for (int at = 0; (at = static_cast<int>(text.indexOf("@time", at))) >= 0;)
        text.replace(at, 5, time(random));
    for (const auto &[name, choices] : kWords) {
        for (qsizetype at = 0; (at = text.indexOf(name, at)) >= 0;) {
            const QByteArray word = pick(random, choices);
            text.replace(at, static_cast<qsizetype>(qstrlen(name)), word);
            at += word.size();
        }
    }
    return text.simplified().toStdString();
}

QByteArray term(QRandomGenerator &random)
{
    const auto key = [&] {
        return pick(random, {"user",
                             "account",
                             "source_user",
                             "source_account",
                             "result",
                             "severity",
                             "action",
                             "title",
                             "type",
                             "authentication_target",
                             "source_ip",
                             "service",
                             "asset",
                             "target_user",
                             "geoip_country_name",
                             "timestamp",
                             "#log",
                             "hubscope.log_set",
                             "hubscope.rule",
                             "hubscope.category",
                             "hubscope.repairs",
                             "hubscope.offset",
                             "source_data",
                             "nothing",
                             "source_json.category",
                             "source_json.properties.userPrincipalName",
                             "source_json.properties.risk",
                             "source_json.properties.tags",
                             "source_json.some",
                             "source_json.properties.*",
                             "source_json.properties.targetResources.displayName"});
    };
    const auto value = [&] {
        return pick(random, {"alice",
                             "alice@b.example",
                             "Bob@b.example",
                             "SUCCESS",
                             "FAILED_BAD_PASSWORD",
                             "5",
                             "5.0",
                             "4625",
                             "\"Ingress Authentication\"",
                             "\"Add user\"",
                             "SignInLogs",
                             "alpha",
                             "Beta",
                             "Norway",
                             "unknown",
                             "203.0.113.7",
                             "IP(203.0.113.0/24)",
                             "NOCASE(ALICE)",
                             "NOCASE(bOB@B.EXAMPLE)",
                             "/^[a-c]/",
                             "/o365|alp/i",
                             "null",
                             "svc-app",
                             "carol",
                             "\"caf\xC3\xA9\"",
                             "\"zo\xC3\xAB\"",
                             "entra-audit",
                             "High",
                             "2026"});
    };
    switch (random.bounded(8)) {
    case 0:
        return key();
    case 1:
        return pick(random, {"alice",
                             "alpha",
                             "Beta",
                             "SUCCESS",
                             "FAILED_BAD_PASSWORD",
                             "Norway",
                             "unknown",
                             "account",
                             "2026",
                             "2026-01-02",
                             "4625",
                             "gamma_delta",
                             "\"Add user\"",
                             "\"Office 365\"",
                             "'\":'",
                             "'\":5'",
                             "'level\":4'",
                             "\"C:\\alpha\"",
                             "'\"Beta\"'",
                             "\"one\nunknown\"",
                             "two",
                             "\"caf\xC3\xA9\"",
                             "SignInLogs",
                             "o365",
                             "userPrincipalName",
                             "/al(pha|ice)/",
                             "/(?P<user>[a-z]+)@b/",
                             "nowhere"});
    case 2:
        return key() + " IN [" + value() + ", " + value() + ']';
    case 3:
        return key() + ", " + key() + " = " + value();
    case 4:
        return "all(" + key() + ", " + key() + ") != " + value();
    case 5:
        return key() + " == " + key();
    case 6:
        return key() + pick(random, {" > ", " <= "}) + pick(random, {"5", "4", "1000"});
    default:
        return key() + ' ' +
               pick(random, {"=", "=", "=", "!=", "CONTAINS", "ICONTAINS", "STARTS-WITH", "NOT CONTAINS"}) +
               ' ' + value();
    }
}

QByteArray expression(QRandomGenerator &random, int depth)
{
    switch (depth == 0 ? 3 : random.bounded(5)) {
    case 0:
        return '(' + expression(random, depth - 1) + " OR " + expression(random, depth - 1) + ')';
    case 1:
        return '(' + expression(random, depth - 1) + " AND " + expression(random, depth - 1) + ')';
    case 2:
        return "NOT " + expression(random, depth - 1);
    default:
        return term(random);
    }
}

} // namespace

void tst_StoreSearch::initTestCase()
{
    QRandomGenerator random(20260101);
    auto writer = StoreWriter::open(folder(), kStoreHub, {});
    QVERIFY2(writer, whyNot(writer).constData());
    for (int i = 0; i < kMessages; ++i)
        m_messages.push_back({.partition = 0,
                              .offset = i,
                              .records = 0,
                              .enqueuedMs = kStart + i * 1000LL,
                              .body = body(random)});
    for (int i = 0; i < kMessages; i += 50) {
        const auto batch = decodedBatch({m_messages.begin() + i, m_messages.begin() + i + 50});
        const auto appended = (*writer)->append({&batch, 1});
        QVERIFY2(appended, whyNot(appended).constData());
    }
    for (const auto attribution : {insight::Attribution::FullyQualifiedName, insight::Attribution::ShortName})
        decodeAll(attribution);
    auto reader = StoreReader::open(folder());
    QVERIFY2(reader, whyNot(reader).constData());
    m_reader = std::move(*reader);
    QVERIFY(m_reader->chunks()->size() > 1);
}

/// All events under this attribution, once: their views with what they lead to.
void tst_StoreSearch::decodeAll(insight::Attribution attribution)
{
    const auto own = [this](std::string_view &text) { text = m_texts.emplace_back(text); };
    insight::EventDecoder decoder(insight::RuleBook::builtIn(), attribution);
    for (const StoredMessage &message : m_messages) {
        decoder.decode(message.body, {message.partition, message.offset, message.enqueuedMs},
                       [&](const insight::InsightEvent &event) {
                           insight::InsightEvent &kept = m_events[attribution].emplace_back(event);
                           own(kept.category);
                           for (insight::Field &field : kept.fields)
                               own(field.value);
                           own(kept.source);
                           own(kept.raw);
                       });
    }
}

QByteArrayList tst_StoreSearch::byReadingAll(const leql::QueryPtr &query, leql::TimeRange range,
                                             insight::Attribution attribution) const
{
    leql::QueryRun run(query, range);
    const std::string topic = kStoreHub.hub.toStdString();
    insight::EventKeys keys(query->keys());
    QByteArrayList found;
    for (const insight::InsightEvent &event : m_events.at(attribution)) {
        keys.read(event, topic);
        if (run.add(keys, event.timestampMs, event.raw.size()) && query->kind() == leql::Query::Kind::Events)
            found += QByteArray::fromStdString(insight::toJson(event, {}));
    }
    for (const leql::ResultRow &row : run.rows())
        found += QByteArray::fromStdString(insight::toJson(*query, row));
    std::ranges::sort(found);
    return found;
}

QByteArrayList tst_StoreSearch::bySearch(const leql::QueryPtr &query, leql::TimeRange range,
                                         insight::Attribution attribution) const
{
    StoreSearch search(query, range, attribution);
    const auto chunks = m_reader->chunks(search.filter()).value();
    QByteArrayList found = query->kind() == leql::Query::Kind::Events
                               ? events(search, chunks)
                               : sums(query, range, attribution, chunks);
    std::ranges::sort(found);
    return found;
}

QByteArrayList tst_StoreSearch::events(StoreSearch &search, const std::vector<ChunkInfo> &chunks) const
{
    QByteArrayList found;
    for (const ChunkInfo &chunk : chunks) {
        const auto goesOn =
            search.events(*m_reader, chunk, [&](const insight::InsightEvent &event, const auto &) {
                found += QByteArray::fromStdString(insight::toJson(event, {}));
                return true;
            });
        if (!goesOn)
            qFatal("%s", whyNot(goesOn).constData());
    }
    return found;
}

QByteArrayList tst_StoreSearch::sums(const leql::QueryPtr &query, leql::TimeRange range,
                                     insight::Attribution attribution,
                                     const std::vector<ChunkInfo> &chunks) const
{
    leql::QueryRun run(query, range);
    SumSearch<leql::QueryRun> search({.open = [this] { return StoreReader::open(folder()); },
                                      .query = query,
                                      .range = range,
                                      .attribution = attribution,
                                      .threads = m_threads},
                                     chunks, [&] { return leql::QueryRun(query, range); });
    const auto done =
        search.run(*m_reader, [&](leql::QueryRun &&part, std::int64_t) { run.merge(std::move(part)); });
    if (!done)
        qFatal("%s", whyNot(done).constData());
    QByteArrayList found;
    for (const leql::ResultRow &row : run.rows())
        found += QByteArray::fromStdString(insight::toJson(*query, row));
    return found;
}

void tst_StoreSearch::compare(const std::string &text, leql::TimeRange range,
                              insight::Attribution attribution) const
{
    const auto query = leql::Query::parse(text);
    QVERIFY2(query, (text + ": " + (query ? "" : query.error().message)).c_str());
    const QByteArrayList expected = byReadingAll(*query, range, attribution);
    const QByteArrayList found = bySearch(*query, range, attribution);
    m_found += found.isEmpty() ? 0 : 1;
    QVERIFY2(found == expected, (text + "\nfound:\n" + found.join('\n').toStdString() + "\nexpected:\n" +
                                 expected.join('\n').toStdString())
                                    .c_str());
}

void tst_StoreSearch::findsWhatReadingEverythingFinds_data()
{
    QTest::addColumn<QByteArray>("query");
    // Columns alone, bytes alone, both, neither; what no event can fit.
    for (const char *query : {"",
                              "source_ip=IP(203.0.113.0/24)",
                              "source_ip",
                              "NOT source_ip",
                              "result=SUCCESS",
                              "account=alice@b.example",
                              "user=alice",
                              "#log=\"Unparsed Data\"",
                              "hubscope.rule=entra-audit OR service",
                              "severity=High",
                              "nothing=1",
                              "NOT nothing=1",
                              "nothing",
                              "alpha",
                              "alice",
                              "Norway",
                              "unknown",
                              "\"2026-01-02\"",
                              "4625",
                              "gamma_delta source_ip",
                              "source_json.some=alpha",
                              "source_json.properties.risk=5",
                              "source_json.properties.userPrincipalName IN [alice@b.example, svc-app]",
                              "groupby(account)",
                              "groupby(user)",
                              "groupby(result, service)",
                              "where(alpha)groupby(#log)",
                              "calculate(count)",
                              "calculate(bytes)",
                              "where(source_ip=IP(10.0.0.0/8)) calculate(bytes)",
                              "calculate(unique:account)",
                              "calculate(unique:user)",
                              "groupby(hubscope.category) calculate(sum:source_json.properties.risk)",
                              "groupby(hubscope.category) having(unique:account>1)",
                              "timeslice(1h)",
                              "where(severity) timeslice(6h)",
                              "/(?P<who>[a-z]+)@b/ groupby(who)",
                              "/(?P<account>[a-z]+)@b/ groupby(account)",
                              "where(user=ALI, loose) calculate(count)",
                              "hubscope.repairs=single-quotes",
                              "where(alpha AND hubscope.topic) groupby(hubscope.topic)",
                              "hubscope.topic=elsewhere"})
        QTest::newRow(query) << QByteArray(query);
}

void tst_StoreSearch::findsWhatReadingEverythingFinds()
{
    QFETCH(QByteArray, query);
    for (const auto attribution :
         {insight::Attribution::FullyQualifiedName, insight::Attribution::ShortName}) {
        compare(query.toStdString(), {}, attribution);
        compare(query.toStdString(), {kStart + 5 * 3'600'000, kStart + 30 * 3'600'000}, attribution);
    }
}

void tst_StoreSearch::findsTheSameByChance()
{
    QRandomGenerator random(6);
    m_found = 0;
    for (int i = 0; i < 600; ++i) {
        QByteArray query = "where(" + expression(random, 3) + pick(random, {")", ")", ")", ", loose)"});
        query += pick(random,
                      {"", "", "groupby(account)", "groupby(result, #log)", "groupby(user)calculate(bytes)",
                       "calculate(count)", "calculate(unique:action)", "timeslice(2h)"});
        leql::TimeRange range;
        m_threads = random.bounded(10) == 0 ? 3 : 1;
        if (random.bounded(2) == 1)
            range = {kStart + random.bounded(24) * 3'600'000LL,
                     kStart + (24 + random.bounded(24)) * 3'600'000LL};
        compare(query.toStdString(), range,
                random.bounded(4) == 0 ? insight::Attribution::ShortName
                                       : insight::Attribution::FullyQualifiedName);
        if (QTest::currentTestFailed())
            return;
    }
    m_threads = 3;
    // Chance that finds nothing proves nothing.
    QVERIFY2(m_found > 300, qPrintable(QString::number(m_found)));
}

void tst_StoreSearch::keepsToLogSetsAndOrder()
{
    const auto query = leql::Query::parse("").value();
    // By time, and those of one time as they came.
    std::vector<std::pair<std::int64_t, EventId>> forward;
    std::vector<std::pair<std::int64_t, EventId>> backward;
    for (const auto order : {ChunkFilter::Order::OldestFirst, ChunkFilter::Order::NewestFirst}) {
        auto &ids = order == ChunkFilter::Order::OldestFirst ? forward : backward;
        StoreSearch search(query, {}, insight::Attribution::FullyQualifiedName,
                           {insight::LogSet::UnparsedData, insight::LogSet::ThirdPartyAlerts}, order);
        const auto chunks = m_reader->chunks({.order = ChunkFilter::Order::OldestFirst}).value();
        QVERIFY(
            search
                .events(*m_reader, chunks.front(),
                        [&](const insight::InsightEvent &event, const auto &rules) {
                            ids.emplace_back(event.timestampMs, EventId{event.origin.partition,
                                                                        event.origin.offset, event.record});
                            return rules != nullptr && (event.logSet == insight::LogSet::UnparsedData ||
                                                        event.logSet == insight::LogSet::ThirdPartyAlerts);
                        })
                .value());
    }
    QVERIFY(forward.size() > 3);
    QVERIFY(std::ranges::is_sorted(forward));
    std::ranges::reverse(backward);
    QCOMPARE(backward, forward);
}

/// The times of all chunks overlap here; held are all of them, or one.
void tst_StoreSearch::goesThroughAllChunksInTime()
{
    const auto query = leql::Query::parse("").value();
    const auto all = m_events.at(insight::Attribution::FullyQualifiedName).size();
    for (const auto order : {ChunkFilter::Order::OldestFirst, ChunkFilter::Order::NewestFirst}) {
        for (const std::size_t mostHeldBytes : {OrderedSearch::kMostHeldBytes, std::size_t{0}}) {
            StoreSearch search(query, {}, insight::Attribution::FullyQualifiedName, {}, order);
            const auto chunks = m_reader->chunks(search.filter()).value();
            QVERIFY(chunks.size() > 2);
            std::vector<std::int64_t> times;
            std::set<EventId> ids;
            std::size_t examined = 0;
            const auto done =
                OrderedSearch(search, *m_reader, chunks, mostHeldBytes)
                    .run(
                        [&](const insight::InsightEvent &event, const auto &) {
                            times.push_back(event.timestampMs);
                            ids.insert({event.origin.partition, event.origin.offset, event.record});
                            return true;
                        },
                        [&](const ChunkInfo &) { return ++examined > 0; });
            QVERIFY2(done, whyNot(done).constData());
            QCOMPARE(examined, chunks.size());
            QCOMPARE(times.size(), all);
            QCOMPARE(ids.size(), all);
            if (order == ChunkFilter::Order::NewestFirst)
                std::ranges::reverse(times);
            QCOMPARE(std::ranges::is_sorted(times), mostHeldBytes != 0);
        }
    }
}

void tst_StoreSearch::stopsWhenNoMoreAreWanted()
{
    StoreSearch search(leql::Query::parse("").value(), {});
    int seen = 0;
    const auto chunks = m_reader->chunks(search.filter()).value();
    const auto goesOn =
        search.events(*m_reader, chunks.front(), [&](const auto &, const auto &) { return ++seen < 3; });
    QVERIFY(goesOn);
    QVERIFY(!*goesOn);
    QCOMPARE(seen, 3);
}

/// As two threads do it: each has a search and a run, and takes every other chunk.
void tst_StoreSearch::siftsWhatItCan_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("sifts");
    const auto row = [](const char *query, bool sifts) {
        QTest::newRow(query) << QByteArray(query) << sifts;
    };
    row("alpha", true);
    row("alpha OR beta", true);
    row("alpha AND /x/", true);
    row("source_json.a=alpha", true);
    row("source_json.a IN [alpha, beta]", true);
    row("source_json.a CONTAINS-ALL [alpha, beta]", true);
    row("nothing=x", true);
    row("NOT alpha", false);
    row("alpha OR user=x", false);
    row("source_json.a=NOCASE(alpha)", false);
    row("source_json.a=5", false);
    row("source_json.a=\"two words\"", true);
    row("\"two words\"", true);
    row("\"/ \"", false);
    row("\":\"", false);
    row("user=alice", false);
    row("Norway", false);
    row("account", false);
    row("/alpha/", false);
}

void tst_StoreSearch::siftsWhatItCan()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, sifts);
    QCOMPARE(RecordSieve(*leql::Query::parse(query.toStdString()).value()).sifts(), sifts);
}

QTEST_APPLESS_MAIN(tst_StoreSearch)
#include "tst_StoreSearch.moc"
