// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/EventSource.h"

#include <functional>
#include <memory>
#include <thread>

namespace hubscope::test {

/// What a scripted source does; each function runs on the consumer thread. What is not set does nothing and
/// waits for its timeout as the real one does.
struct SourceScript
{
    std::function<Result<void>(pipeline::SourceListener &)> open;
    /// Before open: the positions that are known.
    std::function<void(const pipeline::KnownPositions &)> resume;
    std::function<bool(pipeline::SourceListener &, std::chrono::milliseconds)> poll;
    std::function<void(pipeline::SourceListener &)> serve;
    std::function<void()> close;
};

class ScriptedEventSource final : public pipeline::EventSource
{
public:
    explicit ScriptedEventSource(SourceScript script)
        : m_script(std::move(script))
    {
    }
    ~ScriptedEventSource() override
    {
        if (m_script.close)
            m_script.close();
    }

    /// What a source does that has nothing: it blocks until its timeout.
    static void idle(std::chrono::milliseconds timeout) { std::this_thread::sleep_for(timeout); }

    static pipeline::SourceFactory factory(SourceScript script)
    {
        return [script = std::move(script)](pipeline::SourceSettings) {
            return std::make_unique<ScriptedEventSource>(script);
        };
    }

    Result<void> open(pipeline::SourceListener &listener, const pipeline::KnownPositions &known) override
    {
        m_listener = &listener;
        if (m_script.resume)
            m_script.resume(known);
        return m_script.open ? m_script.open(listener) : Result<void>();
    }
    bool poll(std::chrono::milliseconds timeout) override
    {
        if (m_script.poll)
            return m_script.poll(*m_listener, timeout);
        idle(timeout);
        return false;
    }
    void serveEvents(std::chrono::milliseconds timeout) override
    {
        if (m_script.serve)
            m_script.serve(*m_listener);
        idle(timeout);
    }

private:
    SourceScript m_script;
    pipeline::SourceListener *m_listener = nullptr;
};

} // namespace hubscope::test
