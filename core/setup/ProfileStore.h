// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "setup/ProfileContent.h"
#include "setup/ProfileFiles.h"
#include "setup/SourceProfile.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace hubscope::setup {

/// Profiles and credentials (without keys) in one JSON file below the XDG config folder, mode 0600, folder
/// 0700, written atomically, symlinks refused. A file that cannot be read, or is newer than this program, is
/// kept aside under another name and reported; it is never overwritten.
///
/// Several processes share the file, one for each window. Each change is made alone, to what stands in the
/// file then, and takes over what others have changed; reload() does that without a change. A file that was
/// taken away is made anew from what is known here. Thread: one thread (the window's); the file is a few
/// kilobytes.
class ProfileStore : public QObject
{
    Q_OBJECT
public:
    /// `folder` defaults to the config folder of the program.
    explicit ProfileStore(QString folder = {}, QObject *parent = nullptr);

    /// What was wrong with the file when it was opened, `context` naming where it is kept now. Codes:
    /// `profile.unreadable`, `profile.newer`; left where it is: `profile.symlink` (nothing can be saved) and
    /// `profile.locked` (another process may be mending it).
    std::optional<Error> openProblem() const { return m_openProblem; }

    const QList<SourceProfile> &profiles() const { return m_content.profiles; }
    const QList<Credential> &credentials() const { return m_content.credentials; }
    std::optional<SourceProfile> profile(const QString &id) const;
    std::optional<Credential> credential(const QString &id) const;
    /// The profile that this process used last; at its start, the one that any did. Empty if none.
    QString currentId() const { return m_currentId; }
    Result<void> setCurrentId(const QString &id);

    /// Takes over what others have saved. A file that cannot be read is left to the next change: it may be
    /// about to be mended.
    void reload();

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
    /// `profile.not-saved`, `profile.locked` (another process holds the file; waiting for it is bounded, see
    /// FileLock). After an error nothing of the change is made, in memory or on disk. If the file
    /// has become unreadable meanwhile, it is kept aside and told of as by openProblem(), once: the next
    /// change makes it anew.
    Result<void> save(const SourceProfile &profile);
    /// Changes what `change` changes and leaves the rest as others may have set it; error `profile.unknown`
    /// as well. The id stays.
    Result<void> change(const QString &id, const std::function<void(SourceProfile &)> &change);
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
    using Change = std::function<Result<void>(ProfileContent &)>;

    void load();
    Result<std::optional<ProfileContent>> readFile() const;
    Error keepUnreadableAside(const Error &why) const;
    void take(ProfileContent content, const QString &currentId);
    void removeFiles(const QString &id);
    Result<void> commit(const Change &change);
    Result<void> commit(const Change &change, const QString &currentId);
    Result<void> changeFile(const Change &change, ProfileContent &seen) const;

    QString m_folder;
    ProfileFiles m_rules;
    ProfileFiles m_queries;
    ProfileFiles m_notifications;
    ProfileContent m_content;
    QString m_currentId;
    std::optional<Error> m_openProblem;
};

} // namespace hubscope::setup
