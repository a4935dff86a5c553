// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/Network.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>
#include <vector>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hubscope::diagnose {

namespace {

using Clock = std::chrono::steady_clock;

/// How long a stop may go unseen while waiting for sockets.
constexpr auto kSlice = 50ms;

/// Owns a file descriptor.
class Socket
{
public:
    explicit Socket(int fd = -1)
        : m_fd(fd)
    {
    }
    Socket(Socket &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    Socket &operator=(Socket &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;
    ~Socket() { close(); }

    int fd() const { return m_fd; }
    void close()
    {
        if (m_fd >= 0)
            ::close(std::exchange(m_fd, -1));
    }

private:
    int m_fd;
};

struct SocketAddress
{
    sockaddr_storage storage{};
    socklen_t size = 0;
};

SocketAddress socketAddress(const Endpoint &endpoint)
{
    SocketAddress result;
    if (endpoint.isIpv6()) {
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(endpoint.port);
        const Q_IPV6ADDR bytes = endpoint.address.toIPv6Address();
        std::memcpy(&v6.sin6_addr, &bytes, sizeof bytes);
        v6.sin6_scope_id = endpoint.address.scopeId().toUInt();
        std::memcpy(&result.storage, &v6, sizeof v6);
        result.size = sizeof v6;
    } else {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(endpoint.port);
        v4.sin_addr.s_addr = htonl(endpoint.address.toIPv4Address());
        std::memcpy(&result.storage, &v4, sizeof v4);
        result.size = sizeof v4;
    }
    return result;
}

/// Begins to connect; `error` is 0, EINPROGRESS or why it cannot work.
Socket beginConnect(const Endpoint &endpoint, int &error)
{
    const SocketAddress address = socketAddress(endpoint);
    Socket socket(::socket(address.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (socket.fd() < 0) {
        error = errno;
        return socket;
    }
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): the socket API's own way.
    error = ::connect(socket.fd(), reinterpret_cast<const sockaddr *>(&address.storage), address.size) == 0
                ? 0
                : errno;
    return socket;
}

int pendingError(const Socket &socket)
{
    int error = 0;
    socklen_t size = sizeof error;
    return ::getsockopt(socket.fd(), SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
}

int pollTime(const Limits &limits)
{
    return static_cast<int>(std::clamp<std::chrono::milliseconds>(limits.left(), 1ms, kSlice).count());
}

/// Waits until the socket is ready for `events`; false if the limits come first.
bool waitFor(const Socket &socket, short events, const Limits &limits)
{
    while (!limits.over()) {
        pollfd entry{socket.fd(), events, 0};
        if (::poll(&entry, 1, pollTime(limits)) > 0)
            return true;
    }
    return false;
}

/// One connection on its way.
struct Pending
{
    ConnectAttempt attempt;
    Socket socket;
};

/// Which answer ends the wait.
enum class Until { First, Last };

QList<ConnectAttempt> connectAll(const QList<Endpoint> &endpoints, Until until, const Limits &limits)
{
    const auto began = Clock::now();
    const auto elapsed = [began] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - began);
    };
    QList<ConnectAttempt> results;
    std::vector<Pending> pending;

    const auto settle = [&](Pending &entry, int error) {
        // A port that says no refuses; a reset means that it took the connection and cut it before we looked.
        entry.attempt.error = error == ECONNRESET || error == EPIPE ? 0 : error;
        entry.attempt.elapsed = elapsed();
        entry.socket.close();
        results.append(entry.attempt);
        return entry.attempt.error == 0 && until == Until::First;
    };

    for (const Endpoint &endpoint : endpoints) {
        int error = 0;
        Pending entry{{endpoint}, beginConnect(endpoint, error)};
        if (error == EINPROGRESS)
            pending.push_back(std::move(entry));
        else if (settle(entry, error))
            return results;
    }
    while (!pending.empty() && !limits.over()) {
        std::vector<pollfd> watched;
        for (const Pending &entry : pending)
            watched.push_back({entry.socket.fd(), POLLOUT, 0});
        if (::poll(watched.data(), watched.size(), pollTime(limits)) <= 0)
            continue;
        for (std::size_t i = watched.size(); i-- > 0;) {
            if (watched[i].revents == 0)
                continue;
            if (settle(pending[i], pendingError(pending[i].socket)))
                return results;
            pending.erase(pending.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }
    for (Pending &entry : pending)
        settle(entry, ETIMEDOUT);
    return results;
}

} // namespace

std::chrono::milliseconds Limits::left() const
{
    return std::max(std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()), 0ms);
}

Limits Limits::within(std::chrono::milliseconds time) const
{
    return {std::min(deadline, Clock::now() + time), stop};
}

QString Endpoint::text() const
{
    return (isIpv6() ? u"ipv6#[%1]:%2"_s : u"ipv4#%1:%2"_s).arg(address.toString()).arg(port);
}

bool Endpoint::isPrivate() const
{
    static const QHostAddress kCarrier(u"100.64.0.0"_s);
    return address.isPrivateUse() || address.isLinkLocal() || address.isInSubnet(kCarrier, 10);
}

QList<ConnectAttempt> connectAny(const QList<Endpoint> &endpoints, const Limits &limits)
{
    return connectAll(endpoints, Until::First, limits);
}

QList<ConnectAttempt> connectEach(const QList<Endpoint> &endpoints, const Limits &limits)
{
    return connectAll(endpoints, Until::Last, limits);
}

QByteArray plainAnswer(const Endpoint &endpoint, const Limits &limits)
{
    int error = 0;
    const Socket socket = beginConnect(endpoint, error);
    if (error == EINPROGRESS && waitFor(socket, POLLOUT, limits))
        error = pendingError(socket);
    if (error != 0)
        return {};
    constexpr std::array<char, 4> kEmptyLines{'\r', '\n', '\r', '\n'};
    if (::send(socket.fd(), kEmptyLines.data(), kEmptyLines.size(), MSG_NOSIGNAL) < 0)
        return {};
    if (!waitFor(socket, POLLIN, limits))
        return {};
    QByteArray answer(256, Qt::Uninitialized);
    const ssize_t size = ::recv(socket.fd(), answer.data(), static_cast<std::size_t>(answer.size()), 0);
    answer.resize(size > 0 ? size : 0);
    return answer;
}

} // namespace hubscope::diagnose
