// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SearchExport.h"
#include "models/SearchRun.h"
#include "models/StoredSearch.h"
#include "store/Database.h"
#include "support/StoreSamples.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <stop_token>

using namespace Qt::StringLiterals;
using namespace hubscope;
using insight::LogSet;
using models::SearchRun;
using models::StoredSearch;
using State = SearchRun::State;

namespace {

constexpr std::int64_t kStart = 1'767'225'600'000;
constexpr std::int64_t kMinute = 60'000;

/// A sign-in, or each third time a deleted user, so many minutes after the start.
test::StoredMessage message(std::int32_t partition, int minute)
{
    const std::string head =
        R"({"time":")" + insight::toIsoUtc(kStart + minute * kMinute) + R"(","category":)";
    const std::string body = minute % 3 == 0
                                 ? R"("AuditLogs","operationName":"Delete user"})"
                                 : R"("SignInLogs","properties":{"userPrincipalName":"u)" +
                                       std::to_string(minute) + R"(@contoso.com","status":{"errorCode":0}}})";
    return {.partition = partition, .offset = minute, .records = 0, .body = head + body};
}

/// A store with a chunk for each list of minutes, of a partition of its own.
struct Fixture
{
    explicit Fixture(const std::vector<std::vector<int>> &chunks) { keep(chunks); }
    void keep(const std::vector<std::vector<int>> &chunks, const store::HubName &hub = test::kStoreHub)
    {
        auto writer = store::StoreWriter::open(folder, hub, {});
        QVERIFY2(writer, test::whyNot(writer).constData());
        std::int32_t partition = 0;
        for (const std::vector<int> &minutes : chunks) {
            std::vector<test::StoredMessage> messages;
            for (const int minute : minutes)
                messages.push_back(message(partition, minute));
            ++partition;
            const auto batch = test::decodedBatch(messages);
            const auto added = (*writer)->append({&batch, 1});
            QVERIFY2(added, test::whyNot(added).constData());
        }
    }

    static models::SearchRequest request(const QString &query)
    {
        models::SearchRequest request;
        request.query = models::readQueryText(query).value();
        return request;
    }

    /// Minutes of what is found, in the order in which it comes, `most` at most.
    QList<int> found(const models::SearchRequest &request, int most = 1000)
    {
        QList<int> minutes;
        const StoredSearch search(folder, insight::Attribution::FullyQualifiedName);
        result = search.search(request,
                               {.found =
                                    [&](const models::FoundEvent &found) {
                                        minutes += static_cast<int>(found.event.origin.offset);
                                        return minutes.size() < most;
                                    },
                                .progressed =
                                    [&](std::int64_t now, std::int64_t all) {
                                        examined = now;
                                        total = all;
                                    }},
                               {});
        return minutes;
    }

    QTemporaryDir home;
    QString folder = home.filePath(u"store"_s);
    Result<void> result;
    std::int64_t examined = 0;
    std::int64_t total = 0;
};

