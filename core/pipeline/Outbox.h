// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/EventSource.h"
#include "pipeline/Keeping.h"
#include "pipeline/SourceState.h"

#include <QString>

#include <cstddef>
#include <functional>
#include <mutex>
#include <optional>
#include <variant>
#include <vector>

namespace hubscope::pipeline {

struct LiveNote
{
};
struct LostNote
{
    SourceError cause;
};
struct ErrorNote
{
    SourceError error;
};
struct LogNote
{
    LogLevel level;
    QString facility;
    QString text;
};
/// Told once it is durable.
struct GapNote
{
    Gap gap;
};
/// What the store had on record when it was opened.
struct PastGapsNote
{
    std::vector<Gap> gaps;
};
struct KeepingNote
{
    Keeping keeping;
};
/// The source is closed and the threads are about to end.
struct EndedNote
{
};
using Note =
    std::variant<LiveNote, LostNote, ErrorNote, LogNote, GapNote, PastGapsNote, KeepingNote, EndedNote>;

/// What the threads of a session have to say, kept until their reader comes: one wake-up however much there
/// is. Bounded: of log lines only so many wait, further ones are counted; of statistics only the newest
/// waits.
///
/// Thread: post…() from any thread; `wake` is called on the posting thread, outside the lock.
/// After disconnect() returned, `wake` is not running and is never called again.
class Outbox
{
public:
    static constexpr std::size_t kMaxLogLines = 500;

    struct Content
    {
        /// In the order in which they were posted.
        std::vector<Note> notes;
        std::optional<SourceStatistics> statistics;
        bool eventsReady = false;
        std::size_t droppedLogLines = 0;
    };

    explicit Outbox(std::function<void()> wake);

    void post(Note note);
    void postStatistics(SourceStatistics statistics);
    void postEventsReady();

    Content take();
    void disconnect();

private:
    void wakeOnce(std::unique_lock<std::mutex> lock);

    std::mutex m_mutex;
    Content m_content;
    std::size_t m_logLines = 0;
    bool m_woken = false;

    std::mutex m_wakeMutex;
    std::function<void()> m_wake;
};

} // namespace hubscope::pipeline
