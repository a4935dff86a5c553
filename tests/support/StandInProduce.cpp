// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/StandInProduce.h"

#include "support/KafkaWire.h"

#include <QDateTime>

namespace hubscope::test {

namespace {

constexpr int kUnknownTopic = 3;

/// Offset of the first record, or the error.
struct Taken
{
    int error = 0;
    std::int64_t offset = -1;
};

Taken take(Behaviour &behaviour, const QByteArray &name, int number, const QByteArray &batch, int refusal)
{
    const auto topic = behaviour.topics.find(name);
    if (topic == behaviour.topics.end() || number < 0 ||
        static_cast<std::size_t>(number) >= topic->second.partitions.size())
        return {kUnknownTopic};
    if (refusal != 0 || topic->second.produceError != 0)
        return {refusal != 0 ? refusal : topic->second.produceError};
    StandInPartition &partition = topic->second.partitions[static_cast<std::size_t>(number)];
    const std::int64_t first = partition.end();
    for (const QByteArray &body : recordsOf(batch))
        partition.records.push_back({body, QDateTime::currentMSecsSinceEpoch()});
    return {0, first};
}

} // namespace

QByteArray produce(const Request &request, Behaviour &behaviour, int refusal)
{
    WireReader in(request.body);
    if (request.version >= 3)
        in.string(); // transactional id
    in.number<std::int16_t>();
    in.number<std::int32_t>();
    WireWriter topics;
    std::int64_t topicCount = 0;
    in.array([&] {
        ++topicCount;
        const QByteArray name = in.string();
        WireWriter partitions;
        std::int64_t count = 0;
        in.array([&] {
            ++count;
            const auto number = in.number<std::int32_t>();
            const Taken taken = take(behaviour, name, number, in.bytes(), refusal);
            partitions.i32(number).i16(taken.error).i64(taken.offset);
            if (request.version >= 2)
                partitions.i64(std::int64_t{-1});
        });
        topics.string(name).i32(count).raw(partitions.data());
    });
    WireWriter out;
    out.i32(topicCount).raw(topics.data());
    if (request.version >= 1)
        out.i32(0);
    return out.data();
}

} // namespace hubscope::test
