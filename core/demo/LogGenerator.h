// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/Dice.h"
#include "demo/Records.h"
#include "demo/Tenant.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hubscope::demo {

/// One message as a hub gets it from Azure.
struct DemoMessage
{
    std::string body;
    /// Records that were written into it.
    int records = 0;
};

/// Makes up what an invented company's Azure sends: messages of all kinds of records and envelopes, for all
/// six log sets, with a few that are broken. The same seed and times give the same messages.
class LogGenerator
{
public:
    explicit LogGenerator(std::uint64_t seed);

    /// The next message, of up to `maxRecords` records (at least one) of one kind.
    DemoMessage next(std::int64_t nowMs, int maxRecords);

private:
    const RecordKind &pickKind();

    Dice m_dice;
    Tenant m_tenant;
    std::vector<const RecordKind *> m_kinds;
    std::uint32_t m_weights = 0;
    std::size_t m_lastSize = 0;
};

} // namespace hubscope::demo
