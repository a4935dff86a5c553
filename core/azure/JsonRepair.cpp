// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/JsonRepair.h"

#include "azure/Mender.h"

#include <QtGlobal>

#include <algorithm>

namespace hubscope::azure {

const std::array<RepairInfo, kRepairCount> kRepairs{{
    {Repair::Bom, "bom", QT_TRANSLATE_NOOP("Repair", "A byte order mark stood before the text.")},
    {Repair::LeadingBytes, "leading-bytes",
     QT_TRANSLATE_NOOP("Repair", "Bytes that are no text stood before the first record.")},
    {Repair::ControlCharacters, "control-characters",
     QT_TRANSLATE_NOOP("Repair", "Line breaks or control characters stood in the text unescaped.")},
    {Repair::InvalidUtf8, "invalid-utf8",
     QT_TRANSLATE_NOOP("Repair", "Bytes that are not UTF-8 were replaced.")},
    {Repair::BadEscape, "bad-escape",
     QT_TRANSLATE_NOOP("Repair", "A backslash stood before a character that needs none.")},
    {Repair::SingleQuotes, "single-quotes",
     QT_TRANSLATE_NOOP("Repair", "Single quotes were used in place of double quotes.")},
    {Repair::DoubledQuotes, "doubled-quotes", QT_TRANSLATE_NOOP("Repair", "Quotes were written twice.")},
    {Repair::StrayQuotes, "stray-quotes",
     QT_TRANSLATE_NOOP("Repair", "An object stood in quotes without being escaped.")},
    {Repair::UnquotedKey, "unquoted-keys", QT_TRANSLATE_NOOP("Repair", "Keys stood without quotes.")},
    {Repair::UnquotedValue, "unquoted-values", QT_TRANSLATE_NOOP("Repair", "Text stood without quotes.")},
    {Repair::PythonLiteral, "python-literals",
     QT_TRANSLATE_NOOP("Repair", "True, False or None were written as Python writes them.")},
    {Repair::TrailingComma, "trailing-comma",
     QT_TRANSLATE_NOOP("Repair", "A comma stood after the last member.")},
    {Repair::MissingComma, "missing-comma",
     QT_TRANSLATE_NOOP("Repair", "A comma between two members was missing.")},
    {Repair::BlobData, "blob-data",
     QT_TRANSLATE_NOOP("Repair", "A placeholder for binary data stood in place of a value.")},
    {Repair::Unclosed, "unclosed",
     QT_TRANSLATE_NOOP("Repair", "The closing brackets of the message were missing.")},
    {Repair::JsonInString, "json-in-string",
     QT_TRANSLATE_NOOP("Repair", "The record stood as text in a JSON string.")},
}};

void MendedText::clear()
{
    constexpr std::size_t kKeptBytes = 4 * 1024 * 1024;
    const auto empty = []<typename Buffer>(Buffer &buffer) {
        buffer.clear();
        // Swapped, because neither clear() nor an assignment gives memory back.
        if (buffer.capacity() * sizeof(typename Buffer::value_type) > kKeptBytes)
            Buffer().swap(buffer);
    };
    empty(text);
    empty(edits);
    empty(anchors);
    empty(unreadable);
}

std::size_t MendedText::original(std::size_t out, std::size_t &hint) const
{
    if (hint >= anchors.size() || anchors[hint].out > out) {
        const auto after = std::ranges::upper_bound(anchors, out, {}, &Anchor::out);
        hint = static_cast<std::size_t>(std::max(after - anchors.begin(), std::ptrdiff_t{1}) - 1);
    }
    while (hint + 1 < anchors.size() && anchors[hint + 1].out <= out)
        ++hint;
    if (anchors.empty() || anchors[hint].out > out)
        return out;
    return anchors[hint].in + (out - anchors[hint].out);
}

Repairs MendedText::repairsIn(std::size_t begin, std::size_t end, std::size_t &hint) const
{
    Repairs found;
    if (hint > edits.size() || (hint != 0 && edits[hint - 1].out >= begin))
        hint = 0;
    while (hint < edits.size() && edits[hint].out < begin)
        ++hint;
    for (; hint < edits.size() && edits[hint].out < end; ++hint)
        found.add(edits[hint].repair);
    return found;
}

Repairs MendedText::repairs() const
{
    std::size_t hint = 0;
    return repairsIn(0, text.size() + 1, hint);
}

namespace {

/// Makes `result` ready for `text`; whether that may be mended.
bool prepare(std::string_view text, MendedText &result)
{
    result.clear();
    if (text.size() > kMostMended) {
        result.unreadable.push_back({0, text.size(), 0, {0, "too large to be mended"}});
        return false;
    }
    result.text.reserve(text.size() + 64);
    return true;
}

} // namespace

void mendJson(std::string_view text, MendedText &result)
{
    if (prepare(text, result))
        Mender(text, result).run();
}

void mendElement(std::string_view text, MendedText &result)
{
    if (prepare(text, result))
        Mender(text, result).runElement();
}

} // namespace hubscope::azure
