// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hubscope-cli search: runs LEQL over message bodies, or checks how it reads.
#include "azure/AzureTime.h"
#include "cli/Commands.h"
#include "cli/DecodeOptions.h"
#include "cli/LineReader.h"
#include "cli/Output.h"
#include "cli/SearchRun.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonObject>

#include <algorithm>

#include <unistd.h>

namespace hubscope::cli {

using namespace Qt::StringLiterals;
using insight::InsightEvent;

namespace {

/// A line that holds a query is far shorter; what is longer is told so by the parser.
constexpr qsizetype kMostQueryLine = 4 * 1024 * 1024;
/// Bodies that are held because they are read more than once.
constexpr qsizetype kMostHeldBytes = 2LL * 1024 * 1024 * 1024;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QJsonObject errorJson(const leql::SyntaxError &error)
{
    return {{u"at"_s, static_cast<qint64>(error.at)}, {u"message"_s, QString::fromStdString(error.message)}};
}

/// stdin for `-`. Nothing, after a complaint, if it cannot be opened.
class Input
{
public:
    bool open(const QString &path, Output &output)
    {
        if (path == u"-") {
            m_descriptor = STDIN_FILENO;
            return true;
        }
        m_file.setFileName(path);
        if (m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            m_descriptor = m_file.handle();
            return true;
        }
        output.complain(u"%1 cannot be read: %2"_s.arg(path, m_file.errorString()));
        return false;
    }
    int descriptor() const { return m_descriptor; }

private:
    QFile m_file;
    int m_descriptor = -1;
};

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

/// Message bodies, one a line, as often as they are asked for.
class Bodies
{
public:
    Bodies(Input &input, QString name, const DecodeSettings &settings, Output &output)
        : m_reader(input.descriptor(), kMostBodyBytes)
        , m_name(std::move(name))
        , m_settings(settings)
        , m_output(output)
    {
    }

    /// Before the first forEach(), if there is to be a second one. False after a complaint.
    bool hold();
    /// Calls `visit(const InsightEvent &)` for each event until it returns false. False after a complaint.
    template <typename Visit>
    bool forEach(const Visit &visit);

private:
    /// The next body that is not blank; nothing at the end or after a complaint.
    std::optional<QByteArray> next();
    bool refuse(const QString &reason)
    {
        m_output.complain(u"%1 cannot be read: %2"_s.arg(m_name, reason));
        m_isGood = false;
        return false;
    }

