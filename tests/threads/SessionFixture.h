// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/ReadSession.h"
#include "support/ScriptedEventSource.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <utility>

namespace hubscope::test {

inline bool waitFor(const std::function<bool()> &condition,
                    std::chrono::seconds patience = std::chrono::seconds(60))
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > deadline)
            return false;
        std::this_thread::yield();
    }
    return true;
}

/// Hands out the messages `bodyOf(0)` … `bodyOf(total - 1)` of partition 1, from the known position on.
inline SourceScript numbered(std::int64_t total, std::function<std::string(std::int64_t)> bodyOf)
{
    auto next = std::make_shared<std::int64_t>(0);
    SourceScript script;
    script.resume = [next](const pipeline::KnownPositions &known) {
        if (known && known->contains(1))
            *next = known->at(1);
    };
    script.poll = [next, total, bodyOf = std::move(bodyOf)](pipeline::SourceListener &listener,
                                                            std::chrono::milliseconds timeout) {
        if (*next >= total) {
            ScriptedEventSource::idle(timeout);
            return false;
        }
        const std::string body = bodyOf(*next);
        listener.onMessage({.partition = 1, .offset = (*next)++, .enqueuedMs = 0, .body = body});
        return true;
    };
    return script;
}

inline SourceScript numbered(std::int64_t total, std::size_t size = 200)
{
    return numbered(total, [body = std::string(size, 'x')](std::int64_t) { return body; });
}

/// A message of so many records, each of which is `record`.
inline std::string recordsOf(std::uint32_t count, std::string_view record)
{
    std::string body = "[";
    for (std::uint32_t i = 0; i < count; ++i)
        body.append(i == 0 ? "" : ",").append(record);
    return body += ']';
}

inline std::shared_ptr<pipeline::ReadSession> makeSession(
    SourceScript script, pipeline::KeepPlan plan = {}, pipeline::Legacy legacy = {},
    std::function<void()> wake = [] {})
{
    return std::make_shared<pipeline::ReadSession>(ScriptedEventSource::factory(std::move(script)),
                                                   pipeline::SourceSettings{}, insight::RuleBook::builtIn(),
                                                   insight::Attribution::ShortName, std::move(wake),
                                                   std::move(plan), std::move(legacy));
}

} // namespace hubscope::test
