// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/HeldSearch.h"

#include "models/EventReader.h"
#include "models/EventTableModel.h"

#include <limits>

namespace hubscope::models {

namespace {

/// Events between two reports of how far it is.
constexpr std::int64_t kReportEvery = 512;

} // namespace

HeldSearch::HeldSearch(const EventTableModel &events, insight::Attribution attribution)
    : m_pieces(events.newest(std::numeric_limits<std::size_t>::max()))
    , m_attribution(attribution)
{
}

Result<void> HeldSearch::search(const SearchRequest &request, const Sink &sink,
                                const std::stop_token &stop) const
{
    EventFilter filter;
    filter.logSets = request.logSets;
    const EventMatcher matcher(filter);
    EventReader reader(m_attribution);
    EventTest test(request.query);
    std::int64_t total = 0;
    for (const EventList::Piece &piece : m_pieces)
        total += piece.count;

    std::int64_t examined = 0;
    bool wanted = true;
    const auto look = [&](const EventList::Piece &piece, EventId id) {
        const insight::EventRow &row = piece.row(id);
        if (request.range.holds(row.timestampMs) && matcher.mayMatch(row))
            reader.read(*piece.batch, row, [&](const insight::InsightEvent &event) {
                if (test.fits(event))
                    wanted = sink.found({event, test.keys(), piece.batch->rules()});
            });
        if (++examined % kReportEvery == 0)
            sink.progressed(examined, total);
        return wanted && !stop.stop_requested();
    };
    const auto lookAll = [&] {
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            const EventList::Piece &piece = m_pieces[request.isAscending ? i : m_pieces.size() - 1 - i];
            for (std::uint32_t k = 0; k < piece.count; ++k) {
                if (!look(piece, piece.firstId + (request.isAscending ? k : piece.count - 1 - k)))
                    return;
            }
        }
    };
    lookAll();
    sink.progressed(examined, total);
    return {};
}

} // namespace hubscope::models
