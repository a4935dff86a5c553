// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hubscope-cli: finds the command, reads its options, runs it. What a command does stands in
// <Name>Command.cpp.
#include "base/Allocator.h"
#include "base/CommandLine.h"
#include "base/CrashTrace.h"
#include "base/Folders.h"
#include "base/MessageLog.h"
#include "cli/Commands.h"
#include "cli/Output.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <csignal>
#include <optional>

using namespace Qt::StringLiterals;

namespace hubscope::cli {

namespace {

/// What must never stand on a command line, where every process of the machine can read it.
bool holdsSecret(const QString &argument)
{
    static constexpr std::array kMarks = {"SharedAccessKey="_L1, "SharedAccessSignature"_L1,
                                          "AccountKey="_L1};
    return std::ranges::any_of(
        kMarks, [&](QLatin1StringView mark) { return argument.contains(mark, Qt::CaseInsensitive); });
}

QStringList commandList(const QList<Command> &all)
{
    constexpr qsizetype kNameWidth = 13;
    QStringList lines;
    for (const Command &command : all)
        lines += u"  %1 %2"_s.arg(command.name.leftJustified(kNameWidth), command.summary);
    return lines;
}

QString mainHelp(const QList<Command> &all)
{
    return u"Usage: hubscope-cli COMMAND [OPTIONS]\n"
           "Tests and watches the path of Azure logs into InsightIDR.\n\n"
           "Commands:\n%1\n\n"
           "hubscope-cli COMMAND --help   tells the options of a command\n"
           "hubscope-cli help COMMAND     tells the same\n"
           "hubscope-cli --version        tells the version\n\n"
           "Results go to stdout, with --json as one JSON object a line; everything else goes to stderr.\n"
           "Exit codes: 0 done, 1 the checked thing is not well, 2 usage or unreadable input.\n"
           "A connection string is never given as an argument: it is read from stdin, from a file\n"
           "(--connection-string-file) or from the variable HUBSCOPE_CONNECTION_STRING."_s.arg(
               commandList(all).join(u'\n'));
}

QString commandHelp(const Command &command, const QList<QCommandLineOption> &options)
{
    QString text = u"Usage: hubscope-cli %1 [OPTIONS] %2"_s.arg(command.name, command.arguments).trimmed();
    text += u"\n%1\n\nOptions:"_s.arg(command.summary);
    for (const QCommandLineOption &option : options) {
        QString name = u"--"_s + option.names().constFirst();
        if (!option.valueName().isEmpty())
            name += u' ' + option.valueName();
        text += u"\n  %1 %2"_s.arg(name.leftJustified(28), option.description());
    }
    return text;
}

void printHelp(Output &output, const QString &text)
{
    for (const QString &line : text.split(u'\n'))
        output.line(line);
}

ExitCode usage(Output &output, const QString &sentence, const QStringList &list = {})
{
    output.complain(sentence, list);
    return ExitCode::Usage;
}

/// No home, or one that cannot be written, as in a sandbox, is no reason not to run.
void leaveCrashTraces()
{
    const QString state = stateFolder();
    if (installCrashTrace({.folder = state, .program = "hubscope-cli", .version = HUBSCOPE_VERSION}))
        pruneCrashTraces(state, "hubscope-cli");
}

ExitCode runCommand(const Command &command, const QStringList &arguments)
{
    QList<QCommandLineOption> options = command.options;
    options += QCommandLineOption(u"json"_s, u"Print results as JSON, one object a line."_s);
    options += QCommandLineOption(
        u"log"_s, u"Keep what the libraries warn of in hubscope-cli.log of the state folder, too."_s);
    options += QCommandLineOption(u"help"_s, u"Print this."_s);
    QCommandLineParser parser;
    parser.addOptions(options);
    const bool understood = parser.parse(arguments);
    Output output(understood && parser.isSet(u"json"_s));
    const QString hint = u"; see hubscope-cli %1 --help"_s.arg(command.name);

    if (!parser.unknownOptionNames().isEmpty())
        return usage(output,
                     u"%1 has no such option%2%3"_s.arg(
                         command.name, quotedArgument(parser.unknownOptionNames().constFirst()), hint));
    if (!understood)
        return usage(output, u"an option of %1 lacks its value, or has one where none belongs%2"_s.arg(
                                 command.name, hint));
    if (parser.isSet(u"help"_s)) {
        printHelp(output, commandHelp(command, options));
        return output.finish() ? ExitCode::Done : ExitCode::Usage;
    }
    if (command.arguments.isEmpty() && !parser.positionalArguments().isEmpty())
        return usage(output,
                     u"%1 takes options only, and there is something else%2"_s.arg(command.name, hint));

    std::optional<LogPlan> plan;
    if (parser.isSet(u"log"_s) && stateFolder().isEmpty())
        return usage(output, u"--log has no folder to write to; set HOME or XDG_STATE_HOME"_s);
    leaveCrashTraces();
    if (parser.isSet(u"log"_s))
        plan = LogPlan{.folder = stateFolder(), .name = u"hubscope-cli.log"_s};
    const MessageLog log(plan);
    if (plan && !log.isKept())
        output.complain(u"no log is kept: %1 cannot be written in %2"_s.arg(plan->name, plan->folder));
    const ExitCode code = command.run({parser, output});
    return output.finish() ? code : ExitCode::Usage;
}

ExitCode run(QStringList arguments)
{
    const QList<Command> all = commands();
    Output output(false);
    if (std::ranges::any_of(arguments, holdsSecret))
        return usage(output,
                     u"a connection string was given on the command line, where every process can read it; "
                     "regenerate that key, and give the string on stdin, by --connection-string-file F or in "
                     "the variable HUBSCOPE_CONNECTION_STRING"_s);
    if (arguments.size() < 2)
        return usage(output, u"no command was given; these there are:"_s, commandList(all));
    // `help COMMAND` is `COMMAND --help`.
    if (arguments.at(1) == u"help" && arguments.size() > 2)
        arguments = {arguments.first(), arguments.at(2), u"--help"_s};
    const QString name = arguments.takeAt(1);
    if (name == u"--help" || name == u"-h" || name == u"help") {
        printHelp(output, mainHelp(all));
        return output.finish() ? ExitCode::Done : ExitCode::Usage;
    }
    if (name == u"--version") {
        output.line(u"hubscope-cli "_s + QCoreApplication::applicationVersion());
        return output.finish() ? ExitCode::Done : ExitCode::Usage;
    }
    const auto command = std::ranges::find(all, name, &Command::name);
    if (command == all.cend())
        return usage(output, u"there is no such command%1; hubscope-cli --help lists them"_s.arg(
                                 quotedArgument(name)));
    return runCommand(*command, arguments);
}

} // namespace

} // namespace hubscope::cli

int main(int argc, char *argv[])
{
    hubscope::limitArenas();
    // A reader that goes away is seen as a failed write, and the command ends in order.
    std::signal(SIGPIPE, SIG_IGN);
    std::optional<hubscope::QuietLocale> quiet(std::in_place);
    QCoreApplication app(argc, argv);
    quiet.reset();
    QCoreApplication::setApplicationName(u"hubscope"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HUBSCOPE_VERSION));
    return static_cast<int>(hubscope::cli::run(QCoreApplication::arguments()));
}
