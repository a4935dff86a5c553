// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/SampleTrip.h"

namespace hubscope::kafka {

/// Sends by a producer and reads back by a consumer of its own: assign() to the offsets that the delivery
/// reports name.
class KafkaSampleTrip final : public pipeline::SampleTrip
{
public:
    std::optional<pipeline::TripFault>
    run(const pipeline::SampleRequest &request, std::chrono::milliseconds deadline, std::stop_token stop,
        const std::function<void(const pipeline::TripStep &)> &onStep) override;
};

} // namespace hubscope::kafka
