// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ErrorRank.h"

#include "pipeline/ClientCodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope::pipeline {

namespace {

struct RankOfCode
{
    int code;
    ErrorRank rank;
};

// Every other code is a reason.
constexpr RankOfCode kRanks[] = {
    {code::kDestroyed, ErrorRank::Noise},
    {code::kCoordinatorNotAvailable, ErrorRank::Noise},
    {code::kAllBrokersDown, ErrorRank::Consequence},
    {code::kTimedOut, ErrorRank::Consequence},
    {code::kTransport, ErrorRank::Transport},
    {code::kResolve, ErrorRank::Resolve},
};

} // namespace

ErrorRank rank(const SourceError &error)
{
    // A refused sign-in may carry code 30 too; only after that is it about the group.
    if (error.code == code::kGroupAuthorizationFailed && error.stage != SourceStage::Sasl)
        return ErrorRank::Noise;
    // Depending on the client's version with _AUTHENTICATION or _TRANSPORT.
    if (error.text.contains("SASL"_L1, Qt::CaseInsensitive) &&
        error.text.contains("Local: Broker transport failure"_L1))
        return ErrorRank::Echo;
    const auto found = std::ranges::find(kRanks, error.code, &RankOfCode::code);
    return found == std::end(kRanks) ? ErrorRank::Reason : found->rank;
}

std::optional<SourceError> worst(const std::vector<SourceError> &errors)
{
    const auto best = std::ranges::max_element(errors, {}, rank);
    if (best == errors.end() || rank(*best) == ErrorRank::Noise)
        return std::nullopt;
    return *best;
}

} // namespace hubscope::pipeline
