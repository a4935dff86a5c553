// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/Stage.h"
#include "eventhub/Clouds.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope::diagnose {

namespace {

/// Findings about the host's ending: the stage `cloud` tells them.
constexpr QLatin1StringView kOfCloud[] = {"suffix-unknown"_L1, "cloud-closed"_L1};

/// A finding that is a fault of its own; every other one that makes a string useless is `string.malformed`.
constexpr QLatin1StringView kHubDiffers = "hub-differs"_L1;

/// The finding that must be mended first: the worst, in the lint's order; a hub that differs is looked at
/// when the string itself is whole. Nothing if there are only notices.
std::optional<eventhub::Finding> firstToMend(QList<eventhub::Finding> findings)
{
    findings.removeIf([](const eventhub::Finding &finding) {
        return std::ranges::any_of(kOfCloud, [&](QLatin1StringView code) { return finding.code == code; });
    });
    const auto weight = [](const eventhub::Finding &finding) {
        return 2 * static_cast<int>(finding.severity) + (finding.code == kHubDiffers ? 0 : 1);
    };
    const auto first = std::ranges::max_element(findings, {}, weight);
    if (first == findings.end() || first->severity == Severity::Info)
        return std::nullopt;
    return *first;
}

Diagnosis diagnosisOf(const eventhub::Finding &finding)
{
    QLatin1StringView code = finding.severity == Severity::Error ? "string.malformed"_L1 : "string.remark"_L1;
    if (finding.code == kHubDiffers)
        code = "string.hub-differs"_L1;
    Diagnosis diagnosis = diagnosisFor(code);
    // The finding knows this very string better than the table does.
    if (!finding.message.isEmpty())
        diagnosis.cause = finding.message;
    if (!finding.fix.isEmpty())
        diagnosis.steps.first() = finding.fix;
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

/// What is known of the way to the namespace though its string cannot be used. A host that is in no cloud may
/// be anything, a piece of a key even: no name server is asked for that.
void takeHost(TestContext &context, const eventhub::LintResult &lint)
{
    if (!eventhub::cloudOf(lint.host) && lint.host != "localhost"_L1 && QHostAddress(lint.host).isNull())
        return;
    context.settings.host = lint.host;
    context.settings.port = lint.port.value_or(eventhub::kKafkaPort);
    context.settings.security =
        lint.cloud == "emulator"_L1 ? pipeline::Security::SaslPlaintext : pipeline::Security::SaslSsl;
    context.settings.caFile = context.request.caFile;
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
    const std::optional<eventhub::Finding> finding = firstToMend(lint.findings);
    if (!lint.connection) {
        outcome.state = StageState::Failed;
        takeHost(context, lint);
        outcome.diagnosis = finding ? diagnosisOf(*finding) : diagnosisFor(u"string.malformed"_s);
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
    if (finding) {
        outcome.state = StageState::Warning;
        outcome.diagnosis = diagnosisOf(*finding);
    }
    return outcome;
}

} // namespace hubscope::diagnose
