// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Columns.h"

#include "base/Checksum.h"
#include "store/ByteCoding.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace hubscope::store {

namespace {

/// Layout: version, number of rows, then groups (id, length, bytes), then the checksum of all that. A reader
/// passes over groups it does not know; what an old reader must not misread is a new version.
constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kChecksumBytes = sizeof(std::uint64_t);

std::string encodeText(const TextColumn &column)
{
    ByteWriter out;
    out.varint(column.values.size() - 1);
    for (const std::string_view value : std::span(column.values).subspan(1))
        out.varint(value.size());
    for (const std::string_view value : std::span(column.values).subspan(1))
        out.text(value);
    out.packed<std::uint32_t>(column.codes);
    return out.take();
}

bool decodeText(ByteReader &in, std::size_t rows, TextColumn &column)
{
    const std::uint64_t count = in.varint();
    // Each text has a byte for its length at least.
    if (count > in.left())
        return false;
    std::vector<std::uint64_t> sizes(static_cast<std::size_t>(count));
    for (std::uint64_t &size : sizes)
        size = in.varint();
    column.values.reserve(sizes.size() + 1);
    for (const std::uint64_t size : sizes)
        column.values.push_back(in.text(size));
    column.codes = in.packed<std::uint32_t>(rows);
    return !in.failed() && (rows == 0 || std::ranges::max(column.codes) < column.values.size());
}

std::string encodeRows(const Columns &columns)
{
    ByteWriter out;
    const std::int64_t base = columns.times.empty() ? 0 : std::ranges::min(columns.times);
    std::vector<std::uint64_t> times;
    times.reserve(columns.times.size());
    for (const std::int64_t time : columns.times)
        times.push_back(static_cast<std::uint64_t>(difference(time, base)));
    out.signedVarint(base);
    out.packed<std::uint64_t>(times);
    out.packed<std::uint8_t>(columns.logSets);
    out.packed<std::uint32_t>(columns.rules);
    return out.take();
}

bool decodeRows(ByteReader &in, std::size_t rows, Columns &columns)
{
    const std::int64_t base = in.signedVarint();
    const auto times = in.packed<std::uint64_t>(rows);
    columns.times.reserve(times.size());
    for (const std::uint64_t time : times)
        columns.times.push_back(sum(base, static_cast<std::int64_t>(time)));
    columns.logSets = in.packed<std::uint8_t>(rows);
    columns.rules = in.packed<std::uint32_t>(rows);
    const auto isLogSet = [](std::uint8_t logSet) { return logSet < insight::kLogSetCount; };
    return !in.failed() && std::ranges::all_of(columns.logSets, isLogSet);
}

std::string encodeOrigins(const Columns &columns)
{
    ByteWriter out;
    out.varint(columns.messages.size());
    insight::MessageOrigin last;
    for (const auto &[origin, rows] : columns.messages) {
        out.signedVarint(difference(origin.partition, last.partition));
        out.signedVarint(difference(origin.offset, last.offset));
        out.signedVarint(difference(origin.enqueuedMs, last.enqueuedMs));
        out.varint(rows);
        last = origin;
    }
    // Records of a message count up from 0 as a rule: 0 then, every one.
    std::size_t row = 0;
    for (const MessageEntry &message : columns.messages) {
        std::int64_t expected = 0;
        for (const std::size_t end = row + message.rows; row < end; ++row) {
            out.signedVarint(columns.records[row] - expected);
            expected = columns.records[row] + 1LL;
        }
    }
    return out.take();
}

bool decodeOrigins(ByteReader &in, std::size_t rows, Columns &columns)
{
    const std::uint64_t count = in.varint();
    if (count > rows)
        return false;
    columns.messages.reserve(static_cast<std::size_t>(count));
    std::uint64_t total = 0;
    insight::MessageOrigin origin;
    for (std::uint64_t i = 0; i < count; ++i) {
        origin.partition = static_cast<std::int32_t>(sum(origin.partition, in.signedVarint()));
        origin.offset = sum(origin.offset, in.signedVarint());
        origin.enqueuedMs = sum(origin.enqueuedMs, in.signedVarint());
        const std::uint64_t own = in.varint();
        if (own > rows - total)
            return false;
        total += own;
        columns.messages.push_back({origin, static_cast<std::uint32_t>(own)});
    }
    if (in.failed() || total != rows)
        return false;
    columns.records.reserve(rows);
    for (const MessageEntry &message : columns.messages) {
        std::int64_t expected = 0;
        for (std::uint32_t i = 0; i < message.rows; ++i) {
            const std::int64_t record = sum(expected, in.signedVarint());
            if (record < 0 || record > std::numeric_limits<std::uint32_t>::max())
                return false;
            columns.records.push_back(static_cast<std::uint32_t>(record));
            expected = record + 1;
        }
    }
    return !in.failed();
}

std::string encodeSources(const Columns &columns)
{
    ByteWriter out;
    std::uint64_t end = 0;
    for (const auto &[begin, size] : columns.sources) {
        out.signedVarint(static_cast<std::int64_t>(begin) - static_cast<std::int64_t>(end));
        out.varint(size);
        end = begin + size;
    }
    out.packed<std::uint8_t>(columns.notJson);
    out.packed<std::uint64_t>(columns.faultPlaces);
    out.varint(columns.segments.size());
    for (const std::uint32_t rows : columns.segments)
        out.varint(rows);
    return out.take();
}

bool decodeSources(ByteReader &in, std::size_t rows, Columns &columns)
{
    if (rows > in.left())
        return false;
    columns.sources.reserve(rows);
    std::int64_t end = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        const std::int64_t begin = sum(end, in.signedVarint());
        const std::uint64_t size = in.varint();
        if (begin < 0 || size > std::numeric_limits<std::uint32_t>::max())
            return false;
        columns.sources.push_back({static_cast<std::uint64_t>(begin), size});
        end = sum(begin, static_cast<std::int64_t>(size));
    }
    columns.notJson = in.packed<std::uint8_t>(rows);
    columns.faultPlaces = in.packed<std::uint64_t>(rows);
    const std::uint64_t segments = in.varint();
    if (segments > in.left())
        return false;
    std::uint64_t total = 0;
    for (std::uint64_t i = 0; i < segments; ++i) {
        const std::uint64_t own = in.varint();
        if (own > rows - total)
            return false;
        total += own;
        columns.segments.push_back(static_cast<std::uint32_t>(own));
    }
    return !in.failed() && total == rows;
}

