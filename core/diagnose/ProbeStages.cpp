// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// sasl, hub and read: one run of the probe, each of its steps a stage.
#include "diagnose/Stage.h"
#include "pipeline/ClientCodes.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hubscope::diagnose {

using pipeline::ProbeFindings;
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

QString detailOf(const SourceError &error)
{
    QString detail = error.codeName.isEmpty() ? u"Code %1"_s.arg(error.code) : error.codeName;
    if (!error.brokerState.isEmpty())
        detail += u" in state "_s + error.brokerState;
    if (error.certificate.error != 0)
        detail += u"; issuer: "_s + error.certificate.issuer;
    return detail;
}

/// Nothing if the step went well, otherwise how the stage ends.
std::optional<StageOutcome> troubleIn(TestContext &context, SourceStage stage, const Limits &limits)
{
    if (!context.probe)
        return failed(context, madeHere(stage, 0, {}, u"There is no probe"_s), u"Not run"_s);
    const ProbeSession::StepAnswer answer = context.probe->step(stage, limits);
    switch (answer.wait) {
    case ProbeSession::Wait::Known:
        if (answer.step->error)
            return failed(context, *answer.step->error, detailOf(*answer.step->error));
        return std::nullopt;
    case ProbeSession::Wait::Ended:
        return failed(context, madeHere(stage, 0, {}, u"The probe ended before this step"_s), u"Not run"_s);
    case ProbeSession::Wait::TimedOut:
        return failed(context,
                      madeHere(stage, pipeline::code::kTimedOut, u"_TIMED_OUT"_s, u"No answer in time"_s),
                      u"No answer in time"_s);
    case ProbeSession::Wait::Stopped:
        break;
    }
    return StageOutcome{.state = StageState::Skipped};
}

/// How many messages the hub holds; nothing if a partition did not tell.
std::optional<qint64> heldMessages(const ProbeFindings &findings)
{
    qint64 sum = 0;
    for (const pipeline::PartitionStatistics &partition : findings.partitions) {
        if (partition.low < 0 || partition.end < 0)
            return std::nullopt;
        sum += std::max<qint64>(partition.end - partition.low, 0);
    }
    return sum;
}

QString describe(const ProbeFindings &findings)
{
    const QLocale english = QLocale::c();
    QString text = u"%1 partitions"_s.arg(findings.partitions.size());
    if (const auto held = heldMessages(findings))
        text += u", %1 messages kept"_s.arg(*held);
    if (findings.sample) {
        const QDateTime enqueued = QDateTime::fromMSecsSinceEpoch(findings.sampleEnqueuedMs, QTimeZone::UTC);
        text += u"; newest: partition %1, offset %2, enqueued %3, %4"_s.arg(findings.samplePartition)
                    .arg(findings.sampleOffset)
                    .arg(enqueued.toString(Qt::ISODateWithMs),
                         english.formattedDataSize(static_cast<qint64>(findings.sample->size())));
    }
    return text;
}

} // namespace

StageOutcome runSaslStage(TestContext &context, const Limits &limits)
{
    if (auto probe = context.probes ? context.probes() : nullptr)
        context.probe.emplace(std::move(probe), context.settings, kProbeTime);
    if (auto trouble = troubleIn(context, SourceStage::Sasl, limits))
        return *std::move(trouble);
    StageOutcome outcome;
    outcome.detail = context.settings.security == pipeline::Security::Plaintext
                         ? u"Connected; a demo hub needs no sign-in"_s
                         : u"Signed in"_s;
    return outcome;
}

StageOutcome runHubStage(TestContext &context, const Limits &limits)
{
    if (auto trouble = troubleIn(context, SourceStage::Hub, limits))
        return *std::move(trouble);
    return {.state = StageState::Passed, .detail = u"%1 is there"_s.arg(context.settings.hub)};
}

StageOutcome runReadStage(TestContext &context, const Limits &limits)
{
    for (const SourceStage stage : {SourceStage::Listen, SourceStage::Read}) {
        if (auto trouble = troubleIn(context, stage, limits))
            return *std::move(trouble);
    }
    const auto findings = context.probe->findings(limits);
    StageOutcome outcome;
    if (!findings)
        return outcome;
    if (findings->partitions.empty())
        return failed(context, madeHere(SourceStage::Hub, 0, {}, u"The event hub has no partitions"_s),
                      u"0 partitions"_s);
    outcome.detail = describe(*findings);
    if (!findings->sample) {
        outcome.state = StageState::Warning;
        outcome.diagnosis = diagnosisFor(u"read.empty"_s);
    }
    return outcome;
}

} // namespace hubscope::diagnose
