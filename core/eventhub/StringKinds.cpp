// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventhub/StringKinds.h"

#include "eventhub/Names.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hubscope::eventhub {

using namespace Qt::StringLiterals;

namespace {

struct TextKind
{
    QLatin1StringView code;
    /// Matches at the beginning, without case.
    const char *pattern;
};

/// First match wins.
constexpr std::array kTextKinds = std::to_array<TextKind>({
    {"json"_L1, R"([\[{])"},
    {"certificate"_L1, R"(-+BEGIN )"},
    {"sas-token"_L1, R"((authorization:\s*)?SharedAccessSignature\s)"},
    {"sas-token"_L1, R"(\??(?=.*\bsig=)(?=.*\bse=)(sr|sv|sig|se|skn|st|sp)=)"},
    {"bearer-token"_L1, R"((authorization:\s*)?(bearer\s+)?eyJ[\w-]+\.[\w-]+)"},
    {"kafka-properties"_L1, R"((security\.protocol|bootstrap\.servers|sasl\.\w+)\s*=)"},
    {"url"_L1, R"([a-z][a-z0-9+.-]*://)"},
    {"resource-id"_L1, R"(/subscriptions/)"},
    {"guid"_L1, R"([{(]?[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}[)}]?$)"},
    {"redis-string"_L1, R"([\w.-]+:\d+,.*\bpassword=)"},
    {"host-alone"_L1, R"([a-z0-9-]+(\.[a-z0-9-]+)+\.?(:\d+)?/?$)"},
    // 32 bytes or more as base64, whole or with its "=" lost.
    {"bare-key"_L1, R"([A-Za-z0-9+/]{42,}={0,2}$)"},
    {"bare-key"_L1, R"([A-Za-z0-9+/_-]{20,}={1,2}$)"},
});

struct PartKind
{
    QLatin1StringView code;
    /// One of these is enough.
    std::array<QLatin1StringView, 6> names;
};

/// First match wins; names that several services share stand behind those that only one has.
constexpr std::array kPartKinds = std::to_array<PartKind>({
    {"iot-hub-string"_L1, {"HostName"_L1, "DeviceId"_L1}},
    {"cosmos-string"_L1, {"AccountEndpoint"_L1}},
    {"storage-string"_L1,
     {"DefaultEndpointsProtocol"_L1, "AccountName"_L1, "AccountKey"_L1, "BlobEndpoint"_L1, "QueueEndpoint"_L1,
      "UseDevelopmentStorage"_L1}},
    {"storage-string"_L1, {"TableEndpoint"_L1, "FileEndpoint"_L1}},
    {"app-insights-string"_L1, {"InstrumentationKey"_L1, "IngestionEndpoint"_L1}},
    {"sql-string"_L1,
     {"Server"_L1, "Data Source"_L1, "Initial Catalog"_L1, "Database"_L1, "User Id"_L1, "Password"_L1}},
    {"sql-string"_L1, {"Uid"_L1, "Pwd"_L1}},
    {"app-configuration-string"_L1, {"Secret"_L1}},
    {"access-key-string"_L1, {"AccessKey"_L1}},
    {"managed-identity-string"_L1, {"Authentication"_L1}},
});

bool has(const QList<Part> &parts, QLatin1StringView name)
{
    return !name.isEmpty() && std::ranges::any_of(parts, [name](const Part &part) { return part.is(name); });
}

} // namespace

QLatin1StringView kindOfText(QStringView text)
{
    for (const TextKind &kind : kTextKinds) {
        const QRegularExpression pattern(QLatin1StringView(kind.pattern),
                                         QRegularExpression::CaseInsensitiveOption);
        if (pattern
                .matchView(text, 0, QRegularExpression::NormalMatch,
                           QRegularExpression::AnchorAtOffsetMatchOption)
                .hasMatch())
            return kind.code;
    }
    return looksLikeKey(text) ? "bare-key"_L1 : "not-a-connection-string"_L1;
}

std::optional<QLatin1StringView> kindOfParts(const QList<Part> &parts)
{
    if (has(parts, "SharedAccessSignature"_L1))
        return "sas-token"_L1;
    // A whole Event Hubs string stays one, whatever stands beside it.
    if (has(parts, "Endpoint"_L1) && has(parts, "SharedAccessKey"_L1))
        return std::nullopt;
    for (const PartKind &kind : kPartKinds) {
        if (std::ranges::any_of(kind.names, [&](QLatin1StringView name) { return has(parts, name); }))
            return kind.code;
    }
    return std::nullopt;
}

} // namespace hubscope::eventhub
