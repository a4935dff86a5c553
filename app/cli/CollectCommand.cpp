// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hubscope-cli collect: keeps the events of a hub in a store.
#include "base/Redact.h"
#include "cli/Commands.h"
#include "cli/GapRows.h"
#include "cli/HubReading.h"
#include "cli/ReadingOptions.h"
#include "cli/RetentionOptions.h"
#include "cli/SourceOptions.h"
#include "pipeline/Collector.h"
#include "pipeline/StoreSink.h"
#include "store/GapJson.h"
#include "store/StoreError.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace hubscope::cli {

using namespace Qt::StringLiterals;
using pipeline::Collector;
using pipeline::Keeping;

namespace {

struct Wish
{
    WhatToRead read;
    QString folder;
    bool untilCaughtUp = false;
    std::optional<std::chrono::seconds> time = {};
};

std::unexpected<Error> usage(const QString &sentence)
{
    return failure(u"usage.collect"_s, sentence);
}

Result<Wish> readWish(const QCommandLineParser &options)
{
    Wish wish{.read = {}, .folder = options.value(u"store"_s)};
    if (wish.folder.isEmpty())
        return usage(u"--store DIR says where the events are kept"_s);
    wish.folder = QDir(wish.folder).absolutePath();
    wish.untilCaughtUp = options.isSet(u"until-caught-up"_s);
    if (options.isSet(u"for"_s)) {
        bool isNumber = false;
        const int seconds = options.value(u"for"_s).toInt(&isNumber);
        if (!isNumber || seconds < 1)
            return usage(u"--for is a number of seconds, at least 1"_s);
        wish.time = std::chrono::seconds(seconds);
    }
    auto read = readWhatToRead(options);
    if (!read)
        return std::unexpected(read.error());
    const auto retention = readRetention(options, read->retention);
    if (!retention)
        return std::unexpected(retention.error());
    read->retention = *retention;
    wish.read = std::move(*read);
    return wish;
}

/// Why it ended, as --json says it.
enum class End { CaughtUp, Time, Interrupted, Failed };

QString wordOf(End end)
{
    switch (end) {
    case End::CaughtUp:
        return u"caught-up"_s;
    case End::Time:
        return u"time"_s;
    case End::Interrupted:
        return u"interrupted"_s;
    case End::Failed:
        break;
    }
    return u"failed"_s;
}

/// Whether every partition was read and kept to the end that it had at the start.
class CaughtUp
{
public:
    bool look(const pipeline::SourceStatistics &now, const pipeline::HandedOn &kept)
    {
        if (m_ends.empty()) {
            const bool allKnown = std::ranges::all_of(
                now.partitions, [](const pipeline::PartitionStatistics &row) { return row.end >= 0; });
            if (!allKnown)
                return false;
            for (const pipeline::PartitionStatistics &row : now.partitions)
                m_ends[row.partition] = row.end;
        }
        return !m_ends.empty() && kept.messages >= now.messages &&
               std::ranges::all_of(now.partitions, [this](const pipeline::PartitionStatistics &row) {
                   const auto end = m_ends.find(row.partition);
                   return end == m_ends.end() || row.position >= end->second;
               });
    }

private:
    std::map<std::int32_t, std::int64_t> m_ends;
};

/// Collects until something ends it. Lives in the event loop of the program.
class Collection : public QObject
{
public:
    Collection(Output &output, Wish wish)
        : m_output(output)
        , m_folder(wish.folder)
        , m_hub(wish.read.settings.hub)
        , m_untilCaughtUp(wish.untilCaughtUp)
        , m_collector(hubSource(), wish.read.rules)
    {
        connect(&m_collector, &Collector::eventsReady, this, &Collection::passOver);
        connect(&m_collector, &Collector::stateChanged, this, &Collection::onState);
        connect(&m_collector, &Collector::errorReported, this, &Collection::tellTrouble);
        connect(&m_collector, &Collector::keepingChanged, this, &Collection::tellKeeping);
        connect(&m_collector, &Collector::gapFound, this,
                [this](const pipeline::Gap &gap) { m_gaps.push_back(gap); });
        connect(&m_collector, &Collector::statisticsChanged, this, &Collection::look);
        if (wish.time) {
            m_time.setSingleShot(true);
            connect(&m_time, &QTimer::timeout, this, [this] { end(End::Time); });
            m_time.start(*wish.time);
        }
        pipeline::StorePlace place{.folder = wish.folder,
                                   .hub = {wish.read.settings.host, wish.read.settings.hub},
                                   .program = u"hubscope-cli collect"_s,
                                   .retention =
                                       std::make_shared<pipeline::RetentionSetting>(wish.read.retention)};
        m_collector.start(std::move(wish.read.settings), insight::Attribution::FullyQualifiedName,
                          {.sink = pipeline::storeSink(std::move(place))});
    }

    void interrupt() { end(End::Interrupted); }
    /// Prints the counts, unless there is no store to count in.
    ExitCode finish() const;

private:
    void passOver();
    void onState(const pipeline::SourceState &state);
    void tellTrouble(const pipeline::SourceError &error);
    void tellKeeping(const Keeping &keeping);
    void look(const pipeline::SourceStatistics &statistics);
    void end(End why);
    QJsonObject asJson() const;
    void printCounts() const;
    ExitCode exitCode() const;