struct Group
{
    std::string (*encode)(const Columns &);
    bool (*decode)(ByteReader &, std::size_t rows, Columns &);
};
/// By ColumnPart, up to FirstText.
constexpr Group kGroups[] = {
    {encodeRows, decodeRows},
    {encodeOrigins, decodeOrigins},
    {encodeSources, decodeSources},
};
constexpr std::size_t kFirstText = std::size(kGroups);
static_assert(kFirstText == static_cast<std::size_t>(ColumnPart::FirstText));
constexpr std::size_t kPartCount = kFirstText + kTextFieldCount;

std::string encodePart(const Columns &columns, std::size_t part)
{
    return part < kFirstText ? kGroups[part].encode(columns) : encodeText(columns.texts[part - kFirstText]);
}

bool decodePart(ByteReader &in, std::size_t rows, Columns &columns, std::size_t part)
{
    return part < kFirstText ? kGroups[part].decode(in, rows, columns)
                             : decodeText(in, rows, columns.texts[part - kFirstText]);
}

template <typename T>
void keepRange(std::vector<T> &values, std::size_t first, std::size_t count)
{
    if (values.empty())
        return; // not decoded
    values.erase(values.begin() + static_cast<std::ptrdiff_t>(first + count), values.end());
    values.erase(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(first));
}

void keepMessages(std::vector<MessageEntry> &messages, std::size_t first, std::size_t count)
{
    std::size_t begin = 0;
    for (MessageEntry &message : messages) {
        const std::size_t end = begin + message.rows;
        const std::size_t from = std::clamp(begin, first, first + count);
        message.rows = static_cast<std::uint32_t>(std::clamp(end, first, first + count) - from);
        begin = end;
    }
    std::erase_if(messages, [](const MessageEntry &message) { return message.rows == 0; });
}

} // namespace

void TextCoder::append(std::string_view text)
{
    if (text.empty()) {
        m_column.codes.push_back(0);
        return;
    }
    if (m_column.values[m_last] != text) {
        const auto next = static_cast<std::uint32_t>(m_column.values.size());
        const auto [place, isNew] = m_codes.try_emplace(text, next);
        if (isNew)
            m_column.values.push_back(text);
        m_last = place->second;
    }
    m_column.codes.push_back(m_last);
}

void keepRows(Columns &columns, std::size_t first, std::size_t count)
{
    keepRange(columns.times, first, count);
    keepRange(columns.logSets, first, count);
    keepRange(columns.rules, first, count);
    for (TextColumn &text : columns.texts)
        keepRange(text.codes, first, count);
    keepMessages(columns.messages, first, count);
    keepRange(columns.records, first, count);
    keepRange(columns.sources, first, count);
    keepRange(columns.notJson, first, count);
    keepRange(columns.faultPlaces, first, count);
}

std::string encode(const Columns &columns)
{
    ByteWriter out;
    out.byte(kVersion);
    out.varint(columns.rows());
    for (std::size_t part = 0; part < kPartCount; ++part) {
        const std::string bytes = encodePart(columns, part);
        out.byte(static_cast<std::uint8_t>(part));
        out.varint(bytes.size());
        out.text(bytes);
    }
    out.fixed64(checksum(out.bytes()));
    return out.take();
}

std::optional<Columns> decode(std::string_view blob, ColumnParts parts)
{
    if (blob.size() < kChecksumBytes)
        return std::nullopt;
    const std::string_view content = blob.substr(0, blob.size() - kChecksumBytes);
    if (ByteReader(blob.substr(content.size())).fixed64() != checksum(content))
        return std::nullopt;
    ByteReader in(content);
    if (in.byte() != kVersion)
        return std::nullopt;
    const std::uint64_t rows = in.varint();
    if (rows > kMostChunkRows)
        return std::nullopt;
    ColumnParts found;
    Columns columns;
    while (!in.atEnd()) {
        const std::uint8_t id = in.byte();
        const std::string_view bytes = in.text(in.varint());
        if (id >= kPartCount || !parts.has(ColumnPart{id}) || found.has(ColumnPart{id}))
            continue;
        ByteReader own(bytes);
        if (!decodePart(own, static_cast<std::size_t>(rows), columns, id))
            return std::nullopt;
        found.add(ColumnPart{id});
    }
    if (in.failed() || !found.hasAll(parts))
        return std::nullopt;
    return columns;
}

} // namespace hubscope::store
