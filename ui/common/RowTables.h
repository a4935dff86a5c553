// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

class QHeaderView;
class QTableView;

namespace hubscope::common {

/// A table that is read row by row: one row is chosen at a time, nothing is edited in its cell, Tab leaves
/// it, and all rows are one line high.
void showAsRows(QTableView &table);

/// Widths of the sections in characters, in the order of the model's columns. The last one takes what is left
/// if the header stretches it.
void setWidths(QHeaderView &header, std::span<const int> characters);

} // namespace hubscope::common
