// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/LintDiagnosis.h"
#include "diagnose/Stage.h"
#include "eventhub/Clouds.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace hubscope::diagnose {

namespace {

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
    settings.ipv4Only = context.request.ipv4Only;
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
    context.settings.ipv4Only = context.request.ipv4Only;
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
    std::optional<Diagnosis> diagnosis = diagnosisOf(lint);
    if (!lint.connection) {
        outcome.state = StageState::Failed;
        takeHost(context, lint);
        outcome.diagnosis = std::move(diagnosis);
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
    for (const eventhub::Finding &finding : lint.findings) {
        if (finding.severity == Severity::Info)
            outcome.detail += u". "_s + finding.message.chopped(1);
    }
    if (diagnosis) {
        outcome.state = StageState::Warning;
        outcome.diagnosis = std::move(diagnosis);
    }
    return outcome;
}

} // namespace hubscope::diagnose
