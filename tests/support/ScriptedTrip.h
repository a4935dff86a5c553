// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/SampleTrip.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <format>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

/// A trip without a hub, for whoever shows one.
namespace hubscope::test {

/// What the scripted trip does, and what it was asked for. By default every sample comes back.
struct TripScript
{
    /// No step of a later kind is made.
    pipeline::TripStep::Kind endsAfter = pipeline::TripStep::Kind::ReadBack;
    std::vector<insight::LogSet> refuses = {};
    /// What is read back is not what was sent.
    bool alters = false;
    /// What run() returns.
    std::optional<pipeline::TripFault> fault = {};
    /// After its steps it waits to be stopped.
    std::atomic<bool> hangs = false;

    std::atomic<int> runs = 0;
    std::atomic<bool> stopped = false;
    /// Of the last run; to be looked at when it has ended.
    std::vector<pipeline::Sample> samples = {};
    std::string readingString = {};
    std::string sendingString = {};
    QString readingHub = {};
    QString sendingHub = {};
    QString caFile = {};
    pipeline::Security security{};
};

class ScriptedTrip final : public pipeline::SampleTrip
{
public:
    explicit ScriptedTrip(TripScript &script)
        : m_script(script)
    {
    }

    std::optional<pipeline::TripFault>
    run(const pipeline::SampleRequest &request, std::chrono::milliseconds, std::stop_token stop,
        const std::function<void(const pipeline::TripStep &)> &onStep) override
    {
        const bool hangs = m_script.hangs;
        note(request);
        ++m_script.runs;
        using Kind = pipeline::TripStep::Kind;
        for (const Kind kind : {Kind::ReadingReady, Kind::SendingReady}) {
            if (kind <= m_script.endsAfter)
                onStep({.kind = kind});
        }
        for (const Kind kind : {Kind::HandedOver, Kind::Sent, Kind::ReadBack}) {
            for (std::size_t i = 0; kind <= m_script.endsAfter && i < request.samples.size(); ++i)
                onStep(step(kind, i, request.samples[i]));
        }
        if (hangs) {
            std::mutex mutex;
            std::unique_lock lock(mutex);
            std::condition_variable_any never;
            never.wait(lock, stop, [] { return false; });
            m_script.stopped = true;
        }
        return m_script.fault;
    }

private:
    void note(const pipeline::SampleRequest &request)
    {
        m_script.samples = request.samples;
        m_script.readingString = request.reading.connectionString.reveal();
        m_script.sendingString = request.sending.connectionString.reveal();
        m_script.readingHub = request.reading.hub;
        m_script.sendingHub = request.sending.hub;
        m_script.caFile = request.sending.caFile;
        m_script.security = request.sending.security;
    }

    pipeline::TripStep step(pipeline::TripStep::Kind kind, std::size_t index, const pipeline::Sample &sample)
    {
        using Kind = pipeline::TripStep::Kind;
        pipeline::TripStep made{.kind = kind, .sample = index};
        if (kind == Kind::HandedOver)
            return made;
        if (std::ranges::contains(m_script.refuses, sample.logSet)) {
            made.kind = Kind::Refused;
            return made;
        }
        made.elapsed = std::chrono::milliseconds(kind == Kind::Sent ? 3 : 7);
        made.partition = 1;
        made.offset = static_cast<std::int64_t>(index);
        if (kind == Kind::ReadBack)
            made.body = m_script.alters ? sample.body + ' ' : sample.body;
        return made;
    }

    TripScript &m_script;
};

inline pipeline::SampleTripFactory tripFactory(TripScript &script)
{
    return [&script] { return std::make_unique<ScriptedTrip>(script); };
}

inline pipeline::TripFault faultOf(pipeline::TripSide side, pipeline::SourceStage stage, int code,
                                   const QString &text)
{
    pipeline::SourceError error;
    error.stage = stage;
    error.code = code;
    error.text = text;
    error.raw = text;
    return {side, error};
}

/// The least that each log set's rule asks for.
inline std::vector<pipeline::Sample> writePlainSamples(const std::string &marker, std::int64_t)
{
    using insight::LogSet;
    const auto record = [&](std::string_view keys) {
        return std::format(R"({{"records":[{{"hubscopeSample":"{}",{}}}]}})", marker, keys);
    };
    return {
        {LogSet::IngressAuthentication, record(R"("category":"SignInLogs","callerIpAddress":"203.0.113.7")")},
        {LogSet::SsoAuthentication, record(R"("category":"NonInteractiveUserSignInLogs")")},
        {LogSet::ThirdPartyAlerts, record(R"("SystemAlertId":"1","AlertType":"X")")},
        {LogSet::CloudServiceActivity, record(R"("category":"MicrosoftGraphActivityLogs")")},
        {LogSet::CloudServiceAdminActivity,
         record(R"("category":"Administrative","operationName":"A/WRITE")")},
        {LogSet::UnparsedData, "a line of text " + marker},
    };
}

} // namespace hubscope::test
