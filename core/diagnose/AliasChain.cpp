// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/AliasChain.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <memory>

#include <arpa/nameser.h>
#include <netinet/in.h>
#include <resolv.h>

using namespace Qt::StringLiterals;

namespace hubscope::diagnose {

namespace {

/// Walks over a message of a name server; past its end nothing more is read.
class Message
{
public:
    explicit Message(QByteArrayView bytes)
        : m_begin(reinterpret_cast<const unsigned char *>(bytes.data()))
        , m_size(bytes.size())
    {
    }

    bool ok() const { return m_ok; }
    quint16 number()
    {
        const unsigned char *at = take(sizeof(quint16));
        return at ? qFromBigEndian<quint16>(at) : quint16{0};
    }
    /// Lower case; what is odd in it stands escaped as `\032`.
    QString name()
    {
        std::array<char, NS_MAXDNAME> text{};
        const int length = m_ok ? dn_expand(m_begin, m_begin + m_size, m_begin + m_at, text.data(),
                                            static_cast<int>(text.size()))
                                : -1;
        take(length);
        return m_ok ? QString::fromLatin1(text.data()).toLower() : QString();
    }
    const unsigned char *take(qsizetype size)
    {
        m_ok = m_ok && size >= 0 && size <= m_size - m_at;
        if (!m_ok)
            return nullptr;
        m_at += size;
        return m_begin + m_at - size;
    }
    qsizetype at() const { return m_at; }
    void goTo(qsizetype at)
    {
        m_ok = m_ok && at >= m_at && at <= m_size;
        m_at = m_ok ? at : m_at;
    }

private:
    const unsigned char *m_begin;
    qsizetype m_size;
    qsizetype m_at = 0;
    bool m_ok = true;
};

bool isAskedFor(const QString &host)
{
    return host.contains(u'.') && QHostAddress(host).isNull() &&
           !host.endsWith(".localhost"_L1, Qt::CaseInsensitive);
}

void useServer(res_state state, const Endpoint &server)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(server.port);
    address.sin_addr.s_addr = htonl(server.address.toIPv4Address());
    state->nscount = 1;
    state->nsaddr_list[0] = address;
}

} // namespace

QStringList aliasesIn(QByteArrayView answer, const QString &host)
{
    Message message(answer);
    message.number(); // of the question
    message.number(); // flags
    const int questions = message.number();
    const int answers = message.number();
    message.number();
    message.number();
    for (int i = 0; i < questions && message.ok(); ++i) {
        message.name();
        message.take(NS_QFIXEDSZ);
    }
    QHash<QString, QString> targets;
    for (int i = 0; i < answers && message.ok(); ++i) {
        const QString owner = message.name();
        const quint16 type = message.number();
        message.number();
        message.take(sizeof(quint32)); // how long it may be kept
        const quint16 size = message.number();
        const qsizetype end = message.at() + size;
        const QString target = type == ns_t_cname ? message.name() : QString();
        message.goTo(end);
        if (message.ok() && !target.isEmpty())
            targets.insert(owner, target);
    }
    QStringList aliases;
    QString name = host.toLower();
    while (aliases.size() < kMostAliases) {
        // Taken out: nobody is led in circles.
        name = targets.take(name);
        if (name.isEmpty())
            break;
        aliases.append(name);
    }
    return aliases;
}

QStringList askForAliases(const QString &host, const std::optional<Endpoint> &server)
{
    if (!isAskedFor(host))
        return {};
    struct __res_state state = {};
    if (res_ninit(&state) != 0)
        return {};
    const std::unique_ptr<struct __res_state, decltype(&res_nclose)> closer(&state, &res_nclose);
    state.retrans = 1; // seconds
    state.retry = 1;
    // What does not fit into one datagram is not worth another connection.
    state.options |= RES_IGNTC;
    if (server)
        useServer(&state, *server);
    // Not by res_nquery(): an answer without an address is none to it, whatever aliases stand there.
    std::array<unsigned char, NS_PACKETSZ> question{};
    const int asked = res_nmkquery(&state, ns_o_query, host.toLatin1().constData(), ns_c_in, ns_t_a, nullptr,
                                   0, nullptr, question.data(), static_cast<int>(question.size()));
    std::array<unsigned char, NS_MAXMSG> answer{};
    const int size = asked <= 0 ? 0
                                : res_nsend(&state, question.data(), asked, answer.data(),
                                            static_cast<int>(answer.size()));
    if (size <= 0)
        return {};
    const auto held = std::min(static_cast<std::size_t>(size), answer.size());
    return aliasesIn(QByteArrayView(answer.data(), static_cast<qsizetype>(held)), host);
}

} // namespace hubscope::diagnose
