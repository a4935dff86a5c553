// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/Stage.h"

#include "base/Redact.h"
#include "diagnose/Display.h"

#include <QtTranslation>

#include <ranges>
#include <set>
#include <string_view>

using namespace std::chrono_literals;

namespace hubscope::diagnose {

namespace {

constexpr qsizetype kMostRaw = 4000;

#define TEXT(text) QT_TRANSLATE_NOOP("diagnose::ConnectionTest", text)

constexpr Stage kStages[] = {
    {"string", TEXT("Connection string"), {}, 500ms, runStringStage},
    // Host and port may be known though the rest of the string is not: two faults are told in one run.
    {"cloud", TEXT("Azure cloud"), {{{"string", false}}}, 100ms, runCloudStage},
    {"dns", TEXT("Host name"), {{{"string", false}}}, 5s, runDnsStage},
    {"tcp", TEXT("Port"), {{{"dns"}}}, 6s, runTcpStage},
    {"tls", TEXT("Encryption"), {{{"tcp"}}}, 6s, runTlsStage},
    {"https", TEXT("Web port and clock"), {{{"dns"}}}, 3s, runHttpsStage},
    {"sasl", TEXT("Sign-in"), {{{"string"}, {"tls"}}}, 8s, runSaslStage},
    {"hub", TEXT("Event hub"), {{{"sasl"}}}, 3s, runHubStage},
    {"listen", TEXT("Right to listen"), {{{"hub"}}}, 2500ms, runListenStage},
    {"read", TEXT("Reading"), {{{"listen"}}}, 5s, runReadStage},
    {"content", TEXT("Content"), {{{"read"}}}, 800ms, runContentStage},
    {"azure", TEXT("Azure's own view"), {}, 50ms, runAzureStage},
};

#undef TEXT

constexpr std::chrono::milliseconds atWorst()
{
    std::chrono::milliseconds sum{0};
    for (const Stage &stage : kStages)
        sum += stage.deadline;
    return sum;
}
static_assert(atWorst() < 40s, "the whole test must end within 40 s");

constexpr std::size_t placeOf(std::string_view id)
{
    std::size_t place = 0;
    while (place < std::size(kStages) && id != kStages[place].id)
        ++place;
    return place;
}

constexpr bool needsLookBack()
{
    for (const Stage &stage : kStages) {
        for (const Need &need : stage.needs) {
            if (need.id && placeOf(need.id) >= placeOf(stage.id))
                return false;
        }
    }
    return true;
}
static_assert(needsLookBack(), "a stage needs only stages before it");

} // namespace

std::span<const Stage> stages()
{
    return kStages;
}

QStringList stagesFor(const QString &id)
{
    std::set<std::string_view> wanted;
    // Backwards, so that each need is known before its own stage is met.
    for (const Stage &stage : std::views::reverse(kStages)) {
        if (id != QLatin1StringView(stage.id) && !wanted.contains(stage.id))
            continue;
        wanted.insert(stage.id);
        for (const Need &need : stage.needs) {
            if (need.id)
                wanted.insert(need.id);
        }
    }
    QStringList result;
    for (const Stage &stage : kStages) {
        if (wanted.contains(stage.id))
            result.append(QString::fromLatin1(stage.id));
    }
    return result;
}

StageOutcome warned(const TestContext &context, const QString &code, const QString &detail,
                    const QString &raw)
{
    return {.state = StageState::Warning,
            .detail = redacted(detail, context.key),
            .raw = redacted(raw, context.key).left(kMostRaw),
            .diagnosis = diagnosisFor(code)};
}

StageOutcome failed(const TestContext &context, const pipeline::SourceError &error, const QString &detail)
{
    return {.state = StageState::Failed,
            .detail = redacted(detail, context.key),
            .raw = redacted(error.raw, context.key).left(kMostRaw),
            .diagnosis = diagnose(error)};
}

} // namespace hubscope::diagnose
