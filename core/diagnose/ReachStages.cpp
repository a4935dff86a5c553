// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// dns and tcp: is there a way to the port?
#include "diagnose/Display.h"
#include "diagnose/Stage.h"
#include "pipeline/ClientCodes.h"

#include <QStringList>
#include <QtTranslation>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hubscope::diagnose {

using pipeline::SourceError;
using pipeline::SourceStage;

namespace {

/// More addresses than these are neither tried nor shown.
constexpr qsizetype kMostAddresses = 16;
/// For the other ports, which say whether the host or only the port is out of reach.
constexpr auto kContrastTime = 1500ms;

QList<Phrase> describe(const QList<Endpoint> &endpoints)
{
    QList<Phrase> addresses;
    for (const Endpoint &endpoint : endpoints) {
        const QString address = endpoint.address.toString();
        addresses.append(endpoint.isPrivate()
                             ? fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "%1 (private)"), {address})
                             : Phrase(address));
    }
    QList<Phrase> facts{Phrase::joined(addresses, u", "_s)};
    if (std::ranges::any_of(endpoints, &Endpoint::isPrivate))
        facts.append(
            fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest",
                                   "a private address: a private endpoint, or DNS of your own network")));
    if (std::ranges::all_of(endpoints, &Endpoint::isIpv6))
        facts.append(fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "no IPv4 address")));
    return facts;
}

/// What the host is an alias of, step by step; only the end of it where the steps are not known.
QStringList aliasesOf(const LookUp &found, const QString &host)
{
    QStringList aliases = found.aliases;
    const bool known = found.canonicalName.isEmpty() ||
                       (QStringList{host} + aliases).contains(found.canonicalName, Qt::CaseInsensitive);
    if (!known)
        aliases.append(found.canonicalName);
    return aliases;
}

/// In the words of the Kafka client, so that one row of the catalogue serves both.
QString wordsFor(const ConnectAttempt &attempt)
{
    if (attempt.error == ETIMEDOUT)
        return u"Connect to %1: Connection setup timed out in state CONNECT"_s.arg(attempt.endpoint.text());
    return u"Connect to %1 failed: %2"_s.arg(attempt.endpoint.text(),
                                             QString::fromLocal8Bit(std::strerror(attempt.error)));
}

/// Which of several failed addresses tells most: one that refused was reached; no route is often IPv6 alone.
int weight(const ConnectAttempt &attempt)
{
    constexpr std::pair<int, int> kWeights[] = {{ECONNREFUSED, 4}, {ETIMEDOUT, 3}, {EACCES, 2}, {EPERM, 2}};
    const auto found = std::ranges::find(kWeights, attempt.error, &std::pair<int, int>::first);
    return 2 * (found == std::end(kWeights) ? 1 : found->second) + (attempt.endpoint.isIpv6() ? 0 : 1);
}

/// How the other ports of Event Hubs fare: web (443) and AMQP (5671). Empty for a demo hub or an emulator,
/// which have none.
struct Contrast
{
    Phrase detail;
    QStringList raw;
};

Contrast contrast(const TestContext &context, const Limits &limits)
{
    if (context.settings.security != pipeline::Security::SaslSsl)
        return {};
    QList<quint16> ports{context.request.httpsPort, context.request.amqpPort};
    ports.removeAll(context.settings.port);
    QList<Endpoint> endpoints;
    for (const Endpoint &endpoint : context.endpoints) {
        for (const quint16 port : std::as_const(ports))
            endpoints.append({endpoint.address, port});
    }
    const QList<ConnectAttempt> attempts = connectEach(endpoints, limits);
    QList<Phrase> parts;
    for (const quint16 port : std::as_const(ports)) {
        const bool open = std::ranges::any_of(attempts, [port](const ConnectAttempt &attempt) {
            return attempt.endpoint.port == port && attempt.error == 0;
        });
        parts.append(fact(open ? QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "port %1 answers")
                               : QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "port %1 gives no connection"),
                          {number(port)}));
    }
    Contrast result{.detail = Phrase::joined(parts, u", "_s), .raw = {}};
    for (const ConnectAttempt &attempt : attempts)
        result.raw.append(attempt.error == 0 ? u"Connect to %1: open"_s.arg(attempt.endpoint.text())
                                             : wordsFor(attempt));
    return result;
}

} // namespace

StageOutcome runDnsStage(TestContext &context, const Limits &limits)
{
    if (context.settings.host.isEmpty())
        return {.state = StageState::Skipped,
                .detail = fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Not run: no host is known")),
                .usable = false};
    return judgeLookUp(context, lookUp(context.settings.host, limits));
}

