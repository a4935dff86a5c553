// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/EmbeddedJson.h"
#include "azure/JsonDocument.h"
#include "azure/JsonRepair.h"

#include <functional>
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
    /// Why it could not be read and where, from the start of the message; `what` is null if it is JSON.
    JsonFault fault;
    /// It stands for a message whose `records` was empty.
    bool emptyRecords = false;
};

/// Message bytes → records, in whatever wrapping Azure and its senders use: `{"records":[…]}`, a bare object,
/// an array, one object a line, objects run together, `records` as or of strings, JSON in a string, a `body`
/// wrapper. Total: any bytes give at least one record. Strict JSON first and without copying; only what is
/// refused is mended. Thread: one reader a thread; it keeps its buffers.
class RecordReader
{
public:
    /// Views in the record are valid inside the call only.
    using Sink = std::function<void(const Record &)>;

    void read(std::string_view body, const Sink &sink);
    /// `text` is one record, not a message: it gives exactly one.
    void readOne(std::string_view text, const Sink &sink);

private:
    struct Context
    {
        unsigned level = 0;
        Repairs repairs;
        /// Texts that stand in a message are views into it; texts unwrapped from strings are not.
        bool embedded = false;
    };

    bool prepare(std::string_view body);
    void visitRoots();
    void visit(JsonValue value, const Context &context);
    void visitObject(JsonValue value, const Context &context);
    void visitString(JsonValue value, const Context &context);
    void emitValue(JsonValue value, const Context &context, bool emptyRecords = false);
    void emitUnreadable(std::size_t begin, std::size_t end, const JsonFault &fault);
    void flushUnreadable(std::size_t out);
    std::string_view originalOf(std::string_view mended) const;
    Repairs takeRepairs(std::string_view text);

    std::string_view m_body;
    const Sink *m_sink = nullptr;
    JsonDocument m_document;
    MendedText m_mended;
    EmbeddedJson m_embedded;
    TextPool m_texts;
    bool m_isMended = false;
    bool m_hasBom = false;
    std::size_t m_repairsTaken = 0;
    std::size_t m_unreadableDone = 0;
};

} // namespace hubscope::azure
