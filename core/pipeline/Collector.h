// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventBatch.h"
#include "insight/EventDecoder.h"
#include "pipeline/EventSource.h"
#include "pipeline/SourceState.h"

#include <QObject>

#include <memory>
#include <vector>

namespace hubscope::pipeline {

/// Reads one hub in the background: consumer thread → decode thread → live feed.
/// Memory between the threads is bounded (a fixed number of chunks of up to 1 MB, the feed by bytes); when
/// the feed is not drained, reading is held back, nothing is dropped.
///
/// Thread: this object lives in the thread that made it; its signals are emitted there. All public calls
/// return at once (but the destructor, which waits for the threads for at most 5 s).
class Collector : public QObject
{
    Q_OBJECT
public:
    Collector(SourceFactory factory, std::shared_ptr<const insight::RuleBook> rules,
              QObject *parent = nullptr);
    ~Collector() override;

    /// Starts reading; a running source is stopped first.
    void start(SourceSettings settings,
               insight::Attribution attribution = insight::Attribution::FullyQualifiedName);
    void stop();
    /// What is decoded from the next chunk on is sorted by this book. Batches that were decoded before are
    /// handed out as they are: EventBatch::rules() says by which book.
    void setRules(std::shared_ptr<const insight::RuleBook> rules);

    const SourceState &state() const;
    const SourceStatistics &statistics() const;

    /// Takes up to `maxRows` events that were decoded since the last call, as whole batches (at least one if
    /// any).
    std::vector<insight::EventBatchPtr> take(std::size_t maxRows);

signals:
    void stateChanged(const hubscope::pipeline::SourceState &state);
    /// Each fault once; repeats of the same fault come at most once in 10 s.
    void errorReported(const hubscope::pipeline::SourceError &error);
    /// Twice a second while running.
    void statisticsChanged(const hubscope::pipeline::SourceStatistics &statistics);
    void clientLogged(hubscope::pipeline::LogLevel level, const QString &facility, const QString &text);
    /// There is something to take(); not repeated until take() was called.
    void eventsReady();

private:
    void deliver(quint64 session);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hubscope::pipeline
