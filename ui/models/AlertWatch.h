// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/HitWatch.h"

#include <QList>
#include <QObject>
#include <QString>

#include <cstddef>
#include <vector>

namespace hubscope::models {

/// Events that met a rule since it was last told.
struct AlertHits
{
    QString ruleId;
    qint64 count = 0;
    /// By the events' own times.
    qint64 firstMs = 0;
    qint64 lastMs = 0;
    /// The first of them; null if it is too large to be kept.
    insight::EventBatchPtr example = {};
};

/// insight::HitWatch for the window: what it finds is a signal, and what finds no room is counted. Without a
/// rule that is on an offer() is one look at a flag. Thread: the window's.
class AlertWatch : public QObject
{
    Q_OBJECT
public:
    /// Memory of batches that wait; most of them are held by the live list, too.
    static constexpr std::size_t kMaxWaiting = std::size_t{96} << 20;

    explicit AlertWatch(std::size_t maxWaiting = kMaxWaiting, QObject *parent = nullptr);

    void setRules(std::vector<insight::WatchedRule> rules);
    void await();
    void setAttribution(insight::Attribution attribution) { m_watch.setAttribution(attribution); }
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
    void deliver();

    bool m_on = false;
    qint64 m_skipped = 0;
    /// The last member: its thread calls this object until it has ended.
    insight::HitWatch m_watch;
};

} // namespace hubscope::models
