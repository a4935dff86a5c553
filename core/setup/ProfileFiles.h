// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace hubscope::setup {

/// What profiles have beside their settings, of one kind (a rule book, saved queries): `<kind>/<id of the
/// profile>.json` below the profiles' folder, private files as PrivateFile makes them, and only where a
/// profile has one of its own. What the bytes mean is not known here. Errors as in PrivateFile.h. Thread:
/// one, as ProfileStore.
class ProfileFiles
{
public:
    /// More than this nobody wrote.
    static constexpr qint64 kLargestFile = 4 * 1024 * 1024;

    ProfileFiles(const QString &profilesFolder, const QString &kind);

    QString path(const QString &profileId) const;
    /// Nothing if the profile has no file of its own.
    Result<std::optional<QByteArray>> read(const QString &profileId) const;
    /// Puts `bytes` in the place of `known`, which is what read() gave and was understood. Anything else that
    /// stands there (not understood, or written by somebody else meanwhile) is kept aside first; returns
    /// where, empty if nothing had to be.
    Result<QString> replace(const QString &profileId, const std::optional<QByteArray> &known,
                            const QByteArray &bytes);
    /// Takes the file away; what is not `known` is kept aside, as above.
    Result<QString> takeAway(const QString &profileId, const std::optional<QByteArray> &known);
    /// With the profile: whatever it is.
    Result<void> remove(const QString &profileId);
    Result<void> copy(const QString &fromProfileId, const QString &toProfileId);

private:
    Result<QString> keepUnknown(const QString &profileId, const std::optional<QByteArray> &known) const;

    QString m_folder;
};

} // namespace hubscope::setup
