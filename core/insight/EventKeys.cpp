// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/EventKeys.h"

#include "azure/JsonText.h"
#include "insight/RuleBook.h"

#include <algorithm>
#include <iterator>

namespace hubscope::insight {

namespace {

using Kind = leql::KeyValue::Kind;

constexpr std::string_view kRecordKey = "source_json";
constexpr std::string_view kRemarksKey = "hubscope";

leql::KeyValue textValue(std::string_view text)
{
    return {text.empty() ? Kind::Missing : Kind::Text, text};
}

/// InsightIDR's name of what a log set holds, where it is known.
std::string_view eventType(LogSet logSet)
{
    switch (logSet) {
    case LogSet::IngressAuthentication:
        return "ingress_auth";
    case LogSet::CloudServiceActivity:
        return "cloud_service_activity";
    case LogSet::CloudServiceAdminActivity:
        return "cloud_service_admin";
    case LogSet::ThirdPartyAlerts:
        return "third_party_alert";
    default:
        return {};
    }
}

} // namespace

/// Keys that are answered without reading the record or writing the remarks.
const EventKeys::Fixed EventKeys::kFixed[]{
    {"timestamp", From::Timestamp},
    {"source_data", From::SourceData},
    {"#log", From::LogSetName},
    {"event_type", From::EventType},
    {"hubscope.log_set", From::LogSetName},
    {"hubscope.category", From::Category},
    {"hubscope.rule", From::RuleId},
};

EventKeys::Ref EventKeys::refFor(const std::string &key)
{
    const auto isKey = [&](std::string_view name) { return azure::equalsIgnoringCase(name, key); };
    if (const auto *fixed = std::ranges::find_if(kFixed, isKey, &Fixed::name); fixed != std::end(kFixed))
        return {.from = fixed->from};
    for (std::size_t field = 0; field < kKeyCount; ++field) {
        if (isKey(keyName(static_cast<Key>(field))))
            return {.from = From::Field, .field = static_cast<Key>(field)};
    }
    std::vector<std::string> parts = leql::keyParts(key);
    const bool ofRecord = azure::equalsIgnoringCase(parts.front(), kRecordKey);
    if (!ofRecord && !azure::equalsIgnoringCase(parts.front(), kRemarksKey))
        return {};
    parts.erase(parts.begin());
    return {.from = ofRecord ? From::Record : From::Remarks, .path = JsonPath(std::move(parts))};
}

EventKeys::Place EventKeys::placeOf(const std::string &key)
{
    const From from = refFor(key).from;
    return from == From::Nowhere ? Place::Nowhere : from == From::Record ? Place::Record : Place::Event;
}

EventKeys::EventKeys(const std::vector<std::string> &keys)
    : m_known(keys.size())
{
    std::ranges::transform(keys, std::back_inserter(m_refs), refFor);
}

EventKeys::~EventKeys() = default;

void EventKeys::read(const InsightEvent &event, std::string_view topic)
{
    m_event = &event;
    m_topic = topic;
    for (Known &known : m_known) {
        known.isAsked = false;
        known.values.clear();
        known.made.clear();
    }
    m_timestamp.reset();
    m_whole.reset();
    m_hasRecord = false;
    m_hasRemarks = false;
    m_embedded.reset();
    m_texts.reset();
}

leql::KeyValue EventKeys::value(std::uint32_t key) const
{
    Known &known = m_known[key];
    if (!known.isAsked) {
        known.isAsked = true;
        known.value = look(m_refs[key], known);
    }
    return known.value;
}

void EventKeys::values(std::uint32_t key, const std::function<bool(const leql::KeyValue &)> &visit) const
{
    if (value(key).kind != Kind::Many)
        return;
    Known &known = m_known[key];
    for (std::size_t i = 0; i < known.values.size(); ++i) {
        if (i == known.made.size())
            known.made.push_back(valueOf(known.values[i]));
        // A copy: who is told may ask for the same key.
        const leql::KeyValue one = known.made[i];
        if (!visit(one))
            return;
    }
}

leql::KeyValue EventKeys::look(const Ref &ref, Known &known) const
{
    switch (ref.from) {
    case From::Nowhere:
        return {};
    case From::Timestamp:
        if (!m_timestamp)
            m_timestamp = toIsoUtc(m_event->timestampMs);
        return {Kind::Text, *m_timestamp};
    case From::Field:
        return textValue(m_event->value(ref.field));
    case From::SourceData: {
        const std::string_view text = m_event->value(Key::SourceData);
        return textValue(text.empty() && !m_event->sourceIsJson ? m_event->source : text);
    }
    case From::LogSetName:
        return {Kind::Text, info(m_event->logSet).name};
    case From::EventType:
        return textValue(eventType(m_event->logSet));
    case From::Category:
        return textValue(m_event->category);
    case From::RuleId:
        return textValue(m_event->rule ? std::string_view(m_event->rule->id) : std::string_view());
    case From::Record:
        return m_event->sourceIsJson ? lookInto(record(), ref, known) : leql::KeyValue{};
    case From::Remarks:
        return lookInto(remarks(), ref, known);
    }
    return {};
}

leql::KeyValue EventKeys::lookInto(const azure::JsonDocument &document, const Ref &ref, Known &known) const
{
    if (document.roots().empty())
        return {};
    m_found.clear();
    ref.path.find(document.root(0), m_embedded, m_found);
    if (m_found.size() == 1 && !m_found.front().isArray())
        return valueOf(m_found.front());
    // A list answers with its elements, also where it is one of several values. One of nothing holds no more
    // than a key that is not there, and one of nulls no more than null.
    leql::KeyValue all{Kind::Many};
    for (const azure::JsonValue value : m_found) {
        if (!value.isArray()) {
            known.values.push_back(value);
            continue;
        }
        if (known.values.empty() && !value.isEmptyContainer())
            all.text = minified(value.raw());
        value.forEachElement([&](azure::JsonValue element) {
            known.values.push_back(element);
            return true;
        });
    }
    const auto isNull = [](azure::JsonValue value) { return value.type() == azure::JsonType::Null; };
    if (std::ranges::all_of(known.values, isNull))
        return {known.values.empty() ? Kind::Missing : Kind::Null};
    return all;
}

leql::KeyValue EventKeys::valueOf(azure::JsonValue value) const
{
    switch (value.type()) {
    case azure::JsonType::None:
        return {};
    case azure::JsonType::Null:
        return {Kind::Null};
    case azure::JsonType::Object:
    case azure::JsonType::Array:
        return {Kind::Container, minified(value.raw())};
    case azure::JsonType::String:
        return {Kind::Text, m_texts.unescaped(value.inner())};
    default:
        return {Kind::Text, value.raw(), true};
    }
}

/// As in the line of JSON that the event is: blanks that a sender puts between make no other value.
std::string_view EventKeys::minified(std::string_view json) const
{
    if (json.find_first_of(" \n\r\t") == std::string_view::npos)
        return json;
    std::string &text = m_texts.next();
    azure::appendMinified(text, json);
    return text;
}

const azure::JsonDocument &EventKeys::record() const
{
    if (!m_hasRecord)
        m_record.read(m_event->source);
    m_hasRecord = true;
    return m_record;
}

const azure::JsonDocument &EventKeys::remarks() const
{
    if (!m_hasRemarks) {
        m_remarksText.clear();
        appendRemarks(m_remarksText, *m_event, m_topic);
        m_remarks.read(m_remarksText);
    }
    m_hasRemarks = true;
    return m_remarks;
}

std::string_view EventKeys::wholeText() const
{
    if (!m_whole)
        m_whole = textOf(*m_event);
    return *m_whole;
}

} // namespace hubscope::insight
