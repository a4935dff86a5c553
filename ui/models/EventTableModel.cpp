// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EventTableModel.h"

#include "models/EventCells.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <chrono>

namespace hubscope::models {

using namespace std::chrono_literals;

namespace {

/// So long may one slice of filtering hold the event loop.
constexpr auto kSlice = 6ms;
/// Rows between two looks at the clock; one row may cost a millisecond (EventMatcher::kSearchedBytes).
constexpr int kRowsPerLook = 16;
} // namespace

EventTableModel::EventTableModel(QObject *parent)
    : EventTableModel(Bounds{}, parent)
{
}

EventTableModel::EventTableModel(Bounds bounds, QObject *parent)
    : QAbstractTableModel(parent)
    , m_bounds(bounds)
{
    m_scanTimer.setInterval(0);
    connect(&m_scanTimer, &QTimer::timeout, this, &EventTableModel::scanSlice);
}

EventTableModel::~EventTableModel() = default;

void EventTableModel::stage(const insight::EventBatchPtr &batch, std::uint32_t first, std::uint32_t count)
{
    Q_ASSERT(std::size_t{first} + count <= batch->rows().size());
    const EventId firstId = m_nextId;
    m_nextId += count;
    m_staged.append({batch, firstId, first, count});
    m_unsorted = m_unsorted || (m_rules && batch->rules() != m_rules);
    for (std::uint32_t i = 0; i < count; ++i) {
        const insight::EventRow &row = batch->rows()[std::size_t{first} + i];
        if (m_matcher.matches(row))
            m_stagedRows.push_back({firstId + i, &row});
    }
    if (m_paused)
        boundStaged();
}

void EventTableModel::commit()
{
    if (m_paused || m_staged.isEmpty())
        return;
    evict();
    const int begin = static_cast<int>(m_rows.size());
    const int added = static_cast<int>(m_stagedRows.size());
    if (added > 0)
        beginInsertRows({}, begin, begin + added - 1);
    m_held.append(std::move(m_staged));
    m_rows.insert(m_rows.end(), m_stagedRows.begin(), m_stagedRows.end());
    m_stagedRows.clear();
    if (added > 0)
        endInsertRows();
}

/// Makes room for what is staged: from the rows first, and from the stage itself if that alone is too much.
void EventTableModel::evict()
{
    const std::size_t roomRows = m_bounds.rows - std::min(m_bounds.rows, m_staged.size());
    const std::size_t roomBytes = m_bounds.bytes - std::min(m_bounds.bytes, m_staged.bytes());
    std::size_t drop = m_held.excess(roomRows, roomBytes);
    if (drop > 0) {
        drop = std::min(std::max(drop, m_bounds.rows / 20), m_held.size());
        const EventId firstKept = drop == m_held.size() ? m_held.endId() : m_held.firstId() + drop;
        const auto kept = std::ranges::lower_bound(m_rows, firstKept, {}, &Match::id);
        const int gone = static_cast<int>(kept - m_rows.begin());
        if (gone > 0)
            beginRemoveRows({}, 0, gone - 1);
        m_rows.erase(m_rows.begin(), kept);
        m_held.dropFront(drop);
        m_dropped += drop;
        if (gone > 0)
            endRemoveRows();
    }
    if (const std::size_t tooMany = m_staged.excess(m_bounds.rows, m_bounds.bytes); tooMany > 0) {
        m_staged.dropFront(tooMany);
        dropBefore(m_stagedRows, m_staged.firstId());
        m_dropped += tooMany;
    }
}

void EventTableModel::boundStaged()
{
    std::size_t drop = m_staged.excess(m_bounds.rows, m_bounds.bytes / 2);
    if (drop == 0)
        return;
    drop = std::min(std::max(drop, m_bounds.rows / 20), m_staged.size() - 1);
    m_staged.dropFront(drop);
    dropBefore(m_stagedRows, m_staged.firstId());
    m_dropped += drop;
    m_skipped += drop;
}

void EventTableModel::dropBefore(Matches &matches, EventId id)
{
    matches.erase(matches.begin(), std::ranges::lower_bound(matches, id, {}, &Match::id));
}

void EventTableModel::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (paused)
        m_skipped = 0;
    emit pausedChanged(paused);
    commit();
}

void EventTableModel::clear()
{
    beginResetModel();
    m_dropped += m_held.size() + m_staged.size();
    m_rows.clear();
    m_stagedRows.clear();
    m_held.clear();
    m_staged.clear();
    m_skipped = 0;
    endResetModel();
}

void EventTableModel::beginReading()
{
    clear();
    m_firstOfReading = m_nextId;
    m_dropped = 0;
}

void EventTableModel::setFilter(const EventFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    emit filterChanged();
    refilter();
}

void EventTableModel::refilter()
{
    m_scan.emplace(EventMatcher(m_filter), EventId{0}, Matches{});
    // A short list is through at once; a long one goes on between other events.
    m_scanTimer.start();
    scanSlice();
}

