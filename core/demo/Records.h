// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/Tenant.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace hubscope::demo {

/// What a record writer gets to work with.
struct Scene
{
    Dice &dice;
    const Tenant &tenant;
    std::int64_t nowMs;
};

/// How records of a kind are sent; kEnvelopes has what stands around them.
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

struct EnvelopeText
{
    Envelope envelope;
    std::string_view begin;
    std::string_view between;
    std::string_view end;
    /// Whether it holds more than one record.
    bool many;
};

inline constexpr EnvelopeText kEnvelopes[] = {
    {Envelope::Records, R"({"records":[)", ",", "]}", true},
    {Envelope::Bare, "", "", "", false},
    {Envelope::Array, "[", ",", "]", true},
    {Envelope::Lines, "", "\n", "\n", true},
    {Envelope::Raw, "", "", "", false},
};

static_assert([] {
    std::size_t place = 0;
    for (const EnvelopeText &text : kEnvelopes) {
        if (static_cast<std::size_t>(text.envelope) != place++)
            return false;
    }
    return true;
}());

constexpr const EnvelopeText &textOf(Envelope envelope)
{
    return kEnvelopes[static_cast<std::size_t>(envelope)];
}

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

/// Records that say of themselves, in names and titles, that they are samples.
void writeSampleSignIn(std::string &out, const Scene &scene);
void writeSampleTokenSignIn(std::string &out, const Scene &scene);
void writeSampleAlert(std::string &out, const Scene &scene);
void writeSampleGraphCall(std::string &out, const Scene &scene);
void writeSampleAdministration(std::string &out, const Scene &scene);
void writeSampleText(std::string &out, const Scene &scene);

} // namespace hubscope::demo
