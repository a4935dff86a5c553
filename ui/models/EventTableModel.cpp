// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EventTableModel.h"

#include "insight/RuleBook.h"
#include "models/DisplayText.h"
#include "models/Formats.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <algorithm>
#include <array>
#include <chrono>

namespace hubscope::models {

using namespace std::chrono_literals;

namespace {

/// So long may one slice of filtering hold the event loop.
constexpr auto kSlice = 6ms;
/// Rows between two looks at the clock; one row may cost a millisecond (EventMatcher::kSearchedBytes).
constexpr int kRowsPerLook = 16;
constexpr qsizetype kCellCharacters = 200;

struct ColumnInfo
{
    const char *header;
    bool isNumber;
};

/// Headers, in the order of EventTableModel::Column; %1 is the zone.
constexpr std::array<ColumnInfo, EventTableModel::kColumnCount> kColumns{{
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Time (%1)"), false},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Log set"), false},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Who"), false},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Action"), false},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Result"), false},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Source IP"), false},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Service"), false},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Received (%1)"), false},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Category"), false},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Rule"), false},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Partition"), true},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Offset"), true},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Size"), true},
}};

/// The columns that are a text of the event itself.
std::string_view eventText(const insight::EventRow &row, EventTableModel::Column column)
{
    switch (column) {
    case EventTableModel::LogSet:
        return insight::info(row.logSet).code;
    case EventTableModel::Who:
        return row.who;
    case EventTableModel::Action:
        return row.action;
    case EventTableModel::Result:
        return row.result;
    case EventTableModel::SourceIp:
        return row.sourceIp;
    case EventTableModel::Service:
        return row.service;
    case EventTableModel::Category:
        return row.category;
    case EventTableModel::Rule:
        return row.rule ? std::string_view(row.rule->id) : std::string_view{};
    default:
        return {};
    }
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

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

void EventTableModel::setFilter(const EventFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_scan.emplace(EventMatcher(filter), EventId{0}, Matches{});
    emit filterChanged();
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

EventTableModel::Counts EventTableModel::counts() const
{
    return {m_nextId - 1, m_held.size() + m_staged.size(), m_rows.size(), m_paused ? m_stagedRows.size() : 0,
            m_dropped};
}

int EventTableModel::rowOf(EventId id) const
{
    const auto found = std::ranges::lower_bound(m_rows, id, {}, &Match::id);
    return found != m_rows.end() && found->id == id ? static_cast<int>(found - m_rows.begin()) : -1;
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

QString EventTableModel::text(const Match &match, Column column) const
{
    const insight::EventRow &row = *match.row;
    switch (column) {
    case Time:
        return timeText(row.timestampMs, zone());
    case Received:
        return timeText(row.origin.enqueuedMs, zone());
    case Partition:
        return QString::number(row.origin.partition);
    case Offset:
        return QString::number(row.origin.offset);
    case Size:
        return sizeText(static_cast<std::int64_t>(row.source.size()));
    default:
        return displayText(eventText(row, column), kCellCharacters);
    }
}

QString EventTableModel::original(int row, Column column) const
{
    const insight::EventRow &event = *m_rows[static_cast<std::size_t>(row)].row;
    switch (column) {
    case Time:
        return isoText(event.timestampMs);
    case Received:
        return isoText(event.origin.enqueuedMs);
    case LogSet:
        return QString::fromLatin1(insight::info(event.logSet).name);
    case Partition:
        return QString::number(event.origin.partition);
    case Offset:
        return QString::number(event.origin.offset);
    case Size:
        return QString::number(event.source.size());
    default:
        return fromUtf8(eventText(event, column));
    }
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Match &match = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(match, column);
    case Qt::ToolTipRole:
        return toolTipText(column == LogSet ? QString::fromLatin1(insight::info(match.row->logSet).name)
                                            : text(match, column));
    case Qt::AccessibleTextRole:
        if (column == LogSet)
            return QString::fromLatin1(insight::info(match.row->logSet).name);
        return text(match, column);
    case Qt::TextAlignmentRole:
        if (kColumns[static_cast<std::size_t>(column)].isNumber)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case IdRole:
        return QVariant::fromValue<qulonglong>(match.id);
    case LogSetRole:
        return static_cast<int>(match.row->logSet);
    case RemarkRole:
        return match.row->hasRemarks();
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumnCount)
        return {};
    const ColumnInfo &column = kColumns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QString header = QCoreApplication::translate("models::EventTableModel", column.header);
    return section == Time || section == Received ? header.arg(zoneText(m_zone)) : header;
}

} // namespace hubscope::models
