// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/EmbeddedJson.h"
#include "azure/JsonDocument.h"
#include "insight/InsightEvent.h"
#include "insight/JsonPath.h"
#include "leql/Condition.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hubscope::insight {

/// Answers the keys of a query for one event after another, as InsightIDR would: its own keys, the record
/// under `source_json.…`, our remarks under `hubscope.…`, `timestamp`, `#log` (the log set) and `event_type`.
/// This is the one place where that is done: live filter, store and command line ask here.
///
/// A keyword is looked for in the event as its line of JSON, without our remarks. The record is read when it
/// is first asked for. Thread: one for each.
class EventKeys : public leql::KeySource
{
public:
    /// `keys` as Query::keys() or Condition::keys() has them.
    explicit EventKeys(const std::vector<std::string> &keys);
    ~EventKeys() override;

    /// Where a key is answered from.
    enum class Place : std::uint8_t { Nowhere, Record, Event };
    static Place placeOf(const std::string &key);

    /// The event to answer for from now on; it must stay until the next one. `topic` is the name of its hub.
    void read(const InsightEvent &event, std::string_view topic = {});

    leql::KeyValue value(std::uint32_t key) const override;
    void values(std::uint32_t key, const std::function<bool(const leql::KeyValue &)> &visit) const override;
    std::string_view wholeText() const override;

private:
    enum class From : std::uint8_t {
        Nowhere,
        Timestamp,
        Field,
        SourceData,
        LogSetName,
        EventType,
        Category,
        RuleId,
        Record,
        Remarks,
    };
    struct Ref
    {
        From from = From::Nowhere;
        Key field = Key::User;
        JsonPath path = {};
    };
    struct Known
    {
        bool isAsked = false;
        leql::KeyValue value;
        /// Of a key that is Many.
        std::vector<azure::JsonValue> values;
        /// The first ones of them, as they were asked for: each is unescaped once however many tests ask.
        std::vector<leql::KeyValue> made = {};
    };
    struct Fixed
    {
        std::string_view name;
        From from;
    };
    static const Fixed kFixed[];

    static Ref refFor(const std::string &key);
    leql::KeyValue look(const Ref &ref, Known &known) const;
    leql::KeyValue lookInto(const azure::JsonDocument &document, const Ref &ref, Known &known) const;
    leql::KeyValue valueOf(azure::JsonValue value) const;
    std::string_view minified(std::string_view json) const;
    const azure::JsonDocument &record() const;
    const azure::JsonDocument &remarks() const;

    std::vector<Ref> m_refs;
    const InsightEvent *m_event = nullptr;
    std::string_view m_topic;
    // What was made of the event so far.
    mutable std::vector<Known> m_known;
    /// What stands where a key was looked for last.
    mutable std::vector<azure::JsonValue> m_found;
    mutable std::optional<std::string> m_timestamp;
    mutable std::optional<std::string> m_whole;
    mutable bool m_hasRecord = false;
    mutable azure::JsonDocument m_record;
    mutable bool m_hasRemarks = false;
    mutable std::string m_remarksText;
    mutable azure::JsonDocument m_remarks;
    mutable azure::EmbeddedJson m_embedded;
    mutable azure::TextPool m_texts;
};

} // namespace hubscope::insight
