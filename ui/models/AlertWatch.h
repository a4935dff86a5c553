// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventBatch.h"
#include "insight/EventDecoder.h"
#include "leql/Query.h"

#include <QList>
#include <QObject>
#include <QString>

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace hubscope::models {

/// A notification rule that is on, ready to be asked.
struct WatchedRule
{
    QString id;
    leql::QueryPtr query;
};

/// Events that met a rule since it was last told.
struct AlertHits
{
    QString ruleId;
    qint64 count = 0;
    /// By the events' own times.
    qint64 firstMs = 0;
    qint64 lastMs = 0;
    /// The first of them in a batch of its own, so that nothing else is kept alive for it; null if it is too
    /// large.
    insight::EventBatchPtr example = {};
};

/// Asks every event that comes whether it meets a rule, on a thread of its own. Without a rule that is on
/// there is no thread and an offer() is one look at a flag.
///
/// It never holds reading back: what waits is bounded by memory, and batches that find no room are counted as
/// skipped(). Thread: the window's; the destructor waits for the row under way.
class AlertWatch : public QObject
{
    Q_OBJECT
public:
    /// Memory of batches that wait; most of them are held by the live list, too.
    static constexpr std::size_t kMaxWaiting = std::size_t{96} << 20;
    /// No example is kept of a longer record.
    static constexpr std::size_t kLongestExample = std::size_t{32} << 10;

    explicit AlertWatch(std::size_t maxWaiting = kMaxWaiting, QObject *parent = nullptr);
    ~AlertWatch() override;

    /// Asks by these from the next batch on. Without any, what waits is dropped.
    void setRules(std::vector<WatchedRule> rules);
    /// The rules are not known yet: what is offered waits for setRules().
    void await();
    /// How names are written in the events.
    void setAttribution(insight::Attribution attribution);
    /// What was offered before is nobody's business any more.
    void forget();

    bool isOn() const { return m_on; }
    void offer(const insight::EventBatchPtr &batch);
    /// Events that were not looked at because the rules are slower than what comes, since forget().
    qint64 skipped() const { return m_skipped; }

signals:
    /// Each rule once.
    void hit(const QList<hubscope::models::AlertHits> &hits);
    void skippedChanged();

private:
    struct Asked;
    using Rules = std::shared_ptr<const std::vector<WatchedRule>>;

    void live(const std::stop_token &stop);
    void tell(const QList<AlertHits> &hits, quint64 reading);
    void deliver();

    const std::size_t m_maxWaiting;
    bool m_on = false;
    qint64 m_skipped = 0;

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    // Guarded by m_mutex.
    std::deque<insight::EventBatchPtr> m_waiting;
    std::size_t m_waitingBytes = 0;
    /// Null while they are awaited.
    Rules m_rules;
    insight::Attribution m_attribution = insight::Attribution::FullyQualifiedName;
    /// Rises with forget().
    quint64 m_reading = 0;
    QList<AlertHits> m_found;
    /// deliver() is on its way.
    bool m_told = false;

    std::jthread m_thread;
};

} // namespace hubscope::models
