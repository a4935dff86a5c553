// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/TestCertificates.h"

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <thread>

namespace hubscope::test {

struct WebBehaviour
{
    ServerIdentity identity = {};
    int status = 200;
    /// How far its clock is ahead of ours; what its Date header tells.
    std::chrono::seconds ahead{0};
    bool tellsDate = true;
    /// Takes the request and never answers.
    bool silent = false;
    /// In place of a well-formed answer.
    QByteArray answer = {};
};

/// A web server on loopback with TLS that gives every request the same answer: port 443 of a namespace.
/// Thread: one, for one connection after the other.
class WebStandIn
{
public:
    explicit WebStandIn(WebBehaviour behaviour);
    ~WebStandIn();
    WebStandIn(const WebStandIn &) = delete;
    WebStandIn &operator=(const WebStandIn &) = delete;

    std::uint16_t port() const { return m_port; }
    int requests() const { return m_requests; }

private:
    void serve(int listener, const std::stop_token &stop);

    WebBehaviour m_behaviour;
    std::uint16_t m_port = 0;
    std::atomic<int> m_requests = 0;
    std::jthread m_thread;
};

} // namespace hubscope::test
