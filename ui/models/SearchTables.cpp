// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SearchTables.h"

#include "models/Formats.h"

namespace hubscope::models {

using namespace Qt::StringLiterals;

namespace {

/// Longer values are no names of groups that anybody reads.
constexpr std::size_t kLongestCell = std::size_t{32} << 10;

SearchCell cellOf(const leql::Datum &datum)
{
    const std::size_t size = std::min(datum.text.size(), kLongestCell);
    return {QString::fromUtf8(datum.text.data(), static_cast<qsizetype>(size))};
}

SearchCell numberCell(const std::optional<leql::Number> &value)
{
    if (!value)
        return {};
    return {QString::fromStdString(value->toText()), value->toDouble()};
}

SearchCell timeCell(std::int64_t ms)
{
    return {isoText(ms), {}, ms};
}

} // namespace

SearchTable resultTable(const leql::Query &query, const std::vector<leql::ResultRow> &rows)
{
    SearchTable table;
    for (const leql::NamedKey &key : query.groupKeys()) {
        table.titles << QString::fromStdString(key.name);
        table.keys << QString::fromStdString(query.keys()[key.key]);
    }
    const bool hasSlices = query.kind() == leql::Query::Kind::Slices;
    if (hasSlices)
        table.titles << u"from"_s << u"to"_s;
    table.valueColumn = static_cast<int>(table.titles.size());
    table.titles << QString::fromStdString(query.calculation().name);
    for (const leql::ResultRow &row : rows) {
        QList<SearchCell> cells;
        for (const leql::Datum &datum : row.group)
            cells << cellOf(datum);
        if (hasSlices)
            cells << timeCell(row.fromMs) << timeCell(row.toMs);
        cells << numberCell(row.value);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

SearchTable chosenTable(const leql::Query &query, const std::vector<QList<SearchCell>> &rows)
{
    SearchTable table;
    for (const leql::NamedKey &key : query.chosen()) {
        table.titles << QString::fromStdString(key.name);
        table.keys << QString::fromStdString(query.keys()[key.key]);
    }
    table.rows = rows;
    return table;
}

QList<SearchCell> rowOf(const std::vector<std::optional<leql::Datum>> &values)
{
    QList<SearchCell> cells;
    for (const std::optional<leql::Datum> &value : values)
        cells << (value ? cellOf(*value) : SearchCell());
    return cells;
}

} // namespace hubscope::models
