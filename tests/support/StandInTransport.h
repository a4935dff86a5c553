// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/StandIn.h"

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

#include <openssl/ssl.h>

namespace hubscope::test {

/// How long the end of a stand-in may go unseen.
inline constexpr int kPollMs = 20;

/// Whether others may bind the port while nobody listens on it, and soon after.
enum class Reuse { No, Yes };

/// A socket bound to loopback; 0 takes a free port. Aborts the test if there is none.
int bindLoopback(std::uint16_t &port, Reuse reuse = Reuse::Yes);

/// One accepted connection, in the clear or by TLS. Every wait ends when `over` is true.
class Transport
{
public:
    Transport(int fd, std::function<bool()> over);
    ~Transport();
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;

    /// False if the other side hung up, or it is over.
    bool waitForData();
    /// `newestTls`: see Behaviour.
    bool startTls(const ServerIdentity &identity, int newestTls = 0);
    /// A request without its size.
    std::optional<QByteArray> readFrame();
    bool writeFrame(const QByteArray &bytes);
    /// The head of an HTTP request, its empty line included; empty if none came.
    QByteArray readHead();
    bool write(const QByteArray &bytes);
    void suffer(Mishap mishap, const QByteArray &answer);

private:
    template <auto Free>
    struct Deleter
    {
        template <typename T>
        void operator()(T *object) const
        {
            Free(object);
        }
    };

    bool wait(short events);
    /// Reads exactly `size` bytes; empty if the other side hung up.
    QByteArray read(qsizetype size);
    void drain();

    int m_fd;
    std::function<bool()> m_over;
    std::unique_ptr<SSL_CTX, Deleter<SSL_CTX_free>> m_context;
    std::unique_ptr<SSL, Deleter<SSL_free>> m_tls;
};

} // namespace hubscope::test