    Output &m_output;
    const QString m_folder;
    const QString m_hub;
    const bool m_untilCaughtUp;
    Collector m_collector;
    CaughtUp m_caughtUp;
    QTimer m_time;
    bool m_wasLive = false;
    std::vector<pipeline::Gap> m_gaps;
    std::optional<End> m_end;
    /// Of a failure.
    pipeline::SourceError m_cause;
    Keeping::State m_keeping = Keeping::State::Off;
};

/// They are kept by now, and nobody looks at them here.
void Collection::passOver()
{
    constexpr std::size_t kAtOnce = 100'000;
    m_collector.take(kAtOnce);
}

void Collection::onState(const pipeline::SourceState &state)
{
    m_wasLive |= std::holds_alternative<pipeline::Live>(state);
    if (const auto *failed = std::get_if<pipeline::Failed>(&state)) {
        m_cause = failed->cause;
        complainOf(m_output, m_cause);
        end(End::Failed);
    } else if (std::holds_alternative<pipeline::Idle>(state)) {
        QCoreApplication::quit();
    } else {
        complainOf(m_output, state);
    }
}

/// What goes wrong while reading goes on; everything else shows as a state.
void Collection::tellTrouble(const pipeline::SourceError &error)
{
    using enum pipeline::SourceStage;
    if ((error.stage == Read || error.stage == Store) && !error.needsPerson)
        m_output.complain(u"%1: %2"_s.arg(named(error), redacted(error.text)));
}

void Collection::tellKeeping(const Keeping &keeping)
{
    // It is over: what the last attempt came to is what counts.
    if (keeping.state == Keeping::State::Off)
        return;
    if (keeping.state == Keeping::State::Blocked)
        complainOf(m_output, *keeping.cause);
    else if (keeping.state == Keeping::State::Kept && m_keeping == Keeping::State::Blocked)
        m_output.complain(u"the events can be kept again"_s);
    else if (keeping.state == Keeping::State::Kept)
        m_output.complain(u"collecting into %1"_s.arg(m_folder));
    m_keeping = keeping.state;
}

void Collection::look(const pipeline::SourceStatistics &statistics)
{
    if (m_untilCaughtUp && m_caughtUp.look(statistics, m_collector.handedOn()))
        end(End::CaughtUp);
}

/// What was read is kept, then the loop ends; the first reason counts.
void Collection::end(End why)
{
    if (m_end)
        return;
    m_end = why;
    m_collector.stop();
}

ExitCode Collection::exitCode() const
{
    const bool isKept = m_keeping != Keeping::State::Blocked;
    switch (m_end.value_or(End::Failed)) {
    case End::CaughtUp:
    case End::Interrupted:
        return isKept ? ExitCode::Done : ExitCode::NotWell;
    case End::Time:
        return isKept && m_wasLive && !m_untilCaughtUp ? ExitCode::Done : ExitCode::NotWell;
    case End::Failed:
        break;
    }
    // What stands in the store's place cannot be used by this program, now or later.
    const store::StoreCauseInfo *place = store::causeWithCode(m_cause.codeName);
    const bool isUnusable =
        place && (place->remedy == store::Remedy::OtherPlace || place->remedy == store::Remedy::WaitOnceOpen);
    return isUnusable ? ExitCode::Usage : ExitCode::NotWell;
}

QJsonObject Collection::asJson() const
{
    const pipeline::HandedOn kept = m_collector.handedOn();
    QJsonObject logSets;
    for (const insight::LogSetInfo &row : insight::kLogSets)
        logSets.insert(QLatin1StringView(row.name),
                       qint64(kept.eventsOfLogSet[static_cast<std::size_t>(row.id)]));
    QJsonArray gaps;
    for (const pipeline::Gap &gap : m_gaps)
        gaps.append(store::toJson(gap));
    return {{u"store"_s, m_folder},
            {u"hub"_s, m_hub},
            {u"messages"_s, qint64(kept.messages)},
            {u"events"_s, qint64(kept.events())},
            {u"log_sets"_s, logSets},
            {u"gaps"_s, gaps},
            {u"ended"_s, wordOf(m_end.value_or(End::Failed))}};
}

void Collection::printCounts() const
{
    if (m_output.json()) {
        m_output.object(asJson());
        return;
    }
    const pipeline::HandedOn kept = m_collector.handedOn();
    QList<QStringList> rows{{u"log set"_s, u"events kept"_s}};
    for (const insight::LogSetInfo &row : insight::kLogSets)
        rows.append({QString::fromLatin1(row.name),
                     QString::number(kept.eventsOfLogSet[static_cast<std::size_t>(row.id)])});
    rows.append({u"all, of %1 messages"_s.arg(kept.messages), QString::number(kept.events())});
    m_output.table(rows);
    if (m_gaps.empty())
        return;
    m_output.line(u"not in the store:"_s);
    QList<QStringList> gaps{gapHead()};
    for (const pipeline::Gap &gap : m_gaps)
        gaps.append(gapRow(gap));
    m_output.table(gaps);
}

ExitCode Collection::finish() const
{
    const ExitCode code = exitCode();
    // Whoever reads the counts takes them for those of a store.
    if (code != ExitCode::Usage)
        printCounts();
    if (m_end == End::Time && !m_wasLive)
        m_output.complain(u"the hub was never reached in this time"_s);
    return code;
}

ExitCode run(const Invocation &invocation)
{
    return readOn<Collection>(invocation.output, readWish(invocation.options));
}

} // namespace

Command collectCommand()
{
    return {u"collect"_s,
            u"Keeps the events of a hub in a store."_s,
            {},
            QList<QCommandLineOption>{
                {u"store"_s, u"A folder of the store's own; made if it is missing."_s, u"DIR"_s},
                fromOption(),
                {u"until-caught-up"_s, u"End where each partition ended at the start."_s},
                {u"for"_s, u"End after so many seconds."_s, u"SECONDS"_s},
                demoHubOption(),
            } + retentionOptions() +
                sourceOptions(),
            run};
}

} // namespace hubscope::cli
