// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/TopicQuery.h"

namespace hubscope::kafka {

namespace {

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

TopicAnswer answerOf(rd_kafka_event_t *event)
{
    if (const auto failure = rd_kafka_event_error(event); failure != RD_KAFKA_RESP_ERR_NO_ERROR)
        return {.failure = failure};
    std::size_t count = 0;
    const auto **topics =
        rd_kafka_DescribeTopics_result_topics(rd_kafka_event_DescribeTopics_result(event), &count);
    // The one topic that was asked about.
    if (count != 1)
        return {.failure = RD_KAFKA_RESP_ERR__FAIL};
    if (const auto error = rd_kafka_error_code(rd_kafka_TopicDescription_error(topics[0]));
        error != RD_KAFKA_RESP_ERR_NO_ERROR)
        return {.error = error};
    return {.id = idOf(*topics[0])};
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
    take(answerOf(event));
    return true;
}

void TopicQuery::take(const TopicAnswer &answer)
{
    m_isRunning = false;
    m_id = answer.id;
    m_isUnknown = answer.error == RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART;
    if (answer.failure != RD_KAFKA_RESP_ERR_NO_ERROR) {
        m_failures =
            answer.failure == RD_KAFKA_RESP_ERR__UNSUPPORTED_FEATURE ? kMostFailures : m_failures + 1;
        return;
    }
    m_failures = 0;
    m_isAnswered = true;
}

} // namespace hubscope::kafka
