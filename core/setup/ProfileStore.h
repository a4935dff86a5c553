// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "setup/ProfileFiles.h"
#include "setup/SourceProfile.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace hubscope::setup {

/// Profiles and credentials (without keys) in one JSON file below the XDG config folder, mode 0600, folder
/// 0700, written atomically, symlinks refused. A file that cannot be read, or is newer than this program, is
/// kept aside under another name and reported by openProblem(); it is never overwritten. Thread: one thread
/// (the window's); the file is a few kilobytes.
class ProfileStore : public QObject
{
    Q_OBJECT
public:
    /// `folder` defaults to the config folder of the program.
    explicit ProfileStore(QString folder = {}, QObject *parent = nullptr);

    /// What was wrong with the file when it was opened, `context` naming where it is kept now. Codes:
    /// `profile.unreadable`, `profile.newer`, `profile.symlink` (left where it is, nothing can be saved).
    std::optional<Error> openProblem() const { return m_openProblem; }

    const QList<SourceProfile> &profiles() const { return m_profiles; }
    const QList<Credential> &credentials() const { return m_credentials; }
    std::optional<SourceProfile> profile(const QString &id) const;
    std::optional<Credential> credential(const QString &id) const;
    /// The profile used last; empty if none.
    QString currentId() const { return m_currentId; }
    Result<void> setCurrentId(const QString &id);

    QString path() const;
    /// The profiles' own rule books. They are copied by duplicate() and go with remove(); exportProfile()
    /// leaves them out.
    ProfileFiles &rules() { return m_rules; }
    const ProfileFiles &rules() const { return m_rules; }
    /// The profiles' saved queries and their history; as the rule books they are copied and removed.
    ProfileFiles &queries() { return m_queries; }
    /// The profiles' notification rules; likewise.
    ProfileFiles &notifications() { return m_notifications; }

    /// Whether no profile but `exceptId` has this name, compared without case and outer blanks.
    bool isNameFree(const QString &name, const QString &exceptId = {}) const;
    /// `name`, or "name 2" and so on if it is taken.
    QString freeName(const QString &name) const;

    /// Adds or replaces by id; error `profile.name-empty`, `profile.name-taken`, `profile.malformed`,
    /// `profile.not-saved`. After an error nothing has changed, in memory or on disk.
    Result<void> save(const SourceProfile &profile);
    Result<void> saveCredential(const Credential &credential);
    Result<void> rename(const QString &id, const QString &name);
    /// A copy under a new id with the name "<name> 2" (next free number).
    Result<SourceProfile> duplicate(const QString &id);
    /// Removes the profile; returns the credentials that no profile uses any more (their keys can go from the
    /// keychain).
    Result<QList<Credential>> remove(const QString &id);

    /// Removes the credential if no profile uses it, and returns it then (its key can go from the keychain).
    Result<std::optional<Credential>> removeUnusedCredential(const QString &id);

    /// One profile, without secrets, as JSON; and back (a new id is given, a taken name numbered).
    Result<QByteArray> exportProfile(const QString &id) const;
    Result<SourceProfile> importProfile(const QByteArray &json);

signals:
    void changed();

private:
    void load();
    Result<void> write();
    Result<void> commit(QList<SourceProfile> profiles, QList<Credential> credentials, QString currentId);

    QString m_folder;
    ProfileFiles m_rules;
    ProfileFiles m_queries;
    ProfileFiles m_notifications;
    /// As read: members that this program does not know are written back as they were.
    QJsonObject m_root;
    QHash<QString, QJsonObject> m_originals;
    bool m_readOnly = false;
    QList<SourceProfile> m_profiles;
    QList<Credential> m_credentials;
    QString m_currentId;
    std::optional<Error> m_openProblem;
};

} // namespace hubscope::setup
