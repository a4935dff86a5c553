// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/EventDetail.h"

#include <QObject>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace hubscope::models {

/// Prepares events for the detail view on a thread of its own: a body of 20 MB takes seconds to lay out. Only
/// the last request counts; an older one that waits is dropped, one that runs is not answered.
///
/// Thread: made, used and destroyed on the window's thread, signals come there. The destructor waits for the
/// work under way (bounded by kWholeBytes).
class DetailLoader : public QObject
{
    Q_OBJECT
public:
    enum class Part { Json, Raw };

    /// More than this no "Show All" shows; "Save As…" does.
    static constexpr std::size_t kWholeBytes = std::size_t{32} << 20;

    explicit DetailLoader(QObject *parent = nullptr);
    ~DetailLoader() override;

    void load(const HeldEvent &event, insight::Attribution attribution);
    void loadWhole(const HeldEvent &event, Part part);
    /// The event in InsightIDR's shape, for the clipboard. Independent of the others; the last one counts.
    void loadJson(const HeldEvent &event, insight::Attribution attribution, const QString &hub);
    /// Nothing that was asked for by load() or loadWhole() will be answered.
    void cancel();

signals:
    void jsonLoaded(const QByteArray &json);
    void loaded(const hubscope::models::EventDetail &detail);
    void wholeLoaded(const hubscope::models::HeldEvent &event, hubscope::models::DetailLoader::Part part,
                     const QString &text);

private:
    using Work = std::function<void(insight::EventDecoder &)>;
    struct Request
    {
        /// Those that the event was sorted by, so that the detail says what the list says.
        std::shared_ptr<const insight::RuleBook> rules;
        insight::Attribution attribution;
        Work work;
    };

    void post(std::optional<Request> &slot, const HeldEvent &event, insight::Attribution attribution,
              Work work);
    void run(std::stop_token stop);
    /// Runs `answer` on the window's thread if `newest` (of that thread) is still `number`. Called on the
    /// worker.
    template <typename Answer>
    void deliver(const quint64 &newest, quint64 number, Answer answer);

    insight::Attribution m_attribution = insight::Attribution::FullyQualifiedName;
    /// Of the newest request. Window's thread.
    quint64 m_number = 0;
    quint64 m_jsonNumber = 0;

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    /// Guarded by m_mutex.
    std::optional<Request> m_request;
    std::optional<Request> m_jsonRequest;
    std::jthread m_thread;
};

} // namespace hubscope::models
