// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/HitWatch.h"

#include "insight/EventReader.h"
#include "insight/RowFacts.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace hubscope::insight {

namespace {

/// The event alone.
EventBatchPtr exampleOf(const EventBatch &batch, const EventRow &row)
{
    if (row.sourceSize > HitWatch::kLongestExample)
        return nullptr;
    auto example = std::make_shared<EventBatch>(std::string(), batch.rules());
    example->append(row);
    return example;
}

/// `more` is what came later.
void addTo(std::vector<WatchHits> &all, WatchHits more)
{
    const auto there = std::ranges::find(all, more.ruleId, &WatchHits::ruleId);
    if (there == all.end()) {
        all.push_back(std::move(more));
        return;
    }
    there->count += more.count;
    there->firstMs = std::min(there->firstMs, more.firstMs);
    there->lastMs = std::max(there->lastMs, more.lastMs);
    if (!there->example)
        there->example = std::move(more.example);
}

} // namespace

/// A rule with what it takes to ask it.
struct HitWatch::Asked
{
    explicit Asked(const WatchedRule &rule)
        : id(rule.id)
        , facts(rule.query->keys())
        , test(rule.query)
    {
    }

    /// What the row alone tells.
    leql::Truth judge(const EventRow &row)
    {
        // Keys out of a regular expression's groups are not the row's.
        if (test.query()->condition().hasCaptures())
            return leql::Truth::Unknown;
        facts.read(row);
        return test.query()->condition().evaluate(facts);
    }

    void count(const EventBatch &batch, const EventRow &row)
    {
        if (hits.count == 0)
            hits = {id, 0, row.timestampMs, row.timestampMs, exampleOf(batch, row)};
        ++hits.count;
        hits.firstMs = std::min<std::int64_t>(hits.firstMs, row.timestampMs);
        hits.lastMs = std::max<std::int64_t>(hits.lastMs, row.timestampMs);
    }

    std::string id;
    RowFacts facts;
    EventTest test;
    /// Of the batch under way.
    WatchHits hits;
};

/// What the thread has in hand: the batch, and by what it is asked.
struct HitWatch::Work
{
    void look(const std::stop_token &stop);

    EventBatchPtr batch;
    std::uint64_t reading = 0;
    Rules rules;
    std::vector<std::unique_ptr<Asked>> asked;
    std::optional<EventReader> reader;
};

/// Each row; what does not say enough is decoded once, however many rules have to look into it.
void HitWatch::Work::look(const std::stop_token &stop)
{
    std::vector<Asked *> open;
    for (const EventRow &row : batch->rows()) {
        if (stop.stop_requested())
            return;
        open.clear();
        for (const auto &one : asked) {
            const leql::Truth truth = one->judge(row);
            if (truth == leql::Truth::True)
                one->count(*batch, row);
            else if (truth == leql::Truth::Unknown)
                open.push_back(one.get());
        }
        if (open.empty())
            continue;
        reader->read(*batch, row, [&](const InsightEvent &event) {
            for (Asked *one : open) {
                if (one->test.fits(event))
                    one->count(*batch, row);
            }
        });
    }
}

HitWatch::HitWatch(std::function<void()> onFound, std::size_t maxWaiting)
    : m_onFound(std::move(onFound))
    , m_maxWaiting(maxWaiting)
    , m_rules(std::make_shared<const std::vector<WatchedRule>>())
{
}

HitWatch::~HitWatch() = default;

void HitWatch::setRules(std::vector<WatchedRule> rules)
{
    const bool isOn = !rules.empty();
    {
        const std::scoped_lock lock(m_mutex);
        m_rules = std::make_shared<const std::vector<WatchedRule>>(std::move(rules));
        if (!isOn) {
            m_waiting.clear();
            m_waitingBytes = 0;
        }
    }
    m_wake.notify_one();
    if (isOn && !m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &stop) { live(stop); });
}

void HitWatch::await()
{
    const std::scoped_lock lock(m_mutex);
    m_rules.reset();
}

void HitWatch::setAttribution(Attribution attribution)
{
    const std::scoped_lock lock(m_mutex);
    m_attribution = attribution;
}

void HitWatch::forget()
{
    const std::scoped_lock lock(m_mutex);
    ++m_reading;
    m_waiting.clear();
    m_waitingBytes = 0;
    m_found.clear();
}

bool HitWatch::offer(const EventBatchPtr &batch)
{
    {
        const std::scoped_lock lock(m_mutex);
        const std::size_t bytes = batch->footprint();
        if (!m_waiting.empty() && m_waitingBytes + bytes > m_maxWaiting)
            return false;
        m_waiting.push_back(batch);
        m_waitingBytes += bytes;
    }
    m_wake.notify_one();
    return true;
}

std::vector<WatchHits> HitWatch::take()
{
    const std::scoped_lock lock(m_mutex);
    m_isTold = false;
    return std::exchange(m_found, {});
}

/// Waits for a batch; false when it is to end.
bool HitWatch::fetch(const std::stop_token &stop, Work &work)
{
    work.batch.reset();
    Attribution attribution{};
    {
        std::unique_lock lock(m_mutex);
        if (!m_wake.wait(lock, stop, [this] { return m_rules && !m_waiting.empty(); }))
            return false;
        work.batch = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_waitingBytes -= work.batch->footprint();
        work.reading = m_reading;
        attribution = m_attribution;
        if (work.rules != m_rules) {
            work.rules = m_rules;
            work.asked.clear();
        }
    }
    if (work.asked.empty()) {
        for (const WatchedRule &rule : *work.rules)
            work.asked.push_back(std::make_unique<Asked>(rule));
    }
    if (!work.reader || work.reader->attribution() != attribution)
        work.reader.emplace(attribution);
    return true;
}

void HitWatch::live(const std::stop_token &stop)
{
    Work work;
    while (fetch(stop, work)) {
        work.look(stop);
        if (stop.stop_requested())
            return;
        std::vector<WatchHits> hits;
        for (const auto &one : work.asked) {
            if (one->hits.count > 0)
                hits.push_back(std::exchange(one->hits, {}));
        }
        if (!hits.empty())
            tell(std::move(hits), work.reading);
    }
}

void HitWatch::tell(std::vector<WatchHits> hits, std::uint64_t reading)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (reading != m_reading)
            return;
        for (WatchHits &one : hits)
            addTo(m_found, std::move(one));
        if (std::exchange(m_isTold, true))
            return;
    }
    m_onFound();
}

} // namespace hubscope::insight
