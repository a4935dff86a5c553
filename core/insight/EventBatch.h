// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Compression.h"
#include "insight/InsightEvent.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace hubscope::insight {

class EventDecoder;
class EventBatch;
using EventBatchPtr = std::shared_ptr<const EventBatch>;

/// Some rows of a batch.
struct EventSpan
{
    EventBatchPtr batch;
    std::uint32_t first = 0;
    std::uint32_t count = 0;
};

/// One event in brief: what a table row shows and what becomes columns of the store.
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
    /// Which keys gave `who`, `action` and `result`; no meaning where that is empty. The keys before it in
    /// the lists below have no value then, those after it may have one.
    Key whoKey = Key::Account;
    Key actionKey = Key::Action;
    Key resultKey = Key::Result;
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
    /// The record's own bytes as they arrived (InsightEvent::raw); empty in a packed batch.
    std::string_view source;
    /// Of `source`, in a packed batch too.
    std::uint32_t sourceSize = 0;
    /// As InsightEvent::fault.
    azure::JsonFault fault;

    /// What EventDecoder::decodeRecord() has to be told to give the event once more.
    azure::RecordRemarks remarks() const { return {repairs, fault}; }
    bool isRepaired() const { return !repairs.isEmpty(); }
    bool isNoted() const { return !notes.isEmpty(); }
    bool hasRemarks() const { return isRepaired() || isNoted(); }
};

/// The bytes of some messages and the rows of their events. Built by one thread, then immutable and shared.
/// This is the unit that flows from decode to the window and becomes a row of the store.
///
/// A list that holds very many of them packs them: a packed batch has all of its rows but their bytes, which
/// are compressed, and takes about a fifth of the memory.
class EventBatch : public std::enable_shared_from_this<EventBatch>
{
public:
    /// `bytes` are the message bodies end to end; rows may point into them.
    EventBatch(std::string bytes, std::shared_ptr<const RuleBook> rules);
    /// For batches that share the bytes, because one message may hold millions of records.
    EventBatch(std::shared_ptr<const std::string> bytes, std::shared_ptr<const RuleBook> rules);

    std::string_view bytes() const { return *m_bytes; }
    /// The book that the rows were sorted by.
    const std::shared_ptr<const RuleBook> &rules() const { return m_rules; }
    const std::vector<EventRow> &rows() const { return m_rows; }
    /// Memory that this batch holds, in bytes.
    std::size_t footprint() const;

    /// Adds the row of an event; texts that do not lie in `bytes()` are copied into the batch.
    void append(const InsightEvent &event);
    /// Adds a row that was kept elsewhere; its rule is one of rules() or null. Texts are copied likewise.
    void append(EventRow row);

    /// These rows as a batch of their own, packed. Null if there is no memory for it.
    static EventBatchPtr packed(const EventSpan &span, Compressor &compressor);
    bool isPacked() const { return !m_frame.empty(); }
    /// A packed batch with its bytes again.
    EventBatchPtr opened() const;

    /// The rows from `first` on, sorted anew by the decoder, which goes by `rules`: a batch of `count` rows
    /// that shares the bytes. Null if asked to stop before it was done.
    std::shared_ptr<const EventBatch> sortedAgain(std::uint32_t first, std::uint32_t count,
                                                  std::shared_ptr<const RuleBook> rules,
                                                  EventDecoder &decoder, const std::stop_token &stop) const;

private:
    std::string_view keep(std::string_view text);
    void keepTextsOnce();

    std::shared_ptr<const std::string> m_bytes;
    std::shared_ptr<const RuleBook> m_rules;
    std::vector<EventRow> m_rows;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_blockUsed = 0;
    std::size_t m_blockSize = 0;
    std::size_t m_blockBytes = 0;
    /// Of a packed batch: the rows' bytes end to end, by zstd.
    std::string m_frame;
    /// Of an opened one: what the views of its rows point into, but for their bytes.
    EventBatchPtr m_texts;
};

/// Gives rows with their bytes, those of packed batches too; the last of these stays open. Thread: one.
class RowOpener
{
public:
    /// `row` is one of the batch. The result lives as long as that and until the next call.
    const EventRow &open(const EventBatch &batch, const EventRow &row);

private:
    EventBatchPtr m_packed;
    EventBatchPtr m_opened;
};

} // namespace hubscope::insight
