// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "pipeline/Positions.h"
#include "pipeline/SourceError.h"
#include "pipeline/SourceSettings.h"
#include "pipeline/SourceState.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string_view>

namespace hubscope::pipeline {

/// One message as the source hands it out; `body` is valid only inside the call.
struct MessageView
{
    std::int32_t partition = 0;
    std::int64_t offset = 0;
    std::int64_t enqueuedMs = 0;
    std::string_view body;
};

enum class LogLevel : std::uint8_t { Error, Warning, Notice, Info, Debug };

/// What a source tells. All calls come from inside open(), poll() or serveEvents(), on the thread that made
/// them.
class SourceListener
{
public:
    virtual ~SourceListener() = default;
    virtual void onMessage(const MessageView &message) = 0;
    virtual void onError(const SourceError &error) = 0;
    /// Connected, signed in, positions known and assigned; called again after each reconnect.
    virtual void onLive() = 0;
    /// The connection was lost; the source tries again by itself.
    virtual void onConnectionLost(const SourceError &cause) = 0;
    virtual void onPartitions(const std::vector<PartitionStatistics> &partitions) = 0;
    /// Before the first message of these partitions: where their reading begins, as nobody knew a position.
    virtual void onBegin(const Positions &positions) = 0;
    /// The id that the hub gives itself, and that one made anew has anew: once it is known, which may be
    /// after the first messages; of another hub than before, behind the gaps and before its first message.
    /// Some give none.
    virtual void onTopic(std::string_view id) = 0;
    /// Before the message that comes after it. Nothing is ever passed over without this.
    virtual void onGap(const Gap &gap) = 0;
    virtual void onClientLog(LogLevel level, std::string_view facility, std::string_view text) = 0;
};

/// Port: a hub that is read. The adapter is kafka::KafkaEventSource; tests have a scripted one.
/// Thread: made, used and destroyed on one thread (the consumer thread). No call blocks longer than its
/// timeout by more than a second; destroying it takes at most 4 s, hub reachable or not.
class EventSource
{
public:
    virtual ~EventSource() = default;
    /// Makes the client. Connecting itself goes on inside poll().
    /// What `known` names and the hub no longer holds is a gap. A partition that turns up later is read from
    /// its beginning.
    virtual Result<void> open(SourceListener &listener, const KnownPositions &known) = 0;
    /// Serves events and takes at most one message; returns true if there was one.
    virtual bool poll(std::chrono::milliseconds timeout) = 0;
    /// Serves errors, statistics and logs only: used while reading is held back. No message is taken, none is
    /// lost.
    virtual void serveEvents(std::chrono::milliseconds timeout) = 0;
};

using SourceFactory = std::function<std::unique_ptr<EventSource>(SourceSettings)>;

} // namespace hubscope::pipeline
