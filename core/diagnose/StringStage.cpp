// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/LintDiagnosis.h"
#include "diagnose/Stage.h"
#include "eventhub/Clouds.h"

#include <QHostAddress>
#include <QtTranslation>

using namespace Qt::StringLiterals;

namespace hubscope::diagnose {

namespace {

StageOutcome withoutString(TestContext &context)
{
    context.settings.host = context.request.plaintextHost;
    context.settings.port = context.request.plaintextPort;
    context.settings.hub = context.request.expectedHub;
    context.settings.security = pipeline::Security::Plaintext;
    return {.state = StageState::Skipped,
            .detail =
                fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "A demo hub has no connection string"))};
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
        outcome.detail = causeOf(*outcome.diagnosis);
        return outcome;
    }
    takeSettings(context, *lint.connection);
    if (context.settings.hub.isEmpty()) {
        outcome.state = StageState::Failed;
        outcome.diagnosis = diagnosisFor(u"string.hub-missing"_s);
        outcome.detail = causeOf(*outcome.diagnosis);
        return outcome;
    }
    outcome.detail = fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "%1:%2, event hub %3, policy %4"),
                          {context.settings.host, number(context.settings.port), context.settings.hub,
                           lint.connection->policy});
    QList<Phrase> notices;
    for (const eventhub::Finding &finding : lint.findings) {
        if (finding.severity == Severity::Info)
            notices.append(messageOf(finding));
    }
    if (!notices.isEmpty())
        outcome.detail = fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "%1. %2"),
                              {outcome.detail, Phrase::joined(notices, u" "_s)});
    if (diagnosis) {
        outcome.state = StageState::Warning;
        outcome.diagnosis = std::move(diagnosis);
    }
    return outcome;
}

} // namespace hubscope::diagnose
