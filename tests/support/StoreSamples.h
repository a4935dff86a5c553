// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventBatch.h"
#include "insight/EventDecoder.h"
#include "insight/RuleBook.h"
#include "store/StoreReader.h"
#include "store/StoreWriter.h"

#include <QByteArray>
#include <QByteArrayList>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

namespace hubscope::test {

/// A message for decodedBatch(): of `records` sign-ins, or `body` if that is 0.
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
        bytes += message.records > 0 ? signIns(message.offset, message.records) : message.body;
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

/// Everything that is known of an event, as text: an unequal column shows at a glance.
inline QByteArray dumped(const insight::EventRow &row)
{
    QByteArray text;
    const auto add = [&](const char *name, std::string_view value) {
        text.append(name).append('=').append(value.data(), static_cast<qsizetype>(value.size())).append('|');
    };
    const auto number = [&](const char *name, auto value) { add(name, std::to_string(value)); };
    number("time", row.timestampMs);
    number("partition", row.origin.partition);
    number("offset", row.origin.offset);
    number("enqueued", row.origin.enqueuedMs);
    number("record", row.record);
    add("logSet", insight::info(row.logSet).code);
    add("rule", row.rule ? row.rule->id : "none");
    number("json", row.sourceIsJson);
    for (const auto &repair : azure::kRepairs) {
        if (row.repairs.has(repair.id))
            add("repair", repair.name);
    }
    for (const auto &note : insight::kNotes) {
        if (row.notes.has(note.id))
            add("note", note.name);
    }
    add("fault", row.fault.what ? row.fault.what : "");
    number("at", row.fault.what ? row.fault.at : 0);
    add("who", row.who);
    add("whoKey", row.who.empty() ? "" : insight::keyName(row.whoKey));
    add("action", row.action);
    add("actionKey", row.action.empty() ? "" : insight::keyName(row.actionKey));
    add("result", row.result);
    add("resultKey", row.result.empty() ? "" : insight::keyName(row.resultKey));
    add("ip", row.sourceIp);
    add("service", row.service);
    add("category", row.category);
    add("source", row.source);
    return text;
}

inline QByteArrayList dumped(const insight::EventBatch &batch)
{
    QByteArrayList rows;
    for (const insight::EventRow &row : batch.rows())
        rows << dumped(row);
    return rows;
}

/// Partition, offset and record of an event: what must be there exactly once.
using EventId = std::tuple<std::int32_t, std::int64_t, std::uint32_t>;

/// All events of a store in the order of the chunks, the oldest first, or why they cannot be read.
inline store::StoreResult<std::vector<EventId>> storedIds(const QString &folder)
{
    auto reader = store::StoreReader::open(folder);
    if (!reader)
        return std::unexpected(reader.error());
    auto chunks = (*reader)->chunks({.order = store::ChunkFilter::Order::OldestFirst});
    if (!chunks)
        return std::unexpected(chunks.error());
    std::vector<EventId> ids;
    for (const store::ChunkInfo &info : *chunks) {
        auto chunk = (*reader)->read(info);
        if (!chunk)
            return std::unexpected(chunk.error());
        if (!*chunk)
            continue;
        if (const auto loaded = (*reader)->loadBytes(**chunk); !loaded)
            return std::unexpected(loaded.error());
        for (std::size_t row = 0; row < (*chunk)->rows(); ++row)
            ids.emplace_back((*chunk)->origin(row).partition, (*chunk)->origin(row).offset,
                             (*chunk)->record(row));
    }
    return ids;
}

inline store::StoreResult<std::vector<EventId>> sortedIds(const QString &folder)
{
    return storedIds(folder).transform([](std::vector<EventId> ids) {
        std::ranges::sort(ids);
        return ids;
    });
}

/// Records of messages `first` … `first + count - 1` of a partition.
inline std::vector<EventId> expectedIds(std::int32_t partition, std::int64_t first, int count,
                                        int records = 2)
{
    std::vector<EventId> ids;
    for (std::int64_t offset = first; offset < first + count; ++offset) {
        for (int record = 0; record < records; ++record)
            ids.emplace_back(partition, offset, static_cast<std::uint32_t>(record));
    }
    return ids;
}

inline const store::HubName kStoreHub{QStringLiteral("ns.servicebus.windows.net"), QStringLiteral("logs")};

} // namespace hubscope::test
