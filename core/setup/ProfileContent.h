// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "setup/SourceProfile.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace hubscope::setup {

/// What `profiles.json` holds, and what can be done to it; no file.
struct ProfileContent
{
    /// As read: members that this program does not know are written back as they were.
    QJsonObject root;
    QHash<QString, QJsonObject> originals;
    QList<SourceProfile> profiles;
    QList<Credential> credentials;
    /// The profile used last; empty if none.
    QString currentId;

    bool operator==(const ProfileContent &) const = default;
};

/// Read as a whole before any of it is believed; error `profile.malformed`, `profile.newer`.
Result<ProfileContent> contentFromJson(const QByteArray &json);
QByteArray toJson(const ProfileContent &content);

template <typename T>
auto findById(T &list, const QString &id)
{
    return std::ranges::find(list, id, [](const auto &entry) { return entry.id; });
}

template <typename T>
std::optional<T> entryWithId(const QList<T> &list, const QString &id)
{
    const auto found = findById(list, id);
    return found == list.end() ? std::nullopt : std::optional(*found);
}

template <typename T>
void addOrReplace(QList<T> &list, const T &entry)
{
    const auto found = findById(list, entry.id);
    if (found == list.end())
        list.append(entry);
    else
        *found = entry;
}

/// Whether no profile but `exceptId` has this name, compared without case and outer blanks.
bool isNameFree(const QList<SourceProfile> &profiles, const QString &name, const QString &exceptId = {});
/// `name`, or "name 2" and so on if it is taken.
QString freeName(const QList<SourceProfile> &profiles, const QString &name);
/// Adds or replaces by id; error `profile.unknown` without an id, `profile.name-empty`, `profile.name-taken`.
Result<void> put(ProfileContent &content, SourceProfile profile);
/// Takes the credential out if no profile uses it.
std::optional<Credential> takeUnused(ProfileContent &content, const QString &credentialId);
/// The id of an equal policy, which is added, under an id of its own, where there is none.
QString idOfSame(ProfileContent &content, Credential imported);

} // namespace hubscope::setup
