// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hubscope-cli search as people and scripts run it. What queries answer is told by tst_Query, tst_QueryRun
// and tst_EventKeys.
#include "store/Database.h"
#include "store/StoreWriter.h"
#include "support/CliRun.h"
#include "support/StoreSamples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope::test;

namespace {

CliRun search(const QStringList &arguments, const QByteArray &input = {})
{
    return runCli(QStringList{u"search"_s} + arguments, {.input = input});
}

QByteArray signIn(const char *user, const char *time, const char *result)
{
    return R"({"records":[{"time":")" + QByteArray(time) +
           R"(","category":"SignInLogs","callerIpAddress":"203.0.113.5","resultType":")" + result +
           R"(","properties":{"userPrincipalName":")" + user + R"(@b.example"}}]})" + '\n';
}

const QByteArray kEvents = signIn("alice", "2026-01-01T00:00:00Z", "0") + "\n" +
                           signIn("bob", "2026-01-01T00:30:00Z", "50126") +
                           signIn("alice", "2026-01-01T02:00:00Z", "50126") + "not json\n";

} // namespace

class tst_CliSearch : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void printsRows_data();
    void printsRows();
    void printsWholeEvents();
    void runsAFileOfQueries();
    void tellsWhereAQueryDoesNotFit();
    void showsPeopleTables_data();
    void showsPeopleTables();
    void checksQueries();
    void checksWhatIsHostile();
    void refusesWhatItCannotDo_data();
    void refusesWhatItCannotDo();
    void stopsAtItsLimit();
    void searchesAStore_data();
    void searchesAStore();
    void saysWhyAStoreCannotBeSearched();
    void listsGaps();
    void sortsABoundedNumber();
    void searchesWhatIsLeftOfADamagedStore();
    void slicesAGivenRangeOfADamagedStore();

private:
    QTemporaryDir m_folder;
    QString m_events;
};

void tst_CliSearch::initTestCase()
{
    m_events = m_folder.filePath(u"events"_s);
    QFile file(m_events);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(kEvents);
}

void tst_CliSearch::printsRows_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArrayList>("rows");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArrayList &rows) {
        QTest::newRow(name) << arguments << rows;
    };
    row("groups", {u"where(user)groupby(user)"_s},
        {R"({"group":{"user":"alice"},"count":2})", R"({"group":{"user":"bob"},"count":1})"});
    row("value", {u"where(result STARTS-WITH FAILED) calculate(unique:user)"_s}, {R"({"unique":2})"});
    row("select", {u"select(user as who) where(result=SUCCESS)"_s}, {R"({"who":"alice"})"});
    row("sorted", {u"select(user, result) where(user) sort(desc) limit(2)"_s},
        {R"({"user":"alice","result":"FAILED_BAD_PASSWORD"})",
         R"({"user":"bob","result":"FAILED_BAD_PASSWORD"})"});
    row("slices", {u"where(user) timeslice(1h)"_s},
        {R"({"from":"2026-01-01T00:00:00.000Z","to":"2026-01-01T01:00:00.000Z","count":2})",
         R"({"from":"2026-01-01T01:00:00.000Z","to":"2026-01-01T02:00:00.000Z","count":0})",
         R"({"from":"2026-01-01T02:00:00.000Z","to":"2026-01-01T03:00:00.000Z","count":1})"});
    row("number of slices",
        {u"--from"_s, u"2026-01-01T00:00:00Z"_s, u"--to"_s, u"2026-01-01T04:00:00Z"_s, u"timeslice(2)"_s},
        {R"({"from":"2026-01-01T00:00:00.000Z","to":"2026-01-01T02:00:00.000Z","count":2})",
         R"({"from":"2026-01-01T02:00:00.000Z","to":"2026-01-01T04:00:00.000Z","count":1})"});
    // From the first event to the last: one millisecond belongs to the last one.
    row("slices of the events there are", {u"--to"_s, u"2026-01-01T01:00:00Z"_s, u"timeslice(1)"_s},
        {R"({"from":"2026-01-01T00:00:00.000Z","to":"2026-01-01T01:00:00.000Z","count":2})"});
    row("range",
        {u"--from"_s, u"2026-01-01T00:30:00Z"_s, u"--to"_s, u"2026-01-01T02:00:00Z"_s, u"calculate(count)"_s},
        {R"({"count":1})"});
    row("attribution", {u"--attribution"_s, u"short"_s, u"groupby(account)"_s},
        {R"({"group":{"account":"alice"},"count":2})", R"({"group":{"account":"bob"},"count":1})"});
    row("enqueued", {u"--enqueued"_s, u"2026-03-01T00:00:00Z"_s, u"select(timestamp) where(source_data)"_s},
        {R"({"timestamp":"2026-03-01T00:00:00.000Z"})"});
    row("variable", {u"--variable"_s, u"who=bob, carol"_s, u"where(user IN [${who}]) calculate(count)"_s},
        {R"({"count":1})"});
}

