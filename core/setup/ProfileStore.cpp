// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/ProfileStore.h"

#include "base/Folders.h"
#include "base/PrivateFile.h"
#include "setup/ProfileContent.h"
#include "setup/ProfileJson.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace hubscope::setup {

using namespace Qt::StringLiterals;

namespace {

/// Of an exported profile.
constexpr int kVersion = 1;
constexpr qint64 kLargestFile = 4 * 1024 * 1024;
constexpr auto kFileName = "/profiles.json"_L1;

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

std::unexpected<Error> unknownProfile(const QString &id)
{
    return failure(u"profile.unknown"_s, u"no profile has this id"_s, id);
}

std::unexpected<Error> notSaved(const Error &why)
{
    const bool isLocked = why.code == "file.locked"_L1;
    return failure(isLocked ? u"profile.locked"_s : u"profile.not-saved"_s, why.detail, why.context);
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
    , m_folder(folder.isEmpty() ? configFolder() : std::move(folder))
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

/// Nothing where there is no file.
Result<std::optional<ProfileContent>> ProfileStore::readFile() const
{
    const Result<QByteArray> bytes = readPrivateFile(path(), kLargestFile);
    if (!bytes && bytes.error().code == "file.missing"_L1)
        return std::nullopt;
    return bytes.and_then(&contentFromJson).transform([](ProfileContent &&content) {
        return std::optional(std::move(content));
    });
}

/// So that the next write finds the name free and destroys nothing. The error's context is path() where the
/// file still is.
Error ProfileStore::keepUnreadableAside(const Error &why) const
{
    Error problem{u"profile.unreadable"_s, Severity::Error, why.detail, path()};
    if (why.code == "file.symlink"_L1) {
        problem.code = u"profile.symlink"_s;
        return problem; // writePrivateFile() refuses it as well.
    }
    const bool newer = why.code == "profile.newer"_L1;
    if (newer)
        problem.code = why.code;
    if (const Result<QString> kept = keepAside(path(), newer ? u"newer"_s : u"unreadable"_s))
        problem.context = *kept;
    return problem;
}

void ProfileStore::load()
{
    Result<std::optional<ProfileContent>> there = readFile();
    if (!there) {
        // Before it is moved away: another window may be putting a good one in its place.
        const Result<FileLock> lock = FileLock::take(path());
        there = readFile();
        if (!there && !lock && lock.error().code == "file.locked"_L1)
            m_openProblem = notSaved(lock.error()).error();
        else if (!there)
            m_openProblem = keepUnreadableAside(there.error());
    }
    if (there && *there)
        take(**there, (*there)->currentId);
}

void ProfileStore::reload()
{
    const Result<std::optional<ProfileContent>> there = readFile();
    if (there && *there)
        take(**there, m_currentId);
}

void ProfileStore::take(ProfileContent content, const QString &currentId)
{
    const bool isThere = findById(content.profiles, currentId) != content.profiles.end();
    const QString current = isThere ? currentId : QString();
    if (content == m_content && current == m_currentId)
        return;
    m_content = std::move(content);
    m_currentId = current;
    emit changed();
}

Result<void> ProfileStore::commit(const Change &change)
{
    return commit(change, m_currentId);
}

/// Memory and file change together or not at all; what others have changed is taken over either way.
Result<void> ProfileStore::commit(const Change &change, const QString &currentId)
{
    ProfileContent seen = m_content;
    Result<void> changed = changeFile(change, seen);
    take(std::move(seen), changed ? currentId : m_currentId);
    return changed;
}

/// `seen`: what is known; afterwards what stands in the file, as far as it could be read.
Result<void> ProfileStore::changeFile(const Change &change, ProfileContent &seen) const
{
    const Result<FileLock> lock = FileLock::take(path());
    if (!lock)
        return notSaved(lock.error());
    Result<std::optional<ProfileContent>> there = readFile();
    if (!there) {
        Error problem = keepUnreadableAside(there.error());
        return problem.context == path() ? notSaved(problem) : std::unexpected(std::move(problem));
    }
    if (*there)
        seen = std::move(**there);
    ProfileContent wanted = seen;
    if (Result<void> changed = change(wanted); !changed || wanted == seen)
        return changed;
    const QByteArray json = toJson(wanted);
    // What could not be read back must not be written: it would cost the whole file at the next start.
    Result<ProfileContent> readable = contentFromJson(json);
    if (!readable)
        return std::unexpected(readable.error());
    if (const Result<void> written = writePrivateFile(path(), json); !written)
        return notSaved(written.error());
    seen = std::move(*readable);
    return {};
}

std::optional<SourceProfile> ProfileStore::profile(const QString &id) const
{
    return entryWithId(m_content.profiles, id);
}

std::optional<Credential> ProfileStore::credential(const QString &id) const
{
    return entryWithId(m_content.credentials, id);
}

Result<void> ProfileStore::setCurrentId(const QString &id)
{
    return commit(
        [&](ProfileContent &content) -> Result<void> {
            if (!id.isEmpty() && !entryWithId(content.profiles, id))
                return unknownProfile(id);
            content.currentId = id;
            return {};
        },
        id);
}

bool ProfileStore::isNameFree(const QString &name, const QString &exceptId) const
{
    return setup::isNameFree(m_content.profiles, name, exceptId);
}

QString ProfileStore::freeName(const QString &name) const
{
    return setup::freeName(m_content.profiles, name);
}

Result<void> ProfileStore::save(const SourceProfile &profile)
{
    return commit([&](ProfileContent &content) { return put(content, profile); });
}

Result<void> ProfileStore::change(const QString &id, const std::function<void(SourceProfile &)> &change)
{
    return commit([&](ProfileContent &content) -> Result<void> {
        std::optional<SourceProfile> entry = entryWithId(content.profiles, id);
        if (!entry)
            return unknownProfile(id);
        change(*entry);
        entry->id = id;
        return put(content, std::move(*entry));
    });
}

Result<void> ProfileStore::saveCredential(const Credential &credential)
{
    return commit([&](ProfileContent &content) -> Result<void> {
        addOrReplace(content.credentials, credential);
        return {};
    });
}

Result<void> ProfileStore::rename(const QString &id, const QString &name)
{
    return change(id, [&](SourceProfile &entry) { entry.name = name; });
}

Result<SourceProfile> ProfileStore::duplicate(const QString &id)
{
    const QString copyId = newId();
    // First, so that no profile is ever without the rules that it was made with.
    if (Result<void> copied = m_rules.copy(id, copyId); !copied)
        return std::unexpected(copied.error());
    // Queries and notifications are a convenience: without them the copy is one all the same.
    (void)m_queries.copy(id, copyId);
    (void)m_notifications.copy(id, copyId);
    SourceProfile copy;
    const Result<void> saved = commit([&](ProfileContent &content) -> Result<void> {
        const std::optional<SourceProfile> entry = entryWithId(content.profiles, id);
        if (!entry)
            return unknownProfile(id);
        copy = *entry;
        copy.id = copyId;
        copy.name = setup::freeName(content.profiles, entry->name);
        return put(content, copy);
    });
    if (!saved) {
        removeFiles(copyId);
        return std::unexpected(saved.error());
    }
    return copy;
}

void ProfileStore::removeFiles(const QString &id)
{
    // A book that cannot be removed harms nobody: no profile will have this id again.
    (void)m_rules.remove(id);
    (void)m_queries.remove(id);
    (void)m_notifications.remove(id);
}

Result<QList<Credential>> ProfileStore::remove(const QString &id)
{
    QList<Credential> unused;
    const Result<void> removed = commit([&](ProfileContent &content) -> Result<void> {
        const std::optional<SourceProfile> entry = entryWithId(content.profiles, id);
        if (!entry)
            return unknownProfile(id);
        content.profiles.removeOne(*entry);
        if (content.currentId == id)
            content.currentId.clear();
        // A credential that was in no profile before stays: somebody keeps it on purpose.
        if (const auto lone = takeUnused(content, entry->credentialId))
            unused.append(*lone);
        return {};
    });
    if (!removed)
        return std::unexpected(removed.error());
    removeFiles(id);
    return unused;
}

Result<std::optional<Credential>> ProfileStore::removeUnusedCredential(const QString &id)
{
    std::optional<Credential> lone;
    const Result<void> removed = commit([&](ProfileContent &content) -> Result<void> {
        lone = takeUnused(content, id);
        return {};
    });
    if (!removed)
        return std::unexpected(removed.error());
    return lone;
}

Result<QByteArray> ProfileStore::exportProfile(const QString &id) const
{
    const std::optional<SourceProfile> entry = profile(id);
    if (!entry)
        return unknownProfile(id);
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
    entry->credentialId.clear();
    std::optional<Credential> imported;
    if (root.contains("credential"_L1)) {
        Result<Credential> read = credentialFromJson(root.value("credential"_L1).toObject());
        if (!read)
            return std::unexpected(read.error());
        imported = std::move(*read);
    }
    const Result<void> written = commit([&](ProfileContent &content) -> Result<void> {
        entry->name = setup::freeName(content.profiles, entry->name);
        // Ids of another computer mean nothing here; a policy that is new comes without a key.
        if (imported)
            entry->credentialId = idOfSame(content, *imported);
        return put(content, *entry);
    });
    if (!written)
        return std::unexpected(written.error());
    return entry;
}

} // namespace hubscope::setup