Result<models::Exported> exported(const models::SearchSourcePtr &source, const models::SearchRequest &request,
                                  const QString &path)
{
    models::SearchExport exporting;
    std::optional<Result<models::Exported>> answer;
    QObject::connect(&exporting, &models::SearchExport::finished, &exporting,
                     [&](const Result<models::Exported> &written) { answer = written; });
    exporting.start(source, request, path);
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        return failure(u"test.no-answer"_s, QString());
    return *answer;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_StoredSearch : public QObject
{
    Q_OBJECT
private slots:
    void goesChunkByChunkInTime();
    void goesThroughAChunkInTime();
    void goesInTimeWhereChunksOverlap();
    void leavesOutWhatIsNotAskedFor();
    void endsWhenNoMoreAreWanted();
    void findsByTheHubsName();
    void tellsEachEventsHub_data();
    void tellsEachEventsHub();
    void groupsAndCountsInTheWindow();
    void nothingWasEverKept();
    void aDamagedChunkHidesNoOther();
};

void tst_StoredSearch::goesChunkByChunkInTime()
{
    // Stored in another order than they happened.
    Fixture f({{10, 11, 12}, {30, 31}, {20, 21, 22}});
    models::SearchRequest request = Fixture::request({});
    QCOMPARE(f.found(request), (QList{31, 30, 22, 21, 20, 12, 11, 10}));
    QVERIFY(f.result);
    QCOMPARE(f.examined, 8);
    QCOMPARE(f.total, 8);
    request.isAscending = true;
    QCOMPARE(f.found(request), (QList{10, 11, 12, 20, 21, 22, 30, 31}));
}

/// Several partitions arrive mixed.
void tst_StoredSearch::goesThroughAChunkInTime()
{
    Fixture f({});
    {
        auto writer = store::StoreWriter::open(f.folder, test::kStoreHub, {}).value();
        const auto batch =
            test::decodedBatch({message(0, 10), message(0, 12), message(1, 11), message(1, 13)});
        QVERIFY(writer->append({&batch, 1}));
    }
    models::SearchRequest request = Fixture::request({});
    QCOMPARE(f.found(request), (QList{13, 12, 11, 10}));
    QCOMPARE(f.found(request, 2), (QList{13, 12}));
    request.isAscending = true;
    QCOMPARE(f.found(request), (QList{10, 11, 12, 13}));
}

/// Late events, and hubs whose partitions are read one after the other.
void tst_StoredSearch::goesInTimeWhereChunksOverlap()
{
    Fixture f({{10, 12, 14, 16}, {1, 13, 20}, {11, 15}, {2, 30}});
    models::SearchRequest request = Fixture::request({});
    const QList<int> newestFirst{30, 20, 16, 15, 14, 13, 12, 11, 10, 2, 1};
    QCOMPARE(f.found(request), newestFirst);
    QCOMPARE(f.examined, 11);
    QCOMPARE(f.found(request, 4), newestFirst.first(4));
    request.isAscending = true;
    QCOMPARE(f.found(request), QList<int>(newestFirst.crbegin(), newestFirst.crend()));
    // In the window and in a file, too, and where the clauses end it early.
    const auto source = std::make_shared<StoredSearch>(f.folder, insight::Attribution::FullyQualifiedName);
    SearchRun run;
    run.start(source, Fixture::request(u"sort(asc) limit(4)"_s));
    QTRY_COMPARE(run.state(), State::Done);
    QTRY_COMPARE(run.events().rowCount(), 4);
    for (int row = 0; row < 4; ++row)
        QCOMPARE(run.events().eventAt(row).row->origin.offset, newestFirst.at(10 - row));
    const QString path = f.home.filePath(u"events.jsonl"_s);
    QCOMPARE(exported(source, Fixture::request({}), path).value().rows, newestFirst.size());
    const QByteArrayList lines = contentOf(path).split('\n');
    for (qsizetype line = 0; line < newestFirst.size(); ++line)
        QVERIFY(lines.at(line).contains(insight::toIsoUtc(kStart + newestFirst.at(line) * kMinute)));
}

void tst_StoredSearch::leavesOutWhatIsNotAskedFor()
{
    Fixture f({{1, 2, 3}, {4, 5, 6}, {40, 41}});
    models::SearchRequest request = Fixture::request(u"where(hubscope.category=SignInLogs)"_s);
    QCOMPARE(f.found(request), (QList{41, 40, 5, 4, 2, 1}));
    request.range = {kStart + 2 * kMinute, kStart + 5 * kMinute};
    QCOMPARE(f.found(request), (QList{4, 2}));
    // What its chunk rules out counts as looked at.
    QCOMPARE(f.examined, 8);
    request = Fixture::request({});
    request.logSets.reset().set(static_cast<std::size_t>(LogSet::CloudServiceAdminActivity));
    QCOMPARE(f.found(request), (QList{6, 3}));
}

void tst_StoredSearch::endsWhenNoMoreAreWanted()
{
    Fixture f({{1, 2, 3}, {4, 5, 6}});
    QCOMPARE(f.found(Fixture::request({}), 2), (QList{6, 5}));
    QVERIFY(f.result);
    std::stop_source stop;
    stop.request_stop();
    const StoredSearch search(f.folder, insight::Attribution::FullyQualifiedName);
    bool isAsked = false;
    const auto stopped = search.search(Fixture::request({}),
                                       {.found = [&](const models::FoundEvent &) { return isAsked = true; },
                                        .progressed = [](std::int64_t, std::int64_t) {}},
                                       stop.get_token());
    QVERIFY(stopped && !isAsked);
}

void tst_StoredSearch::findsByTheHubsName()
{
    Fixture f({{1, 2}});
    QCOMPARE(f.found(Fixture::request(u"where(hubscope.topic=\"%1\")"_s.arg(test::kStoreHub.hub))),
             (QList{2, 1}));
    QCOMPARE(f.found(Fixture::request(u"where(hubscope.topic=other)"_s)), QList<int>());
}

void tst_StoredSearch::tellsEachEventsHub_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("as it comes") << QString();
    QTest::newRow("sorted") << u"where(hubscope.category) sort(asc#hubscope.category)"_s;
}

