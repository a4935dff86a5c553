// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ColumnTitles.h"

#include <QCoreApplication>

namespace hubscope::models {

QVariant columnTitle(std::span<const ColumnTitle> columns, const char *context, int section,
                     Qt::Orientation orientation, int role, TimeZone zone)
{
    if (orientation != Qt::Horizontal || section < 0 || section >= std::ssize(columns))
        return {};
    const ColumnTitle &column = columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.align | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return column.tip ? QVariant(QCoreApplication::translate(context, column.tip)) : QVariant();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString title = QCoreApplication::translate(context, column.title);
        return title.contains(u"%1") ? title.arg(zoneText(zone)) : title;
    }
    default:
        return {};
    }
}

} // namespace hubscope::models
