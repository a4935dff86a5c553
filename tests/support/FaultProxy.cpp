// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FaultProxy.h"

#include <QtGlobal>

#include <array>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hubscope::test {

namespace {

/// How long a thread may not look at what it was told.
constexpr int kSliceMs = 20;

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

bool sendAll(int socket, const char *bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t sent = ::send(socket, bytes, size, MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes += sent;
        size -= static_cast<std::size_t>(sent);
    }
    return true;
}

void reset(int socket)
{
    const linger now{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

} // namespace

struct FaultProxy::Line
{
    int client = -1;
    int server = -1;
    int generation = 0;
};

FaultProxy::FaultProxy()
    : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    if (m_listener < 0 || ::bind(m_listener, plain, size) != 0 || ::listen(m_listener, 64) != 0 ||
        ::getsockname(m_listener, plain, &size) != 0)
        qFatal("the proxy gets no port");
    m_port = ntohs(address.sin_port);
    m_accepter = std::jthread([this](const std::stop_token &stop) { accept(stop); });
}

FaultProxy::~FaultProxy()
{
    m_accepter = {};
    m_lines.clear();
    ::close(m_listener);
}

void FaultProxy::resetAll()
{
    ++m_generation;
}

void FaultProxy::accept(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        pollfd waiting{.fd = m_listener, .events = POLLIN, .revents = 0};
        if (::poll(&waiting, 1, kSliceMs) <= 0)
            continue;
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            continue;
        const std::lock_guard lock(m_mutex);
        m_lines.emplace_back([this, client](const std::stop_token &end) {
            Line line{.client = client,
                      .server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0),
                      .generation = m_generation};
            const sockaddr_in target = loopback(m_target);
            if (::connect(line.server, reinterpret_cast<const sockaddr *>(&target), sizeof target) == 0)
                serve(line, end);
            ::close(line.client);
            ::close(line.server);
        });
    }
}

void FaultProxy::serve(Line &line, const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        if (line.generation != m_generation) {
            reset(line.client);
            reset(line.server);
            return;
        }
        std::array<pollfd, 2> ends{{{.fd = line.client, .events = POLLIN, .revents = 0},
                                    {.fd = line.server, .events = POLLIN, .revents = 0}}};
        if (m_blackHole) {
            ::poll(nullptr, 0, kSliceMs);
            continue;
        }
        if (::poll(ends.data(), ends.size(), kSliceMs) <= 0)
            continue;
        if (ends[0].revents != 0 && !passOn(line, false))
            return;
        if (ends[1].revents != 0 && !passOn(line, true))
            return;
    }
}

/// False at the end of the line.
bool FaultProxy::passOn(Line &line, bool fromServer)
{
    std::array<char, 16 * 1024> bytes{};
    const auto [from, to] =
        fromServer ? std::pair(line.server, line.client) : std::pair(line.client, line.server);
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
    return sendAll(to, bytes.data(), passed);
}

} // namespace hubscope::test
