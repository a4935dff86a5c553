// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/RecordReader.h"

#include <algorithm>
#include <array>

namespace hubscope::azure {

namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";
/// Wrappings inside wrappings; real ones have two or three.
constexpr unsigned kMostLevels = 6;
/// Above this many pieces that cannot be read in one message, neighbours are told as one.
constexpr std::size_t kMostUnreadable = 1000;

/// Keys that a record has and a wrapping has not.
constexpr std::array<std::string_view, 6> kRecordKeys{"category", "operationName", "resourceId",
                                                      "time",     "properties",    "timeGenerated"};

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

/// What `object` wraps, if it is an envelope.
struct Wrapped
{
    /// The value of `records`.
    JsonValue records;
    /// What stands in `body` alone.
    JsonValue body;
};

/// One walk over the members: every record goes through here.
Wrapped wrappedBy(JsonValue object)
{
    Wrapped found;
    object.forEachMember([&](std::string_view key, JsonValue value) {
        if (!found.records && equalsIgnoringCase(key, "records"))
            found.records = value;
        else if (!found.body && equalsIgnoringCase(key, "body"))
            found.body = value;
        return true;
    });
    const auto canWrap = [](JsonValue value) {
        return value.isArray() || value.isObject() || value.isString();
    };
    if (!canWrap(found.records) || !(hasOneMember(object) || !looksLikeRecord(object)))
        found.records = {};
    if (!canWrap(found.body) ||
        !((found.body.isObject() && found.body.member("records")) || hasOneMember(object)))
        found.body = {};
    return found;
}

} // namespace

void RecordReader::read(std::string_view body, const Sink &sink)
{
    m_sink = &sink;
    if (prepare(body))
        visitRoots();
    else
        emitUnreadable(0, m_body.size(),
                       m_mended.unreadable.empty() ? m_document.fault() : m_mended.unreadable.front().fault);
}

void RecordReader::readOne(std::string_view text, const Sink &sink)
{
    m_sink = &sink;
    const bool isOne = prepare(text) && m_document.roots().size() == 1 && m_mended.unreadable.empty();
    if (!isOne) {
        emitUnreadable(0, m_body.size(),
                       m_mended.unreadable.empty() ? m_document.fault() : m_mended.unreadable.front().fault);
        return;
    }
    Context lastLevel;
    lastLevel.level = kMostLevels;
    const JsonValue value = m_document.root(0);
    const JsonValue records = value.isObject() ? wrappedBy(value).records : value;
    if (value.isString())
        visitString(value, lastLevel);
    else
        emitValue(value, {}, records.isEmptyContainer() && records.isArray());
}

/// Reads the message, mending it if need be. False if nothing in it can be read.
bool RecordReader::prepare(std::string_view body)
{
    m_body = body;
    m_embedded.reset();
    m_texts.reset();
    m_mended.clear();
    m_isMended = false;
    m_repairsTaken = 0;
    m_unreadableDone = 0;
    m_hasBom = body.starts_with(kBom);
    if (m_document.read(m_hasBom ? body.substr(kBom.size()) : body))
        return true;
    const std::size_t first = body.find_first_of("{[\"");
    if (first == std::string_view::npos)
        return false;
    mendJson(body, m_mended);
    m_isMended = true;
    m_hasBom = false;
    return !m_mended.text.empty() && m_document.read(m_mended.text);
}

void RecordReader::visitRoots()
{
    const std::size_t count = m_document.roots().size();
    for (std::size_t i = 0; i < count; ++i) {
        const JsonValue value = m_document.root(i);
        if (value.isObject() || value.isArray() || count == 1) {
            visit(value, {});
            continue;
        }
        // Numbers and words in a row are one text, not many records.
        std::size_t last = i;
        while (last + 1 < count && !m_document.root(last + 1).isObject() &&
               !m_document.root(last + 1).isArray())
            ++last;
        const std::string_view from = originalOf(value.raw());
        const std::string_view to = originalOf(m_document.root(last).raw());
        const auto begin = static_cast<std::size_t>(from.data() - m_body.data());
        const auto end = static_cast<std::size_t>(to.data() + to.size() - m_body.data());
        flushUnreadable(static_cast<std::size_t>(value.raw().data() - m_document.text().data()));
        emitUnreadable(begin, end, {begin, "no object"});
        i = last;
    }
    flushUnreadable(std::string_view::npos);
}

