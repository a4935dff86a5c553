// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What events add up to: every answer below was worked out by hand from the seven events of `events()`.
#include "leql/QueryRun.h"
#include "support/MapSource.h"

#include <QTest>

#include <cmath>
#include <format>

using namespace hubscope::leql;
using namespace hubscope::test;

class tst_QueryRun : public QObject
{
    Q_OBJECT
private slots:
    void answers_data();
    void answers();
    void mergesToTheSame_data();
    void mergesToTheSame();
    void keepsToTheRange();
    void cutsARange_data();
    void cutsARange();
    void showsChosenKeys();
    void sortsEvents_data();
    void sortsEvents();
    void ordersNumbersExactly();
    void countsManyValuesClosely();
    void findsPercentilesClosely();
    void boundsGroups();
    void takesNullsForNoValue();
    void keepsWholeSums();
    void hasNoNumberBeyondDoubles();
};

namespace {

constexpr std::int64_t kHour = 3'600'000;

/// user, city, port (a number, a text or nothing), hour at which it happened
std::vector<KeyedEvent> events()
{
    const auto event = [](const char *user, const char *city, KeyValue port, std::int64_t ms,
                          std::uint64_t bytes) {
        KeyedEvent made;
        made.keys = {{"user", text(user)}, {"port", port}};
        if (city)
            made.keys["city"] = text(city);
        made.whole = std::string("session of ") + user;
        made.timestampMs = ms;
        made.bytes = bytes;
        return made;
    };
    return {
        event("alice", "Oslo", literal("80"), 0, 10),
        event("bob", "Oslo", text("443"), kHour / 2, 20),
        event("alice", "Rome", literal("8080"), kHour, 30),
        event("carol", "Oslo", text("none"), 3 * kHour, 40),
        event("alice", "Oslo", literal("80"), 3 * kHour + 1, 50),
        event("bob", nullptr, {}, 3 * kHour + 2, 60),
        event("10", "Rome", literal("2.5"), 4 * kHour - 1, 70),
    };
}

QueryPtr parse(const QByteArray &text)
{
    const auto read = Query::parse(text.toStdString());
    if (!read)
        qFatal("%s: %s", text.constData(), read.error().message.c_str());
    return *read;
}

void feed(QueryRun &run, const KeyedEvent &event)
{
    run.add(MapSource(run.query().keys(), event), event.timestampMs, event.bytes);
}

/// `alice,Oslo 2; bob 1`, slices as `[0,1)` in hours.
QByteArray dump(const std::vector<ResultRow> &rows)
{
    QByteArrayList lines;
    for (const ResultRow &row : rows) {
        QByteArrayList parts;
        QByteArrayList keys;
        for (const Datum &key : row.group)
            keys += QByteArray::fromStdString(key.text);
        if (!keys.isEmpty())
            parts += keys.join(',');
        if (row.isSlice)
            parts += QByteArray::fromStdString(std::format("[{},{})", static_cast<double>(row.fromMs) / kHour,
                                                           static_cast<double>(row.toMs) / kHour));
        parts += row.value ? QByteArray::fromStdString(row.value->toText()) : "nothing";
        lines += parts.join(' ');
    }
    return lines.join("; ");
}

void addAnswers()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("rows");
    const auto row = [](const char *query, const char *rows) {
        QTest::newRow(query) << QByteArray(query) << QByteArray(rows);
    };
    // One value.
    row("calculate(count)", "7");
    row("where(city=Oslo) calculate(count)", "4");
    row("calculate(count:city)", "6");
    row("calculate(bytes)", "280");
    row("where(nothing) calculate(bytes)", "0");
    row("calculate(sum:port)", "8685.5"); // 80 + 443 + 8080 + 80 + 2.5
    row("where(port=80) calculate(sum:port)", "160");
    row("calculate(average:port)", "1737.1"); // of five numbers
    row("where(port=80 OR port=443) calculate(average:port)", "201");
    row("calculate(unique:port)", "5"); // 80, 443, 8080, none, 2.5
    row("calculate(unique:user)", "4");
    row("calculate(min:port)", "2.5");
    row("calculate(max:port)", "8080");
    row("calculate(sum:city)", "0");
    row("calculate(average:city)", "nothing");
    row("calculate(min:nothing)", "nothing");
    row("calculate(unique:nothing)", "0");
    row("where(port=80 OR port=443) calculate(sd:port)", "171.1198410471445"); // root of 87846 / 3
    row("where(port=80) calculate(standarddeviation:port)", "0");
    // In order: 2.5, 80, 80, 443, 8080; half of the way from one to the next counts half.
    row("calculate(percentile(50):port)", "80");
    row("calculate(percentile(0):port)", "2.5");
    row("calculate(percentile(100):port)", "8080");
    row("calculate(pctl(75):port)", "443");
    row("calculate(percentile(87.5):port)", "4261.5");
    row("calculate(percentile(10):nothing)", "nothing");
    row("calculate(count) having(count>6)", "7");
    row("calculate(count) having(count>7)", "");
    row("calculate(sum:port) having(unique:user=4)", "8685.5");
    row("calculate(average:city) having(average:city>=0)", "");
    // Groups: by falling value, equal ones by key, numbers before texts.
    row("groupby(user)", "alice 3; bob 2; 10 1; carol 1");
    row("groupby(city)", "Oslo 4; Rome 2");
    row("groupby(nothing)", "");
    row("groupby(port)", "80 2; 2.5 1; 443 1; 8080 1; none 1");
    row("groupby(user, city)", "alice,Oslo 2; 10,Rome 1; alice,Rome 1; bob,Oslo 1; carol,Oslo 1");
    row("groupby(user) calculate(sum:port)", "alice 8240; bob 443; 10 2.5; carol 0");
    row("groupby(user) calculate(average:port)", "alice 2746.6666666666665; bob 443; 10 2.5; carol nothing");
    row("groupby(city) calculate(unique:user)", "Oslo 3; Rome 2");
    row("groupby(city) calculate(bytes)", "Oslo 120; Rome 100");
    row("groupby(user)having(count>=2)", "alice 3; bob 2");
    row("groupby(user) calculate(count) having(unique:city>1)", "alice 3");
    row("groupby(user) calculate(unique:city) having(unique:city!=1)", "alice 2");
    row("groupby(user) having(count=1)", "10 1; carol 1");
    row("groupby(user) having(count<2)", "10 1; carol 1");
    row("groupby(user) having(count<=2)", "bob 2; 10 1; carol 1");
    row("groupby(user) sort(asc)", "10 1; carol 1; bob 2; alice 3");
    row("groupby(user) sort(desc)", "alice 3; bob 2; 10 1; carol 1");
    row("groupby(user) sort(asc#key)", "10 1; alice 3; bob 2; carol 1");
    row("groupby(user) sort(desc#key)", "carol 1; bob 2; alice 3; 10 1");
    row("groupby(user) sort(asc, desc#key)", "carol 1; 10 1; bob 2; alice 3");
    row("groupby(user, city) sort(asc#city, desc#user)",
        "carol,Oslo 1; bob,Oslo 1; alice,Oslo 2; alice,Rome 1; 10,Rome 1");
    row("groupby(port) sort(asc#key)", "2.5 1; 80 2; 443 1; 8080 1; none 1");
    row("groupby(user) calculate(average:port) sort(asc)",
        "10 2.5; bob 443; alice 2746.6666666666665; carol nothing");
    row("groupby(user) limit(2)", "alice 3; bob 2");
    row("groupby(user) sort(asc#key) limit(1)", "10 1");
    row("groupby(city, user) limit(1, 2)", "Oslo,alice 2; Oslo,bob 1");
    row("groupby(city, user) limit(2, 1)", "Oslo,alice 2; Rome,10 1");
    row("groupby(city, user) sort(asc#key) limit(2, 1)", "Oslo,alice 2; Rome,10 1");
    row("groupby(city, user) sort(desc#key) limit(2, 1)", "Rome,alice 1; Oslo,carol 1");
    row("groupby(city, user) calculate(max:port) limit(1, 5)", "Rome,alice 8080; Rome,10 2.5");
    row("/session of (?P<who>[a-z]+)/ groupby(who)", "alice 3; bob 2; carol 1");
    row("/session of (?P<who>[a-z]+)/ calculate(unique:who)", "3");
    // Slices of a width begin at its multiples; empty ones between count nothing.
    row("timeslice(1h)", "[0,1) 2; [1,2) 1; [2,3) 0; [3,4) 4");
    row("timeslice(2h)", "[0,2) 3; [2,4) 4");
    row("where(port) calculate(average:port) timeslice(120m)", "[0,2) 2867.6666666666665; [2,4) 41.25");
    row("where(user=bob) calculate(sum:port) timeslice(1h)", "[0,1) 443; [1,2) 0; [2,3) 0; [3,4) 0");
    row("where(user=bob) calculate(average:port) timeslice(7200s)", "[0,2) 443; [2,4) nothing");
    row("where(nothing) timeslice(1h)", "");
    row("timeslice(1d)", "[0,24) 7");
    row("calculate(count) having(count>1) timeslice(1h)", "[0,1) 2; [3,4) 4");
    row("groupby(user) having(count>1) timeslice(2h)",
        "alice [0,2) 2; alice [2,4) 1; bob [0,2) 1; bob [2,4) 1");
    row("sort(desc) timeslice(1h)", "[3,4) 4; [0,1) 2; [1,2) 1; [2,3) 0");
    row("calculate(count) sort(asc#count) timeslice(2h)", "[0,2) 3; [2,4) 4");
    row("sort(asc) limit(2) timeslice(1h)", "[2,3) 0; [1,2) 1");
    row("limit(3) timeslice(1h)", "[0,1) 2; [1,2) 1; [2,3) 0");
    row("calculate(count) sort(desc) limit(1)", "7");
    row("groupby(city) timeslice(1h)", "Oslo [0,1) 2; Oslo [3,4) 2; Rome [1,2) 1; Rome [3,4) 1");
    // Events are for whoever runs the query.
    row("user", "");
}

} // namespace

