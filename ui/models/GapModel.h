// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Formats.h"
#include "pipeline/Positions.h"

#include <QAbstractTableModel>
#include <QByteArray>

#include <vector>

namespace hubscope::models {

/// What could not be read of a hub, the newest on top.
class GapModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Found, Partition, Offsets, Messages, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The oldest first, as the store has them. A list that only grew keeps its rows.
    void setGaps(const std::vector<pipeline::Gap> &gaps);
    void setTimeZone(TimeZone zone);
    const std::vector<pipeline::Gap> &gaps() const { return m_gaps; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const pipeline::Gap &gap(int row) const;
    QVariant text(const pipeline::Gap &gap, int column) const;

    /// The oldest first.
    std::vector<pipeline::Gap> m_gaps;
    TimeZone m_zone = TimeZone::Utc;
};

/// The bytes of a file of gaps that is saved under this path: an array of JSON for `*.json`, CSV otherwise;
/// the oldest first. `host` and `hub` stand in every row.
QByteArray gapFile(const QString &path, const QString &host, const QString &hub,
                   const std::vector<pipeline::Gap> &gaps);

} // namespace hubscope::models