void tst_CliSearch::printsRows()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArrayList, rows);
    const CliRun outcome = search(QStringList{u"--json"_s, u"--events"_s, m_events} + arguments);
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.lines(), rows);
}

/// As classify prints them.
void tst_CliSearch::printsWholeEvents()
{
    const QStringList enqueued{u"--enqueued"_s, u"2026-01-01T00:00:00Z"_s};
    const CliRun found =
        search(QStringList{u"--json"_s, u"--events"_s, u"-"_s, u"NOT user=bob"_s} + enqueued, kEvents);
    const CliRun all = runCli(QStringList{u"classify"_s, u"--json"_s, u"--lines"_s, m_events} + enqueued);
    QCOMPARE(found.exitCode, 0);
    QByteArrayList expected = all.lines();
    QCOMPARE(expected.size(), 4);
    expected.removeAt(1);
    QCOMPARE(found.lines(), expected);
}

void tst_CliSearch::runsAFileOfQueries()
{
    const CliRun outcome = search({u"--json"_s, u"--events"_s, m_events, u"--queries"_s, u"-"_s},
                                  "calculate(count)\r\n\nwhere(\nselect(nothing) limit(1)\nselect(user) "
                                  "where(user=bob)\ntimeslice(1)\nuser=bob\n");
    QCOMPARE(outcome.exitCode, 1);
    const QList<QJsonObject> rows = outcome.objects();
    QCOMPARE(rows.size(), 6);
    QCOMPARE(rows[0], (QJsonObject{{u"query"_s, 1}, {u"count"_s, 4}}));
    QCOMPARE(rows[1][u"query"_s].toInt(), 3);
    QCOMPARE(rows[1][u"error"_s][u"at"_s].toInt(), 6);
    QVERIFY(!rows[1][u"error"_s][u"message"_s].toString().isEmpty());
    QCOMPARE(rows[2], (QJsonObject{{u"query"_s, 4}}));
    QCOMPARE(rows[3], (QJsonObject{{u"query"_s, 5}, {u"user"_s, u"bob"_s}}));
    QCOMPARE(rows[4][u"count"_s].toInt(), 4);
    QCOMPARE(rows[5][u"query"_s].toInt(), 7);
    QCOMPARE(rows[5][u"account"_s].toString(), u"bob@b.example"_s);
}

void tst_CliSearch::tellsWhereAQueryDoesNotFit()
{
    const CliRun outcome = search({u"--events"_s, m_events, u"where(user=)"_s});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains("character 12: Expected a value"), outcome.err.constData());
}

void tst_CliSearch::showsPeopleTables_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("groups") << u"where(user)groupby(user, result)"_s
                            << QByteArray("user   result               count\n"
                                          "alice  FAILED_BAD_PASSWORD  1\n"
                                          "alice  SUCCESS              1\n"
                                          "bob    FAILED_BAD_PASSWORD  1\n");
    QTest::newRow("value") << u"calculate(count)"_s << QByteArray("count\n4\n");
    QTest::newRow("select") << u"select(user, nothing as x) where(user=bob)"_s
                            << QByteArray("user  x\nbob   -\n");
    QTest::newRow("sorted") << u"select(user) where(user) sort(asc#user) limit(1)"_s
                            << QByteArray("user\nalice\n");
    QTest::newRow("slices") << u"where(user=bob) timeslice(1h)"_s
                            << QByteArray("from                      to                        count\n"
                                          "2026-01-01T00:00:00.000Z  2026-01-01T01:00:00.000Z  1\n");
}

void tst_CliSearch::showsPeopleTables()
{
    QFETCH(QString, query);
    QFETCH(QByteArray, table);
    const CliRun outcome = search({u"--events"_s, m_events, query});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, table);
}