void tst_QueryRun::answers_data()
{
    addAnswers();
}

void tst_QueryRun::answers()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, rows);
    QueryRun run(parse(query));
    for (const KeyedEvent &event : events())
        feed(run, event);
    QCOMPARE(dump(run.rows()), rows);
    // Asking does not change the answer.
    QCOMPARE(dump(run.rows()), rows);
    QVERIFY(!run.isCut());
    QVERIFY(!run.isApproximate());
}

void tst_QueryRun::mergesToTheSame_data()
{
    addAnswers();
}

/// Whatever part of the events each of two threads has looked at.
void tst_QueryRun::mergesToTheSame()
{
    QFETCH(QByteArray, query);
    QueryRun whole(parse(query));
    for (const KeyedEvent &event : events())
        feed(whole, event);
    const auto all = events();
    for (unsigned parts = 0; parts < 128; ++parts) {
        QueryRun a(parse(query));
        QueryRun b(parse(query));
        for (std::size_t i = 0; i < all.size(); ++i)
            feed((parts >> i & 1U) != 0 ? a : b, all[i]);
        a.merge(std::move(b));
        QCOMPARE(a.matchCount(), whole.matchCount());
        const auto rows = a.rows();
        const auto expected = whole.rows();
        QCOMPARE(rows.size(), expected.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i].group, expected[i].group);
            QCOMPARE(rows[i].fromMs, expected[i].fromMs);
            QCOMPARE(rows[i].value.has_value(), expected[i].value.has_value());
            // Sums of another order may differ in the last digit.
            if (rows[i].value)
                QVERIFY(std::abs(rows[i].value->toDouble() - expected[i].value->toDouble()) < 1e-9);
        }
    }
}

