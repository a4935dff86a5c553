// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/Client.h"

#include <cstdint>
#include <string>
#include <utility>

namespace hubscope::kafka {

/// Asks the hub for the id that it gives its topic, which one that was made anew has anew; the answer comes
/// as an event of the client. Servers of an older protocol have none, and a question that fails is no fault:
/// whoever reads goes by the offsets then. A server may say that it has no such topic.
class TopicQuery
{
public:
    void start(Client &client);
    bool isRunning() const { return m_isRunning; }

    /// Takes the event if it is an answer to this query; answers to an earlier one are taken and dropped.
    bool take(rd_kafka_event_t *event);

    /// Once it is no longer running; empty if the hub gives none.
    const std::string &id() const { return m_id; }
    /// True once for each answer that says that there is no such topic.
    bool takeUnknown() { return std::exchange(m_isUnknown, false); }
    /// The server answers this kind of question: it has done so at least once.
    bool isAnswered() const { return m_isAnswered; }

private:
    std::intptr_t m_generation = 0;
    bool m_isRunning = false;
    std::string m_id;
    bool m_isUnknown = false;
    bool m_isAnswered = false;
};

} // namespace hubscope::kafka
