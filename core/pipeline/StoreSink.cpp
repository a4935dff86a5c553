// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/StoreSink.h"

#include "store/StoreWriter.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace hubscope::pipeline {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
Result<void> asResult(const store::StoreResult<T> &result)
{
    if (!result)
        return std::unexpected(result.error().toError());
    return {};
}

class StoreSink final : public EventSink
{
public:
    explicit StoreSink(StorePlace place)
        : m_place(std::move(place))
    {
    }

    Result<OpenedSink> open() override;
    Result<bool> write(std::span<const DecodedChunk> chunks, const std::stop_token &stop) override;
    std::optional<Error> takeRemark() override;
    Result<bool> upkeep() override;

private:
    KnownPositions known(const std::vector<Gap> &gaps) const;
    Result<bool> append(std::span<const DecodedChunk> chunks, const std::stop_token &stop);
    store::StoreResult<bool> add(std::span<const DecodedChunk> chunks, const std::stop_token &stop);
    Result<void> record(const DecodedChunk &chunk);
    Result<void> recordGap(Gap gap);
    Result<void> recordLost(std::span<const DecodedChunk> chunks, const Positions &positions);
    Result<void> recordRecreation(const Gap &gap);

    const StorePlace m_place;
    std::unique_ptr<store::StoreWriter> m_writer;
    QString m_toldAside;
    /// Of a write() that did not come to its end: so many chunks are kept, and of the one behind them so many
    /// gaps. Tried again, they would meet a store whose positions are of another hub, or gone.
    std::size_t m_keptChunks = 0;
    std::size_t m_keptGaps = 0;
    /// What the store had of a partition is lost, up to where its reading begins now.
    bool m_positionsLost = false;
};

Result<OpenedSink> StoreSink::open()
{
    m_writer.reset();
    auto writer = store::StoreWriter::open(
        m_place.folder, m_place.hub,
        {.program = m_place.program,
         .retention = m_place.retention ? m_place.retention->limits() : store::RetentionLimits()});
    if (!writer)
        return std::unexpected(writer.error().toError());
    m_writer = std::move(*writer);
    m_positionsLost = m_writer->report().positionsLost;
    auto gaps = m_writer->gaps();
    if (!gaps)
        return std::unexpected(gaps.error().toError());
    return OpenedSink{.known = known(*gaps), .gaps = std::move(*gaps), .topicId = m_writer->topicId()};
}

/// The writer replaces a damaged database when it opens one, which it may do in the middle, too.
std::optional<Error> StoreSink::takeRemark()
{
    const QString &aside = m_writer->report().keptAside;
    if (aside.isEmpty() || aside == m_toldAside)
        return std::nullopt;
    m_toldAside = aside;
    return Error{u"store.kept-aside"_s, Severity::Warning,
                 u"the kept events were damaged; the file was kept aside as %1"_s.arg(aside), m_place.folder};
}

/// Without positions it is the first start only if there is no trace of an earlier one: a hub that was made
/// anew is read from its beginning.
KnownPositions StoreSink::known(const std::vector<Gap> &gaps) const
{
    Positions positions;
    for (const store::Position &position : m_writer->positions())
        positions[position.partition] = position.next;
    const bool wasRead = !positions.empty() || !gaps.empty() || m_positionsLost;
    return wasRead ? KnownPositions(positions) : KnownPositions();
}

/// Each gap, and a hub that is told apart, lies between two transactions.
Result<bool> StoreSink::write(std::span<const DecodedChunk> chunks, const std::stop_token &stop)
{
    chunks = chunks.subspan(m_keptChunks);
    while (!chunks.empty()) {
        if (const Result<void> recorded = record(chunks.front()); !recorded)
            return std::unexpected(recorded.error());
        const auto next = std::ranges::find_if(chunks.subspan(1), [](const auto &chunk) {
            return !chunk.gaps().empty() || !chunk.topicId().empty();
        });
        const auto together = static_cast<std::size_t>(next - chunks.begin());
        if (const Result<bool> kept = append(chunks.first(together), stop); !kept || !*kept)
            return kept;
        chunks = chunks.subspan(together);
        m_keptChunks += together;
        m_keptGaps = 0;
    }
    m_keptChunks = 0;
    return true;
}

/// In one transaction, whatever one message holds.
Result<bool> StoreSink::append(std::span<const DecodedChunk> chunks, const std::stop_token &stop)
{
    Positions positions;
    for (const DecodedChunk &chunk : chunks) {
        for (const auto &[partition, next] : chunk.positions())
            positions[partition] = next;
    }
    if (const Result<void> recorded = recordLost(chunks, positions); !recorded)
        return std::unexpected(recorded.error());
    std::vector<store::Position> rows;
    for (const auto &[partition, next] : positions)
        rows.push_back({partition, next});
    const store::StoreResult<bool> kept =
        m_writer->begin().and_then([&] { return add(chunks, stop); }).and_then([&](bool all) {
            return all ? m_writer->commit(rows).transform([](const auto &) { return true; })
                       : store::StoreResult<bool>(false);
        });
    if (!kept)
        return std::unexpected(kept.error().toError());
    if (!*kept)
        m_writer->rollback();
    return *kept;
}

