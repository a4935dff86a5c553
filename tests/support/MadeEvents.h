// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventBatch.h"
#include "insight/RuleBook.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hubscope::test {

/// An event to be put into a batch; views must live until makeBatch() returns.
struct MadeEvent
{
    insight::LogSet logSet = insight::LogSet::CloudServiceActivity;
    std::string who = "alice@contoso.com";
    std::string action = "Sign-in";
    std::string result = "SUCCESS";
    std::string source = R"({"category":"SignInLogs"})";
    std::int64_t timestampMs = 1'795'482'123'123;
    std::int64_t offset = 0;
    azure::Repairs repairs = {};
    insight::Notes notes = {};
};

/// A batch as decode would build it, without a decoder: the fields are what the test says.
inline insight::EventBatchPtr makeBatch(const std::vector<MadeEvent> &events)
{
    std::string bytes;
    for (const MadeEvent &event : events)
        bytes += event.source;
    auto batch = std::make_shared<insight::EventBatch>(std::move(bytes), insight::RuleBook::builtIn());
    std::size_t at = 0;
    for (const MadeEvent &made : events) {
        insight::InsightEvent event;
        event.timestampMs = made.timestampMs;
        event.logSet = made.logSet;
        event.category = "SignInLogs";
        event.origin = {.partition = 1, .offset = made.offset, .enqueuedMs = made.timestampMs + 500};
        event.rule = &insight::RuleBook::builtIn()->rules().back();
        event.fields = {{insight::Key::Account, made.who},
                        {insight::Key::Result, made.result},
                        {insight::Key::SourceIp, "203.0.113.7"},
                        {insight::Key::Action, made.action},
                        {insight::Key::Service, "Portal"}};
        event.source = event.raw = batch->bytes().substr(at, made.source.size());
        event.sourceIsJson = true;
        event.repairs = made.repairs;
        event.notes = made.notes;
        at += made.source.size();
        batch->append(event);
    }
    return batch;
}

/// `count` events of which each names itself in its action: `a0`, `a1` … from `first` on.
inline insight::EventBatchPtr makeNumbered(std::int64_t first, std::int64_t count)
{
    std::vector<MadeEvent> events(static_cast<std::size_t>(count));
    for (std::int64_t i = 0; i < count; ++i) {
        MadeEvent &event = events[static_cast<std::size_t>(i)];
        event.action = "a" + std::to_string(first + i);
        event.offset = first + i;
        event.logSet = static_cast<insight::LogSet>((first + i) % std::int64_t{insight::kLogSetCount});
    }
    return makeBatch(events);
}

} // namespace hubscope::test
