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
    QLatin1StringView name;
    /// How the rules' ids begin; empty ends the list.
    std::array<std::string_view, 3> rules;
};
constexpr UsualSource kUsual[] = {
    {"Entra sign-ins"_L1, {"entra-signin-"}},
    {"Entra audit log"_L1, {"entra-audit"}},
    {"activity log"_L1, {"activity-"}},
    {"Defender alerts"_L1, {"defender-", "hunting-alert"}},
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
    QString firstForeign;
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
            seen.firstForeign =
                u"partition %1, offset %2"_s.arg(event.origin.partition).arg(event.origin.offset);
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

QString counted(int count, QStringView one, QStringView many)
{
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
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

QString categoriesOf(const Seen &seen)
{
    std::vector<std::pair<QString, int>> list(seen.categories.begin(), seen.categories.end());
    std::ranges::stable_sort(list, std::ranges::greater(), &std::pair<QString, int>::second);
    constexpr std::size_t kMostShown = 8;
    QStringList parts;
    for (const auto &[name, count] : list | std::views::take(kMostShown))
        parts.append(u"%1 %2"_s.arg(name).arg(count));
    if (list.size() > kMostShown)
        parts.append(u"%1 more"_s.arg(list.size() - kMostShown));
    return parts.join(u", "_s);
}

QString missingIn(const Seen &seen)
{
    QStringList parts;
    for (std::size_t i = 0; i < seen.usual.size(); ++i) {
        if (!seen.usual[i])
            parts.append(kUsual[i].name);
    }
    return parts.join(u", "_s);
}

QString describe(const Seen &seen)
{
    QStringList parts{u"Looked into %1 with %2"_s.arg(counted(seen.messages, u"message", u"messages"),
                                                      counted(seen.events, u"event", u"events"))};
    const auto add = [&](const QString &head, const QString &list) {
        if (!list.isEmpty())
            parts.append(head + list);
    };
    add({}, logSetsOf(seen));
    add(u"categories: "_s, categoriesOf(seen));
    if (seen.notJson > 0)
        parts.append(u"%1 not JSON (first: %2)"_s.arg(seen.notJson).arg(seen.firstForeign));
    if (seen.mended > 0)
        parts.append(u"%1 mended"_s.arg(seen.mended));
    if (seen.withoutRecords > 0)
        parts.append(counted(seen.withoutRecords, u"message without records", u"messages without records"));
    if (seen.sorted > 0)
        add(u"not seen (normal unless you export them): "_s, missingIn(seen));
    return parts.join(u"; "_s);
}

} // namespace

StageOutcome runContentStage(TestContext &context, const Limits &limits)
{
    if (context.samples.empty())
        return {.state = StageState::Skipped, .detail = u"The event hub is empty"_s};
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
        return {.state = StageState::Skipped, .detail = u"No message was small enough to look into"_s};
    const QString detail = describe(seen);
    if (seen.notJson > 0)
        return warned(context, u"content.not-azure"_s, detail);
    if (seen.events > 0 && seen.sorted == 0)
        return warned(context, u"content.unsorted"_s, detail);
    return {.state = StageState::Passed, .detail = redacted(detail, context.key)};
}

} // namespace hubscope::diagnose
