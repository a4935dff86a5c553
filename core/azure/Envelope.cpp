// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/Envelope.h"

#include <algorithm>
#include <array>

namespace hubscope::azure {

namespace {

constexpr std::string_view kRecords = "records";
constexpr std::string_view kBody = "body";
/// Keys that a record has and a wrapping has not.
constexpr std::array<std::string_view, 6> kRecordKeys{"category", "operationName", "resourceId",
                                                      "time",     "properties",    "timeGenerated"};
/// What the client libraries of Event Hubs write beside `body`.
constexpr std::array<std::string_view, 16> kTransportKeys{
    "body",         "offset",          "sequenceNumber", "partitionKey", "partitionId",      "partition",
    "enqueuedTime", "enqueuedTimeUtc", "properties",     "contentType",  "systemProperties", "correlationId",
    "messageId",    "annotations",     "topic",          "consumerGroup"};

template <std::size_t count>
bool isAmong(std::string_view key, const std::array<std::string_view, count> &keys)
{
    return std::ranges::any_of(keys, [&](std::string_view known) { return equalsIgnoringCase(key, known); });
}

bool looksLikeRecord(JsonValue object)
{
    return std::ranges::any_of(kRecordKeys, [&](std::string_view key) { return bool(object.member(key)); });
}

bool hasOneMember(JsonValue object)
{
    unsigned members = 0;
    object.forEachMember([&](std::string_view, JsonValue) { return ++members < 2; });
    return members == 1;
}

bool hasOnlyTransportKeys(JsonValue object)
{
    bool only = true;
    object.forEachMember(
        [&](std::string_view key, JsonValue) { return only = isAmong(key, kTransportKeys); });
    return only;
}

JsonValue firstElement(JsonValue array)
{
    JsonValue first;
    array.forEachElement([&](JsonValue element) {
        first = element;
        return false;
    });
    return first;
}

bool canWrap(JsonValue value)
{
    return value.isArray() || value.isObject() || value.isString();
}

/// Whether `object` is the envelope of its `records`, and not a record that has such a key.
bool isEnvelope(JsonValue object, JsonValue records)
{
    return (canWrap(records) || isEmpty(records)) &&
           (hasOneMember(object) || !looksLikeRecord(object) ||
            looksLikeRecord(records.isArray() ? firstElement(records) : records));
}

bool isWrapper(JsonValue object, JsonValue body)
{
    return canWrap(body) && ((body.isObject() && body.member("records")) || hasOnlyTransportKeys(object));
}

} // namespace

bool isEmpty(JsonValue records)
{
    return records.type() == JsonType::Null || records.isEmptyContainer() ||
           (records.isString() && records.inner().empty());
}

Wrapped wrappedBy(JsonValue object)
{
    constexpr unsigned kMostMembers = 8;
    unsigned members = 0;
    Wrapped found;
    object.forEachMember([&](std::string_view key, JsonValue value) {
        if (++members > kMostMembers)
            return false;
        const bool isLong = key.size() == kRecords.size();
        const std::string_view name = isLong ? kRecords : kBody;
        // Nearly every key is neither: its first letter (the quote of an empty one) tells that in one branch.
        if ((*key.data() | 0x20) != name.front())
            return true;
        JsonValue &place = isLong ? found.records : found.body;
        if (!place && equalsIgnoringCase(key, name))
            place = value;
        return true;
    });
    if (found.records && !isEnvelope(object, found.records))
        found.records = {};
    if (found.body && !isWrapper(object, found.body))
        found.body = {};
    return found;
}

JsonValue lastRecordsOf(JsonValue object)
{
    JsonValue last;
    object.forEachMember([&](std::string_view key, JsonValue value) {
        if (equalsIgnoringCase(key, kRecords) && !isEmpty(value))
            last = value;
        return true;
    });
    return last;
}

bool isEmptyMessage(JsonValue value)
{
    if (!value.isObject())
        return value.isArray() && value.isEmptyContainer();
    const JsonValue records = wrappedBy(value).records;
    return records && isEmpty(records) && !lastRecordsOf(value);
}

} // namespace hubscope::azure
