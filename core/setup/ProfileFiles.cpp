// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/ProfileFiles.h"

#include "base/PrivateFile.h"

#include <QCryptographicHash>

#include <algorithm>

namespace hubscope::setup {

using namespace Qt::StringLiterals;

namespace {

/// Ids are UUIDs, but they come from a file: nothing in them may lead out of the folder.
QString fileNameOf(const QString &profileId)
{
    const bool isPlain =
        !profileId.isEmpty() && profileId.size() <= 64 && std::ranges::all_of(profileId, [](QChar c) {
            return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-');
        });
    if (isPlain)
        return profileId + u".json"_s;
    const QByteArray hash = QCryptographicHash::hash(profileId.toUtf8(), QCryptographicHash::Sha256);
    return u"id-"_s + QString::fromLatin1(hash.toHex()) + u".json"_s;
}

} // namespace

ProfileFiles::ProfileFiles(const QString &profilesFolder, const QString &kind)
    : m_folder(profilesFolder + u'/' + kind)
{
}

QString ProfileFiles::path(const QString &profileId) const
{
    return m_folder + u'/' + fileNameOf(profileId);
}

Result<std::optional<QByteArray>> ProfileFiles::read(const QString &profileId) const
{
    Result<QByteArray> bytes = readPrivateFile(path(profileId), kLargestFile);
    if (bytes)
        return std::optional(std::move(*bytes));
    if (bytes.error().code == "file.missing"_L1)
        return std::optional<QByteArray>();
    return std::unexpected(std::move(bytes.error()));
}

Result<QString> ProfileFiles::keepUnknown(const QString &profileId,
                                          const std::optional<QByteArray> &known) const
{
    const Result<std::optional<QByteArray>> there = read(profileId);
    if (there && (!*there || *there == known))
        return QString();
    return keepAside(path(profileId), u"kept"_s);
}

Result<QString> ProfileFiles::replace(const QString &profileId, const std::optional<QByteArray> &known,
                                      const QByteArray &bytes)
{
    if (bytes.size() > kLargestFile)
        return failure(u"file.too-large"_s,
                       u"%1 bytes, at most %2 are kept"_s.arg(bytes.size()).arg(kLargestFile),
                       path(profileId));
    Result<QString> kept = keepUnknown(profileId, known);
    if (!kept)
        return kept;
    if (Result<void> written = writePrivateFile(path(profileId), bytes); !written)
        return std::unexpected(std::move(written.error()));
    return kept;
}

Result<QString> ProfileFiles::takeAway(const QString &profileId, const std::optional<QByteArray> &known)
{
    Result<QString> kept = keepUnknown(profileId, known);
    if (!kept)
        return kept;
    if (Result<void> removed = removePrivateFile(path(profileId)); !removed)
        return std::unexpected(std::move(removed.error()));
    return kept;
}

Result<void> ProfileFiles::remove(const QString &profileId)
{
    return removePrivateFile(path(profileId));
}

Result<void> ProfileFiles::copy(const QString &fromProfileId, const QString &toProfileId)
{
    const Result<std::optional<QByteArray>> bytes = read(fromProfileId);
    if (!bytes)
        return std::unexpected(bytes.error());
    return *bytes ? writePrivateFile(path(toProfileId), **bytes) : Result<void>();
}

} // namespace hubscope::setup
