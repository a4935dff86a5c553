// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace hubscope::test {

/// What a table shows, row by row: `a|b|c`. Models are compared in this form.
inline QStringList dump(const QAbstractItemModel &model, int role = Qt::DisplayRole)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data(role).toString();
        rows << cells.join(u'|');
    }
    return rows;
}

/// One column of it.
inline QStringList dumpColumn(const QAbstractItemModel &model, int column, int role = Qt::DisplayRole)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.index(row, column).data(role).toString();
    return rows;
}

} // namespace hubscope::test
