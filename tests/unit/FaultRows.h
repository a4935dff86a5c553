// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each row of the catalogue of faults, and each of its patterns, is recognised by.
#pragma once

#include "pipeline/ClientCodes.h"
#include "pipeline/SourceError.h"

namespace hubscope::test::rows {

namespace code = pipeline::code;
using pipeline::SourceStage;

/// An error as the client's adapter hands it over: prefix, state and time already taken off the text.
struct Row
{
    const char *code;
    SourceStage stage;
    int number;
    const char *state;
    const char *text;
    int certificate = 0;
    /// SourceError::codeName, where numbers are not what tells.
    const char *name = "";
};

inline constexpr const char *kVerifyFailed =
    "SSL handshake failed: error:0A000086:SSL routines::certificate verify "
    "failed: broker certificate could not be "
    "verified, verify that ssl.ca.location is correctly configured or root "
    "CA certificates are installed (install "
    "ca-certificates package)";

using enum SourceStage;

inline constexpr Row kRows[] = {
    {"store.disk-full", Store, 0, "", "database or disk is full", 0, "store.disk-full"},
    {"store.input-output", Store, 0, "", "disk I/O error", 0, "store.input-output"},
    {"store.locked", Store, 0, "", "hubscope (process 17, since 2026-11-26T08:57:09Z)", 0, "store.locked"},
    {"store.busy", Store, 0, "", "database is locked", 0, "store.busy"},
    {"store.permission", Store, 0, "", "Permission denied", 0, "store.permission"},
    {"store.symlink", Store, 0, "", "a symbolic link", 0, "store.symlink"},
    {"store.corrupt", Store, 0, "", "database disk image is malformed", 0, "store.corrupt"},
    {"store.kept-aside", Store, 0, "", "kept aside as events.db.damaged-1", 0, "store.kept-aside"},
    {"store.newer", Store, 0, "", "schema 9, this program knows 1", 0, "store.newer"},
    {"store.foreign-file", Store, 0, "", "file is not a database", 0, "store.foreign-file"},
    {"store.no-place", Store, 0, "", "cannot make the folder: Not a directory", 0, "store.no-place"},
    {"store.too-large", Store, 0, "", "70000 events in 900000000 bytes at once", 0, "store.too-large"},
    {"store.out-of-memory", Store, 0, "", "out of memory", 0, "store.out-of-memory"},
    {"send.denied", Send, code::kTopicAuthorizationFailed, "", "Broker: Topic authorization failed"},
    {"send.denied", Client, 0, "",
     "Unauthorized access. 'Send' claim(s) are required to perform this operation."},
    {"send.too-large", Send, code::kMessageTooLarge, "", "Broker: Message size too large"},
    {"send.throttled", Send, code::kPolicyViolation, "", "Broker: Policy violation"},
    {"send.timeout", Send, code::kTimedOut, "", "The hub did not say in time whether it took a sample"},
    {"send.timeout", Send, code::kRequestTimedOut, "", "Broker: Request timed out"},
    {"send.lost", Send, code::kTransport, "", "Local: Broker transport failure"},
    {"send.not-read-back", Read, code::kTimedOut, "", "A sample was not read back in time"},
    {"dns.not-found", Dns, code::kResolve, "CONNECT",
     "Failed to resolve 'nope.servicebus.windows.net:9093': Name or service not known"},
    {"dns.not-found", Dns, code::kResolve, "CONNECT",
     "Failed to resolve 'v6only:9093': No address associated with hostname"},
    {"dns.no-answer", Dns, code::kResolve, "CONNECT",
     "Failed to resolve 'x:9093': Temporary failure in name resolution"},
    {"dns.no-answer", Dns, code::kResolve, "", "Failed to resolve 'x': lookup took too long"},
    {"dns.failed", Dns, code::kResolve, "CONNECT", "Failed to resolve 'x:9093': System error"},
    {"tcp.refused", Tcp, code::kTransport, "CONNECT",
     "Connect to ipv4#203.0.113.7:9093 failed: Connection refused"},
    {"tcp.refused", Tcp, code::kTransport, "CONNECT",
     "Connect to ipv6#[2001:db8::1]:9093 failed: Connection refused"},
    {"tcp.timeout", Tcp, code::kTransport, "CONNECT", "Connection setup timed out in state CONNECT"},
    {"tcp.timeout", Tcp, code::kTransport, "CONNECT",
     "Connect to ipv4#203.0.113.7:9093 failed: Connection timed out"},
    {"tcp.unreachable", Tcp, code::kTransport, "CONNECT",
     "Connect to ipv4#203.0.113.7:9093 failed: Network is unreachable"},
    {"tcp.unreachable", Tcp, code::kTransport, "CONNECT",
     "Connect to ipv4#203.0.113.7:9093 failed: No route to host"},
    {"tcp.no-ipv6", Tcp, code::kTransport, "CONNECT",
     "Connect to ipv6#[2001:db8::1]:9093 failed: Network is unreachable"},
    {"tcp.blocked-here", Tcp, code::kTransport, "CONNECT",
     "Connect to ipv4#203.0.113.7:9093 failed: Operation not permitted"},
    {"tls.closed", Tls, code::kTransport, "SSL_HANDSHAKE",
     "SSL handshake failed: Disconnected: connecting to a PLAINTEXT broker listener?"},
    {"tls.closed", Tls, code::kTransport, "SSL_HANDSHAKE", "Disconnected"},
    {"tls.timeout", Tls, code::kTransport, "SSL_HANDSHAKE",
     "Connection setup timed out in state SSL_HANDSHAKE"},
    {"tls.not-tls", Tls, code::kSsl, "SSL_HANDSHAKE",
     "SSL handshake failed: error:0A00010B:SSL routines::wrong version number"},
    {"tls.not-tls", Tls, code::kSsl, "SSL_HANDSHAKE", "error:0A00010B:SSL routines::wrong version number"},
    {"tls.untrusted-issuer", Tls, code::kSsl, "SSL_HANDSHAKE", kVerifyFailed, 18},
    {"tls.untrusted-issuer", Tls, code::kSsl, "SSL_HANDSHAKE", kVerifyFailed, 19},
    {"tls.untrusted-issuer", Tls, code::kSsl, "SSL_HANDSHAKE", kVerifyFailed, 20},
    {"tls.wrong-name", Tls, code::kSsl, "SSL_HANDSHAKE", kVerifyFailed, 62},
    {"tls.wrong-name", Tls, code::kSsl, "SSL_HANDSHAKE", kVerifyFailed, 64},
    {"tls.expired", Tls, code::kSsl, "SSL_HANDSHAKE", kVerifyFailed, 10},
    {"tls.not-yet-valid", Tls, code::kSsl, "SSL_HANDSHAKE", kVerifyFailed, 9},
    {"tls.revoked", Tls, code::kSsl, "SSL_HANDSHAKE", kVerifyFailed, 23},
    {"tls.weak-certificate", Tls, code::kSsl, "SSL_HANDSHAKE", kVerifyFailed, 66},
    {"tls.certificate", Tls, code::kSsl, "SSL_HANDSHAKE", kVerifyFailed},
    {"tls.ca-file", Client, code::kArgument, "",
     "ssl.ca.location failed: error:80000002:system library::No such file or directory"},
    {"tls.too-old", Tls, code::kSsl, "SSL_HANDSHAKE",
     "SSL handshake failed: error:0A000102:SSL routines::unsupported protocol"},
    {"tls.too-old", Tls, code::kSsl, "SSL_HANDSHAKE",
     "SSL handshake failed: error:0A00042E:SSL routines::tlsv1 alert protocol version"},
    {"tls.refused", Tls, code::kSsl, "SSL_HANDSHAKE",
     "SSL handshake failed: error:0A000410:SSL routines::sslv3 alert handshake failure"},
    {"tls.expected", Sasl, code::kTransport, "APIVERSION_QUERY",
     "Disconnected while requesting ApiVersion: might be caused by incorrect security.protocol configuration "
     "(connecting to a SSL "
     "listener?) or broker version is < 0.10 (see api.version.request)"},
    {"sasl.closed", Sasl, code::kTransport, "DOWN",
     "SASL authentication error: SaslAuthenticateRequest failed: Local: Broker transport failure"},
    {"sasl.closed", Sasl, code::kTransport, "APIVERSION_QUERY",
     "Disconnected while requesting ApiVersion: might be caused by broker version < 0.10 (see "
     "api.version.request)"},
    {"sasl.closed", Sasl, code::kTransport, "APIVERSION_QUERY",
     "Receive failed: error:0A000126:SSL routines::unexpected eof while reading"},
    {"sasl.closed", Sasl, code::kAuthentication, "DOWN",
     "SASL authentication error: SaslAuthenticateRequest failed: Local: Broker transport failure"},
    {"sasl.closed", Sasl, code::kAuthentication, "DOWN",
     "SASL PLAIN mechanism handshake failed: Local: Broker transport failure: broker's supported mechanisms: "
     "(n/a)"},
    {"sasl.mechanism", Sasl, code::kAuthentication, "AUTH_HANDSHAKE",
     "SASL PLAIN mechanism handshake failed: Broker: Unsupported SASL mechanism: broker's supported "
     "mechanisms: OAUTHBEARER"},
    {"sasl.mechanism", Client, code::kTransport, "",
     "SASL Handshake not supported by broker (required by mechanism PLAIN)"},
    {"sasl.no-credentials", Client, code::kArgument, "", "sasl.username and sasl.password must be set"},
    {"sasl.no-reason", Sasl, code::kAuthentication, "AUTH_REQ", ""},
    {"sasl.no-reason", Sasl, code::kAuthentication, "AUTH_REQ", "SASL authentication error: "},
    {"sasl.no-reason", Client, 0, "",
     "Invalid SASL mechanism response, server may be expecting a different protocol"},
    {"sasl.no-reason", Client, 0, "", "Error reading field 'auth_bytes': Bytes size -1 cannot be negative"},
    {"sasl.rejected", Sasl, code::kAuthentication, "AUTH_REQ",
     "SASL authentication error: Authentication failed: Invalid username or password"},
    {"sasl.rejected", Sasl, code::kSaslAuthenticationFailed, "AUTH_REQ",
     "401 InvalidSignature: The token has an invalid signature"},
    {"sasl.rejected", Sasl, code::kTopicAuthorizationFailed, "AUTH_REQ",
     "Broker: Topic authorization failed"},
    {"sasl.firewall", Sasl, code::kTopicAuthorizationFailed, "AUTH_REQ",
     "The request was rejected by firewall checks."},
    {"sasl.firewall", Sasl, code::kAuthentication, "AUTH_REQ",
     "SASL authentication error: The request was rejected by FIREWALL checks."},
    {"sasl.public-access-off", Sasl, code::kAuthentication, "AUTH_REQ",
     "SASL authentication error: Public network access is disabled."},
    {"sasl.keys-disabled", Sasl, code::kAuthentication, "AUTH_REQ",
     "LocalAuthDisabled: Authorization failed because SAS authentication has been disabled for the "
     "namespace."},
    {"sasl.timeout", Sasl, code::kTransport, "AUTH_REQ", "Connection setup timed out in state AUTH_REQ"},
    {"sasl.timeout", Sasl, code::kTimedOut, "", "No answer in time"},
    {"hub.denied", Hub, code::kTopicAuthorizationFailed, "UP", "Broker: Topic authorization failed"},
    {"hub.not-found", Hub, code::kUnknownTopicOrPartition, "UP", "Broker: Unknown topic or partition"},
    {"hub.not-found", Hub, code::kUnknownTopicLocal, "", "Local: Unknown topic"},
    {"hub.not-found", Read, code::kUnknownTopicOrPartition, "",
     "Subscribed topic not available: x: Broker: Unknown topic or partition"},
    {"hub.name", Hub, code::kTopicException, "UP", "Broker: Invalid topic"},
    {"hub.no-leader", Hub, code::kLeaderNotAvailable, "UP", "Broker: Leader not available"},
    {"hub.no-partitions", Hub, 0, "", "The topic has no partitions"},
    {"hub.timeout", Hub, code::kTimedOut, "", "Local: Timed out"},
    {"listen.denied", Listen, code::kTopicAuthorizationFailed, "UP", "Broker: Topic authorization failed"},
    {"listen.denied", Read, code::kTopicAuthorizationFailed, "",
     "Fetch from broker 0 failed: Broker: Topic authorization failed"},
    {"listen.denied", Client, 0, "",
     "Unauthorized access. 'Listen' claim(s) are required to perform this operation."},
    {"listen.timeout", Listen, code::kTimedOut, "", "Local: Timed out"},
    {"listen.group", Hub, code::kGroupAuthorizationFailed, "UP",
     "FindCoordinator response error: Broker: Group authorization failed"},
    {"listen.group", Client, code::kCoordinatorNotAvailable, "", "Broker: Coordinator not available"},
    {"read.hub-recreated", Read, code::kAutoOffsetReset, "",
     "The hub was made anew: what its partition 1 held from offset 7 on was not read, and the new one is "
     "read "
     "from its beginning"},
    {"read.partition-gone", Read, code::kAutoOffsetReset, "",
     "The hub no longer has partition 3; what it held from offset 7 on was not read"},
    {"read.offset-gone", Read, code::kOffsetOutOfRange, "", "Broker: Offset out of range"},
    {"read.offset-gone", Read, code::kAutoOffsetReset, "",
     "fetch failed due to requested offset not available on the broker: Broker: Offset out of range (broker "
     "0)"},
    {"read.compression", Read, code::kBadCompression, "", "Local: Invalid compressed data"},
    {"read.damaged", Read, code::kBadMessage, "", "Local: Bad message format"},
    {"read.too-large", Read, code::kMessageTooLarge, "", "Broker: Message size too large"},
    {"read.timeout", Read, code::kTimedOut, "", "Local: Timed out"},
    {"live.throttled", Read, code::kPolicyViolation, "", "Broker: Policy violation"},
    {"live.connection-lost", Client, code::kTransport, "UP", "Disconnected"},
    {"live.connection-lost", Read, code::kTransport, "UP", "1 request(s) timed out: disconnect"},
    {"live.connection-lost", Read, code::kTransport, "UP", "Receive failed: Connection reset by peer"},
    {"client.all-down", Client, code::kAllBrokersDown, "", "1/1 brokers are down"},
    {"client.resources", Client, code::kSystemResource, "", "Unable to create thread"},
    {"client.settings", Client, code::kArgument, "",
     "Configuration property \"fetch.min.bytes\" value is out of range"},
    {"azure.profiles-failure", Client, 0, "", "Create or update activity log profilesFailure"},
    // Each way of a row to recognise its fault.
    {"sasl.firewall", Sasl, code::kAuthentication, "AUTH_REQ",
     "SASL authentication error: IP address 203.0.113.7 is not allowed"},
    {"sasl.firewall", Sasl, code::kAuthentication, "AUTH_REQ",
     "SASL authentication error: denied by the IP filter"},
    {"sasl.public-access-off", Sasl, code::kAuthentication, "AUTH_REQ",
     "SASL authentication error: public access to the namespace is disabled"},
    {"sasl.public-access-off", Sasl, code::kAuthentication, "AUTH_REQ",
     "SASL authentication error: only by a private endpoint"},
    {"sasl.keys-disabled", Sasl, code::kAuthentication, "AUTH_REQ",
     "SAS authentication has been disabled for the namespace"},
    {"sasl.keys-disabled", Sasl, code::kAuthentication, "AUTH_REQ", "Local auth is disabled"},
    {"sasl.clock", Sasl, code::kAuthentication, "AUTH_REQ",
     "SASL authentication error: The token is not yet valid"},
    {"sasl.token", Client, 0, "", "AADSTS7000222: The provided client secret keys are expired"},
    {"sasl.closed", Sasl, code::kTransport, "AUTH_REQ", "Disconnected"},
    {"sasl.closed", Sasl, code::kTransport, "AUTH_REQ", "Receive failed: Connection reset by peer"},
    {"sasl.mechanism", Sasl, code::kUnsupportedSaslMechanism, "AUTH_HANDSHAKE", "Broker: refused"},
    {"sasl.no-reason", Client, 0, "", "Non-nullable field authBytes was serialized as null"},
    {"sasl.timeout", Sasl, code::kTransport, "AUTH_HANDSHAKE",
     "Connection setup timed out in state AUTH_HANDSHAKE"},
    {"sasl.timeout", Sasl, code::kTransport, "APIVERSION_QUERY",
     "Connection setup timed out in state APIVERSION_QUERY"},
    {"sasl.timeout", Sasl, code::kTransport, "", "Connection setup timed out in state AUTH_REQ"},
    {"sasl.rejected", Client, 0, "", "401 InvalidSignature: The token has an invalid signature"},
    {"sasl.rejected", Client, 0, "", "SASL authentication error: no"},
    {"listen.denied", Client, 0, "", "Fetch from broker 0 failed: Broker: Topic authorization failed"},
    {"hub.denied", Hub, code::kClusterAuthorizationFailed, "UP", "Broker: Cluster authorization failed"},
    {"hub.denied", Client, 0, "", "Broker: Topic authorization failed"},
    {"hub.not-found", Client, 0, "", "Broker: Unknown topic or partition"},
    {"dns.not-found", Client, 0, "", "Name or service not known"},
    {"dns.not-found", Client, 0, "", "No address associated with hostname"},
    {"dns.no-answer", Dns, code::kResolve, "CONNECT", "Failed to resolve 'x:9093': Try again"},
    {"tcp.no-ipv6", Tcp, code::kTransport, "CONNECT",
     "Connect to ipv6#[2001:db8::1]:9093 failed: No route to host"},
    {"tcp.unreachable", Tcp, code::kTransport, "CONNECT",
     "Connect to ipv4#203.0.113.7:9093 failed: Network is down"},
    {"tcp.unreachable", Tcp, code::kTransport, "CONNECT",
     "Connect to ipv4#203.0.113.7:9093 failed: Host is down"},
    {"tcp.blocked-here", Tcp, code::kTransport, "CONNECT",
     "Connect to ipv4#203.0.113.7:9093 failed: Permission denied"},
    {"tcp.timeout", Tcp, code::kTransport, "CONNECT", "Connection setup timed out"},
    {"tcp.timeout", Tcp, code::kTimedOut, "", "Local: Timed out"},
    {"tls.weak-certificate", Tls, code::kSsl, "SSL_HANDSHAKE", "SSL routines::ca md too weak"},
    {"tls.weak-certificate", Tls, code::kSsl, "SSL_HANDSHAKE", "SSL routines::ee key too small"},
    {"tls.ca-file", Tls, 0, "", "The CA file holds no certificate"},
    {"tls.not-tls", Tls, code::kSsl, "SSL_HANDSHAKE", "SSL routines::http request"},
    {"tls.not-tls", Tls, code::kSsl, "SSL_HANDSHAKE", "SSL routines::packet length too long"},
    {"tls.not-tls", Tls, 0, "", "It answers in plain text"},
    {"tls.not-tls", Tls, 0, "", "not an SSL/TLS connection"},
    {"tls.too-old", Tls, code::kSsl, "SSL_HANDSHAKE", "SSL routines::no protocols available"},
    {"tls.too-old", Tls, code::kSsl, "SSL_HANDSHAKE", "SSL routines::dh key too small"},
    {"tls.certificate", Tls, code::kSsl, "SSL_HANDSHAKE", "broker certificate could not be verified"},
    {"tls.certificate", Tls, code::kSsl, "SSL_HANDSHAKE", "signature failure", 7},
    {"tls.closed", Tls, 0, "", "The connection was closed"},
    {"tls.closed", Tls, 0, "", "Connection reset by peer"},
    {"tls.closed", Tls, 0, "", "unexpected eof while reading"},
    {"tls.timeout", Tls, code::kTransport, "SSL_HANDSHAKE", "Handshake timed out"},
    {"tls.timeout", Tls, 0, "", "The handshake has no answer"},
    {"tls.timeout", Tls, 0, "", "The handshake timed out"},
    {"tls.refused", Tls, 0, "", "tlsv1 alert internal error"},
    {"tls.refused", Client, code::kSsl, "", "tlsv1 alert access denied"},
    {"read.too-slow", Client, 0, "", "Application maximum poll interval (300000ms) exceeded by 255ms"},
    {"live.throttled", Read, 0, "", "The request was throttled"},
    {"live.connection-lost", Read, 0, "", "Disconnected"},
    {"live.connection-lost", Read, 0, "", "Receive failed: Broken pipe"},
    {"live.connection-lost", Read, 0, "", "Send failed: Broken pipe"},
    {"live.connection-lost", Read, code::kTransport, "", "1 request(s) timed out: disconnect"},
    {"client.resources", Client, 0, "", "Too many open files"},
    {"client.resources", Client, 0, "", "Cannot allocate memory"},
    {"hub.unrecognised", Hub, 4711, "", "Something nobody has seen yet"},
    {"tls.unrecognised", Tls, 0, "", ""},
};

/// Faults that no error of the client stands for.
inline constexpr const char *kWithoutError[] = {
    "string.malformed", "string.hub-differs",  "string.hub-missing",   "string.remark",      "read.empty",
    "live.silent",      "client.unrecognised", "send.other-namespace", "send.other-log-set", "send.changed"};

/// Only Azure's portal shows them.
inline constexpr const char *kOfThePortal[] = {"azure.policy-rights",    "azure.region",
                                               "azure.trusted-services", "azure.too-many-settings",
                                               "azure.sign-in-licence",  "azure.defender-plan"};

/// Told as another possibility only.
inline constexpr const char *kAmongOthers[] = {"hub.basic-tier", "tcp.proxy-only", "live.failover"};

/// Named by a stage that can only warn.
inline constexpr const char *kOfStages[] = {
    "cloud.unknown-suffix", "cloud.closed",   "dns.ipv6-only",    "https.no-connection", "https.certificate",
    "https.no-answer",      "https.filtered", "https.clock-skew", "content.not-azure",   "content.unsorted"};

} // namespace hubscope::test::rows
