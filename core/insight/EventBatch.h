// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/InsightEvent.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hubscope::insight {

/// One event in brief: what a table row shows and what becomes columns of the store later.
/// Views point into the batch that holds the row.
struct EventRow
{
    std::int64_t timestampMs = 0;
    MessageOrigin origin;
    std::uint32_t record = 0;
    azure::Repairs repairs;
    Notes notes;
    LogSet logSet = LogSet::UnparsedData;
    bool sourceIsJson = false;
    const Rule *rule = nullptr;
    /// account, else source_account, else user or source_user.
    std::string_view who;
    /// action, else title, else type, else authentication_target.
    std::string_view action;
    /// result, else severity.
    std::string_view result;
    std::string_view sourceIp;
    std::string_view service;
    std::string_view category;
    /// The record's own bytes as they arrived (InsightEvent::raw).
    std::string_view source;
    /// As InsightEvent::fault.
    azure::JsonFault fault;

    /// What EventDecoder::decodeRecord() has to be told to give the event once more.
    azure::RecordRemarks remarks() const { return {repairs, fault}; }
    bool isRepaired() const { return !repairs.isEmpty(); }
    bool isNoted() const { return !notes.isEmpty(); }
    bool hasRemarks() const { return isRepaired() || isNoted(); }
};

/// The bytes of some messages and the rows of their events. Built by one thread, then immutable and shared.
/// This is the unit that flows from decode to the window (and, later, one row of the store).
class EventBatch
{
public:
    /// `bytes` are the message bodies end to end; rows may point into them.
    EventBatch(std::string bytes, std::shared_ptr<const RuleBook> rules);
    /// For batches that share the bytes, because one message may hold millions of records.
    EventBatch(std::shared_ptr<const std::string> bytes, std::shared_ptr<const RuleBook> rules);

    std::string_view bytes() const { return *m_bytes; }
    const std::vector<EventRow> &rows() const { return m_rows; }
    /// Memory that this batch holds, in bytes.
    std::size_t footprint() const;

    /// Adds the row of an event; texts that do not lie in `bytes()` are copied into the batch.
    void append(const InsightEvent &event);

private:
    std::string_view keep(std::string_view text);

    std::shared_ptr<const std::string> m_bytes;
    std::shared_ptr<const RuleBook> m_rules;
    std::vector<EventRow> m_rows;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_blockUsed = 0;
    std::size_t m_blockSize = 0;
    std::size_t m_blockBytes = 0;
};

using EventBatchPtr = std::shared_ptr<const EventBatch>;

} // namespace hubscope::insight
