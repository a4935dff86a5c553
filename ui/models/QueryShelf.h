// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace hubscope::setup {
class ProfileStore;
}

namespace hubscope::models {

/// A query under a name.
struct NamedQuery
{
    QString name;
    QString text;

    bool operator==(const NamedQuery &) const = default;
};

/// The queries that a profile keeps, and those that were run last. The demo hub's last as long as the
/// program. Thread: the window's.
class QueryShelf : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kMostSaved = 500;
    static constexpr qsizetype kMostHistory = 50;
    static constexpr qsizetype kLongestName = 120;

    /// `profiles` must outlive this.
    explicit QueryShelf(setup::ProfileStore &profiles, QObject *parent = nullptr);

    /// Empty for the demo hub.
    void open(const QString &profileId);

    /// In the order of their names.
    const QList<NamedQuery> &saved() const { return m_saved; }
    /// The last one first.
    const QStringList &history() const { return m_history; }

    /// In the place of one with the same name, if there is one.
    Result<void> save(const NamedQuery &query);
    Result<void> remove(const QString &name);
    /// Keeps the text as the last one that was run.
    void remember(const QString &text);
    void forgetHistory();

signals:
    void changed();

private:
    Result<void> write();
    void read(const QByteArray &json);

    setup::ProfileStore &m_profiles;
    QString m_profileId;
    /// What stands in the file, if it was understood.
    std::optional<QByteArray> m_known;
    QList<NamedQuery> m_saved;
    QStringList m_history;
    QList<NamedQuery> m_demoSaved;
    QStringList m_demoHistory;
};

/// Queries that answer what everybody asks at first: the guide's verification, and why nobody can sign in.
/// Their names are for people, in the language of the window.
QList<NamedQuery> readyQueries();

} // namespace hubscope::models
