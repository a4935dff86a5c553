// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace hubscope::test {

/// A line on loopback that can be made bad: what comes in on its port goes to another one and back.
/// Thread: every call may come from any; it has one thread that accepts and one for each connection.
class FaultProxy
{
public:
    FaultProxy();
    ~FaultProxy();
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;

    std::uint16_t port() const { return m_port; }
    /// Before the first connection.
    void leadTo(std::uint16_t port) { m_target = port; }

    /// RST to both ends of all connections; new ones are welcome.
    void resetAll();
    /// Once so many bytes more have come from the server, all connections together: as resetAll(). Once.
    void cutAfter(std::int64_t bytes) { m_left = bytes; }
    /// Nothing is passed on, nothing closed, until it is over; what is in it then is passed on.
    void setBlackHole(bool on) { m_blackHole = on; }
    int cuts() const { return m_cuts; }

private:
    struct Line;
    void accept(const std::stop_token &stop);
    void serve(Line &line, const std::stop_token &stop);
    bool passOn(Line &line, bool fromServer);

    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::atomic<std::uint16_t> m_target{0};
    std::atomic<std::int64_t> m_left{-1};
    std::atomic<bool> m_blackHole{false};
    std::atomic<int> m_generation{0};
    std::atomic<int> m_cuts{0};
    std::mutex m_mutex;
    std::vector<std::jthread> m_lines;
    std::jthread m_accepter;
};

} // namespace hubscope::test
