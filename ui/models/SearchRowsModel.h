// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Formats.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hubscope::models {

/// One cell of what a query worked out.
struct SearchCell
{
    /// Original, for the clipboard and for export.
    QString text;
    /// Set where the cell is a number.
    std::optional<double> number = {};
    /// Set where the cell is a time: milliseconds since 1970 UTC.
    std::optional<qint64> timeMs = {};

    bool operator==(const SearchCell &) const = default;
};

/// What a query worked out: groups, one value, slices of time, or chosen keys of events.
struct SearchTable
{
    /// As the query names them.
    QStringList titles;
    /// The first columns are these keys of the query; a cell of theirs can be asked for.
    QStringList keys;
    std::vector<QList<SearchCell>> rows;
    /// The column whose numbers a chart shows; -1 if there is none.
    int valueColumn = -1;

    bool operator==(const SearchTable &) const = default;
};

/// The table of a SearchTable. It is replaced as a whole, because a group that grows may take another place.
class SearchRowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    const SearchTable &table() const { return m_table; }
    void setTable(SearchTable table);
    void setZone(TimeZone zone);
    QString original(const QModelIndex &index) const;
    /// How much of the highest value of its table this cell has, from 0 to 1; 0 for what is no such number.
    double shareOf(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    SearchTable m_table;
    double m_highest = 0;
    TimeZone m_zone = TimeZone::Utc;
};

} // namespace hubscope::models
