// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/ProofReport.h"

#include "base/Redact.h"
#include "diagnose/DiagnosisText.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hubscope::diagnose {

namespace {

QJsonValue numberOrNull(qint64 number)
{
    return number < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(number);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString nameOf(insight::LogSet logSet)
{
    return QString::fromLatin1(insight::info(logSet).name);
}

QString nameOf(pipeline::TripSide side)
{
    return side == pipeline::TripSide::Reading ? u"reading"_s : u"sending"_s;
}

} // namespace

const char *sampleStateName(SampleState state)
{
    static constexpr std::array kNames{"waiting", "sending", "sent", "read-back", "refused"};
    return kNames.at(static_cast<std::size_t>(state));
}

bool ProofReport::ok() const
{
    return !running && !stopped && !cause && !samples.isEmpty() &&
           std::ranges::all_of(samples, &SampleResult::ok);
}

bool ProofReport::anySent() const
{
    return std::ranges::any_of(
        samples, [](const SampleResult &sample) { return sample.state != SampleState::Waiting; });
}

QString ProofReport::query() const
{
    // Without the quotes it would ask for a key of this name.
    return u"where(\"%1\")"_s.arg(marker);
}

QString verdict(const ProofReport &report)
{
    if (report.running)
        return u"The samples are still on their way."_s;
    if (report.stopped)
        return report.anySent()
                   ? u"Stopped before its end; samples that were not answered may still arrive."_s
                   : u"Stopped; nothing was sent."_s;
    const auto well = std::ranges::count_if(report.samples, &SampleResult::ok);
    const auto all = report.samples.size();
    if (report.ok())
        return u"All is well: %1 of %2 samples were sent, read back and sorted into their log sets, in %3 ms."_s
            .arg(well)
            .arg(all)
            .arg(report.milliseconds);
    if (!report.anySent())
        return u"Nothing was sent."_s;
    return u"Not well: %1 of %2 samples were read back and sorted into their log sets."_s.arg(well).arg(all);
}

QJsonObject toJson(const SampleResult &sample)
{
    return {
        {u"log_set"_s, nameOf(sample.logSet)},
        {u"state"_s, QString::fromLatin1(sampleStateName(sample.state))},
        {u"partition"_s, numberOrNull(sample.partition)},
        {u"offset"_s, numberOrNull(sample.offset)},
        {u"sent_ms"_s, numberOrNull(sample.sentMs)},
        {u"read_back_ms"_s, numberOrNull(sample.readBackMs)},
        {u"sorted_into"_s, textOrNull(sample.sortedInto ? nameOf(*sample.sortedInto) : QString())},
        {u"rule"_s, textOrNull(sample.rule)},
        {u"ok"_s, sample.ok()},
    };
}

QJsonObject toJson(const ProofReport &report)
{
    return {
        {u"ok"_s, report.ok()},
        {u"marker"_s, report.marker},
        {u"query"_s, report.query()},
        {u"ms"_s, report.milliseconds},
        {u"cause"_s, report.cause ? QJsonValue(toJson(*report.cause)) : QJsonValue(QJsonValue::Null)},
        {u"side"_s, textOrNull(report.side ? nameOf(*report.side) : QString())},
        {u"raw"_s, redacted(report.raw)},
    };
}

} // namespace hubscope::diagnose
