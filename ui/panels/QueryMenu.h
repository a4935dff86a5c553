// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMenu>

namespace hubscope::common {
enum class Status;
}
namespace hubscope::models {
struct NamedQuery;
class QueryShelf;
} // namespace hubscope::models

namespace hubscope::panels {

/// Queries to choose from: those that are ready, those that were saved, and those that were run last.
class QueryMenu : public QMenu
{
    Q_OBJECT
public:
    /// `shelf` must outlive this.
    explicit QueryMenu(models::QueryShelf &shelf, QWidget *parent = nullptr);

    /// A command of the window for the query that is written, below Save.
    void addCommand(QAction *action) { m_commands << action; }
    /// Saves this query under the name that the person gives it.
    void save(const QString &query);

signals:
    void chosen(const QString &query);
    void saveRequested();
    /// What became of saving and deleting.
    void said(hubscope::common::Status status, const QString &text);

private:
    void fill();
    void addQueries(const QList<models::NamedQuery> &queries);
    void fillDelete();

    models::QueryShelf &m_shelf;
    QList<QAction *> m_commands;
    QMenu *m_delete;
};

} // namespace hubscope::panels
