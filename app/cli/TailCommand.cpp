// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hubscope-cli tail: prints events as they come.
#include "base/Redact.h"
#include "cli/Commands.h"
#include "cli/EventTable.h"
#include "cli/HubReading.h"
#include "cli/ReadingOptions.h"
#include "cli/SourceOptions.h"
#include "insight/EventDecoder.h"
#include "insight/EventKeys.h"
#include "leql/Query.h"
#include "pipeline/Collector.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <vector>

namespace hubscope::cli {

using namespace Qt::StringLiterals;

namespace {

/// Events that are taken at once: between two of these, Ctrl+C is heard.
constexpr std::size_t kRowsAtOnce = 500;

struct Wish
{
    WhatToRead read;
    std::optional<qint64> count = {};
    /// Null: every event.
    leql::QueryPtr where = {};
};

std::unexpected<Error> usage(const QString &sentence)
{
    return failure(u"usage.tail"_s, sentence);
}

/// Only a condition: events are printed as they come.
Result<leql::QueryPtr> readWhere(const QString &text)
{
    const leql::Variables none;
    const auto query = leql::Query::parse(text.toStdString(), &none);
    if (!query)
        return usage(u"--where does not fit at character %1: %2"_s.arg(
            QString::number(query.error().at + 1), QString::fromStdString(query.error().message)));
    if (!(*query)->isCondition())
        return usage(u"--where takes a condition and no other clause"_s);
    return *query;
}

Result<Wish> readWish(const QCommandLineParser &options)
{
    auto read = readWhatToRead(options);
    if (!read)
        return std::unexpected(read.error());
    Wish wish{.read = std::move(*read)};
    if (options.isSet(u"count"_s)) {
        bool isNumber = false;
        wish.count = options.value(u"count"_s).toLongLong(&isNumber);
        if (!isNumber || *wish.count < 1)
            return usage(u"--count is a number of events, at least 1"_s);
    }
    if (options.isSet(u"where"_s)) {
        auto where = readWhere(options.value(u"where"_s));
        if (!where)
            return std::unexpected(where.error());
        wish.where = *std::move(where);
    }
    return wish;
}

QString column(std::string_view text, qsizetype width)
{
    return cell(text).leftJustified(width);
}

/// Prints what a collector takes, until it has printed enough. Lives in the event loop of the program.
class Tail : public QObject
{
public:
    Tail(Output &output, Wish wish)
        : m_output(output)
        , m_rules(std::move(wish.read.rules))
        , m_decoder(m_rules)
        , m_collector(hubSource(), m_rules)
        , m_hub(wish.read.settings.hub.toStdString())
        , m_left(wish.count)
        , m_where(std::move(wish.where))
        , m_sendsUnparsed(wish.read.sendsUnparsed)
    {
        if (m_where)
            m_keys.emplace(m_where->keys());
        using pipeline::Collector;
        connect(&m_collector, &Collector::eventsReady, this, &Tail::printEvents);
        connect(&m_collector, &Collector::stateChanged, this, &Tail::tellState);
        connect(&m_collector, &Collector::errorReported, this, &Tail::tellTrouble);
        m_collector.start(std::move(wish.read.settings));
    }

    void interrupt() { QCoreApplication::quit(); }
    /// Tells what of the events the event source would have kept back.
    ExitCode finish() const;

private:
    /// False once there is nothing more to print, or it may not be printed.
    bool printEvents();
    /// False if it does not fit --where.
    bool print(const insight::EventRow &row);
    void tellState(const pipeline::SourceState &state);
    void tellTrouble(const pipeline::SourceError &error);
    void fail(const pipeline::SourceError &cause);

    Output &m_output;
    std::shared_ptr<const insight::RuleBook> m_rules;
    insight::EventDecoder m_decoder;
    pipeline::Collector m_collector;
    std::string m_hub;
    std::optional<qint64> m_left;
    const leql::QueryPtr m_where;
    std::optional<insight::EventKeys> m_keys;
    const bool m_sendsUnparsed;
    qint64 m_unsent = 0;
    ExitCode m_exitCode = ExitCode::Done;
};

bool Tail::printEvents()
{
    const std::vector<insight::EventBatchPtr> batches = m_collector.take(kRowsAtOnce);
    for (const insight::EventBatchPtr &batch : batches) {
        for (const insight::EventRow &row : batch->rows()) {
            if (!print(row))
                continue;
            m_unsent += !m_sendsUnparsed && row.logSet == insight::LogSet::UnparsedData ? 1 : 0;
            if ((m_left && --*m_left == 0) || !m_output.isOpen()) {
                m_collector.disconnect(this);
                QCoreApplication::quit();
                return false;
            }
        }
    }
    return !batches.empty();
}

bool Tail::print(const insight::EventRow &row)
{
    bool fits = true;
    if (m_where || m_output.json()) {
        const auto look = [&](const insight::InsightEvent &event) {
            if (m_where) {
                m_keys->read(event, m_hub);
                fits = m_where->condition().matches(*m_keys);
            }
            if (fits && m_output.json())
                m_output.jsonLine(QByteArray::fromStdString(insight::toJson(event, m_hub)));
        };
        m_decoder.decodeRecord(row.source, row.origin, row.record, look, row.remarks());
    }
    if (fits && !m_output.json()) {
        m_output.line(u"%1  %2  %3  %4  %5  %6"_s.arg(
            cell(insight::toIsoUtc(row.timestampMs)), column(insight::info(row.logSet).name, 28),
            column(row.who, 30), column(row.action, 30), column(row.result, 10), cell(row.sourceIp)));
    }
    return fits;
}

ExitCode Tail::finish() const
{
    if (!m_sendsUnparsed)
        m_output.complain(u"not sent to InsightIDR, as \"Send unparsed logs\" is off in this profile: %1 of "
                          "the events above, all in Unparsed Data"_s.arg(m_unsent));
    return m_exitCode;
}

void Tail::tellState(const pipeline::SourceState &state)
{
    if (const auto *failed = std::get_if<pipeline::Failed>(&state))
        fail(failed->cause);
    else
        complainOf(m_output, state);
}

/// What goes wrong while reading goes on; everything else shows as a state.
void Tail::tellTrouble(const pipeline::SourceError &error)
{
    if (error.stage == pipeline::SourceStage::Read && !error.needsPerson)
        m_output.complain(u"%1: %2"_s.arg(named(error), redacted(error.text)));
}

void Tail::fail(const pipeline::SourceError &cause)
{
    // What was read before is not lost with the connection.
    while (printEvents()) {
    }
    if (m_left && *m_left == 0)
        return;
    complainOf(m_output, cause);
    m_exitCode = ExitCode::NotWell;
    QCoreApplication::exit();
}

ExitCode run(const Invocation &invocation)
{
    return readOn<Tail>(invocation.output, readWish(invocation.options));
}

} // namespace

Command tailCommand()
{
    return {u"tail"_s,
            u"Prints the events of a hub as they come."_s,
            {},
            QList<QCommandLineOption>{
                fromOption(),
                {u"count"_s, u"End after so many events."_s, u"N"_s},
                {u"where"_s, u"Only events that fit this condition in LEQL."_s, u"LEQL"_s},
                demoHubOption(),
            } + sourceOptions(),
            run};
}

} // namespace hubscope::cli
