// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/HeldSearch.h"

#include "insight/EventReader.h"
#include "models/EventTableModel.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace hubscope::models {

namespace {

/// Events between two reports of how far it is.
constexpr std::int64_t kReportEvery = 512;

} // namespace

HeldSearch::HeldSearch(const EventTableModel &events, insight::Attribution attribution, const QString &hub)
    : m_pieces(events.newest(std::numeric_limits<std::size_t>::max()))
    , m_attribution(attribution)
    , m_hub(hub.toStdString())
{
}

Result<void> HeldSearch::search(const SearchRequest &request, const Sink &sink,
                                const std::stop_token &stop) const
{
    EventFilter filter;
    filter.logSets = request.logSets;
    const EventMatcher matcher(filter);
    // In the order of their own times: several partitions arrive mixed.
    struct Candidate
    {
        std::int64_t timestampMs;
        std::uint32_t piece;
        std::uint32_t row;
    };
    std::vector<Candidate> candidates;
    std::int64_t total = 0;
    for (std::uint32_t i = 0; i < m_pieces.size(); ++i) {
        const EventList::Piece &piece = m_pieces[i];
        total += piece.count;
        for (std::uint32_t k = 0; k < piece.count && !stop.stop_requested(); ++k) {
            const insight::EventRow &row = piece.row(piece.firstId + k);
            if (request.range.holds(row.timestampMs) && matcher.mayMatch(row))
                candidates.push_back({row.timestampMs, i, k});
        }
    }
    const auto isOlder = [](const Candidate &a, const Candidate &b) {
        return std::tie(a.timestampMs, a.piece, a.row) < std::tie(b.timestampMs, b.piece, b.row);
    };
    if (request.isAscending)
        std::ranges::sort(candidates, isOlder);
    else
        std::ranges::sort(candidates, [&](const Candidate &a, const Candidate &b) { return isOlder(b, a); });

    insight::EventReader reader(m_attribution);
    insight::EventTest test(request.query);
    // What is not in the range or the log sets is through already.
    std::int64_t examined = total - static_cast<std::int64_t>(candidates.size());
    bool wanted = true;
    for (const Candidate &candidate : candidates) {
        const EventList::Piece &piece = m_pieces[candidate.piece];
        const insight::EventRow &row = piece.row(piece.firstId + candidate.row);
        reader.read(*piece.batch, row, [&](const insight::InsightEvent &event) {
            if (test.fits(event, m_hub))
                wanted = sink.found({event, test.keys(), piece.batch->rules(), m_hub});
        });
        if (++examined % kReportEvery == 0)
            sink.progressed(examined, total);
        if (!wanted || stop.stop_requested())
            break;
    }
    sink.progressed(examined, total);
    return {};
}

} // namespace hubscope::models
