// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>
#include <vector>

namespace hubscope::test {

/// A port on 127.0.0.1 that leads to another one there, as over a long line of any bandwidth: every byte
/// arrives the delay later, in order, in both directions. A new connection stands at once; what is sent over
/// it takes its time.
///
/// Thread: any; the forwarding has its own, which end with this object.
class DelayedLink
{
public:
    /// One way: a round trip takes twice that.
    explicit DelayedLink(std::chrono::milliseconds delay);
    ~DelayedLink();
    DelayedLink(const DelayedLink &) = delete;
    DelayedLink &operator=(const DelayedLink &) = delete;

    /// 0 if the system gave none.
    quint16 port() const { return m_port; }
    /// Connections that come from now on lead there.
    void leadTo(quint16 port) { m_target = port; }

private:
    class Line;

    void accept(const std::stop_token &stop);

    const std::chrono::milliseconds m_delay;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<quint16> m_target = 0;
    std::vector<std::unique_ptr<Line>> m_lines;
    std::jthread m_acceptor;
};

} // namespace hubscope::test
