// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How what was found is handed out: text, repairs and place of each record, and what could not be read
// between them.
#include "azure/RecordReader.h"

#include <utility>

namespace hubscope::azure {

void RecordReader::emitValue(JsonValue value, const Context &context, bool emptyRecords)
{
    const bool isPlain = !emptyRecords && (!value.isObject() || value.isEmptyContainer());
    if (isPlain && m_run.first && m_run.first.document() == value.document() &&
        (context.embedded || !isUnreadableBefore(value))) {
        m_run.last = value;
        return;
    }
    emitRun();
    if (isPlain && ++m_plain > m_mostPlain) {
        if (!context.embedded)
            flushUnreadable(outOf(value.raw()));
        m_run = {value, value, context};
        return;
    }
    Record record;
    const std::string_view text = value.raw();
    record.raw = text;
    record.repairs = context.repairs;
    if (!context.embedded) {
        flushUnreadable(outOf(text));
        record.raw = originalOf(text);
        record.repairs.add(takeRepairs(text));
    }
    fill(record, value);
    if (!record.value && !context.embedded)
        record.fault.at = placeOf(record.raw);
    record.emptyRecords = emptyRecords;
    if (!context.embedded)
        giveUpIfHoled(record);
    (*m_sink)(record);
}

/// A record with a list `records` of its own may have lost something there that could not be read: it is none
/// then.
void RecordReader::giveUpIfHoled(Record &record)
{
    const auto &pieces = m_mended.unreadable;
    if (m_unreadableDone == pieces.size() || record.raw.empty())
        return;
    const std::size_t end = placeOf(record.raw) + record.raw.size();
    // What follows a record whose brackets are not closed stood inside it.
    if (pieces[m_unreadableDone].begin >= end && !record.repairs.has(Repair::Unclosed))
        return;
    record.text = record.raw;
    record.value = {};
    record.emptyRecords = false;
    record.fault = pieces[m_unreadableDone].fault;
    while (m_unreadableDone < pieces.size() && pieces[m_unreadableDone].begin < end)
        ++m_unreadableDone;
}

/// Hands out neighbours that are no objects as one text.
void RecordReader::emitRun()
{
    if (!m_run.first)
        return;
    const Run run = std::exchange(m_run, {});
    std::string_view from = run.first.raw();
    std::string_view to = run.last.raw();
    Record record;
    record.repairs = run.context.repairs;
    if (!run.context.embedded) {
        flushUnreadable(outOf(from));
        record.repairs.add(takeRepairs(to));
        from = originalOf(from);
        to = originalOf(to);
    }
    record.raw = {from.data(), static_cast<std::size_t>(to.data() + to.size() - from.data())};
    if (run.first.token() == run.last.token()) {
        fill(record, run.first);
    } else {
        record.text = record.raw;
        record.fault.what = "no objects";
    }
    if (record.fault.what && !run.context.embedded)
        record.fault.at = placeOf(record.raw);
    (*m_sink)(record);
}

/// Text and value of a record whose bytes are known. A text that nothing was done to is a view of them.
void RecordReader::fill(Record &record, JsonValue value)
{
    const std::string_view text = value.raw();
    const bool isCopy = record.raw.data() != text.data() || record.raw.size() != text.size();
    record.text = text;
    if (isCopy && record.raw == text)
        record.text = record.raw;
    if (value.isObject()) {
        record.value = value;
        return;
    }
    record.fault.what = kNoObject;
    if (value.isString()) {
        m_texts.reset();
        record.text = m_texts.unescaped(value.inner());
    }
}

void RecordReader::emitUnreadable(std::size_t begin, std::size_t end, const JsonFault &fault)
{
    Record record;
    record.raw = m_body.substr(begin, end - begin);
    record.text = record.raw;
    record.fault = fault.what ? fault : JsonFault{begin, "not JSON"};
    (*m_sink)(record);
}

/// Hands out what could not be read and stood before `out` in the mended text.
void RecordReader::flushUnreadable(std::size_t out)
{
    const auto &pieces = m_mended.unreadable;
    while (m_unreadableDone < pieces.size() && pieces[m_unreadableDone].out <= out) {
        const auto &piece = pieces[m_unreadableDone++];
        emitUnreadable(piece.begin, piece.end, piece.fault);
    }
}

/// Whether something that could not be read, and was not handed out yet, stood before a value of the message.
bool RecordReader::isUnreadableBefore(JsonValue value) const
{
    const auto &pieces = m_mended.unreadable;
    return m_unreadableDone < pieces.size() && pieces[m_unreadableDone].out <= outOf(value.raw());
}

/// Where a text of the document stands in it.
std::size_t RecordReader::outOf(std::string_view text) const
{
    return static_cast<std::size_t>(text.data() - m_document.text().data());
}

/// Where a text of the message stands in it.
std::size_t RecordReader::placeOf(std::string_view raw) const
{
    return static_cast<std::size_t>(raw.data() - m_body.data());
}

std::string_view RecordReader::originalOf(std::string_view text)
{
    if (!m_isMended || text.empty())
        return text;
    const std::size_t begin = outOf(text);
    const std::size_t first = m_mended.original(begin, m_anchorHint);
    const std::size_t last = m_mended.original(begin + text.size() - 1, m_anchorHint);
    return m_body.substr(first, last + 1 - first);
}

/// What was mended since the record before, up to the end of this one; for the last one, up to the end.
Repairs RecordReader::takeRepairs(std::string_view text)
{
    Repairs repairs;
    if (m_isMended) {
        std::size_t end = outOf(text) + text.size();
        // Unless something that could not be read comes behind it: the mending there is none of this record.
        if (end >= m_lastRecordEnd && m_unreadableDone == m_mended.unreadable.size())
            end = m_document.text().size() + 1;
        if (end > m_repairsTaken) {
            repairs = m_mended.repairsIn(m_repairsTaken, end, m_editHint);
            m_repairsTaken = end;
        }
    }
    if (m_hasBom) {
        repairs.add(Repair::Bom);
        m_hasBom = false;
    }
    return repairs;
}

} // namespace hubscope::azure
