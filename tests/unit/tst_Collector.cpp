// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/RuleCheck.h"
#include "pipeline/ClientCodes.h"
#include "pipeline/Collector.h"
#include "support/ScriptedEventSource.h"
#include "support/ScriptedSink.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <sched.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>

using namespace hubscope;
using namespace hubscope::pipeline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::ScriptedEventSource;
using test::SourceScript;

namespace {

/// A door that a thread of the source waits at, until the test opens it.
class Door
{
public:
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }
    void wait()
    {
        std::unique_lock lock(m_mutex);
        m_waiting = true;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_open; });
        m_passed = true;
        m_changed.notify_all();
    }
    bool isWaitedAt()
    {
        const std::lock_guard lock(m_mutex);
        return m_waiting;
    }
    bool waitPassed()
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, 10s, [this] { return m_passed; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_open = false;
    bool m_waiting = false;
    bool m_passed = false;
};

SourceError fault(int errorCode, bool needsPerson, const QString &text = u"no"_s)
{
    SourceError error;
    error.stage = SourceStage::Sasl;
    error.code = errorCode;
    error.text = error.raw = text;
    error.needsPerson = needsPerson;
    return error;
}

/// A source that is live and gives `total` messages of `size` bytes.
SourceScript steady(std::int64_t total, std::size_t size = 10,
                    std::shared_ptr<std::atomic<std::int64_t>> given = {})
{
    auto sent = given ? given : std::make_shared<std::atomic<std::int64_t>>(0);
    auto body = std::make_shared<std::string>(size, 'x');
    SourceScript script;
    script.open = [](SourceListener &listener) -> Result<void> {
        listener.onLive();
        return {};
    };
    script.poll = [sent, body, total](SourceListener &listener, std::chrono::milliseconds timeout) {
        if (*sent == total) {
            ScriptedEventSource::idle(timeout);
            return false;
        }
        listener.onMessage({.partition = 0, .offset = *sent, .enqueuedMs = 1000, .body = *body});
        ++*sent;
        return true;
    };
    return script;
}

struct Watched
{
    explicit Watched(SourceScript script)
        : collector(ScriptedEventSource::factory(std::move(script)), insight::RuleBook::builtIn())
    {
        QObject::connect(&collector, &Collector::stateChanged, &collector, [this](const SourceState &state) {
            states += QString::fromLatin1(stateName(state));
        });
    }
    QStringList states;
    Collector collector;
};

class TstCollector : public QObject
{
    Q_OBJECT
private slots:
    void tellsEachChangeOnce();
    void readsInTheBackground();
    void handsOutEveryMessageInOrder();
    void announcesEventsAgainOnlyAfterTake();
    void announcesWhatIsLeftAfterTheEnd();
    void holdsReadingBack();
    void keepsServingEventsWhileHeldBack();
    void failsAndStopsKnocking();
    void failsWhenTheClientCannotBeMade();
    void foldsRepeatedErrors();
    void leavesAStuckSourceBehind();
    void stopsAStuckSourceInTime();
    void startsAnewWhileRunning();
    void mayBeDeletedBySlots();
    void boundsLogLines();
    void sortsByTheNewestBookFromTheNextChunkOn();
    void newSessionsBeginWithTheNewestBook();
    void goesOnBehindWhatWasTaken();
    void tellsOfTheStoreAndOfGaps();
    void failsAtOnceIfTheStoreNeedsAPerson();
    void waitsForTheStoreOverAStartThatWasStopped_data();
    void waitsForTheStoreOverAStartThatWasStopped();
};

void TstCollector::tellsEachChangeOnce()
{
    auto step = std::make_shared<std::atomic<int>>(0);
    SourceScript script;
    script.poll = [step](SourceListener &listener, std::chrono::milliseconds) {
        ScriptedEventSource::idle(1ms);
        switch (step->exchange(0)) {
        case 1:
            listener.onLive();
            break;
        case 2:
            listener.onConnectionLost(fault(code::kTransport, false));
            break;
        default:
            break;
        }
        return false;
    };
    Watched watched(std::move(script));
    watched.collector.start({});
    QCOMPARE(watched.states, QStringList{u"connecting"_s});
    *step = 1;
    QTRY_COMPARE(watched.states.last(), u"live"_s);
    *step = 2;
    QTRY_COMPARE(watched.states.last(), u"reconnecting"_s);
    *step = 1;
    QTRY_COMPARE(watched.states.size(), 4);
    watched.collector.stop();
    QTRY_COMPARE(watched.states, (QStringList{u"connecting"_s, u"live"_s, u"reconnecting"_s, u"live"_s,
                                              u"stopping"_s, u"idle"_s}));
    watched.collector.stop();
    QCOMPARE(watched.states.size(), 6);
}

