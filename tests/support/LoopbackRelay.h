// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string_view>
#include <thread>
#include <vector>

namespace hubscope::test {

/// A port on 127.0.0.1 that leads to another one there: for each connection that comes in, one is made to the
/// other port, and both are given to whoever passes on what comes over them.
///
/// Thread: any; it has one thread that accepts and one for each connection, which end with this object.
class LoopbackRelay
{
public:
    /// Runs on the connection's thread until the connection or, as the token says, the relay ends. The
    /// sockets are closed afterwards.
    using Serve = std::function<void(int client, int server, const std::stop_token &stop)>;
    explicit LoopbackRelay(Serve serve);
    ~LoopbackRelay();
    LoopbackRelay(const LoopbackRelay &) = delete;
    LoopbackRelay &operator=(const LoopbackRelay &) = delete;

    std::uint16_t port() const { return m_port; }
    /// Connections that come from now on lead there.
    void leadTo(std::uint16_t port) { m_target = port; }

private:
    void accept(const std::stop_token &stop);

    const Serve m_serve;
    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::atomic<std::uint16_t> m_target{0};
    /// Of the accepting thread, while that runs.
    std::vector<std::jthread> m_lines;
    std::jthread m_accepter;
};

/// False if the other end is gone.
bool sendAll(int socket, std::string_view bytes);

} // namespace hubscope::test
