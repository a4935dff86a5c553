// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ChunkDraft.h"

#include "insight/RuleBook.h"
#include "store/ByteCoding.h"

#include <algorithm>
#include <functional>
#include <map>

namespace hubscope::store {

namespace {

struct ByteRange
{
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - begin; }
};

bool isPartOf(std::string_view part, std::string_view whole)
{
    // std::less gives a total order for pointers into different objects.
    const std::less<const char *> before;
    return !before(part.data(), whole.data()) &&
           !before(whole.data() + whole.size(), part.data() + part.size());
}

/// From the first of the rows' sources to the last.
ByteRange ownBytes(const insight::EventBatch &batch, std::span<const std::uint32_t> rows)
{
    const std::string_view bytes = batch.bytes();
    ByteRange own{bytes.size(), 0};
    for (const std::uint32_t number : rows) {
        const std::string_view source = batch.rows()[number].source;
        if (source.empty() || !isPartOf(source, bytes))
            continue;
        const auto begin = static_cast<std::size_t>(source.data() - bytes.data());
        own.begin = std::min(own.begin, begin);
        own.end = std::max(own.end, begin + source.size());
    }
    return own.begin < own.end ? own : ByteRange{};
}

/// How many rows ahead their texts are asked for: they lie far apart in the messages, and without this a
/// tenth of the writer's time is waiting for memory.
constexpr std::size_t kRowsAhead = 8;

void prefetchTexts(const insight::EventRow &row)
{
    for (const std::string_view text :
         {row.who, row.action, row.result, row.sourceIp, row.service, row.category})
        __builtin_prefetch(text.data());
}

std::string_view textOrEmpty(const char *text)
{
    return text ? std::string_view(text) : std::string_view();
}

} // namespace

ChunkDraft::ChunkDraft(std::size_t expectedBytes)
    : m_expectedBytes(expectedBytes)
{
    m_coders.reserve(kTextFieldCount);
    for (TextColumn &text : m_columns.texts)
        m_coders.emplace_back(text);
}

/// Their names, joined by commas: numbers would change their meaning when the table gets a new line.
template <typename Set>
std::string_view ChunkDraft::namesOf(const Set &set, std::deque<std::pair<Set, std::string>> &known)
{
    if (set.isEmpty())
        return {};
    const auto found = std::ranges::find(known, set, &std::pair<Set, std::string>::first);
    if (found != known.end())
        return found->second;
    std::string names;
    const auto collect = [&](const auto &table) {
        for (const auto &line : table) {
            if (set.has(line.id))
                names.append(names.empty() ? "" : ",").append(line.name);
        }
    };
    if constexpr (std::is_same_v<Set, azure::Repairs>)
        collect(azure::kRepairs);
    else
        collect(insight::kNotes);
    return known.emplace_back(set, std::move(names)).second;
}

void ChunkDraft::appendBytes(std::string_view bytes)
{
    if (this->bytes().empty()) {
        m_only = bytes;
        return;
    }
    if (m_bytes.empty()) {
        m_bytes.reserve(std::max(m_expectedBytes, m_only.size() + bytes.size()));
        m_bytes = m_only;
    }
    m_bytes.append(bytes);
}

void ChunkDraft::addMessage(const insight::MessageOrigin &origin, std::uint32_t rows)
{
    if (!m_columns.messages.empty() && m_columns.messages.back().origin == origin)
        m_columns.messages.back().rows += rows;
    else
        m_columns.messages.push_back({origin, rows});
}

void ChunkDraft::addRow(const insight::EventRow &row, const insight::RuleBook &rules)
{
    m_columns.times.push_back(row.timestampMs);
    m_columns.logSets.push_back(static_cast<std::uint8_t>(row.logSet));
    const auto rule = row.rule ? row.rule - rules.rules().data() + 1 : 0;
    m_columns.rules.push_back(static_cast<std::uint32_t>(rule));
    const auto keyOf = [](std::string_view value, insight::Key key) {
        return value.empty() ? std::string_view() : insight::keyName(key);
    };
    const std::array<std::string_view, kTextFieldCount> texts{row.who,
                                                              keyOf(row.who, row.whoKey),
                                                              row.action,
                                                              keyOf(row.action, row.actionKey),
                                                              row.result,
                                                              keyOf(row.result, row.resultKey),
                                                              row.sourceIp,
                                                              row.service,
                                                              row.category,
                                                              namesOf(row.repairs, m_repairs),
                                                              namesOf(row.notes, m_notes),
                                                              textOrEmpty(row.fault.what)};
    for (std::size_t i = 0; i < texts.size(); ++i)
        m_coders[i].append(texts[i]);
    addMessage(row.origin, 1);
    m_columns.records.push_back(row.record);
    m_columns.notJson.push_back(row.sourceIsJson ? 0 : 1);
    m_columns.faultPlaces.push_back(row.fault.what ? row.fault.at : 0);
}

