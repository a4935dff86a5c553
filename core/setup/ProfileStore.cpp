// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/ProfileStore.h"

#include "base/PrivateFile.h"
#include "setup/ProfileJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace hubscope::setup {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;
constexpr qint64 kLargestFile = 4 * 1024 * 1024;
constexpr auto kFileName = "/profiles.json"_L1;

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

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

bool sameName(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

/// What a file holds, read as a whole before any of it is believed.
struct Content
{
    QJsonObject root;
    QList<SourceProfile> profiles;
    QList<Credential> credentials;
    QHash<QString, QJsonObject> originals;
};

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

Result<Content> readContent(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject()) {
        return failure(u"profile.malformed"_s,
                       u"not a JSON object: %1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset));
    }
    Content content;
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
    return content;
}

} // namespace

bool isProfileId(const QString &id)
{
    // Reading it alone is not enough: what stands behind a UUID is passed over.
    const QUuid uuid = QUuid::fromString(id);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces).compare(id, Qt::CaseInsensitive) == 0;
}

ProfileStore::ProfileStore(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                                : std::move(folder))
    , m_rules(m_folder, u"rules"_s)
    , m_queries(m_folder, u"queries"_s)
    , m_notifications(m_folder, u"notifications"_s)
{
    load();
}

QString ProfileStore::path() const
{
    return m_folder + kFileName;
}

void ProfileStore::load()
{
    const Result<QByteArray> bytes = readPrivateFile(path(), kLargestFile);
    if (!bytes && bytes.error().code == "file.missing"_L1)
        return;
    const Result<Content> content = bytes.and_then(&readContent);
    if (content) {
        m_root = content->root;
        m_originals = content->originals;
        m_profiles = content->profiles;
        m_credentials = content->credentials;
        m_currentId = m_root.value("current"_L1).toString();
        if (!profile(m_currentId))
            m_currentId.clear();
        return;
    }

    // Kept aside at once, so that the first save finds the name free and destroys nothing.
    const bool newer = content.error().code == "profile.newer"_L1;
    m_openProblem = Error{newer ? u"profile.newer"_s : u"profile.unreadable"_s, Severity::Error,
                          content.error().detail, path()};
    if (content.error().code == "file.symlink"_L1) {
        m_openProblem->code = u"profile.symlink"_s;
        return; // writePrivateFile() refuses it as well.
    }
    const Result<QString> kept = keepAside(path(), newer ? u"newer"_s : u"unreadable"_s);
    if (kept)
        m_openProblem->context = *kept;
    else
        m_readOnly = true;
}

Result<void> ProfileStore::write()
{
    if (m_readOnly)
        return failure(u"profile.not-saved"_s, u"the file could not be read and not be kept aside"_s, path());
    QJsonArray profiles;
    for (const SourceProfile &entry : std::as_const(m_profiles))
        profiles.append(toJson(entry, m_originals.value(entry.id)));
    QJsonArray credentials;
    for (const Credential &entry : std::as_const(m_credentials))
        credentials.append(toJson(entry, m_originals.value(entry.id)));
    m_root["version"_L1] = kVersion;
    m_root["current"_L1] = m_currentId;
    m_root["profiles"_L1] = profiles;
    m_root["credentials"_L1] = credentials;
    const Result<void> written = writePrivateFile(path(), QJsonDocument(m_root).toJson());
    if (!written)
        return failure(u"profile.not-saved"_s, written.error().detail, written.error().context);
    return {};
}

/// Memory and file change together or not at all.
Result<void> ProfileStore::commit(QList<SourceProfile> profiles, QList<Credential> credentials,
                                  QString currentId)
{
    m_profiles.swap(profiles);
    m_credentials.swap(credentials);
    m_currentId.swap(currentId);
    Result<void> written = write();
    if (!written) {
        m_profiles.swap(profiles);
        m_credentials.swap(credentials);
        m_currentId.swap(currentId);
        return written;
    }
    emit changed();
    return {};
}

std::optional<SourceProfile> ProfileStore::profile(const QString &id) const
{
    return entryWithId(m_profiles, id);
}

std::optional<Credential> ProfileStore::credential(const QString &id) const
{
    return entryWithId(m_credentials, id);
}

Result<void> ProfileStore::setCurrentId(const QString &id)
{
    if (!id.isEmpty() && !profile(id))
        return failure(u"profile.unknown"_s, u"no profile has this id"_s, id);
    if (id == m_currentId)
        return {};
    return commit(m_profiles, m_credentials, id);
}

bool ProfileStore::isNameFree(const QString &name, const QString &exceptId) const
{
    return std::ranges::none_of(m_profiles, [&](const SourceProfile &entry) {
        return entry.id != exceptId && sameName(entry.name, name);
    });
}

QString ProfileStore::freeName(const QString &name) const
{
    if (isNameFree(name))
        return name;
    int number = 2;
    while (!isNameFree(u"%1 %2"_s.arg(name).arg(number)))
        ++number;
    return u"%1 %2"_s.arg(name).arg(number);
}

Result<void> ProfileStore::save(const SourceProfile &profile)
{
    SourceProfile entry = profile;
    entry.name = entry.name.trimmed();
    if (entry.id.isEmpty())
        return failure(u"profile.unknown"_s, u"the profile has no id"_s, entry.name);
    if (entry.name.isEmpty())
        return failure(u"profile.name-empty"_s, u"a profile needs a name"_s);
    if (!isNameFree(entry.name, entry.id))
        return failure(u"profile.name-taken"_s, u"another profile has this name"_s, entry.name);
    // What could not be read back must not be written: it would cost the whole file at the next start.
    if (const auto readable = profileFromJson(toJson(entry)); !readable)
        return std::unexpected(readable.error());
    QList<SourceProfile> profiles = m_profiles;
    addOrReplace(profiles, entry);
    return commit(std::move(profiles), m_credentials, m_currentId);
}

