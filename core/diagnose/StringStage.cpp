// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/Stage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope::diagnose {

namespace {

/// Findings that are a fault of their own; every other one that makes a string useless is `string.malformed`.
constexpr std::pair<QLatin1StringView, QLatin1StringView> kFaultOfFinding[] = {
    {"hub-differs"_L1, "string.hub-differs"_L1},
    {"entity-path-differs"_L1, "string.hub-differs"_L1},
};

Diagnosis diagnosisOf(const eventhub::Finding &finding)
{
    QLatin1StringView code = finding.severity == Severity::Error ? "string.malformed"_L1 : "string.remark"_L1;
    const auto known =
        std::ranges::find_if(kFaultOfFinding, [&](const auto &entry) { return entry.first == finding.code; });
    if (known != std::end(kFaultOfFinding))
        code = known->second;
    Diagnosis diagnosis = diagnosisFor(code);
    // The finding knows this very string better than the table does.
    if (!finding.message.isEmpty())
        diagnosis.cause = finding.message;
    if (!finding.fix.isEmpty())
        diagnosis.steps.prepend(finding.fix);
    constexpr qsizetype kMostSteps = 5;
    if (diagnosis.steps.size() > kMostSteps)
        diagnosis.steps.resize(kMostSteps);
    return diagnosis;
}

StageOutcome withoutString(TestContext &context)
{
    context.settings.host = context.request.plaintextHost;
    context.settings.port = context.request.plaintextPort;
    context.settings.hub = context.request.expectedHub;
    context.settings.security = pipeline::Security::Plaintext;
    return {.state = StageState::Skipped, .detail = u"A demo hub has no connection string"_s};
}

void takeSettings(TestContext &context, eventhub::ConnectionString &connection)
{
    pipeline::SourceSettings &settings = context.settings;
    settings.host = connection.host;
    settings.port = connection.port;
    settings.hub = connection.hub.isEmpty() ? context.request.expectedHub : connection.hub;
    // Whatever was asked for: a key goes out in the clear to an emulator only.
    settings.security = connection.emulator ? pipeline::Security::SaslPlaintext : pipeline::Security::SaslSsl;
    settings.caFile = context.request.caFile;
    settings.connectionString = std::move(connection.text);
    context.key = std::move(connection.key);
}

} // namespace

StageOutcome runStringStage(TestContext &context, const Limits &)
{
    if (context.request.security == pipeline::Security::Plaintext)
        return withoutString(context);

    const std::string_view plain = context.request.connectionText.reveal();
    QString text = QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size()));
    eventhub::LintResult lint = eventhub::lint(text, context.request.expectedHub);
    wipe(text);

    StageOutcome outcome;
    const auto worst = std::ranges::max_element(lint.findings, {}, &eventhub::Finding::severity);
    const bool remarkable = worst != lint.findings.end() && worst->severity != Severity::Info;
    if (!lint.connection) {
        outcome.state = StageState::Failed;
        outcome.diagnosis = remarkable ? diagnosisOf(*worst) : diagnosisFor(u"string.malformed"_s);
        outcome.detail = outcome.diagnosis->cause;
        return outcome;
    }
    takeSettings(context, *lint.connection);
    if (context.settings.hub.isEmpty()) {
        outcome.state = StageState::Failed;
        outcome.diagnosis = diagnosisFor(u"string.hub-missing"_s);
        outcome.detail = outcome.diagnosis->cause;
        return outcome;
    }
    outcome.detail = u"%1:%2, event hub %3, policy %4"_s.arg(context.settings.host)
                         .arg(context.settings.port)
                         .arg(context.settings.hub, lint.connection->policy);
    if (remarkable) {
        outcome.state = StageState::Warning;
        outcome.diagnosis = diagnosisOf(*worst);
    }
    return outcome;
}

} // namespace hubscope::diagnose
