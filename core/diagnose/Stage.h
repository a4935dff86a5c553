// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/ConnectionTest.h"
#include "diagnose/Network.h"
#include "diagnose/ProbeSession.h"
#include "eventhub/ConnectionString.h"

#include <chrono>
#include <optional>
#include <span>
#include <stop_token>

namespace hubscope::diagnose {

/// What the stages of one run learn and hand on. Lives and dies in the thread of the run.
struct TestContext
{
    TestRequest request;
    ConnectionTest::ProbeFactory probes;
    /// From `string` on.
    pipeline::SourceSettings settings;
    /// SharedAccessKey alone, so that a server that echoes it is redacted.
    Secret key;
    /// From `dns` on.
    QList<Endpoint> endpoints;
    /// From `tcp` on: the endpoint that answered.
    std::optional<Endpoint> peer;
    /// From `sasl` on: one run of the probe serves sasl, hub and read.
    std::optional<ProbeSession> probe;
};

struct StageOutcome
{
    /// Passed, Warning, Failed, or Skipped where the stage does not apply (which does not hold up others).
    StageState state = StageState::Passed;
    QString detail = {};
    QString raw = {};
    std::optional<Diagnosis> diagnosis = {};
};

/// One stage: plain data and a function that blocks until it knows, its deadline has come or a stop is
/// requested.
struct Stage
{
    const char *id;
    /// English source, context "diagnose::ConnectionTest".
    const char *name;
    /// Id of the stage that must have gone well before; null if none.
    const char *needs;
    std::chrono::milliseconds deadline;
    StageOutcome (*run)(TestContext &context, const Limits &limits);
};

/// In order.
std::span<const Stage> stages();

StageOutcome runStringStage(TestContext &context, const Limits &limits);
StageOutcome runDnsStage(TestContext &context, const Limits &limits);
StageOutcome runTcpStage(TestContext &context, const Limits &limits);
StageOutcome runTlsStage(TestContext &context, const Limits &limits);
StageOutcome runSaslStage(TestContext &context, const Limits &limits);
StageOutcome runHubStage(TestContext &context, const Limits &limits);
StageOutcome runReadStage(TestContext &context, const Limits &limits);

/// The outcome of an error that goes through the catalogue; `detail` is the one fact to show beside it.
StageOutcome failed(const TestContext &context, const pipeline::SourceError &error, const QString &detail);

} // namespace hubscope::diagnose
