// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/ConnectionTest.h"
#include "insight/EventBatch.h"
#include "pipeline/SourceState.h"

#include <QString>

#include <algorithm>
#include <initializer_list>
#include <utility>

/// Lifelike data for panels and models.
namespace hubscope::test {

/// A batch of events, so many of each log set.
inline insight::EventBatch batchOf(std::initializer_list<std::pair<insight::LogSet, int>> counts)
{
    insight::EventBatch batch(std::string(), nullptr);
    for (const auto &[logSet, count] : counts) {
        insight::InsightEvent event;
        event.logSet = logSet;
        for (int i = 0; i < count; ++i)
            batch.append(event);
    }
    return batch;
}

inline pipeline::SourceError sourceError(pipeline::SourceStage stage, int code, const QString &codeName,
                                         const QString &text, std::int64_t timeMs, bool needsPerson = false)
{
    pipeline::SourceError error;
    error.stage = stage;
    error.code = code;
    error.codeName = codeName;
    error.text = text;
    error.raw = text;
    error.timeMs = timeMs;
    error.needsPerson = needsPerson;
    return error;
}

inline pipeline::SourceError refusedPort(std::int64_t timeMs)
{
    return sourceError(pipeline::SourceStage::Tcp, -195, QStringLiteral("_TRANSPORT"),
                       QStringLiteral("Connect to ipv4#203.0.113.7:9093 failed: Connection refused"), timeMs);
}

inline pipeline::SourceError wrongKey(std::int64_t timeMs)
{
    return sourceError(pipeline::SourceStage::Sasl, -169, QStringLiteral("_AUTHENTICATION"),
                       QStringLiteral("SASL authentication error: Invalid credentials"), timeMs, true);
}

inline pipeline::SourceStatistics statisticsOf(int partitions, double rate)
{
    pipeline::SourceStatistics statistics;
    for (int i = 0; i < partitions; ++i)
        statistics.partitions.push_back(
            {i, 4'811'200 + i * 977, 4'811'260 + i * 1000, 12, rate / partitions});
    statistics.messagesPerSecond = rate;
    statistics.bytesPerSecond = rate * 2250;
    statistics.messages = 1'284'310;
    return statistics;
}

inline diagnose::StageResult stage(const char *id, const char *name, diagnose::StageState state, int ms = 0,
                                   const char *detail = "", const char *raw = "")
{
    diagnose::StageResult result;
    result.id = QString::fromLatin1(id);
    result.name = QString::fromLatin1(name);
    result.state = state;
    result.milliseconds = ms;
    result.detail = QString::fromUtf8(detail);
    result.raw = QString::fromUtf8(raw);
    return result;
}

/// The stage of this id.
inline diagnose::StageResult &stageIn(diagnose::TestReport &report, QLatin1StringView id)
{
    const auto found = std::ranges::find(report.stages, id, &diagnose::StageResult::id);
    Q_ASSERT(found != report.stages.end());
    return *found;
}

/// A run that failed at the sign-in.
inline diagnose::TestReport failedReport()
{
    using enum diagnose::StageState;
    diagnose::TestReport report;
    report.stages = {
        stage("string", "Connection string", Passed, 1, "policy R7InsightIDR, key of 44 characters"),
        stage("cloud", "Azure cloud", Passed, 0, "Azure, public cloud (servicebus.windows.net)"),
        stage("dns", "Host name", Passed, 12, "40.78.226.197"),
        stage("tcp", "Port 9093", Passed, 31, "open"),
        stage("tls", "Encryption", Passed, 88, "TLS 1.2, issued by Microsoft Azure RSA TLS Issuing CA 07"),
        stage("https", "Web port and clock", Passed, 96,
              "Port 443 answers by HTTPS with status 200; the clocks agree within 1 s"),
        stage("sasl", "Sign-in", Failed, 140, "refused",
              "sasl_ssl://contoso-siem.servicebus.windows.net:9093/bootstrap: SASL authentication error: "
              "Invalid "
              "credentials (after 301ms in state AUTH_REQ)"),
        stage("hub", "Event hub", Skipped),
        stage("listen", "Right to listen", Skipped),
        stage("read", "Reading", Skipped),
        stage("content", "Content", Skipped),
        stage("azure", "Azure's own view", Skipped, 0, "Not signed in to Azure, which is optional"),
    };
    stageIn(report, QLatin1StringView("sasl")).diagnosis =
        diagnose::diagnosisFor(QStringLiteral("sasl.rejected"));
    return report;
}

/// A run that is at the encryption.
inline diagnose::TestReport runningReport()
{
    using enum diagnose::StageState;
    diagnose::TestReport report = failedReport();
    report.running = true;
    diagnose::StageState state = Passed;
    for (diagnose::StageResult &result : report.stages) {
        if (result.id == QLatin1StringView("tls"))
            state = Running;
        if (state == Passed)
            continue;
        result = stage(result.id.toLatin1().constData(), result.name.toUtf8().constData(), state);
        state = Waiting;
    }
    return report;
}

inline diagnose::TestReport passedReport()
{
    using enum diagnose::StageState;
    diagnose::TestReport report = failedReport();
    for (const diagnose::StageResult &result :
         {stage("sasl", "Sign-in", Passed, 140, "accepted"),
          stage("hub", "Event hub", Passed, 44, "insights-operational-logs is there, with 4 partitions"),
          stage("listen", "Right to listen", Passed, 38, "1284310 messages kept in 4 partitions"),
          stage("read", "Reading", Passed, 210, "newest event of 2026-11-24 01:02:04 UTC"),
          stage("content", "Content", Passed, 6,
                "Looked into 24 messages with 61 events; Ingress Authentication 61; categories: SignInLogs "
                "61")})
        *std::ranges::find(report.stages, result.id, &diagnose::StageResult::id) = result;
    return report;
}

} // namespace hubscope::test
