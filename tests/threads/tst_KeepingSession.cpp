// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SessionFixture.h"
#include "support/ScriptedSink.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace hubscope;
using namespace hubscope::pipeline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::makeSession;
using test::numbered;
using test::ScriptedEventSource;
using test::ScriptedPlace;
using test::SourceScript;
using test::waitFor;

namespace {

/// The writer stage of a session, without Qt's event loop, for the ThreadSanitizer.
class TstKeepingSession : public QObject
{
    Q_OBJECT
private slots:
    void keepsBeforeItHandsOn();
    void goesOnWhereTheSinkSays_data();
    void goesOnWhereTheSinkSays();
    void holdsBackWhileItCannotWrite();
    void makesRoomWhileItCannotWrite();
    void opensOnceItCan();
    void tellsWhatTheSinkRemarks();
    void leavesTheHubAloneWithoutAStore_data();
    void leavesTheHubAloneWithoutAStore();
    void showsWhatAnotherProgramKeeps();
    void endsWhileItCannotWrite();
    void leavesNoHoleWhenStopped();
    void waitsForTheSessionBefore();
    void letsGoOfTheSessionBefore_data();
    void letsGoOfTheSessionBefore();
    void keepsGapsInOrder();
    void keepsMessagesOfManyRecordsWhole();
    void endsInsideAMessageOfManyRecords();
    void keepsWhatNobodyUnderstands();

private:
    std::shared_ptr<ScriptedPlace> m_place;
    void fresh() { m_place = std::make_shared<ScriptedPlace>(); }
};

using Clock = std::chrono::steady_clock;

/// What a session has said of its store and of gaps, and its newest statistics.
struct Heard
{
    std::vector<Keeping> keeping;
    std::vector<Gap> gaps;
    std::vector<SourceError> errors;
    SourceStatistics statistics;

