// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/ConnectionProbe.h"

namespace hubscope::kafka {

/// Tries a hub with a client of its own: signs in, asks for the one topic, for its offsets, and reads the
/// newest messages by assign(). No group is joined and nothing is committed.
class KafkaConnectionProbe final : public pipeline::ConnectionProbe
{
public:
    pipeline::ProbeFindings run(const pipeline::SourceSettings &settings, std::chrono::milliseconds deadline,
                                std::stop_token stop,
                                const std::function<void(const pipeline::ProbeStep &)> &onStep) override;
};

} // namespace hubscope::kafka
