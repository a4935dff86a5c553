// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/InsightEvent.h"

#include "azure/JsonText.h"
#include "insight/RuleBook.h"

#include <array>
#include <chrono>
#include <format>

namespace hubscope::insight {

namespace {

constexpr std::array<std::string_view, kKeyCount> kKeyNames{
    "user",
    "account",
    "source_user",
    "source_account",
    "result",
    "source_ip",
    "action",
    "service",
    "authentication_target",
    "user_agent",
    "geoip_city",
    "geoip_region",
    "geoip_country_code",
    "geoip_country_name",
    "severity",
    "type",
    "title",
    "asset",
    "target_user",
    "target_account",
    "group",
    "source_data",
};

void appendMember(std::string &out, std::string_view key, std::string_view value)
{
    out += ',';
    azure::appendQuoted(out, key);
    out += ':';
    azure::appendQuoted(out, value);
}

/// The names of those rows of the table (kRepairs, kNotes) that are in the set.
template <typename Set, typename Table>
void appendNames(std::string &out, std::string_view key, Set set, const Table &table)
{
    out += ",\"";
    out += key;
    out += "\":[";
    const char *separator = "";
    for (const auto &row : table) {
        if (!set.has(row.id))
            continue;
        out += separator;
        azure::appendQuoted(out, row.name);
        separator = ",";
    }
    out += ']';
}

} // namespace

std::string_view keyName(Key key)
{
    return kKeyNames[static_cast<std::size_t>(key)];
}

std::string_view InsightEvent::value(Key key) const
{
    for (const Field &field : fields) {
        if (field.key == key)
            return field.value;
    }
    return {};
}

std::string toIsoUtc(std::int64_t ms)
{
    // Years beyond four digits are no times of logs; keeping to them keeps the text sortable.
    constexpr std::int64_t kFirst = -62'135'596'800'000; // 0001-01-01
    constexpr std::int64_t kLast = 253'402'300'799'999;  // 9999-12-31T23:59:59.999
    const auto clamped = ms < kFirst ? kFirst : ms > kLast ? kLast : ms;
    const std::chrono::sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds{clamped}};
    return std::format("{:%FT%T}Z", time);
}

namespace {

/// The event as an object that is not closed yet.
std::string openJson(const InsightEvent &event)
{
    std::string out;
    out.reserve(event.source.size() + 512);
    out += "{\"timestamp\":\"";
    out += toIsoUtc(event.timestampMs);
    out += '"';
    for (const Field &field : event.fields)
        appendMember(out, keyName(field.key), field.value);
    if (event.sourceIsJson) {
        out += ",\"source_json\":";
        azure::appendMinified(out, event.source);
    } else if (event.value(Key::SourceData).empty()) {
        appendMember(out, keyName(Key::SourceData), event.source);
    }
    return out;
}

} // namespace

void appendRemarks(std::string &out, const InsightEvent &event, std::string_view topic)
{
    out += "{\"log_set\":";
    azure::appendQuoted(out, info(event.logSet).name);
    if (event.rule)
        appendMember(out, "rule", event.rule->id);
    if (!event.category.empty())
        appendMember(out, "category", event.category);
    if (!topic.empty())
        appendMember(out, "topic", topic);
    out += std::format(",\"partition\":{},\"offset\":{},\"record\":{}", event.origin.partition,
                       event.origin.offset, event.record);
    appendNames(out, "repairs", event.repairs, azure::kRepairs);
    appendNames(out, "notes", event.notes, kNotes);
    if (event.signIn) {
        out += std::format(",\"sign_in\":{{\"code\":{}", event.signIn->code);
        if (event.signIn->meaning)
            appendMember(out, "meaning", event.signIn->meaning);
        out += '}';
    }
    if (event.fault.what) {
        out += std::format(",\"fault\":{{\"at\":{}", event.fault.at);
        appendMember(out, "what", event.fault.what);
        out += '}';
    }
    out += '}';
}

std::string textOf(const InsightEvent &event)
{
    return openJson(event) + '}';
}

std::string toJson(const InsightEvent &event, std::string_view topic)
{
    std::string out = openJson(event);
    out += ",\"hubscope\":";
    appendRemarks(out, event, topic);
    out += '}';
    return out;
}

} // namespace hubscope::insight
