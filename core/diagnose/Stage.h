// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/ConnectionTest.h"
#include "diagnose/Network.h"
#include "diagnose/ProbeSession.h"
#include "eventhub/ConnectionString.h"

#include <QStringList>

#include <array>
#include <chrono>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

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
    /// From `sasl` on: one run of the probe serves all stages from there to `content`.
    std::optional<ProbeSession> probe;
    /// From `read` on; the newest comes last.
    std::vector<pipeline::ProbeSample> samples;
};

/// Between the facts of one stage.
inline const QString kBetween = QStringLiteral("; ");

struct StageOutcome
{
    /// Passed, Warning, Failed, or Skipped where the stage does not apply (which does not hold up others).
    StageState state = StageState::Passed;
    Phrase detail = {};
    QString raw = {};
    std::optional<Diagnosis> diagnosis = {};
    /// False: it gave nothing that another stage could build on. A failed stage never does.
    bool usable = true;
};

/// A stage that comes before.
struct Need
{
    /// Null ends a list.
    const char *id = nullptr;
    /// False: it must have been run, however it ended.
    bool well = true;
};

/// One stage: plain data and a function that blocks until it knows, its deadline has come or a stop is
/// requested.
struct Stage
{
    const char *id;
    /// English source, context "diagnose::ConnectionTest".
    const char *name;
    std::array<Need, 2> needs;
    std::chrono::milliseconds deadline;
    StageOutcome (*run)(TestContext &context, const Limits &limits);
};

/// In order: a stage needs only stages before it.
std::span<const Stage> stages();
/// The id and all that the stage needs, directly or not, in order; empty if there is no such stage.
QStringList stagesFor(const QString &id);

StageOutcome runStringStage(TestContext &context, const Limits &limits);
StageOutcome runCloudStage(TestContext &context, const Limits &limits);
StageOutcome runDnsStage(TestContext &context, const Limits &limits);
StageOutcome runTcpStage(TestContext &context, const Limits &limits);
StageOutcome runTlsStage(TestContext &context, const Limits &limits);
StageOutcome runHttpsStage(TestContext &context, const Limits &limits);
StageOutcome runSaslStage(TestContext &context, const Limits &limits);
StageOutcome runHubStage(TestContext &context, const Limits &limits);
StageOutcome runListenStage(TestContext &context, const Limits &limits);
StageOutcome runReadStage(TestContext &context, const Limits &limits);
StageOutcome runContentStage(TestContext &context, const Limits &limits);
StageOutcome runAzureStage(TestContext &context, const Limits &limits);

/// What a look-up says, apart from the look-up itself.
StageOutcome judgeLookUp(TestContext &context, const LookUp &found);

/// A server may echo the key.
Phrase withoutKey(const Phrase &detail, const TestContext &context);
/// The outcome of what holds up nothing: `code` names the fault.
StageOutcome warned(const TestContext &context, const QString &code, const Phrase &detail,
                    const QString &raw = {});
/// The outcome of an error that goes through the catalogue; `detail` is the one fact to show beside it.
StageOutcome failed(const TestContext &context, const pipeline::SourceError &error, const Phrase &detail);

} // namespace hubscope::diagnose
