// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/StandIn.h"

#include "support/StandInProtocol.h"
#include "support/StandInTransport.h"

#include <QDateTime>

#include <array>
#include <atomic>
#include <list>
#include <stop_token>
#include <thread>
#include <utility>

#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hubscope::test {

namespace {

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/// What a connection needs of the behaviour; the topics, which may be large, stay where they are.
struct Plan
{
    bool tls;
    ServerIdentity identity;
    int newestTls;
    Point point;
    Mishap mishap;
    QByteArray answer;
};

/// One connection from accept to close.
void serve(int fd, StandIn::Shared &shared, int generation, const std::stop_token &stop)
{
    const auto over = [&] { return stop.stop_requested() || shared.generation != generation; };
    const auto overLocked = [&] {
        const std::lock_guard lock(shared.mutex);
        return over();
    };
    Transport transport(fd, overLocked);
    const auto now = [&] {
        const std::lock_guard lock(shared.mutex);
        const Behaviour &all = shared.behaviour;
        return Plan{all.tls, all.identity, all.newestTls, all.point, all.mishap, all.answer};
    };
    // True if the connection ends here.
    const auto mishapAt = [&](Point point) {
        const Plan plan = now();
        if (plan.point != point || point == Point::Never)
            return false;
        transport.suffer(plan.mishap, plan.answer);
        return true;
    };

    if (mishapAt(Point::Accept))
        return;
    const Plan atStart = now();
    if (atStart.point == Point::ClientHello && transport.waitForData() && mishapAt(Point::ClientHello))
        return;
    if (atStart.tls && !transport.startTls(atStart.identity, atStart.newestTls))
        return;
    if (mishapAt(Point::Tls))
        return;

    SignIn signIn;
    while (const auto bytes = transport.readFrame()) {
        const auto request = parseRequest(*bytes);
        if (!request)
            return;
        {
            const std::lock_guard lock(shared.mutex);
            ++shared.requests[request->api];
        }
        if (mishapAt(pointOf(request->api)))
            return;
        const auto answer = answerTo(*request, shared, signIn, over);
        if (!answer || !transport.writeFrame(*answer))
            return;
    }
}

} // namespace

int bindLoopback(std::uint16_t &port, Reuse reuse)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = reuse == Reuse::Yes ? 1 : 0;
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address = loopback(port);
    socklen_t size = sizeof address;
    if (fd < 0 || ::bind(fd, reinterpret_cast<const sockaddr *>(&address), size) != 0 ||
        ::getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("No port on loopback for the stand-in");
    port = ntohs(address.sin_port);
    return fd;
}

struct StandIn::Private
{
    struct Connection
    {
        std::atomic<bool> done = false;
        std::jthread thread;
    };

    std::shared_ptr<Shared> shared;
    std::jthread acceptor;

    void listen()
    {
        const int fd = bindLoopback(shared->port);
        if (::listen(fd, 64) != 0)
            qFatal("The stand-in cannot listen");
        acceptor = std::jthread([this, fd](const std::stop_token &stop) { accept(fd, stop); });
    }

    void accept(int listener, const std::stop_token &stop)
    {
        std::list<Connection> connections;
        while (!stop.stop_requested()) {
            connections.remove_if([](const Connection &connection) { return connection.done.load(); });
            pollfd entry{listener, POLLIN, 0};
            if (::poll(&entry, 1, kPollMs) <= 0)
                continue;
            const int fd = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (fd < 0)
                continue;
            int generation = 0;
            {
                const std::lock_guard lock(shared->mutex);
                ++shared->connections;
                generation = shared->generation;
            }
            Connection &connection = connections.emplace_back();
            connection.thread =
                std::jthread([this, fd, generation, &connection](const std::stop_token &ended) {
                    // A client that went away is no reason to end the test program.
                    sigset_t pipe;
                    sigemptyset(&pipe);
                    sigaddset(&pipe, SIGPIPE);
                    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
                    serve(fd, *shared, generation, ended);
                    connection.done = true;
                });
        }
        ::close(listener);
        for (Connection &connection : connections)
            connection.thread.request_stop();
        {
            // Under the lock, or a fetch that is about to wait would miss it.
            const std::lock_guard lock(shared->mutex);
            shared->changed.notify_all();
        }
    }
};

StandIn::StandIn(Behaviour behaviour)
    : m_shared(std::make_shared<Shared>())
    , d(std::make_unique<Private>())
{
    m_shared->behaviour = std::move(behaviour);
    d->shared = m_shared;
    d->listen();
}

StandIn::~StandIn() = default;

std::uint16_t StandIn::port() const
{
    return m_shared->port;
}

void StandIn::change(const std::function<void(Behaviour &)> &edit)
{
    const std::lock_guard lock(m_shared->mutex);
    edit(m_shared->behaviour);
    m_shared->changed.notify_all();
}

std::int64_t StandIn::publish(const QByteArray &topic, int partition, const QByteArray &body,
                              std::int64_t enqueuedMs)
{
    const std::lock_guard lock(m_shared->mutex);
    StandInPartition &target =
        m_shared->behaviour.topics.at(topic).partitions.at(static_cast<std::size_t>(partition));
    target.records.push_back({body, enqueuedMs != 0 ? enqueuedMs : QDateTime::currentMSecsSinceEpoch()});
    m_shared->changed.notify_all();
    return target.end() - 1;
}

void StandIn::goDown()
{
    // Ends the acceptor, which ends its connections.
    d->acceptor = {};
}

void StandIn::comeBack()
{
    if (!d->acceptor.joinable())
        d->listen();
}

void StandIn::dropConnections()
{
    const std::lock_guard lock(m_shared->mutex);
    ++m_shared->generation;
    m_shared->changed.notify_all();
}

int StandIn::connections() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->connections;
}

int StandIn::requests(Api api) const
{
    const std::lock_guard lock(m_shared->mutex);
    const auto found = m_shared->requests.find(api);
    return found == m_shared->requests.end() ? 0 : found->second;
}

BlackHole::BlackHole()
{
    const int listener = bindLoopback(m_port);
    m_sockets.push_back(listener);
    ::listen(listener, 0);
    // Fills the queue of those who wait to be accepted; from then on the kernel drops what comes.
    const sockaddr_in address = loopback(m_port);
    constexpr int kMore = 4;
    for (int i = 0; i < kMore; ++i) {
        const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        m_sockets.push_back(fd);
        ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    }
}

BlackHole::~BlackHole()
{
    for (const int fd : m_sockets)
        ::close(fd);
}

std::uint16_t closedPort()
{
    // Bound for good and never listened on: so nobody else, beside this test either, gets one meanwhile.
    static const std::array kPorts = [] {
        std::array<std::uint16_t, 8> ports{};
        for (std::uint16_t &port : ports)
            bindLoopback(port, Reuse::No);
        return ports;
    }();
    static std::atomic<std::size_t> next = 0;
    return kPorts.at(next++ % kPorts.size());
}

} // namespace hubscope::test
