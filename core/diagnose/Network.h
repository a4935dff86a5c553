// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <stop_token>

namespace hubscope::diagnose {

/// How long something may block.
struct Limits
{
    std::chrono::steady_clock::time_point deadline;
    std::stop_token stop;

    bool over() const { return stop.stop_requested() || std::chrono::steady_clock::now() >= deadline; }
    std::chrono::milliseconds left() const;
    /// The same stop, and `time` from now at most.
    Limits within(std::chrono::milliseconds time) const;
};

struct Endpoint
{
    QHostAddress address;
    quint16 port = 0;

    /// As the client writes it: `ipv4#203.0.113.7:9093`, `ipv6#[2001:db8::1]:9093`.
    QString text() const;
    bool isIpv6() const { return address.protocol() == QAbstractSocket::IPv6Protocol; }
    /// Of a private, link-local or carrier network: what a private endpoint or a VPN has.
    bool isPrivate() const;
};

struct LookUp
{
    QList<QHostAddress> addresses = {};
    /// Where aliases lead to, e.g. `contoso.privatelink.servicebus.windows.net`; empty if nowhere else.
    QString canonicalName = {};
    /// The aliases on the way there, see AliasChain.h; may be empty though there are some.
    QStringList aliases = {};
    /// getaddrinfo's words; empty if it went well.
    QString error = {};
    bool timedOut = false;
};

/// All addresses of a host, by the system's resolver, and its aliases if a name server tells them at once.
/// The resolver cannot be interrupted, so it runs in a thread that is left behind when the limits are
/// reached; it then ends by itself and touches nothing of ours.
LookUp lookUp(const QString &host, const Limits &limits);

struct ConnectAttempt
{
    Endpoint endpoint;
    /// errno; 0 if it answered, ETIMEDOUT if it never did.
    int error = 0;
    std::chrono::milliseconds elapsed{0};
};

/// Connects to all at once and ends with the first that answers; that one comes last in the list. Nothing is
/// sent.
QList<ConnectAttempt> connectAny(const QList<Endpoint> &endpoints, const Limits &limits);

/// Connects to all at once and waits for each: which ports of a host are open. In the order in which they
/// were settled.
QList<ConnectAttempt> connectEach(const QList<Endpoint> &endpoints, const Limits &limits);

/// What a server says to two empty lines: what a web proxy or another plain-text service gives itself away
/// by. At most 256 bytes; empty if it says nothing.
QByteArray plainAnswer(const Endpoint &endpoint, const Limits &limits);

} // namespace hubscope::diagnose
