// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/DelayedLink.h"

#include "base/BoundedQueue.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <string>

namespace hubscope::test {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr std::size_t kPieceBytes = 256 * 1024;
/// What may be under way in one direction.
constexpr std::size_t kMostBytes = 256 * 1024 * 1024;

sockaddr_in loopback(quint16 port)
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
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

bool writeAll(int socket, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

/// One direction of a connection.
class Pump
{
public:
    Pump(int from, int to, std::chrono::milliseconds delay)
        : m_from(from)
        , m_to(to)
        , m_delay(delay)
        , m_reader([this](const std::stop_token &stop) { read(stop); })
        , m_writer([this] { write(); })
    {
    }

private:
    struct Piece
    {
        Clock::time_point due;
        std::string bytes;
    };

    void read(const std::stop_token &stop)
    {
        std::string buffer(kPieceBytes, '\0');
        while (true) {
            const ssize_t size = recv(m_from, buffer.data(), buffer.size(), 0);
            if (size <= 0)
                break;
            const auto length = static_cast<std::size_t>(size);
            Piece piece{Clock::now() + m_delay, buffer.substr(0, length)};
            if (!m_pieces.push(piece, length, stop))
                break;
        }
        m_pieces.close();
    }

    void write()
    {
        bool stands = true;
        while (auto piece = m_pieces.pop()) {
            std::this_thread::sleep_until(piece->due);
            stands = stands && writeAll(m_to, piece->bytes);
        }
        shutdown(m_to, SHUT_WR);
    }

    const int m_from;
    const int m_to;
    const std::chrono::milliseconds m_delay;
    BoundedQueue<Piece> m_pieces{kMostBytes};
    std::jthread m_reader;
    std::jthread m_writer;
};

} // namespace

class DelayedLink::Line
{
public:
    Line(int near, int far, std::chrono::milliseconds delay)
        : m_near(near)
        , m_far(far)
        , m_there(std::make_unique<Pump>(near, far, delay))
        , m_back(std::make_unique<Pump>(far, near, delay))
    {
    }
    ~Line()
    {
        for (const int socket : {m_near, m_far})
            shutdown(socket, SHUT_RDWR);
        m_there.reset();
        m_back.reset();
        for (const int socket : {m_near, m_far})
            close(socket);
    }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;

private:
    const int m_near;
    const int m_far;
    std::unique_ptr<Pump> m_there;
    std::unique_ptr<Pump> m_back;
};

DelayedLink::DelayedLink(std::chrono::milliseconds delay)
    : m_delay(delay)
    , m_listener(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    if (m_listener < 0 || bind(m_listener, plain, size) != 0 || listen(m_listener, SOMAXCONN) != 0 ||
        getsockname(m_listener, plain, &size) != 0)
        return;
    m_port = ntohs(address.sin_port);
    m_acceptor = std::jthread([this](const std::stop_token &stop) { accept(stop); });
}

DelayedLink::~DelayedLink()
{
    m_acceptor = {};
    m_lines.clear();
    if (m_listener >= 0)
        close(m_listener);
}

void DelayedLink::accept(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (poll(&waiting, 1, 50) <= 0)
            continue;
        const int near = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        const int far = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in target = loopback(m_target);
        if (near < 0 || far < 0 || connect(far, reinterpret_cast<sockaddr *>(&target), sizeof target) != 0) {
            for (const int socket : {near, far}) {
                if (socket >= 0)
                    close(socket);
            }
            continue;
        }
        sendAtOnce(near);
        sendAtOnce(far);
        m_lines.push_back(std::make_unique<Line>(near, far, m_delay));
    }
}

} // namespace hubscope::test
