// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/DelayedLink.h"

#include "base/BoundedQueue.h"

#include <sys/socket.h>

#include <string>

namespace hubscope::test {

using Clock = std::chrono::steady_clock;

namespace {

constexpr std::size_t kPieceBytes = 256 * 1024;
/// What may be under way in one direction.
constexpr std::size_t kMostBytes = 256 * 1024 * 1024;

/// One direction of a connection; destroying it waits for its end.
class Pump
{
public:
    Pump(int from, int to, std::chrono::milliseconds delay)
        : m_from(from)
        , m_to(to)
        , m_delay(delay)
        , m_reader([this] { read(); })
        , m_writer([this] { write(); })
    {
    }

private:
    struct Piece
    {
        Clock::time_point due;
        std::string bytes;
    };

    void read()
    {
        std::string buffer(kPieceBytes, '\0');
        while (true) {
            const ssize_t size = ::recv(m_from, buffer.data(), buffer.size(), 0);
            if (size <= 0)
                break;
            const auto length = static_cast<std::size_t>(size);
            Piece piece{Clock::now() + m_delay, buffer.substr(0, length)};
            m_pieces.push(piece, length, {});
        }
        m_pieces.close();
    }

    void write()
    {
        bool stands = true;
        while (auto piece = m_pieces.pop()) {
            std::this_thread::sleep_until(piece->due);
            stands = stands && sendAll(m_to, piece->bytes);
        }
        ::shutdown(m_to, SHUT_WR);
    }

    const int m_from;
    const int m_to;
    const std::chrono::milliseconds m_delay;
    BoundedQueue<Piece> m_pieces{kMostBytes};
    std::jthread m_reader;
    std::jthread m_writer;
};

} // namespace

DelayedLink::DelayedLink(std::chrono::milliseconds delay)
    : LoopbackRelay([delay](int client, int server, const std::stop_token &stop) {
        // First: the pumps are waited for while it stands.
        const std::stop_callback end(stop, [&] {
            ::shutdown(client, SHUT_RDWR);
            ::shutdown(server, SHUT_RDWR);
        });
        const Pump there(client, server, delay);
        const Pump back(server, client, delay);
    })
{
}

} // namespace hubscope::test
