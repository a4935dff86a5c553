// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace hubscope::common {
enum class Icon;
}
namespace hubscope::models {
class SearchRowsModel;
}

namespace hubscope::panels {

/// What a query worked out, as a table: groups, slices, values, chosen keys.
class SearchRowsView : public QTableView
{
    Q_OBJECT
public:
    /// `rows` must outlive this.
    explicit SearchRowsView(models::SearchRowsModel &rows, QWidget *parent = nullptr);

signals:
    /// The events that have this value are to be searched for.
    void valueWanted(const QString &key, const QString &value);

private:
    void addCommand(const QString &text, const char *name, common::Icon icon, const QKeySequence &keys,
                    void (SearchRowsView::*command)());
    void askForValue();
    void copyCell();

    models::SearchRowsModel &m_rows;
};

} // namespace hubscope::panels
