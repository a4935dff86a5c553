// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EventTableModel.h"

#include "models/EventCells.h"

#include <algorithm>

namespace hubscope::models {

using namespace Qt::StringLiterals;

EventTableModel::EventTableModel(QObject *parent)
    : EventTableModel(Bounds{}, parent)
{
}

EventTableModel::EventTableModel(Bounds bounds, QObject *parent)
    : QAbstractTableModel(parent)
    , m_bounds(bounds)
{
}

EventTableModel::~EventTableModel() = default;

void EventTableModel::stage(const insight::EventBatchPtr &batch, std::uint32_t first, std::uint32_t count)
{
    Q_ASSERT(std::size_t{first} + count <= batch->rows().size());
    const EventId firstId = m_nextId;
    m_nextId += count;
    m_staged.append({batch, firstId, first, count});
    m_unsorted = m_unsorted || (m_rules && batch->rules() != m_rules);
    if (m_matcher.isCheap()) {
        for (std::uint32_t i = 0; i < count; ++i) {
            const insight::EventRow &row = batch->rows()[std::size_t{first} + i];
            if (m_matcher.mayMatch(row))
                m_stagedRows.push_back({firstId + i, &row});
        }
        m_judged = m_nextId;
    } else if (!m_background.isBusy()) {
        judgeOn();
    }
    if (m_paused)
        boundStaged();
}

void EventTableModel::commit()
{
    if (m_paused || (m_staged.isEmpty() && m_stagedRows.empty()))
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
        dropBefore(m_stagedRows, firstKept);
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
    // Rows that were found among the held ones while paused stand before those of the stage.
    const auto first = std::ranges::lower_bound(m_stagedRows, m_staged.firstId(), {}, &Match::id);
    m_staged.dropFront(drop);
    m_stagedRows.erase(first, std::ranges::lower_bound(m_stagedRows, m_staged.firstId(), {}, &Match::id));
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

QString EventTableModel::keyOf(int row, Column column) const
{
    // The one key that the value came from: to leave it out is about that key alone.
    const insight::EventRow &event = *m_rows[static_cast<std::size_t>(row)].row;
    const auto nameOf = [](insight::Key key) { return QString::fromLatin1(insight::keyName(key)); };
    switch (column) {
    case LogSet:
        return u"hubscope.log_set"_s;
    case Who:
        return nameOf(event.whoKey);
    case Action:
        return nameOf(event.actionKey);
    case Result:
        return nameOf(event.resultKey);
    case SourceIp:
        return u"source_ip"_s;
    case Service:
        return u"service"_s;
    case Category:
        return u"hubscope.category"_s;
    case Rule:
        return u"hubscope.rule"_s;
    case Partition:
        return u"hubscope.partition"_s;
    case Offset:
        return u"hubscope.offset"_s;
    case Time:
    case Marks:
    case Received:
    case Size:
        break;
    }
    return {};
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
