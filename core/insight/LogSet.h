// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace hubscope::insight {

/// InsightIDR's six log sets that the Microsoft Azure event source fills, in the order of the window.
enum class LogSet : std::uint8_t {
    IngressAuthentication,
    SsoAuthentication,
    ThirdPartyAlerts,
    CloudServiceActivity,
    CloudServiceAdminActivity,
    UnparsedData,
};

inline constexpr std::size_t kLogSetCount = 6;

/// Names as the guide writes them (never translated) and the short code of the table's mark.
struct LogSetInfo
{
    LogSet id;
    const char *name;
    const char *code;
};

inline constexpr std::array<LogSetInfo, kLogSetCount> kLogSets{{
    {LogSet::IngressAuthentication, "Ingress Authentication", "IA"},
    {LogSet::SsoAuthentication, "SSO Authentication", "SSO"},
    {LogSet::ThirdPartyAlerts, "Third-Party Alerts", "TPA"},
    {LogSet::CloudServiceActivity, "Cloud Service Activity", "CSA"},
    {LogSet::CloudServiceAdminActivity, "Cloud Service Admin Activity", "CAA"},
    {LogSet::UnparsedData, "Unparsed Data", "UNP"},
}};

constexpr const LogSetInfo &info(LogSet logSet)
{
    return kLogSets[static_cast<std::size_t>(logSet)];
}

} // namespace hubscope::insight
