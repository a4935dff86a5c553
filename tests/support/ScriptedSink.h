// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/EventSink.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace hubscope::test {

/// A place where events are kept in memory, which outlives the sinks on it as a store outlives programs.
/// It holds the sink's contract against whoever writes: one writer at a time, complete chunks, nothing twice,
/// nothing left out. Thread: any.
class ScriptedPlace : public std::enable_shared_from_this<ScriptedPlace>
{
public:
    /// (partition, offset, record)
    using Place = std::tuple<std::int32_t, std::int64_t, std::uint32_t>;
    using Obstacle = std::function<std::optional<Error>()>;

    pipeline::SinkFactory factory()
    {
        return [place = shared_from_this()] { return std::make_unique<Sink>(place); };
    }

    /// Asked before each attempt, on the writer thread: what it fails with.
    void obstructOpening(Obstacle obstacle) { set(m_opening, std::move(obstacle)); }
    void obstructWriting(Obstacle obstacle) { set(m_writing, std::move(obstacle)); }
    /// Asked at each batch of a chunk, on the writer thread: what writing it fails with.
    void obstructBatches(Obstacle obstacle) { set(m_inside, std::move(obstacle)); }

    void setPositions(pipeline::KnownPositions positions)
    {
        const std::scoped_lock lock(m_mutex);
        m_positions = std::move(positions);
    }
    /// What the sink tells once.
    void setRemark(Error remark) { set(m_remark, std::optional(std::move(remark))); }
    pipeline::KnownPositions positions() const { return get(m_positions); }
    std::set<Place> events() const { return get(m_events); }
    std::vector<pipeline::Gap> gaps() const { return get(m_gaps); }
    bool holds(const Place &place) const
    {
        const std::scoped_lock lock(m_mutex);
        return m_events.contains(place);
    }
    /// What the writer did wrong; empty if nothing.
    QString breach() const { return get(m_breach); }
    int commits() const { return get(m_commits); }
    int upkeeps() const { return get(m_upkeeps); }
    /// Of the batches of one chunk: how many lived at the same time at most, and how many there were.
    int mostLive() const { return get(m_mostLive); }
    int mostBatches() const { return get(m_mostBatches); }
    bool isOpen() const { return get(m_open); }

private:
    class Sink final : public pipeline::EventSink
    {
    public:
        explicit Sink(std::shared_ptr<ScriptedPlace> place)
            : m_place(std::move(place))
        {
        }
        ~Sink() override
        {
            if (!m_opened)
                return;
            const std::scoped_lock lock(m_place->m_mutex);
            m_place->m_open = false;
        }
        Result<pipeline::OpenedSink> open() override
        {
            if (const auto error = m_place->ask(m_place->m_opening))
                return std::unexpected(*error);
            const std::scoped_lock lock(m_place->m_mutex);
            if (std::exchange(m_place->m_open, true))
                return failure(QStringLiteral("store.locked"), QStringLiteral("opened twice"));
            m_opened = true;
            return pipeline::OpenedSink{.known = m_place->m_positions, .gaps = m_place->m_gaps};
        }
        Result<bool> write(std::span<const pipeline::DecodedChunk> chunks,
                           const std::stop_token &stop) override
        {
            if (const auto error = m_place->ask(m_place->m_writing))
                return std::unexpected(*error);
            return m_place->keep(chunks, stop);
        }
        std::optional<Error> takeRemark() override
        {
            const std::scoped_lock lock(m_place->m_mutex);
            return std::exchange(m_place->m_remark, std::nullopt);
        }
        Result<bool> upkeep() override
        {
            const std::scoped_lock lock(m_place->m_mutex);
            ++m_place->m_upkeeps;
            return false;
        }

    private:
        std::shared_ptr<ScriptedPlace> m_place;
        bool m_opened = false;
    };

