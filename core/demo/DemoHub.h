// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "pipeline/SourceSettings.h"

#include <cstdint>
#include <memory>

namespace hubscope::demo {

struct DemoOptions
{
    /// Events a second, from 0 to kMaxRate.
    int rate = 20;
    /// Two seconds out of every twenty, the rate is multiplied by this, from 1 (steady) to kMaxBurst.
    int burst = 1;
    std::uint64_t seed = 1;
};

/// An event hub on loopback, without TLS or sign-in, that fills itself with lifelike logs: librdkafka's mock
/// cluster with four partitions. It holds 5 MiB (compressed) a partition and drops the oldest, so it runs for
/// as long as one likes.
///
/// Thread: any for all calls but start and destruction, which belong to one; a thread of its own makes the
/// logs.
class DemoHub
{
public:
    static constexpr int kMaxRate = 200'000;
    static constexpr int kMaxBurst = 1000;
    static constexpr int kPartitions = 4;

    /// Errors: `demo.start`.
    static Result<std::unique_ptr<DemoHub>> start(DemoOptions options);
    ~DemoHub();
    DemoHub(const DemoHub &) = delete;
    DemoHub &operator=(const DemoHub &) = delete;

    /// What to connect to it with. Starts reading at the beginning.
    pipeline::SourceSettings settings() const;
    void setRate(int rate);
    /// Events sent so far.
    std::int64_t produced() const;

private:
    DemoHub();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hubscope::demo
