// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventReader.h"
#include "models/Background.h"
#include "models/EventCells.h"
#include "models/EventFilter.h"
#include "models/EventList.h"
#include "models/Formats.h"

#include <QAbstractTableModel>

#include <deque>
#include <optional>
#include <vector>

namespace hubscope::models {

/// One event with all that keeps it alive.
struct HeldEvent
{
    EventId id = 0;
    insight::EventBatchPtr batch;
    const insight::EventRow *row = nullptr;
};

/// Where an event stands that was a row once.
enum class Standing {
    Listed,
    /// Held still, but the filter does not let it through.
    Filtered,
    /// Left the list to make room, or by clear().
    Gone,
};

/// The live list: the newest events, oldest first, bounded by number and memory, filtered by an index of its
/// own.
///
/// Events arrive by stage() and become rows by commit(): at most one removal and one insertion, whatever
/// came, and at least a twentieth of the bound leaves at once. While the view is paused they wait in stage
/// and nothing moves. A new filter is tried on what is held, on another thread where that takes longer than a
/// moment; until it is through, the old rows stay, then the model is reset once. What comes under a filter
/// that has to look into records becomes rows once that thread has looked. Cell texts are made when asked
/// for.
class EventTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Time,
        LogSet,
        Marks,
        Who,
        Action,
        Result,
        SourceIp,
        Service,
        Received,
        Category,
        Rule,
        Partition,
        Offset,
        Size,
    };
    static constexpr int kColumnCount = Size + 1;
    static constexpr int kFirstHiddenColumn = Received;

    enum Role {
        /// EventId as qulonglong.
        IdRole = Qt::UserRole,
        /// insight::LogSet as int.
        LogSetRole,
        /// models::Marks
        MarksRole,
        /// bool: the event source does not send such events.
        NotSentRole,
        /// bool: the cell shows a stand-in for what the event does not say.
        StandInRole,
    };

    struct Bounds
    {
        std::size_t rows = 1'000'000;
        /// Memory of the batches; while paused, half of it again for what waits.
        std::size_t bytes = std::size_t{320} << 20;
    };

    struct Counts
    {
        /// Events that came since the reading began.
        quint64 received = 0;
        /// In the list now, whatever the filter.
        quint64 held = 0;
        /// Rows of the table.
        quint64 shown = 0;
        /// Waiting while paused, those that pass the filter.
        quint64 waiting = 0;
        /// Left the list because of its bounds or by clear().
        quint64 dropped = 0;

        bool operator==(const Counts &) const = default;
    };

    explicit EventTableModel(QObject *parent = nullptr);
    explicit EventTableModel(Bounds bounds, QObject *parent = nullptr);
    ~EventTableModel() override;

    /// Takes `count` rows of the batch from `first` on.
    void stage(const insight::EventBatchPtr &batch, std::uint32_t first, std::uint32_t count);
    /// Makes rows of what is staged; does nothing while paused.
    void commit();

    bool isPaused() const { return m_paused; }
    void setPaused(bool paused);
    /// Events that came while paused and found no room until it was over, since the last pause began.
    quint64 skippedByPause() const { return m_skipped; }
    /// Forgets all events, staged ones too.
    void clear();
    /// Another reading begins: clear(), and the counts start anew, since it may bring the same events again.
    void beginReading();

    const EventFilter &filter() const { return m_filter; }
    void setFilter(const EventFilter &filter);
    /// True while a new filter is being tried on what is held.
    bool isFiltering() const { return m_trial.has_value(); }
    /// How names are written in the events that filters look into.
    void setAttribution(insight::Attribution attribution);

    /// By which book events shall be sorted; what was sorted by another one is then hasUnsorted().
    void setRules(std::shared_ptr<const insight::RuleBook> rules);
    bool hasUnsorted() const { return m_unsorted; }
    /// The events that were sorted by another book, oldest first.
    std::vector<EventList::Piece> unsorted();
    /// The `count` newest events, oldest first, waiting ones and hidden ones included.
    std::vector<EventList::Piece> newest(std::size_t count) const;
    /// The oldest rows that are not packed, `most` pieces at most and without the `recent` newest rows.
    std::vector<EventList::Piece> unpacked(std::size_t recent, std::size_t most) const;
    /// Whether what is left of the piece is as it was when it was handed out.
    bool holds(const EventList::Piece &piece) const;
    /// Puts rows that were sorted again or packed in the place of what is left of `old`, which it holds():
    /// `batch` has these rows only, in their order. After sorting call refilter() when all are through.
    void replace(const EventList::Piece &old, const insight::EventBatchPtr &batch);
    /// Tries the filter anew on everything, as setFilter() does.
    void refilter();

    TimeZone zone() const { return m_zone; }
    void setZone(TimeZone zone);

    /// Whether the event source sends what lands in Unparsed Data.
    void setUnparsedSent(bool sent);

    Counts counts() const;
    Bounds bounds() const { return m_bounds; }
    std::size_t heldBytes() const { return m_held.bytes() + m_staged.bytes(); }

    /// -1 if the event is not (or no more) a row.
    int rowOf(EventId id) const;
    Standing standingOf(EventId id) const;
    EventId idAt(int row) const { return m_rows[static_cast<std::size_t>(row)].id; }
    HeldEvent eventAt(int row) const;
    /// The next row after `row` with a remark, wrapping; -1 if there is none.
    int nextRemark(int row) const;
    /// The key of a query that holds what the cell shows; empty if there is none.
    QString keyOf(int row, Column column) const;
    /// The whole value as it is, for the clipboard; times as ISO 8601 UTC.
    QString original(int row, Column column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void pausedChanged(bool paused);
    void filterChanged();
    /// The filter has been tried on everything and the rows are what it lets through.
    void filterApplied();
    void zoneChanged(hubscope::models::TimeZone zone);

private:
    struct Match
    {
        EventId id;
        const insight::EventRow *row;
    };
    using Matches = std::deque<Match>;

    /// A filter on its way through the events.
    struct Trial
    {
        EventMatcher matcher;
        /// The first event that it was not tried on.
        EventId next = 0;
        /// Ascending. Ids, not rows: what was found may be gone, or have other rows, when the trial is over.
        std::vector<EventId> found;
    };

    static void moveMatches(Matches &matches, const EventList::Piece &old, const insight::EventBatch &batch);
    void boundStaged();
    void evict();
    std::vector<EventList::Piece> from(EventId first) const;
    Matches matchesOf(const std::vector<EventId> &ids) const;
    bool tryAtOnce();
    void tryInBackground();
    void finishTrial();
    void judgeOn();
    void takeJudged(EventId end, const std::vector<EventId> &ids);
    static void dropBefore(Matches &matches, EventId id);
    EventCell cell(int row, int column) const;

    const Bounds m_bounds;
    EventList m_held;
    EventList m_staged;
    Matches m_rows;
    Matches m_stagedRows;
    std::shared_ptr<const insight::RuleBook> m_rules;
    bool m_unsorted = false;
    EventFilter m_filter;
    EventMatcher m_matcher;
    std::optional<Trial> m_trial;
    insight::EventReader m_reader{insight::Attribution::FullyQualifiedName};
    EventId m_nextId = 1;
    /// The first event that m_matcher has not been asked about.
    EventId m_judged = 1;
    quint64 m_dropped = 0;
    /// Ids of earlier readings end here; ids are never used twice.
    EventId m_firstOfReading = 1;
    quint64 m_skipped = 0;
    bool m_paused = false;
    bool m_unparsedSent = true;
    TimeZone m_zone = TimeZone::Utc;
    Background m_background;
};

} // namespace hubscope::models
