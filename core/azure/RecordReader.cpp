// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/RecordReader.h"

#include "azure/Envelope.h"
#include "azure/JsonText.h"

#include <algorithm>

namespace hubscope::azure {

namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";

} // namespace

const char *const RecordReader::kNoObject = "no object";

void RecordReader::read(std::string_view body, const Sink &sink)
{
    m_sink = &sink;
    reset(body);
    if (readStrictly() || readMended(body))
        visitRoots();
    else
        emitUnreadable(0, m_body.size(), firstFault());
}

void RecordReader::readOne(std::string_view text, const Sink &sink, const RecordRemarks &known)
{
    m_sink = &sink;
    reset(text);
    Record record;
    record.raw = record.text = text;
    record.repairs = known.repairs;
    const bool isObject = known.fault.what == nullptr;
    if (isObject || std::string_view(known.fault.what) == kNoObject) {
        if (const JsonValue value = readOneValue(isObject && known.repairs.has(Repair::Unclosed))) {
            fill(record, value);
            record.emptyRecords = isEmptyMessage(value);
        }
    }
    if (known.fault.what)
        record.fault = known.fault;
    else if (!record.value && !record.fault.what && !record.emptyRecords)
        record.fault = firstFault();
    sink(record);
}

void RecordReader::reset(std::string_view body)
{
    m_body = body;
    m_texts.reset();
    m_mended.clear();
    m_isMended = false;
    m_hasBom = body.starts_with(kBom);
    m_repairsTaken = 0;
    m_anchorHint = 0;
    m_editHint = 0;
    m_unreadableDone = 0;
    m_plain = 0;
    m_mostPlain = mostToldOneByOne(body.size());
    m_run = {};
}

bool RecordReader::readStrictly()
{
    return m_document.read(m_hasBom ? m_body.substr(kBom.size()) : m_body);
}

bool RecordReader::readMended(std::string_view text)
{
    if (text.find_first_of("{[\"") == std::string_view::npos)
        return false;
    mendJson(text, m_mended);
    m_isMended = true;
    m_hasBom = false;
    if (m_mended.text.empty() || !m_document.read(m_mended.text))
        return false;
    m_lastRecordEnd = lastRecordEnd();
    return true;
}

/// The value of which m_body is the text, or no value. `isCut`: it may have stood at the end of a message
/// whose brackets were not closed.
JsonValue RecordReader::readOneValue(bool isCut)
{
    if (readStrictly() && m_document.roots().size() == 1)
        return m_document.root(0);
    if (isCut && readMended(m_body) && m_mended.unreadable.empty() && m_document.roots().size() == 1)
        return m_document.root(0);
    mendElement(m_body, m_mended);
    m_isMended = true;
    if (!m_mended.unreadable.empty() || !m_document.read(m_mended.text) || m_document.roots().size() != 1)
        return {};
    return withoutListOfBlob(m_document.root(0));
}

const JsonFault &RecordReader::firstFault() const
{
    return m_mended.unreadable.empty() ? m_document.fault() : m_mended.unreadable.front().fault;
}

/// Where in the mended text the last record ends.
std::size_t RecordReader::lastRecordEnd() const
{
    JsonValue value = m_document.root(m_document.roots().size() - 1);
    for (unsigned level = 0; level <= kMostLevels; ++level) {
        JsonValue last;
        if (value.isArray()) {
            value.forEachElement([&](JsonValue element) {
                last = element;
                return true;
            });
        } else if (value.isObject()) {
            const Wrapped wrapped = wrappedBy(value);
            last = wrapped.records ? lastRecordsOf(value) : wrapped.body;
        }
        if (!last)
            break;
        value = last;
    }
    return outOf(value.raw()) + value.raw().size();
}

void RecordReader::visitRoots()
{
    const auto isPlain = [](JsonValue value) {
        return !value.isObject() && !value.isArray() && !(value.isString() && mayHoldJson(value.inner()));
    };
    const std::size_t count = m_document.roots().size();
    for (std::size_t i = 0; i < count; ++i) {
        const JsonValue value = m_document.root(i);
        if (count == 1 || !isPlain(value)) {
            visit(value, {});
            continue;
        }
        // Numbers and words in a row are one text, not many records.
        emitRun();
        flushUnreadable(outOf(value.raw()));
        m_run = {value, value, {}};
        while (i + 1 < count && isPlain(m_document.root(i + 1)) &&
               !isUnreadableBefore(m_document.root(i + 1)))
            m_run.last = m_document.root(++i);
        emitRun();
    }
    emitRun();
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
            return emitValue(withoutListOfBlob(value), context, value.isEmptyContainer());
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
    if (context.level > kMostLevels || value.isEmptyContainer())
        return emitValue(value, context);
    const Wrapped wrapped = wrappedBy(value);
    if (wrapped.records) {
        if (isEmpty(wrapped.records) && !lastRecordsOf(value))
            return emitValue(value, context, true);
        // Each, should the key stand there twice.
        value.forEachMember([&](std::string_view key, JsonValue member) {
            if (equalsIgnoringCase(key, "records") && !isEmpty(member))
                visit(member, context);
            return true;
        });
        return;
    }
    if (wrapped.body)
        return visit(wrapped.body, context);
    emitValue(value, context);
}

void RecordReader::visitString(JsonValue value, const Context &context)
{
    Context inner = context;
    ++inner.level;
    inner.repairs.add(Repair::JsonInString);
    Unwrapper &unwrapper = m_unwrappers[std::min<std::size_t>(context.level, kMostLevels)];
    const JsonValue found =
        context.level <= kMostLevels ? unwrapped(value, unwrapper, inner.repairs) : JsonValue{};
    if (!found) {
        unwrapper.embedded.reset();
        return emitValue(value, context);
    }
    emitRun();
    if (!context.embedded) {
        flushUnreadable(outOf(value.raw()));
        inner.repairs.add(takeRepairs(value.raw()));
    }
    inner.embedded = true;
    if (found.isString())
        visitString(found, inner);
    else if (context.level >= kMostLevels)
        emitValue(found, inner);
    else
        visit(found, inner);
    emitRun();
    unwrapper.embedded.reset();
}

/// What stands for binary data is a list with a text in it, and both have the same bytes: the text is what is
/// told of it, as deep as it may stand.
JsonValue RecordReader::withoutListOfBlob(JsonValue value)
{
    if (!m_isMended || !value.isArray() || value.document() != &m_document)
        return value;
    unsigned count = 0;
    JsonValue only;
    value.forEachElement([&](JsonValue element) {
        only = element;
        return ++count < 2;
    });
    return count == 1 && originalOf(only.raw()) == originalOf(value.raw()) ? only : value;
}

/// The object, array or string with more that stands in the string `value`.
JsonValue RecordReader::unwrapped(JsonValue value, Unwrapper &unwrapper, Repairs &repairs)
{
    if (const JsonValue expanded = unwrapper.embedded.expand(value, repairs))
        return expanded;
    if (!mayHoldJson(value.inner()))
        return {};
    unwrapper.text.clear();
    appendUnescaped(unwrapper.text, value.inner());
    if (!unwrapper.text.starts_with('"') || !unwrapper.document.read(unwrapper.text) ||
        unwrapper.document.roots().size() != 1)
        return {};
    const JsonValue string = unwrapper.document.root(0);
    return string.isString() && mayHoldJson(string.inner()) ? string : JsonValue{};
}

} // namespace hubscope::azure