void tst_CliSearch::checksQueries()
{
    const CliRun outcome = search({u"--check"_s}, "where(ü=1)\nwhere(ü=)\n\nwhere(a=${b}) groupby(c)\n");
    QCOMPARE(outcome.exitCode, 1);
    const QList<QJsonObject> rows = outcome.objects();
    QCOMPARE(rows.size(), 4);
    for (const int good : {0, 2, 3})
        QCOMPARE(rows[good], (QJsonObject{{u"ok"_s, true}}));
    QCOMPARE(rows[1][u"ok"_s], QJsonValue(false));
    QCOMPARE(rows[1][u"error"_s][u"at"_s].toInt(), 8);
    QVERIFY(rows[1][u"error"_s][u"message"_s].toString().contains(u"Expected a value"_s));
    QCOMPARE(search({u"--check"_s}, "user\n").exitCode, 0);
}

void tst_CliSearch::checksWhatIsHostile()
{
    const CliRun outcome = search(
        {u"--check"_s}, QByteArray(20'000, '(') + '\n' + "where(a=\"" + QByteArray(100'000, 'x') + '\n' +
                            QByteArray(8'000'000, '[') + '\n' + QByteArray(100, '\xFF') + "=1\nuser\n");
    QCOMPARE(outcome.exitCode, 1);
    const QList<QJsonObject> rows = outcome.objects();
    QCOMPARE(rows.size(), 5);
    for (const int bad : {0, 1, 2})
        QVERIFY(!rows[bad][u"ok"_s].toBool());
    QCOMPARE(rows[1][u"error"_s][u"at"_s].toInt(), 8);
    QVERIFY(rows[4][u"ok"_s].toBool());
}

void tst_CliSearch::refusesWhatItCannotDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QStringList &arguments, const char *says) {
        QTest::newRow(name) << arguments << QByteArray(says);
    };
    row("nothing to search in", {u"user"_s}, "--events");
    row("two places", {u"--events"_s, u"-"_s, u"--store"_s, u"x"_s, u"user"_s}, "either");
    row("no query", {u"--events"_s, u"-"_s}, "--queries");
    row("two queries", {u"--events"_s, u"-"_s, u"a"_s, u"b"_s}, "quotes");
    row("query and file", {u"--events"_s, u"-"_s, u"--queries"_s, u"f"_s, u"a"_s}, "either");
    row("stdin twice", {u"--events"_s, u"-"_s, u"--queries"_s, u"-"_s}, "stdin");
    row("no such events", {u"--events"_s, u"/no/such"_s, u"a"_s}, "/no/such");
    row("no such queries", {u"--events"_s, u"-"_s, u"--queries"_s, u"/no/such"_s}, "/no/such");
    row("folder", {u"--events"_s, u"/"_s, u"a"_s}, "cannot be read");
    row("from", {u"--events"_s, u"-"_s, u"--from"_s, u"noon"_s, u"a"_s}, "--from");
    row("to", {u"--events"_s, u"-"_s, u"--to"_s, u"noon"_s, u"a"_s}, "--to");
    row("variable", {u"--events"_s, u"-"_s, u"--variable"_s, u"x"_s, u"a"_s}, "--variable");
    row("unset variable", {u"--events"_s, u"-"_s, u"a=${x}"_s}, "no variable");
    row("attribution", {u"--events"_s, u"-"_s, u"--attribution"_s, u"x"_s, u"a"_s}, "--attribution");
    row("gaps of nothing", {u"--gaps"_s}, "--store DIR");
    row("gaps and a query", {u"--gaps"_s, u"--store"_s, u"x"_s, u"a"_s}, "no query");
    row("damaged messages", {u"--damaged"_s, u"--events"_s, u"-"_s, u"a"_s}, "--damaged needs --store");
    row("rules for a store", {u"--store"_s, u"x"_s, u"--rules"_s, u"f"_s, u"a"_s}, "--rules is for --events");
    row("time for a store", {u"--store"_s, u"x"_s, u"--enqueued"_s, u"2026-11-24"_s, u"a"_s},
        "--enqueued is for --events");
    row("check and query", {u"--check"_s, u"a"_s}, "stdin");
    row("check and events", {u"--check"_s, u"--events"_s, u"-"_s}, "stdin");
}

void tst_CliSearch::refusesWhatItCannotDo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CliRun outcome = search(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
}

void tst_CliSearch::stopsAtItsLimit()
{
    const CliRun outcome = search({u"--json"_s, u"--events"_s, m_events, u"where(user) limit(2)"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.lines().size(), 2);
}

void tst_CliSearch::searchesAStore_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QStringList &arguments) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments;
    };
    row({u"user"_s});
    row({u"where(user=alice AND result=SUCCESS)"_s});
    row({u"where(bob)"_s});
    row({u"select(user, result) sort(desc) limit(3)"_s});
    row({u"groupby(user)calculate(unique:result)"_s});
    row({u"calculate(bytes)"_s});
    row({u"timeslice(3)"_s});
    row({u"--from"_s, u"2026-01-01T00:30:00Z"_s, u"timeslice(1h)"_s});
    row({u"--attribution"_s, u"short"_s, u"groupby(account)"_s});
}

