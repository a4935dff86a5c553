// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/SourceState.h"

#include <array>

namespace hubscope::pipeline {

const char *stateName(const SourceState &state)
{
    static constexpr std::array<const char *, std::variant_size_v<SourceState>> kNames{
        "idle", "connecting", "live", "reconnecting", "failed", "stopping"};
    return kNames[state.index()];
}

const SourceError *causeOf(const SourceState &state)
{
    if (const auto *connecting = std::get_if<Connecting>(&state))
        return connecting->trouble ? &*connecting->trouble : nullptr;
    if (const auto *reconnecting = std::get_if<Reconnecting>(&state))
        return &reconnecting->cause;
    if (const auto *failed = std::get_if<Failed>(&state))
        return &failed->cause;
    return nullptr;
}

} // namespace hubscope::pipeline
