// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/HubReading.h"

#include "base/Redact.h"
#include "diagnose/FaultCatalogue.h"
#include "kafka/KafkaEventSource.h"

#include <memory>
#include <variant>

namespace hubscope::cli {

using namespace Qt::StringLiterals;

pipeline::SourceFactory hubSource()
{
    return [](pipeline::SourceSettings settings) {
        return std::make_unique<kafka::KafkaEventSource>(std::move(settings));
    };
}

QString named(const pipeline::SourceError &error)
{
    const diagnose::Diagnosis diagnosis = diagnose::inEnglish(diagnose::diagnose(error));
    return u"%1 (%2)"_s.arg(diagnosis.title, diagnosis.code);
}

void complainOf(Output &output, const pipeline::SourceError &cause)
{
    const diagnose::Diagnosis diagnosis = diagnose::inEnglish(diagnose::diagnose(cause));
    output.complain(named(cause));
    output.complain(redacted(diagnosis.cause));
    for (const QString &step : diagnosis.steps)
        output.complain(u"  - "_s + step);
    const bool ours = cause.stage == pipeline::SourceStage::Store;
    output.complain((ours ? u"details: %1"_s : u"what the client said: %1"_s).arg(redacted(cause.raw)));
}

void complainOf(Output &output, const pipeline::SourceState &state)
{
    if (const auto *lost = std::get_if<pipeline::Reconnecting>(&state))
        output.complain(u"reconnecting: "_s + named(lost->cause));
    else if (const auto *connecting = std::get_if<pipeline::Connecting>(&state);
             connecting && connecting->trouble)
        output.complain(u"trying to connect: "_s + named(*connecting->trouble));
}

} // namespace hubscope::cli
