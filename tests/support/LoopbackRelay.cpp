// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LoopbackRelay.h"

#include <QtGlobal>

#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hubscope::test {

namespace {

/// How long the accepting thread may not look at what it was told.
constexpr int kSliceMs = 20;

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void sendAtOnce(int socket)
{
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

} // namespace

LoopbackRelay::LoopbackRelay(Serve serve)
    : m_serve(std::move(serve))
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    if (m_listener < 0 || ::bind(m_listener, plain, size) != 0 || ::listen(m_listener, SOMAXCONN) != 0 ||
        ::getsockname(m_listener, plain, &size) != 0)
        qFatal("the relay gets no port");
    m_port = ntohs(address.sin_port);
    m_accepter = std::jthread([this](const std::stop_token &stop) { accept(stop); });
}

LoopbackRelay::~LoopbackRelay()
{
    m_accepter = {};
    for (std::jthread &line : m_lines)
        line.request_stop();
    m_lines.clear();
    ::close(m_listener);
}

void LoopbackRelay::accept(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        pollfd waiting{.fd = m_listener, .events = POLLIN, .revents = 0};
        if (::poll(&waiting, 1, kSliceMs) <= 0)
            continue;
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            continue;
        m_lines.emplace_back([this, client](const std::stop_token &end) {
            const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            const sockaddr_in target = loopback(m_target);
            if (::connect(server, reinterpret_cast<const sockaddr *>(&target), sizeof target) == 0) {
                sendAtOnce(client);
                sendAtOnce(server);
                m_serve(client, server, end);
            }
            ::close(client);
            ::close(server);
        });
    }
}

bool sendAll(int socket, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

} // namespace hubscope::test
