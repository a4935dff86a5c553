// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/SourceError.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace hubscope::pipeline {

/// How much an error says about the cause. The client reports several for one fault, and the call that failed
/// returns only the least of them; the best of all is the one to show.
enum class ErrorRank : std::uint8_t {
    /// Says nothing of the connection: shutting down, or a consumer group that is not used anyway.
    Noise,
    /// Says only that there is none: all brokers down, a call that timed out.
    Consequence,
    /// A sign-in that broke with the connection: the connection's own error says more.
    Echo,
    Transport,
    Resolve,
    /// A refusal with a reason: TLS, sign-in, rights, names, settings.
    Reason,
};

ErrorRank rank(const SourceError &error);

/// The one that tells most, the first of several equals; nothing if all are noise.
std::optional<SourceError> worst(const std::vector<SourceError> &errors);

} // namespace hubscope::pipeline
