// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/StoreSearch.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <concepts>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace hubscope::store {

/// What events add up to, in parts that can be put together: leql::QueryRun, or something around it.
template <typename Sums>
concept Summing =
    std::movable<Sums> && requires(Sums sums, Sums other, const leql::KeySource &keys, std::int64_t number) {
        sums.addMatch(keys, number, std::uint64_t{});
        sums.merge(std::move(other));
    };

/// What is to be added up.
struct SumTask
{
    /// Opens the same store once more: every thread has a reader. Without it there is one thread.
    std::function<StoreResult<std::unique_ptr<StoreReader>>()> open;
    leql::QueryPtr query;
    leql::TimeRange range = {};
    insight::Attribution attribution = insight::Attribution::FullyQualifiedName;
    LogSets logSets = {};
    /// In all; more than four wait for the disk.
    unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
};

/// Adds up the events of chunks that fit a query, with several threads beside each other: each takes the next
/// chunk that nobody has taken. Since the parts come in no order, this is for what does not depend on it.
/// Thread: one calls, and is one of those that work.
template <Summing Sums>
class SumSearch
{
public:
    /// `make` gives an empty part; any thread asks it.
    SumSearch(SumTask task, std::vector<ChunkInfo> chunks, std::function<Sums()> make)
        : m_task(std::move(task))
        , m_chunks(std::move(chunks))
        , m_make(std::move(make))
        , m_shared(m_make())
    {
    }

    /// `take(Sums &&part, examined)` comes on the calling thread from time to time and at the end: what was
    /// added up since the last time, and of how many events in all. The error is that of the first chunk that
    /// could not be read; the others are added up all the same.
    template <typename Take>
    StoreResult<void> run(StoreReader &reader, const Take &take, const std::stop_token &stop = {})
    {
        const std::size_t helpers = m_task.open ? std::min<std::size_t>(m_task.threads, m_chunks.size()) : 1;
        {
            std::vector<std::jthread> others;
            for (std::size_t i = 1; i < helpers; ++i)
                others.emplace_back([&] { help(stop); });
            work(reader, stop, [&] { handOver(take); });
        }
        handOver(take);
        return m_damage ? StoreResult<void>(std::unexpected(*m_damage)) : StoreResult<void>();
    }

private:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds kHandOver{50};

    /// Without a reader of its own there is one thread less; the chunks are read all the same.
    void help(const std::stop_token &stop)
    {
        if (const auto reader = m_task.open())
            work(**reader, stop, [] {});
    }

    template <typename Handed>
    void work(StoreReader &reader, const std::stop_token &stop, const Handed &handed)
    {
        StoreSearch search(m_task.query, m_task.range, m_task.attribution, m_task.logSets);
        Sums part = m_make();
        std::int64_t examined = 0;
        const auto giveIn = [&] {
            const std::scoped_lock lock(m_mutex);
            m_shared.merge(std::exchange(part, m_make()));
            m_examined += std::exchange(examined, 0);
        };
        auto next = Clock::now() + kHandOver;
        for (std::size_t i = m_next++; i < m_chunks.size() && !stop.stop_requested(); i = m_next++) {
            const auto added = search.add(reader, m_chunks[i], [&](const auto &keys, auto ms, auto bytes) {
                part.addMatch(keys, ms, bytes);
            });
            if (!added) {
                const std::scoped_lock lock(m_mutex);
                m_damage = m_damage.value_or(added.error());
            }
            examined += m_chunks[i].events;
            if (Clock::now() < next)
                continue;
            giveIn();
            handed();
            next = Clock::now() + kHandOver;
        }
        giveIn();
    }

    template <typename Take>
    void handOver(const Take &take)
    {
        std::unique_lock lock(m_mutex);
        Sums part = std::exchange(m_shared, m_make());
        const std::int64_t examined = m_examined;
        lock.unlock();
        take(std::move(part), examined);
    }

    const SumTask m_task;
    const std::vector<ChunkInfo> m_chunks;
    const std::function<Sums()> m_make;
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_mutex;
    // Under the lock.
    Sums m_shared;
    std::int64_t m_examined = 0;
    std::optional<StoreError> m_damage;
};

} // namespace hubscope::store
