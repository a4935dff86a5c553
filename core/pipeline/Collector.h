// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventBatch.h"
#include "insight/EventDecoder.h"
#include "pipeline/EventSink.h"
#include "pipeline/EventSource.h"
#include "pipeline/Keeping.h"
#include "pipeline/SourceState.h"

#include <QObject>

#include <memory>
#include <vector>

namespace hubscope::pipeline {

/// Reads one hub in the background: consumer thread → decode thread → writer thread → live feed.
/// Memory between the threads is bounded (a fixed number of chunks of up to 4 MB, the feed by bytes); when
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

    /// Starts reading; a running source is stopped first. With a sink each event is kept before it is handed
    /// out, and reading goes on where the sink says. Without one it goes on behind what was taken of the same
    /// hub before, as long as this object lives: after an outage nothing is passed over.
    void start(SourceSettings settings,
               insight::Attribution attribution = insight::Attribution::FullyQualifiedName,
               KeepPlan plan = {});
    void stop();
    /// What is decoded from the next chunk on is sorted by this book. Batches that were decoded before are
    /// handed out as they are: EventBatch::rules() says by which book.
    void setRules(std::shared_ptr<const insight::RuleBook> rules);

    const SourceState &state() const;
    const SourceStatistics &statistics() const;
    const Keeping &keeping() const;
    /// Those that the store has on record, and those found since start(); the oldest first.
    const std::vector<Gap> &gaps() const;
    /// As it is now; also after the end, and then it is final.
    HandedOn handedOn() const;

    /// Takes up to `maxRows` events that were decoded since the last call, as whole batches (at least one if
    /// any).
    std::vector<insight::EventBatchPtr> take(std::size_t maxRows);

signals:
    void stateChanged(const hubscope::pipeline::SourceState &state);
    /// Each fault once; repeats of the same fault come at most once in 10 s.
    void errorReported(const hubscope::pipeline::SourceError &error);
    /// Something could not be read. With a sink it is on record before it is told.
    void gapFound(const hubscope::pipeline::Gap &gap);
    void gapsChanged();
    void keepingChanged(const hubscope::pipeline::Keeping &keeping);
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
