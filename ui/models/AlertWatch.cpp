// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AlertWatch.h"

#include <QThread>

#include <utility>

namespace hubscope::models {

AlertWatch::AlertWatch(std::size_t maxWaiting, QObject *parent)
    : QObject(parent)
    , m_watch([this] { QMetaObject::invokeMethod(this, &AlertWatch::deliver, Qt::QueuedConnection); },
              maxWaiting)
{
}

void AlertWatch::setRules(std::vector<insight::WatchedRule> rules)
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_on = !rules.empty();
    m_watch.setRules(std::move(rules));
}

void AlertWatch::await()
{
    m_on = true;
    m_watch.await();
}

void AlertWatch::forget()
{
    m_watch.forget();
    if (std::exchange(m_skipped, 0) > 0)
        emit skippedChanged();
}

void AlertWatch::offer(const insight::EventBatchPtr &batch)
{
    if (!m_on || m_watch.offer(batch))
        return;
    m_skipped += static_cast<qint64>(batch->rows().size());
    emit skippedChanged();
}

void AlertWatch::deliver()
{
    QList<AlertHits> hits;
    for (insight::WatchHits &one : m_watch.take())
        hits.append(
            {QString::fromStdString(one.ruleId), one.count, one.firstMs, one.lastMs, std::move(one.example)});
    if (!hits.isEmpty())
        emit hit(hits);
}

} // namespace hubscope::models
