// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/Outbox.h"

namespace hubscope::pipeline {

Outbox::Outbox(std::function<void()> wake)
    : m_wake(std::move(wake))
{
}

void Outbox::post(Note note)
{
    std::unique_lock lock(m_mutex);
    if (std::holds_alternative<LogNote>(note)) {
        if (m_logLines == kMaxLogLines) {
            ++m_content.droppedLogLines;
            return;
        }
        ++m_logLines;
    }
    m_content.notes.push_back(std::move(note));
    wakeOnce(std::move(lock));
}

void Outbox::postStatistics(SourceStatistics statistics)
{
    std::unique_lock lock(m_mutex);
    m_content.statistics = std::move(statistics);
    wakeOnce(std::move(lock));
}

void Outbox::postEventsReady()
{
    std::unique_lock lock(m_mutex);
    m_content.eventsReady = true;
    wakeOnce(std::move(lock));
}

Outbox::Content Outbox::take()
{
    const std::lock_guard lock(m_mutex);
    m_woken = false;
    m_logLines = 0;
    return std::exchange(m_content, {});
}

void Outbox::disconnect()
{
    const std::lock_guard lock(m_wakeMutex);
    m_wake = nullptr;
}

void Outbox::wakeOnce(std::unique_lock<std::mutex> lock)
{
    if (std::exchange(m_woken, true))
        return;
    lock.unlock();
    const std::lock_guard wakeLock(m_wakeMutex);
    if (m_wake)
        m_wake();
}

} // namespace hubscope::pipeline
