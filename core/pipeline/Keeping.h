// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/LogSet.h"
#include "pipeline/SourceError.h"

#include <QMetaType>

#include <array>
#include <cstdint>
#include <numeric>
#include <optional>

namespace hubscope::pipeline {

/// Whether what is read is kept; beside SourceState, because a disk may be full while the hub is well.
struct Keeping
{
    enum class State : std::uint8_t {
        /// Nobody asked for it.
        Off,
        /// The store is being opened. Reading begins after that.
        Opening,
        /// Each event is durable before it is handed out.
        Kept,
        /// The store cannot be written (or opened) now. Reading is held back, and it is tried again.
        Blocked,
        /// Another program keeps the events in this store; they are shown here and not kept.
        Elsewhere,
    };
    State state = State::Off;
    /// Why, in the last two.
    std::optional<SourceError> cause;
};

/// What was handed on to the feed since start(); with a store, what is durable.
struct HandedOn
{
    std::int64_t messages = 0;
    /// By LogSet.
    std::array<std::int64_t, insight::kLogSetCount> eventsOfLogSet{};
    std::int64_t gaps = 0;

    std::int64_t events() const
    {
        return std::accumulate(eventsOfLogSet.begin(), eventsOfLogSet.end(), std::int64_t{0});
    }
};

} // namespace hubscope::pipeline

Q_DECLARE_METATYPE(hubscope::pipeline::Keeping)
