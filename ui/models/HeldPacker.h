// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Background.h"
#include "models/EventList.h"

#include <QObject>

namespace hubscope::models {

class EventTableModel;
class HeldSorter;

/// Packs what is held, but for the newest, on another thread, so that a million events fit into half a
/// gigabyte. While the sorter sorts, it waits. Thread: the window's.
class HeldPacker : public QObject
{
    Q_OBJECT
public:
    /// Which of the newest rows stay as they are: what is looked at most is there at once.
    static constexpr std::size_t kRecentRows = 20'000;

    /// `events` and `sorter` must outlive this.
    HeldPacker(EventTableModel &events, const HeldSorter &sorter, std::size_t recentRows = kRecentRows,
               QObject *parent = nullptr);

    /// Begins a round if there is something to pack; call now and then.
    void look();

private:
    struct Packed
    {
        EventList::Piece old;
        insight::EventBatchPtr batch;
    };

    void take(const std::vector<Packed> &packed);

    EventTableModel &m_events;
    const HeldSorter &m_sorter;
    const std::size_t m_recentRows;
    Background m_background;
};

} // namespace hubscope::models
