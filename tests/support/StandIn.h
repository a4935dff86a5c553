// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/TestCertificates.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace hubscope::test {

/// Kafka's numbers of the requests that the stand-in knows.
enum class Api : std::int16_t {
    Produce = 0,
    Fetch = 1,
    ListOffsets = 2,
    Metadata = 3,
    OffsetCommit = 8,
    OffsetFetch = 9,
    FindCoordinator = 10,
    JoinGroup = 11,
    Heartbeat = 12,
    LeaveGroup = 13,
    SyncGroup = 14,
    SaslHandshake = 17,
    ApiVersions = 18,
    InitProducerId = 22,
    SaslAuthenticate = 36,
};

/// Where a connection can be made to go wrong: each is before the stand-in answers.
enum class Point {
    Never,
    Accept,
    ClientHello,
    Tls,
    ApiVersions,
    SaslHandshake,
    SaslAuthenticate,
    Metadata,
    FindCoordinator,
    ListOffsets,
    Fetch,
    Produce
};

/// What happens there.
enum class Mishap {
    Close,
    /// RST in place of FIN.
    Reset,
    /// Keeps the connection, says nothing any more.
    Silence,
    /// `Behaviour::answer` as it is, in the clear, then Close. For Accept and ClientHello.
    Answer,
};

struct StandInRecord
{
    QByteArray body;
    /// Milliseconds since 1970 UTC, as log append time.
    std::int64_t enqueuedMs = 0;
};

struct StandInPartition
{
    std::vector<StandInRecord> records = {};
    /// Offset of the first record: above 0, older ones have "expired".
    std::int64_t low = 0;

    std::int64_t end() const { return low + static_cast<std::int64_t>(records.size()); }
};

/// One event hub. Errors are Kafka's codes, 0 for none.
struct StandInTopic
{
    std::vector<StandInPartition> partitions = std::vector<StandInPartition>(4);
    int metadataError = 0;
    int listOffsetsError = 0;
    int fetchError = 0;
    int produceError = 0;
};

/// What a policy may: refused with 29 where it may not, as Event Hubs does.
struct StandInRights
{
    bool listen = true;
    bool send = true;
    /// False: its key is not the right one.
    bool signIn = true;
};

/// Everything that can be set; the default is a healthy, empty namespace with the event hub
/// `insights-operational-logs`.
struct Behaviour
{
    /// TLS with this identity. Off: SASL in the clear (the emulator).
    bool tls = true;
    ServerIdentity identity = {};
    /// The newest version of TLS that it speaks, as OpenSSL numbers them (TLS1_1_VERSION); 0: all it knows.
    int newestTls = 0;
    /// Off together with `tls`: the demo hub.
    bool sasl = true;
    /// What metadata names as the broker's host: clients connect there next, at the stand-in's own port.
    QByteArray advertisedHost = "localhost";

    Point point = Point::Never;
    Mishap mishap = Mishap::Close;
    QByteArray answer = "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n";

    QByteArrayList mechanisms = {"PLAIN"};
    /// The connection string that is let in; empty lets all in. The user must be `$ConnectionString` all the
    /// same.
    QByteArray password = {};
    /// By name; policies that are not here may everything.
    std::map<QByteArray, StandInRights> policies = {};
    /// Refuses every sign-in with this code (e.g. 29 for the address rules) and text; no text is Kafka's
    /// null.
    int saslError = 0;
    std::optional<QByteArray> saslText = {};
    int coordinatorError = 0;
    /// Refuses who wants to join a group, to commit to one or to begin a transaction; there is nobody to let
    /// in, so with 0 the stand-in hangs up.
    int joinError = 0;
    int commitError = 0;
    int transactionError = 0;
    /// What each answer to a fetch says of how long it was held back for want of throughput units.
    int throttleMs = 0;

    std::map<QByteArray, StandInTopic> topics = {{"insights-operational-logs", {}}};
};

/// A Kafka broker on loopback, just enough for librdkafka 2.8 to sign in, read and send: what shows the
/// faults a real broker or the client's mock cluster cannot show. One broker (id 0), groups and transactions
/// only to be refused, no compression.
///
///     TestCertificates authority;
///     StandIn hub({.identity = authority.issue()});
///     hub.publish("insights-operational-logs", 0, R"({"records":[]})");
///     … connect to localhost:hub.port() with authority.caFile() as CA file …
///     hub.change([](Behaviour &b) { b.saslError = 29; b.saslText = "The request was rejected by firewall
///     checks."; });
///
/// Thread: a thread that accepts and one for each connection; every call may come from any thread.
class StandIn
{
public:
    explicit StandIn(Behaviour behaviour = {});
    ~StandIn();
    StandIn(const StandIn &) = delete;
    StandIn &operator=(const StandIn &) = delete;

    /// On 127.0.0.1; the same after goDown() and comeBack().
    std::uint16_t port() const;

    /// Takes effect with the next request, `identity`, `newestTls` and `tls` with the next
    /// connection.
    void change(const std::function<void(Behaviour &)> &edit);
    /// Appends a record, enqueued now if no time is given, and returns its offset. Waiting fetches get it at
    /// once.
    std::int64_t publish(const QByteArray &topic, int partition, const QByteArray &body,
                         std::int64_t enqueuedMs = 0);

    /// Drops all connections and refuses new ones.
    void goDown();
    void comeBack();
    /// Drops all connections; new ones are welcome.
    void dropConnections();

    /// Connections accepted so far.
    int connections() const;
    /// Requests of this kind so far: what proves that nothing was committed and no group joined.
    int requests(Api api) const;

    struct Shared;

private:
    std::shared_ptr<Shared> m_shared;
    struct Private;
    std::unique_ptr<Private> d;
};

/// A port on loopback that answers nothing, not even a refusal: what a firewall that drops packets looks
/// like.
class BlackHole
{
public:
    BlackHole();
    ~BlackHole();
    BlackHole(const BlackHole &) = delete;
    BlackHole &operator=(const BlackHole &) = delete;

    std::uint16_t port() const { return m_port; }

private:
    std::vector<int> m_sockets;
    std::uint16_t m_port = 0;
};

/// A port on loopback where nothing listens; one of eight in turn.
std::uint16_t closedPort();

} // namespace hubscope::test
