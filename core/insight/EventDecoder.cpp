// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/EventDecoder.h"

#include "azure/RecordReader.h"
#include "insight/Classifier.h"
#include "insight/RecordFacts.h"
#include "insight/RecordFields.h"

namespace hubscope::insight {

struct EventDecoder::Private
{
    Private(std::shared_ptr<const RuleBook> book, Attribution choice)
        : rules(std::move(book))
        , attribution(choice)
        , classifier(rules, facts)
    {
    }

    void decode(const azure::Record &record, const Sink &sink);
    void addTime();
    void addRemarks(const azure::Record &record);

    std::shared_ptr<const RuleBook> rules;
    Attribution attribution;
    azure::RecordReader reader;
    RecordFacts facts;
    Classifier classifier;
    /// Used again for each record, so that its lists keep their memory.
    InsightEvent event;
    bool leavesRest = false;
};

void EventDecoder::Private::decode(const azure::Record &record, const Sink &sink)
{
    if (leavesRest)
        return;
    event.fields.clear();
    event.notes.clear();
    event.raw = record.raw;
    event.source = record.text;
    event.sourceIsJson = bool(record.value) || (record.emptyRecords && !record.fault.what);
    event.fault = record.fault;
    facts.read(record);
    event.rule = classifier.classify();
    event.logSet = event.rule ? event.rule->logSet : LogSet::UnparsedData;
    event.category = facts.category();
    addTime();
    addFields(facts, attribution, event);
    event.signIn.reset();
    if (const int code = facts.signInCode().value_or(0); code != 0)
        event.signIn = signInResult(code);
    if (!event.sourceIsJson && !event.source.empty())
        event.fields.emplace_back(Key::SourceData, event.source);
    addRemarks(record);
    sink(event);
    ++event.record;
}

void EventDecoder::Private::addTime()
{
    const RecordTime time = facts.time();
    event.timestampMs = time.ms.value_or(event.origin.enqueuedMs);
    if (time.unreadable)
        event.notes.add(Note::TimeUnreadable);
    else if (!time.ms)
        event.notes.add(Note::TimeMissing);
}

void EventDecoder::Private::addRemarks(const azure::Record &record)
{
    event.repairs = record.repairs;
    event.repairs.add(facts.values().repairs());
    if (record.emptyRecords)
        event.notes.add(Note::RecordsEmpty);
    else if (!record.value)
        event.notes.add(Note::NotJson);
    if (!event.rule)
        event.notes.add(Note::NoRule);
    if (facts.sourceIpUnreadable())
        event.notes.add(Note::IpUnreadable);
    if (event.logSet == LogSet::IngressAuthentication && facts.sourceIp() && facts.sourceIp()->isV6)
        event.notes.add(Note::IpV6);
}

EventDecoder::EventDecoder(std::shared_ptr<const RuleBook> rules, Attribution attribution)
    : d(std::make_unique<Private>(std::move(rules), attribution))
{
}

EventDecoder::~EventDecoder() = default;

void EventDecoder::decode(std::string_view body, const MessageOrigin &origin, const Sink &sink)
{
    d->event.origin = origin;
    d->event.record = 0;
    d->leavesRest = false;
    d->reader.read(body, [&](const azure::Record &record) { d->decode(record, sink); });
}

void EventDecoder::leaveRest()
{
    d->leavesRest = true;
}

void EventDecoder::decodeRecord(std::string_view source, const MessageOrigin &origin, std::uint32_t record,
                                const Sink &sink, const azure::RecordRemarks &known)
{
    d->event.origin = origin;
    d->event.record = record;
    d->leavesRest = false;
    d->reader.readOne(source, [&](const azure::Record &found) { d->decode(found, sink); }, known);
}

} // namespace hubscope::insight
