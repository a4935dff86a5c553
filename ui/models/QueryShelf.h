// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "models/ProfileFileThread.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

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
/// program, and so does what cannot be written. Thread: the window's; files are read and written on another
/// one.
class QueryShelf : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kMostSaved = 500;
    static constexpr qsizetype kMostHistory = 50;
    static constexpr qsizetype kLongestName = 120;

    /// `profiles` must outlive this.
    explicit QueryShelf(setup::ProfileStore &profiles, QObject *parent = nullptr);
    ~QueryShelf() override;

    /// Empty for the demo hub. What the profile has is there a moment later, as changed() says; what is
    /// changed meanwhile is changed in it.
    void open(const QString &profileId);

    /// In the order of their names.
    const QList<NamedQuery> &saved() const { return m_open->saved; }
    /// The last one first.
    const QStringList &history() const { return m_open->history; }

    /// In the place of one with the same name, if there is one. Error `query.too-many`. That it could not be
    /// kept is told by failed().
    Result<void> save(const NamedQuery &query);
    void remove(const QString &name);
    /// Keeps the text as the last one that was run, without anything that looks like a secret.
    void remember(const QString &text);
    void forgetHistory();

signals:
    void changed();
    /// What a person asked for could not be written; of remember() there is nothing to say.
    void failed(const hubscope::Error &error);

private:
    struct Queries
    {
        QList<NamedQuery> saved;
        QStringList history;
    };
    using Change = std::function<void(Queries &)>;
    enum class IfItFails { Tell, SayNothing };
    struct Waiting
    {
        Change change;
        IfItFails ifItFails;
    };
    struct Shelf : Queries
    {
        bool isRead = false;
        /// Until then.
        std::vector<Waiting> waiting = {};
    };

    static Result<Queries> understand(const ProfileFileThread::Bytes &bytes);
    void take(const QString &profileId, const std::shared_ptr<Shelf> &shelf, const Result<Queries> &read);
    void change(const Change &change, IfItFails ifItFails);
    void write(const QString &profileId, const Queries &queries, IfItFails ifItFails);
    void followProfiles();

    setup::ProfileStore &m_profiles;
    ProfileFileThread m_files;
    QString m_profileId;
    /// By profile; the demo hub's has no id. A file may be behind what stands here.
    QHash<QString, std::shared_ptr<Shelf>> m_shelves;
    std::shared_ptr<Shelf> m_open;
};

/// Queries that answer what everybody asks at first: the guide's verification, and why nobody can sign in.
/// Their names are for people, in the language of the window.
QList<NamedQuery> readyQueries();

} // namespace hubscope::models
