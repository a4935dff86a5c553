// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace hubscope::models {

/// A thread that does one thing at a time for the window: what was asked for last. Whatever was asked for
/// before is told to stop, and its answer is not heard. The thread begins with the first work. Thread: the
/// window's; the destructor waits for the work under way to stop.
class Background : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~Background() override;

    /// `work(stop_token)` runs on the other thread and gives a value; `done(value)` is called on this one,
    /// unless run() or stop() was called meanwhile.
    template <typename Work, typename Done>
    void run(Work work, Done done)
    {
        const quint64 number = ++m_number;
        post([this, number, work = std::move(work),
              done = std::move(done)](const std::stop_token &stop) mutable {
            auto value = std::make_shared<decltype(work(stop))>(work(stop));
            if (stop.stop_requested())
                return;
            QMetaObject::invokeMethod(
                this,
                [this, number, value, done = std::move(done)] {
                    if (number != m_number)
                        return;
                    m_busy = false;
                    done(std::move(*value));
                },
                Qt::QueuedConnection);
        });
    }
    /// What is under way will not be answered.
    void stop();
    bool isBusy() const { return m_busy; }

private:
    using Job = std::function<void(const std::stop_token &)>;

    void post(Job job);
    void live(const std::stop_token &end);

    quint64 m_number = 0;
    bool m_busy = false;

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    /// Guarded by m_mutex.
    std::optional<Job> m_job;
    std::stop_source m_stop;
    std::jthread m_thread;
};

} // namespace hubscope::models
