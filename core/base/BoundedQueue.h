// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace hubscope {

/// A queue between two threads that holds at most `capacity` of whatever its items cost (bytes, mostly).
/// An item that alone costs more than that is taken when the queue is empty, so that nothing is ever refused
/// for good.
///
/// Thread: every call from any thread. T is moved under the lock, so moving it must be cheap and must not
/// throw.
template <typename T>
class BoundedQueue
{
public:
    explicit BoundedQueue(std::size_t capacity)
        : m_capacity(capacity)
    {
    }

    /// True if it went in; `item` is moved from only then.
    bool tryPush(T &item, std::size_t cost)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed || !fits(cost))
                return false;
            put(item, cost);
        }
        m_filled.notify_one();
        return true;
    }

    /// Waits for room. False if stopped or closed before there was any; `item` is moved from only if true.
    bool push(T &item, std::size_t cost, const std::stop_token &stop)
    {
        {
            std::unique_lock lock(m_mutex);
            if (!m_freed.wait(lock, stop, [&] { return m_closed || fits(cost); }) || m_closed)
                return false;
            put(item, cost);
        }
        m_filled.notify_one();
        return true;
    }

    /// Waits for an item; nothing once the queue is closed and empty.
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [&] { return m_closed || !m_items.empty(); });
        return get(std::move(lock));
    }

    /// The same, but nothing as well if none has come by the deadline.
    std::optional<T> pop(std::chrono::steady_clock::time_point deadline)
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait_until(lock, deadline, [&] { return m_closed || !m_items.empty(); });
        return get(std::move(lock));
    }

    /// Nothing is inside, and nothing will ever be.
    bool isOver() const
    {
        const std::lock_guard lock(m_mutex);
        return m_closed && m_items.empty();
    }

    /// The next item if there is one, at once.
    std::optional<T> tryPop() { return get(std::unique_lock(m_mutex)); }

    /// Nothing goes in any more; what is in can still be taken.
    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_filled.notify_all();
        m_freed.notify_all();
    }

    /// What the items inside cost together.
    std::size_t held() const
    {
        const std::lock_guard lock(m_mutex);
        return m_held;
    }

private:
    struct Entry
    {
        T item;
        std::size_t cost;
    };

    bool fits(std::size_t cost) const { return m_items.empty() || m_held + cost <= m_capacity; }

    void put(T &item, std::size_t cost)
    {
        m_items.push_back(Entry{std::move(item), cost});
        m_held += cost;
    }

    std::optional<T> get(std::unique_lock<std::mutex> lock)
    {
        if (m_items.empty())
            return std::nullopt;
        std::optional<T> item(std::move(m_items.front().item));
        m_held -= m_items.front().cost;
        m_items.pop_front();
        lock.unlock();
        // All: the room may be enough for another's item only.
        m_freed.notify_all();
        return item;
    }

    const std::size_t m_capacity;
    mutable std::mutex m_mutex;
    std::condition_variable m_filled;
    std::condition_variable_any m_freed;
    std::deque<Entry> m_items;
    std::size_t m_held = 0;
    bool m_closed = false;
};

} // namespace hubscope
