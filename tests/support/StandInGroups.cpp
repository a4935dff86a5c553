// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/StandInGroups.h"

#include "support/KafkaWire.h"

namespace hubscope::test {

namespace {

QByteArray joinGroup(int error)
{
    // generation, protocol, leader, member, members
    return WireWriter().i16(error).i32(-1).string("").string("").string("").i32(0).data();
}

QByteArray commitOffsets(const Request &request, int error)
{
    WireReader in(request.body);
    in.string();
    in.number<std::int32_t>();
    in.string();
    in.number<std::int64_t>();
    WireWriter topics;
    std::int64_t topicCount = 0;
    in.array([&] {
        ++topicCount;
        topics.string(in.string());
        WireWriter partitions;
        std::int64_t count = 0;
        in.array([&] {
            ++count;
            partitions.i32(in.number<std::int32_t>()).i16(error);
            in.number<std::int64_t>();
            in.string();
        });
        topics.i32(count).raw(partitions.data());
    });
    return WireWriter().i32(topicCount).raw(topics.data()).data();
}

QByteArray initProducerId(int error)
{
    // throttled for, error, producer, epoch
    return WireWriter().i32(0).i16(error).i64(std::int64_t{-1}).i16(-1).data();
}

} // namespace

std::optional<QByteArray> refusalOf(const Request &request, const Behaviour &behaviour)
{
    if (request.api == Api::JoinGroup && behaviour.joinError != 0)
        return joinGroup(behaviour.joinError);
    if (request.api == Api::OffsetCommit && behaviour.commitError != 0)
        return commitOffsets(request, behaviour.commitError);
    if (request.api == Api::InitProducerId && behaviour.transactionError != 0)
        return initProducerId(behaviour.transactionError);
    return std::nullopt;
}

} // namespace hubscope::test
