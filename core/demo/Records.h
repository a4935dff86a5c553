// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/Tenant.h"

#include <cstdint>
#include <span>
#include <string>

namespace hubscope::demo {

/// What a record writer gets to work with.
struct Scene
{
    Dice &dice;
    const Tenant &tenant;
    std::int64_t nowMs;
};

/// How records of a kind are sent.
enum class Envelope : std::uint8_t {
    /// `{"records":[…]}`: diagnostic settings.
    Records,
    /// One bare object a message: Defender for Cloud's continuous export.
    Bare,
    Array,
    /// One object a line.
    Lines,
    /// As it is, whatever it is.
    Raw,
};

/// One kind of record and how often it comes; writers append one record to `out`.
struct RecordKind
{
    const char *name;
    Envelope envelope;
    /// Share among all kinds, by records.
    std::uint32_t weight;
    void (*write)(std::string &out, const Scene &scene);
};

std::span<const RecordKind> entraKinds();
std::span<const RecordKind> activityKinds();
std::span<const RecordKind> defenderKinds();
/// What none of InsightIDR's five event types describes, and messages that are broken.
std::span<const RecordKind> otherKinds();

} // namespace hubscope::demo
