// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leql/QueryRun.h"
#include "models/SearchRowsModel.h"

#include <vector>

namespace hubscope::models {

/// Groups, slices or the one value as a table. Safe on any thread.
SearchTable resultTable(const leql::Query &query, const std::vector<leql::ResultRow> &rows);
/// The keys of select: one row of cells for each event, made by rowOf().
SearchTable chosenTable(const leql::Query &query, const std::vector<QList<SearchCell>> &rows);
QList<SearchCell> rowOf(const std::vector<std::optional<leql::Datum>> &values);

} // namespace hubscope::models
