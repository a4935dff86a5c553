// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Invariants.h"

#include "azure/JsonDocument.h"
#include "azure/JsonRepair.h"
#include "azure/RecordReader.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace hubscope::fuzz {

using namespace azure;

namespace {

constexpr bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isBlankText(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// How often each letter and digit stands there, whatever its case.
using Counts = std::array<std::uint64_t, 256>;

void count(std::string_view text, Counts &counts)
{
    for (const char c : text) {
        if (isWord(c))
            ++counts[static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + 32 : c)];
    }
}

bool lies(std::string_view part, std::string_view whole)
{
    const std::less_equal<const char *> notBehind;
    return notBehind(whole.data(), part.data()) &&
           notBehind(part.data() + part.size(), whole.data() + whole.size());
}

/// A record as it was handed out, its views copied.
struct Seen
{
    std::string raw;
    std::string text;
    bool isObject = false;
    bool emptyRecords = false;
    RecordRemarks remarks;
};

std::string checkRecord(const Record &record, std::string_view body)
{
    static JsonDocument document;
    if (record.raw.empty() && !body.empty())
        return "a record without bytes";
    if (bool(record.value) != record.value.isObject())
        return "a value that is no object";
    if (!record.value && !record.fault.what && !record.emptyRecords)
        return "nothing says why a record could not be read";
    if (record.value && (!document.read(record.text) || document.roots().size() != 1))
        return "a record whose text is not JSON";
    return {};
}

/// A record that is kept is read once more from its bytes and its remarks, to be shown in full: it must be
/// the same one in all that is seen of it, wherever in its message it stood.
std::string checkOnceMore(const Seen &seen)
{
    static RecordReader reader;
    std::string wrong;
    int count = 0;
    const auto compare = [&](const Record &record) {
        ++count;
        if (bool(record.value) != seen.isObject)
            wrong = "read once more, a record is no object, or is one now";
        else if (record.text != seen.text)
            wrong = "read once more, a record has another text: " + std::string(record.text) + " for " +
                    seen.text + " of " + seen.raw;
        else if (record.repairs != seen.remarks.repairs)
            wrong = "read once more, a record has other repairs";
        else if (record.fault.what != seen.remarks.fault.what || record.fault.at != seen.remarks.fault.at)
            wrong = "read once more, a record has another fault";
        else if (record.emptyRecords != seen.emptyRecords)
            wrong = "read once more, a record is empty, or is not now";
    };
    reader.readOne(seen.raw, compare, seen.remarks);
    return count == 1 ? wrong : "read once more, a record is none or many";
}

/// What stands between records is wrapping: its words have a colon behind them.
bool isWrapping(std::string_view gap)
{
    return std::ranges::none_of(gap, isWord) || gap.find(':') != std::string_view::npos;
}

} // namespace

std::string checkRecordReader(std::string_view body)
{
    static RecordReader reader;
    std::string wrong;
    std::vector<Seen> seen;
    const char *done = body.data();
    bool anyEmbedded = false;
    const auto tell = [&](std::string what) {
        if (wrong.empty())
            wrong = std::move(what);
    };
    reader.read(body, [&](const Record &record) {
        tell(checkRecord(record, body));
        if (record.repairs.has(Repair::JsonInString) || !lies(record.raw, body)) {
            anyEmbedded = true;
        } else {
            if (std::less<const char *>{}(record.raw.data(), done))
                tell("records that share bytes or come out of order");
            else if (!anyEmbedded && !isWrapping({done, record.raw.data()}))
                tell("bytes between records that are in none");
            done = record.raw.data() + record.raw.size();
        }
        Seen copy;
        copy.raw = record.raw;
        copy.text = record.text;
        copy.isObject = bool(record.value);
        copy.emptyRecords = record.emptyRecords;
        copy.remarks = {record.repairs, record.fault};
        seen.push_back(std::move(copy));
    });
    if (seen.empty())
        return "no record";
    if (!anyEmbedded && !isWrapping({done, body.data() + body.size()}))
        tell("bytes behind the last record");
    // All of them would take long where a body has thousands.
    for (std::size_t i = 0; i < std::min<std::size_t>(seen.size(), 32) && wrong.empty(); ++i)
        wrong = checkOnceMore(seen[i]);
    return wrong;
}

std::string checkJsonRepair(std::string_view text)
{
    static MendedText mended;
    static MendedText again;
    static JsonDocument document;
    mendJson(text, mended);
    if (!isBlankText(mended.text) && !document.read(mended.text))
        return std::string("mended text is not JSON: ") + document.fault().what;
    if (mended.text.size() > 6 * text.size() + 64)
        return "mended text is far longer than the text";

    std::size_t end = 0;
    std::size_t out = 0;
    Counts before{};
    Counts after{};
    count(text, before);
    count(mended.text, after);
    for (const MendedText::Unreadable &piece : mended.unreadable) {
        if (piece.begin < end || piece.end <= piece.begin || piece.end > text.size() || piece.out < out ||
            piece.out > mended.text.size())
            return "what could not be read comes out of order";
        end = piece.end;
        out = piece.out;
        count(text.substr(piece.begin, piece.end - piece.begin), after);
        if (!piece.fault.what)
            return "nothing says why a text could not be read";
    }
    const auto isPython = [](const MendedText::Edit &edit) { return edit.repair == Repair::PythonLiteral; };
    if (std::ranges::none_of(mended.edits, isPython)) {
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (before[i] > after[i])
                return std::string("lost: ") + static_cast<char>(i);
        }
    }
    if (!std::ranges::is_sorted(mended.anchors, std::less{}, &MendedText::Anchor::out))
        return "places in the mended text out of order";
    for (const MendedText::Anchor &anchor : mended.anchors) {
        if (anchor.in > text.size() || anchor.out > mended.text.size())
            return "places outside of the text";
    }
    if (isBlankText(mended.text))
        return {};
    mendJson(mended.text, again);
    if (again.text != mended.text || !again.edits.empty() || !again.unreadable.empty())
        return "mended text is mended once more: " + mended.text + " -> " + again.text;
    return {};
}

} // namespace hubscope::fuzz