    void listen(ReadSession &session)
    {
        const Outbox::Content content = session.outbox.take();
        for (const Note &note : content.notes) {
            if (const auto *told = std::get_if<KeepingNote>(&note))
                keeping.push_back(told->keeping);
            else if (const auto *found = std::get_if<GapNote>(&note))
                gaps.push_back(found->gap);
            else if (const auto *fault = std::get_if<ErrorNote>(&note))
                errors.push_back(fault->error);
        }
        if (content.statistics)
            statistics = *content.statistics;
    }
    bool is(Keeping::State state) const { return !keeping.empty() && keeping.back().state == state; }
};

std::optional<Error> full()
{
    return Error{u"store.disk-full"_s, Severity::Error, u"no space left"_s, {}};
}

void TstKeepingSession::keepsBeforeItHandsOn()
{
    fresh();
    constexpr std::int64_t kTotal = 20'000;
    RunningSession running(makeSession(numbered(kTotal, 1'000), {m_place->factory()}));
    std::int64_t next = 0;
    QVERIFY(waitFor([&] {
        for (const auto &batch : running.session().feed.take(100)) {
            for (const insight::EventRow &row : batch->rows()) {
                if (row.origin.offset != next++ || !m_place->holds({1, row.origin.offset, row.record}))
                    return true;
            }
        }
        return next == kTotal;
    }));
    QCOMPARE(next, kTotal);
    QVERIFY(running.end(Clock::now() + 10s));
    QCOMPARE(m_place->breach(), QString());
    QCOMPARE(m_place->events().size(), std::size_t{kTotal});
    QCOMPARE(m_place->positions(), KnownPositions(Positions{{1, kTotal}}));
    QCOMPARE(running.session().handedOn().messages, kTotal);
    QCOMPARE(running.session().handedOn().events(), kTotal);
    QVERIFY(!m_place->isOpen());
}

void TstKeepingSession::goesOnWhereTheSinkSays_data()
{
    QTest::addColumn<bool>("everRead");
    QTest::addColumn<Positions>("positions");
    QTest::newRow("first start") << false << Positions{};
    QTest::newRow("two partitions") << true << Positions{{1, 17}, {4, 3}};
    QTest::newRow("all made anew") << true << Positions{};
}

void TstKeepingSession::goesOnWhereTheSinkSays()
{
    QFETCH(bool, everRead);
    QFETCH(Positions, positions);
    fresh();
    const KnownPositions known = everRead ? KnownPositions(positions) : KnownPositions();
    m_place->setPositions(known);
    std::mutex mutex;
    std::optional<KnownPositions> heard;
    SourceScript script = numbered(30);
    script.resume = [&](const KnownPositions &told) {
        const std::scoped_lock lock(mutex);
        heard = told;
    };
    // What the session before took does not count beside what is kept.
    RunningSession running(
        makeSession(std::move(script), {m_place->factory()}, {.known = Positions{{1, 5}}, .before = {}}));
    QVERIFY(waitFor([&] {
        const std::scoped_lock lock(mutex);
        return heard.has_value();
    }));
    QCOMPARE(*heard, known);
    QVERIFY(running.end(Clock::now() + 10s));
}

void TstKeepingSession::holdsBackWhileItCannotWrite()
{
    fresh();
    constexpr std::int64_t kTotal = 2'000; // 100 MB: far more than may be in memory
    std::atomic<bool> blocked{true};
    m_place->obstructWriting([&] { return blocked ? full() : std::nullopt; });
    std::atomic<int> served{0};
    SourceScript script = numbered(kTotal, 50'000);
    script.serve = [&](SourceListener &) { ++served; };
    RunningSession running(makeSession(std::move(script), {m_place->factory()}));
    Heard heard;
    QVERIFY(waitFor([&] {
        heard.listen(running.session());
        return heard.is(Keeping::State::Blocked) && heard.statistics.heldBack;
    }));
    const int before = served;
    QVERIFY(waitFor([&] { return served > before + 3; }));
    QCOMPARE(heard.keeping.back().cause->codeName, u"store.disk-full"_s);
    QCOMPARE(heard.keeping.back().cause->stage, SourceStage::Store);
    QVERIFY(heard.statistics.messages < kTotal);
    QVERIFY(running.session().feed.take(1).empty());
    QVERIFY(m_place->events().empty());

    blocked = false;
    std::int64_t next = 0;
    QVERIFY(waitFor([&] {
        for (const auto &batch : running.session().feed.take(1'000))
            next += static_cast<std::int64_t>(batch->rows().size());
        heard.listen(running.session());
        return next == kTotal;
    }));
    QVERIFY(heard.is(Keeping::State::Kept));
    // Told once, however often it was tried.
    QCOMPARE(heard.keeping.size(), 4U);
    QVERIFY(running.end(Clock::now() + 10s));
    QCOMPARE(m_place->breach(), QString());
    QCOMPARE(m_place->events().size(), std::size_t{kTotal});
}

/// "Let Hubscope keep less" is what a full disk is told by: it must lead to something.
void TstKeepingSession::makesRoomWhileItCannotWrite()
{
    fresh();
    m_place->obstructWriting([place = m_place.get()] {
        return place->upkeeps() > 0
                   ? std::nullopt
                   : std::optional(Error{u"store.disk-full"_s, Severity::Error, u"no room"_s, {}});
    });
    RunningSession running(makeSession(numbered(5), {m_place->factory()}));
    QVERIFY(waitFor([&] { return m_place->events().size() == 5; }));
    QVERIFY(running.end(Clock::now() + 10s));
    QCOMPARE(m_place->breach(), QString());
}

void TstKeepingSession::opensOnceItCan()
{
    fresh();
    std::atomic<int> attempts{0};
    m_place->obstructOpening([&] { return ++attempts < 3 ? full() : std::nullopt; });
    RunningSession running(makeSession(numbered(10), {m_place->factory()}));
    Heard heard;
    QVERIFY(waitFor([&] {
        heard.listen(running.session());
        return m_place->events().size() == 10;
    }));
    QCOMPARE(attempts, 3);
    heard.listen(running.session());
    QCOMPARE(heard.keeping.size(), 3U);
    QCOMPARE(heard.keeping[0].state, Keeping::State::Opening);
    QCOMPARE(heard.keeping[1].state, Keeping::State::Blocked);
    QCOMPARE(heard.keeping[2].state, Keeping::State::Kept);
    QVERIFY(heard.errors.empty());
    QVERIFY(running.end(Clock::now() + 10s));
}

/// After opening, and after a write: a damaged store may be replaced at both.
void TstKeepingSession::tellsWhatTheSinkRemarks()
{
    fresh();
    const auto remark = [](const QString &detail) {
        return Error{u"store.kept-aside"_s, Severity::Warning, detail, u"/where"_s};
    };
    m_place->setRemark(remark(u"opened"_s));
    std::atomic<int> writes{0};
    m_place->obstructWriting([&]() -> std::optional<Error> {
        if (++writes == 1)
            m_place->setRemark(remark(u"written"_s));
        return std::nullopt;
    });
    RunningSession running(makeSession(numbered(10), {m_place->factory()}));
    Heard heard;
    QVERIFY(waitFor([&] {
        heard.listen(running.session());
        return heard.errors.size() == 2;
    }));
    QCOMPARE(heard.errors[0].text, u"opened"_s);
    QCOMPARE(heard.errors[1].text, u"written"_s);
    for (const SourceError &error : heard.errors) {
        QCOMPARE(error.codeName, u"store.kept-aside"_s);
        QVERIFY(!error.needsPerson);
    }
    QCOMPARE(m_place->events().size(), 10U);
    QVERIFY(running.end(Clock::now() + 10s));
}

void TstKeepingSession::leavesTheHubAloneWithoutAStore_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : {u"store.locked"_s, u"store.newer"_s, u"store.symlink"_s,
                                u"store.foreign-file"_s, u"store.no-place"_s})
        QTest::newRow(qPrintable(code)) << code;
}

void TstKeepingSession::leavesTheHubAloneWithoutAStore()
{
    QFETCH(QString, code);
    fresh();
    m_place->obstructOpening([&] { return Error{code, Severity::Error, u"why"_s, u"/where"_s}; });
    std::atomic<bool> asked{false};
    SourceScript script;
    script.open = [&](SourceListener &) -> Result<void> {
        asked = true;
        return {};
    };
    RunningSession running(makeSession(std::move(script), {m_place->factory()}));
    QVERIFY(running.session().waitEnded(Clock::now() + 60s));
    Heard heard;
    heard.listen(running.session());
    QCOMPARE(heard.errors.size(), 1U);
    QCOMPARE(heard.errors[0].codeName, code);
    QCOMPARE(heard.errors[0].stage, SourceStage::Store);
    QVERIFY(heard.errors[0].needsPerson);
    QVERIFY(!asked);
    QVERIFY(running.end(Clock::now() + 10s));
}

void TstKeepingSession::showsWhatAnotherProgramKeeps()
{
    fresh();
    const auto other = m_place->factory()();
    QVERIFY(other->open());
    RunningSession running(makeSession(numbered(10), {.sink = m_place->factory(), .showIfInUse = true},
                                       {.known = Positions{{1, 4}}, .before = {}}));
    std::size_t rows = 0;
    QVERIFY(waitFor([&] {
        for (const auto &batch : running.session().feed.take(100))
            rows += batch->rows().size();
        return rows == 6;
    }));
    Heard heard;
    heard.listen(running.session());
    QVERIFY(heard.is(Keeping::State::Elsewhere));
    QVERIFY(m_place->events().empty());
    QVERIFY(running.end(Clock::now() + 10s));
}

void TstKeepingSession::endsWhileItCannotWrite()
{
    fresh();
    m_place->obstructWriting(full);
    RunningSession running(makeSession(numbered(1'000'000, 10'000), {m_place->factory()}));
    Heard heard;
    QVERIFY(waitFor([&] {
        heard.listen(running.session());
        return heard.is(Keeping::State::Blocked) && heard.statistics.heldBack;
    }));
    const auto begun = Clock::now();
    QVERIFY(running.end(begun + 5s));
    QVERIFY(m_place->events().empty());
    QVERIFY(!m_place->positions());
}

void TstKeepingSession::leavesNoHoleWhenStopped()
{
    // A place that fails now and then, a reader that does not follow, and a stop at any moment: what is kept
    // is everything up to a position. ScriptedPlace objects to whatever comes after a hole.
    constexpr std::int64_t kTotal = 3'000;
    fresh();
    std::atomic<unsigned> asked{0};
    m_place->obstructWriting([&] { return ++asked % 3 == 1 ? full() : std::nullopt; });
    int rounds = 0;
    for (std::size_t kept = 0; kept < std::size_t{kTotal}; ++rounds) {
        RunningSession running(makeSession(numbered(kTotal, 20'000), {m_place->factory()}));
        QVERIFY(waitFor([&] {
            if (rounds % 3 == 2)
                running.session().feed.take(1);
            return m_place->events().size() > kept;
        }));
        QVERIFY(running.end(Clock::now() + 10s));
        QCOMPARE(m_place->breach(), QString());
        kept = m_place->events().size();
        QCOMPARE(m_place->positions(), KnownPositions(Positions{{1, static_cast<std::int64_t>(kept)}}));
    }
    QVERIFY(rounds > 1);
}

void TstKeepingSession::waitsForTheSessionBefore()
{
    fresh();
    std::atomic<bool> inside{false};
    std::atomic<bool> open{false};
    m_place->obstructWriting([&]() -> std::optional<Error> {
        inside = true;
        while (!open)
            std::this_thread::yield();
        return std::nullopt;
    });
    auto first = std::make_optional<RunningSession>(makeSession(numbered(10), {m_place->factory()}));
    QVERIFY(waitFor([&] { return inside.load(); }));
    first->requestStop();
    RunningSession second(
        makeSession(numbered(20), {m_place->factory()}, {.known = {}, .before = {first->shared()}}));
    Heard heard;
    QVERIFY(waitFor([&] {
        heard.listen(second.session());
        return heard.is(Keeping::State::Opening);
    }));
    QVERIFY(!heard.is(Keeping::State::Kept));
    open = true;
    QVERIFY(waitFor([&] { return m_place->events().size() == 20; }));
    QVERIFY(first->end(Clock::now() + 10s));
    QVERIFY(second.end(Clock::now() + 10s));
    QCOMPARE(m_place->breach(), QString());
}

void TstKeepingSession::letsGoOfTheSessionBefore_data()
{
    QTest::addColumn<bool>("kept");
    QTest::newRow("kept") << true;
    QTest::newRow("not kept") << false;
}

void TstKeepingSession::letsGoOfTheSessionBefore()
{
    QFETCH(bool, kept);
    fresh();
    const KeepPlan plan = kept ? KeepPlan{.sink = m_place->factory()} : KeepPlan{};
    auto first = std::make_optional<RunningSession>(makeSession(numbered(10), plan));
    RunningSession second(makeSession(numbered(20), plan, {.known = {}, .before = {first->shared()}}));
    const std::weak_ptr<ReadSession> before = first->shared();
    QVERIFY(first->end(Clock::now() + 10s));
    first.reset();
    QVERIFY(waitFor([&] { return before.expired(); }));
    QVERIFY(second.end(Clock::now() + 10s));
}

void TstKeepingSession::keepsGapsInOrder()
{
    fresh();
    const Gap gap{.partition = 1, .from = 3, .to = 10, .reason = GapReason::HubRetention, .timeMs = 99};
    SourceScript script;
    script.poll = [gap, step = 0](SourceListener &listener, std::chrono::milliseconds timeout) mutable {
        switch (step++) {
        case 0:
            listener.onBegin({{1, 0}, {2, 50}});
            return false;
        case 1:
        case 2:
        case 3:
            listener.onMessage({.partition = 1, .offset = step - 2, .enqueuedMs = 0, .body = "{}"});
            return true;
        case 4:
            listener.onGap(gap);
            return false;
        case 5:
            listener.onMessage({.partition = 1, .offset = 10, .enqueuedMs = 0, .body = "{}"});
            return true;
        default:
            ScriptedEventSource::idle(timeout);
            return false;
        }
    };
    RunningSession running(makeSession(std::move(script), {m_place->factory()}));
    QVERIFY(waitFor([&] { return m_place->events().size() == 4; }));
    QCOMPARE(m_place->gaps(), std::vector{gap});
    // A partition without an event has its position too: after a restart nothing of it is passed over.
    QCOMPARE(m_place->positions(), KnownPositions(Positions{{1, 11}, {2, 50}}));
    Heard heard;
    QVERIFY(waitFor([&] {
        heard.listen(running.session());
        return !heard.gaps.empty();
    }));
    QCOMPARE(heard.gaps, std::vector{gap});
    QVERIFY(running.end(Clock::now() + 10s));
    QCOMPARE(running.session().handedOn().gaps, 1);
    QCOMPARE(m_place->breach(), QString());
}

/// However many batches a message makes, one of them is in memory while it is kept.
void TstKeepingSession::keepsMessagesOfManyRecordsWhole()
{
    fresh();
    constexpr std::uint32_t kRecords = 10 * DecodedChunk::kMaxBatchRows + 1;
    constexpr std::string_view kRecord = R"({"a":1})";
    const std::string many = test::recordsOf(kRecords, kRecord);
    // The first attempt fails in the middle; the next begins again.
    std::atomic<int> batches{0};
    m_place->obstructBatches([&] { return ++batches == 7 ? full() : std::nullopt; });
    RunningSession running(
        makeSession(numbered(3, [&](std::int64_t offset) { return offset == 1 ? many : "[{\"a\":1}]"; }),
                    {m_place->factory()}));
    std::uint32_t next = 0;
    QVERIFY(waitFor([&] {
        for (const auto &batch : running.session().feed.take(1)) {
            for (const insight::EventRow &row : batch->rows()) {
                if (row.origin.offset == 1 && row.record == next && row.source == kRecord)
                    ++next;
            }
        }
        return m_place->holds({1, 2, 0}) && next == kRecords;
    }));
    QCOMPARE(m_place->breach(), QString());
    QCOMPARE(m_place->events().size(), std::size_t{kRecords} + 2);
    QCOMPARE(m_place->mostBatches(), 11);
    QCOMPARE(m_place->mostLive(), 1);
    QVERIFY(batches >= 11 + 7);
    QVERIFY(running.end(Clock::now() + 10s));
    QCOMPARE(running.session().handedOn().events(), std::int64_t{kRecords} + 2);
    QCOMPARE(running.session().handedOn().messages, 3);
}

/// All of a message or nothing, and it does not wait for the rest.
void TstKeepingSession::endsInsideAMessageOfManyRecords()
{
    fresh();
    const std::string many = test::recordsOf(10 * DecodedChunk::kMaxBatchRows, R"({"a":1})");
    const auto script = [&] {
        return numbered(2, [&](std::int64_t offset) { return offset == 1 ? many : "[{\"a\":1}]"; });
    };
    std::atomic<int> batches{0};
    std::atomic<bool> ending{false};
    m_place->obstructBatches([&]() -> std::optional<Error> {
        const int begun = ++batches;
        while (begun > 3 && !ending)
            std::this_thread::yield();
        return std::nullopt;
    });
    {
        RunningSession running(makeSession(script(), {m_place->factory()}));
        QVERIFY(waitFor([&] { return batches > 3; }));
        running.requestStop();
        ending = true;
        QVERIFY(running.end(Clock::now() + 10s));
    }
    QVERIFY2(batches < 11, "it went on to the end");
    QVERIFY(!m_place->holds({1, 1, 0}));
    m_place->obstructBatches({});
    RunningSession running(makeSession(script(), {m_place->factory()}));
    QVERIFY(waitFor([&] { return m_place->holds({1, 1, 0}); }));
    QVERIFY(running.end(Clock::now() + 10s));
    QCOMPARE(m_place->events().size(), std::size_t{10} * DecodedChunk::kMaxBatchRows + 1);
    QCOMPARE(m_place->breach(), QString());
}

void TstKeepingSession::keepsWhatNobodyUnderstands()
{
    fresh();
    const std::string poison("\xff\0{\"records\":[{]]", 17);
    SourceScript script;
    script.poll = [poison, next = 0](SourceListener &listener, std::chrono::milliseconds timeout) mutable {
        if (next == 3) {
            ScriptedEventSource::idle(timeout);
            return false;
        }
        listener.onMessage(
            {.partition = 1, .offset = next, .enqueuedMs = 0, .body = next == 1 ? poison : "{\"a\":1}"});
        ++next;
        return true;
    };
    RunningSession running(makeSession(std::move(script), {m_place->factory()}));
    std::vector<insight::EventBatchPtr> batches;
    std::size_t rows = 0;
    QVERIFY(waitFor([&] {
        for (auto &batch : running.session().feed.take(100)) {
            rows += batch->rows().size();
            batches.push_back(std::move(batch));
        }
        return rows >= 3 && m_place->holds({1, 2, 0});
    }));
    bool found = false;
    for (const auto &batch : batches) {
        for (const insight::EventRow &row : batch->rows()) {
            if (row.origin.offset != 1)
                continue;
            found = true;
            QCOMPARE(row.logSet, insight::LogSet::UnparsedData);
            QCOMPARE(row.source, std::string_view(poison));
        }
    }
    QVERIFY(found);
    QVERIFY(m_place->holds({1, 1, 0}));
    QVERIFY(running.end(Clock::now() + 10s));
    QCOMPARE(m_place->breach(), QString());
}

} // namespace

QTEST_GUILESS_MAIN(TstKeepingSession)
#include "tst_KeepingSession.moc"
