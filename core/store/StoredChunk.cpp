// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoredChunk.h"

#include "azure/JsonFaults.h"
#include "insight/RuleBook.h"

#include <numeric>

namespace hubscope::store {

namespace {

insight::Key keyOf(std::string_view name, insight::Key otherwise)
{
    for (std::size_t i = 0; i < insight::kKeyCount; ++i) {
        if (insight::keyName(static_cast<insight::Key>(i)) == name)
            return static_cast<insight::Key>(i);
    }
    return otherwise;
}

/// The set of names joined by commas; names of another version of this program are passed over.
template <typename Set, typename Table>
Set setOf(std::string_view names, const Table &table)
{
    Set set;
    while (!names.empty()) {
        const std::string_view name = names.substr(0, names.find(','));
        names.remove_prefix(std::min(names.size(), name.size() + 1));
        for (const auto &line : table) {
            if (name == line.name)
                set.add(line.id);
        }
    }
    return set;
}

} // namespace

const insight::Rule *StoredChunk::rule(std::size_t row) const
{
    const std::uint32_t number = m_columns.rules[row];
    return number == 0 || number > m_rules->rules().size() ? nullptr : &m_rules->rules()[number - 1];
}

std::string_view StoredChunk::source(std::size_t row) const
{
    const auto [begin, size] = m_columns.sources[row];
    return std::string_view(m_bytes).substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(size));
}

azure::RecordRemarks StoredChunk::remarks(std::size_t row) const
{
    azure::RecordRemarks remarks;
    remarks.repairs = setOf<azure::Repairs>(text(TextField::Repairs).at(row), azure::kRepairs);
    if (const std::string_view fault = text(TextField::Fault).at(row); !fault.empty())
        remarks.fault = {static_cast<std::size_t>(m_columns.faultPlaces[row]), azure::faultText(fault)};
    return remarks;
}

insight::EventRow StoredChunk::row(std::size_t row) const
{
    const auto [repairs, fault] = remarks(row);
    insight::EventRow event;
    event.timestampMs = m_columns.times[row];
    event.origin = origin(row);
    event.record = record(row);
    event.repairs = repairs;
    event.notes = setOf<insight::Notes>(text(TextField::Notes).at(row), insight::kNotes);
    event.logSet = logSet(row);
    event.sourceIsJson = m_columns.notJson[row] == 0;
    event.whoKey = keyOf(text(TextField::WhoKey).at(row), event.whoKey);
    event.actionKey = keyOf(text(TextField::ActionKey).at(row), event.actionKey);
    event.resultKey = keyOf(text(TextField::ResultKey).at(row), event.resultKey);
    event.rule = rule(row);
    event.who = text(TextField::Who).at(row);
    event.action = text(TextField::Action).at(row);
    event.result = text(TextField::Result).at(row);
    event.sourceIp = text(TextField::SourceIp).at(row);
    event.service = text(TextField::Service).at(row);
    event.category = text(TextField::Category).at(row);
    event.source = source(row);
    event.fault = fault;
    return event;
}

insight::EventBatchPtr StoredChunk::batch(std::span<const std::uint32_t> rows) const
{
    // The sources alone, end to end; where one text is the source of several rows it is there several times.
    std::size_t size = 0;
    for (const std::uint32_t number : rows)
        size += static_cast<std::size_t>(m_columns.sources[number].size);
    std::string bytes;
    bytes.reserve(size);
    for (const std::uint32_t number : rows)
        bytes += source(number);
    auto batch = std::make_shared<insight::EventBatch>(std::move(bytes), m_rules);
    std::size_t at = 0;
    for (const std::uint32_t number : rows) {
        insight::EventRow event = row(number);
        event.source = batch->bytes().substr(at, event.source.size());
        at += event.source.size();
        batch->append(event);
    }
    return batch;
}

insight::EventBatchPtr StoredChunk::batch() const
{
    std::vector<std::uint32_t> all(rows());
    std::iota(all.begin(), all.end(), 0U);
    return batch(all);
}

} // namespace hubscope::store
