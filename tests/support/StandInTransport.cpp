// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/StandInTransport.h"

#include "support/KafkaWire.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hubscope::test {

namespace {

/// Requests of a reading client are small.
constexpr std::int32_t kMostRequest = 1024 * 1024;

template <typename T, auto Free>
struct OpenSslFree
{
    void operator()(T *object) const { Free(object); }
};
using Bio = std::unique_ptr<BIO, OpenSslFree<BIO, BIO_free>>;
using Certificate = std::unique_ptr<X509, OpenSslFree<X509, X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, OpenSslFree<EVP_PKEY, EVP_PKEY_free>>;

Bio bioOf(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

bool useIdentity(SSL_CTX *context, const ServerIdentity &identity)
{
    const Bio chain = bioOf(identity.certificatePem);
    const Bio keyBytes = bioOf(identity.keyPem);
    const Certificate leaf(PEM_read_bio_X509(chain.get(), nullptr, nullptr, nullptr));
    const Key key(PEM_read_bio_PrivateKey(keyBytes.get(), nullptr, nullptr, nullptr));
    if (!leaf || !key || SSL_CTX_use_certificate(context, leaf.get()) != 1 ||
        SSL_CTX_use_PrivateKey(context, key.get()) != 1)
        return false;
    while (const Certificate next{PEM_read_bio_X509(chain.get(), nullptr, nullptr, nullptr)}) {
        if (SSL_CTX_add1_chain_cert(context, next.get()) != 1)
            return false;
    }
    ERR_clear_error();
    return true;
}

} // namespace

Transport::Transport(int fd, std::function<bool()> over)
    : m_fd(fd)
    , m_over(std::move(over))
{
    ::fcntl(m_fd, F_SETFL, ::fcntl(m_fd, F_GETFL) | O_NONBLOCK);
}

Transport::~Transport()
{
    m_tls.reset();
    if (m_fd >= 0)
        ::close(m_fd);
}

bool Transport::wait(short events)
{
    while (!m_over()) {
        pollfd entry{m_fd, events, 0};
        if (::poll(&entry, 1, kPollMs) > 0)
            return true;
    }
    return false;
}

bool Transport::waitForData()
{
    return wait(POLLIN);
}

bool Transport::startTls(const ServerIdentity &identity, int newestTls)
{
    m_context.reset(SSL_CTX_new(TLS_server_method()));
    if (!m_context || !useIdentity(m_context.get(), identity))
        qFatal("The stand-in needs an identity for TLS: see TestCertificates::issue()");
    if (newestTls != 0) {
        // What is old is also below what OpenSSL thinks safe.
        SSL_CTX_set_security_level(m_context.get(), 0);
        SSL_CTX_set_max_proto_version(m_context.get(), newestTls);
    }
    m_tls.reset(SSL_new(m_context.get()));
    SSL_set_fd(m_tls.get(), m_fd);
    for (;;) {
        const int result = SSL_accept(m_tls.get());
        if (result == 1)
            return true;
        const int why = SSL_get_error(m_tls.get(), result);
        ERR_clear_error();
        if ((why != SSL_ERROR_WANT_READ && why != SSL_ERROR_WANT_WRITE) ||
            !wait(why == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT))
            return false;
    }
}

QByteArray Transport::read(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qsizetype have = 0;
    while (have < size) {
        char *to = bytes.data() + have;
        const auto room = static_cast<std::size_t>(size - have);
        bool again = false;
        ssize_t got = 0;
        if (m_tls) {
            got = SSL_read(m_tls.get(), to, static_cast<int>(room));
            again = got <= 0 && SSL_get_error(m_tls.get(), static_cast<int>(got)) == SSL_ERROR_WANT_READ;
            ERR_clear_error();
        } else {
            got = ::recv(m_fd, to, room, 0);
            again = got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
        }
        if (got > 0)
            have += got;
        else if (!again || !wait(POLLIN))
            return {};
    }
    return bytes;
}

bool Transport::write(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const char *from = bytes.constData() + sent;
        const auto left = static_cast<std::size_t>(bytes.size() - sent);
        bool again = false;
        ssize_t put = 0;
        if (m_tls) {
            put = SSL_write(m_tls.get(), from, static_cast<int>(left));
            again = put <= 0 && SSL_get_error(m_tls.get(), static_cast<int>(put)) == SSL_ERROR_WANT_WRITE;
            ERR_clear_error();
        } else {
            put = ::send(m_fd, from, left, MSG_NOSIGNAL);
            again = put < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
        }
        if (put > 0)
            sent += put;
        else if (!again || !wait(POLLOUT))
            return false;
    }
    return true;
}

std::optional<QByteArray> Transport::readFrame()
{
    const QByteArray head = read(4);
    if (head.isEmpty())
        return std::nullopt;
    const auto size = WireReader(head).number<std::int32_t>();
    if (size <= 0 || size > kMostRequest)
        return std::nullopt;
    QByteArray body = read(size);
    if (body.isEmpty())
        return std::nullopt;
    return body;
}

bool Transport::writeFrame(const QByteArray &bytes)
{
    return write(WireWriter().bytes(bytes).data());
}

QByteArray Transport::readHead()
{
    constexpr qsizetype kMostHead = 16 * 1024;
    QByteArray head;
    while (!head.endsWith("\r\n\r\n") && head.size() < kMostHead) {
        const QByteArray next = read(1);
        if (next.isEmpty())
            return {};
        head += next;
    }
    return head;
}

void Transport::drain()
{
    // What is left unread turns the FIN of close() into an RST.
    char rest[4096];
    while (::recv(m_fd, rest, sizeof rest, MSG_DONTWAIT) > 0) {
    }
}

void Transport::suffer(Mishap mishap, const QByteArray &answer)
{
    switch (mishap) {
    case Mishap::Answer:
        ::send(m_fd, answer.constData(), static_cast<std::size_t>(answer.size()), MSG_NOSIGNAL);
        ::shutdown(m_fd, SHUT_WR);
        // Until the other side has read it and hung up.
        while (wait(POLLIN)) {
            char rest[4096];
            if (::recv(m_fd, rest, sizeof rest, 0) <= 0)
                break;
        }
        break;
    case Mishap::Close:
        drain();
        break;
    case Mishap::Reset: {
        const linger hard{1, 0};
        ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        break;
    }
    case Mishap::Silence:
        // Until the other side hangs up; what it sends is swallowed.
        while (wait(POLLIN)) {
            char rest[4096];
            if (::recv(m_fd, rest, sizeof rest, 0) <= 0)
                break;
        }
        break;
    }
    ::close(std::exchange(m_fd, -1));
}

} // namespace hubscope::test
