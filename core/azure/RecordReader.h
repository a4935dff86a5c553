// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/EmbeddedJson.h"
#include "azure/JsonDocument.h"
#include "azure/JsonRepair.h"

#include <array>
#include <functional>
#include <string>
#include <string_view>

namespace hubscope::azure {

/// One record of a message.
struct Record
{
    /// Its bytes as they arrived: a view into the message wherever that can be.
    std::string_view raw;
    /// The JSON text of `value`; for what is no object, the text that stands there.
    std::string_view text;
    /// The record's object; no value if it is none or cannot be read.
    JsonValue value;
    Repairs repairs;
    /// As RecordRemarks::fault.
    JsonFault fault;
    /// It stands for a message whose `records` was empty.
    bool emptyRecords = false;
};

/// Message bytes → records, in whatever wrapping Azure and its senders use: `{"records":[…]}`, a bare object,
/// an array, one object a line, objects run together, `records` as or of strings, JSON in a string, a `body`
/// wrapper. Total: any bytes give at least one record. Strict JSON first and without copying; only what is
/// refused is mended. What is no object, or an empty one, is a record of its own, but not without bound (see
/// mostToldOneByOne). Thread: one reader a thread; it keeps its buffers.
class RecordReader
{
public:
    /// Views in the record are valid inside the call only.
    using Sink = std::function<void(const Record &)>;

    void read(std::string_view body, const Sink &sink);
    /// `text` is one record (Record::raw of an earlier read), not a message: it gives exactly one, the same
    /// one again. `known` is what that read told of it and is taken from there, not found out once more.
    void readOne(std::string_view text, const Sink &sink, const RecordRemarks &known);

private:
    /// Wrappings inside wrappings, strings and lists among them; real messages have three or four.
    static constexpr unsigned kMostLevels = 12;
    /// The fault of a record that is JSON, but no object; known by its text, which no other fault has.
    static const char *const kNoObject;

    struct Context
    {
        unsigned level = 0;
        Repairs repairs;
        /// Texts that stand in a message are views into it; texts unwrapped from strings are not.
        bool embedded = false;
    };
    /// What unwraps strings: one for each level, as strings stand in strings.
    struct Unwrapper
    {
        EmbeddedJson embedded;
        std::string text;
        JsonDocument document;
    };
    /// Neighbours that are no objects.
    struct Run
    {
        JsonValue first;
        JsonValue last;
        Context context;
    };

    void reset(std::string_view body);
    bool readStrictly();
    bool readMended(std::string_view text);
    JsonValue readOneValue(bool isCut);
    const JsonFault &firstFault() const;
    std::size_t lastRecordEnd() const;
    void visitRoots();
    void visit(JsonValue value, const Context &context);
    void visitObject(JsonValue value, const Context &context);
    void visitString(JsonValue value, const Context &context);
    JsonValue withoutListOfBlob(JsonValue value);
    JsonValue unwrapped(JsonValue value, Unwrapper &unwrapper, Repairs &repairs);
    void emitValue(JsonValue value, const Context &context, bool emptyRecords = false);
    void giveUpIfHoled(Record &record);
    void emitRun();
    void fill(Record &record, JsonValue value);
    void emitUnreadable(std::size_t begin, std::size_t end, const JsonFault &fault);
    void flushUnreadable(std::size_t out);
    bool isUnreadableBefore(JsonValue value) const;
    std::size_t outOf(std::string_view text) const;
    std::size_t placeOf(std::string_view raw) const;
    std::string_view originalOf(std::string_view mended);
    Repairs takeRepairs(std::string_view text);

    std::string_view m_body;
    const Sink *m_sink = nullptr;
    JsonDocument m_document;
    MendedText m_mended;
    std::array<Unwrapper, kMostLevels + 1> m_unwrappers;
    TextPool m_texts;
    bool m_isMended = false;
    bool m_hasBom = false;
    std::size_t m_repairsTaken = 0;
    std::size_t m_anchorHint = 0;
    std::size_t m_editHint = 0;
    std::size_t m_lastRecordEnd = 0;
    std::size_t m_unreadableDone = 0;
    /// How many records that are no objects there were, and how many more are told one by one.
    std::size_t m_plain = 0;
    std::size_t m_mostPlain = 0;
    Run m_run;
};

} // namespace hubscope::azure