    LineReader m_reader;
    QString m_name;
    const DecodeSettings &m_settings;
    Output &m_output;
    bool m_isGood = true;
    std::optional<QByteArrayList> m_held;
};

std::optional<QByteArray> Bodies::next()
{
    while (auto line = m_reader.next()) {
        if (line->cut) {
            refuse(u"a line is too large for a message"_s);
            return std::nullopt;
        }
        // A blank line parts messages for the eye; it is none itself.
        if (!line->bytes.trimmed().isEmpty())
            return std::move(line->bytes);
    }
    if (!m_reader.error().isEmpty())
        refuse(m_reader.error());
    return std::nullopt;
}

bool Bodies::hold()
{
    m_held.emplace();
    qsizetype bytes = 0;
    while (auto body = next()) {
        bytes += body->size();
        if (bytes > kMostHeldBytes)
            return refuse(
                u"it is too large to be searched more than once; give one query at a time, and both "
                "--from and --to where it has timeslice(N)"_s);
        m_held->append(*std::move(body));
    }
    return m_isGood;
}

template <typename Visit>
bool Bodies::forEach(const Visit &visit)
{
    insight::EventDecoder decoder(m_settings.rules, m_settings.attribution);
    insight::MessageOrigin origin;
    bool goesOn = true;
    const auto decode = [&](const QByteArray &body) {
        origin.enqueuedMs = m_settings.enqueuedMs;
        decoder.decode(view(body), origin,
                       [&](const InsightEvent &event) { goesOn = goesOn && visit(event); });
        ++origin.offset;
    };
    if (m_held) {
        for (auto body = m_held->cbegin(); goesOn && body != m_held->cend(); ++body)
            decode(*body);
        return true;
    }
    while (goesOn) {
        const auto body = next();
        if (!body)
            break;
        decode(*body);
    }
    return m_isGood;
}

/// A query, or why it is none.
struct Asked
{
    /// From 1, where there are several.
    std::optional<qint64> number;
    std::expected<leql::QueryPtr, leql::SyntaxError> query;
};

struct Wish
{
    std::vector<Asked> queries;
    leql::TimeRange range;
};

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

bool readQueries(const QString &path, const leql::Variables &variables, Output &output, Wish &wish)
{
    Input input;
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

std::optional<Wish> readWish(const Invocation &invocation)
{
    const auto refuse = [&](const QString &sentence) {
        invocation.output.complain(sentence);
        return std::nullopt;
    };
    const QCommandLineParser &options = invocation.options;
    const QStringList arguments = options.positionalArguments();
    const bool isFile = options.isSet(u"queries"_s);
    if (!options.isSet(u"events"_s))
        return refuse(u"search needs --events FILE, or - for stdin, to search in"_s);
    if (arguments.size() > 1)
        return refuse(u"search takes one query: put it in quotes"_s);
    if (isFile == !arguments.isEmpty())
        return refuse(u"search takes either a query or --queries FILE"_s);
    if (isFile && options.value(u"queries"_s) == u"-" && options.value(u"events"_s) == u"-")
        return refuse(u"--queries and --events cannot both be stdin"_s);
    Wish wish;
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

bool needsRange(const Asked &asked)
{
    return asked.query && (*asked.query)->timeslice() && (*asked.query)->timeslice()->slices > 0;
}

/// timeslice(N) cuts the time from the first to the last event, unless the range is given.
bool completeRange(Bodies &bodies, leql::TimeRange &range)
{
    std::optional<std::int64_t> first;
    std::optional<std::int64_t> last;
    const bool isGood = bodies.forEach([&](const InsightEvent &event) {
        if (range.holds(event.timestampMs)) {
            first = std::min(first.value_or(event.timestampMs), event.timestampMs);
            last = std::max(last.value_or(event.timestampMs), event.timestampMs);
        }
        return true;
    });
    if (!range.fromMs)
        range.fromMs = first;
    if (!range.toMs && last)
        range.toMs = *last + 1;
    return isGood;
}

ExitCode searchEvents(const Invocation &invocation)
{
    Output &output = invocation.output;
    const auto wish = readWish(invocation);
    const auto settings = wish ? readDecodeOptions(invocation) : std::nullopt;
    if (!settings)
        return ExitCode::Usage;
    const QString path = invocation.options.value(u"events"_s);
    Input input;
    if (!input.open(path, output))
        return ExitCode::Usage;
    Bodies bodies(input, path == u"-" ? u"stdin"_s : path, *settings, output);
    leql::TimeRange whole = wish->range;
    const bool completes = (!whole.fromMs || !whole.toMs) && std::ranges::any_of(wish->queries, needsRange);
    if ((completes || wish->queries.size() > 1) && !bodies.hold())
        return ExitCode::Usage;
    if (completes && !completeRange(bodies, whole))
        return ExitCode::Usage;
    ExitCode code = ExitCode::Done;
    for (const Asked &asked : wish->queries) {
        if (!asked.query) {
            output.object(
                {{u"query"_s, asked.number.value_or(1)}, {u"error"_s, errorJson(asked.query.error())}});
            code = ExitCode::NotWell;
            continue;
        }
        SearchRun run(output, *asked.query, needsRange(asked) ? whole : wish->range, asked.number);
        const bool isRead = bodies.forEach([&](const InsightEvent &event) {
            run.add(event);
            return run.wantsMore();
        });
        run.finish();
        if (!isRead)
            return ExitCode::Usage;
    }
    return code;
}

ExitCode run(const Invocation &invocation)
{
    if (!invocation.options.isSet(u"check"_s))
        return searchEvents(invocation);
    if (!invocation.options.positionalArguments().isEmpty() || invocation.options.isSet(u"events"_s)) {
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
        u"Runs a query in LEQL, InsightIDR's language, over message bodies, or checks how queries read."_s,
        u"[LEQL]"_s,
        QList<QCommandLineOption>{
            {u"events"_s, u"Message bodies to search, one a line; - for stdin."_s, u"FILE"_s},
            {u"queries"_s, u"In place of LEQL: a query a line; each row tells its \"query\" from 1."_s,
             u"FILE"_s},
            {u"check"_s, u"Reads queries from stdin, one a line, and tells where one does not fit."_s},
            {u"from"_s, u"Only events from this time on."_s, u"TIME"_s},
            {u"to"_s, u"Only events before this time."_s, u"TIME"_s},
            {u"variable"_s, u"What ${NAME} stands for in the queries; may be given again."_s, u"NAME=LEQL"_s},
        } + decodeOptions(),
        run};
}

} // namespace hubscope::cli
