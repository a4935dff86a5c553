// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/LoopbackRelay.h"

#include <atomic>
#include <cstdint>
#include <stop_token>

namespace hubscope::test {

/// A line on loopback that can be made bad. Thread: any.
class FaultProxy
{
public:
    std::uint16_t port() const { return m_relay.port(); }
    /// Before the first connection.
    void leadTo(std::uint16_t port) { m_relay.leadTo(port); }

    /// RST to both ends of all connections; new ones are welcome.
    void resetAll() { ++m_generation; }
    /// Once so many bytes more have come from the server, all connections together: as resetAll(). Once.
    void cutAfter(std::int64_t bytes) { m_left = bytes; }
    /// Nothing is passed on, nothing closed, until it is over; what is in it then is passed on.
    void setBlackHole(bool on) { m_blackHole = on; }
    int cuts() const { return m_cuts; }

private:
    void serve(int client, int server, const std::stop_token &stop);
    bool passOn(int from, int to, bool fromServer);

    std::atomic<std::int64_t> m_left{-1};
    std::atomic<bool> m_blackHole{false};
    std::atomic<int> m_generation{0};
    std::atomic<int> m_cuts{0};
    /// Last: its threads use the others.
    LoopbackRelay m_relay{
        [this](int client, int server, const std::stop_token &stop) { serve(client, server, stop); }};
};

} // namespace hubscope::test
