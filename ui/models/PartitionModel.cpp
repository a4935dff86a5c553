// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PartitionModel.h"

#include "models/ColumnTitles.h"
#include "models/Formats.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hubscope::models {

namespace {

constexpr std::array kColumns{
    ColumnTitle{QT_TRANSLATE_NOOP("models::PartitionModel", "Partition"), Qt::AlignRight,
                QT_TRANSLATE_NOOP("models::PartitionModel", "Number of the partition")},
    ColumnTitle{QT_TRANSLATE_NOOP("models::PartitionModel", "Position"), Qt::AlignRight,
                QT_TRANSLATE_NOOP("models::PartitionModel", "Offset that is read next")},
    ColumnTitle{QT_TRANSLATE_NOOP("models::PartitionModel", "End"), Qt::AlignRight,
                QT_TRANSLATE_NOOP("models::PartitionModel", "Offset after the newest message in the hub")},
    ColumnTitle{QT_TRANSLATE_NOOP("models::PartitionModel", "Lag"), Qt::AlignRight,
                QT_TRANSLATE_NOOP("models::PartitionModel", "Messages in the hub that were not read yet")},
    ColumnTitle{QT_TRANSLATE_NOOP("models::PartitionModel", "Rate"), Qt::AlignRight,
                QT_TRANSLATE_NOOP("models::PartitionModel", "Messages per second")},
};

using pipeline::PartitionStatistics;

/// Offsets are names of places: never grouped.
QString offsetText(std::int64_t offset)
{
    return offset < 0 ? u"–"_s : QString::number(offset);
}

QString text(const PartitionStatistics &partition, int column)
{
    switch (column) {
    case PartitionModel::Partition:
        return QString::number(partition.partition);
    case PartitionModel::Position:
        return offsetText(partition.position);
    case PartitionModel::End:
        return offsetText(partition.end);
    case PartitionModel::Lag:
        return partition.lag() < 0 ? u"–"_s : countText(partition.lag());
    case PartitionModel::Rate:
        return rateText(partition.messagesPerSecond);
    default:
        return {};
    }
}

} // namespace

void PartitionModel::setStatistics(const pipeline::SourceStatistics &statistics)
{
    std::vector<PartitionStatistics> partitions = statistics.partitions;
    std::ranges::sort(partitions, {}, &PartitionStatistics::partition);
    const bool same = std::ranges::equal(partitions, m_partitions, {}, &PartitionStatistics::partition,
                                         &PartitionStatistics::partition);
    if (!same) {
        beginResetModel();
        m_partitions = std::move(partitions);
        endResetModel();
    } else if (partitions != m_partitions) {
        m_partitions = std::move(partitions);
        emit dataChanged(index(0, Position), index(rowCount() - 1, Rate));
    }
}

void PartitionModel::clear()
{
    setStatistics({});
}

qint64 PartitionModel::totalLag() const
{
    qint64 total = m_partitions.empty() ? -1 : 0;
    for (const PartitionStatistics &partition : m_partitions) {
        if (partition.lag() < 0)
            return -1;
        total += partition.lag();
    }
    return total;
}

int PartitionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_partitions.size());
}

int PartitionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PartitionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PartitionStatistics &partition = m_partitions[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(partition, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == Position && partition.low >= 0
                   ? QVariant(tr("Oldest offset that the hub still holds: %1").arg(partition.low))
                   : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Partition
                   ? QVariant(tr("Partition %1: position %2, end %3, lag %4, %5")
                                  .arg(text(partition, Partition), text(partition, Position),
                                       text(partition, End), text(partition, Lag), text(partition, Rate)))
                   : QVariant(text(partition, index.column()));
    default:
        return {};
    }
}

QVariant PartitionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnTitle(kColumns, "models::PartitionModel", section, orientation, role);
}

} // namespace hubscope::models
