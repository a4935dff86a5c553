// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventDecoder.h"
#include "leql/Query.h"
#include "models/Background.h"

#include <QObject>

namespace hubscope::models {

class EventTableModel;

/// How many of the newest events held a notification rule would have met, worked out on another thread. A
/// query that is tried meanwhile takes the place of the one before. Thread: the window's.
class NotificationTryOut : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t kEvents = 10'000;

    /// `events` must outlive this.
    explicit NotificationTryOut(const EventTableModel &events, QObject *parent = nullptr);

    void start(leql::QueryPtr query, insight::Attribution attribution);
    void stop() { m_background.stop(); }

signals:
    void finished(qint64 met, qint64 examined);

private:
    const EventTableModel &m_events;
    Background m_background;
};

} // namespace hubscope::models
