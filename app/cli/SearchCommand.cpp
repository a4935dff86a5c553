// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hubscope-cli search: runs LEQL over a store or message bodies, or checks how it reads. What is asked stands
// here, where it is looked for in SearchBodies.cpp and SearchStore.cpp.
#include "azure/AzureTime.h"
#include "cli/Commands.h"
#include "cli/DecodeOptions.h"
#include "cli/LineReader.h"
#include "cli/Output.h"
#include "cli/SearchPlaces.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <optional>

#include <unistd.h>

namespace hubscope::cli {

using namespace Qt::StringLiterals;

namespace {

/// A line that holds a query is far shorter; what is longer is told so by the parser.
constexpr qsizetype kMostQueryLine = 4 * 1024 * 1024;

/// Reads queries from stdin and tells of each how it reads. Always JSON: it is for scripts and editors.
ExitCode check(Output &output)
{
    LineReader reader(STDIN_FILENO, kMostQueryLine);
    bool allGood = true;
    while (const auto line = reader.next()) {
        const auto query = leql::Query::parse(view(line->bytes));
        allGood = allGood && query;
        if (query)
            output.object({{u"ok"_s, true}});
        else
            output.object({{u"ok"_s, false}, {u"error"_s, errorJson(query.error())}});
        if (!output.isOpen())
            break;
    }
    if (!reader.error().isEmpty()) {
        output.complain(u"stdin cannot be read: %1"_s.arg(reader.error()));
        return ExitCode::Usage;
    }
    return allGood ? ExitCode::Done : ExitCode::NotWell;
}

bool readTime(const Invocation &invocation, const QString &option, std::optional<std::int64_t> &time)
{
    if (!invocation.options.isSet(option))
        return true;
    time = azure::parseTime(invocation.options.value(option).toStdString());
    if (!time)
        invocation.output.complain(
            u"the value of --%1 is no time; write it like 2026-11-24T01:02:03Z"_s.arg(option));
    return time.has_value();
}

/// `name=LEQL`, as often as given. Nothing after a complaint.
std::optional<leql::Variables> readVariables(const Invocation &invocation)
{
    leql::Variables variables;
    for (const QString &text : invocation.options.values(u"variable"_s)) {
        const qsizetype sign = text.indexOf(u'=');
        if (sign < 1) {
            invocation.output.complain(u"the value of --variable is a name, '=' and what it stands for"_s);
            return std::nullopt;
        }
        variables.insert_or_assign(text.first(sign).toStdString(), text.sliced(sign + 1).toStdString());
    }
    return variables;
}

bool readQueries(const QString &path, const leql::Variables &variables, Output &output, SearchWish &wish)
{
    InputFile input;
    if (!input.open(path, output))
        return false;
    LineReader reader(input.descriptor(), kMostQueryLine);
    for (qint64 number = 1; const auto line = reader.next(); ++number) {
        // A blank line parts queries for the eye; it still counts as a line.
        if (!line->bytes.trimmed().isEmpty())
            wish.queries.push_back({number, leql::Query::parse(view(line->bytes), &variables)});
    }
    if (!reader.error().isEmpty())
        output.complain(u"%1 cannot be read: %2"_s.arg(path, reader.error()));
    return reader.error().isEmpty();
}

std::optional<SearchWish> readWish(const Invocation &invocation)
{
    const auto refuse = [&](const QString &sentence) {
        invocation.output.complain(sentence);
        return std::nullopt;
    };
    const QCommandLineParser &options = invocation.options;
    const QStringList arguments = options.positionalArguments();
    const bool isFile = options.isSet(u"queries"_s);
    if (options.isSet(u"damaged"_s) && !options.isSet(u"store"_s))
        return refuse(u"--damaged needs --store DIR"_s);
    if (options.isSet(u"events"_s) == options.isSet(u"store"_s))
        return refuse(u"search needs either --store DIR or --events FILE, or - for stdin, to search in"_s);
    // The store's events are sorted already, and have their times.
    for (const QString &option : {u"rules"_s, u"enqueued"_s}) {
        if (options.isSet(u"store"_s) && options.isSet(option))
            return refuse(
                u"--%1 is for --events: what is in a store is searched as it was kept"_s.arg(option));
    }
    if (arguments.size() > 1)
        return refuse(u"search takes one query: put it in quotes"_s);
    if (isFile == !arguments.isEmpty())
        return refuse(u"search takes either a query or --queries FILE"_s);
    if (isFile && options.value(u"queries"_s) == u"-" && options.value(u"events"_s) == u"-")
        return refuse(u"--queries and --events cannot both be stdin"_s);
    SearchWish wish;
    const auto variables = readVariables(invocation);
    if (!variables || !readTime(invocation, u"from"_s, wish.range.fromMs) ||
        !readTime(invocation, u"to"_s, wish.range.toMs))
        return std::nullopt;
    if (isFile)
        return readQueries(options.value(u"queries"_s), *variables, invocation.output, wish)
                   ? std::optional(wish)
                   : std::nullopt;
    wish.queries.push_back({std::nullopt, leql::Query::parse(view(arguments.front().toUtf8()), &*variables)});
    if (const auto &query = wish.queries.front().query; !query)
        return refuse(u"the query does not fit at character %1: %2"_s.arg(
            QString::number(query.error().at + 1), QString::fromStdString(query.error().message)));
    return wish;
}

ExitCode run(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    if (options.isSet(u"gaps"_s)) {
        if (options.isSet(u"store"_s) && options.positionalArguments().isEmpty())
            return listGaps(invocation);
        invocation.output.complain(u"search --gaps needs --store DIR, and no query"_s);
        return ExitCode::Usage;
    }
    if (!options.isSet(u"check"_s)) {
        const auto wish = readWish(invocation);
        if (!wish)
            return ExitCode::Usage;
        return options.isSet(u"store"_s) ? searchStore(invocation, *wish) : searchBodies(invocation, *wish);
    }
    if (!options.positionalArguments().isEmpty() || options.isSet(u"events"_s) || options.isSet(u"store"_s)) {
        invocation.output.complain(u"search --check reads its queries from stdin, and nothing else"_s);
        return ExitCode::Usage;
    }
    return check(invocation.output);
}

} // namespace

Command searchCommand()
{
    return {
        u"search"_s,
        u"Runs a query in LEQL, InsightIDR's language, over a store or message bodies, or checks how queries "
        "read."_s,
        u"[LEQL]"_s,
        QList<QCommandLineOption>{
            {u"store"_s, u"A store that collect or the window has made."_s, u"DIR"_s},
            {u"events"_s, u"Message bodies to search, one a line; - for stdin."_s, u"FILE"_s},
            {u"queries"_s, u"In place of LEQL: a query a line; each row tells its \"query\" from 1."_s,
             u"FILE"_s},
            {u"check"_s, u"Reads queries from stdin, one a line, and tells where one does not fit."_s},
            {u"gaps"_s, u"In place of LEQL: what could not be read, as the store has it on record."_s},
            {u"damaged"_s, u"With --store: searches the damaged databases that were kept aside there, as far "
                           u"as they can be "
                           "read."_s},
            {u"from"_s, u"Only events from this time on."_s, u"TIME"_s},
            {u"to"_s, u"Only events before this time."_s, u"TIME"_s},
            {u"variable"_s, u"What ${NAME} stands for in the queries; may be given again."_s, u"NAME=LEQL"_s},
        } + decodeOptions(),
        run};
}

} // namespace hubscope::cli
