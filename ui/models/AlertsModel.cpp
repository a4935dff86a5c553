// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AlertsModel.h"

#include "models/ColumnTitles.h"
#include "models/DisplayText.h"
#include "models/EventCells.h"
#include "models/EventTableModel.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>

namespace hubscope::models {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kContext = "models::AlertsModel";
constexpr std::array<ColumnTitle, AlertsModel::kColumnCount> kColumns{{
    {QT_TRANSLATE_NOOP("models::AlertsModel", "Raised (%1)")},
    {QT_TRANSLATE_NOOP("models::AlertsModel", "Rule")},
    {QT_TRANSLATE_NOOP("models::AlertsModel", "Events"), Qt::AlignRight,
     QT_TRANSLATE_NOOP("models::AlertsModel", "Events that met the rule until the next alert was due")},
    {QT_TRANSLATE_NOOP("models::AlertsModel", "Last (%1)")},
    {QT_TRANSLATE_NOOP("models::AlertsModel", "First event")},
}};

} // namespace

QString eventsText(qint64 count)
{
    return AlertsModel::tr("%1 event(s)", nullptr, pluralForm(count)).arg(countText(count));
}

QString moreEventsText(qint64 count)
{
    return AlertsModel::tr("%1 more event(s)", nullptr, pluralForm(count)).arg(countText(count));
}

QString summaryOf(const Alert &alert)
{
    if (!alert.example || alert.example->rows().empty())
        return {};
    QStringList parts;
    for (const int column : {EventTableModel::LogSet, EventTableModel::Who, EventTableModel::Action,
                             EventTableModel::Result, EventTableModel::SourceIp, EventTableModel::Service}) {
        // As it is heard: the log set by its name.
        const QString part = EventCell{alert.example->rows().front(), column}.phrase();
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u" · "_s);
}

std::optional<EventId> heldEvent(const Alert &alert, const EventTableModel &events)
{
    if (!alert.example || alert.example->rows().empty())
        return std::nullopt;
    // By its place in the hub: held events are sorted anew under another rule book.
    const insight::EventRow &wanted = alert.example->rows().front();
    for (const EventList::Piece &piece : events.newest(std::numeric_limits<std::size_t>::max())) {
        for (EventId id = piece.firstId; id < piece.endId(); ++id) {
            const insight::EventRow &row = piece.row(id);
            if (row.origin == wanted.origin && row.record == wanted.record)
                return id;
        }
    }
    return std::nullopt;
}

void AlertsModel::add(Alert alert)
{
    if (m_alerts.size() == kMostAlerts) {
        const auto last = static_cast<int>(kMostAlerts) - 1;
        beginRemoveRows({}, last, last);
        m_alerts.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    QString summary = summaryOf(alert);
    m_alerts.push_front({std::move(alert), std::move(summary)});
    endInsertRows();
}

bool AlertsModel::grow(quint64 number, qint64 count, qint64 firstEventMs, qint64 lastEventMs, qint64 nowMs)
{
    const int row = rowOf(number);
    if (row < 0)
        return false;
    Alert &alert = m_alerts[static_cast<std::size_t>(row)].alert;
    alert.count += count;
    alert.firstEventMs = std::min(alert.firstEventMs, firstEventMs);
    alert.lastEventMs = std::max(alert.lastEventMs, lastEventMs);
    alert.lastMs = nowMs;
    emit dataChanged(index(row, Events), index(row, Last));
    return true;
}

void AlertsModel::clear()
{
    beginResetModel();
    m_alerts.clear();
    endResetModel();
}

int AlertsModel::rowOf(quint64 number) const
{
    // Newest first: numbers fall.
    const auto found = std::ranges::lower_bound(m_alerts, number, std::ranges::greater(),
                                                [](const Row &row) { return row.alert.number; });
    return found != m_alerts.end() && found->alert.number == number
               ? static_cast<int>(found - m_alerts.begin())
               : -1;
}

void AlertsModel::setZone(TimeZone zone)
{
    m_zone = zone;
    emit headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    if (const int rows = rowCount(); rows > 0)
        emit dataChanged(index(0, 0), index(rows - 1, kColumnCount - 1));
}

int AlertsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_alerts.size());
}

int AlertsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QString AlertsModel::text(const Row &row, int column) const
{
    switch (column) {
    case Raised:
        return timeText(row.alert.raisedMs, m_zone);
    case Rule:
        return displayText(row.alert.ruleName);
    case Events:
        return countText(row.alert.count);
    case Last:
        return clockText(row.alert.lastMs, m_zone);
    case Example:
        return row.summary;
    default:
        return {};
    }
}

QVariant AlertsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_alerts[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Events ? eventsText(row.alert.count) : text(row, index.column());
    case Qt::ToolTipRole:
        return toolTipText(index.column() == Rule   ? row.alert.query
                           : index.column() == Last ? timeText(row.alert.lastMs, m_zone)
                                                    : text(row, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(kColumns[static_cast<std::size_t>(index.column())].align |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant AlertsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnTitle(kColumns, kContext, section, orientation, role, m_zone);
}

} // namespace hubscope::models
