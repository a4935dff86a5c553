// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/LoopbackRelay.h"

#include <chrono>

namespace hubscope::test {

/// A line on loopback, as over a long one of any bandwidth: every byte arrives the delay later, in order, in
/// both directions. A new connection stands at once; what is sent over it takes its time. `delay` is one way:
/// a round trip takes twice that.
class DelayedLink : public LoopbackRelay
{
public:
    explicit DelayedLink(std::chrono::milliseconds delay);
};

} // namespace hubscope::test
