// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "setup/SourceProfile.h"

#include <QJsonObject>

namespace hubscope::setup {

/// The words of `profiles.json`, of exported profiles and of the draft. Reading is total: a member of the
/// wrong type, an unknown choice, an over-long text or one with control characters is the error
/// `profile.malformed`, whose detail names the member (never its value). An absent member has its default.
/// Members that are not known are left alone.

/// Writes the known members over those in `into`, so that what a later version of the same format added
/// survives.
QJsonObject toJson(const SourceProfile &profile, QJsonObject into = {});
Result<SourceProfile> profileFromJson(const QJsonObject &object);

QJsonObject toJson(const Credential &credential, QJsonObject into = {});
Result<Credential> credentialFromJson(const QJsonObject &object);

/// Longest text of one member; InsightIDR's form and Azure's names are all shorter.
inline constexpr qsizetype kLongestText = 4096;

} // namespace hubscope::setup