Result<void> ProfileStore::saveCredential(const Credential &credential)
{
    if (const auto readable = credentialFromJson(toJson(credential)); !readable)
        return std::unexpected(readable.error());
    QList<Credential> credentials = m_credentials;
    addOrReplace(credentials, credential);
    return commit(m_profiles, std::move(credentials), m_currentId);
}

Result<void> ProfileStore::rename(const QString &id, const QString &name)
{
    std::optional<SourceProfile> entry = profile(id);
    if (!entry)
        return failure(u"profile.unknown"_s, u"no profile has this id"_s, id);
    entry->name = name;
    return save(*entry);
}

Result<SourceProfile> ProfileStore::duplicate(const QString &id)
{
    std::optional<SourceProfile> entry = profile(id);
    if (!entry)
        return failure(u"profile.unknown"_s, u"no profile has this id"_s, id);
    entry->id = newId();
    entry->name = freeName(entry->name);
    // First, so that no profile is ever without the rules that it was made with.
    if (Result<void> copied = m_rules.copy(id, entry->id); !copied)
        return std::unexpected(copied.error());
    // Queries and notifications are a convenience: without them the copy is one all the same.
    (void)m_queries.copy(id, entry->id);
    (void)m_notifications.copy(id, entry->id);
    if (Result<void> saved = save(*entry); !saved) {
        (void)m_rules.remove(entry->id);
        (void)m_queries.remove(entry->id);
        (void)m_notifications.remove(entry->id);
        return std::unexpected(saved.error());
    }
    return *entry;
}

Result<QList<Credential>> ProfileStore::remove(const QString &id)
{
    const std::optional<SourceProfile> entry = profile(id);
    if (!entry)
        return failure(u"profile.unknown"_s, u"no profile has this id"_s, id);
    QList<SourceProfile> profiles = m_profiles;
    profiles.removeIf([&](const SourceProfile &other) { return other.id == id; });

    // A credential that was in no profile before stays: somebody keeps it on purpose.
    QList<Credential> credentials = m_credentials;
    QList<Credential> unused;
    const bool shared = std::ranges::contains(profiles, entry->credentialId, &SourceProfile::credentialId);
    if (const auto lone = credential(entry->credentialId); lone && !shared) {
        unused.append(*lone);
        credentials.removeOne(*lone);
    }
    if (Result<void> written =
            commit(std::move(profiles), std::move(credentials), m_currentId == id ? QString() : m_currentId);
        !written)
        return std::unexpected(written.error());
    // A book that cannot be removed harms nobody: no profile will have this id again.
    (void)m_rules.remove(id);
    (void)m_queries.remove(id);
    (void)m_notifications.remove(id);
    return unused;
}

Result<std::optional<Credential>> ProfileStore::removeUnusedCredential(const QString &id)
{
    const std::optional<Credential> lone = credential(id);
    if (!lone || std::ranges::contains(m_profiles, id, &SourceProfile::credentialId))
        return std::nullopt;
    QList<Credential> credentials = m_credentials;
    credentials.removeOne(*lone);
    if (Result<void> written = commit(m_profiles, std::move(credentials), m_currentId); !written)
        return std::unexpected(written.error());
    return lone;
}

Result<QByteArray> ProfileStore::exportProfile(const QString &id) const
{
    const std::optional<SourceProfile> entry = profile(id);
    if (!entry)
        return failure(u"profile.unknown"_s, u"no profile has this id"_s, id);
    QJsonObject root{{"hubscope_profile"_L1, kVersion}, {"profile"_L1, toJson(*entry)}};
    if (const auto used = credential(entry->credentialId))
        root["credential"_L1] = toJson(*used);
    return QJsonDocument(root).toJson();
}

Result<SourceProfile> ProfileStore::importProfile(const QByteArray &json)
{
    if (json.size() > kLargestFile)
        return failure(u"profile.malformed"_s, u"too large for a profile"_s);
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const int version = root.value("hubscope_profile"_L1).toInt(0);
    if (version > kVersion)
        return failure(u"profile.newer"_s,
                       u"format %1; this program knows up to %2"_s.arg(version).arg(kVersion));
    if (version < 1)
        return failure(u"profile.malformed"_s, u"not an exported profile"_s);
    Result<SourceProfile> entry = profileFromJson(root.value("profile"_L1).toObject());
    if (!entry)
        return entry;
    entry->id = newId();
    entry->name = entry->name.trimmed();
    if (entry->name.isEmpty())
        return failure(u"profile.name-empty"_s, u"the exported profile has no name"_s);
    entry->name = freeName(entry->name);

    QList<Credential> credentials = m_credentials;
    entry->credentialId.clear();
    if (root.contains("credential"_L1)) {
        Result<Credential> imported = credentialFromJson(root.value("credential"_L1).toObject());
        if (!imported)
            return std::unexpected(imported.error());
        // Ids of another computer mean nothing here: an equal policy of ours is used, else a new one, without
        // a key.
        const auto same = std::ranges::find_if(credentials, [&](const Credential &own) {
            return own.policy == imported->policy && own.entityPath == imported->entityPath &&
                   own.host.compare(imported->host, Qt::CaseInsensitive) == 0;
        });
        if (same != credentials.end()) {
            entry->credentialId = same->id;
        } else {
            imported->id = newId();
            entry->credentialId = imported->id;
            credentials.append(*imported);
        }
    }
    QList<SourceProfile> profiles = m_profiles;
    profiles.append(*entry);
    if (Result<void> written = commit(std::move(profiles), std::move(credentials), m_currentId); !written)
        return std::unexpected(written.error());
    return entry;
}

} // namespace hubscope::setup