void tst_QueryRun::keepsToTheRange()
{
    QueryRun run(parse("calculate(count)"), {kHour, 3 * kHour + 2});
    for (const KeyedEvent &event : events())
        feed(run, event);
    // From the first one's time on, before the last one's.
    QCOMPARE(dump(run.rows()), "3");
    QCOMPARE(run.matchCount(), 3U);
}

void tst_QueryRun::cutsARange_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("number") << QByteArray("timeslice(4)") << QByteArray("[0,1) 2; [1,2) 1; [2,3) 0; [3,4) 4");
    QTest::newRow("odd number") << QByteArray("timeslice(3)")
                                << QByteArray("[0,1.3333333333333333) 3; "
                                              "[1.3333333333333333,2.6666666666666665) 0; "
                                              "[2.6666666666666665,4) 4");
    QTest::newRow("one") << QByteArray("timeslice(1)") << QByteArray("[0,4) 7");
    QTest::newRow("nothing fits") << QByteArray("where(nothing) timeslice(2)")
                                  << QByteArray("[0,2) 0; [2,4) 0");
    QTest::newRow("width") << QByteArray("where(user=carol) timeslice(1h)")
                           << QByteArray("[0,1) 0; [1,2) 0; [2,3) 0; [3,4) 1");
}

void tst_QueryRun::cutsARange()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, rows);
    QueryRun run(parse(query), {0, 4 * kHour});
    for (const KeyedEvent &event : events())
        feed(run, event);
    QCOMPARE(dump(run.rows()), rows);
}