void RecordReader::visit(JsonValue value, const Context &context)
{
    Context inner = context;
    ++inner.level;
    switch (value.type()) {
    case JsonType::Object:
        return visitObject(value, inner);
    case JsonType::String:
        return visitString(value, inner);
    case JsonType::Array:
        if (value.isEmptyContainer() || context.level >= kMostLevels)
            return emitValue(value, context, value.isEmptyContainer());
        value.forEachElement([&](JsonValue element) {
            visit(element, inner);
            return true;
        });
        return;
    default:
        return emitValue(value, context);
    }
}

void RecordReader::visitObject(JsonValue value, const Context &context)
{
    if (context.level > kMostLevels)
        return emitValue(value, context);
    const Wrapped wrapped = wrappedBy(value);
    if (const JsonValue records = wrapped.records) {
        if (records.isArray() && records.isEmptyContainer())
            return emitValue(value, context, true);
        return visit(records, context);
    }
    if (const JsonValue body = wrapped.body)
        return visit(body, context);
    emitValue(value, context);
}

void RecordReader::visitString(JsonValue value, const Context &context)
{
    Context inner = context;
    inner.repairs.add(Repair::JsonInString);
    const JsonValue expanded = m_embedded.expand(value, inner.repairs);
    if (!expanded)
        return emitValue(value, context);
    if (!context.embedded) {
        flushUnreadable(static_cast<std::size_t>(value.raw().data() - m_document.text().data()));
        inner.repairs.add(takeRepairs(value.raw()));
    }
    inner.embedded = true;
    if (context.level >= kMostLevels)
        emitValue(expanded, inner);
    else
        visit(expanded, inner);
    if (!context.embedded)
        m_embedded.reset();
}

void RecordReader::emitValue(JsonValue value, const Context &context, bool emptyRecords)
{
    Record record;
    record.repairs = context.repairs;
    const std::string_view text = value.raw();
    record.raw = text;
    if (!context.embedded) {
        if (m_isMended)
            flushUnreadable(static_cast<std::size_t>(text.data() - m_document.text().data()));
        record.raw = originalOf(text);
        record.repairs.add(takeRepairs(text));
    }
    // A record that nothing was done to stays a view into the message.
    record.text = record.raw == text ? record.raw : text;
    if (value.isObject()) {
        record.value = value;
    } else {
        record.fault = {static_cast<std::size_t>(context.embedded ? 0 : record.raw.data() - m_body.data()),
                        "no object"};
        if (value.isString()) {
            m_texts.reset();
            record.text = m_texts.unescaped(value.inner());
        }
    }
    record.emptyRecords = emptyRecords;
    (*m_sink)(record);
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
        std::size_t end = piece.end;
        if (pieces.size() > kMostUnreadable) {
            while (m_unreadableDone < pieces.size() && pieces[m_unreadableDone].out == piece.out)
                end = pieces[m_unreadableDone++].end;
        }
        emitUnreadable(piece.begin, end, piece.fault);
    }
}

std::string_view RecordReader::originalOf(std::string_view text) const
{
    if (!m_isMended || text.empty())
        return text;
    const auto begin = static_cast<std::size_t>(text.data() - m_document.text().data());
    const std::size_t first = m_mended.original(begin);
    const std::size_t last = m_mended.original(begin + text.size() - 1);
    return m_body.substr(first, last + 1 - first);
}

/// What was mended since the record before, up to the end of this one.
Repairs RecordReader::takeRepairs(std::string_view text)
{
    Repairs repairs;
    if (m_isMended) {
        const auto end = static_cast<std::size_t>(text.data() + text.size() - m_document.text().data());
        repairs = m_mended.repairsIn(m_repairsTaken, end);
        m_repairsTaken = end;
    }
    if (m_hasBom) {
        repairs.add(Repair::Bom);
        m_hasBom = false;
    }
    return repairs;
}

} // namespace hubscope::azure
