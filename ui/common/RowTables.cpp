// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/RowTables.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace hubscope::common {

void showAsRows(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setAlternatingRowColors(true);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 6);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
}

void setWidths(QHeaderView &header, std::span<const int> characters)
{
    // A cell has some pixels at both ends.
    constexpr int kMargins = 8;
    for (std::size_t column = 0; column < characters.size(); ++column)
        // Never less than the title, which may be longer in another language.
        header.resizeSection(static_cast<int>(column),
                             std::max(characters[column] * header.fontMetrics().averageCharWidth() + kMargins,
                                      header.sectionSizeHint(static_cast<int>(column))));
}

} // namespace hubscope::common
