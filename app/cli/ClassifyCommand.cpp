// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hubscope-cli classify: which InsightIDR events are in these message bodies, and in which log set each
// lands.
#include "azure/AzureTime.h"
#include "cli/Commands.h"
#include "cli/LineReader.h"
#include "cli/Output.h"
#include "insight/EventDecoder.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>

#include <map>
#include <string>

#include <unistd.h>

namespace hubscope::cli {

using namespace Qt::StringLiterals;
using insight::InsightEvent;
using insight::Key;

namespace {

/// Far beyond what an event hub carries (1 MB, 20 MB in dedicated clusters); a longer body is refused, not
/// cut.
constexpr qsizetype kBodyLimit = 512LL * 1024 * 1024;
/// Rows of a table that are aligned with each other.
constexpr qsizetype kTableRows = 200;
/// Cells of a table are cut: an account name may be a megabyte.
constexpr qsizetype kCellCharacters = 60;

struct Settings
{
    std::shared_ptr<const insight::RuleBook> rules;
    insight::Attribution attribution = insight::Attribution::FullyQualifiedName;
    std::int64_t enqueuedMs = 0;
    bool lines = false;
    bool summary = false;
};

QString cell(std::string_view text)
{
    const QString whole =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 1024)));
    return whole.size() <= kCellCharacters ? whole : whole.left(kCellCharacters - 1) + u'…';
}

std::string_view firstOf(const InsightEvent &event, std::initializer_list<Key> keys)
{
    for (const Key key : keys) {
        if (const std::string_view value = event.value(key); !value.empty())
            return value;
    }
    return "-";
}

/// Events per log set, rule, repair and note.
class Summary
{
public:
    void add(const InsightEvent &event)
    {
        ++m_events;
        ++m_counts[0][insight::info(event.logSet).name];
        ++m_counts[1][event.rule ? event.rule->id : std::string("none")];
        count(m_counts[2], event.repairs, azure::kRepairs);
        count(m_counts[3], event.notes, insight::kNotes);
    }
    void print(Output &output) const;

private:
    using Counts = std::map<std::string, qint64>;

    static void count(Counts &counts, auto set, const auto &table)
    {
        if (set.isEmpty())
            return;
        for (const auto &row : table) {
            if (set.has(row.id))
                ++counts[row.name];
        }
    }

    static constexpr const char *kNames[]{"log_sets", "rules", "repairs", "notes"};
    static constexpr const char *kTitles[]{"log set", "rule", "repair", "note"};

    qint64 m_events = 0;
    Counts m_counts[4];
};

void Summary::print(Output &output) const
{
    QJsonObject whole{{u"events"_s, m_events}};
    QList<QStringList> rows{{u"what"_s, u"name"_s, u"events"_s}};
    for (std::size_t i = 0; i < std::size(m_counts); ++i) {
        QJsonObject counts;
        for (const auto &[name, count] : m_counts[i]) {
            counts.insert(QString::fromStdString(name), count);
            rows.append(
                {QString::fromUtf8(kTitles[i]), QString::fromStdString(name), QString::number(count)});
        }
        whole.insert(QString::fromUtf8(kNames[i]), counts);
    }
    if (output.json())
        return output.object(whole);
    rows.append({u"all"_s, {}, QString::number(m_events)});
    output.table(rows);
}

class Run
{
public:
    Run(Output &output, const Settings &settings)
        : m_output(output)
        , m_settings(settings)
        , m_decoder(settings.rules, settings.attribution)
    {
    }

    /// False, after a complaint, if the input cannot be read.
    bool input(int descriptor, const QString &name);
    void finish();

private:
    bool lines(int descriptor, const QString &name);
    bool refuse(const QString &name, const QString &reason)
    {
        m_output.complain(u"%1 cannot be read: %2"_s.arg(name, reason));
        return false;
    }
    void body(const QByteArray &bytes);
    void event(const InsightEvent &event);
    void row(const InsightEvent &event);
    void printRows();

    Output &m_output;
    const Settings &m_settings;
    insight::EventDecoder m_decoder;
    insight::MessageOrigin m_origin;
    Summary m_summary;
    QList<QStringList> m_rows;
};

bool Run::input(int descriptor, const QString &name)
{
    if (m_settings.lines)
        return lines(descriptor, name);
    const Content content = readAll(descriptor, kBodyLimit);
    if (!content.error.isEmpty())
        return refuse(name, content.error);
    if (content.cut)
        return refuse(name, u"it is too large for a message"_s);
    body(content.bytes);
    return true;
}

bool Run::lines(int descriptor, const QString &name)
{
    LineReader reader(descriptor, kBodyLimit);
    while (const auto line = reader.next()) {
        if (line->cut)
            return refuse(name, u"a line is too large for a message"_s);
        // A blank line parts messages for the eye; it is none itself.
        if (!line->bytes.trimmed().isEmpty())
            body(line->bytes);
        if (!m_output.isOpen())
            break;
    }
    return reader.error().isEmpty() || refuse(name, reader.error());
}