/// What it finds in a store is what it finds in the messages.
void tst_CliSearch::searchesAStore()
{
    QFETCH(QStringList, arguments);
    const QString folder = m_folder.filePath(u"store"_s);
    if (!QFile::exists(folder)) {
        std::vector<StoredMessage> messages;
        for (const QByteArray &body : kEvents.split('\n')) {
            if (!body.isEmpty())
                messages.push_back({.offset = static_cast<std::int64_t>(messages.size()),
                                    .records = 0,
                                    .enqueuedMs = 1'767'240'000'000,
                                    .body = body.toStdString()});
        }
        auto writer = hubscope::store::StoreWriter::open(folder, kStoreHub, {});
        QVERIFY2(writer, whyNot(writer).constData());
        const auto batch = decodedBatch(messages);
        QVERIFY((*writer)->append({&batch, 1}));
    }
    CliRun stored = search(QStringList{u"--json"_s, u"--store"_s, folder} + arguments);
    const CliRun bodies =
        search(QStringList{u"--json"_s, u"--events"_s, m_events, u"--enqueued"_s, u"2026-01-01T04:00:00Z"_s} +
               arguments);
    QCOMPARE(stored.err, QByteArray());
    QCOMPARE(stored.exitCode, 0);
    QVERIFY(!stored.lines().isEmpty());
    // Of events in a file nobody knows the hub.
    stored.out.replace(",\"topic\":\"" + kStoreHub.hub.toUtf8() + '"', {});
    QCOMPARE(stored.out, bodies.out);
}

void tst_CliSearch::saysWhyAStoreCannotBeSearched()
{
    const CliRun outcome = search({u"--store"_s, m_folder.filePath(u"none"_s), u"user"_s});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(!QFile::exists(m_folder.filePath(u"none"_s)));
}

void tst_CliSearch::listsGaps()
{
    using hubscope::store::Gap;
    using hubscope::store::GapReason;
    using hubscope::store::StoreWriter;
    const QString folder = m_folder.filePath(u"gaps"_s);
    QVERIFY(StoreWriter::open(folder, kStoreHub, {}));
    const CliRun none = search({u"--store"_s, folder, u"--gaps"_s});
    QCOMPARE(none.exitCode, 0);
    QVERIFY2(none.out.contains("no gaps"), none.out.constData());
    QCOMPARE(search({u"--json"_s, u"--store"_s, folder, u"--gaps"_s}).out, QByteArray());
    {
        auto writer = StoreWriter::open(folder, kStoreHub, {});
        QVERIFY((*writer)->recordGap({.partition = 2,
                                      .from = 10,
                                      .to = 16,
                                      .reason = GapReason::HubRetention,
                                      .timeMs = 1'795'482'123'123}));
        QVERIFY((*writer)->recordGap({.partition = 3,
                                      .from = 4,
                                      .to = Gap::kUnknown,
                                      .reason = GapReason::PartitionGone,
                                      .timeMs = 1}));
    }
    const CliRun people = search({u"--store"_s, folder, u"--gaps"_s});
    QVERIFY2(people.out.contains("10 to 15") && people.out.contains("4 to unknown"), people.out.constData());
    const CliRun run = search({u"--json"_s, u"--store"_s, folder, u"--gaps"_s});
    QCOMPARE(run.exitCode, 0);
    const auto rows = run.objects();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0], (QJsonObject{{u"host"_s, kStoreHub.host},
                                   {u"hub"_s, kStoreHub.hub},
                                   {u"partition"_s, 2},
                                   {u"from"_s, 10},
                                   {u"to"_s, 16},
                                   {u"reason"_s, u"hub-retention"_s},
                                   {u"time"_s, u"2026-11-24T01:02:03.123Z"_s}}));
    QVERIFY(rows[1].value(u"to"_s).isNull());
}

