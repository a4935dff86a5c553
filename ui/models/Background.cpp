// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Background.h"

#include <QThread>

namespace hubscope::models {

Background::~Background()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_job.reset();
        m_stop.request_stop();
    }
    // Here, not by the member's own end: the thread uses what is destroyed before it.
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void Background::post(Job job)
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_busy = true;
    {
        const std::scoped_lock lock(m_mutex);
        m_stop.request_stop();
        m_stop = std::stop_source();
        m_job = std::move(job);
    }
    m_wake.notify_one();
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &end) { live(end); });
}

void Background::stop()
{
    Q_ASSERT(QThread::currentThread() == thread());
    ++m_number;
    m_busy = false;
    const std::scoped_lock lock(m_mutex);
    m_stop.request_stop();
    m_job.reset();
}

void Background::live(const std::stop_token &end)
{
    while (true) {
        std::optional<Job> job;
        std::stop_token stop;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, end, [this] { return m_job.has_value(); }))
                return;
            job = std::exchange(m_job, std::nullopt);
            stop = m_stop.get_token();
        }
        (*job)(stop);
    }
}

} // namespace hubscope::models
