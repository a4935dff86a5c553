// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/LogSet.h"
#include "pipeline/SourceError.h"
#include "pipeline/SourceSettings.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace hubscope::pipeline {

/// A message of one record, made to be recognised.
struct Sample
{
    /// In which the record is meant to land.
    insight::LogSet logSet = insight::LogSet::UnparsedData;
    std::string body;
};

/// Two connections to the same event hub: their policies may differ.
struct SampleRequest
{
    /// Its policy needs Listen.
    SourceSettings reading;
    /// Its policy needs Send.
    SourceSettings sending;
    std::vector<Sample> samples;
};

/// Which of the two connections something is about.
enum class TripSide : std::uint8_t { Reading, Sending };

/// One thing that happened on the way.
struct TripStep
{
    enum class Kind : std::uint8_t {
        /// Signed in for reading, the hub is there, its offsets may be asked: it can be read.
        ReadingReady,
        /// Signed in for sending.
        SendingReady,
        /// The sample was handed over; from now on it may reach the hub.
        HandedOver,
        /// The hub has taken it, at `partition` and `offset`.
        Sent,
        /// The hub, or the way to it, refused it: see `error`.
        Refused,
        /// What lies at that place is `body`.
        ReadBack,
    } kind = Kind::ReadingReady;
    /// Index into SampleRequest::samples, from HandedOver on.
    std::size_t sample = 0;
    /// Since the beginning of the run; from Sent on since the sample was handed over.
    std::chrono::milliseconds elapsed{0};
    std::int32_t partition = -1;
    std::int64_t offset = -1;
    /// Milliseconds since 1970 UTC at which the hub took it; for ReadBack.
    std::int64_t enqueuedMs = 0;
    std::string body = {};
    std::optional<SourceError> error = {};
};

/// Why a trip did not come to its end.
struct TripFault
{
    TripSide side = TripSide::Reading;
    SourceError error;
};

/// Port: puts samples on a hub and reads them back, each from the very place where the hub put it. No group
/// is joined, nothing is committed, and nothing is sent unless the hub can be read. Adapter:
/// kafka::KafkaSampleTrip. Thread: run() blocks its caller; never call it on the GUI thread.
class SampleTrip
{
public:
    virtual ~SampleTrip() = default;
    /// Returns what kept samples from being sent or read back; nothing if all came back, or if it was
    /// stopped. Each sample is sent once at most: an answer that is lost is not asked for by sending again.
    /// Honours `stop` within 500 ms and `deadline` for the whole.
    virtual std::optional<TripFault> run(const SampleRequest &request, std::chrono::milliseconds deadline,
                                         std::stop_token stop,
                                         const std::function<void(const TripStep &)> &onStep) = 0;
};

using SampleTripFactory = std::function<std::unique_ptr<SampleTrip>()>;
/// Writes the samples of a run, one for each log set in their order: `marker` stands in each of them, and
/// their times are `nowMs` (milliseconds since 1970 UTC).
using SampleWriter = std::function<std::vector<Sample>(const std::string &marker, std::int64_t nowMs)>;

} // namespace hubscope::pipeline
