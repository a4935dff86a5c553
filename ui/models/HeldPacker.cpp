// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/HeldPacker.h"

#include "models/EventTableModel.h"
#include "models/HeldSorter.h"

namespace hubscope::models {

namespace {

/// Of one round: some milliseconds of the other thread, and far less of this one.
constexpr std::size_t kPieces = 32;

} // namespace

HeldPacker::HeldPacker(EventTableModel &events, const HeldSorter &sorter, std::size_t recentRows,
                       QObject *parent)
    : QObject(parent)
    , m_events(events)
    , m_sorter(sorter)
    , m_recentRows(recentRows)
{
}

void HeldPacker::look()
{
    if (m_background.isBusy() || m_sorter.isSorting())
        return;
    std::vector<EventList::Piece> pieces = m_events.unpacked(m_recentRows, kPieces);
    if (pieces.empty())
        return;
    const auto work = [pieces = std::move(pieces)](const std::stop_token &stop) {
        std::vector<Packed> packed;
        Compressor compressor;
        for (const EventList::Piece &piece : pieces) {
            if (stop.stop_requested())
                break;
            if (auto batch = insight::EventBatch::packed(piece.span(), compressor))
                packed.push_back({piece, std::move(batch)});
        }
        return packed;
    };
    m_background.run(work, [this](const std::vector<Packed> &packed) { take(packed); });
}

void HeldPacker::take(const std::vector<Packed> &packed)
{
    // What the sorter has under way is known to it by the batches that were there when it began.
    if (m_sorter.isSorting())
        return;
    for (const auto &[old, batch] : packed) {
        if (m_events.holds(old))
            m_events.replace(old, batch);
    }
    if (!packed.empty())
        look();
}

} // namespace hubscope::models
