// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/StandInProtocol.h"

#include "support/KafkaWire.h"
#include "support/StandInGroups.h"
#include "support/StandInProduce.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace hubscope::test {

namespace {

constexpr int kUnknownTopic = 3;
constexpr int kOffsetOutOfRange = 1;
constexpr int kNotAllowed = 29;
constexpr int kUnsupportedMechanism = 33;
constexpr int kIllegalSaslState = 34;
constexpr int kUnsupportedVersion = 35;
constexpr int kSignInFailed = 58;

/// What is answered, and in which versions: the lowest that carry record batches.
struct Supported
{
    Api api;
    int lowest;
    int highest;
};
constexpr Supported kSupported[] = {
    {Api::Produce, 0, 3},
    {Api::Fetch, 4, 4},
    {Api::ListOffsets, 1, 1},
    {Api::Metadata, 0, 4},
    {Api::FindCoordinator, 0, 1},
    {Api::SaslHandshake, 0, 1},
    {Api::ApiVersions, 0, 0},
    {Api::SaslAuthenticate, 0, 1},
    // Without all of these a client does not try groups or transactions at all.
    {Api::OffsetCommit, 2, 2},
    {Api::OffsetFetch, 1, 1},
    {Api::JoinGroup, 0, 0},
    {Api::SyncGroup, 0, 0},
    {Api::Heartbeat, 0, 0},
    {Api::LeaveGroup, 0, 0},
    {Api::InitProducerId, 0, 0},
};

const StandInPartition *partitionOf(const StandInTopic &topic, int partition)
{
    const bool known = partition >= 0 && static_cast<std::size_t>(partition) < topic.partitions.size();
    return known ? &topic.partitions[static_cast<std::size_t>(partition)] : nullptr;
}

const StandInTopic *topicOf(const Behaviour &behaviour, const QByteArray &name)
{
    const auto found = behaviour.topics.find(name);
    return found == behaviour.topics.end() ? nullptr : &found->second;
}

/// Clients ask in the newest version they know and come again with the oldest when told so.
QByteArray apiVersions(const Request &request)
{
    WireWriter out;
    out.i16(request.version > 0 ? kUnsupportedVersion : 0).i32(std::size(kSupported));
    for (const Supported &entry : kSupported)
        out.i16(static_cast<int>(entry.api)).i16(entry.lowest).i16(entry.highest);
    return out.data();
}

QByteArray saslHandshake(const Request &request, const Behaviour &behaviour)
{
    const QByteArray wanted = WireReader(request.body).string();
    WireWriter out;
    out.i16(behaviour.mechanisms.contains(wanted) ? 0 : kUnsupportedMechanism)
        .i32(behaviour.mechanisms.size());
    for (const QByteArray &mechanism : behaviour.mechanisms)
        out.string(mechanism);
    return out.data();
}

QByteArray saslAuthenticate(const Request &request, const Behaviour &behaviour, SignIn &signIn)
{
    // PLAIN: nothing, user and password, each after a NUL.
    const QByteArrayList parts = WireReader(request.body).bytes().split('\0');
    for (const auto &[policy, rights] : behaviour.policies) {
        if (parts.last().contains("SharedAccessKeyName=" + policy + ';'))
            signIn.rights = rights;
    }
    int error = behaviour.saslError;
    std::optional<QByteArray> text = behaviour.saslText;
    if (error == 0 && parts.size() != 3) {
        error = kIllegalSaslState;
    } else if (error == 0 && (parts[1] != "$ConnectionString" || !signIn.rights.signIn ||
                              (!behaviour.password.isEmpty() && parts[2] != behaviour.password))) {
        error = kSignInFailed;
        text = "Authentication failed: unknown user or password";
    }
    signIn.done = error == 0;
    WireWriter out;
    out.i16(error).string(text).bytes({});
    if (request.version >= 1)
        out.i64(0);
    return out.data();
}

void writeTopic(WireWriter &out, int version, const QByteArray &name, const StandInTopic *topic)
{
    const int error = topic ? topic->metadataError : kUnknownTopic;
    out.i16(error).string(name);
    if (version >= 1)
        out.i8(0);
    const std::size_t count = topic && error == 0 ? topic->partitions.size() : 0;
    out.i32(static_cast<std::int64_t>(count));
    for (std::size_t i = 0; i < count; ++i) {
        // no error, partition, leader, one replica, one in sync
        out.i16(0).i32(static_cast<std::int64_t>(i)).i32(0).i32(1).i32(0).i32(1).i32(0);
    }
}

QByteArray metadata(const Request &request, const Behaviour &behaviour, std::uint16_t port)
{
    QByteArrayList names;
    WireReader in(request.body);
    in.array([&] { names.append(in.string()); });

    WireWriter out;
    if (request.version >= 3)
        out.i32(0);
    out.i32(1).i32(0).string(behaviour.advertisedHost).i32(port);
    if (request.version >= 1)
        out.string(std::nullopt);
    if (request.version >= 2)
        out.string("stand-in");
    if (request.version >= 1)
        out.i32(0);
    out.i32(names.size());
    for (const QByteArray &name : std::as_const(names))
        writeTopic(out, request.version, name, topicOf(behaviour, name));
    return out.data();
}

QByteArray findCoordinator(const Request &request, const Behaviour &behaviour, std::uint16_t port)
{
    WireWriter out;
    if (request.version >= 1)
        out.i32(0);
    out.i16(behaviour.coordinatorError);
    if (request.version >= 1)
        out.string(std::nullopt);
    const bool known = behaviour.coordinatorError == 0;
    out.i32(known ? 0 : -1).string(known ? behaviour.advertisedHost : QByteArray()).i32(known ? port : -1);
    return out.data();
}

struct AskedOffset
{
    int partition = 0;
    std::int64_t at = 0;
};
struct AskedTopic
{
    QByteArray name;
    std::vector<AskedOffset> partitions;
};

std::pair<std::int64_t, std::int64_t> offsetAtTime(const StandInPartition &partition, std::int64_t timeMs)
{
    constexpr std::int64_t kEnd = -1;
    constexpr std::int64_t kBeginning = -2;
    if (timeMs == kEnd)
        return {partition.end(), -1};
    if (timeMs == kBeginning)
        return {partition.low, -1};
    const auto found = std::ranges::find_if(
        partition.records, [timeMs](const StandInRecord &r) { return r.enqueuedMs >= timeMs; });
    if (found == partition.records.end())
        return {-1, -1};
    return {partition.low + (found - partition.records.begin()), found->enqueuedMs};
}

QByteArray listOffsets(const Request &request, const Behaviour &behaviour, int refusal)
{
    WireReader in(request.body);
    in.number<std::int32_t>();
    std::vector<AskedTopic> asked;
    in.array([&] {
        AskedTopic &topic = asked.emplace_back(AskedTopic{in.string(), {}});
        in.array([&] {
            const auto partition = in.number<std::int32_t>();
            topic.partitions.push_back({partition, in.number<std::int64_t>()});
        });
    });

    WireWriter out;
    out.i32(static_cast<std::int64_t>(asked.size()));
    for (const AskedTopic &topic : asked) {
        out.string(topic.name).i32(static_cast<std::int64_t>(topic.partitions.size()));
        const StandInTopic *known = topicOf(behaviour, topic.name);
        for (const AskedOffset &entry : topic.partitions) {
            const StandInPartition *partition = known ? partitionOf(*known, entry.partition) : nullptr;
            const int own = refusal != 0 || !known ? refusal : known->listOffsetsError;
            const int error = !partition ? kUnknownTopic : own;
            const auto [offset, time] = error == 0 ? offsetAtTime(*partition, entry.at)
                                                   : std::pair<std::int64_t, std::int64_t>(-1, -1);
            out.i32(entry.partition).i16(error).i64(time).i64(offset);
        }
    }
    return out.data();
}

struct FetchRequest
{
    std::int32_t maxWaitMs = 0;
    std::vector<AskedTopic> topics;
};

FetchRequest parseFetch(const Request &request)
{
    WireReader in(request.body);
    FetchRequest fetch;
    in.number<std::int32_t>();
    fetch.maxWaitMs = in.number<std::int32_t>();
    in.number<std::int32_t>();
    in.number<std::int32_t>();
    in.number<std::int8_t>();
    in.array([&] {
        AskedTopic &topic = fetch.topics.emplace_back(AskedTopic{in.string(), {}});
        in.array([&] {
            const auto partition = in.number<std::int32_t>();
            topic.partitions.push_back({partition, in.number<std::int64_t>()});
            in.number<std::int32_t>();
        });
    });
    return fetch;
}

int fetchError(const StandInTopic *topic, const StandInPartition *partition, std::int64_t at, int refusal)
{
    if (!partition)
        return kUnknownTopic;
    if (refusal != 0)
        return refusal;
    if (topic->fetchError != 0)
        return topic->fetchError;
    return at < partition->low || at > partition->end() ? kOffsetOutOfRange : 0;
}

/// `news` is set if there is a record or an error in it.
QByteArray fetchAnswer(const FetchRequest &fetch, const Behaviour &behaviour, int refusal, bool &news)
{
    // Small, so that a long topic takes more than one round.
    constexpr qsizetype kMostBytes = 256 * 1024;
    WireWriter out;
    out.i32(behaviour.throttleMs).i32(static_cast<std::int64_t>(fetch.topics.size()));
    for (const AskedTopic &topic : fetch.topics) {
        out.string(topic.name).i32(static_cast<std::int64_t>(topic.partitions.size()));
        const StandInTopic *known = topicOf(behaviour, topic.name);
        for (const AskedOffset &entry : topic.partitions) {
            const StandInPartition *partition = known ? partitionOf(*known, entry.partition) : nullptr;
            const int error = fetchError(known, partition, entry.at, refusal);
            QByteArray records;
            for (std::int64_t at = entry.at;
                 error == 0 && at < partition->end() && records.size() < kMostBytes; ++at) {
                const StandInRecord &record =
                    partition->records[static_cast<std::size_t>(at - partition->low)];
                records += recordBatch(at, record.enqueuedMs, record.body);
            }
            news = news || error != 0 || !records.isEmpty();
            const std::int64_t end = error == 0 ? partition->end() : -1;
            out.i32(entry.partition).i16(error).i64(end).i64(end).i32(-1).bytes(records);
        }
    }
    return out.data();
}

QByteArray fetchAndWait(const Request &request, StandIn::Shared &shared, std::unique_lock<std::mutex> &lock,
                        int refusal, const std::function<bool()> &over)
{
    const FetchRequest fetch = parseFetch(request);
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(fetch.maxWaitMs);
    bool news = false;
    QByteArray answer;
    shared.changed.wait_until(lock, deadline, [&] {
        answer = fetchAnswer(fetch, shared.behaviour, refusal, news);
        return news || over();
    });
    return answer;
}

} // namespace

