// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/ConnectionTest.h"
#include "insight/EventBatch.h"
#include "pipeline/SourceState.h"

#include <QString>

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

/// A run that stopped at the sign-in.
inline diagnose::TestReport failedReport()
{
    using enum diagnose::StageState;
    diagnose::TestReport report;
    report.stages = {
        stage("string", "Connection string", Passed, 1, "policy R7InsightIDR, key of 44 characters"),
        stage("dns", "Host name", Passed, 12, "40.78.226.197"),
        stage("tcp", "Port 9093", Passed, 31, "open"),
        stage("tls", "Encryption", Passed, 88, "TLS 1.2, issued by Microsoft Azure RSA TLS Issuing CA 07"),
        stage("sasl", "Sign-in", Failed, 140, "refused",
              "sasl_ssl://contoso-siem.servicebus.windows.net:9093/bootstrap: SASL authentication error: "
              "Invalid "
              "credentials (after 301ms in state AUTH_REQ)"),
        stage("hub", "Event hub", Skipped),
        stage("read", "Reading", Skipped),
    };
    report.stages[4].diagnosis = diagnose::diagnosisFor(QStringLiteral("sasl.rejected"));
    return report;
}

inline diagnose::TestReport runningReport()
{
    using enum diagnose::StageState;
    diagnose::TestReport report = failedReport();
    report.running = true;
    for (qsizetype i = 3; i < report.stages.size(); ++i) {
        report.stages[i].state = i == 3 ? Running : Waiting;
        report.stages[i].detail.clear();
        report.stages[i].raw.clear();
        report.stages[i].milliseconds = 0;
        report.stages[i].diagnosis.reset();
    }
    return report;
}

inline diagnose::TestReport passedReport()
{
    using enum diagnose::StageState;
    diagnose::TestReport report = failedReport();
    report.stages[4] = stage("sasl", "Sign-in", Passed, 140, "accepted");
    report.stages[5] = stage("hub", "Event hub", Passed, 44, "insights-operational-logs, 4 partitions");
    report.stages[6] = stage("read", "Reading", Passed, 210, "newest event of 2026-11-24 01:02:04 UTC");
    return report;
}

} // namespace hubscope::test
