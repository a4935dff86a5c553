// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/Stage.h"

#include "base/Redact.h"
#include "diagnose/Display.h"

#include <QtTranslation>

#include <numeric>

using namespace std::chrono_literals;

namespace hubscope::diagnose {

namespace {

constexpr Stage kStages[] = {
    {"string", QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Connection string"), nullptr, 500ms,
     runStringStage},
    {"dns", QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Host name"), "string", 5s, runDnsStage},
    {"tcp", QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Port"), "dns", 6s, runTcpStage},
    {"tls", QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Encryption"), "tcp", 6s, runTlsStage},
    {"sasl", QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Sign-in"), "tls", 10s, runSaslStage},
    {"hub", QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Event hub"), "sasl", 5s, runHubStage},
    {"read", QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Reading"), "hub", 7s, runReadStage},
};

constexpr std::chrono::milliseconds atWorst()
{
    std::chrono::milliseconds sum{0};
    for (const Stage &stage : kStages)
        sum += stage.deadline;
    return sum;
}
static_assert(atWorst() < 40s, "the whole test must end within 40 s");

} // namespace

std::span<const Stage> stages()
{
    return kStages;
}

StageOutcome failed(const TestContext &context, const pipeline::SourceError &error, const QString &detail)
{
    constexpr qsizetype kMostRaw = 4000;
    return {.state = StageState::Failed,
            .detail = redacted(detail, context.key),
            .raw = redacted(error.raw, context.key).left(kMostRaw),
            .diagnosis = diagnose(error)};
}

} // namespace hubscope::diagnose
