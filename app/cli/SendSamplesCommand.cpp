// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hubscope-cli send-samples: proof by sample.
#include "cli/Commands.h"
#include "cli/Interruption.h"
#include "cli/Output.h"
#include "cli/SourceOptions.h"
#include "demo/Samples.h"
#include "diagnose/DiagnosisText.h"
#include "diagnose/SampleProof.h"
#include "eventhub/ConnectionString.h"
#include "kafka/KafkaSampleTrip.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace hubscope::cli {

using namespace Qt::StringLiterals;
using diagnose::ProofReport;
using diagnose::SampleResult;
using diagnose::SampleState;

namespace {

struct Wish
{
    diagnose::ProofRequest request;
    /// What a person should know beforehand; sentences.
    QStringList remarks;
};

std::unexpected<Error> usage(const QString &sentence)
{
    return failure(u"usage.send-samples"_s, sentence);
}

QStringList codesOfLogSets()
{
    QStringList codes;
    for (const insight::LogSetInfo &row : insight::kLogSets)
        codes.append(QString::fromLatin1(row.code));
    return codes;
}

Result<QList<insight::LogSet>> readLogSets(const QString &list)
{
    QList<insight::LogSet> chosen;
    for (const QString &word : list.split(u',')) {
        const auto row = std::ranges::find_if(insight::kLogSets, [&](const insight::LogSetInfo &info) {
            const QString name = word.trimmed();
            return name.compare(QLatin1StringView(info.code), Qt::CaseInsensitive) == 0 ||
                   name.compare(QLatin1StringView(info.name), Qt::CaseInsensitive) == 0;
        });
        if (row == insight::kLogSets.end())
            return usage(
                u"--sets is a list, separated by commas, of %1"_s.arg(codesOfLogSets().join(u", "_s)));
        if (!chosen.contains(row->id))
            chosen.append(row->id);
    }
    return chosen;
}

Result<Wish> readDemoHub(const QCommandLineParser &options)
{
    return demoHubSettings(options).transform([](const pipeline::SourceSettings &demo) {
        Wish wish;
        wish.request.hub = demo.hub;
        wish.request.security = demo.security;
        wish.request.plaintextHost = demo.host;
        wish.request.plaintextPort = demo.port;
        return wish;
    });
}

/// The EntityPath; empty if there is none, or no connection string.
QString hubOf(const Secret &connectionText)
{
    const std::string_view bytes = connectionText.reveal();
    QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const QString hub = eventhub::lint(text).hub;
    wipe(text);
    return hub;
}

Result<Wish> readNamespace(const QCommandLineParser &options)
{
    auto sendText = readSendString(options);
    if (!sendText)
        return std::unexpected(sendText.error());
    // One policy may have both rights: then its string is enough, under either name.
    auto source = namesSource(options) || sendText->isEmpty() ? readSource(options) : readTarget(options);
    if (!source)
        return std::unexpected(source.error());
    Wish wish;
    wish.request.readingText = std::move(source->connectionText);
    wish.request.sendingText = std::move(*sendText);
    wish.request.hub = source->hub;
    wish.request.caFile = source->caFile;
    wish.request.ipv4Only = source->ipv4Only;
    wish.request.rules = source->rules;
    if (wish.request.hub.isEmpty())
        wish.request.hub =
            hubOf(wish.request.readingText.isEmpty() ? wish.request.sendingText : wish.request.readingText);
    if (!source->rulesProblem.isEmpty())
        wish.remarks.append(source->rulesProblem);
    if (!source->sendsUnparsed)
        wish.remarks.append(
            u"\"Send unparsed logs\" is off in this profile: the sample for Unparsed Data will "
            "not show up in InsightIDR"_s);
    return wish;
}

Result<Wish> readWish(const QCommandLineParser &options)
{
    auto wish = namesDemoHub(options) ? readDemoHub(options) : readNamespace(options);
    if (wish && options.isSet(u"sets"_s)) {
        auto chosen = readLogSets(options.value(u"sets"_s));
        if (!chosen)
            return std::unexpected(chosen.error());
        wish->request.logSets = std::move(*chosen);
    }
    return wish;
}

/// What sending means for others, said before anything is sent.
QString warning(const diagnose::ProofRequest &request)
{
    const qsizetype count =
        request.logSets.isEmpty() ? qsizetype(insight::kLogSetCount) : request.logSets.size();
    const bool alert =
        request.logSets.isEmpty() || request.logSets.contains(insight::LogSet::ThirdPartyAlerts);
    return u"%1 put on the event hub %2and stay there; whoever reads it gets them. In InsightIDR they are "
           "harmless events of hubscope-sample@contoso.example%3"_s.arg(
               count == 1 ? u"1 sample record is"_s : u"%1 sample records are"_s.arg(count),
               request.hub.isEmpty() ? QString() : request.hub + u' ',
               alert ? u"; the one for Third-Party Alerts may raise an alert"_s : QString());
}

QString stateWord(const SampleResult &sample)
{
    switch (sample.state) {
    case SampleState::Waiting:
        return u"not sent"_s;
    case SampleState::Sending:
        return u"not answered"_s;
    case SampleState::Sent:
        return u"NOT READ BACK"_s;
    case SampleState::Refused:
        return u"REFUSED"_s;
    case SampleState::ReadBack:
        break;
    }
    return sample.changed ? u"CHANGED"_s : u"read back"_s;
}

QString sortedWord(const SampleResult &sample)
{
    if (!sample.sortedInto)
        return u"-"_s;
    const QString why = sample.rule.isEmpty() ? u"as no rule holds"_s : u"by rule "_s + sample.rule;
    if (sample.sortedInto == sample.logSet)
        return u"as meant, "_s + why;
    return u"INTO %1, %2"_s.arg(QLatin1StringView(insight::info(*sample.sortedInto).name), why);
}

QString millisecondsWord(int milliseconds)
{
    return milliseconds < 0 ? u"-"_s : QString::number(milliseconds);
}

void printSamples(Output &output, const ProofReport &report)
{
    QList<QStringList> rows{
        {u"LOG SET"_s, u"STATE"_s, u"SENT AFTER MS"_s, u"READ BACK AFTER MS"_s, u"AT"_s, u"SORTED"_s}};
    for (const SampleResult &sample : report.samples)
        rows.append({QString::fromLatin1(insight::info(sample.logSet).name), stateWord(sample),
                     millisecondsWord(sample.sentMs), millisecondsWord(sample.readBackMs),
                     sample.offset < 0 ? u"-"_s : u"%1/%2"_s.arg(sample.partition).arg(sample.offset),
                     sortedWord(sample)});
    output.table(rows);
    output.line({});
}

void printCause(Output &output, const ProofReport &report)
{
    if (report.side)
        output.line(*report.side == pipeline::TripSide::Sending
                        ? u"This is about the connection that sends:"_s
                        : u"This is about the connection that reads:"_s);
    for (const QString &line : diagnose::toLines(*report.cause))
        output.line(line);
    if (!report.raw.isEmpty())
        output.line(u"Details, as the client or the server said them: %1"_s.arg(report.raw));
    output.line({});
}

void printForPeople(Output &output, const ProofReport &report)
{
    if (report.anySent())
        printSamples(output, report);
    if (report.cause)
        printCause(output, report);
    output.line(diagnose::verdict(report));
    if (report.anySent())
        output.line(u"InsightIDR's Log Search finds them by %1"_s.arg(report.query()));
}

void print(Output &output, const ProofReport &report)
{
    if (!output.json()) {
        printForPeople(output, report);
        return;
    }
    for (const SampleResult &sample : report.samples)
        output.object(diagnose::toJson(sample));
    output.object(diagnose::toJson(report));
}

ExitCode run(const Invocation &invocation)
{
    Output &output = invocation.output;
    auto wish = readWish(invocation.options);
    if (!wish) {
        output.complain(wish.error().detail);
        return ExitCode::Usage;
    }
    for (const QString &remark : std::as_const(wish->remarks))
        output.complain(remark);
    if (!namesDemoHub(invocation.options)) {
        output.complain(warning(wish->request));
        if (!invocation.options.isSet(u"yes"_s)) {
            output.complain(u"nothing was sent; add --yes to send them"_s);
            return ExitCode::Usage;
        }
    }

    diagnose::SampleProof proof([] { return std::make_unique<kafka::KafkaSampleTrip>(); },
                                &demo::writeSamples);
    std::optional<ProofReport> report;
    QObject::connect(&proof, &diagnose::SampleProof::finished, qApp, [&](const ProofReport &ended) {
        report = ended;
        QCoreApplication::quit();
    });
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::happened, &proof, &diagnose::SampleProof::stop);
    proof.start(std::move(wish->request));
    QCoreApplication::exec();
    if (!report)
        return ExitCode::NotWell;
    print(output, *report);
    return report->ok() ? ExitCode::Done : ExitCode::NotWell;
}

} // namespace

Command sendSamplesCommand()
{
    return {
        u"send-samples"_s,
        u"Puts a marked sample for each log set on a hub and follows it until it is read back."_s,
        {},
        QList<QCommandLineOption>{
            {u"sets"_s,
             u"Only for these log sets, separated by commas: %1."_s.arg(codesOfLogSets().join(u", "_s)),
             u"LIST"_s},
            {u"yes"_s, u"Send. Without it the command only says what it would do; --demo-hub needs none."_s},
            sendStringOption(),
            demoHubOption(),
        } + sourceOptions(),
        run};
}

} // namespace hubscope::cli
