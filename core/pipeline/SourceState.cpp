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

} // namespace hubscope::pipeline
