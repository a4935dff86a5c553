// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/ConnectionTest.h"
#include "support/StandIn.h"

#include <QSignalSpy>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>

/// Runs of the connection test against loopback, with a scripted probe behind the sign-in.
namespace hubscope::test {

using namespace Qt::StringLiterals;

/// One sign-in as a diagnostic setting writes it.
inline const QByteArray kSignIn =
    R"({"records":[{"time":"2026-11-24T01:02:03Z","category":"SignInLogs","operationName":"Sign-in activity","callerIpAddress":"203.0.113.7","properties":{"userPrincipalName":"alice@contoso.example","ipAddress":"203.0.113.7","status":{"errorCode":0}}}]})";

inline const QString kHub = u"insights-operational-logs"_s;
inline const QString kKey = u"Q2FuYXJ5Q2FuYXJ5Q2FuYXJ5Q2FuYXJ5Q2FuYXJ5Q2E="_s;

inline QString connectionText(quint16 port, const QString &host = u"localhost"_s)
{
    return u"Endpoint=sb://%1:%2/;SharedAccessKeyName=R7InsightIDR;SharedAccessKey=%3"_s.arg(host)
        .arg(port)
        .arg(kKey);
}

inline diagnose::TestRequest request(const QString &text, const QString &caFile = {})
{
    diagnose::TestRequest result;
    QString copy = text;
    result.connectionText = Secret::take(std::move(copy));
    result.expectedHub = kHub;
    result.caFile = caFile;
    // The other ports of a namespace: closed, wherever the test runs.
    result.httpsPort = closedPort();
    result.amqpPort = closedPort();
    return result;
}

/// What the scripted probe does.
struct Script
{
    std::vector<pipeline::ProbeStep> steps;
    pipeline::ProbeFindings findings;
    /// After its steps it waits to be stopped, or for its deadline.
    bool hangs = false;
    std::atomic<int> runs = 0;
    std::atomic<bool> stopped = false;
    /// What it was asked for.
    std::mutex mutex;
    QString host;
    QString hub;
    pipeline::Security security{};
    bool secretFits = false;
};

class StagedProbe : public pipeline::ConnectionProbe
{
public:
    explicit StagedProbe(Script &script)
        : m_script(script)
    {
    }

    pipeline::ProbeFindings run(const pipeline::SourceSettings &settings, std::chrono::milliseconds deadline,
                                std::stop_token stop,
                                const std::function<void(const pipeline::ProbeStep &)> &onStep) override
    {
        std::unique_lock lock(m_script.mutex);
        ++m_script.runs;
        m_script.host = settings.host;
        m_script.hub = settings.hub;
        m_script.security = settings.security;
        m_script.secretFits =
            settings.connectionString.reveal().find(kKey.toStdString()) != std::string_view::npos;
        for (const pipeline::ProbeStep &step : m_script.steps)
            onStep(step);
        if (m_script.hangs) {
            std::condition_variable_any never;
            never.wait_for(lock, stop, deadline, [] { return false; });
            m_script.stopped = stop.stop_requested();
        }
        return m_script.findings;
    }

private:
    Script &m_script;
};

inline diagnose::ConnectionTest::ProbeFactory factory(Script &script)
{
    return [&script] { return std::make_unique<StagedProbe>(script); };
}

inline pipeline::ProbeStep went(pipeline::SourceStage stage)
{
    return {stage, std::chrono::milliseconds(1), std::nullopt};
}

inline pipeline::ProbeStep failedAt(pipeline::SourceStage stage, int code, const QString &text,
                                    const QString &state = {})
{
    pipeline::SourceError error;
    error.stage = stage;
    error.code = code;
    error.text = text;
    error.raw = text + u" (after 3ms in state AUTH_REQ)"_s;
    error.brokerState = state;
    return {stage, std::chrono::milliseconds(1), error};
}

/// A script in which all is well.
inline void wellFrom(Script &script)
{
    for (const pipeline::SourceStage stage : {pipeline::SourceStage::Sasl, pipeline::SourceStage::Hub,
                                              pipeline::SourceStage::Listen, pipeline::SourceStage::Read})
        script.steps.push_back(went(stage));
    script.findings.partitions = {
        {.partition = 0, .position = -1, .end = 12, .low = 2, .messagesPerSecond = 0},
        {.partition = 1, .position = -1, .end = 5, .low = 5, .messagesPerSecond = 0}};
    script.steps[1].partitions = script.steps[2].partitions = script.findings.partitions;
    script.findings.samples = {
        {.body = kSignIn.toStdString(), .partition = 0, .offset = 11, .enqueuedMs = 1'700'000'000'123}};
}

/// `string passed, cloud warning, …`
inline QString states(const diagnose::TestReport &report)
{
    QStringList result;
    for (const diagnose::StageResult &stage : report.stages)
        result.append(stage.id + u' ' + QLatin1StringView(diagnose::stageStateName(stage.state)));
    return result.join(u", "_s);
}

inline diagnose::StageResult stageOf(const diagnose::TestReport &report, QStringView id)
{
    const auto found = std::ranges::find(report.stages, id, &diagnose::StageResult::id);
    return found == report.stages.end() ? diagnose::StageResult() : *found;
}

inline QString causeCode(const diagnose::TestReport &report)
{
    const auto cause = report.cause();
    return cause ? cause->code : QString();
}

/// Everything a report could show, as one text.
inline QString dump(const diagnose::TestReport &report)
{
    QString text;
    for (const diagnose::StageResult &stage : report.stages) {
        text += stage.id + u'|' + stage.detail.text() + u'|' + stage.raw + u'|';
        if (stage.diagnosis)
            text += stage.diagnosis->code + stage.diagnosis->title + stage.diagnosis->cause +
                    stage.diagnosis->steps.join(u'|');
        text += u'\n';
    }
    return text;
}

/// Runs one test to its end.
inline diagnose::TestReport run(diagnose::TestRequest asked, Script &script)
{
    diagnose::ConnectionTest test(factory(script));
    QSignalSpy finished(&test, &diagnose::ConnectionTest::finished);
    test.start(std::move(asked));
    if (finished.isEmpty() && !finished.wait(45000))
        qWarning("the test did not end");
    if (dump(test.report()).contains(kKey))
        qFatal("the key is in the report");
    return test.report();
}

} // namespace hubscope::test
