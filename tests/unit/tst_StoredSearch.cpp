// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SearchRun.h"
#include "models/StoredSearch.h"
#include "store/Database.h"
#include "support/StoreSamples.h"

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
    explicit Fixture(const std::vector<std::vector<int>> &chunks)
    {
        auto writer = store::StoreWriter::open(folder, test::kStoreHub, {});
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

} // namespace

class tst_StoredSearch : public QObject
{
    Q_OBJECT
private slots:
    void goesChunkByChunkInTime();
    void leavesOutWhatIsNotAskedFor();
    void endsWhenNoMoreAreWanted();
    void findsByTheHubsName();
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
}

QTEST_GUILESS_MAIN(tst_StoredSearch)
#include "tst_StoredSearch.moc"
