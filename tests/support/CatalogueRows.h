// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The 52 known ways in which reading an event hub over Kafka goes wrong, by their numbers in the list that
// the catalogue of faults was made from.
#pragma once

#include "pipeline/ClientCodes.h"
#include "pipeline/SourceError.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>

namespace hubscope::test {

inline constexpr int kCauseCount = 52;

/// What the client says of a cause, as it says it: with prefix, state and time.
struct ToldCause
{
    int number;
    pipeline::SourceStage context;
    int clientCode;
    const char *text;
    const char *code;
    int certificate = 0;
    /// Where one error stands for several causes: the code of this one.
    const char *among = nullptr;
};

/// A cause that no error of the client stands for, and where it is told instead.
struct UntoldCause
{
    int number;
    const char *code;
    const char *reason;
};

/// What Hubscope says of a cause though the client would say something else: it looks before the client does.
struct SoonerCause
{
    int number;
    const char *code;
};

#define BOOTSTRAP "sasl_ssl://contoso.servicebus.windows.net:9093/bootstrap: "
#define BROKER "sasl_ssl://contoso.servicebus.windows.net:9093/0: "
#define VERIFY_FAILED                                                                                        \
    BOOTSTRAP "SSL handshake failed: error:0A000086:SSL routines::certificate verify failed: broker "        \
              "certificate could not be verified, verify that ssl.ca.location is correctly configured or "   \
              "root CA certificates are installed (install ca-certificates package) (after 31ms in state "   \
              "SSL_HANDSHAKE)"

namespace told {

namespace code = pipeline::code;
using enum pipeline::SourceStage;

inline constexpr ToldCause kCauses[] = {
    {1, Client, code::kResolve,
     BOOTSTRAP "Failed to resolve 'contoso.servicebus.windows.net:9093': Name or service not known (after "
               "12ms in state CONNECT)",
     "dns.not-found"},
    {2, Client, code::kTransport,
     BOOTSTRAP "Connect to ipv4#203.0.113.7:9093 failed: Connection refused (after 0ms in state CONNECT)",
     "tcp.refused"},
    {2, Client, code::kTransport,
     BOOTSTRAP "Connect to ipv6#[2001:db8::1]:9093 failed: Connection refused (after 0ms in state CONNECT, 4 "
               "identical error(s) suppressed)",
     "tcp.refused"},
    {3, Client, code::kTransport,
     BOOTSTRAP "Connection setup timed out in state CONNECT (after 10007ms in state CONNECT)", "tcp.timeout"},
    {4, Client, code::kTransport,
     BOOTSTRAP "Connect to ipv4#203.0.113.7:9093 failed: Network is unreachable (after 0ms in state CONNECT)",
     "tcp.unreachable"},
    {4, Client, code::kTransport,
     BOOTSTRAP "Connect to ipv4#203.0.113.7:9093 failed: No route to host (after 3072ms in state CONNECT)",
     "tcp.unreachable"},
    {5, Client, code::kTransport,
     BOOTSTRAP "SSL handshake failed: Disconnected: connecting to a PLAINTEXT broker listener? (after 4ms in "
               "state SSL_HANDSHAKE)",
     "tls.closed"},
    {6, Client, code::kTransport,
     BOOTSTRAP "Connection setup timed out in state SSL_HANDSHAKE (after 9990ms in state SSL_HANDSHAKE)",
     "tls.timeout"},
    {7, Client, code::kSsl,
     BOOTSTRAP "SSL handshake failed: error:0A00010B:SSL routines::wrong version number (after 5ms in state "
               "SSL_HANDSHAKE)",
     "tls.not-tls"},
    {8, Client, code::kSsl, VERIFY_FAILED, "tls.untrusted-issuer", 18},
    {8, Client, code::kSsl, VERIFY_FAILED, "tls.untrusted-issuer", 19},
    {8, Client, code::kSsl, VERIFY_FAILED, "tls.untrusted-issuer", 20},
    {9, Client, code::kSsl, VERIFY_FAILED, "tls.wrong-name", 62},
    {10, Client, code::kSsl, VERIFY_FAILED, "tls.expired", 10},
    {10, Client, code::kSsl, VERIFY_FAILED, "tls.not-yet-valid", 9},
    {11, Client, code::kArgument, "ssl.ca.location failed: error:80000002:system library::system lib",
     "tls.ca-file"},
    {12, Client, code::kSsl,
     BOOTSTRAP "SSL handshake failed: error:0A000102:SSL routines::unsupported protocol (after 5ms in state "
               "SSL_HANDSHAKE)",
     "tls.too-old"},
    {12, Client, code::kSsl,
     BOOTSTRAP "SSL handshake failed: error:0A000080:SSL routines::legacy sigalg disallowed or unsupported "
               "(after 5ms in state SSL_HANDSHAKE)",
     "tls.too-old"},
    {13, Client, code::kTransport,
     "plaintext://contoso.servicebus.windows.net:9093/bootstrap: Disconnected while requesting ApiVersion: "
     "might be caused by incorrect security.protocol configuration (connecting to a SSL listener?) or broker "
     "version is < 0.10 (see api.version.request) (after 8ms in state APIVERSION_QUERY)",
     "tls.expected"},
    {14, Client, code::kTransport,
     BOOTSTRAP "Disconnected while requesting ApiVersion: might be caused by broker version < 0.10 (see "
               "api.version.request) (after 7ms in state APIVERSION_QUERY)",
     "sasl.closed"},
    {14, Client, code::kTransport,
     BOOTSTRAP
     "Receive failed: error:0A000126:SSL routines::unexpected eof while reading (after 7ms in state "
     "APIVERSION_QUERY)",
     "sasl.closed"},
    {15, Client, code::kAuthentication,
     BOOTSTRAP
     "SASL PLAIN mechanism handshake failed: Broker: Unsupported SASL mechanism: broker's supported "
     "mechanisms: OAUTHBEARER (after 9ms in state AUTH_HANDSHAKE)",
     "sasl.mechanism"},
    {16, Client, code::kArgument, "sasl.username and sasl.password must be set", "sasl.no-credentials"},
    {17, Client, code::kAuthentication,
     BOOTSTRAP "SASL authentication error:  (after 110ms in state AUTH_REQ)", "sasl.no-reason"},
    {17, Sasl, code::kIllegalSaslState, "", "sasl.no-reason"},
    {17, Client, 0, "Invalid SASL mechanism response, server may be expecting a different protocol",
     "sasl.no-reason"},
    {17, Client, 0, "Error reading field 'auth_bytes': Bytes size -1 cannot be negative", "sasl.no-reason"},
    {18, Client, code::kAuthentication, BOOTSTRAP "SASL authentication error: (after 90ms in state AUTH_REQ)",
     "sasl.no-reason", 0, "string.malformed"},
    {18, Client, code::kAuthentication,
     BOOTSTRAP "failed: err: Local: Authentication failure: (errno: Invalid argument)", "sasl.no-reason"},
    {19, Client, code::kAuthentication,
     BOOTSTRAP "SASL authentication error: the key does not fit (after 90ms in state AUTH_REQ)",
     "sasl.rejected"},
    {19, Hub, code::kTopicAuthorizationFailed, "Broker: Topic authorization failed", "hub.denied", 0,
     "sasl.rejected"},
    {19, Sasl, code::kAuthentication, "401 InvalidSignature: The token has an invalid signature",
     "sasl.rejected"},
    {21, Listen, code::kTopicAuthorizationFailed,
     "Failed to fetch committed offset for group \"g\" topic insights-operational-logs [0]: Broker: Topic "
     "authorization failed",
     "listen.denied"},
    {21, Read, code::kTopicAuthorizationFailed,
     "Fetch from broker 0 failed: Broker: Topic authorization failed", "listen.denied"},
    {21, Hub, code::kTopicAuthorizationFailed, "Broker: Topic authorization failed", "hub.denied", 0,
     "listen.denied"},
    {21, Client, 0,
     "Unauthorized access. 'Listen' claim(s) are required to perform this operation. Resource: 'sb://…'",
     "listen.denied"},
    {22, Hub, code::kTopicAuthorizationFailed, "Broker: Topic authorization failed", "hub.denied", 0,
     "string.hub-differs"},
    {22, Listen, code::kTopicAuthorizationFailed, "Broker: Topic authorization failed", "listen.denied", 0,
     "string.hub-differs"},
    {23, Read, code::kUnknownTopicOrPartition,
     "Subscribed topic not available: insights-operational-logs: Broker: Unknown topic or partition",
     "hub.not-found"},
    {24, Hub, code::kTopicException, "Broker: Invalid topic", "hub.name"},
    {25, Client, code::kTopicAuthorizationFailed,
     BOOTSTRAP "SASL authentication error: The request was rejected by firewall checks. (after 95ms in state "
               "AUTH_REQ)",
     "sasl.firewall"},
    {26, Client, code::kTopicAuthorizationFailed,
     BOOTSTRAP "SASL authentication error: The request was rejected by firewall checks. (after 95ms in state "
               "AUTH_REQ)",
     "sasl.firewall", 0, "sasl.public-access-off"},
    {28, Client, code::kAuthentication,
     BOOTSTRAP "SASL authentication error: LocalAuthDisabled: Authorization failed because SAS "
               "authentication has been disabled for the namespace. (after 95ms in state AUTH_REQ)",
     "sasl.keys-disabled"},
    {29, Hub, code::kTopicAuthorizationFailed, "Broker: Topic authorization failed", "hub.denied", 0,
     "hub.basic-tier"},
    {29, Client, code::kTransport,
     BOOTSTRAP "Disconnected while requesting ApiVersion: might be caused by broker version < 0.10 (see "
               "api.version.request) (after 7ms in state APIVERSION_QUERY)",
     "sasl.closed", 0, "hub.basic-tier"},
    {31, Client, code::kAuthentication,
     BOOTSTRAP "SASL authentication error: Invalid tenant name (after 88ms in state AUTH_REQ)",
     "sasl.tenant"},
    {32, Client, code::kAuthentication,
     "Failed to acquire SASL OAUTHBEARER token: AADSTS7000215: Invalid client secret provided", "sasl.token"},
    {33, Client, code::kAuthentication,
     "Failed to acquire SASL OAUTHBEARER token: Must supply an unexpired token", "sasl.clock"},
    {34, Client, code::kTransport,
     BOOTSTRAP "Connect to ipv6#[2001:db8::1]:9093 failed: Network is unreachable (after 0ms in state "
               "CONNECT)",
     "tcp.no-ipv6"},
    {35, Client, code::kInvalidGroupId, "FindCoordinator response error: Broker: Invalid group.id",
     "listen.group-name"},
    {36, Client, code::kRebalanceInProgress, "Broker: Group rebalance in progress", "listen.group-shared"},
    {36, Client, code::kUnknownMember, "Broker: Unknown member", "listen.group-shared"},
    {36, Client, code::kIllegalGeneration, "Broker: Specified group generation id is not valid",
     "listen.group-shared"},
    {37, Client, code::kGroupAuthorizationFailed,
     "FindCoordinator response error: Broker: Group authorization failed", "listen.group"},
    {37, Client, code::kGroupAuthorizationFailed, "JoinGroup failed: Broker: Group authorization failed",
     "listen.group"},
    {38, Client, code::kInvalidSessionTimeout, "JoinGroup failed: Broker: Invalid session timeout",
     "listen.session-timeout"},
    {38, Client, code::kArgument, "`max.poll.interval.ms`must be >= `session.timeout.ms`",
     "listen.session-timeout"},
    {39, Client, code::kInconsistentGroupProtocol, "JoinGroup failed: Broker: Inconsistent group protocol",
     "listen.group-protocol"},
    {41, Client, code::kMaxPollExceeded, "Application maximum poll interval (300000ms) exceeded by 255ms",
     "read.too-slow"},
    {42, Read, code::kAutoOffsetReset,
     "fetch failed due to requested offset not available on the broker: Broker: Offset out of range (broker "
     "0)",
     "read.offset-gone"},
    {42, Client, 0, "offset reset (at offset 5, broker 0) to cached BEGINNING offset 0: gone",
     "read.offset-gone"},
    {43, Client, code::kTransport, BROKER "Disconnected (after 240012ms in state UP)",
     "live.connection-lost"},
    {43, Client, code::kTransport, BROKER "1 request(s) timed out: disconnect (after 60012ms in state UP)",
     "live.connection-lost"},
    {43, Client, code::kTransport,
     BROKER "Receive failed: Connection reset by peer (after 240012ms in state UP)", "live.connection-lost"},
    {44, Client, code::kPolicyViolation, "Broker: Policy violation", "live.throttled"},
    {45, Read, code::kUnsupportedForMessageFormat,
     "Broker: Message format on broker does not support request", "read.compression"},
    {45, Read, code::kUnsupportedCompression, "Broker: Unsupported compression type", "read.compression"},
    {45, Read, code::kBadCompression, "Local: Invalid compressed data", "read.compression"},
    {46, Client, code::kInvalidRequest, "Broker: Invalid request", "client.unsupported"},
    {46, Client, code::kTransactionalIdAuthorizationFailed, "Broker: Transactional Id authorization failed",
     "client.unsupported"},
    {46, Client, code::kUnsupportedVersion, "Broker: Unsupported version", "client.unsupported"},
    {49, Read, code::kOffsetOutOfRange, "Broker: Offset out of range", "read.offset-gone", 0,
     "live.failover"},
    {49, Hub, code::kTopicAuthorizationFailed, "Broker: Topic authorization failed", "hub.denied", 0,
     "live.failover"},
    {50, Client, code::kResolve,
     BOOTSTRAP "Failed to resolve 'contoso.servicebus.cloudapi.de:9093': No address associated with hostname "
               "(after 12ms in state CONNECT)",
     "dns.not-found", 0, "cloud.closed"},
    {51, Client, code::kTransport,
     BOOTSTRAP "Connection setup timed out in state CONNECT (after 10007ms in state CONNECT)", "tcp.timeout",
     0, "tcp.proxy-only"},
};

} // namespace told

#undef BOOTSTRAP
#undef BROKER
#undef VERIFY_FAILED

inline constexpr UntoldCause kUntoldCauses[] = {
    {20, "live.key-changed",
     "a connection that stands outlives its key; the next one is refused with the words of cause 19"},
    {27, "sasl.minimum-tls", "the refusal is that of any wrong key"},
    {30, "string.malformed", "the lint refuses a shared access signature before anything is sent"},
    {40, "listen.group", "the client asks again without a word"},
    {47, "content.amqp-headers", "the events arrive"},
    {48, "listen.reader-limit", "only readers by AMQP are turned away"},
    {52, "live.silent", "nothing fails: no event comes"},
};

inline constexpr SoonerCause kSoonerCauses[] = {{16, "string.malformed"}, {52, "read.empty"}};

/// `17 refused without a word` → 17; 0 if the name of a row begins with no number.
inline int causeNumber(QByteArrayView row)
{
    const qsizetype space = row.indexOf(' ');
    return space < 0 ? 0 : row.first(space).toInt();
}

/// True if the cause that the name of a row begins with may be told by this code.
inline bool toldBy(int number, QLatin1StringView code)
{
    const auto fits = [&](const auto &cause) {
        return cause.number == number && code == QLatin1StringView(cause.code);
    };
    return std::ranges::any_of(told::kCauses,
                               [&](const ToldCause &cause) {
                                   return fits(cause) || (cause.number == number && cause.among &&
                                                          code == QLatin1StringView(cause.among));
                               }) ||
           std::ranges::any_of(kUntoldCauses, fits) || std::ranges::any_of(kSoonerCauses, fits);
}

/// Ends the test if a row bears the number of a cause that is told by another code: it would prove nothing.
inline void expectOwnCause(const char *row, const QStringList &codes)
{
    const int number = causeNumber(row);
    const bool own = number == 0 || std::ranges::any_of(codes, [number](const QString &code) {
                         return toldBy(number, QLatin1StringView(code.toLatin1()));
                     });
    if (!own)
        qFatal("the row \"%s\" is not of its cause", row);
}

} // namespace hubscope::test
