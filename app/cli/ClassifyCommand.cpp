// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hubscope-cli classify: which InsightIDR events are in these message bodies, and in which log set each
// lands.
#include "cli/Commands.h"
#include "cli/DecodeOptions.h"
#include "cli/EventTable.h"
#include "cli/LineReader.h"
#include "cli/Output.h"
#include "insight/EventDecoder.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonObject>

#include <map>
#include <string>

#include <unistd.h>

namespace hubscope::cli {

using namespace Qt::StringLiterals;
using insight::InsightEvent;

namespace {

struct Settings
{
    DecodeSettings decode;
    bool lines = false;
    bool summary = false;
};

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
        , m_decoder(settings.decode.rules, settings.decode.attribution)
        , m_table(output)
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

    Output &m_output;
    const Settings &m_settings;
    insight::EventDecoder m_decoder;
    insight::MessageOrigin m_origin;
    Summary m_summary;
    EventTable m_table;
};

bool Run::input(int descriptor, const QString &name)
{
    if (m_settings.lines)
        return lines(descriptor, name);
    const Content content = readAll(descriptor, kMostBodyBytes);
    if (!content.error.isEmpty())
        return refuse(name, content.error);
    if (content.cut)
        return refuse(name, u"it is too large for a message"_s);
    body(content.bytes);
    return true;
}

bool Run::lines(int descriptor, const QString &name)
{
    LineReader reader(descriptor, kMostBodyBytes);
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
    m_origin.enqueuedMs = m_settings.decode.enqueuedMs;
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
        m_table.add(event);
}

void Run::finish()
{
    m_table.flush();
    if (m_settings.summary)
        m_summary.print(m_output);
}

ExitCode run(const Invocation &invocation)
{
    const auto decode = readDecodeOptions(invocation);
    if (!decode)
        return ExitCode::Usage;
    const Settings settings{*decode, invocation.options.isSet(u"lines"_s),
                            invocation.options.isSet(u"summary"_s)};
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
        QList<QCommandLineOption>{
            {u"lines"_s, u"Each line is one message body; otherwise each file is."_s},
            {u"summary"_s, u"Only counts, per log set, rule, repair and note."_s},
        } + decodeOptions(),
        run};
}

} // namespace hubscope::cli
