// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// content: what lies in the hub, seen through the same decoder as the live list.
#include "base/Redact.h"
#include "diagnose/Display.h"
#include "diagnose/Stage.h"
#include "insight/EventDecoder.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <ranges>
#include <string_view>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace hubscope::diagnose {

namespace {

using insight::InsightEvent;
using insight::LogSet;
using insight::Note;

/// A source of the set-up, known by the built-in rules that its events meet.
struct UsualSource
{
    const char *name;
    /// How the rules' ids begin; empty ends the list.
    std::array<std::string_view, 3> rules;
};
constexpr UsualSource kUsual[] = {
    {QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Entra sign-ins"), {"entra-signin-"}},
    {QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Entra audit log"), {"entra-audit"}},
    {QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "activity log"), {"activity-"}},
    {QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Defender alerts"), {"defender-", "hunting-alert"}},
};

struct Seen
{
    int messages = 0;
    int events = 0;
    int notJson = 0;
    int withoutRecords = 0;
    int mended = 0;
    int sorted = 0;
    std::array<int, insight::kLogSetCount> logSets{};
    std::map<QString, int> categories;
    std::array<bool, std::size(kUsual)> usual{};
    /// Where the first message that is not JSON stands.
    Phrase firstForeign;
};

constexpr std::size_t kMostCategories = 200;

void take(Seen &seen, const InsightEvent &event)
{
    if (event.notes.has(Note::RecordsEmpty)) {
        ++seen.withoutRecords;
        return;
    }
    ++seen.events;
    ++seen.logSets.at(static_cast<std::size_t>(event.logSet));
    if (event.notes.has(Note::NotJson)) {
        ++seen.notJson;
        if (seen.firstForeign.isEmpty())
            seen.firstForeign = fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "partition %1, offset %2"),
                                     {number(event.origin.partition), number(event.origin.offset)});
        return;
    }
    if (!event.repairs.isEmpty())
        ++seen.mended;
    if (event.logSet != LogSet::UnparsedData)
        ++seen.sorted;
    if (!event.category.empty() && seen.categories.size() < kMostCategories) {
        constexpr qsizetype kMostName = 60;
        const auto bytes = event.category.substr(0, 4 * kMostName);
        ++seen.categories[displayable(QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())),
                                      kMostName)];
    }
}

/// `event` was sorted by the built-in rules: a book of the person's own may call them otherwise.
void takeSource(Seen &seen, const InsightEvent &event)
{
    const std::string_view rule = event.rule ? std::string_view(event.rule->id) : std::string_view();
    for (std::size_t i = 0; i < seen.usual.size(); ++i) {
        const auto begins = [rule](std::string_view start) {
            return !start.empty() && rule.starts_with(start);
        };
        seen.usual[i] = seen.usual[i] || std::ranges::any_of(kUsual[i].rules, begins);
    }
}

QString logSetsOf(const Seen &seen)
{
    QStringList parts;
    for (const insight::LogSetInfo &logSet : insight::kLogSets) {
        if (const int count = seen.logSets.at(static_cast<std::size_t>(logSet.id)); count > 0)
            parts.append(u"%1 %2"_s.arg(QLatin1StringView(logSet.name)).arg(count));
    }
    return parts.join(u", "_s);
}

Phrase categoriesOf(const Seen &seen)
{
    std::vector<std::pair<QString, int>> list(seen.categories.begin(), seen.categories.end());
    std::ranges::stable_sort(list, std::ranges::greater(), &std::pair<QString, int>::second);
    constexpr std::size_t kMostShown = 8;
    QList<Phrase> parts;
    for (const auto &[name, count] : list | std::views::take(kMostShown))
        parts.append(u"%1 %2"_s.arg(name).arg(count));
    if (list.size() > kMostShown)
        parts.append(fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "%1 more"),
                          {number(list.size() - kMostShown)}));
    return Phrase::joined(parts, u", "_s);
}

Phrase missingIn(const Seen &seen)
{
    QList<Phrase> parts;
    for (std::size_t i = 0; i < seen.usual.size(); ++i) {
        if (!seen.usual[i])
            parts.append(fact(kUsual[i].name));
    }
    return Phrase::joined(parts, u", "_s);
}

Phrase describe(const Seen &seen)
{
    const Phrase messages = counted(seen.messages, QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "1 message"),
                                    QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "%1 messages"));
    const Phrase events = counted(seen.events, QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "1 event"),
                                  QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "%1 events"));
    QList<Phrase> facts{
        fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Looked into %1 with %2"), {messages, events}),
        logSetsOf(seen)};
    if (const Phrase categories = categoriesOf(seen); !categories.isEmpty())
        facts.append(fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "categories: %1"), {categories}));
    if (seen.notJson > 0)
        facts.append(fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "%1 not JSON (first: %2)"),
                          {number(seen.notJson), seen.firstForeign}));
    if (seen.mended > 0)
        facts.append(fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "%1 mended"), {number(seen.mended)}));
    if (seen.withoutRecords > 0)
        facts.append(counted(seen.withoutRecords,
                             QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "1 message without records"),
                             QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "%1 messages without records")));
    if (const Phrase missing = missingIn(seen); seen.sorted > 0 && !missing.isEmpty())
        facts.append(fact(
            QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "not seen (normal unless you export them): %1"),
            {missing}));
    return Phrase::joined(facts, kBetween);
}

} // namespace

StageOutcome runContentStage(TestContext &context, const Limits &limits)
{
    if (context.samples.empty())
        return {.state = StageState::Skipped,
                .detail = fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "The event hub is empty"))};
    Seen seen;
    insight::EventDecoder decoder(context.request.rules);
    insight::EventDecoder sourceDecoder(insight::RuleBook::builtIn());
    // The newest first: they count most if time runs out.
    for (const pipeline::ProbeSample &sample : context.samples | std::views::reverse) {
        if (limits.over())
            break;
        // What was cut here says nothing of its sender.
        if (!sample.whole)
            continue;
        ++seen.messages;
        const insight::MessageOrigin origin{
            .partition = sample.partition, .offset = sample.offset, .enqueuedMs = sample.enqueuedMs};
        decoder.decode(sample.body, origin, [&](const InsightEvent &event) { take(seen, event); });
        sourceDecoder.decode(sample.body, origin,
                             [&](const InsightEvent &event) { takeSource(seen, event); });
    }
    if (seen.messages == 0)
        return {.state = StageState::Skipped,
                .detail = fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest",
                                                 "No message was small enough to look into"))};
    const Phrase detail = describe(seen);
    if (seen.notJson > 0)
        return warned(context, u"content.not-azure"_s, detail);
    if (seen.events > 0 && seen.sorted == 0)
        return warned(context, u"content.unsorted"_s, detail);
    return {.state = StageState::Passed, .detail = withoutKey(detail, context)};
}

} // namespace hubscope::diagnose
