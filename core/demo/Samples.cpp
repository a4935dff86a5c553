// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Samples.h"

#include "demo/Records.h"

#include <array>
#include <format>

namespace hubscope::demo {

namespace {

using insight::LogSet;

struct SampleKind
{
    LogSet logSet;
    Envelope envelope;
    void (*write)(std::string &out, const Scene &scene);
};

/// In the order of the log sets.
constexpr std::array<SampleKind, insight::kLogSetCount> kKinds{{
    {LogSet::IngressAuthentication, Envelope::Records, writeSampleSignIn},
    {LogSet::SsoAuthentication, Envelope::Records, writeSampleTokenSignIn},
    {LogSet::ThirdPartyAlerts, Envelope::Bare, writeSampleAlert},
    {LogSet::CloudServiceActivity, Envelope::Records, writeSampleGraphCall},
    {LogSet::CloudServiceAdminActivity, Envelope::Records, writeSampleAdministration},
    {LogSet::UnparsedData, Envelope::Raw, writeSampleText},
}};

/// First among the keys of a record, last in a line of text.
void mark(std::string &record, const std::string &marker)
{
    if (record.starts_with('{'))
        record.insert(1, std::format(R"("hubscopeSample":"{}",)", marker));
    else
        record += ' ' + marker;
}

} // namespace

std::vector<pipeline::Sample> writeSamples(const std::string &marker, std::int64_t nowMs)
{
    Dice dice(hashOf(marker));
    const Tenant tenant(dice);
    const Scene scene{dice, tenant, nowMs};
    std::vector<pipeline::Sample> samples;
    for (const SampleKind &kind : kKinds) {
        std::string record;
        kind.write(record, scene);
        mark(record, marker);
        const EnvelopeText &envelope = textOf(kind.envelope);
        samples.push_back(
            {.logSet = kind.logSet, .body = std::format("{}{}{}", envelope.begin, record, envelope.end)});
    }
    return samples;
}

} // namespace hubscope::demo
