// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AlertWatch.h"

#include "insight/RowFacts.h"
#include "models/EventReader.h"

#include <QThread>

#include <algorithm>
#include <utility>

namespace hubscope::models {

namespace {

/// The event alone.
insight::EventBatchPtr exampleOf(const insight::EventBatch &batch, const insight::EventRow &row)
{
    if (row.sourceSize > AlertWatch::kLongestExample)
        return nullptr;
    auto example = std::make_shared<insight::EventBatch>(std::string(), batch.rules());
    example->append(row);
    return example;
}

/// `more` is what came later.
void addTo(QList<AlertHits> &all, const AlertHits &more)
{
    const auto there = std::ranges::find(all, more.ruleId, &AlertHits::ruleId);
    if (there == all.end()) {
        all.append(more);
        return;
    }
    there->count += more.count;
    there->firstMs = std::min(there->firstMs, more.firstMs);
    there->lastMs = std::max(there->lastMs, more.lastMs);
    if (!there->example)
        there->example = more.example;
}

} // namespace

/// A rule with what it takes to ask it, of the thread.
struct AlertWatch::Asked
{
    explicit Asked(const WatchedRule &rule)
        : id(rule.id)
        , facts(rule.query->keys())
        , test(rule.query)
    {
    }

    /// What the row alone tells.
    leql::Truth judge(const insight::EventRow &row)
    {
        // Keys out of a regular expression's groups are not the row's.
        if (test.query()->condition().hasCaptures())
            return leql::Truth::Unknown;
        facts.read(row);
        return test.query()->condition().evaluate(facts);
    }

    void count(const insight::EventBatch &batch, const insight::EventRow &row)
    {
        if (hits.count == 0)
            hits = {id, 0, row.timestampMs, row.timestampMs, exampleOf(batch, row)};
        ++hits.count;
        hits.firstMs = std::min<qint64>(hits.firstMs, row.timestampMs);
        hits.lastMs = std::max<qint64>(hits.lastMs, row.timestampMs);
    }

    QString id;
    insight::RowFacts facts;
    EventTest test;
    /// Of the batch under way.
    AlertHits hits;
};

AlertWatch::AlertWatch(std::size_t maxWaiting, QObject *parent)
    : QObject(parent)
    , m_maxWaiting(maxWaiting)
    , m_rules(std::make_shared<const std::vector<WatchedRule>>())
{
}

AlertWatch::~AlertWatch()
{
    // Here, not by the member's own end: the thread uses what is destroyed before it.
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void AlertWatch::setRules(std::vector<WatchedRule> rules)
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_on = !rules.empty();
    {
        const std::scoped_lock lock(m_mutex);
        m_rules = std::make_shared<const std::vector<WatchedRule>>(std::move(rules));
        if (!m_on) {
            m_waiting.clear();
            m_waitingBytes = 0;
        }
    }
    m_wake.notify_one();
    if (m_on && !m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &stop) { live(stop); });
}

void AlertWatch::await()
{
    m_on = true;
    const std::scoped_lock lock(m_mutex);
    m_rules.reset();
}

void AlertWatch::setAttribution(insight::Attribution attribution)
{
    const std::scoped_lock lock(m_mutex);
    m_attribution = attribution;
}

void AlertWatch::forget()
{
    {
        const std::scoped_lock lock(m_mutex);
        ++m_reading;
        m_waiting.clear();
        m_waitingBytes = 0;
        m_found.clear();
    }
    if (std::exchange(m_skipped, 0) > 0)
        emit skippedChanged();
}

void AlertWatch::offer(const insight::EventBatchPtr &batch)
{
    if (!m_on)
        return;
    {
        const std::scoped_lock lock(m_mutex);
        const std::size_t bytes = batch->footprint();
        if (m_waiting.empty() || m_waitingBytes + bytes <= m_maxWaiting) {
            m_waiting.push_back(batch);
            m_waitingBytes += bytes;
            m_wake.notify_one();
            return;
        }
    }
    m_skipped += static_cast<qint64>(batch->rows().size());
    emit skippedChanged();
}

void AlertWatch::live(const std::stop_token &stop)
{
    Rules rules;
    std::vector<std::unique_ptr<Asked>> asked;
    std::optional<EventReader> reader;
    while (true) {
        insight::EventBatchPtr batch;
        insight::Attribution attribution{};
        quint64 reading = 0;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_rules && !m_waiting.empty(); }))
                return;
            batch = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_waitingBytes -= batch->footprint();
            attribution = m_attribution;
            reading = m_reading;
            if (rules != m_rules) {
                rules = m_rules;
                asked.clear();
            }
        }
        if (asked.empty()) {
            for (const WatchedRule &rule : *rules)
                asked.push_back(std::make_unique<Asked>(rule));
        }
        if (!reader || reader->attribution() != attribution)
            reader.emplace(attribution);
        std::vector<Asked *> open;
        for (const insight::EventRow &row : batch->rows()) {
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
            // Decoded once, however many rules have to look into it.
            reader->read(*batch, row, [&](const insight::InsightEvent &event) {
                for (Asked *one : open) {
                    if (one->test.fits(event))
                        one->count(*batch, row);
                }
            });
        }
        QList<AlertHits> hits;
        for (const auto &one : asked) {
            if (one->hits.count > 0)
                hits.append(std::exchange(one->hits, {}));
        }
        if (!hits.isEmpty())
            tell(hits, reading);
    }
}

/// On the watch's own thread. What was found waits in one place until the window takes it, so that a window
/// that is busy has one call to answer and no more.
void AlertWatch::tell(const QList<AlertHits> &hits, quint64 reading)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (reading != m_reading)
            return;
        for (const AlertHits &one : hits)
            addTo(m_found, one);
        if (std::exchange(m_told, true))
            return;
    }
    QMetaObject::invokeMethod(this, &AlertWatch::deliver, Qt::QueuedConnection);
}

void AlertWatch::deliver()
{
    QList<AlertHits> found;
    {
        const std::scoped_lock lock(m_mutex);
        m_told = false;
        found.swap(m_found);
    }
    if (!found.isEmpty())
        emit hit(found);
}

} // namespace hubscope::models