void EventTableModel::scanSlice()
{
    const QDeadlineTimer deadline(kSlice);
    if (scanList(m_held, deadline) && scanList(m_staged, deadline))
        finishScan();
}

/// True when it came to the end of the list. Events may have moved from the stage to the rows, or left, since
/// the last slice: the next one is looked up by its id.
bool EventTableModel::scanList(const EventList &list, const QDeadlineTimer &deadline)
{
    while (const EventList::Piece *piece = list.findFrom(m_scan->next)) {
        EventId id = std::max(m_scan->next, piece->firstId);
        while (id < piece->endId()) {
            const EventId stop = std::min(id + kRowsPerLook, piece->endId());
            for (; id < stop; ++id) {
                const insight::EventRow &row = piece->row(id);
                if (m_scan->matcher.matches(row))
                    m_scan->found.push_back({id, &row});
            }
            m_scan->next = id;
            if (deadline.hasExpired())
                return false;
        }
    }
    return true;
}

void EventTableModel::finishScan()
{
    m_scanTimer.stop();
    Scan scan = std::move(*m_scan);
    m_scan.reset();
    m_matcher = std::move(scan.matcher);

    // What was found in the stage may have become rows meanwhile, and what was found first may be gone.
    Matches &all = scan.found;
    dropBefore(all,
               m_held.isEmpty() ? (m_staged.isEmpty() ? m_nextId : m_staged.firstId()) : m_held.firstId());
    const auto firstStaged =
        m_staged.isEmpty() ? all.end() : std::ranges::lower_bound(all, m_staged.firstId(), {}, &Match::id);
    beginResetModel();
    m_stagedRows.assign(firstStaged, all.end());
    all.erase(firstStaged, all.end());
    // Between the newest row and the stage there may be a gap of events that were dropped while paused.
    all.erase(std::ranges::lower_bound(all, m_held.endId(), {}, &Match::id), all.end());
    m_rows = std::move(all);
    endResetModel();
    emit filterApplied();
}

void EventTableModel::setZone(TimeZone zone)
{
    if (m_zone == zone)
        return;
    m_zone = zone;
    emit headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    if (const int rows = rowCount(); rows > 0) {
        emit dataChanged(index(0, Time), index(rows - 1, Time));
        emit dataChanged(index(0, Received), index(rows - 1, Received));
    }
    emit zoneChanged(zone);
}

void EventTableModel::setUnparsedSent(bool sent)
{
    if (m_unparsedSent == sent)
        return;
    m_unparsedSent = sent;
    if (const int rows = rowCount(); rows > 0)
        emit dataChanged(index(0, 0), index(rows - 1, kColumnCount - 1));
}

EventTableModel::Counts EventTableModel::counts() const
{
    return {m_nextId - m_firstOfReading, m_held.size() + m_staged.size(), m_rows.size(),
            m_paused ? m_stagedRows.size() : 0, m_dropped};
}

int EventTableModel::rowOf(EventId id) const
{
    const auto found = std::ranges::lower_bound(m_rows, id, {}, &Match::id);
    return found != m_rows.end() && found->id == id ? static_cast<int>(found - m_rows.begin()) : -1;
}

Standing EventTableModel::standingOf(EventId id) const
{
    if (rowOf(id) >= 0)
        return Standing::Listed;
    return m_held.find(id) ? Standing::Filtered : Standing::Gone;
}

HeldEvent EventTableModel::eventAt(int row) const
{
    const Match &match = m_rows[static_cast<std::size_t>(row)];
    const EventList::Piece *piece = m_held.find(match.id);
    Q_ASSERT(piece);
    return {match.id, piece->batch, match.row};
}

int EventTableModel::nextRemark(int row) const
{
    const std::size_t size = m_rows.size();
    for (std::size_t step = 1; step <= size; ++step) {
        const std::size_t at = (static_cast<std::size_t>(row + static_cast<int>(size)) + step) % size;
        if (m_rows[at].row->hasRemarks())
            return static_cast<int>(at);
    }
    return -1;
}

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

EventCell EventTableModel::cell(int row, int column) const
{
    return {*m_rows[static_cast<std::size_t>(row)].row, column, m_zone, m_unparsedSent};
}

QString EventTableModel::original(int row, Column column) const
{
    return cell(row, column).original();
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EventCell cell = this->cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text();
    case Qt::ToolTipRole:
        return cell.toolTip();
    case Qt::AccessibleTextRole:
        return cell.phrase();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(eventColumns()[static_cast<std::size_t>(index.column())].align |
                                   Qt::AlignVCenter);
    case IdRole:
        return QVariant::fromValue<qulonglong>(idAt(index.row()));
    case LogSetRole:
        return static_cast<int>(cell.event.logSet);
    case MarksRole:
        return QVariant::fromValue(marksOf(cell.event));
    case StandInRole:
        return cell.standsIn();
    case NotSentRole:
        return !m_unparsedSent && cell.event.logSet == insight::LogSet::UnparsedData;
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnTitle(eventColumns(), kEventContext, section, orientation, role, m_zone);
}

} // namespace hubscope::models