StageOutcome judgeLookUp(TestContext &context, const LookUp &found)
{
    const QString &host = context.settings.host;
    const QStringList aliases = aliasesOf(found, host);
    const Phrase aliasOf = aliases.isEmpty()
                               ? Phrase()
                               : fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "alias of %1"),
                                      {displayable(aliases.join(u" → "_s))});
    const bool privateLink = std::ranges::any_of(QStringList{host} + aliases, [](const QString &name) {
        return name.contains(".privatelink."_L1, Qt::CaseInsensitive);
    });
    if (found.addresses.isEmpty()) {
        SourceError error;
        error.stage = SourceStage::Dns;
        error.code = pipeline::code::kResolve;
        error.codeName = u"_RESOLVE"_s;
        error.text = found.timedOut ? u"Failed to resolve '%1': lookup took too long"_s.arg(host)
                                    : u"Failed to resolve '%1': %2"_s.arg(
                                          host, found.error.isEmpty() ? u"No addresses"_s : found.error);
        error.raw = error.text;
        QList<Phrase> facts{
            fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "%1 has no address here"), {host}), aliasOf};
        if (privateLink)
            facts.append(fact(QT_TRANSLATE_NOOP(
                "diagnose::ConnectionTest",
                "Private Link, and only the network of its private endpoint knows the address")));
        return failed(context, error, Phrase::joined(facts, kBetween));
    }
    QList<QHostAddress> addresses = found.addresses;
    if (context.settings.ipv4Only) {
        addresses.removeIf(
            [](const QHostAddress &address) { return address.protocol() == QAbstractSocket::IPv6Protocol; });
        if (addresses.isEmpty()) {
            StageOutcome outcome = warned(
                context, u"dns.ipv6-only"_s,
                fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest",
                                       "%1 has no IPv4 address here, and the connection is set to IPv4 only"),
                     {host}));
            outcome.state = StageState::Failed;
            return outcome;
        }
    }
    context.endpoints.clear();
    for (const QHostAddress &address : addresses.first(std::min(addresses.size(), kMostAddresses)))
        context.endpoints.append({address, context.settings.port});

    QList<Phrase> facts = describe(context.endpoints);
    if (const auto more = addresses.size() - context.endpoints.size(); more > 0)
        facts.append(
            fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "%1 more are not tried"), {number(more)}));
    if (addresses.size() < found.addresses.size())
        facts.append(fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "IPv6 passed over, as set")));
    facts.append(aliasOf);
    if (privateLink) {
        facts.append(
            fact(std::ranges::any_of(context.endpoints, &Endpoint::isPrivate)
                     ? QT_TRANSLATE_NOOP("diagnose::ConnectionTest",
                                         "Private Link, and this network resolves its private address")
                     : QT_TRANSLATE_NOOP("diagnose::ConnectionTest",
                                         "Private Link, but this network resolves a public address")));
    }
    const Phrase detail = Phrase::joined(facts, kBetween);
    const bool noIpv4 = std::ranges::all_of(context.endpoints, &Endpoint::isIpv6);
    const bool loopback = std::ranges::all_of(
        context.endpoints, [](const Endpoint &endpoint) { return endpoint.address.isLoopback(); });
    if (noIpv4 && !loopback)
        return warned(context, u"dns.ipv6-only"_s, detail);
    StageOutcome outcome;
    outcome.detail = detail;
    return outcome;
}

StageOutcome runTcpStage(TestContext &context, const Limits &limits)
{
    const QList<ConnectAttempt> attempts =
        connectAny(context.endpoints, limits.within(limits.left() - kContrastTime));
    QStringList raw;
    for (const ConnectAttempt &attempt : attempts) {
        if (attempt.error != 0)
            raw.append(wordsFor(attempt));
    }
    if (!attempts.isEmpty() && attempts.last().error == 0) {
        context.peer = attempts.last().endpoint;
        StageOutcome outcome;
        outcome.detail =
            fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "%1 answered on port %2 after %3 ms"),
                 {context.peer->address.toString(), number(context.peer->port),
                  number(attempts.last().elapsed.count())});
        outcome.raw = raw.join(u'\n');
        return outcome;
    }
    const auto telling = std::ranges::max_element(attempts, {}, weight);
    SourceError error;
    error.stage = SourceStage::Tcp;
    error.code = pipeline::code::kTransport;
    error.codeName = u"_TRANSPORT"_s;
    error.brokerState = u"CONNECT"_s;
    if (telling != attempts.end())
        error.text = wordsFor(*telling);
    const Contrast others = contrast(context, limits.within(kContrastTime));
    error.raw = (raw + others.raw).join(u'\n');
    QList<Phrase> facts{fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "No connection to port %1"),
                             {number(context.settings.port)})};
    if (!others.detail.isEmpty())
        facts.append(
            fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "on the same host %1"), {others.detail}));
    return failed(context, error, Phrase::joined(facts, kBetween));
}

} // namespace hubscope::diagnose
