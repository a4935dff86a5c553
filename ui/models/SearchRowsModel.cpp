// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SearchRowsModel.h"

#include "models/DisplayText.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace hubscope::models {

using namespace Qt::StringLiterals;

namespace {

QString numberText(double number)
{
    const bool isWhole = std::floor(number) == number && std::abs(number) < 1e15;
    return isWhole ? countText(static_cast<std::int64_t>(number)) : QLocale().toString(number, 'g', 10);
}

} // namespace

void SearchRowsModel::setTable(SearchTable table)
{
    beginResetModel();
    m_table = std::move(table);
    m_highest = 0;
    for (const QList<SearchCell> &row : m_table.rows) {
        if (m_table.valueColumn >= 0)
            m_highest = std::max(m_highest, row.at(m_table.valueColumn).number.value_or(0));
    }
    endResetModel();
}

void SearchRowsModel::setZone(TimeZone zone)
{
    if (m_zone == zone)
        return;
    m_zone = zone;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString SearchRowsModel::original(const QModelIndex &index) const
{
    return m_table.rows[static_cast<std::size_t>(index.row())].at(index.column()).text;
}

double SearchRowsModel::shareOf(const QModelIndex &index) const
{
    if (index.column() != m_table.valueColumn || m_highest <= 0)
        return 0;
    const SearchCell &cell = m_table.rows[static_cast<std::size_t>(index.row())].at(index.column());
    return std::clamp(cell.number.value_or(0) / m_highest, 0.0, 1.0);
}

int SearchRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int SearchRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.titles.size());
}

QVariant SearchRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchCell &cell = m_table.rows[static_cast<std::size_t>(index.row())].at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (cell.timeMs)
            return timeText(*cell.timeMs, m_zone);
        return cell.number ? numberText(*cell.number) : displayText(cell.text);
    case Qt::ToolTipRole:
        return cell.number || cell.timeMs ? QVariant() : toolTipText(cell.text, Lines::Keep);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                data(index, Qt::DisplayRole).toString());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((cell.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SearchRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.titles.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return displayText(m_table.titles.at(section), 120);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((section == m_table.valueColumn ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace hubscope::models
