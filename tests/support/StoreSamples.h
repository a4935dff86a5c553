// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventBatch.h"
#include "insight/EventDecoder.h"
#include "insight/RuleBook.h"
#include "store/StoreWriter.h"

#include <QByteArray>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace hubscope::test {

/// A message for decodedBatch(): `body` empty for one made of `records` sign-ins.
struct StoredMessage
{
    std::int32_t partition = 0;
    std::int64_t offset = 0;
    int records = 2;
    std::int64_t enqueuedMs = 1'795'482'123'123;
    std::string body = {};
};

inline std::string signIns(std::int64_t offset, int records)
{
    std::string body = R"({"records":[)";
    for (int i = 0; i < records; ++i) {
        const std::string number = std::to_string(offset) + "-" + std::to_string(i);
        body += i == 0 ? "" : ",";
        body +=
            R"({"time":"2026-11-24T01:02:03.123Z","category":"SignInLogs","callerIpAddress":"203.0.113.)" +
            std::to_string(offset % 250) + R"(","properties":{"userPrincipalName":"u)" + number +
            R"(@contoso.com","id":")" + number + R"(","status":{"errorCode":0}}})";
    }
    return body + "]}";
}

/// As the decode stage makes it: real messages, really decoded.
inline insight::EventBatchPtr
decodedBatch(const std::vector<StoredMessage> &messages,
             const std::shared_ptr<const insight::RuleBook> &rules = insight::RuleBook::builtIn())
{
    std::string bytes;
    std::vector<std::size_t> begins;
    for (const StoredMessage &message : messages) {
        begins.push_back(bytes.size());
        bytes += message.body.empty() ? signIns(message.offset, message.records) : message.body;
    }
    begins.push_back(bytes.size());
    auto batch = std::make_shared<insight::EventBatch>(std::move(bytes), rules);
    insight::EventDecoder decoder(rules);
    for (std::size_t i = 0; i < messages.size(); ++i) {
        decoder.decode(batch->bytes().substr(begins[i], begins[i + 1] - begins[i]),
                       {messages[i].partition, messages[i].offset, messages[i].enqueuedMs},
                       [&](const insight::InsightEvent &event) { batch->append(event); });
    }
    return batch;
}

/// Messages `first` … `first + count - 1` of one partition.
inline insight::EventBatchPtr numberedMessages(std::int32_t partition, std::int64_t first, int count,
                                               int records = 2)
{
    std::vector<StoredMessage> messages;
    for (int i = 0; i < count; ++i)
        messages.push_back({.partition = partition, .offset = first + i, .records = records});
    return decodedBatch(messages);
}

/// For QVERIFY2, which works out its text in any case.
template <typename T>
QByteArray whyNot(const store::StoreResult<T> &result)
{
    return result ? QByteArray()
                  : store::info(result.error().cause).code + (": " + result.error().detail.toUtf8());
}

inline const store::HubName kStoreHub{QStringLiteral("ns.servicebus.windows.net"), QStringLiteral("logs")};

} // namespace hubscope::test
