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

constexpr Stage kStages[] = {
    {"string", QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Connection string"), {}, 500ms, runStringStage},
    // Host and port may be known though the rest of the string is not: two faults are told in one run.
    {"cloud",
     QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Azure cloud"),
     {{{"string", false}}},
     100ms,
     runCloudStage},
    {"dns",
     QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Host name"),
     {{{"string", false}}},
     5s,
     runDnsStage},
    {"tcp", QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Port"), {{{"dns"}}}, 6s, runTcpStage},
    {"tls", QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Encryption"), {{{"tcp"}}}, 6s, runTlsStage},
    {"https",
     QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Web port and clock"),
     {{{"dns"}}},
     3s,
     runHttpsStage},
    {"sasl",
     QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Sign-in"),
     {{{"string"}, {"tls"}}},
     8s,
     runSaslStage},
    {"hub", QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Event hub"), {{{"sasl"}}}, 3s, runHubStage},
    {"listen",
     QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Right to listen"),
     {{{"hub"}}},
     2500ms,
     runListenStage},
    {"read", QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Reading"), {{{"listen"}}}, 5s, runReadStage},
    {"content",
     QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Content"),
     {{{"read"}}},
     800ms,
     runContentStage},
    {"azure", QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Azure's own view"), {}, 50ms, runAzureStage},
};

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

Phrase withoutKey(const Phrase &detail, const TestContext &context)
{
    return detail.withData([&](const QString &text) { return redacted(text, context.key); });
}

StageOutcome warned(const TestContext &context, const QString &code, const Phrase &detail, const QString &raw)
{
    return {.state = StageState::Warning,
            .detail = withoutKey(detail, context),
            .raw = redacted(raw, context.key).left(kMostRaw),
            .diagnosis = diagnosisFor(code)};
}

StageOutcome failed(const TestContext &context, const pipeline::SourceError &error, const Phrase &detail)
{
    return {.state = StageState::Failed,
            .detail = withoutKey(detail, context),
            .raw = redacted(error.raw, context.key).left(kMostRaw),
            .diagnosis = diagnose(error)};
}

} // namespace hubscope::diagnose
