// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/EventDecoder.h"

namespace hubscope::insight {

struct EventDecoder::Private
{
    std::shared_ptr<const RuleBook> rules;
    Attribution attribution;
};

EventDecoder::EventDecoder(std::shared_ptr<const RuleBook> rules, Attribution attribution)
    : d(std::make_unique<Private>(std::move(rules), attribution))
{
}

EventDecoder::~EventDecoder() = default;

void EventDecoder::decode(std::string_view body, const MessageOrigin &origin, const Sink &sink)
{
    decodeRecord(body, origin, 0, sink);
}

void EventDecoder::decodeRecord(std::string_view source, const MessageOrigin &origin, std::uint32_t record,
                                const Sink &sink)
{
    InsightEvent event;
    event.timestampMs = origin.enqueuedMs;
    event.origin = origin;
    event.record = record;
    event.source = source;
    event.raw = source;
    event.fields.push_back({Key::SourceData, source});
    event.rule = &d->rules->rules().back();
    sink(event);
}

} // namespace hubscope::insight
