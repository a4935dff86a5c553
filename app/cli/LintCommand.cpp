// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hubscope-cli lint: is this a connection string that works, and if not, what is it and what is to be done.
#include "cli/Commands.h"
#include "cli/LineReader.h"
#include "cli/Output.h"
#include "cli/SourceOptions.h"
#include "eventhub/ConnectionString.h"

#include <QCommandLineParser>
#include <QJsonArray>

#include <unistd.h>

namespace hubscope::cli {

using namespace Qt::StringLiterals;

namespace {

/// Far beyond any connection string; a longer input is cut, and the lint calls it too long.
constexpr qsizetype kInputLimit = 256 * 1024;

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return u"info"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        break;
    }
    return u"error"_s;
}

QJsonValue orNull(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonObject toJson(const eventhub::LintResult &result)
{
    QJsonArray findings;
    for (const eventhub::Finding &finding : result.findings)
        findings += QJsonObject{{u"severity"_s, severityName(finding.severity)},
                                {u"code"_s, finding.code},
                                {u"message"_s, finding.message},
                                {u"fix"_s, finding.fix}};
    return {{u"ok"_s, result.ok()},
            {u"host"_s, orNull(result.host)},
            {u"port"_s, result.port ? QJsonValue(*result.port) : QJsonValue()},
            {u"hub"_s, orNull(result.hub)},
            {u"policy"_s, orNull(result.policy)},
            {u"cloud"_s, orNull(result.cloud)},
            {u"findings"_s, findings}};
}

void printForPeople(Output &output, const eventhub::LintResult &result)
{
    const auto shown = [](const QString &value) { return value.isEmpty() ? u"-"_s : value; };
    output.line(result.ok() ? u"This connection string is well formed."_s
                            : u"This is not a connection string that can work."_s);
    output.table({{u"  host"_s, shown(result.host)},
                  {u"  port"_s, result.port ? QString::number(*result.port) : u"-"_s},
                  {u"  hub"_s, shown(result.hub)},
                  {u"  policy"_s, shown(result.policy)},
                  {u"  cloud"_s, shown(result.cloud)}});
    for (const eventhub::Finding &finding : result.findings) {
        output.line(u"%1: %2 (%3)"_s.arg(severityName(finding.severity), finding.message, finding.code));
        if (!finding.fix.isEmpty())
            output.line(u"    "_s + finding.fix);
    }
}

/// True if the string is well.
bool lintOne(Output &output, QString &&text, const QString &hub)
{
    const eventhub::LintResult result = eventhub::lint(text, hub);
    wipe(text);
    if (output.json())
        output.object(toJson(result));
    else
        printForPeople(output, result);
    return result.ok();
}

ExitCode unreadable(Output &output, const QString &reason)
{
    output.complain(u"stdin cannot be read: %1"_s.arg(reason));
    return ExitCode::Usage;
}

ExitCode lintLines(Output &output, const QString &hub)
{
    LineReader reader(STDIN_FILENO, kInputLimit, LineReader::Input::Text);
    bool well = true;
    while (auto line = reader.next()) {
        if (!output.json())
            output.line({});
        well = lintOne(output, takeText(std::move(line->bytes)), hub) && well;
        if (!output.isOpen())
            break;
    }
    if (!reader.error().isEmpty())
        return unreadable(output, reader.error());
    return well ? ExitCode::Done : ExitCode::NotWell;
}

ExitCode lintAll(Output &output, const QString &hub)
{
    Content content = readAll(STDIN_FILENO, kInputLimit);
    if (!content.error.isEmpty())
        return unreadable(output, content.error);
    return lintOne(output, takeText(std::move(content.bytes)), hub) ? ExitCode::Done : ExitCode::NotWell;
}

ExitCode run(const Invocation &invocation)
{
    const Result<QString> hub = hubOption(invocation.options);
    if (!hub) {
        invocation.output.complain(hub.error().detail);
        return ExitCode::Usage;
    }
    return invocation.options.isSet(u"lines"_s) ? lintLines(invocation.output, *hub)
                                                : lintAll(invocation.output, *hub);
}

} // namespace

Command lintCommand()
{
    return {u"lint"_s,
            u"Reads a connection string from stdin and tells what it is and what is wrong with it."_s,
            {},
            {{u"hub"_s, u"The event hub that shall be read; EntityPath must agree with it."_s, u"NAME"_s},
             {u"lines"_s, u"One connection string a line, one result a line."_s}},
            run};
}

} // namespace hubscope::cli
