// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// sasl, hub, listen and read: one run of the probe, each of its steps a stage.
#include "diagnose/Stage.h"
#include "pipeline/ClientCodes.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>
#include <QtTranslation>

#include <algorithm>
#include <expected>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hubscope::diagnose {

using pipeline::ProbeStep;
using pipeline::SourceError;
using pipeline::SourceStage;

namespace {

/// For all steps together; each stage has its own besides.
constexpr auto kProbeTime = 20s;

SourceError madeHere(SourceStage stage, int code, const QString &codeName, const QString &text)
{
    SourceError error;
    error.stage = stage;
    error.code = code;
    error.codeName = codeName;
    error.text = text;
    error.raw = text;
    return error;
}

/// The cause in a line, with the client's name of the error for those who look it up.
Phrase detailOf(const SourceError &error)
{
    Phrase title = titleOf(diagnose(error));
    if (!error.codeName.isEmpty())
        title = fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "%1 (%2)"), {title, error.codeName});
    const Phrase issuer =
        error.certificate.error == 0
            ? Phrase()
            : fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "issuer: %1"), {error.certificate.issuer});
    return Phrase::joined({title, issuer}, kBetween);
}

/// What a step of the probe found, or how its stage ends if it went wrong.
std::expected<ProbeStep, StageOutcome> stepOf(TestContext &context, SourceStage stage, const Limits &limits)
{
    if (!context.probe)
        return std::unexpected(failed(context, madeHere(stage, 0, {}, u"There is no probe"_s),
                                      fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Not run"))));
    const ProbeSession::StepAnswer answer = context.probe->step(stage, limits);
    switch (answer.wait) {
    case ProbeSession::Wait::Known:
        if (answer.step->error)
            return std::unexpected(failed(context, *answer.step->error, detailOf(*answer.step->error)));
        return *answer.step;
    case ProbeSession::Wait::Ended:
        return std::unexpected(failed(context, madeHere(stage, 0, {}, u"The probe ended before this step"_s),
                                      fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Not run"))));
    case ProbeSession::Wait::TimedOut:
        return std::unexpected(failed(
            context, madeHere(stage, pipeline::code::kTimedOut, u"_TIMED_OUT"_s, u"No answer in time"_s),
            fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "No answer in time"))));
    case ProbeSession::Wait::Stopped:
        break;
    }
    return std::unexpected(StageOutcome{.state = StageState::Skipped});
}

/// How many messages the hub holds; nothing if a partition did not tell.
std::optional<qint64> heldMessages(const std::vector<pipeline::PartitionStatistics> &partitions)
{
    qint64 sum = 0;
    for (const pipeline::PartitionStatistics &partition : partitions) {
        if (partition.low < 0 || partition.end < 0)
            return std::nullopt;
        sum += std::max<qint64>(partition.end - partition.low, 0);
    }
    return sum;
}

Phrase countOf(std::size_t partitions)
{
    return counted(partitions, QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "1 partition"),
                   QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "%1 partitions"));
}

Phrase describe(const pipeline::ProbeSample &sample)
{
    const QDateTime enqueued = QDateTime::fromMSecsSinceEpoch(sample.enqueuedMs, QTimeZone::UTC);
    const QString size = QLocale::c().formattedDataSize(static_cast<qint64>(sample.body.size()));
    return fact(
        QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Newest: partition %1, offset %2, enqueued %3, %4"),
        {number(sample.partition), number(sample.offset), enqueued.toString(Qt::ISODateWithMs),
         sample.whole ? Phrase(size)
                      : fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "more than %1"), {size})});
}

} // namespace

StageOutcome runSaslStage(TestContext &context, const Limits &limits)
{
    if (auto probe = context.probes ? context.probes() : nullptr)
        context.probe.emplace(std::move(probe), context.settings, kProbeTime);
    if (auto step = stepOf(context, SourceStage::Sasl, limits); !step)
        return std::move(step.error());
    StageOutcome outcome;
    outcome.detail =
        context.settings.security == pipeline::Security::Plaintext
            ? fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Connected; a demo hub needs no sign-in"))
            : fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Signed in"));
    return outcome;
}

StageOutcome runHubStage(TestContext &context, const Limits &limits)
{
    auto step = stepOf(context, SourceStage::Hub, limits);
    if (!step)
        return std::move(step.error());
    StageOutcome outcome;
    if (step->partitions) {
        if (step->partitions->empty())
            return failed(context, madeHere(SourceStage::Hub, 0, {}, u"The event hub has no partitions"_s),
                          fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "0 partitions")));
        outcome.detail = fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "%1 is there, with %2"),
                              {context.settings.hub, countOf(step->partitions->size())});
    } else {
        outcome.detail =
            fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "%1 is there"), {context.settings.hub});
    }
    return outcome;
}

StageOutcome runListenStage(TestContext &context, const Limits &limits)
{
    auto step = stepOf(context, SourceStage::Listen, limits);
    if (!step)
        return std::move(step.error());
    StageOutcome outcome;
    outcome.detail = fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "The offsets were told"));
    if (!step->partitions)
        return outcome;
    if (const auto held = heldMessages(*step->partitions))
        outcome.detail = fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "%1 messages kept in %2"),
                              {number(*held), countOf(step->partitions->size())});
    QStringList raw;
    for (const pipeline::PartitionStatistics &partition : *step->partitions)
        raw.append(u"Partition %1: offsets %2 to %3"_s.arg(partition.partition)
                       .arg(partition.low)
                       .arg(partition.end));
    outcome.raw = raw.join(u'\n');
    return outcome;
}

StageOutcome runReadStage(TestContext &context, const Limits &limits)
{
    if (auto step = stepOf(context, SourceStage::Read, limits); !step)
        return std::move(step.error());
    const auto findings = context.probe->findings(limits);
    if (!findings)
        return {};
    if (findings->samples.empty())
        return warned(context, u"read.empty"_s,
                      fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "There is no message to read")));
    context.samples = std::move(findings->samples);
    return {.state = StageState::Passed, .detail = describe(context.samples.back())};
}

} // namespace hubscope::diagnose
