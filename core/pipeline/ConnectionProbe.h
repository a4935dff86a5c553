// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/SourceError.h"
#include "pipeline/SourceSettings.h"
#include "pipeline/SourceState.h"

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace hubscope::pipeline {

/// What one step of the probe found; exactly one of `error` set or not.
struct ProbeStep
{
    /// Sasl, Hub, Listen or Read.
    SourceStage stage = SourceStage::Sasl;
    std::chrono::milliseconds elapsed{0};
    std::optional<SourceError> error;
    /// What is known of the partitions now: their numbers after Hub, their offsets after Listen.
    std::optional<std::vector<PartitionStatistics>> partitions = {};
};

/// One message as it lies in the hub.
struct ProbeSample
{
    /// At most kMostSampleBytes of it.
    std::string body = {};
    /// False if that was not all.
    bool whole = true;
    std::int32_t partition = -1;
    std::int64_t offset = -1;
    /// Milliseconds since 1970 UTC.
    std::int64_t enqueuedMs = 0;
};
inline constexpr std::size_t kMostSamples = 24;
inline constexpr std::size_t kMostSampleBytes = 1024 * 1024;

/// What the probe learned on the way.
struct ProbeFindings
{
    std::vector<PartitionStatistics> partitions;
    /// The last few messages, at most kMostSamples and 4 MB in all; the newest comes last.
    std::vector<ProbeSample> samples;
};

/// Port: tries the hub by its own protocol without leaving a trace (no group joined, nothing committed).
/// Adapter: kafka::KafkaConnectionProbe. Thread: run() blocks its caller; never call it on the GUI thread.
class ConnectionProbe
{
public:
    virtual ~ConnectionProbe() = default;
    /// Runs sasl, hub, listen, read in order and stops at the first that fails. `onStep` is called as each
    /// ends. Honours `stop` within 500 ms and `deadline` for all steps together.
    virtual ProbeFindings run(const SourceSettings &settings, std::chrono::milliseconds deadline,
                              std::stop_token stop, const std::function<void(const ProbeStep &)> &onStep) = 0;
};

} // namespace hubscope::pipeline