void ChunkDraft::add(const insight::EventBatch &batch, std::span<const std::uint32_t> rows, Bytes which)
{
    const ByteRange kept = which == Bytes::All ? ByteRange{0, batch.bytes().size()} : ownBytes(batch, rows);
    const std::string_view bytes = batch.bytes().substr(kept.begin, kept.size());
    const std::size_t base = this->bytes().size();
    appendBytes(bytes);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const insight::EventRow &row = batch.rows()[rows[i]];
        if (i + kRowsAhead < rows.size())
            prefetchTexts(batch.rows()[rows[i + kRowsAhead]]);
        addRow(row, *batch.rules());
        SourcePlace place{this->bytes().size(), row.source.size()};
        if (row.source.empty())
            place.begin = base;
        else if (isPartOf(row.source, bytes))
            place.begin = base + static_cast<std::size_t>(row.source.data() - bytes.data());
        else
            appendBytes(row.source); // Unwrapped from a string: it stands nowhere in the message as it is.
        m_columns.sources.push_back(place);
    }
    if (m_columns.segments.empty())
        m_columns.segments.push_back(0);
    m_columns.segments.back() += static_cast<std::uint32_t>(rows.size());
}

void ChunkDraft::add(const Columns &columns, std::string_view bytes)
{
    const std::size_t base = this->bytes().size();
    appendBytes(bytes);
    const auto append = [](auto &to, const auto &from) { to.insert(to.end(), from.begin(), from.end()); };
    append(m_columns.times, columns.times);
    append(m_columns.logSets, columns.logSets);
    append(m_columns.rules, columns.rules);
    for (std::size_t i = 0; i < kTextFieldCount; ++i) {
        for (std::size_t row = 0; row < columns.rows(); ++row)
            m_coders[i].append(columns.texts[i].at(row));
    }
    for (const auto &[origin, rows] : columns.messages)
        addMessage(origin, rows);
    append(m_columns.records, columns.records);
    for (const auto &[begin, size] : columns.sources)
        m_columns.sources.push_back({base + begin, size});
    append(m_columns.notJson, columns.notJson);
    append(m_columns.faultPlaces, columns.faultPlaces);
    append(m_columns.segments, columns.segments);
}

std::optional<EncodedChunk> ChunkDraft::seal(Compressor &compressor)
{
    EncodedChunk chunk;
    chunk.info.events = static_cast<std::int64_t>(m_columns.rows());
    chunk.info.bytes = static_cast<std::int64_t>(bytes().size());
    const auto [oldest, newest] = std::ranges::minmax(m_columns.times);
    chunk.info.minMs = oldest;
    chunk.info.maxMs = newest;
    for (const std::uint8_t logSet : m_columns.logSets)
        chunk.info.logSets.add(static_cast<insight::LogSet>(logSet));

    std::map<std::int32_t, OffsetRange> ranges;
    for (const auto &[origin, rows] : m_columns.messages) {
        const auto [range, isNew] =
            ranges.try_emplace(origin.partition, origin.partition, origin.offset, origin.offset);
        range->second.first = std::min(range->second.first, origin.offset);
        range->second.last = std::max(range->second.last, origin.offset);
        chunk.newestEnqueuedMs = std::max(chunk.newestEnqueuedMs, origin.enqueuedMs);
    }
    for (const auto &[partition, range] : ranges)
        chunk.ranges.push_back(range);

    std::optional<std::string> compressed = compressor.compress(bytes());
    if (!compressed)
        return std::nullopt;
    chunk.bytes = std::move(*compressed);
    chunk.columns = encode(m_columns);
    chunk.info.storedBytes = static_cast<std::int64_t>(chunk.bytes.size() + chunk.columns.size());
    return chunk;
}

std::string encode(const std::vector<OffsetRange> &ranges)
{
    ByteWriter out;
    for (const OffsetRange &range : ranges) {
        out.signedVarint(range.partition);
        out.signedVarint(range.first);
        out.signedVarint(difference(range.last, range.first));
    }
    return out.take();
}

std::vector<OffsetRange> decodeRanges(std::string_view bytes)
{
    std::vector<OffsetRange> ranges;
    ByteReader in(bytes);
    while (!in.atEnd()) {
        OffsetRange range;
        range.partition = static_cast<std::int32_t>(in.signedVarint());
        range.first = in.signedVarint();
        range.last = sum(range.first, in.signedVarint());
        if (!in.failed())
            ranges.push_back(range);
    }
    return ranges;
}

} // namespace hubscope::store
