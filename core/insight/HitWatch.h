// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventBatch.h"
#include "insight/EventDecoder.h"
#include "leql/Query.h"

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace hubscope::insight {

/// A rule that is on, ready to be asked.
struct WatchedRule
{
    std::string id;
    leql::QueryPtr query;
};

/// Events that met a rule since they were last taken.
struct WatchHits
{
    std::string ruleId;
    std::int64_t count = 0;
    /// By the events' own times.
    std::int64_t firstMs = 0;
    std::int64_t lastMs = 0;
    /// The first of them in a batch of its own, so that nothing else is kept alive for it; null if it is too
    /// large.
    EventBatchPtr example = {};
};

/// Asks every event that is offered whether it meets a rule, on a thread of its own, which begins with the
/// first rule. It never holds anybody up: what waits is bounded by memory, and what finds no room is refused.
///
/// Thread: one has it, the caller's; only `onFound` is called on the watch's own. The destructor waits for
/// the row under way.
class HitWatch
{
public:
    /// No example is kept of a longer record.
    static constexpr std::size_t kLongestExample = std::size_t{32} << 10;

    /// `onFound` is called when there is something to take() and no call before it was answered by one:
    /// whoever is busy has one call to answer and no more. It must not block and not call back. `maxWaiting`
    /// is the memory of batches that wait.
    HitWatch(std::function<void()> onFound, std::size_t maxWaiting);
    ~HitWatch();

    /// Asks by these from the next batch on. Without any, what waits is dropped.
    void setRules(std::vector<WatchedRule> rules);
    /// The rules are not known yet: what is offered waits for setRules().
    void await();
    /// How names are written in the events.
    void setAttribution(Attribution attribution);
    /// What was offered before is nobody's business any more: no take() gives a hit of it.
    void forget();

    /// False if there was no room for it. One batch that alone is more than the bound finds it.
    bool offer(const EventBatchPtr &batch);
    /// Each rule once.
    std::vector<WatchHits> take();

private:
    struct Asked;
    struct Work;
    using Rules = std::shared_ptr<const std::vector<WatchedRule>>;

    void live(const std::stop_token &stop);
    bool fetch(const std::stop_token &stop, Work &work);
    void tell(std::vector<WatchHits> hits, std::uint64_t reading);

    const std::function<void()> m_onFound;
    const std::size_t m_maxWaiting;

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    // Guarded by m_mutex.
    std::deque<EventBatchPtr> m_waiting;
    std::size_t m_waitingBytes = 0;
    /// Null while they are awaited.
    Rules m_rules;
    Attribution m_attribution = Attribution::FullyQualifiedName;
    /// Rises with forget().
    std::uint64_t m_reading = 0;
    std::vector<WatchHits> m_found;
    /// A call of onFound is not answered yet.
    bool m_isTold = false;

    std::jthread m_thread;
};

} // namespace hubscope::insight
