// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hubscope-cli check: the connectivity test.
#include "base/SaveFile.h"
#include "cli/Commands.h"
#include "cli/Interruption.h"
#include "cli/Output.h"
#include "cli/SourceOptions.h"
#include "diagnose/ConnectionTest.h"
#include "diagnose/Report.h"
#include "kafka/ClientVersion.h"
#include "kafka/KafkaConnectionProbe.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace hubscope::cli {

using namespace Qt::StringLiterals;
using diagnose::StageState;

namespace {

/// The signs of a table for people.
QString sign(StageState state)
{
    switch (state) {
    case StageState::Passed:
        return u"ok"_s;
    case StageState::Warning:
        return u"warning"_s;
    case StageState::Failed:
        return u"FAILED"_s;
    default:
        return u"skipped"_s;
    }
}

void printDiagnosis(Output &output, const diagnose::Diagnosis &diagnosis)
{
    output.line({});
    output.line(u"%1 (%2)"_s.arg(diagnosis.title, diagnosis.code));
    output.line(diagnosis.cause);
    for (qsizetype i = 0; i < diagnosis.steps.size(); ++i)
        output.line(u"  %1. %2"_s.arg(i + 1).arg(diagnosis.steps.at(i)));
    if (!diagnosis.proof.isEmpty())
        output.line(u"To be sure: %1"_s.arg(diagnosis.proof));
    for (const diagnose::Alternative &other : diagnosis.alternatives)
        output.line(u"Or: %1, %2 (%3)"_s.arg(other.title, other.tell, other.code));
}

void printForPeople(Output &output, const diagnose::TestReport &report)
{
    QList<QStringList> rows{{u"STAGE"_s, u"STATE"_s, u"MS"_s, u"FINDING"_s}};
    for (const diagnose::StageResult &stage : report.stages)
        rows.append({stage.id, sign(stage.state), QString::number(stage.milliseconds), stage.detail});
    output.table(rows);
    for (const diagnose::StageResult &stage : report.stages) {
        if (stage.diagnosis && stage.state != StageState::Failed)
            printDiagnosis(output, *stage.diagnosis);
    }
    // Last, where the eye is when the prompt comes back.
    if (const auto cause = report.cause()) {
        printDiagnosis(output, *cause);
        const auto failed =
            std::ranges::find(report.stages, StageState::Failed, &diagnose::StageResult::state);
        if (failed != report.stages.end() && !failed->raw.isEmpty()) {
            output.line(u"What the client or the server said:"_s);
            for (const QString &line : failed->raw.split(u'\n'))
                output.line(u"  "_s + line);
        }
    }
    output.line({});
    output.line(report.ok() ? u"The connection works."_s : u"The connection does not work."_s);
}

Result<diagnose::TestRequest> readRequest(const QCommandLineParser &options)
{
    diagnose::TestRequest request;
    if (namesDemoHub(options)) {
        const auto demo = demoHubSettings(options);
        if (!demo)
            return std::unexpected(demo.error());
        request.expectedHub = demo->hub;
        request.security = demo->security;
        request.plaintextHost = demo->host;
        request.plaintextPort = demo->port;
        return request;
    }
    auto source = readSource(options);
    if (!source)
        return std::unexpected(source.error());
    request.connectionText = std::move(source->connectionText);
    request.expectedHub = source->hub;
    request.caFile = source->caFile;
    return request;
}

QList<diagnose::ReportFact> facts(bool hasCaFile)
{
    return diagnose::hostFacts() + QList<diagnose::ReportFact>{
                                       {u"librdkafka"_s, kafka::clientVersion()},
                                       {u"CA file"_s, hasCaFile ? u"an own one"_s : u"of the system"_s},
                                   };
}

ExitCode run(const Invocation &invocation)
{
    Output &output = invocation.output;
    auto request = readRequest(invocation.options);
    if (!request) {
        output.complain(request.error().detail);
        return ExitCode::Usage;
    }
    const bool hasCaFile = !request->caFile.isEmpty();
    diagnose::ConnectionTest test([] { return std::make_unique<kafka::KafkaConnectionProbe>(); });
    std::optional<diagnose::TestReport> report;
    QObject::connect(&test, &diagnose::ConnectionTest::finished, qApp,
                     [&](const diagnose::TestReport &ended) {
                         report = ended;
                         QCoreApplication::quit();
                     });
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::happened, &test, &diagnose::ConnectionTest::stop);
    test.start(std::move(*request));
    QCoreApplication::exec();
    if (!report || report->stopped) {
        output.complain(u"stopped before its end; this proves nothing"_s);
        return ExitCode::NotWell;
    }

    if (output.json())
        output.object(diagnose::toJson(*report));
    else
        printForPeople(output, *report);
    const QString path = invocation.options.value(u"report"_s);
    if (!path.isEmpty()) {
        const auto saved = saveFile(path, diagnose::reportFile(path, *report, facts(hasCaFile)));
        if (!saved) {
            output.complain(u"the report cannot be written: %1"_s.arg(saved.error().detail));
            return ExitCode::Usage;
        }
    }
    return report->ok() ? ExitCode::Done : ExitCode::NotWell;
}

} // namespace

Command checkCommand()
{
    return {u"check"_s,
            u"Tests the connection to an event hub, stage by stage, and names the one cause of a failure."_s,
            {},
            QList<QCommandLineOption>{
                {u"report"_s, u"Also writes a report without secrets: Markdown, or JSON for *.json."_s,
                 u"FILE"_s},
                demoHubOption(),
            } + sourceOptions(),
            run};
}

} // namespace hubscope::cli