/// A store goes on where its profile was given another hub: in the list and in a file.
void tst_StoredSearch::tellsEachEventsHub()
{
    QFETCH(QString, query);
    Fixture f({{1, 2}});
    f.keep({{4, 5}}, {test::kStoreHub.host, u"another-hub"_s});
    const auto source = std::make_shared<StoredSearch>(f.folder, insight::Attribution::FullyQualifiedName);
    SearchRun run;
    run.start(source, Fixture::request(query));
    QTRY_COMPARE(run.state(), State::Done);
    QTRY_COMPARE(run.events().rowCount(), 4);
    std::vector<models::SearchExport::ListedEvent> listed;
    for (int row = 0; row < 4; ++row) {
        const models::HeldEvent event = run.events().eventAt(row);
        const bool isOfTheOther = event.row->origin.offset >= 4;
        QCOMPARE(run.hubOf(event), isOfTheOther ? u"another-hub"_s : test::kStoreHub.hub);
        listed.push_back({event, run.hubOf(event)});
    }
    models::SearchExport exporting;
    QSignalSpy finished(&exporting, &models::SearchExport::finished);
    const QString path = f.home.filePath(u"events.jsonl"_s);
    if (query.isEmpty())
        exporting.start(source, Fixture::request(query), path);
    else
        exporting.start(listed, insight::Attribution::FullyQualifiedName, path);
    QTRY_COMPARE(finished.size(), 1);
    const QByteArray written = contentOf(path);
    for (const QString &hub : {u"another-hub"_s, test::kStoreHub.hub})
        QCOMPARE(written.count("\"topic\":\"" + hub.toUtf8() + '"'), 2);
}

void tst_StoredSearch::groupsAndCountsInTheWindow()
{
    Fixture f({{1, 2, 3}, {4, 5, 6}, {7}});
    SearchRun run;
    run.start(std::make_shared<StoredSearch>(f.folder, insight::Attribution::FullyQualifiedName),
              Fixture::request(u"groupby(hubscope.category)"_s));
    QTRY_COMPARE(run.state(), State::Done);
    QCOMPARE(run.progress().found, 7);
    QCOMPARE(run.progress().examined, 7);
    // Each stands in its minute, whoever added it up.
    std::int64_t inBars = 0;
    for (const models::TimeBars::Bar &bar : run.bars().bars())
        inBars += bar.count;
    QCOMPARE(inBars, 7);
    QCOMPARE(run.bars().bars().size(), 7U);
    QStringList rows;
    for (int row = 0; row < run.rows().rowCount(); ++row)
        rows +=
            run.rows().index(row, 0).data().toString() + u' ' + run.rows().index(row, 1).data().toString();
    QCOMPARE(rows, (QStringList{u"SignInLogs 5"_s, u"AuditLogs 2"_s}));
}

void tst_StoredSearch::nothingWasEverKept()
{
    Fixture f({});
    f.folder = f.home.filePath(u"none"_s);
    QCOMPARE(f.found(Fixture::request({})), QList<int>());
    QVERIFY(f.result);
    QVERIFY(!QFile::exists(f.folder));
}

void tst_StoredSearch::aDamagedChunkHidesNoOther()
{
    Fixture f({{1, 2}, {4, 5}, {7, 8}});
    {
        auto raw =
            store::Database::open(f.folder + u"/events.db"_s, store::Database::Access::ReadWrite, 2000);
        QVERIFY2(raw, test::whyNot(raw).constData());
        QVERIFY(raw->execute("UPDATE chunk SET body=x'00112233' WHERE id=2"));
    }
    QCOMPARE(f.found(Fixture::request({})), (QList{8, 7, 2, 1}));
    QVERIFY(!f.result);
    QCOMPARE(f.result.error().code, u"store.corrupt"_s);
    QCOMPARE(f.examined, 6);
    // Nor does it keep them out of a file.
    const auto source = std::make_shared<StoredSearch>(f.folder, insight::Attribution::FullyQualifiedName);
    const QString path = f.home.filePath(u"events.jsonl"_s);
    QCOMPARE(exported(source, Fixture::request({}), path).value().rows, 4);
    QCOMPARE(exported(source, Fixture::request({}), path).value().damage->code, u"store.corrupt"_s);
    QCOMPARE(contentOf(path).count('\n'), 4);
    // Where nothing else is found the damage is the answer.
    models::SearchRequest request = Fixture::request({});
    request.range = {kStart + 4 * kMinute, kStart + 6 * kMinute};
    QCOMPARE(exported(source, request, f.home.filePath(u"none.jsonl"_s)).error().code, u"store.corrupt"_s);
    QVERIFY(!QFile::exists(f.home.filePath(u"none.jsonl"_s)));
}

QTEST_GUILESS_MAIN(tst_StoredSearch)
#include "tst_StoredSearch.moc"