void tst_QueryRun::showsChosenKeys()
{
    const QueryPtr query = parse("select(user as who, nothing, port) where(user)");
    const auto all = events();
    const auto values = chosenValues(*query, MapSource(query->keys(), all[0]));
    QCOMPARE(values.size(), 3U);
    QCOMPARE(values[0], std::optional(Datum{"alice", false}));
    QVERIFY(!values[1]);
    QCOMPARE(values[2], std::optional(Datum{"80", true}));
    const QueryPtr captured = parse("select(who) where(/session of (?P<who>\\w+)/)");
    QCOMPARE(chosenValues(*captured, MapSource(captured->keys(), all[1]))[0],
             std::optional(Datum{"bob", false}));
}

void tst_QueryRun::sortsEvents_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("order");
    const auto row = [](const char *query, const char *order) {
        QTest::newRow(query) << QByteArray(query) << QByteArray(order);
    };
    row("user", "0123456");
    row("sort(asc)", "0123456");
    row("sort(desc)", "6543210");
    row("sort(asc#user)", "6024153");
    row("sort(desc#user, desc)", "3514206");
    row("sort(asc#port)", "6041235");
    row("sort(desc#port)", "3210465");
    row("sort(asc#city, desc)", "4310625");
}

void tst_QueryRun::sortsEvents()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, order);
    const QueryPtr read = parse(query);
    const auto all = events();
    std::vector<std::pair<EventRank, char>> ranked;
    for (std::size_t i = 0; i < all.size(); ++i)
        ranked.emplace_back(rankOf(*read, MapSource(read->keys(), all[i]), all[i].timestampMs),
                            static_cast<char>('0' + i));
    std::ranges::stable_sort(
        ranked, [&](const auto &a, const auto &b) { return goesBefore(*read, a.first, b.first); });
    QByteArray found;
    for (const auto &[rank, name] : ranked)
        found += name;
    QCOMPARE(found, order);
}

/// Whole numbers that are one and the same as doubles, in whatever order they come. What 64 bits cannot hold
/// is a double; equal ones go by their text.
void tst_QueryRun::ordersNumbersExactly()
{
    const std::vector<std::string> inOrder{"-1e300",
                                           "-9223372036854775808",
                                           "-9223372036854775809",
                                           "-9007199254740993",
                                           "-9007199254740992",
                                           "-9007199254740992.0",
                                           "-0.5",
                                           "0",
                                           "0.5",
                                           "1",
                                           "1.0",
                                           "9007199254740992.0",
                                           "9007199254740993",
                                           "9223372036854775807",
                                           "9223372036854775808",
                                           "none"};
    const QueryPtr query = parse("sort(asc#n)");
    std::vector<EventRank> ranks;
    for (const std::string &number : inOrder) {
        KeyedEvent event;
        event.keys = {{"n", literal(number)}};
        ranks.push_back(rankOf(*query, MapSource(query->keys(), event), 0));
    }
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        for (std::size_t j = 0; j < ranks.size(); ++j)
            QVERIFY2(goesBefore(*query, ranks[i], ranks[j]) == (i < j),
                     (inOrder[i] + " and " + inOrder[j]).c_str());
    }
}

