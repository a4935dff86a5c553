// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hubscope-cli check: the connectivity test.
#include "base/Files.h"
#include "cli/Commands.h"
#include "cli/Interruption.h"
#include "cli/Output.h"
#include "cli/SourceOptions.h"
#include "diagnose/ConnectionTest.h"
#include "diagnose/DiagnosisText.h"
#include "diagnose/Report.h"
#include "kafka/ClientVersion.h"
#include "kafka/KafkaConnectionProbe.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <ranges>

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

void print(Output &output, const diagnose::StageResult &stage, const QString &heading)
{
    output.line({});
    QStringList lines = diagnose::toLines(*stage.diagnosis);
    lines.first().prepend(heading);
    for (const QString &line : lines)
        output.line(line);
    if (stage.state != StageState::Failed || stage.raw.isEmpty())
        return;
    output.line(u"Details, as the client or the server said them:"_s);
    for (const QString &line : stage.raw.split(u'\n'))
        output.line(u"  "_s + line);
}

/// The cause first; beside it remarks are no more than a line. The verdict names it once more where the eye
/// is when the prompt comes back.
void printDiagnoses(Output &output, const diagnose::TestReport &report)
{
    QList<diagnose::StageResult> failures;
    QList<diagnose::StageResult> remarks;
    for (const diagnose::StageResult &stage : report.stages) {
        if (stage.diagnosis)
            (stage.state == StageState::Failed ? failures : remarks).append(stage);
    }
    if (failures.isEmpty()) {
        for (const diagnose::StageResult &stage : remarks)
            print(output, stage, u"Remark: "_s);
        return;
    }
    print(output, failures.first(), u"Cause: "_s);
    for (const diagnose::StageResult &stage : failures | std::views::drop(1))
        print(output, stage, u"Also: "_s);
    if (!remarks.isEmpty()) {
        output.line({});
        output.line(u"Remarks, which may matter as well:"_s);
    }
    for (const diagnose::StageResult &stage : remarks) {
        const diagnose::Diagnosis remark = diagnose::inEnglish(*stage.diagnosis);
        output.line(u"  - %1 (%2). %3"_s.arg(remark.title, remark.code, remark.cause));
    }
}

void printForPeople(Output &output, const diagnose::TestReport &report)
{
    QList<QStringList> rows{{u"STAGE"_s, u"STATE"_s, u"MS"_s, u"FINDING"_s}};
    for (const diagnose::StageResult &stage : report.stages)
        rows.append({stage.id, sign(stage.state), QString::number(stage.milliseconds), stage.detail.text()});
    output.table(rows);
    printDiagnoses(output, report);
    output.line({});
    output.line(diagnose::verdict(report));
}

Result<diagnose::TestRequest> readRequest(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
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
    if (!source->rulesProblem.isEmpty())
        invocation.output.complain(source->rulesProblem);
    request.connectionText = std::move(source->connectionText);
    request.expectedHub = source->hub;
    request.caFile = source->caFile;
    request.rules = source->rules;
    request.ipv4Only = source->ipv4Only;
    return request;
}

QList<diagnose::ReportFact> facts(bool hasCaFile)
{
    return diagnose::hostFacts() + QList<diagnose::ReportFact>{
                                       {u"librdkafka"_s, kafka::clientVersion()},
                                       {u"CA file"_s, hasCaFile ? u"an own one"_s : u"of the system"_s},
                                   };
}

/// What can be seen before the test runs; empty if nothing speaks against it.
QString whyNoReport(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return u"it is a folder; name a file in it"_s;
    return path.isEmpty() || QFileInfo(file.absolutePath()).isDir() ? QString()
                                                                    : u"there is no such folder"_s;
}

ExitCode run(const Invocation &invocation)
{
    Output &output = invocation.output;
    auto request = readRequest(invocation);
    if (!request) {
        output.complain(request.error().detail);
        return ExitCode::Usage;
    }
    const QString path = invocation.options.value(u"report"_s);
    if (const QString reason = whyNoReport(path); !reason.isEmpty()) {
        output.complain(u"the report cannot be written to %1: %2"_s.arg(path, reason));
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
    if (!path.isEmpty()) {
        const auto saved = saveFile(path, diagnose::reportFile(path, *report, facts(hasCaFile)));
        if (!saved) {
            output.complain(u"the report cannot be written to %1: %2"_s.arg(path, saved.error().detail));
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
