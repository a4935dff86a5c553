// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/ProfileContent.h"

#include "setup/ProfileJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace hubscope::setup {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;

bool sameName(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

template <typename T>
Result<void> readEntries(const QJsonObject &root, QLatin1StringView member,
                         Result<T> (*read)(const QJsonObject &), QList<T> &entries,
                         QHash<QString, QJsonObject> &originals)
{
    const QJsonValue list = root.value(member);
    if (!list.isUndefined() && !list.isArray())
        return failure(u"profile.malformed"_s, u"\"%1\" is no list"_s.arg(member));
    qsizetype number = 0;
    for (const QJsonValue &value : list.toArray()) {
        ++number;
        const QString place = u"%1, entry %2: "_s.arg(member).arg(number);
        if (!value.isObject())
            return failure(u"profile.malformed"_s, place + u"no object"_s);
        const QJsonObject object = value.toObject();
        const Result<T> entry = read(object);
        if (!entry)
            return failure(entry.error().code, place + entry.error().detail);
        if (findById(entries, entry->id) != entries.end())
            return failure(u"profile.malformed"_s, place + u"the id is there twice"_s);
        originals.insert(entry->id, object);
        entries.append(*entry);
    }
    return {};
}

} // namespace

Result<ProfileContent> contentFromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return failure(u"profile.malformed"_s,
                       u"not a JSON object: %1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset));
    }
    ProfileContent content;
    content.root = document.object();
    const int version = content.root.value("version"_L1).toInt(0);
    if (version > kVersion)
        return failure(u"profile.newer"_s,
                       u"format %1; this program knows up to %2"_s.arg(version).arg(kVersion));
    if (version < 1)
        return failure(u"profile.malformed"_s, u"\"version\" is missing"_s);
    if (auto read =
            readEntries(content.root, "profiles"_L1, &profileFromJson, content.profiles, content.originals);
        !read)
        return std::unexpected(read.error());
    if (std::ranges::any_of(content.profiles,
                            [](const SourceProfile &entry) { return entry.name.isEmpty(); }))
        return failure(u"profile.malformed"_s, u"a profile has no name"_s);
    if (auto read = readEntries(content.root, "credentials"_L1, &credentialFromJson, content.credentials,
                                content.originals);
        !read)
        return std::unexpected(read.error());
    content.currentId = content.root.value("current"_L1).toString();
    if (findById(content.profiles, content.currentId) == content.profiles.end())
        content.currentId.clear();
    return content;
}

QByteArray toJson(const ProfileContent &content)
{
    QJsonArray profiles;
    for (const SourceProfile &entry : content.profiles)
        profiles.append(toJson(entry, content.originals.value(entry.id)));
    QJsonArray credentials;
    for (const Credential &entry : content.credentials)
        credentials.append(toJson(entry, content.originals.value(entry.id)));
    QJsonObject root = content.root;
    root["version"_L1] = kVersion;
    root["current"_L1] = content.currentId;
    root["profiles"_L1] = profiles;
    root["credentials"_L1] = credentials;
    return QJsonDocument(root).toJson();
}

bool isNameFree(const QList<SourceProfile> &profiles, const QString &name, const QString &exceptId)
{
    return std::ranges::none_of(profiles, [&](const SourceProfile &entry) {
        return entry.id != exceptId && sameName(entry.name, name);
    });
}

QString freeName(const QList<SourceProfile> &profiles, const QString &name)
{
    if (isNameFree(profiles, name))
        return name;
    int number = 2;
    while (!isNameFree(profiles, u"%1 %2"_s.arg(name).arg(number)))
        ++number;
    return u"%1 %2"_s.arg(name).arg(number);
}

Result<void> put(ProfileContent &content, SourceProfile profile)
{
    profile.name = profile.name.trimmed();
    if (profile.id.isEmpty())
        return failure(u"profile.unknown"_s, u"the profile has no id"_s, profile.name);
    if (profile.name.isEmpty())
        return failure(u"profile.name-empty"_s, u"a profile needs a name"_s);
    if (!isNameFree(content.profiles, profile.name, profile.id))
        return failure(u"profile.name-taken"_s, u"another profile has this name"_s, profile.name);
    addOrReplace(content.profiles, profile);
    return {};
}

std::optional<Credential> takeUnused(ProfileContent &content, const QString &credentialId)
{
    const std::optional<Credential> lone = entryWithId(content.credentials, credentialId);
    if (!lone || std::ranges::contains(content.profiles, credentialId, &SourceProfile::credentialId))
        return std::nullopt;
    content.credentials.removeOne(*lone);
    return lone;
}

QString idOfSame(ProfileContent &content, Credential imported)
{
    const auto same = std::ranges::find_if(content.credentials, [&](const Credential &own) {
        return own.policy == imported.policy && own.entityPath == imported.entityPath &&
               own.host.compare(imported.host, Qt::CaseInsensitive) == 0;
    });
    if (same != content.credentials.end())
        return same->id;
    imported.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    content.credentials.append(imported);
    return imported.id;
}

} // namespace hubscope::setup
