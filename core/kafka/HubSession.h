// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/Client.h"
#include "kafka/OffsetQuery.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace hubscope::kafka {

/// A client for one errand: it signs in, finds the hub and asks for its offsets, each step within the
/// deadline of the whole and until a stop is requested, and knows which of the client's many errors is the
/// cause.
///
/// Thread: made, used and destroyed on one thread, which its steps block.
class HubSession
{
public:
    using Clock = std::chrono::steady_clock;
    /// The error that ended a step.
    using Outcome = std::optional<pipeline::SourceError>;
    using EventSink = std::function<void(rd_kafka_event_t *)>;

    /// How long no call may keep from looking at the stop token.
    static constexpr std::chrono::milliseconds kSlice{300};
    static constexpr std::string_view kNoAnswer = "No answer came in time";

    /// `settings` must outlive the session.
    HubSession(const pipeline::SourceSettings &settings, Purpose purpose, Clock::time_point deadline,
               std::stop_token stop);
    HubSession(const HubSession &) = delete;
    HubSession &operator=(const HubSession &) = delete;

    Outcome signIn();
    /// After signIn().
    Outcome findHub();
    /// After findHub(); of a session for reading.
    Outcome askOffsets();

    /// Once signIn() was called and made one.
    Client &client() { return *m_client; }
    bool hasClient() const { return m_client != nullptr; }
    /// From findHub() on, ascending.
    const std::vector<std::int32_t> &partitions() const { return **m_hub; }
    /// From askOffsets() on.
    const std::map<std::int32_t, PartitionRange> &ranges() const { return m_offsets.ranges(); }

    bool stopped() const { return m_stop.stop_requested(); }
    bool over() const { return stopped() || Clock::now() >= m_deadline; }
    Clock::time_point deadline() const { return m_deadline; }
    /// kSlice, or what is left until the deadline; at least 1 ms.
    std::chrono::milliseconds slice() const;

    /// Takes the client's events, the first of which may take `timeout` to come. Errors are kept for
    /// verdict(); what is neither an error nor an answer of askOffsets() goes to `sink`.
    void drain(std::chrono::milliseconds timeout, const EventSink &sink = {});
    /// From now on these are read: partition → offset.
    Outcome assign(const std::map<std::int32_t, std::int64_t> &places);
    /// What comes next of it: a message, the news that a partition ends here or no longer has the offset
    /// (both by `err`), or nothing. A refusal ends it; what may pass is kept for unread().
    std::expected<MessageHandle, pipeline::SourceError> poll(std::chrono::milliseconds timeout);
    /// Why nothing, or not all, was read in time.
    pipeline::SourceError unread(std::string_view text = kNoAnswer) const;
    /// The fault of the events so far, once it is clear that it is one.
    Outcome verdict() const;
    /// What to say where no answer came in time: the fault so far, or that.
    pipeline::SourceError timedOut(pipeline::SourceStage stage, std::string_view text = kNoAnswer) const;
    /// The one of `error` and the faults so far that tells most.
    pipeline::SourceError better(const pipeline::SourceError &error) const;

private:
    void forget();

    const pipeline::SourceSettings &m_settings;
    const Purpose m_purpose;
    const Clock::time_point m_deadline;
    const std::stop_token m_stop;
    std::unique_ptr<Client> m_client;

    std::vector<pipeline::SourceError> m_faults;
    std::optional<Clock::time_point> m_firstFault;
    std::optional<Clock::time_point> m_firstReason;
    /// What reading was refused with lately, though that may pass.
    Outcome m_trouble;
    OffsetQuery m_offsets;
    std::optional<std::expected<std::vector<std::int32_t>, pipeline::SourceError>> m_hub;
};

} // namespace hubscope::kafka
