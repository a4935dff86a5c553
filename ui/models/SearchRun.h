// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Background.h"
#include "models/EventTableModel.h"
#include "models/SearchRowsModel.h"
#include "models/SearchSource.h"
#include "models/TimeBars.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace hubscope::models {

/// One search at a time and what it has found so far: events as rows, groups, sums and slices as a table, and
/// for both how they spread over time. The search runs on a thread of its own; what it finds comes in a few
/// times a second, the first of it at once. Thread: the window's.
class SearchRun : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Running, Done, Stopped, Failed };
    Q_ENUM(State)

    /// So many events are listed; the others are counted, and exported. A query that sorts by a key sorts the
    /// first so many.
    static constexpr std::size_t kMostListed = 50'000;

    struct Progress
    {
        qint64 found = 0;
        qint64 examined = 0;
        qint64 total = 0;
        qint64 elapsedMs = 0;
    };

    explicit SearchRun(QObject *parent = nullptr);
    ~SearchRun() override;

    /// Forgets what was found before.
    void start(SearchSourcePtr source, SearchRequest request);
    /// What was found stays.
    void stop();
    void clear();

    State state() const { return m_state; }
    Progress progress() const;
    /// The search that runs or ran last; its query is null before the first.
    const SearchRequest &request() const { return m_request; }
    const SearchSourcePtr &source() const { return m_source; }
    const std::optional<Error> &error() const { return m_error; }
    /// Whether what it finds are events; otherwise rows().
    bool findsEvents() const;
    /// Whether the query gives the events an order other than by time; the list is then there at the end.
    bool sortsByKey() const;

    EventTableModel &events() { return m_events; }
    SearchRowsModel &rows() { return m_rows; }
    const TimeBars &bars() const { return m_bars; }

    /// The hub that an event of events() is of.
    QString hubOf(const HeldEvent &event) const;

    /// What the thread that searches hands over.
    struct Channel;
    /// That which the events of a batch are of.
    using Hubs = QHash<const insight::EventBatch *, QString>;

signals:
    /// State, progress or bars.
    void changed();

private:
    void take();
    void finish(const Result<void> &result);
    void setState(State state);

    EventTableModel m_events;
    SearchRowsModel m_rows;
    TimeBars m_bars;
    SearchSourcePtr m_source;
    SearchRequest m_request;
    State m_state = State::Idle;
    std::optional<Error> m_error;
    Progress m_progress;
    QElapsedTimer m_elapsed;
    QTimer m_turn;
    /// Taken over, and not in the list yet.
    std::vector<insight::EventSpan> m_waiting;
    Hubs m_hubs;
    /// Between the thread and this, of the search under way.
    std::shared_ptr<Channel> m_channel;
    Background m_background;
};

} // namespace hubscope::models
