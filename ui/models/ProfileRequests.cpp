// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ProfileRequests.h"

#include <QDateTime>

namespace hubscope::models {

namespace {

pipeline::Security securityOf(const setup::SourceProfile &profile)
{
    return profile.emulator ? pipeline::Security::SaslPlaintext : pipeline::Security::SaslSsl;
}

} // namespace

pipeline::StartAt startOf(const setup::SourceProfile &profile)
{
    switch (profile.readFrom) {
    case setup::ReadFrom::Beginning:
        return {pipeline::StartAt::Kind::Beginning, 0};
    case setup::ReadFrom::Time:
        return {pipeline::StartAt::Kind::Time, profile.readFromTime.toMSecsSinceEpoch()};
    case setup::ReadFrom::Now:
        break;
    }
    return {pipeline::StartAt::Kind::End, 0};
}

insight::Attribution attributionOf(const setup::SourceProfile &profile)
{
    return profile.attribution == setup::AccountAttribution::ShortName
               ? insight::Attribution::ShortName
               : insight::Attribution::FullyQualifiedName;
}

store::RetentionLimits retentionOf(const setup::SourceProfile &profile)
{
    return {.maxAgeMs = profile.keepDays * store::RetentionLimits::kDay,
            .maxBytes = profile.keepBytes,
            .diskFloorBytes = profile.keepFreeBytes};
}

pipeline::SourceSettings sourceSettings(const setup::SourceProfile &profile, Secret connectionString,
                                        pipeline::StartAt startAt)
{
    pipeline::SourceSettings settings;
    settings.host = profile.host;
    settings.port = profile.port;
    settings.hub = profile.hub;
    settings.security = securityOf(profile);
    settings.connectionString = std::move(connectionString);
    settings.caFile = profile.caFile;
    settings.ipv4Only = profile.ipv4Only;
    settings.startAt = startAt;
    return settings;
}

diagnose::TestRequest testRequest(const setup::SourceProfile &profile, Secret connectionString)
{
    diagnose::TestRequest request;
    request.connectionText = std::move(connectionString);
    request.expectedHub = profile.hub;
    request.caFile = profile.caFile;
    request.ipv4Only = profile.ipv4Only;
    request.security = securityOf(profile);
    return request;
}

diagnose::TestRequest plaintextTestRequest(const QString &host, quint16 port, const QString &hub)
{
    diagnose::TestRequest request;
    request.expectedHub = hub;
    request.security = pipeline::Security::Plaintext;
    request.plaintextHost = host;
    request.plaintextPort = port;
    return request;
}

} // namespace hubscope::models
