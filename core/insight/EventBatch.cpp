// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/EventBatch.h"

#include "insight/EventDecoder.h"
#include "insight/RuleBook.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <functional>
#include <new>
#include <optional>
#include <span>
#include <unordered_map>

namespace hubscope::insight {

namespace {

constexpr std::size_t kBlockSize = 16 * 1024;

/// The first of the keys that has a value.
Field firstOf(const InsightEvent &event, std::initializer_list<Key> keys)
{
    for (const Key key : keys) {
        if (const std::string_view value = event.value(key); !value.empty())
            return {key, value};
    }
    return {*keys.begin(), {}};
}

} // namespace

EventBatch::EventBatch(std::string bytes, std::shared_ptr<const RuleBook> rules)
    : EventBatch(std::make_shared<const std::string>(std::move(bytes)), std::move(rules))
{
}

EventBatch::EventBatch(std::shared_ptr<const std::string> bytes, std::shared_ptr<const RuleBook> rules)
    : m_bytes(std::move(bytes))
    , m_rules(std::move(rules))
{
}

std::size_t EventBatch::footprint() const
{
    return sizeof(*this) + m_bytes->capacity() + m_rows.capacity() * sizeof(EventRow) + m_blockBytes +
           m_frame.capacity();
}

void EventBatch::append(const InsightEvent &event)
{
    EventRow row;
    row.timestampMs = event.timestampMs;
    row.origin = event.origin;
    row.record = event.record;
    row.logSet = event.logSet;
    row.sourceIsJson = event.sourceIsJson;
    row.repairs = event.repairs;
    row.notes = event.notes;
    row.fault = event.fault;
    row.rule = event.rule;
    const Field who = firstOf(event, {Key::Account, Key::SourceAccount, Key::User, Key::SourceUser});
    row.whoKey = who.key;
    row.who = who.value;
    const Field action = firstOf(event, {Key::Action, Key::Title, Key::Type, Key::AuthenticationTarget});
    row.actionKey = action.key;
    row.action = action.value;
    const Field result = firstOf(event, {Key::Result, Key::Severity});
    row.resultKey = result.key;
    row.result = result.value;
    row.sourceIp = event.value(Key::SourceIp);
    row.service = event.value(Key::Service);
    row.category = event.category;
    row.source = event.raw;
    append(row);
}

void EventBatch::append(EventRow row)
{
    for (std::string_view *text :
         {&row.who, &row.action, &row.result, &row.sourceIp, &row.service, &row.category, &row.source})
        *text = keep(*text);
    row.sourceSize = static_cast<std::uint32_t>(row.source.size());
    m_rows.push_back(row);
}

EventBatchPtr EventBatch::sortedAgain(std::uint32_t first, std::uint32_t count,
                                      std::shared_ptr<const RuleBook> rules, EventDecoder &decoder,
                                      const std::stop_token &stop) const
{
    const EventBatchPtr open = isPacked() ? opened() : nullptr;
    const EventBatch &whole = open ? *open : *this;
    auto batch = std::make_shared<EventBatch>(whole.m_bytes, std::move(rules));
    batch->m_rows.reserve(count);
    for (const EventRow &row : std::span(whole.m_rows).subspan(first, count)) {
        if (stop.stop_requested())
            return nullptr;
        decoder.decodeRecord(
            row.source, row.origin, row.record, [&](const InsightEvent &event) { batch->append(event); },
            row.remarks());
    }
    return batch;
}

EventBatchPtr EventBatch::packed(const EventSpan &span, Compressor &compressor)
{
    const auto rows = std::span(span.batch->rows()).subspan(span.first, span.count);
    std::string sources;
    for (const EventRow &row : rows)
        sources += row.source;
    std::optional<std::string> frame = compressor.compress(sources);
    if (!frame)
        return nullptr;
    auto batch = std::make_shared<EventBatch>(std::string(), span.batch->rules());
    batch->m_frame = std::string(*frame); // Without spare memory.
    batch->m_rows.assign(rows.begin(), rows.end());
    for (EventRow &row : batch->m_rows)
        row.source = {};
    batch->keepTextsOnce();
    return batch;
}

/// Copies what the views of the rows point into, each text once.
void EventBatch::keepTextsOnce()
{
    constexpr std::array kTexts{&EventRow::who,      &EventRow::action,  &EventRow::result,
                                &EventRow::sourceIp, &EventRow::service, &EventRow::category};
    std::unordered_map<std::string_view, std::string_view> kept;
    for (const EventRow &row : m_rows) {
        for (const auto text : kTexts) {
            if (kept.try_emplace(row.*text).second)
                m_blockBytes += (row.*text).size();
        }
    }
    m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_blockBytes));
    char *place = m_blocks.back().get();
    for (auto &[text, copy] : kept) {
        copy = {place, text.size()};
        place = std::ranges::copy(text, place).out;
    }
    for (EventRow &row : m_rows) {
        for (const auto text : kTexts)
            row.*text = kept.find(row.*text)->second;
    }
}

EventBatchPtr EventBatch::opened() const
{
    std::size_t size = 0;
    for (const EventRow &row : m_rows)
        size += row.sourceSize;
    std::optional<std::string> sources = Decompressor().decompress(m_frame, size);
    if (!sources)
        throw std::bad_alloc(); // It is what compress() made.
    auto batch = std::make_shared<EventBatch>(std::move(*sources), m_rules);
    batch->m_texts = shared_from_this();
    batch->m_rows = m_rows;
    std::size_t at = 0;
    for (EventRow &row : batch->m_rows) {
        row.source = batch->bytes().substr(at, row.sourceSize);
        at += row.sourceSize;
    }
    return batch;
}

const EventRow &RowOpener::open(const EventBatch &batch, const EventRow &row)
{
    if (!batch.isPacked())
        return row;
    if (m_packed.get() != &batch) {
        m_packed = batch.shared_from_this();
        m_opened = batch.opened();
    }
    return m_opened->rows()[static_cast<std::size_t>(&row - batch.rows().data())];
}

std::string_view EventBatch::keep(std::string_view text)
{
    if (text.empty())
        return {};
    // std::less gives a total order for pointers into different objects, where < does not.
    const std::less<const char *> before;
    const char *begin = m_bytes->data();
    if (!before(text.data(), begin) && !before(begin + m_bytes->size(), text.data() + text.size()))
        return text;
    if (m_blockSize - m_blockUsed < text.size()) {
        m_blockSize = std::max(kBlockSize, text.size());
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_blockSize));
        m_blockBytes += m_blockSize;
        m_blockUsed = 0;
    }
    char *place = m_blocks.back().get() + m_blockUsed;
    std::memcpy(place, text.data(), text.size());
    m_blockUsed += text.size();
    return {place, text.size()};
}

} // namespace hubscope::insight
