// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/TopicQuery.h"

namespace hubscope::kafka {

namespace {

/// Of one topic; empty if there is none.
std::string idOf(rd_kafka_event_t *event)
{
    if (rd_kafka_event_error(event) != RD_KAFKA_RESP_ERR_NO_ERROR)
        return {};
    std::size_t count = 0;
    const auto **topics =
        rd_kafka_DescribeTopics_result_topics(rd_kafka_event_DescribeTopics_result(event), &count);
    if (count != 1 ||
        rd_kafka_error_code(rd_kafka_TopicDescription_error(topics[0])) != RD_KAFKA_RESP_ERR_NO_ERROR)
        return {};
    const rd_kafka_Uuid_t *id = rd_kafka_TopicDescription_topic_id(topics[0]);
    // All zeros stand for none.
    if (!id ||
        (rd_kafka_Uuid_most_significant_bits(id) == 0 && rd_kafka_Uuid_least_significant_bits(id) == 0))
        return {};
    const char *text = rd_kafka_Uuid_base64str(id);
    return text ? text : std::string();
}

} // namespace

void TopicQuery::start(Client &client)
{
    m_id.clear();
    m_isRunning = true;
    client.askTopic(++m_generation);
}

bool TopicQuery::take(rd_kafka_event_t *event)
{
    if (rd_kafka_event_type(event) != RD_KAFKA_EVENT_DESCRIBETOPICS_RESULT)
        return false;
    if (reinterpret_cast<std::intptr_t>(rd_kafka_event_opaque(event)) != m_generation || !m_isRunning)
        return true;
    m_id = idOf(event);
    m_isRunning = false;
    return true;
}

} // namespace hubscope::kafka