/// As many events at once as make a chunk of the store: more would take memory, fewer would make small
/// chunks. False if asked to stop before all were added.
store::StoreResult<bool> StoreSink::add(std::span<const DecodedChunk> chunks, const std::stop_token &stop)
{
    std::vector<insight::EventBatchPtr> batches;
    std::size_t rows = 0;
    store::StoreResult<void> added;
    const auto addBatches = [&] {
        added = m_writer->add(batches);
        batches.clear();
        rows = 0;
        return added.has_value();
    };
    const auto take = [&](insight::EventBatchPtr batch) {
        const std::size_t more = batch->rows().size();
        if (rows + more > store::StoreWriter::kFullChunkRows && !addBatches())
            return false;
        rows += more;
        batches.push_back(std::move(batch));
        return true;
    };
    const bool all = std::ranges::all_of(
        chunks, [&](const DecodedChunk &chunk) { return chunk.forEachBatch(take, stop); });
    if (all)
        addBatches();
    if (!added)
        return std::unexpected(added.error());
    return all;
}

Result<void> StoreSink::record(const DecodedChunk &chunk)
{
    for (const std::span gaps(chunk.gaps()); m_keptGaps < gaps.size(); ++m_keptGaps) {
        const Gap &gap = gaps[m_keptGaps];
        Result<void> recorded;
        if (gap.reason != GapReason::HubRecreated)
            recorded = recordGap(gap);
        else if (!std::ranges::contains(gaps.first(m_keptGaps), gap.reason, &Gap::reason))
            recorded = recordRecreation(gap); // the first of the hub's partitions stands for all
        if (!recorded)
            return recorded;
    }
    return chunk.topicId().empty()
               ? Result<void>()
               : asResult(m_writer->seeTopic(chunk.topicId(), QDateTime::currentMSecsSinceEpoch()));
}

/// Reading may have gone back to what the store has, which is not missing.
Result<void> StoreSink::recordGap(Gap gap)
{
    const auto &positions = m_writer->positions();
    const auto kept = std::ranges::find(positions, gap.partition, &store::Position::partition);
    if (kept != positions.end())
        gap.from = std::max(gap.from, kept->next);
    const bool isKept = gap.to != Gap::kUnknown && gap.to <= gap.from;
    return isKept ? Result<void>() : asResult(m_writer->recordGap(gap));
}

/// Where reading begins of a partition whose position was lost with a damaged store: what is before that is
/// told as its gap.
Result<void> StoreSink::recordLost(std::span<const DecodedChunk> chunks, const Positions &positions)
{
    if (!m_positionsLost)
        return {};
    const auto begins = [&](std::int32_t partition, std::int64_t next) {
        for (const DecodedChunk &chunk : chunks) {
            const auto first = std::ranges::find(
                chunk.messages(), partition, [](const ChunkEntry &entry) { return entry.origin.partition; });
            if (first != chunk.messages().end())
                return first->origin.offset;
        }
        return next;
    };
    for (const auto &[partition, next] : positions) {
        const std::int64_t begin = begins(partition, next);
        if (begin <= 0 ||
            std::ranges::contains(m_writer->positions(), partition, &store::Position::partition))
            continue;
        const Gap gap{.partition = partition,
                      .from = 0,
                      .to = begin,
                      .reason = GapReason::StoreDamaged,
                      .timeMs = QDateTime::currentMSecsSinceEpoch()};
        if (const auto recorded = asResult(m_writer->recordGap(gap)); !recorded)
            return recorded;
    }
    return {};
}

/// Once, however often the chunk is written. Where the gap begins may not be where the store stood: reading
/// may have gone back to what the store has.
Result<void> StoreSink::recordRecreation(const Gap &gap)
{
    const auto known = m_writer->gaps();
    if (!known)
        return asResult(known);
    const bool isKnown = std::ranges::any_of(*known, [&](const Gap &one) {
        return one.reason == GapReason::HubRecreated && one.timeMs == gap.timeMs;
    });
    return isKnown ? Result<void>() : asResult(m_writer->hubRecreated(gap.timeMs));
}

Result<bool> StoreSink::upkeep()
{
    if (m_place.retention)
        m_writer->setRetention(m_place.retention->limits());
    const auto done = m_writer->maintain(QDateTime::currentMSecsSinceEpoch());
    if (!done)
        return std::unexpected(done.error().toError());
    return done->more;
}

} // namespace

SinkFactory storeSink(StorePlace place)
{
    return [place = std::move(place)] { return std::make_unique<StoreSink>(place); };
}

} // namespace hubscope::pipeline