void Run::body(const QByteArray &bytes)
{
    m_origin.enqueuedMs = m_settings.enqueuedMs;
    m_decoder.decode({bytes.constData(), static_cast<std::size_t>(bytes.size())}, m_origin,
                     [this](const InsightEvent &found) { event(found); });
    ++m_origin.offset;
}

void Run::event(const InsightEvent &event)
{
    if (m_settings.summary)
        m_summary.add(event);
    else if (m_output.json())
        m_output.jsonLine(QByteArray::fromStdString(insight::toJson(event, {})));
    else
        row(event);
}

void Run::row(const InsightEvent &event)
{
    if (m_rows.isEmpty())
        m_rows.append({u"time"_s, u"log set"_s, u"rule"_s, u"who"_s, u"what"_s, u"result"_s, u"address"_s});
    m_rows.append(
        {QString::fromStdString(insight::toIsoUtc(event.timestampMs)),
         QString::fromUtf8(insight::info(event.logSet).name),
         event.rule ? QString::fromStdString(event.rule->id) : u"-"_s,
         cell(firstOf(event, {Key::Account, Key::SourceAccount, Key::User, Key::SourceUser})),
         cell(firstOf(event, {Key::Action, Key::Title, Key::AuthenticationTarget, Key::SourceData})),
         cell(firstOf(event, {Key::Result, Key::Severity})), cell(firstOf(event, {Key::SourceIp}))});
    if (m_rows.size() > kTableRows)
        printRows();
}

void Run::printRows()
{
    if (!m_rows.isEmpty())
        m_output.table(m_rows);
    m_rows.clear();
}

void Run::finish()
{
    printRows();
    if (m_settings.summary)
        m_summary.print(m_output);
}

/// False after a complaint.
bool readRules(const QString &path, Output &output, Settings &settings)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        output.complain(u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
        return false;
    }
    const QByteArray bytes = file.readAll();
    auto book = insight::RuleBook::fromJson({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!book) {
        output.complain(u"%1 is no rule book: %2"_s.arg(path, book.error().detail));
        return false;
    }
    settings.rules = *book;
    return true;
}

bool readSettings(const Invocation &invocation, Settings &settings)
{
    const QCommandLineParser &options = invocation.options;
    settings.lines = options.isSet(u"lines"_s);
    settings.summary = options.isSet(u"summary"_s);
    settings.enqueuedMs = QDateTime::currentMSecsSinceEpoch();
    settings.rules = insight::RuleBook::builtIn();
    if (options.isSet(u"enqueued"_s)) {
        const auto time = azure::parseTime(options.value(u"enqueued"_s).toStdString());
        if (!time) {
            invocation.output.complain(
                u"the value of --enqueued is no time; write it like 2026-11-24T01:02:03Z"_s);
            return false;
        }
        settings.enqueuedMs = *time;
    }
    if (options.isSet(u"attribution"_s)) {
        const QString choice = options.value(u"attribution"_s);
        if (choice != u"short"_s && choice != u"full"_s) {
            invocation.output.complain(u"the value of --attribution is neither short nor full"_s);
            return false;
        }
        if (choice == u"short"_s)
            settings.attribution = insight::Attribution::ShortName;
    }
    return !options.isSet(u"rules"_s) || readRules(options.value(u"rules"_s), invocation.output, settings);
}

ExitCode run(const Invocation &invocation)
{
    Settings settings;
    if (!readSettings(invocation, settings))
        return ExitCode::Usage;
    Run classify(invocation.output, settings);
    bool readable = true;
    const QStringList paths = invocation.options.positionalArguments();
    if (paths.isEmpty())
        readable = classify.input(STDIN_FILENO, u"stdin"_s);
    for (const QString &path : paths) {
        if (path == u"-") {
            readable = classify.input(STDIN_FILENO, u"stdin"_s) && readable;
            continue;
        }
        QFile file(path);
        if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            readable = classify.input(file.handle(), path) && readable;
        } else {
            invocation.output.complain(u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
            readable = false;
        }
    }
    classify.finish();
    return readable ? ExitCode::Done : ExitCode::Usage;
}

} // namespace

Command classifyCommand()
{
    return {
        u"classify"_s,
        u"Reads message bodies and tells in which InsightIDR log set each of their events lands, and why. "
        "Without a PATH, or with -, it reads stdin. What is no JSON is an event in Unparsed Data, not an error."_s,
        u"[PATH…]"_s,
        {{u"lines"_s, u"Each line is one message body; otherwise each file is."_s},
         {u"enqueued"_s, u"Stands for the time at which the hub took the messages (default: now)."_s,
          u"TIME"_s},
         {u"attribution"_s, u"How accounts are written: short or full (default)."_s, u"short|full"_s},
         {u"rules"_s, u"A rule book in place of the built-in one."_s, u"FILE"_s},
         {u"summary"_s, u"Only counts, per log set, rule, repair and note."_s}},
        run};
}

} // namespace hubscope::cli
