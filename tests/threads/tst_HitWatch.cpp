// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What crosses the watch's thread, for ThreadSanitizer: batches and rules in, hits out, and all that may
// happen while it looks. What it finds in an event is tst_AlertWatch's.
#include "insight/HitWatch.h"
#include "insight/NotificationRule.h"
#include "support/RuleBooks.h"

#include <QTest>

#include <chrono>
#include <map>

using namespace hubscope;
using namespace hubscope::insight;
using namespace hubscope::test;

namespace {

WatchedRule rule(const std::string &id, std::string_view query)
{
    return {id, *notificationQuery(query)};
}

/// A watch, and whoever is called by it.
class Listener
{
public:
    explicit Listener(std::size_t maxWaiting = std::size_t{64} << 20)
        : watch(
              [this] {
                  const std::scoped_lock lock(m_mutex);
                  ++m_calls;
                  m_called.notify_one();
              },
              maxWaiting)
    {
    }

    /// Takes what is found as it is told until `id` has so many hits; false after a minute.
    bool waitFor(const std::string &id, std::int64_t hits)
    {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::minutes(1);
        while (total[id] < hits) {
            {
                std::unique_lock lock(m_mutex);
                if (!m_called.wait_until(lock, deadline, [this] { return m_calls > m_answered; }))
                    return false;
                m_answered = m_calls;
            }
            takeAll();
        }
        return true;
    }
    void takeAll()
    {
        for (const WatchHits &one : watch.take())
            total[one.ruleId] += one.count;
    }
    int calls()
    {
        const std::scoped_lock lock(m_mutex);
        return m_calls;
    }

    std::map<std::string, std::int64_t> total;

private:
    std::mutex m_mutex;
    std::condition_variable m_called;
    int m_calls = 0;
    int m_answered = 0;

public:
    HitWatch watch;
};

constexpr int kBatches = 300;
constexpr int kEvents = 20;

EventBatchPtr someEvents()
{
    return decodedBatch(std::vector<std::string>(kEvents, kSignInBody));
}

} // namespace

class tst_HitWatch : public QObject
{
    Q_OBJECT
private slots:
    void everyHitIsToldOnce();
    void aBusyListenerIsCalledOnce();
    void whatIsForgottenIsNotTold();
    void rulesChangeWhileItLooks();
    void whatFindsNoRoomIsRefused();
    void endsWhileItLooks();
};

void tst_HitWatch::everyHitIsToldOnce()
{
    Listener one;
    // The first is settled by the row, the second looks into the record.
    one.watch.setRules({rule("row", "hubscope.category = SignInLogs"),
                        rule("record", "where(source_json.callerIpAddress = 203.0.113.4)")});
    for (int i = 0; i < kBatches; ++i) {
        QVERIFY(one.watch.offer(someEvents()));
        one.watch.setAttribution(i % 2 == 0 ? Attribution::FullyQualifiedName : Attribution::ShortName);
        if (i % 7 == 0)
            one.takeAll();
    }
    QVERIFY(one.waitFor("row", kBatches * kEvents));
    QVERIFY(one.waitFor("record", kBatches * kEvents));
    QCOMPARE(one.total["row"], kBatches * kEvents);
    QCOMPARE(one.total["record"], kBatches * kEvents);
}

void tst_HitWatch::aBusyListenerIsCalledOnce()
{
    Listener one;
    one.watch.setRules({rule("r", "SignInLogs")});
    const EventBatchPtr batch = someEvents();
    for (int i = 0; i < kBatches; ++i)
        QVERIFY(one.watch.offer(batch));
    // The watch has let go of it: it has looked at everything, and nobody has taken anything.
    QTRY_COMPARE(batch.use_count(), 1);
    QCOMPARE(one.calls(), 1);
    QVERIFY(one.waitFor("r", kBatches * kEvents));
}

void tst_HitWatch::whatIsForgottenIsNotTold()
{
    Listener one;
    one.watch.setRules({rule("old", "SignInLogs"), rule("new", "MicrosoftGraphActivityLogs")});
    for (int round = 0; round < 50; ++round) {
        one.total.clear();
        for (int i = 0; i < 5; ++i)
            one.watch.offer(someEvents());
        one.watch.forget();
        one.watch.offer(decodedBatch({kGraphBody}));
        QVERIFY(one.waitFor("new", 1));
        QCOMPARE(one.total["old"], 0);
        QCOMPARE(one.total["new"], 1);
    }
}

void tst_HitWatch::rulesChangeWhileItLooks()
{
    Listener one;
    for (int round = 0; round < 50; ++round) {
        const std::string id = std::to_string(round);
        one.watch.await();
        for (int i = 0; i < 5; ++i)
            one.watch.offer(someEvents());
        one.watch.setRules({rule(id, "SignInLogs")});
        // What waited for the rules is asked by them, and by no others.
        QVERIFY(one.waitFor(id, 5 * kEvents));
        QCOMPARE(one.total[id], 5 * kEvents);
    }
}

void tst_HitWatch::whatFindsNoRoomIsRefused()
{
    const EventBatchPtr batch = someEvents();
    Listener one(batch->footprint() * 3);
    one.watch.setRules({rule("r", "SignInLogs")});
    std::int64_t taken = 0;
    for (int i = 0; i < kBatches; ++i)
        taken += one.watch.offer(batch) ? kEvents : 0;
    QVERIFY(one.waitFor("r", taken));
    QCOMPARE(one.total["r"], taken);
}

void tst_HitWatch::endsWhileItLooks()
{
    for (int round = 0; round < 50; ++round) {
        Listener one;
        one.watch.setRules({rule("r", "nowhere"), rule("s", "SignInLogs")});
        for (int i = 0; i < 10; ++i)
            one.watch.offer(someEvents());
    }
}

QTEST_GUILESS_MAIN(tst_HitWatch)
#include "tst_HitWatch.moc"
