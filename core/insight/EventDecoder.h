// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/InsightEvent.h"
#include "insight/RuleBook.h"

#include <functional>
#include <memory>
#include <string_view>

namespace hubscope::insight {

/// How `user` and `account` are written: the event source's LDAP account attribution.
enum class Attribution { ShortName, FullyQualifiedName };

/// Message bytes → events: reads records (core/azure), sorts them by the rule book, picks InsightIDR's keys.
/// Total: any bytes give at least one event or, for an empty `records`, one event with a note.
/// Thread: one decoder a thread; it keeps buffers between calls. The rule book may be shared.
class EventDecoder
{
public:
    explicit EventDecoder(std::shared_ptr<const RuleBook> rules,
                          Attribution attribution = Attribution::FullyQualifiedName);
    ~EventDecoder();
    EventDecoder(const EventDecoder &) = delete;
    EventDecoder &operator=(const EventDecoder &) = delete;

    using Sink = std::function<void(const InsightEvent &)>;

    /// Calls `sink` once for each record of the message, in order.
    void decode(std::string_view body, const MessageOrigin &origin, const Sink &sink);
    /// From inside a sink: the rest of the message is not wanted.
    void leaveRest();

    /// The one record of `source` (as InsightEvent::raw or EventRow::source gave it) once more, whole, for a
    /// detail view. `known` is the repairs and the fault of its event: what was mended around the record is
    /// not to be seen in its own bytes. Calls `sink` once.
    void decodeRecord(std::string_view source, const MessageOrigin &origin, std::uint32_t record,
                      const Sink &sink, const azure::RecordRemarks &known);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hubscope::insight