std::optional<Request> parseRequest(const QByteArray &bytes)
{
    WireReader in(bytes);
    Request request;
    request.api = static_cast<Api>(in.number<std::int16_t>());
    request.version = in.number<std::int16_t>();
    request.correlation = in.number<std::int32_t>();
    const QByteArray clientId = in.string();
    if (!in.ok())
        return std::nullopt;
    constexpr qsizetype kFixedHead = 2 + 2 + 4 + 2;
    request.body = bytes.sliced(kFixedHead + clientId.size());
    return request;
}

Point pointOf(Api api)
{
    static constexpr std::pair<Api, Point> kPoints[] = {
        {Api::ApiVersions, Point::ApiVersions},
        {Api::SaslHandshake, Point::SaslHandshake},
        {Api::SaslAuthenticate, Point::SaslAuthenticate},
        {Api::Metadata, Point::Metadata},
        {Api::FindCoordinator, Point::FindCoordinator},
        {Api::ListOffsets, Point::ListOffsets},
        {Api::Fetch, Point::Fetch},
        {Api::Produce, Point::Produce},
    };
    const auto found = std::ranges::find(kPoints, api, &std::pair<Api, Point>::first);
    return found == std::end(kPoints) ? Point::Never : found->second;
}

std::optional<QByteArray> answerTo(const Request &request, StandIn::Shared &shared, SignIn &signIn,
                                   const std::function<bool()> &over)
{
    std::unique_lock lock(shared.mutex);
    const Behaviour &behaviour = shared.behaviour;
    const bool beforeSignIn = request.api == Api::ApiVersions || request.api == Api::SaslHandshake ||
                              request.api == Api::SaslAuthenticate;
    if (!beforeSignIn && behaviour.sasl && !signIn.done)
        return std::nullopt;

    const int listenRefusal = signIn.rights.listen ? 0 : kNotAllowed;
    const int sendRefusal = signIn.rights.send ? 0 : kNotAllowed;
    const auto head = [&] { return WireWriter().i32(request.correlation).data(); };
    switch (request.api) {
    case Api::ApiVersions:
        return head() + apiVersions(request);
    case Api::SaslHandshake:
        return head() + saslHandshake(request, behaviour);
    case Api::SaslAuthenticate:
        return head() + saslAuthenticate(request, behaviour, signIn);
    case Api::Metadata:
        return head() + metadata(request, behaviour, shared.port);
    case Api::FindCoordinator:
        return head() + findCoordinator(request, behaviour, shared.port);
    case Api::ListOffsets:
        return head() + listOffsets(request, behaviour, listenRefusal);
    case Api::Fetch:
        return head() + fetchAndWait(request, shared, lock, listenRefusal, over);
    case Api::OffsetCommit:
    case Api::JoinGroup:
    case Api::InitProducerId:
        return refusalOf(request, behaviour).transform([&](const QByteArray &answer) {
            return head() + answer;
        });
    case Api::Produce: {
        const QByteArray answer = produce(request, shared.behaviour, sendRefusal);
        shared.changed.notify_all();
        return head() + answer;
    }
    case Api::OffsetFetch:
    case Api::Heartbeat:
    case Api::LeaveGroup:
    case Api::SyncGroup:
        break;
    }
    return std::nullopt;
}

} // namespace hubscope::test