/// Consumer, decoder and writer: the window's thread goes before all of them.
void TstCollector::readsInTheBackground()
{
    if (sched_getscheduler(0) != SCHED_OTHER)
        QSKIP("The tests run under a policy of somebody's choice.");
    const auto inBackground = [] {
        const QStringList threads = QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return std::ranges::count_if(
            threads, [](const QString &thread) { return sched_getscheduler(thread.toInt()) == SCHED_BATCH; });
    };
    Watched watched({});
    QCOMPARE(inBackground(), 0);
    watched.collector.start({});
    QTRY_COMPARE(inBackground(), 3);
    QCOMPARE(sched_getscheduler(0), SCHED_OTHER);
}

void TstCollector::handsOutEveryMessageInOrder()
{
    constexpr std::int64_t kTotal = 30'000;
    Watched watched(steady(kTotal, 500));
    watched.collector.start({});
    std::int64_t next = 0;
    const auto takeAll = [&] {
        for (const auto &batch : watched.collector.take(2000)) {
            for (const insight::EventRow &row : batch->rows()) {
                if (row.origin.offset != next)
                    return false;
                ++next;
            }
        }
        return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(takeAll() && next == kTotal, 60'000);
    QTRY_COMPARE(watched.collector.statistics().messages, kTotal);
    QTRY_COMPARE(watched.collector.statistics().events, kTotal);
    QCOMPARE(watched.collector.statistics().bytes, kTotal * 500);
    QCOMPARE(watched.collector.statistics().partitions[0].position, kTotal);
    QCOMPARE(watched.collector.statistics().newestEnqueuedMs, 1000);
}

void TstCollector::announcesEventsAgainOnlyAfterTake()
{
    auto sent = std::make_shared<std::atomic<std::int64_t>>(0);
    Watched watched(steady(5'000, 1000, sent));
    QSignalSpy ready(&watched.collector, &Collector::eventsReady);
    watched.collector.start({});
    QTRY_COMPARE(watched.collector.statistics().events, 5'000);
    QCOMPARE(ready.size(), 1);
    QVERIFY(!watched.collector.take(1).empty());
    QTRY_COMPARE(ready.size(), 2);
    std::size_t batches = watched.collector.take(1'000'000).size();
    QVERIFY(batches > 0);
    QVERIFY(watched.collector.take(1'000'000).empty());
}

void TstCollector::announcesWhatIsLeftAfterTheEnd()
{
    constexpr std::int64_t kTotal = 12;
    Watched watched(steady(kTotal, 600'000)); // each in a batch of its own
    Collector &collector = watched.collector;
    collector.start({});
    QTRY_COMPARE(collector.statistics().events, kTotal);
    collector.stop();
    QTRY_COMPARE(watched.states.last(), u"idle"_s);
    std::int64_t taken = 0;
    const auto takeOne = [&] {
        for (const auto &batch : collector.take(1))
            taken += static_cast<std::int64_t>(batch->rows().size());
    };
    connect(&collector, &Collector::eventsReady, &collector, takeOne);
    takeOne();
    QVERIFY(taken < kTotal);
    QTRY_COMPARE(taken, kTotal);
}

void TstCollector::holdsReadingBack()
{
    // 200 MB while nobody takes: reading stops far before, and goes on when somebody does.
    constexpr std::size_t kSize = 100'000;
    constexpr std::int64_t kTotal = 2'000;
    constexpr std::int64_t kBound = 100 * 1024 * 1024;
    auto sent = std::make_shared<std::atomic<std::int64_t>>(0);
    Watched watched(steady(kTotal, kSize, sent));
    watched.collector.start({});
    // At rest: held back in two rounds of statistics, and nothing read between them.
    std::int64_t last = -1;
    int quietRounds = 0;
    connect(&watched.collector, &Collector::statisticsChanged, this, [&](const SourceStatistics &now) {
        quietRounds = now.heldBack && now.messages == last ? quietRounds + 1 : 0;
        last = now.messages;
    });
    QTRY_VERIFY(quietRounds >= 2);
    const std::int64_t atRest = *sent;
    QVERIFY2(atRest * static_cast<std::int64_t>(kSize) <= kBound, qPrintable(QString::number(atRest)));
    QVERIFY(watched.collector.statistics().holdBacks >= 1);

    std::int64_t rows = 0;
    const auto takeAll = [&] {
        for (const auto &batch : watched.collector.take(100))
            rows += static_cast<std::int64_t>(batch->rows().size());
        return rows;
    };
    QTRY_COMPARE_WITH_TIMEOUT(takeAll(), kTotal, 60'000);
    QTRY_VERIFY(!watched.collector.statistics().heldBack);
    watched.collector.disconnect(this);
}

void TstCollector::keepsServingEventsWhileHeldBack()
{
    auto told = std::make_shared<std::atomic<bool>>(false);
    SourceScript script = steady(2'000, 100'000);
    script.serve = [told](SourceListener &listener) {
        if (!told->exchange(true))
            listener.onConnectionLost(fault(code::kTransport, false, u"gone"_s));
    };
    Watched watched(std::move(script));
    watched.collector.start({});
    QTRY_VERIFY(std::holds_alternative<Reconnecting>(watched.collector.state()));
    QVERIFY(watched.collector.statistics().messages < 2'000);
}

void TstCollector::failsAndStopsKnocking()
{
    auto polls = std::make_shared<std::atomic<int>>(0);
    auto closed = std::make_shared<std::atomic<bool>>(false);
    SourceScript script;
    script.poll = [polls](SourceListener &listener, std::chrono::milliseconds) {
        if (++*polls == 1) {
            listener.onError(fault(code::kTransport, false, u"refused"_s));
            listener.onError(fault(code::kAuthentication, true, u"wrong key"_s));
        }
        ScriptedEventSource::idle(5ms);
        return false;
    };
    script.close = [closed] { *closed = true; };
    Watched watched(std::move(script));
    QSignalSpy errors(&watched.collector, &Collector::errorReported);
    watched.collector.start({});
    QTRY_COMPARE(watched.states.last(), u"failed"_s);
    QCOMPARE(std::get<Failed>(watched.collector.state()).cause.text, u"wrong key"_s);
    QCOMPARE(errors.size(), 2);
    QTRY_VERIFY(closed->load());
    QCOMPARE(watched.states, (QStringList{u"connecting"_s, u"connecting"_s, u"failed"_s}));
    watched.collector.stop();
    QTRY_COMPARE(watched.states.last(), u"idle"_s);
}

void TstCollector::failsWhenTheClientCannotBeMade()
{
    SourceScript script;
    script.open = [](SourceListener &) -> Result<void> {
        return failure(u"kafka.ca-file"_s, u"CA file cannot be read: No such file"_s);
    };
    Watched watched(std::move(script));
    watched.collector.start({});
    QTRY_COMPARE(watched.states.last(), u"failed"_s);
    const SourceError cause = std::get<Failed>(watched.collector.state()).cause;
    QCOMPARE(cause.stage, SourceStage::Client);
    QVERIFY(cause.text.contains("CA file"_L1));
    watched.collector.stop();
    QTRY_COMPARE(watched.states.last(), u"idle"_s);
}

void TstCollector::foldsRepeatedErrors()
{
    auto polls = std::make_shared<std::atomic<int>>(0);
    SourceScript script;
    script.poll = [polls](SourceListener &listener, std::chrono::milliseconds) {
        listener.onError(fault(code::kTransport, false, u"refused"_s));
        listener.onError(fault(code::kCoordinatorNotAvailable, false, u"noise"_s));
        ++*polls;
        ScriptedEventSource::idle(1ms);
        return false;
    };
    Watched watched(std::move(script));
    QSignalSpy errors(&watched.collector, &Collector::errorReported);
    watched.collector.start({});
    QTRY_VERIFY(*polls > 200);
    QCOMPARE(errors.size(), 1);
}

void TstCollector::leavesAStuckSourceBehind()
{
    // A name look-up that does not come back: quitting takes five seconds at most, and nothing is touched
    // afterwards.
    auto door = std::make_shared<Door>();
    SourceScript script = steady(0);
    script.close = [door] { door->wait(); };
    auto collector = std::make_unique<Collector>(ScriptedEventSource::factory(std::move(script)),
                                                 insight::RuleBook::builtIn());
    collector->start({});
    QTRY_VERIFY(std::holds_alternative<Live>(collector->state()));
    // It comes back while the door is still shut.
    collector.reset();
    QVERIFY(door->isWaitedAt());
    door->open();
    QVERIFY(door->waitPassed());
}

void TstCollector::stopsAStuckSourceInTime()
{
    const auto place = std::make_shared<test::ScriptedPlace>();
    auto door = std::make_shared<Door>();
    SourceScript script;
    script.poll = [door](SourceListener &, std::chrono::milliseconds) {
        door->wait();
        return false;
    };
    Watched watched(std::move(script));
    QList<Keeping::State> keeping;
    connect(&watched.collector, &Collector::keepingChanged, &watched.collector,
            [&](const Keeping &now) { keeping.append(now.state); });
    watched.collector.start({}, insight::Attribution::ShortName, {.sink = place->factory()});
    QTRY_VERIFY(door->isWaitedAt());
    QTRY_COMPARE(keeping, (QList{Keeping::State::Opening, Keeping::State::Kept}));
    // It comes back while the door is still shut, and gives up on it later.
    watched.collector.stop();
    QCOMPARE(watched.states.last(), u"stopping"_s);
    QTRY_COMPARE_WITH_TIMEOUT(watched.states.last(), u"idle"_s, 20'000);
    QCOMPARE(keeping.last(), Keeping::State::Off);
    QCOMPARE(watched.collector.keeping().state, Keeping::State::Off);
    door->open();
    QVERIFY(door->waitPassed());
}

void TstCollector::startsAnewWhileRunning()
{
    auto sent = std::make_shared<std::atomic<std::int64_t>>(0);
    Watched watched(steady(3, 10, sent));
    watched.collector.start({});
    QTRY_COMPARE(watched.collector.statistics().events, 3);
    *sent = 0;
    watched.collector.start({});
    QCOMPARE(watched.collector.statistics().messages, 0);
    QCOMPARE(watched.states.last(), u"connecting"_s);
    QTRY_COMPARE(watched.states.last(), u"live"_s);
    std::size_t rows = 0;
    const auto takeAll = [&] {
        for (const auto &batch : watched.collector.take(100))
            rows += batch->rows().size();
        return rows;
    };
    QTRY_COMPARE(takeAll(), 3U);
    QTRY_COMPARE(watched.collector.statistics().events, 3);
    QCOMPARE(takeAll(), 3U);
}

void TstCollector::mayBeDeletedBySlots()
{
    auto collector =
        std::make_unique<Collector>(ScriptedEventSource::factory(steady(10)), insight::RuleBook::builtIn());
    connect(collector.get(), &Collector::stateChanged, this, [&](const SourceState &state) {
        if (std::holds_alternative<Live>(state))
            collector.reset();
    });
    collector->start({});
    QTRY_VERIFY(!collector);
}

void TstCollector::boundsLogLines()
{
    constexpr int kLines = 100'000;
    auto done = std::make_shared<std::atomic<bool>>(false);
    SourceScript script;
    script.open = [done](SourceListener &listener) -> Result<void> {
        for (int i = 0; i < kLines; ++i)
            listener.onClientLog(LogLevel::Debug, "FAC", "line");
        *done = true;
        return {};
    };
    Watched watched(std::move(script));
    QSignalSpy lines(&watched.collector, &Collector::clientLogged);
    watched.collector.start({});
    // The event loop does not run meanwhile, as a window that is busy.
    while (!*done)
        std::this_thread::yield();
    QTRY_VERIFY(!lines.isEmpty());
    QVERIFY(lines.size() <= 501);
    QVERIFY(lines.last()[2].toString().contains(QString::number(kLines - 500)));
}

/// A book of one rule that holds for everything.
std::shared_ptr<const insight::RuleBook> bookFor(insight::LogSet logSet)
{
    auto rule =
        insight::makeRule({.id = "all", .test = "hubscope.json = false OR hubscope.json", .logSet = logSet});
    return insight::RuleBook::of({*rule});
}

void TstCollector::sortsByTheNewestBookFromTheNextChunkOn()
{
    auto wanted = std::make_shared<std::atomic<int>>(0);
    SourceScript script;
    script.poll = [wanted, offset = std::int64_t{0}](SourceListener &listener,
                                                     std::chrono::milliseconds) mutable {
        if (wanted->load() == 0) {
            ScriptedEventSource::idle(1ms);
            return false;
        }
        --*wanted;
        listener.onMessage({.partition = 0, .offset = offset++, .enqueuedMs = 1000, .body = "x"});
        return true;
    };
    Watched watched(std::move(script));
    watched.collector.start({});
    std::vector<insight::EventBatchPtr> batches;
    const auto readOne = [&] {
        batches.clear();
        ++*wanted;
        return QTest::qWaitFor([&] {
            for (const insight::EventBatchPtr &batch : watched.collector.take(100)) {
                if (!batch->rows().empty())
                    batches.push_back(batch);
            }
            return !batches.empty();
        });
    };
    QVERIFY(readOne());
    QCOMPARE(batches.front()->rules(), insight::RuleBook::builtIn());
    for (const insight::LogSet logSet :
         {insight::LogSet::ThirdPartyAlerts, insight::LogSet::SsoAuthentication}) {
        const auto book = bookFor(logSet);
        watched.collector.setRules(book);
        QVERIFY(readOne());
        QCOMPARE(batches.front()->rules(), book);
        QCOMPARE(batches.front()->rows()[0].logSet, logSet);
        QCOMPARE(batches.front()->rows()[0].rule, &book->rules()[0]);
    }
}

void TstCollector::newSessionsBeginWithTheNewestBook()
{
    Watched watched(steady(1));
    const auto book = bookFor(insight::LogSet::ThirdPartyAlerts);
    watched.collector.setRules(book);
    watched.collector.start({});
    std::vector<insight::EventBatchPtr> batches;
    QVERIFY(QTest::qWaitFor([&] {
        batches = watched.collector.take(1);
        return !batches.empty();
    }));
    QCOMPARE(batches.front()->rules(), book);
}

void TstCollector::goesOnBehindWhatWasTaken()
{
    const auto settingsOf = [](const QString &hub, bool again = false) {
        SourceSettings settings;
        settings.host = u"localhost"_s;
        settings.hub = hub;
        settings.readAgain = again;
        return settings;
    };
    auto sent = std::make_shared<std::atomic<std::int64_t>>(0);
    auto known = std::make_shared<std::optional<KnownPositions>>();
    auto mutex = std::make_shared<std::mutex>();
    SourceScript script = steady(100, 600'000, sent); // each in a batch of its own
    script.resume = [known, mutex](const KnownPositions &told) {
        const std::lock_guard lock(*mutex);
        *known = told;
    };
    Watched watched(std::move(script));
    const auto startAndHear = [&](SourceSettings settings) {
        {
            const std::lock_guard lock(*mutex);
            known->reset();
        }
        watched.collector.start(std::move(settings));
        KnownPositions heard;
        const bool told = QTest::qWaitFor([&] {
            const std::lock_guard lock(*mutex);
            if (known->has_value())
                heard = **known;
            return known->has_value();
        });
        return told ? heard : KnownPositions(Positions{{-1, -1}});
    };
    QCOMPARE(startAndHear(settingsOf(u"a"_s)), KnownPositions());
    std::int64_t taken = 0;
    const auto takeSome = [&] {
        for (const auto &batch : watched.collector.take(1))
            taken += static_cast<std::int64_t>(batch->rows().size());
        return taken;
    };
    QTRY_VERIFY(takeSome() >= 5);
    // What waits in the feed was not seen by anybody: it comes again.
    QCOMPARE(startAndHear(settingsOf(u"a"_s)), KnownPositions(Positions{{0, taken}}));
    QCOMPARE(startAndHear(settingsOf(u"a"_s, true)), KnownPositions());
    QCOMPARE(startAndHear(settingsOf(u"a"_s)), KnownPositions(Positions{{0, taken}}));
    QCOMPARE(startAndHear(settingsOf(u"b"_s)), KnownPositions());
    QCOMPARE(startAndHear(settingsOf(u"a"_s)), KnownPositions());
}

void TstCollector::tellsOfTheStoreAndOfGaps()
{
    const auto place = std::make_shared<test::ScriptedPlace>();
    const Gap gap{.partition = 0, .from = 0, .to = 7, .reason = GapReason::HubRetention, .timeMs = 5};
    SourceScript script = steady(0);
    script.open = [gap](SourceListener &listener) -> Result<void> {
        listener.onLive();
        listener.onGap(gap);
        return {};
    };
    Watched watched(std::move(script));
    std::vector<Gap> gaps;
    std::vector<Keeping::State> keeping;
    connect(&watched.collector, &Collector::gapFound, this, [&](const Gap &found) {
        gaps.push_back(found);
        // On record before it is told.
        QCOMPARE(place->gaps(), gaps);
    });
    connect(&watched.collector, &Collector::keepingChanged, this,
            [&](const Keeping &now) { keeping.push_back(now.state); });
    watched.collector.start({}, insight::Attribution::ShortName, {.sink = place->factory()});
    QTRY_COMPARE(gaps, std::vector{gap});
    QCOMPARE(keeping, (std::vector{Keeping::State::Opening, Keeping::State::Kept}));
    QCOMPARE(watched.collector.keeping().state, Keeping::State::Kept);
    QCOMPARE(watched.collector.handedOn().gaps, 1);
    watched.collector.stop();
    QTRY_COMPARE(watched.states.last(), u"idle"_s);
    QCOMPARE(watched.collector.keeping().state, Keeping::State::Off);
    QCOMPARE(keeping.back(), Keeping::State::Off);
    QCOMPARE(watched.collector.handedOn().gaps, 1);
    QVERIFY(!place->isOpen());
    watched.collector.disconnect(this);
}

void TstCollector::failsAtOnceIfTheStoreNeedsAPerson()
{
    const auto place = std::make_shared<test::ScriptedPlace>();
    place->obstructWriting(
        [] { return Error{u"store.corrupt"_s, Severity::Error, u"the page is not what was written"_s, {}}; });
    auto closed = std::make_shared<std::atomic<bool>>(false);
    SourceScript script = steady(3);
    script.close = [closed] { *closed = true; };
    Watched watched(std::move(script));
    watched.collector.start({}, insight::Attribution::ShortName, {.sink = place->factory()});
    QTRY_COMPARE(watched.states.last(), u"failed"_s);
    QCOMPARE(std::get<Failed>(watched.collector.state()).cause.codeName, u"store.corrupt"_s);
    QTRY_VERIFY(closed->load());
    QVERIFY(watched.collector.take(10).empty());
    QVERIFY(!place->positions());
}

void TstCollector::waitsForTheStoreOverAStartThatWasStopped_data()
{
    QTest::addColumn<bool>("kept");
    QTest::newRow("which was to be kept") << true;
    QTest::newRow("which was not") << false;
}

/// The first start still writes to a slow disk when the third one comes, and the second is over already.
void TstCollector::waitsForTheStoreOverAStartThatWasStopped()
{
    QFETCH(bool, kept);
    const auto place = std::make_shared<test::ScriptedPlace>();
    const auto door = std::make_shared<Door>();
    const auto openedTwice = std::make_shared<std::atomic<bool>>(false);
    place->obstructWriting([door]() -> std::optional<Error> {
        door->wait();
        return std::nullopt;
    });
    place->obstructOpening([place = place.get(), openedTwice]() -> std::optional<Error> {
        *openedTwice = *openedTwice || place->isOpen();
        return std::nullopt;
    });
    Watched watched(steady(3));
    const KeepPlan plan{.sink = place->factory()};
    watched.collector.start({}, insight::Attribution::ShortName, plan);
    QTRY_VERIFY(door->isWaitedAt());
    watched.collector.start({}, insight::Attribution::ShortName, kept ? plan : KeepPlan{});
    watched.collector.stop();
    QTRY_COMPARE(watched.states.last(), u"idle"_s);
    watched.collector.start({}, insight::Attribution::ShortName, plan);
    QTRY_COMPARE(watched.collector.keeping().state, Keeping::State::Opening);
    door->open();
    QTRY_COMPARE(watched.states.last(), u"live"_s);
    QCOMPARE(watched.collector.keeping().state, Keeping::State::Kept);
    QVERIFY(!openedTwice->load());
}

} // namespace

QTEST_GUILESS_MAIN(TstCollector)
#include "tst_Collector.moc"
