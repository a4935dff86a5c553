// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/BoundedQueue.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

using hubscope::BoundedQueue;

namespace {

class TstBoundedQueue : public QObject
{
    Q_OBJECT
private slots:
    void boundsByCost();
    void takesWhatIsTooLargeWhenEmpty();
    void keepsOrderBetweenThreads();
    void stopsAWaitingWriter();
    void endsAWaitingReader();
    void leavesTheItemWhereItIsRefused();
    void waitsForAnItemOnlySoLong();
};

void TstBoundedQueue::boundsByCost()
{
    BoundedQueue<int> queue(10);
    int item = 1;
    QVERIFY(queue.tryPush(item, 6));
    QVERIFY(queue.tryPush(item, 4));
    QVERIFY(!queue.tryPush(item, 1));
    QCOMPARE(queue.held(), 10U);
    QVERIFY(queue.tryPop());
    QCOMPARE(queue.held(), 4U);
    QVERIFY(queue.tryPush(item, 6));
}

void TstBoundedQueue::takesWhatIsTooLargeWhenEmpty()
{
    BoundedQueue<int> queue(10);
    int item = 1;
    QVERIFY(queue.tryPush(item, 500));
    QVERIFY(!queue.tryPush(item, 1));
    QVERIFY(queue.tryPop());
    QVERIFY(queue.tryPush(item, 1));
    QVERIFY(!queue.tryPush(item, 500));
}

void TstBoundedQueue::keepsOrderBetweenThreads()
{
    constexpr int kItems = 50'000;
    BoundedQueue<std::unique_ptr<int>> queue(64);
    std::jthread writer([&](const std::stop_token &stop) {
        for (int i = 0; i < kItems; ++i) {
            auto item = std::make_unique<int>(i);
            if (!queue.push(item, 1 + static_cast<std::size_t>(i % 7), stop))
                return;
        }
        queue.close();
    });
    int expected = 0;
    while (const auto item = queue.pop()) {
        QCOMPARE(**item, expected);
        ++expected;
    }
    QCOMPARE(expected, kItems);
    QCOMPARE(queue.held(), 0U);
}

void TstBoundedQueue::stopsAWaitingWriter()
{
    BoundedQueue<int> queue(1);
    int first = 1;
    QVERIFY(queue.tryPush(first, 1));
    std::atomic<bool> began{false};
    std::atomic<bool> pushed{true};
    std::jthread writer([&](const std::stop_token &stop) {
        int item = 2;
        began = true;
        pushed = queue.push(item, 1, stop);
    });
    while (!began)
        std::this_thread::yield();
    writer.request_stop();
    writer.join();
    QVERIFY(!pushed);
    QCOMPARE(queue.pop(), std::optional(1));
    QVERIFY(!queue.tryPop());
}

void TstBoundedQueue::endsAWaitingReader()
{
    BoundedQueue<int> queue(1);
    std::atomic<bool> got{true};
    std::jthread reader([&] { got = queue.pop().has_value(); });
    queue.close();
    reader.join();
    QVERIFY(!got);
    int item = 1;
    QVERIFY(!queue.tryPush(item, 1));
    QVERIFY(!queue.push(item, 1, {}));
}

void TstBoundedQueue::leavesTheItemWhereItIsRefused()
{
    BoundedQueue<std::string> queue(1);
    std::string item = "a text that is too long for the small buffer of a string";
    const std::string copy = item;
    QVERIFY(queue.tryPush(item, 1));
    item = copy;
    QVERIFY(!queue.tryPush(item, 1));
    QCOMPARE(item, copy);
}

void TstBoundedQueue::waitsForAnItemOnlySoLong()
{
    using Clock = std::chrono::steady_clock;
    BoundedQueue<int> queue(10);
    const auto deadline = Clock::now() + std::chrono::milliseconds(20);
    QVERIFY(!queue.pop(deadline));
    QVERIFY(Clock::now() >= deadline);
    QVERIFY(!queue.isOver());
    std::jthread writer([&](const std::stop_token &stop) {
        int item = 7;
        queue.push(item, 1, stop);
        queue.close();
    });
    QCOMPARE(queue.pop(Clock::now() + std::chrono::minutes(1)), std::optional(7));
    writer.join();
    QVERIFY(queue.isOver());
    QVERIFY(!queue.pop(Clock::now() + std::chrono::minutes(1)));
}

} // namespace

QTEST_GUILESS_MAIN(TstBoundedQueue)
#include "tst_BoundedQueue.moc"
