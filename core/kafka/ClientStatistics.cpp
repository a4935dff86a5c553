// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/ClientStatistics.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hubscope::kafka {

using namespace Qt::StringLiterals;

namespace {

std::int64_t number(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toInteger(-1);
}

} // namespace

bool ClientStatistics::Broker::answers() const
{
    return up && silence < kSilenceLimit;
}

bool ClientStatistics::isHealthy() const
{
    return !partitions.empty() && std::ranges::all_of(partitions, [this](const auto &entry) {
        const auto broker = brokers.find(entry.second.leader);
        return broker != brokers.end() && broker->second.answers();
    });
}

bool ClientStatistics::isConnected() const
{
    return std::ranges::any_of(brokers, [](const auto &entry) { return entry.second.answers(); });
}

std::chrono::milliseconds ClientStatistics::throttled() const
{
    std::chrono::milliseconds longest{0};
    for (const auto &[id, broker] : brokers)
        longest = std::max(longest, broker.throttled);
    return longest;
}

ClientStatistics parseStatistics(const QByteArray &json, const QByteArray &topic)
{
    ClientStatistics statistics;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    for (const QJsonValue &value : root.value("brokers"_L1).toObject()) {
        const QJsonObject broker = value.toObject();
        const auto id = static_cast<std::int32_t>(number(broker, "nodeid"_L1));
        // Bootstrap entries and the coordinator's have no number of their own.
        if (id < 0 || broker.value("source"_L1).toString() == "logical"_L1)
            continue;
        auto &row = statistics.brokers[id];
        const QString state = broker.value("state"_L1).toString();
        row.up = state == "UP"_L1 || state == "UPDATE"_L1 || state == "REAUTH"_L1;
        if (number(broker, "waitresp_cnt"_L1) > 0)
            row.silence = std::chrono::microseconds(std::max<std::int64_t>(number(broker, "rxidle"_L1), 0));
        row.throttled = std::chrono::milliseconds(
            std::max<std::int64_t>(number(broker.value("throttle"_L1).toObject(), "max"_L1), 0));
    }
    const QJsonObject entry = root.value("topics"_L1).toObject().value(QString::fromUtf8(topic)).toObject();
    for (const QJsonValue &value : entry.value("partitions"_L1).toObject()) {
        const QJsonObject partition = value.toObject();
        const auto id = static_cast<std::int32_t>(number(partition, "partition"_L1));
        if (id < 0 || partition.value("unknown"_L1).toBool())
            continue;
        statistics.partitions[id] = {.leader = static_cast<std::int32_t>(number(partition, "leader"_L1)),
                                     .low = std::max<std::int64_t>(number(partition, "lo_offset"_L1), -1),
                                     .end = std::max<std::int64_t>(number(partition, "hi_offset"_L1), -1)};
    }
    return statistics;
}

} // namespace hubscope::kafka
