// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/TryOut.h"

#include <algorithm>
#include <array>

namespace hubscope::insight {

namespace {

/// Where an event lands, and by which rule.
struct Place
{
    LogSet logSet = LogSet::UnparsedData;
    const Rule *rule = nullptr;
};

Place placeOf(const EventRow &row, EventDecoder &decoder)
{
    Place place;
    decoder.decodeRecord(
        row.source, row.origin, row.record,
        [&](const InsightEvent &event) { place = {event.logSet, event.rule}; }, row.remarks());
    return place;
}

/// Rules of two books are the same one if they have the same id.
bool sameRule(const Rule *a, const Rule *b)
{
    return a && b ? a->id == b->id : a == b;
}

using Counts = std::array<std::array<std::size_t, kLogSetCount>, kLogSetCount>;

std::vector<TryOut::Move> movesOf(const Counts &counts)
{
    std::vector<TryOut::Move> moves;
    for (const LogSetInfo &from : kLogSets) {
        for (const LogSetInfo &to : kLogSets) {
            const std::size_t count =
                counts[static_cast<std::size_t>(from.id)][static_cast<std::size_t>(to.id)];
            if (count > 0)
                moves.push_back({from.id, to.id, count});
        }
    }
    std::ranges::stable_sort(moves, std::ranges::greater(), &TryOut::Move::count);
    return moves;
}

} // namespace

std::optional<TryOut> tryOut(std::span<const EventSpan> events, std::shared_ptr<const RuleBook> before,
                             std::shared_ptr<const RuleBook> after, Attribution attribution,
                             const std::stop_token &stop)
{
    TryOut result;
    result.before = std::move(before);
    result.after = std::move(after);
    result.hits.resize(result.after->rules().size());
    EventDecoder oldDecoder(result.before, attribution);
    EventDecoder newDecoder(result.after, attribution);
    RowOpener opener;
    Counts counts{};
    for (const EventSpan &span : events) {
        // Events that were read under an older book yet and wait to be sorted again.
        const bool isCurrent = span.batch->rules() == result.before;
        for (std::uint32_t i = span.first; i < span.first + span.count; ++i) {
            if (stop.stop_requested())
                return std::nullopt;
            const EventRow &row = opener.open(*span.batch, span.batch->rows()[i]);
            const Place old = isCurrent ? Place{row.logSet, row.rule} : placeOf(row, oldDecoder);
            const Place now = placeOf(row, newDecoder);
            ++result.examined;
            if (now.rule)
                ++result.hits[static_cast<std::size_t>(now.rule - result.after->rules().data())];
            else
                ++result.withoutRule;
            if (old.logSet != now.logSet) {
                ++counts[static_cast<std::size_t>(old.logSet)][static_cast<std::size_t>(now.logSet)];
                result.affected.push_back({span.batch, i, old.logSet, now.logSet, old.rule, now.rule});
            } else if (!sameRule(old.rule, now.rule)) {
                ++result.otherRule;
            }
        }
    }
    result.moves = movesOf(counts);
    return result;
}

} // namespace hubscope::insight
