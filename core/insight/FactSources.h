// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace hubscope::insight {

/// What is asked of a record. Where Azure writes each of them: factSources().
enum class Fact : std::uint8_t {
    Category,
    Table,
    Operation,
    Activity,
    Actor,
    DeviceActor,
    ActorId,
    SourceIp,
    ErrorCode,
    Result,
    Signature,
    ResourceId,
    LoggedBy,
    Workload,
    Resource,
    App,
    UserAgent,
    City,
    Region,
    Country,
    Severity,
    Level,
    AlertType,
    Title,
    Asset,
    AssetResource,
    TargetUser,
    TargetGroup,
    SignInTime,
    AuditTime,
    RiskTime,
    Time,
    // Lists and objects that are looked into.
    Targets,
    Entities,
    CallerInfo,
    AdditionalDetails,
};
inline constexpr std::size_t kFactCount = static_cast<std::size_t>(Fact::AdditionalDetails) + 1;

struct FactSource
{
    Fact fact;
    /// Keys from the record down, parted by '>' (claims have dots and slashes in their names).
    std::string_view path;
};

/// Where each fact stands: all places of one fact in a row, the best one first.
std::span<const FactSource> factSources();

} // namespace hubscope::insight
