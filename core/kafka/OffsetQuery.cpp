// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/OffsetQuery.h"

#include "kafka/ErrorParser.h"

#include <array>

namespace hubscope::kafka {

namespace {

constexpr std::array kFields = {&PartitionRange::low, &PartitionRange::end, &PartitionRange::atTime};
constexpr auto kFieldCount = static_cast<std::intptr_t>(kFields.size());

} // namespace

void OffsetQuery::start(Client &client, std::vector<std::int32_t> partitions, std::int64_t timeMs)
{
    ++m_generation;
    m_error.reset();
    m_ranges.clear();
    for (const std::int32_t partition : partitions)
        m_ranges[partition] = {};
    const std::intptr_t tag = m_generation * kFieldCount;
    client.askOffsets(partitions, RD_KAFKA_OFFSET_SPEC_EARLIEST, tag);
    client.askOffsets(partitions, RD_KAFKA_OFFSET_SPEC_LATEST, tag + 1);
    m_waiting = 2;
    if (timeMs >= 0) {
        client.askOffsets(partitions, timeMs, tag + 2);
        m_waiting = 3;
    }
}

bool OffsetQuery::take(rd_kafka_event_t *event)
{
    if (rd_kafka_event_type(event) != RD_KAFKA_EVENT_LISTOFFSETS_RESULT)
        return false;
    const auto tag = reinterpret_cast<std::intptr_t>(rd_kafka_event_opaque(event));
    if (tag / kFieldCount != m_generation || m_waiting == 0)
        return true;
    read(event, kFields[static_cast<std::size_t>(tag % kFieldCount)]);
    if (--m_waiting == 0)
        finish();
    return true;
}

/// The client leaves out partitions whose server was cut off before it answered, and calls that a success.
void OffsetQuery::finish()
{
    for (auto &[partition, range] : m_ranges) {
        if (!m_error && (range.low < 0 || range.end < 0))
            m_error = parseError(RD_KAFKA_RESP_ERR__TRANSPORT, "No offsets came for some of the partitions",
                                 pipeline::SourceStage::Listen);
        if (range.atTime < 0)
            range.atTime = range.end;
    }
}

void OffsetQuery::read(rd_kafka_event_t *event, std::int64_t PartitionRange::*field)
{
    const auto fail = [this](rd_kafka_resp_err_t code, const char *text) {
        if (!m_error)
            m_error = parseError(code, text ? text : rd_kafka_err2str(code), pipeline::SourceStage::Listen);
    };
    if (const auto code = rd_kafka_event_error(event); code != RD_KAFKA_RESP_ERR_NO_ERROR)
        return fail(code, rd_kafka_event_error_string(event));
    std::size_t count = 0;
    const auto *infos = rd_kafka_ListOffsets_result_infos(rd_kafka_event_ListOffsets_result(event), &count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto *answer = rd_kafka_ListOffsetsResultInfo_topic_partition(infos[i]);
        if (answer->err != RD_KAFKA_RESP_ERR_NO_ERROR)
            return fail(answer->err, nullptr);
        if (const auto range = m_ranges.find(answer->partition); range != m_ranges.end())
            range->second.*field = answer->offset;
    }
}

} // namespace hubscope::kafka