    Result<bool> keep(std::span<const pipeline::DecodedChunk> chunks, const std::stop_token &stop)
    {
        for (const pipeline::DecodedChunk &chunk : chunks) {
            std::vector<std::pair<insight::MessageOrigin, std::uint32_t>> rows;
            std::vector<std::weak_ptr<const insight::EventBatch>> given;
            std::optional<Error> error;
            const bool all = chunk.forEachBatch(
                [&](const insight::EventBatchPtr &batch) {
                    for (const insight::EventRow &row : batch->rows())
                        rows.emplace_back(row.origin, row.record);
                    given.emplace_back(batch);
                    countLive(given);
                    error = ask(m_inside);
                    return !error;
                },
                stop);
            if (error)
                return std::unexpected(*error);
            if (!all)
                return false;
            keep(chunk, rows);
        }
        const std::scoped_lock lock(m_mutex);
        ++m_commits;
        return true;
    }
    void countLive(const std::vector<std::weak_ptr<const insight::EventBatch>> &given)
    {
        const auto live = std::ranges::count_if(given, [](const auto &batch) { return !batch.expired(); });
        const std::scoped_lock lock(m_mutex);
        m_mostLive = std::max(m_mostLive, static_cast<int>(live));
        m_mostBatches = std::max(m_mostBatches, static_cast<int>(given.size()));
    }
    void keep(const pipeline::DecodedChunk &chunk,
              const std::vector<std::pair<insight::MessageOrigin, std::uint32_t>> &rows)
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_positions)
            m_positions.emplace();
        for (const pipeline::Gap &gap : chunk.gaps())
            keep(gap);
        for (const auto &[origin, record] : rows)
            keep(origin, record);
        for (const auto &[partition, offset] : chunk.positions())
            (*m_positions)[partition] = offset;
    }
    /// A partition that is gone has no position any more; of a hub that was made anew no partition has, from
    /// the first one on that is told.
    void keep(const pipeline::Gap &gap)
    {
        m_gaps.push_back(gap);
        if (gap.reason == pipeline::GapReason::HubRecreated) {
            const auto position = m_positions->find(gap.partition);
            if (position != m_positions->end() && position->second == gap.from)
                m_positions->clear();
        } else if (gap.to != pipeline::Gap::kUnknown) {
            (*m_positions)[gap.partition] = gap.to;
        } else {
            m_positions->erase(gap.partition);
        }
    }
    void keep(const insight::MessageOrigin &origin, std::uint32_t record)
    {
        const auto &[partition, offset, time] = origin;
        const auto position = m_positions->find(partition);
        if (position != m_positions->end() && offset < position->second - (record > 0 ? 1 : 0))
            m_breach = QStringLiteral("an offset below the position was written");
        if (position != m_positions->end() && offset > position->second)
            m_breach = QStringLiteral("offset %1 was written though %2 comes next")
                           .arg(offset)
                           .arg(position->second);
        if (!m_events.emplace(partition, offset, record).second)
            m_breach = QStringLiteral("an event was written twice");
        (*m_positions)[partition] = offset + 1;
    }

    std::optional<Error> ask(const Obstacle &which) const
    {
        const Obstacle obstacle = get(which);
        return obstacle ? obstacle() : std::nullopt;
    }
    template <typename T>
    T get(const T &member) const
    {
        const std::scoped_lock lock(m_mutex);
        return member;
    }
    template <typename T>
    void set(T &member, T value)
    {
        const std::scoped_lock lock(m_mutex);
        member = std::move(value);
    }

    mutable std::mutex m_mutex;
    Obstacle m_opening;
    Obstacle m_writing;
    Obstacle m_inside;
    pipeline::KnownPositions m_positions;
    std::optional<Error> m_remark;
    std::set<Place> m_events;
    std::vector<pipeline::Gap> m_gaps;
    QString m_breach;
    int m_commits = 0;
    int m_upkeeps = 0;
    int m_mostLive = 0;
    int m_mostBatches = 0;
    bool m_open = false;
};

} // namespace hubscope::test
