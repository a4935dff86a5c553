// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FaultProxy.h"

#include <array>

#include <poll.h>
#include <sys/socket.h>

namespace hubscope::test {

namespace {

/// How long a thread may not look at what it was told.
constexpr int kSliceMs = 20;

void reset(int socket)
{
    const linger now{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

} // namespace

void FaultProxy::serve(int client, int server, const std::stop_token &stop)
{
    const int generation = m_generation;
    while (!stop.stop_requested()) {
        if (generation != m_generation) {
            reset(client);
            reset(server);
            return;
        }
        std::array<pollfd, 2> ends{
            {{.fd = client, .events = POLLIN, .revents = 0}, {.fd = server, .events = POLLIN, .revents = 0}}};
        if (m_blackHole) {
            ::poll(nullptr, 0, kSliceMs);
            continue;
        }
        if (::poll(ends.data(), ends.size(), kSliceMs) <= 0)
            continue;
        if (ends[0].revents != 0 && !passOn(client, server, false))
            return;
        if (ends[1].revents != 0 && !passOn(server, client, true))
            return;
    }
}

/// False at the end of the line.
bool FaultProxy::passOn(int from, int to, bool fromServer)
{
    std::array<char, 16 * 1024> bytes{};
    const ssize_t size = ::recv(from, bytes.data(), bytes.size(), 0);
    if (size <= 0)
        return false;
    auto passed = static_cast<std::size_t>(size);
    if (const std::int64_t left = m_left; fromServer && left >= 0) {
        if (left <= size) {
            m_left = -1;
            ++m_cuts;
            passed = static_cast<std::size_t>(left);
            resetAll();
        } else {
            m_left = left - size;
        }
    }
    return sendAll(to, {bytes.data(), passed});
}

} // namespace hubscope::test
