// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/TopicQuery.h"

namespace hubscope::kafka {

namespace {

/// Of the one topic that was asked about; null if there is none.
const rd_kafka_TopicDescription_t *descriptionOf(rd_kafka_event_t *event)
{
    std::size_t count = 0;
    const auto **topics =
        rd_kafka_DescribeTopics_result_topics(rd_kafka_event_DescribeTopics_result(event), &count);
    return count == 1 ? topics[0] : nullptr;
}

/// Empty if it has none.
std::string idOf(const rd_kafka_TopicDescription_t &topic)
{
    const rd_kafka_Uuid_t *id = rd_kafka_TopicDescription_topic_id(&topic);
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
    m_isUnknown = false;
    m_isRunning = true;
    client.askTopic(++m_generation);
}

bool TopicQuery::take(rd_kafka_event_t *event)
{
    if (rd_kafka_event_type(event) != RD_KAFKA_EVENT_DESCRIBETOPICS_RESULT)
        return false;
    if (reinterpret_cast<std::intptr_t>(rd_kafka_event_opaque(event)) != m_generation || !m_isRunning)
        return true;
    m_isRunning = false;
    const rd_kafka_resp_err_t failure = rd_kafka_event_error(event);
    if (failure != RD_KAFKA_RESP_ERR_NO_ERROR) {
        m_failures = failure == RD_KAFKA_RESP_ERR__UNSUPPORTED_FEATURE ? kMostFailures : m_failures + 1;
        return true;
    }
    m_failures = 0;
    const rd_kafka_TopicDescription_t *topic = descriptionOf(event);
    if (!topic)
        return true;
    m_isAnswered = true;
    const auto error = rd_kafka_error_code(rd_kafka_TopicDescription_error(topic));
    m_isUnknown = error == RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART;
    if (error == RD_KAFKA_RESP_ERR_NO_ERROR)
        m_id = idOf(*topic);
    return true;
}

} // namespace hubscope::kafka
