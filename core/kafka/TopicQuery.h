// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/Client.h"

#include <cstdint>
#include <string>
#include <utility>

namespace hubscope::kafka {

/// What came of the question how the hub describes its topic. Codes are librdkafka's.
struct TopicAnswer
{
    /// Nothing was said, for this reason.
    rd_kafka_resp_err_t failure = RD_KAFKA_RESP_ERR_NO_ERROR;
    /// What the hub has against the topic.
    rd_kafka_resp_err_t error = RD_KAFKA_RESP_ERR_NO_ERROR;
    /// Empty if it gives none.
    std::string id = {};
};

/// Asks the hub for the id that it gives its topic, which one that was made anew has anew; the answer comes
/// as an event of the client. Servers of an older protocol have none: whoever reads goes by the offsets then.
/// A server may say that it has no such topic. A question that fails says nothing, and is to be put again.
class TopicQuery
{
public:
    void start(Client &client);
    bool isRunning() const { return m_isRunning; }

    /// Takes the event if it is an answer to this query; answers to an earlier one are taken and dropped.
    bool take(rd_kafka_event_t *event);
    /// The answer to the question that runs.
    void take(const TopicAnswer &answer);

    /// Once it is no longer running; empty if the hub gives none.
    const std::string &id() const { return m_id; }
    /// True once for each answer that says that there is no such topic.
    bool takeUnknown() { return std::exchange(m_isUnknown, false); }
    /// The last question was not answered, and the one before last, and so on, no more than a few times.
    bool isWorthRepeating() const { return m_failures > 0 && m_failures < kMostFailures; }
    /// The server answers this kind of question, as far as can be told.
    bool isWorthAsking() const { return m_isAnswered || m_failures < kMostFailures; }

    static constexpr int kMostFailures = 3;

private:
    std::intptr_t m_generation = 0;
    bool m_isRunning = false;
    std::string m_id;
    bool m_isUnknown = false;
    bool m_isAnswered = false;
    /// Since the last answer.
    int m_failures = 0;
};

} // namespace hubscope::kafka
