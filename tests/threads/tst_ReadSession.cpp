// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SessionFixture.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace hubscope;
using namespace hubscope::pipeline;
using namespace std::chrono_literals;
using test::makeSession;
using test::numbered;
using test::waitFor;

namespace {

/// The threads of a session without Qt's event loop, for the ThreadSanitizer.
class TstReadSession : public QObject
{
    Q_OBJECT
private slots:
    void handsEverythingOn();
    void boundsTheRowsOfOneMessage();
    void endsWhileTheFeedIsFull();
    void wakesNobodyAfterDisconnect();
    void takesNewRulesWhileItDecodes();
};

void TstReadSession::handsEverythingOn()
{
    constexpr std::int64_t kTotal = 5'000;
    std::atomic<int> wakeUps{0};
    RunningSession running(makeSession(numbered(kTotal, 2'000), {}, {}, [&] { ++wakeUps; }));
    std::int64_t next = 0;
    const auto deadline = std::chrono::steady_clock::now() + 60s;
    while (next < kTotal && std::chrono::steady_clock::now() < deadline) {
        for (const auto &batch : running.session().feed.take(100)) {
            for (const insight::EventRow &row : batch->rows()) {
                QCOMPARE(row.origin.offset, next);
                ++next;
            }
        }
        running.session().outbox.take();
        std::this_thread::yield();
    }
    QCOMPARE(next, kTotal);
    QVERIFY(wakeUps > 0);
    QVERIFY(running.end(std::chrono::steady_clock::now() + 10s));
    QCOMPARE(running.session().feed.held(), 0U);
}

void TstReadSession::boundsTheRowsOfOneMessage()
{
    // Eight bytes a record: as one batch, its rows would take many times what the message takes.
    constexpr std::uint32_t kRecords = 200'000;
    constexpr std::string_view kRecord = "{\"a\":1}";
    RunningSession running(
        makeSession(numbered(1, [](std::int64_t) { return test::recordsOf(kRecords, kRecord); })));
    std::uint32_t next = 0;
    const auto deadline = std::chrono::steady_clock::now() + 60s;
    while (next < kRecords && std::chrono::steady_clock::now() < deadline) {
        for (const auto &batch : running.session().feed.take(1)) {
            QVERIFY(batch->rows().size() <= DecodedChunk::kMaxBatchRows);
            for (const insight::EventRow &row : batch->rows()) {
                QCOMPARE(row.record, next);
                QCOMPARE(row.source, kRecord);
                ++next;
            }
        }
        std::this_thread::yield();
    }
    QCOMPARE(next, kRecords);
    QVERIFY(running.end(std::chrono::steady_clock::now() + 10s));
}

void TstReadSession::endsWhileTheFeedIsFull()
{
    RunningSession running(makeSession(numbered(1'000'000, 100'000)));
    QVERIFY(waitFor([&] {
        const Outbox::Content content = running.session().outbox.take();
        return content.statistics && content.statistics->heldBack;
    }));
    QVERIFY(running.end(std::chrono::steady_clock::now() + 10s));
}

void TstReadSession::wakesNobodyAfterDisconnect()
{
    auto reader = std::make_unique<std::atomic<int>>(0);
    RunningSession running(makeSession(numbered(1'000'000, 1'000), {}, {}, [&] { ++*reader; }));
    QVERIFY(waitFor([&] { return *reader > 0; }));
    running.session().outbox.disconnect();
    reader.reset(); // a wake-up from here on would be a use after free
    running.session().outbox.take();
    running.session().feed.take(10);
    QVERIFY(running.end(std::chrono::steady_clock::now() + 10s));
}

void TstReadSession::takesNewRulesWhileItDecodes()
{
    constexpr std::int64_t kTotal = 20'000;
    RunningSession running(makeSession(numbered(kTotal, 2'000)));
    std::vector<std::shared_ptr<const insight::RuleBook>> books{insight::RuleBook::builtIn()};
    std::int64_t next = 0;
    std::size_t newest = 0;
    const auto deadline = std::chrono::steady_clock::now() + 60s;
    while (next < kTotal && std::chrono::steady_clock::now() < deadline) {
        for (const auto &batch : running.session().feed.take(100)) {
            const auto book = std::ranges::find(books, batch->rules());
            QVERIFY(book != books.end());
            // Never back to an older one.
            QVERIFY(static_cast<std::size_t>(book - books.begin()) >= newest);
            newest = static_cast<std::size_t>(book - books.begin());
            for (const insight::EventRow &row : batch->rows()) {
                QCOMPARE(row.origin.offset, next++);
                QVERIFY(row.rule >= &batch->rules()->rules().front() &&
                        row.rule <= &batch->rules()->rules().back());
            }
        }
        if (books.size() < 200) {
            books.push_back(insight::RuleBook::of(insight::RuleBook::builtIn()->rules()));
            running.session().setRules(books.back());
        }
        running.session().outbox.take();
        std::this_thread::yield();
    }
    QCOMPARE(next, kTotal);
    QVERIFY(newest > 0);
    QVERIFY(running.end(std::chrono::steady_clock::now() + 10s));
}

} // namespace

QTEST_GUILESS_MAIN(TstReadSession)
#include "tst_ReadSession.moc"
