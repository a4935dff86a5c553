// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/SourceState.h"

#include <QAbstractTableModel>

namespace hubscope::models {

/// The partitions of the hub: where reading stands, where the hub's end is, how far apart they are.
class PartitionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Partition, Position, End, Lag, Rate, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setStatistics(const pipeline::SourceStatistics &statistics);
    void clear();

    /// Messages that wait in the hub, over all partitions; -1 while any of them is unknown.
    qint64 totalLag() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<pipeline::PartitionStatistics> m_partitions;
};

} // namespace hubscope::models