/// Sorting holds them, so there is an end to it, which is told.
void tst_CliSearch::sortsABoundedNumber()
{
    constexpr int kMost = 250'000;
    constexpr int kMore = 5;
    QByteArray bodies;
    for (int i = 0; i < kMost + kMore; ++i)
        bodies += "{\"n\":" + QByteArray::number(i) + "}\n";
    const QString sorted = u"select(source_json.n as n) sort(desc#source_json.n)"_s;
    const QStringList arguments{u"--json"_s, u"--events"_s, u"-"_s, sorted};
    const CliRun run = search(arguments, bodies);
    QCOMPARE(run.exitCode, 0);
    const QByteArrayList lines = run.lines();
    QCOMPARE(lines.size(), qsizetype{kMost});
    QCOMPARE(lines.first(), QByteArray("{\"n\":250004}"));
    QCOMPARE(lines.last(), QByteArray("{\"n\":5}"));
    QVERIFY2(run.err.contains("the first 250000 of this order"), run.err.constData());
    // Whoever asks for a number gets it, and nothing is missing.
    const CliRun limited = search({u"--json"_s, u"--events"_s, u"-"_s, sorted + u" limit(3)"_s}, bodies);
    QCOMPARE(limited.lines().size(), 3);
    QVERIFY2(limited.err.isEmpty(), limited.err.constData());
}

/// In its place, where it says that it is not all, and once it was kept aside.
void tst_CliSearch::searchesWhatIsLeftOfADamagedStore()
{
    using hubscope::store::StoreWriter;
    const QString folder = m_folder.filePath(u"damaged"_s);
    {
        auto writer = StoreWriter::open(folder, kStoreHub, {});
        for (int offset = 0; offset < 40; ++offset) {
            const auto batch = numberedMessages(0, offset, 1, 200);
            QVERIFY((*writer)->append({&batch, 1}));
        }
    }
    QFile database(folder + u"/events.db"_s);
    QVERIFY(database.resize(database.size() * 2 / 3 / 16384 * 16384));
    const QStringList count{u"--json"_s, u"--store"_s, folder, u"where(user) calculate(count)"_s};
    const CliRun inPlace = search(count);
    QCOMPARE(inPlace.exitCode, 1);
    QVERIFY2(inPlace.err.contains("damaged"), inPlace.err.constData());
    const qint64 left = inPlace.objects().constFirst().value(u"count"_s).toInteger();
    QVERIFY2(left >= 10 * 200 && left < 40 * 200, inPlace.out.constData());

    QCOMPARE(search(count + QStringList{u"--damaged"_s}).exitCode, 2);
    QVERIFY(StoreWriter::open(folder, kStoreHub, {})); // keeps it aside
    const CliRun fresh = search(count);
    QCOMPARE(fresh.exitCode, 0);
    QCOMPARE(fresh.objects().constFirst().value(u"count"_s).toInteger(), 0);
    const CliRun aside = search(count + QStringList{u"--damaged"_s});
    QCOMPARE(aside.exitCode, 1);
    QCOMPARE(aside.out, inPlace.out);
    // What the new store lacks is on record.
    const CliRun gaps = search({u"--json"_s, u"--store"_s, folder, u"--gaps"_s});
    QCOMPARE(gaps.objects().size(), 1);
    QCOMPARE(gaps.objects().constFirst().value(u"reason"_s).toString(), u"store-damaged"_s);
    QCOMPARE(gaps.objects().constFirst().value(u"to"_s).toInt(), 40);
}

/// Whoever gives the range need not be told how old and new the events are, which the index would say.
void tst_CliSearch::slicesAGivenRangeOfADamagedStore()
{
    using namespace hubscope::store;
    const QString folder = m_folder.filePath(u"index"_s);
    const QString path = folder + u"/events.db"_s;
    {
        auto writer = StoreWriter::open(folder, kStoreHub, {});
        const auto batch = numberedMessages(0, 0, 10);
        QVERIFY((*writer)->append({&batch, 1}));
    }
    const qint64 page = Database::open(path, Database::Access::ReadOnly, 100)
                            ->integer("SELECT rootpage FROM sqlite_schema WHERE name='chunk_by_time'")
                            .value();
    QFile database(path);
    QVERIFY(database.open(QIODevice::ReadWrite) && database.seek((page - 1) * 16384));
    QCOMPARE(database.write(QByteArray(16384, '\x55')), qint64{16384});
    database.close();
    const QStringList query{u"--json"_s, u"--store"_s, folder, u"calculate(count) timeslice(4)"_s};
    const CliRun run = search(query + QStringList{u"--from"_s, u"2000-01-01"_s, u"--to"_s, u"2100-01-01"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("damaged"), run.err.constData());
    QCOMPARE(run.lines().size(), 4);
    // The whole range nobody can tell.
    QCOMPARE(search(query).exitCode, 2);
}

QTEST_APPLESS_MAIN(tst_CliSearch)
#include "tst_CliSearch.moc"