void tst_QueryRun::countsManyValuesClosely()
{
    for (const int different : {10'000, 200'000}) {
        QueryRun a(parse("calculate(unique:id)"));
        QueryRun b(parse("calculate(unique:id)"));
        for (int i = 0; i < different; ++i) {
            const std::string id = "id-" + std::to_string(i);
            KeyedEvent event;
            event.keys = {{"id", text(id)}};
            feed(i % 3 == 0 ? a : b, event);
            // Some are seen by both.
            if (i % 5 == 0)
                feed(b, event);
        }
        a.merge(std::move(b));
        const double count = a.rows().front().value->toDouble();
        QCOMPARE(a.isApproximate(), different > 16'384);
        if (a.isApproximate())
            QVERIFY2(std::abs(count - different) < 0.04 * different, qPrintable(QString::number(count)));
        else
            QCOMPARE(count, double(different));
    }
}

void tst_QueryRun::findsPercentilesClosely()
{
    QueryRun a(parse("calculate(percentile(90):n)"));
    QueryRun b(parse("calculate(percentile(90):n)"));
    for (int i = 0; i < 100'000; ++i) {
        const std::string number = std::to_string(i - 50'000);
        KeyedEvent event;
        event.keys = {{"n", text(number)}};
        feed(i % 2 == 0 ? a : b, event);
    }
    a.merge(std::move(b));
    QVERIFY(a.isApproximate());
    const double value = a.rows().front().value->toDouble();
    QVERIFY2(std::abs(value - 40'000) < 0.006 * 40'000, qPrintable(QString::number(value)));
}

void tst_QueryRun::boundsGroups()
{
    QueryRun run(parse("groupby(id) calculate(unique:n) limit(50000)"));
    for (int i = 0; i < 120'000; ++i) {
        const std::string id = std::to_string(i);
        KeyedEvent event;
        event.keys = {{"id", text(id)}, {"n", text(id)}};
        feed(run, event);
    }
    QVERIFY(run.isCut());
    QCOMPARE(run.matchCount(), 120'000U);
    QCOMPARE(run.rows().size(), 50'000U);
    QueryRun slices(parse("timeslice(1s)"));
    for (int i = 0; i < 20'000; ++i) {
        KeyedEvent event;
        event.timestampMs = i * 10'000;
        feed(slices, event);
    }
    QVERIFY(slices.isCut());
    QCOMPARE(slices.rows().size(), 10'000U);
}

/// Of several values the first one that is one.
void tst_QueryRun::takesNullsForNoValue()
{
    const KeyValue null{KeyValue::Kind::Null};
    std::vector<KeyedEvent> some(3);
    some[0].lists = {{"a.n", {null, text("x"), text("y")}}};
    some[1].lists = {{"a.n", {null, null}}};
    some[2].keys = {{"a.n", text("x")}};
    QueryRun groups(parse("groupby(a.n)"));
    QueryRun different(parse("calculate(unique:a.n)"));
    for (const KeyedEvent &event : some) {
        feed(groups, event);
        feed(different, event);
    }
    QCOMPARE(dump(groups.rows()), "x 2");
    QCOMPARE(dump(different.rows()), "2");
    const QueryPtr chosen = parse("select(a.n)");
    QVERIFY(!chosenValues(*chosen, MapSource(chosen->keys(), some[1]))[0]);
}

void tst_QueryRun::keepsWholeSums()
{
    QueryRun run(parse("calculate(sum:n)"));
    KeyedEvent event;
    event.keys = {{"n", literal("9007199254740993")}};
    feed(run, event);
    feed(run, event);
    QCOMPARE(dump(run.rows()), "18014398509481986");
    event.keys = {{"n", literal("9223372036854775807")}};
    feed(run, event);
    QCOMPARE(dump(run.rows()), "9241386435364257792");
}

void tst_QueryRun::hasNoNumberBeyondDoubles()
{
    QueryRun run(parse("calculate(sum:n)"));
    KeyedEvent event;
    event.keys = {{"n", literal("1.7e308")}};
    feed(run, event);
    feed(run, event);
    QCOMPARE(dump(run.rows()), "nothing");
}

QTEST_APPLESS_MAIN(tst_QueryRun)
#include "tst_QueryRun.moc"
