// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/NotificationTryOut.h"

#include "insight/EventReader.h"
#include "models/EventTableModel.h"

#include <utility>

namespace hubscope::models {

NotificationTryOut::NotificationTryOut(const EventTableModel &events, QObject *parent)
    : QObject(parent)
    , m_events(events)
{
}

void NotificationTryOut::start(leql::QueryPtr query, insight::Attribution attribution)
{
    using Counts = std::pair<qint64, qint64>;
    const auto work = [pieces = m_events.newest(kEvents), query = std::move(query),
                       attribution](const std::stop_token &stop) {
        insight::EventReader reader(attribution);
        Counts counts;
        for (const EventList::Piece &piece : pieces) {
            for (EventId id = piece.firstId; id < piece.endId() && !stop.stop_requested(); ++id) {
                counts.first += reader.fits(query, *piece.batch, piece.row(id)) ? 1 : 0;
                ++counts.second;
            }
        }
        return counts;
    };
    m_background.run(work, [this](const Counts &counts) { emit finished(counts.first, counts.second); });
}

} // namespace hubscope::models
