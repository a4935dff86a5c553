// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/ProfileJson.h"

#include "setup/JsonReader.h"

#include <array>

namespace hubscope::setup {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kAttributions{
    Word{AccountAttribution::ShortName, "short-name"_L1},
    Word{AccountAttribution::FullyQualifiedName, "fully-qualified-name"_L1},
};

constexpr std::array kReadFroms{
    Word{ReadFrom::Beginning, "beginning"_L1},
    Word{ReadFrom::Now, "now"_L1},
    Word{ReadFrom::Time, "time"_L1},
};

constexpr int kMostKeepDays = 36'500;
constexpr qint64 kLeastKeepBytes = 16LL * 1024 * 1024;
constexpr qint64 kMostKeepBytes = 1024LL * 1024 * 1024 * 1024;

} // namespace

QJsonObject toJson(const SourceProfile &profile, QJsonObject into)
{
    into["id"_L1] = profile.id;
    into["name"_L1] = profile.name;
    into["collector"_L1] = profile.collector;
    into["send_unparsed_logs"_L1] = profile.sendUnparsedLogs;
    into["account_attribution"_L1] = wordOf(kAttributions, profile.attribution);
    into["host"_L1] = profile.host;
    into["port"_L1] = profile.port;
    into["hub"_L1] = profile.hub;
    into["credential_id"_L1] = profile.credentialId;
    into["ca_file"_L1] = profile.caFile;
    into["ipv4_only"_L1] = profile.ipv4Only;
    into["emulator"_L1] = profile.emulator;
    into["read_from"_L1] = wordOf(kReadFroms, profile.readFrom);
    if (profile.readFromTime.isValid())
        into["read_from_time"_L1] = profile.readFromTime.toUTC().toString(Qt::ISODateWithMs);
    else
        into.remove("read_from_time"_L1);
    into["keep_days"_L1] = profile.keepDays;
    into["keep_bytes"_L1] = profile.keepBytes;
    into["keep_free_bytes"_L1] = profile.keepFreeBytes;
    return into;
}

Result<SourceProfile> profileFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    SourceProfile profile;
    profile.id = reader.neededText("id"_L1);
    profile.name = reader.text("name"_L1);
    profile.collector = reader.text("collector"_L1);
    profile.sendUnparsedLogs = reader.flag("send_unparsed_logs"_L1, profile.sendUnparsedLogs);
    profile.attribution = reader.choice("account_attribution"_L1, kAttributions, profile.attribution);
    profile.host = reader.text("host"_L1);
    profile.port = reader.port("port"_L1, profile.port);
    profile.hub = reader.text("hub"_L1);
    profile.credentialId = reader.text("credential_id"_L1);
    profile.caFile = reader.text("ca_file"_L1);
    profile.ipv4Only = reader.flag("ipv4_only"_L1, profile.ipv4Only);
    profile.emulator = reader.flag("emulator"_L1, profile.emulator);
    profile.readFrom = reader.choice("read_from"_L1, kReadFroms, profile.readFrom);
    profile.readFromTime = reader.time("read_from_time"_L1);
    profile.keepDays = static_cast<int>(reader.number("keep_days"_L1, profile.keepDays, 1, kMostKeepDays));
    profile.keepBytes = reader.number("keep_bytes"_L1, profile.keepBytes, kLeastKeepBytes, kMostKeepBytes);
    profile.keepFreeBytes = reader.number("keep_free_bytes"_L1, profile.keepFreeBytes, 0, kMostKeepBytes);
    return reader.finish(profile);
}

QJsonObject toJson(const Credential &credential, QJsonObject into)
{
    into["id"_L1] = credential.id;
    into["policy"_L1] = credential.policy;
    into["host"_L1] = credential.host;
    into["entity_path"_L1] = credential.entityPath;
    return into;
}

Result<Credential> credentialFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    Credential credential;
    credential.id = reader.neededText("id"_L1);
    credential.policy = reader.text("policy"_L1);
    credential.host = reader.text("host"_L1);
    credential.entityPath = reader.text("entity_path"_L1);
    return reader.finish(credential);
}

} // namespace hubscope::setup
